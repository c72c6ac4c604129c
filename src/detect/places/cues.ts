import type { Document } from '../../text/document.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const IN = set('in near outside nr around inside within throughout');
const TOWARDS = set('off across via through thru toward towards past beyond above over onto between below amid');
const LIVES = set(
  'lives lived living live based resides resided residing located relocated born raised bred loc location lives: settled stationed deployed posted housed placed domiciled rural downtown suburban',
);
const LEAVES = set(
  'left leaving leaves leave visited visiting visit visits reached reaching fled flees escaped toured touring served',
);
const MOTION = set(
  `move moved moves moving go goes going went gone drive drove drives driving driven fly flew flies flying flown travel travels travelled traveled travelling
  traveling relocate relocates relocated relocating relocation return returns returned returning back come comes came coming send sent walk walked walks walking
  ran run runs running emigrated emigrate immigrated migrated trip trips commute commutes commuted commuting heading headed heads head evacuated transferred
  transfer posted deployed drive bus buses train ferry flight flights boat road route way closest close next down up over out brought brings taken took takes
  shipped paroled released discharged extradited deported bussed cycled sailed marched hitchhiked moved-back airlifted welcome visit visits visiting near en
  home extending escaped fled crossed crossing invited`,
);
const OF = set(
  "outside out south north east west side back part town city village suburb half whole edge middle outskirts mile miles kilometres kilometers km km's hours hour minutes mins south-west north-east southeast southwest northeast northwest state county all most people citizen citizens streets coast shores bishop mayor diocese university port city heart centre center native edge rest top bottom none",
);
const FROM = set(
  'moved move came come comes drove drives driving flew flies back home originally is are was were hail hails hailing far travelled traveled returned girl boy man woman lad lass kid family couple ferry flight bus train ref referred transferred deported released fled escaped straight walked walk ran hitchhiked sailed calls called calling writes writing up over down originally commutes',
);
const BETWEEN = set(
  'the downtown central north south east west northern southern eastern western old greater rural upper lower inner outer mid midtown nearby sunny far beautiful tiny little suburban remote coastal metro uptown inland outback back northeast northwest southeast southwest ( " “ \' ‘ upstate interior',
);

/** What stands before a word says how likely a place follows: 0 none, 1 certain. */
export interface Cue {
  readonly strength: number;
  readonly word: string;
  /** Directly before, with no article or direction between. */
  readonly bare: boolean;
}
const NONE: Cue = { strength: 0, word: '', bare: false };

const within = ({ tokens }: Document, i: number, words: ReadonlySet<string>, reach: number): boolean => {
  const sentence = tokens[i]?.sentence;
  for (let n = i - 1; n >= Math.max(0, i - reach) && tokens[n]?.sentence === sentence; n--) {
    if (words.has(tokens[n]?.lower ?? '')) return true;
  }
  return false;
};

/** The cue before the words that begin at token `i`. */
export const cueBefore = (document: Document, i: number): Cue => {
  const { tokens } = document;
  const sentence = tokens[i]?.sentence;
  let at = i - 1;
  for (let skipped = 0; skipped < 3 && BETWEEN.has(tokens[at]?.lower ?? ''); skipped++) at--;
  const bare = at === i - 1;
  const before = tokens[at];
  if (!before || before.sentence !== sentence) return NONE;
  const word = before.lower;
  const says = (strength: number): Cue => ({ strength, word, bare });
  if (IN.has(word)) {
    const strong = within(document, at, LIVES, 2) || within(document, at, MOTION, 1);
    return says(strong ? 0.65 : word === 'around' || word === 'inside' ? 0.4 : 0.55);
  }
  if (word === 'from') return says(within(document, at, FROM, 3) ? 0.55 : 0.43);
  if (word === 'to' || word === 'for' || word === 'into' || word === '2') {
    if (
      word === 'to' &&
      /^(?:mov(?:e|ed|ing|es)|relocat(?:e|ed|ing|es)|emigrated|evacuated|deported|back)$/.test(
        tokens[at - 1]?.lower ?? '',
      )
    )
      return says(0.65);
    if (within(document, at, MOTION, 4)) return says(word === 'for' ? 0.3 : 0.5);
    return says(word === 'to' || word === 'into' ? 0.15 : 0);
  }
  if (word === 'of') return says(within(document, at, OF, 1) ? 0.5 : 0.1);
  if (word === 'at') return says(0.35);
  if (word === 'on') return says(0.28);
  if (word === 'as' && tokens[at - 1]?.lower === 'far') return says(0.6);
  if (TOWARDS.has(word)) return says(0.45);
  if (LIVES.has(word)) return says(0.55);
  if (LEAVES.has(word)) return says(0.4);
  if (
    word === 'and' ||
    word === 'or' ||
    word === '&' ||
    word === 'then' ||
    word === '/' ||
    word === '→' ||
    word === '->'
  )
    return { ...cueFar(document, at), bare };
  if (word === ':' && LIVES.has(tokens[at - 1]?.lower ?? '')) return says(0.65);
  if (
    word === ':' &&
    /^(?:from|place|city|town|address|addr|where|suburb|village|county|home|birthplace|pob|site|office|rural)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return says(0.55);
  return NONE;
};

/** "in Leeds and Hull": the second of a pair leans on the cue of the first. */
const cueFar = ({ tokens }: Document, at: number): Cue => {
  for (let n = at - 1; n >= Math.max(0, at - 5); n--) {
    const word = tokens[n]?.lower ?? '';
    if (IN.has(word) || word === 'between' || word === 'from' || word === 'to')
      return { strength: word === 'to' && tokens[at]?.lower !== 'then' ? 0.28 : 0.35, word: 'and', bare: true };
  }
  return NONE;
};

/** Is the word at `i` one item of a terse list ("Female, 31, Pune.", "(New Bethel, Gary)", "Lives Ebbw Vale.")? `to` is the token after it. */
export const standsInList = ({ tokens, text }: Document, i: number, to: number): boolean => {
  const before = tokens[i - 1];
  const after = tokens[to];
  const token = tokens[i];
  const last = tokens[to - 1];
  if (!token || !last) return false;
  const opened =
    !before ||
    /^[,;(/|–—•:-]$/.test(before.text) ||
    /[\r\n]/.test(text.slice(before.end, token.start)) ||
    /[.;]/.test(before.text);
  const closed =
    !after ||
    /^[,.;)/|–—:]$/.test(after.text) ||
    /[\r\n]/.test(text.slice(last.end, after.start)) ||
    /^(?:w|with|area|side|way|based|born)$/.test(after.lower);
  return opened && closed;
};

/** Does the clause behind say "a place": "Pune-based", "the Leeds area", "Hope, Arkansas" is told apart elsewhere. */
export const placeAfter = ({ tokens }: Document, to: number): boolean => {
  const [a, b] = [tokens[to], tokens[to + 1]];
  if (a?.text === '-' && /^(?:based|born|bred|raised|area|wide|adjacent)$/.test(b?.lower ?? '')) return true;
  return /^(?:area|suburbs?|metro|native|natives|side|region|residents?|rotation|colleagues|peeps|folks|therapists|clinicians|providers|route|game|match|crowd|ferry|office|branch|store|campus|line|train|bus|airport|hospital|festival|marathon|police|derby|waterfront|docks|accent|one)$/.test(
    a?.lower ?? '',
  );
};
