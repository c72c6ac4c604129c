/** Quotations as reported speech: what is said of them is true of any quotation, and reads so even if nobody finishes it. */

import type { Span } from '../../model.ts';
import { openSlot } from '../slot.ts';
import { DROPPED, said, type Wording, type Wordings4 } from '../wording.ts';
import { capitalise } from '../words.ts';

type Own = 'her' | 'his' | 'their' | 'my' | 'our' | 'your';
const WHOSE: Readonly<Record<string, Own>> = { she: 'her', he: 'his', they: 'their', i: 'my', we: 'our', you: 'your' };
const SELF: Readonly<Record<Own, string>> = {
  her: 'herself',
  his: 'himself',
  their: 'themselves',
  my: 'myself',
  our: 'ourselves',
  your: 'yourself',
};

// What a quotation speaks of, by its words; the first row that fits.
const THEMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:marri\w+|husband|wife|wives|wedding|divorc\w+|bride|groom)\b/i, 'marriage'],
  [/\b(?:die[ds]?|dying|dead|death|grave|funeral|kill\w*|bury|buried|coffin)\b/i, 'death'],
  [
    /\b(?:bab(?:y|ies)|child|children|kids?|mother|father|mum|mom|dad|brother|sister|son|daughter|family|grandma|nan)\b/i,
    'family',
  ],
  [/\b(?:god|lord|pray\w*|church|testimony|faith|sin|sins|heaven|blessing|soul)\b/i, 'faith'],
  [/\b(?:pay|paid|money|dollars?|pounds?|debt|cost|price|priced|salary)\b/i, 'money'],
  [/\b(?:job|work\w*|boss|captain|shift|office|customers?|counsel\w+|client)\b/i, 'work'],
  [/\b(?:hurt|pain|sick|ill|doctor|heart|hands?|feet|eyes?|smell|body|blood|breath\w*)\b/i, 'the body'],
  [/\b(?:eat\w*|ate|cake|bread|dinner|supper|food|drink\w*|hungry|cook\w*)\b/i, 'food'],
  [/\b(?:dogs?|cats?|horse\w*|cow|cows|fish|birds?|goats?|sheep)\b/i, 'animals'],
  [/\b(?:sleep\w*|bed|night|dream\w*)\b/i, 'the night'],
];

