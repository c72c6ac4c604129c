import { baseOf } from '../detect/features/base.ts';
import { factsOf, type Lexicon } from '../knowledge/lexicon.ts';

/** What an everyday thing is called one and two steps up, alone and in number. */
export interface Thing {
  readonly near: readonly [one: string, many: string];
  readonly far: readonly [one: string, many: string];
  /** People, animals, objects, food and places, of which a plain word is always true; not deeds, feelings or times. */
  readonly concrete: boolean;
}

// A word of the lexicon, whose first sense and all below it are meant; "one/many" one step up; the same two steps up where it
// differs. "!" marks what is not concrete, "=" a row only words below name. The lowest row above a word wins.
const ROWS = `
bird | a bird/birds | an animal/animals
insect | an insect/insects | an animal/animals
fish | a fish/fish | an animal/animals
animal | an animal/animals
boat | a boat/boats
ship | a ship/ships
aircraft | an aircraft/aircraft
vehicle | a vehicle/vehicles
bus | a vehicle/vehicles
musical instrument | a musical instrument/musical instruments | an instrument/instruments
weapon | a weapon/weapons
helmet | headgear/headgear | an item of clothing/clothes
headdress | headgear/headgear | an item of clothing/clothes
footwear | footwear/footwear | an item of clothing/clothes
clothing | an item of clothing/clothes | an item of clothing/clothes
jewelry | a piece of jewelry/jewelry | a personal item/personal items
toy | a toy/toys
furniture | a piece of furniture/furniture | a household object/household objects
tool | a tool/tools
knife | a sharp object/sharp objects | an object/objects
container | a container/containers
teapot | a household object/household objects
covering | a household object/household objects
doll | a toy/toys
picture | a picture/pictures
photograph | a picture/pictures
painting | a picture/pictures
statue | an artwork/artworks
art | an artwork/artworks
book | a book/books | a piece of writing/writings
poem | a poem/poems | a piece of writing/writings
diary | private writing/private writing | a piece of writing/writings
document | a document/documents
letter | a letter/letters | a message/messages
message | a message/messages
song | a song/songs | a piece of music/music
music | music/music
film | a show or film/shows or films
broadcast | a broadcast/broadcasts
=recording | a recording/recordings
fabric | a piece of cloth/cloth
cathedral | a religious building/religious buildings | a building/buildings
dwelling | a home/homes
building | a building/buildings
bridge | a structure/structures
room | a room/rooms
machine | a machine/machines
computer | a computer/computers | a machine/machines
device | a device/devices
equipment | equipment/equipment
beverage | a drink/drinks
meal | a meal/meals | food/food
food | food/food
bread | food/food
noodle | food/food
flower | a flower/flowers | a plant/plants
tree | a tree/trees | a plant/plants
sport | !a sport/sports
rugby | !a sport/sports
game | !a game/games
contest | !a competition/competitions
ceremony | !a ceremony/ceremonies
mountain | a place outdoors/places outdoors
river | a body of water/bodies of water
village | a small community/small communities
money | money/money
medal | !an award/awards
award | !an award/awards
orchestra | !a group/groups
person | someone/people
artifact | an object/objects
=remains | !remains/remains
plant | a plant/plants
fruit | food/food
vegetable | food/food
writing | a piece of writing/pieces of writing
essay | a piece of writing/pieces of writing
certificate | a document/documents
publication | a publication/publications | a piece of writing/pieces of writing
newspaper | a newspaper/newspapers | a publication/publications
ticket | a document/documents
=sign | a sign/signs
clock | a household object/household objects
watch | a personal object/personal objects
appliance | an appliance/appliances | a machine/machines
kitchen utensil | a kitchen object/kitchen objects | a household object/household objects
bedding | a household object/household objects
tableware | tableware/tableware | household objects/household objects
decoration | a decoration/decorations | an object/objects
drug | a medicine or drug/medicines or drugs | a substance/substances
medicine | a medicine/medicines | a substance/substances
garden | a garden/gardens | a piece of land/pieces of land
tract | a piece of land/pieces of land
farm | a farm/farms | a piece of land/pieces of land
shop | a shop/shops | a business/businesses
road | a road/roads | a route/routes
=stadium | a venue/venues | a place/places
body of water | a body of water/bodies of water
structure | a structure/structures
sculpture | an artwork/artworks
race | !a competition/competitions
dance | !a dance/dances
party | !a celebration/celebrations
celebration | !a celebration/celebrations
gathering | !a gathering/gatherings
military unit | !a unit/units
organization | !an organization/organizations
`;

