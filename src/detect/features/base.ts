// Irregular forms among the thousand most usual words; WordNet's own exception lists are not in the package.
const IRREGULAR = new Map(
  (
    'men:man women:woman children:child people:person feet:foot teeth:tooth geese:goose mice:mouse lives:life wives:wife ' +
    'knives:knife wolves:wolf leaves:leaf halves:half selves:self thieves:thief loaves:loaf calves:calf oxen:ox sheep:sheep deer:deer ' +
    'was:be were:be been:be is:be are:be am:be had:have has:have did:do done:do does:do went:go gone:go goes:go said:say ' +
    'made:make took:take taken:take came:come saw:see seen:see knew:know known:know got:get gotten:get gave:give given:give ' +
    'found:find thought:think told:tell became:become left:leave felt:feel brought:bring began:begin begun:begin kept:keep held:hold ' +
    'wrote:write written:write stood:stand heard:hear let:let meant:mean met:meet ran:run paid:pay sat:sit spoke:speak spoken:speak ' +
    'lay:lie led:lead read:read grew:grow grown:grow lost:lose fell:fall fallen:fall sent:send built:build understood:understand ' +
    'drew:draw drawn:draw broke:break broken:break spent:spend cut:cut rose:rise risen:rise drove:drive driven:drive bought:buy ' +
    'wore:wear worn:wear chose:choose chosen:choose slept:sleep sang:sing sung:sing won:win fought:fight caught:catch taught:teach ' +
    'threw:throw thrown:throw shot:shoot hung:hang flew:fly flown:fly sold:sell hit:hit hurt:hurt put:put quit:quit shut:shut ' +
    'hid:hide hidden:hide bit:bite bitten:bite bled:bleed bred:breed swam:swim drank:drink drunk:drink rode:ride ridden:ride ' +
    'ate:eat eaten:eat forgot:forget forgotten:forget froze:freeze frozen:freeze dug:dig stole:steal stolen:steal swore:swear ' +
    'tore:tear torn:tear woke:wake woken:wake wept:weep crept:creep fed:feed fled:flee lit:light shook:shake shaken:shake ' +
    'sank:sink sunk:sink stuck:stick struck:strike swept:sweep swung:swing bound:bind bore:bear born:bear burnt:burn dealt:deal ' +
    'learnt:learn leapt:leap lent:lend spelt:spell spilt:spill spread:spread drowned:drown'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

type Known = (word: string) => boolean;

const noun = (word: string): string[] => {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return [];
  const found = [word.slice(0, -1)];
  if (word.endsWith('ies')) found.unshift(`${word.slice(0, -3)}y`);
  else if (/(?:s|x|z|ch|sh|o)es$/.test(word)) found.unshift(word.slice(0, -2));
  return found;
};

const verb = (word: string): string[] => {
  const ending = /(?:ing|ed|er|est)$/.exec(word)?.[0];
  if (!ending || word.length < ending.length + 2) return [];
  const stem = word.slice(0, -ending.length);
  const doubled = stem.length > 2 && stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  const y = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
  return [...y, `${stem}e`, stem, ...doubled];
};

/** How a form was made from its base, as far as its ending tells. */
export type Ending = 'none' | 's' | 'ing' | 'ed' | 'irregular';

/** The base form of a lower-case word that `known` holds, and the ending taken off; the word itself where none fits. */
export const baseOf = (word: string, known: Known): { readonly base: string; readonly ending: Ending } => {
  const irregular = IRREGULAR.get(word);
  if (irregular && known(irregular)) return { base: irregular, ending: 'irregular' };
  const ending = word.endsWith('ing') ? 'ing' : word.endsWith('ed') ? 'ed' : 'none';
  const plural = noun(word).find(known);
  if (plural && !(known(word) && word.length < 5)) return { base: plural, ending: 's' };
  if (known(word)) return { base: word, ending };
  const stem = verb(word).find(known);
  return stem ? { base: stem, ending } : { base: word, ending };
};