const themeOf = (quote: string, whose: Own): string | undefined =>
  THEMES.find(([pattern]) => pattern.test(quote))?.[1] ??
  (/\b(?:I|I['’]\p{L}+|me|my|myself)\b/u.test(quote) ? SELF[whose] : undefined);

const OPEN = '["“‘]\\s*$';
const MARKED = new RegExp(OPEN);
const SPEAKS = '(?:said|says|goes|went)';
const TELLS =
  '(?:told|tells|telling|asked|asks|asking|answered|answers|replied|replies|wrote|writes|writing|whispered|whispers|shouted|shouts|yelled|yells|joked|jokes|muttered|mutters|texted|texts|typed|types|added|adds|announced|announces|explained|explains|remarked|observed|wept|cried|laughed|repeated|murmured|offered|admitted|confessed)';
const LATER = `(?:said|says|told|tells|asked|asks|replied|wrote|answered|whispered|shouted|joked|['’]d say)`;

/** Where the sentence stood: who spoke, and what followed the closing mark. */
interface Quoted {
  readonly surface: string;
  /** Words before the opening mark, from the last mention or line end. */
  readonly lead: string;
  readonly whose: Own;
  /** Characters behind the mention that go with it: its last marks. */
  readonly eat: number;
  /** What ends the sentence in their place. */
  readonly stop: string;
  /** After the closing mark. */
  readonly rest: string;
}

const FEMALE = /\b(?:she|her|woman|mother|mum|mom|wife|daughter|sister|girl|aunt|nan|grandma|gran|lady)\b/i;
const MALE = /\b(?:he|him|his|man|father|dad|husband|son|brother|boy|uncle|grandpa|guy|bloke|gentleman)\b/i;

/** Whose words: the nearest subject before the quotation, then the nearest person of any kind. */
const whoseWords = (lead: string, far: string, client: string): Own => {
  const sentence = lead.replace(/^.*[.!?]\s/s, '');
  const subjects = [...sentence.matchAll(/\b(she|he|they|I|we)(?=['’]?\b)/gi)];
  const last = subjects.at(-1)?.[1]?.toLowerCase();
  if (last) return WHOSE[last] ?? 'their';
  const text = sentence.trim().length > 3 ? sentence : far;
  const her = FEMALE.test(text);
  const his = MALE.test(text);
  if (her !== his) return her ? 'her' : 'his';
  const told = /^\W*(?:says|said|reports?|goals?|wants|quotes?)\b|:\s*$/i.test(sentence);
  if (!told && sentence.trim().length > 3) return 'their';
  return client === 'her' || client === 'his' ? client : 'their';
};

/** The quotation a mention fills from mark to mark; undefined where it is no quotation or only part of one. */
const readQuotation = (text: string, { start, end }: Span, from: number, client: string): Quoted | undefined => {
  const before = text.slice(Math.max(from, start - 160), start).replace(/^.*\n/s, '');
  const mark = MARKED.exec(before);
  const after = text.slice(end, end + 60);
  const close = /^([.,!?…;:]*)["”’](?![\p{L}])/u.exec(after);
  if (!mark || !close) return undefined;
  const surface = text.slice(start, end);
  const lead = before.slice(0, mark.index);
  const rest = after.slice(close[0].length);
  const inner = /[.,!?…]+$/.exec(surface)?.[0] ?? close[1] ?? '';
  const goesOn = /^[^\S\n]+[\p{Ll}(&=+]/u.test(rest);
  const stop = /^[.,;:!?]/.test(rest) || goesOn ? '' : inner.startsWith(',') ? ',' : /[.!?]/.test(inner) ? '.' : '';
  const far = text.slice(Math.max(0, start - 200), start);
  return { surface, lead, whose: whoseWords(lead, far, client), eat: close[0].length, stop, rest };
};

interface Saying {
  readonly swallow: string;
  /** What is said in place of introduction and quotation. */
  readonly plain: string;
  /** With the theme or an open slot: said before "about …". */
  readonly about?: string;
  readonly eat?: number;
  readonly stop?: string;
}

/** "she said, [X]" and its like: a row per way of bringing in a quotation. */
const sayingOf = ({ surface, lead, whose, rest }: Quoted, seen: string): Saying | undefined => {
  const own = `${whose} own words`;
  const cut = (pattern: string) => `${pattern}${OPEN}`;
  const words = surface.split(/\s+/).length;
  const phrase = words === 1 ? 'a certain word' : 'a certain phrase';
  let m = /(?:\bin )?\b(?:his|her|their|my) (?:own )?words[,:]?\s*$/i.exec(lead);
  if (m)
    return { swallow: cut('(?:\\bin )?\\b(?:his|her|their|my) (?:own )?words[,:]?\\s*'), plain: `described in ${own}` };
  m = new RegExp(`(['’]d say|\\b${SPEAKS})((?:\\s+(?:only|once|simply|early|then|again|later))?)[,:]?\\s*$`, 'i').exec(
    lead,
  );
  if (m && !(/^(?:goes|went)/i.test(m[1] ?? '') && !/[,:]\s*$/.test(lead))) {
    const now = /says|goes/i.test(m[1] ?? '');
    const lead_ = /^['’]/.test(m[1] ?? '') ? ' ' : '';
    return {
      swallow: cut(`(?:['’]d say|\\b${SPEAKS})(?:\\s+(?:only|once|simply|early|then|again|later))?[,:]?\\s*`),
      plain: `${lead_}${now ? 'has' : 'had'} ${own} for it`,
      about: `${lead_}${now ? 'says' : 'said'} something`,
    };
  }
  m = /\b(said|says)\s+(?:that\s+)?(?:she|he|they|I|it)(?:['’]s|\s+was|\s+is)?\s*$/i.exec(lead);
  if (m) {
    const now = /says/i.test(m[1] ?? '');
    return {
      swallow: cut("\\b(?:said|says)\\s+(?:that\\s+)?(?:she|he|they|I|it)(?:['’]s|\\s+was|\\s+is)?\\s*"),
      plain: `${now ? 'has' : 'had'} ${own} for it`,
      about: `${now ? 'says' : 'said'} something`,
    };
  }
  m = /\b(said|says)\s+((?:\([^)]{1,24}\)|(?:on|to|at|in|over|from|during)\s[^,.:;"“”]{1,30}?))[,:]?\s*$/i.exec(lead);
  if (m && !/\b(?:the words?|the phrase)\b/i.test(m[2] ?? '')) {
    const now = /says/i.test(m[1] ?? '');
    return {
      swallow: cut(
        '\\b(?:said|says)\\s+(?:\\([^)]{1,24}\\)|(?:on|to|at|in|over|from|during)\\s[^,.:;"“”]{1,30}?)[,:]?\\s*',
      ),
      plain: `${now ? 'has' : 'had'} ${own} for it ${m[2]}`,
    };
  }
  if (/\bthe (?:words?|phrase|line)s?[,:]?\s*$/i.test(lead)) return { swallow: cut('[,:]?\\s*'), plain: '' };
  if (/\b(?:sang|sings?|sung|singing|hums|hummed|humming)\s*[,:]?\s*$/i.test(lead))
    return { swallow: cut('[,:]?\\s*'), plain: ' a song' };
  if (
    /\b(?:say|saying|shout|shouting|yell|yelling|repeat|repeats|repeating|chanting|chants|reads?|writing)\s*$/i.test(
      lead,
    )
  )
    return { swallow: cut('\\s*'), plain: ` ${phrase}` };
  m = new RegExp(`\\b${TELLS}\\b([^.!?:;"“”]{0,30}?)(?:,|:)?\\s*$`, 'i').exec(lead);
  if (m && !/\b(?:that|of|about|whether|if|as|for|is|was|were|are|be)\b/i.test(m[1] ?? ''))
    return { swallow: cut('[,:]?\\s*'), plain: ` in ${own}`, about: ' something' };
  m = /\b(is|was|are|were|['’]s)\s+(?:called|named|titled)\s*$/i.exec(lead);
  if (m)
    return {
      swallow: cut("(?:\\b(?:is|was|are|were)|['’]s)\\s+(?:called|named|titled)\\s*"),
      plain: `${/^w/i.test(m[1] ?? '') ? 'had' : /^are/i.test(m[1] ?? '') ? 'have' : /^['’]/.test(m[1] ?? '') ? ' has' : 'has'} a particular name`,
    };
  if (
    /\b(?:call|calls|called|calling|nicknam\w+|dubbed|names|named|greets?|greeted|addresses)\s+(?:\S+\s+){0,3}(?:as\s+)?$/i.test(
      lead,
    )
  )
    return { swallow: cut('(?:\\s+as)?\\s*'), plain: ' by a particular name' };
  if (/\bas\s*$/i.test(lead)) return { swallow: cut('\\bas\\s*'), plain: 'under a particular name' };
  m = /(?:\b(?:is|was|are|were|be|been)|['’](?:s|m|re))\s*$/i.exec(lead);
  if (m)
    return {
      swallow: cut('\\s*'),
      plain: ` something ${whose === 'their' ? 'with a name of its own' : `${subjectOf(whose)} had ${own} for`}`,
    };
  if (/^\s*\p{Lu}[\p{L}\d]{0,6}\s?:\s*$/u.test(lead)) return undefined;
  if (/:\s*$/.test(lead))
    return /^[^.!?]*\p{Lu}\p{L}*[^.!?]{0,24}:\s*$/u.test(lead) && lead.trim().split(/\s+/).length <= 3
      ? { swallow: cut('\\s*'), plain: ` put in ${own}` }
      : { swallow: cut(':\\s*'), plain: words <= 12 ? ', in a few words' : `, in ${own}` };
  if (/[,(–—-]\s*$/.test(lead))
    return {
      swallow: cut(/[(]\s*$/.test(lead) ? '' : '[^\\S\\n]*[,–—-]?\\s*'),
      plain: '',
      ...(/[(]\s*$/.test(lead) ? { stop: '' } : {}),
    };
  // On its own: "…," she said — or with nobody named.
  const said_ = new RegExp(`^,?\\s*(she|he|they|I)\\s?${LATER}\\b(?!\\s+(?:that|it|this|them|so)\\b)`, 'i').exec(rest);
  if (said_) {
    const who = said_[1] ?? '';
    const poss = WHOSE[who.toLowerCase()] ?? whose;
    const goes = rest.slice(said_[0].length);
    return {
      swallow: cut(''),
      plain: `${capitalise(who)} had ${poss} own words for it`,
      about: `${capitalise(who)} said something`,
      eat: said_[0].length + (/^,\s*["“]/.test(goes) ? 1 : 0),
      stop: /^,\s*["“]/.test(goes) ? ':' : /^\s*(?:$|[.,;:!?]|\p{Ll})/u.test(goes) ? '' : '.',
    };
  }
  if (
    rest.trim() !== '' &&
    new RegExp(`^,?\\s*(?:\\p{Lu}\\p{L}+|my \\p{L}+|her \\p{L}+|his \\p{L}+) ${LATER}\\b`, 'u').test(rest)
  )
    return undefined;
  if (/(?:^|[.!?…])\s*$/.test(lead)) {
    if (seen) return undefined;
    const who =
      whose === 'her' ? 'She' : whose === 'his' ? 'He' : whose === 'my' ? 'I' : whose === 'our' ? 'We' : 'They';
    return { swallow: cut(''), plain: `${who} had ${own} for it`, about: `${who} said something` };
  }
  if (/\b(?:about|for|with|to|of|from|on|in|my|her|his|their|the|an?|this|that)\s*$/i.test(lead)) {
    const bare = /\b(?:my|her|his|their|the|an?|this|that)\s*$/i.test(lead);
    return { swallow: cut('\\s*'), plain: bare ? ` particular ${words === 1 ? 'word' : 'phrase'}` : ` ${phrase}` };
  }
  return undefined;
};

const subjectOf = (whose: Own): string =>
  ({ her: 'she', his: 'he', their: 'they', my: 'I', our: 'we', your: 'you' })[whose];

/**
 * The rungs of a mention that is a whole quotation: reported with a slot for its gist, with its theme, and without either.
 * @param from where the words before may be changed: the end of the mention before it
 * @param client the possessive of the client, where nobody else can be the speaker
 */
export const quotationRungs = (text: string, span: Span, from: number, client: string): Wordings4 | undefined => {
  const quoted = readQuotation(text, span, from, client);
  if (!quoted) return undefined;
  // In a transcript a line is somebody's speech, and whom it quotes is not told.
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const speech = /^\s*\p{Lu}[\p{L}\d]{0,8}\s?:/u.test(line) ? 'speech' : '';
  const saying = sayingOf(quoted, speech);
  if (!saying) return undefined;
  const stop = saying.stop ?? quoted.stop;
  const more = { swallow: new RegExp(saying.swallow, 'iu'), eat: quoted.eat + (saying.eat ?? 0), reported: true };
  const say = (words: string): Wording => said(words + (words === '' && stop === ',' ? '' : stop), true, more);
  const theme = saying.about ? themeOf(quoted.surface, quoted.whose) : undefined;
  const plain = say(saying.plain);
  const themed = saying.about && theme ? say(`${saying.about} about ${theme}`) : plain;
  const open = saying.about ? say(`${saying.about} about ${openSlot(theme)}`) : plain;
  return [open, themed, plain, saying.about ? plain : { ...DROPPED, ...more, text: saying.plain + stop }];
};