// What the part of the lexicon a sense stands in says of it, where no row is nearer; "!" as above.
const FIELDS: Readonly<Record<number, string>> = {
  5: 'an animal/animals',
  6: 'an object/objects',
  13: 'food/food',
  15: '!a place/places',
  20: 'a plant/plants',
  27: 'a substance/substances',
};

// Words whose first sense is not what people mean in a case, by the row they mean; "" leaves them alone.
const MEANT = new Map(
  (
    'cricket:sport rugby:sport football:sport hockey:sport tennis:sport surfing:sport boxing:sport swimming:sport bowling:sport running:sport wrestling:sport skiing:sport fencing:sport cycling:sport auction: flute:musical~instrument piano:musical~instrument guitar:musical~instrument violin:musical~instrument trumpet:musical~instrument hat:headdress coat:clothing dress:clothing shirt:clothing jacket:clothing uniform:clothing scarf:clothing shoe:footwear cap:headdress suit:clothing letter:letter car:vehicle train:vehicle bus:vehicle boat:boat ship:ship dog:animal cat:animal horse:animal cow:animal pig:animal bowl:container cup:container bottle:container bucket:container tin:container jar:container mug:container spoon:artifact knife:knife bread:bread soup:meal pie:food medal:medal trophy:medal award:award prize:award song:song poem:poem diary:diary tree:tree flower:flower rose:flower machine:machine phone:device camera:device bag:container gig: cake:food wasp:insect alpaca:animal mole: seal:animal ring:jewelry laptop:computer vlog:broadcast ' +
    'site: top: base: vegan: vegetarian: chook:bird chooks:bird coeliac: household: steel: hamper:container clog:footwear telly:device tv:device television:device arena:stadium stadium:stadium more: less: put: hidden: hide: never: dry: left: was: is: are: who: little: such: very: ten: light:device nightlight:device peach:food orange:food doughnut:food sardine:food mule:animal iron:device web: wire:artifact crown:headdress peal:music sticker:artifact hearth:artifact trail:road seat:artifact straw:artifact plate:container dish:container ' +
    'duck:bird turkey:bird chicken:bird goat:animal sheep:animal lamb:animal mouse:animal bear:animal bat: fan: star: model: book:book ' +
    'deck: stage: track: ground: floor: door:artifact wall: window:artifact shelf:furniture box:container parcel:container bag:container can:container ' +
    'hand: eye: head: heart: face: back: foot: nose: ash:remains hall:building house:dwelling flat:dwelling place: table:furniture bed:furniture chair:furniture ' +
    'key:artifact radio:device watch:artifact clock:artifact coin:artifact stamp:artifact cello:musical~instrument organ:musical~instrument drum:musical~instrument horn:musical~instrument ' +
    'scar: tattoo: daughter:person grandmother:person grandfather:person stranger:person neighbour:person neighbor:person soldier:person customer:person teacher:person passenger:person officer:person widower:person lover:person station:building substation:building laundry:building baby:person child:person kid:person mother:person sister:person brother:person father:person friend:person girl:person boy:person ' +
    'part: piece: thing: way: lot: kind: time: number: member: record: role: job: shift: plan: case: line: point: set: run: fire: set: company: note:message text:message ' +
    'video:recording clip:recording vid:recording tape:recording cassette:recording voicemail:recording podcast:recording down: up: out: beanie:headdress hoodie:clothing jean:clothing sneaker:footwear trainer: tee:clothing jersey:clothing sari:clothing kilt:clothing shawl:clothing boot:footwear glove:clothing portrait:picture photo:photograph drawing:picture sketch:picture quilt:covering blanket:covering mat:covering rosary:artifact candle:artifact rope:artifact ' +
    'bike:vehicle van:vehicle hearse:vehicle tractor:vehicle scooter:vehicle motorbike:vehicle truck:vehicle kayak:boat canoe:boat narrowboat:boat houseboat:boat raft:boat ' +
    'rifle:weapon gun:weapon sword:weapon noodle:food egg:food honey:food jam:food rice:food porridge:food chess:game poker:game bingo:game darts:game golf:sport ' +
    'bee:insect pigeon:bird python:animal fox:animal llama:animal llamas:animal donkey:animal pony:animal beer:beverage wine:beverage coffee:beverage tea:beverage milk:beverage'
  )
    .split(/\s+/)
    .map((pair) => pair.replace('~', ' ').split(':') as [string, string]),
);

// The same for what people are by their work: one, two and three steps up, and the sector.
const ROLES = `
musician | a musician | a performer | an arts worker
singer | a performer | a performer | an arts worker
dancer | a performer | a performer | an arts worker
actor | a performer | a performer | an arts worker
performer | a performer | a performer | an arts worker
artist | an artist | a creative worker | an arts worker
writer | a writer | a creative worker | an arts worker
athlete | a sportsperson | a sportsperson | a sportsperson
player | a player | a player | someone who plays or competes
contestant | a competitor | a competitor | someone who plays or competes
scientist | a scientist | a researcher | a researcher
physician | a doctor | a health professional | a healthcare worker
health professional | a health professional | a health professional | a healthcare worker
educator | an educator | an educator | an education worker
lawyer | a lawyer | a legal professional | a legal-sector worker
official | an official | an official | a public-service worker
politician | a politician | a public official | a public-service worker
clergyman | a religious leader | a faith-community worker | a faith-community worker
religious person | a religious worker | a faith-community worker | a faith-community worker
serviceman | a service member | a service member | a uniformed-service member
military officer | a service member | a service member | a uniformed-service member
policeman | a law-enforcement officer | a law-enforcement officer | a public-safety worker
craftsman | a craft worker | a skilled craft worker | a skilled worker
skilled worker | a skilled worker | a skilled worker | a skilled worker
laborer | a manual worker | a manual worker | a manual worker
merchant | a trader | a business person | a business person
businessman | a business person | a business person | a business person
employee | a worker | a worker | a worker
manager | a manager | a manager | someone in a responsible role
leader | someone in a responsible role | someone in a responsible role | someone in a responsible role
professional | a professional | a professional | a professional
expert | a specialist | a specialist | a specialist
worker | a worker | a worker | a worker
`;

interface Table {
  readonly byNode: ReadonlyMap<number, Thing>;
  readonly byWord: ReadonlyMap<string, Thing>;
  readonly roles: ReadonlyMap<number, readonly [string, string, string]>;
}
const tables = new WeakMap<Lexicon, Table>();

const pair = (text: string): readonly [string, string] => {
  const [one = '', many = ''] = text.trim().split('/');
  return [one, many];
};

const tableOf = (lexicon: Lexicon): Table => {
  const known = tables.get(lexicon);
  if (known) return known;
  const byNode = new Map<number, Thing>();
  const byWord = new Map<string, Thing>();
  for (const row of ROWS.trim().split('\n')) {
    const [named = '', near = '', far] = row.split(' | ');
    const word = named.replace('=', '');
    const thing: Thing = {
      near: pair(near.replace('!', '')),
      far: pair(far ?? near.replace('!', '')),
      concrete: !near.includes('!'),
    };
    const node = lexicon.noun[lexicon.rows.get(word) ?? -1];
    byWord.set(word, thing);
    if (node && named === word && !byNode.has(node)) byNode.set(node, thing);
  }
  const roles = new Map<number, readonly [string, string, string]>();
  for (const row of ROLES.trim().split('\n')) {
    const [word = '', one = '', two = '', three = ''] = row.split(' | ');
    const node = lexicon.noun[lexicon.rows.get(word) ?? -1];
    if (node && !roles.has(node)) roles.set(node, [one, two, three]);
  }
  const table = { byNode, byWord, roles };
  tables.set(lexicon, table);
  return table;
};

export interface NamedThing {
  readonly thing: Thing;
  readonly plural: boolean;
}

/** The class of a noun by its usual sense; undefined where the lexicon does not tell. */
export const thingOf = (lexicon: Lexicon, word: string): NamedThing | undefined => {
  const { byNode, byWord } = tableOf(lexicon);
  const lower = word.toLowerCase();
  if (lower.length < 3) return undefined;
  const one = lower.replace(/s$/, '');
  const { base } =
    one !== lower && MEANT.has(one)
      ? { base: one }
      : baseOf(lower, (form) => lexicon.rows.has(form) || MEANT.has(form));
  const plural = base !== lower && !/(?:ing|ed)$/.test(lower);
  const meant = MEANT.get(base);
  if (meant !== undefined) {
    const thing = byWord.get(meant);
    return thing && { thing, plural };
  }
  const row = lexicon.rows.get(base);
  if (row === undefined) {
    // "schoolbag" is a bag.
    for (let n = 3; n <= base.length - 3; n++) {
      const [head, tail] = [base.slice(0, n), base.slice(n)];
      if (!/[-\s]/.test(base) && lexicon.rows.has(head) && (lexicon.rows.has(tail) || MEANT.has(tail))) {
        const part = thingOf(lexicon, tail);
        if (part?.thing.concrete) return { ...part, plural };
      }
    }
    return undefined;
  }
  const node = lexicon.noun[row] ?? 0;
  const thing = lowest(byNode, lexicon.paths[node]) ?? ofField(lexicon.field[node] ?? 0);
  if (!thing) return undefined;
  // A word of many senses must mean the same kind of thing in the first two; what is not concrete must have one sense.
  const { nounSenses } = factsOf(lexicon.facts[row] ?? 0);
  const second = lexicon.secondNoun[row] ?? 0;
  if (
    nounSenses > (thing.concrete ? 2 : 1) &&
    (lowest(byNode, lexicon.paths[second]) ?? ofField(lexicon.field[second] ?? 0)) !== thing
  )
    return undefined;
  // A sorter may be a machine.
  return thing.near[0] === 'someone' && /(?:er|or)$/.test(base) ? undefined : { thing, plural };
};

const fields = new Map<number, Thing>(
  Object.entries(FIELDS).map(([field, words]) => {
    const said = pair(words.replace('!', ''));
    return [Number(field), { near: said, far: said, concrete: !words.includes('!') }];
  }),
);
const ofField = (field: number): Thing | undefined => fields.get(field);

const lowest = (byNode: ReadonlyMap<number, Thing>, path: Uint16Array = new Uint16Array()): Thing | undefined => {
  for (let n = path.length - 1; n >= 0; n--) {
    const thing = byNode.get(path[n] ?? 0);
    if (thing) return thing;
  }
  return undefined;
};

const PARTS = /^(?:piece|part|bit|fragment|half|corner|scrap|slice)s?$/;
const MANY =
  /^(?:pair|set|collection|herd|flock|row|stack|pile|dozen|couple|bunch|number|lot|crate|box|bag|parcel|trunk|drawer|fleet|pack)s?$/;
const CUT =
  /^(?:in|of|at|on|from|for|to|with|who|that|which|by|near|and|or|but|than|so|where|he|she|they|we|i|you|it|against|during|after|before|since|per|via|between|among|across|through|about|above|below|beside|like|without|towards|off|into|onto|over|under|behind|until|till|when|while|because|inside|outside|around|as|is|was|every|each|made|everywhere|anywhere|always|together|alone|apart|twice|once|daily|nightly|home|around|again|there|here)$/;

/**
 * The class of what a noun phrase speaks of, by the noun it ends in: "a burned piece of a flute" -> part of an instrument.
 * `single` for a phrase that "a" or "an" stands before.
 */
export const thingIn = (
  lexicon: Lexicon,
  phrase: string,
  single = false,
): (NamedThing & { readonly part: boolean }) | undefined => {
  const words = phrase
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[^\p{L}'-]+/u)
    .filter(Boolean);
  const cut = words.findIndex(
    (word, n) =>
      n > 0 &&
      ((CUT.test(word) && !lexicon.rows.has(`${words[n - 1]} ${word}`)) ||
        (/(?:ed|ing|worn)$/.test(word) && CUT.test(words[n + 1] ?? '')) ||
        (/(?:ed|worn|made|sewn|kept|hung|put|written|drawn|cut|set)$/.test(word) &&
          n < words.length - 1 &&
          lexicon.rows.has(words[n - 1] ?? '') &&
          thingOf(lexicon, words[n - 1] ?? '') !== undefined)),
  );
  const head = (cut < 0 ? words.at(-1) : words[cut - 1]) ?? '';
  // "Bananas in Pyjamas", "a red Fargo": a name is not what its words are.
  if (isNamed(phrase, head)) return undefined;
  if (words[cut] === 'of' && (PARTS.test(head) || (MANY.test(head) && !single))) {
    const rest = thingIn(lexicon, words.slice(cut + 1).join(' '));
    return rest && { ...rest, plural: rest.plural || MANY.test(head), part: PARTS.test(head) };
  }
  // "pole vault", "work boots": two words the lexicon knows as one.
  const before = cut < 0 ? words.at(-2) : words[cut - 2];
  const found =
    (before && lexicon.rows.has(`${before} ${head}`) ? thingOf(lexicon, `${before} ${head}`) : undefined) ??
    thingOf(lexicon, head.replace(/'s$/, '').replace(/^.*-/, ''));
  return (
    found && { ...found, plural: found.plural || /^(?:every|each|all|several|many)$/.test(words[0] ?? ''), part: false }
  );
};

const isNamed = (phrase: string, head: string): boolean => {
  const at = phrase.toLowerCase().indexOf(head);
  const capital = /^\p{Lu}\p{Ll}/u.test(phrase.slice(at));
  if (!capital || phrase === phrase.toUpperCase()) return false;
  return /\p{L}/u.test(phrase.slice(0, at)) || /\s\p{Lu}/u.test(phrase.slice(at));
};

/** A noun phrase for a thing: one or two steps up. */
export const nameThing = ({ thing, plural, part }: NamedThing & { readonly part: boolean }, far: boolean): string => {
  const [one, many] = far ? thing.far : thing.near;
  const text = plural ? many : one;
  return part && /^an? /.test(one) ? `part of ${one}` : text;
};

/** What a person is by a word for their work: "clarinetist" -> a musician, a performer, an arts worker. */
export const roleOf = (lexicon: Lexicon, word: string): readonly [string, string, string] | undefined => {
  const { base } = baseOf(word.toLowerCase(), (form) => lexicon.rows.has(form));
  const row = lexicon.rows.get(base);
  if (row === undefined) return undefined;
  const { roles } = tableOf(lexicon);
  const path = lexicon.paths[lexicon.noun[row] ?? 0] ?? [];
  for (let n = path.length - 1; n >= 0; n--) {
    const role = roles.get(path[n] ?? 0);
    if (role) return role;
  }
  return undefined;
};
