import { applyEdits, joined, type Piece } from './draft.ts';
import { capitalise, inflect } from './words.ts';

const VERBS: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
};
const ADVERB =
  'also|still|just|never|only|now|often|always|really|usually|sometimes|rarely|already|currently|mostly|once|even|then|quickly|quietly|soon|simply|clearly|frequently|barely|hardly|finally|first|later';
// After these words "her" is an object, not a possessive.
const AFTER_OBJECT =
  /^(?:and|or|but|to|in|at|for|from|that|when|with|on|because|if|so|as|about|off|up|out|by|again|who|what|how|is|was|will|would|said|says|after|before|since|until|while|where|into|over|back|down|away|through|than|then|too|not|more|less|better|now|here|there|today|every|last|this|next|a|an|the|i|you|we|he|she|they|it)$/i;
const NOT_A_VERB =
  /^(?:as|this|its|his|always|perhaps|yes|us|thus|plus|across|less|towards|sometimes|besides|afterwards|alas)$/i;

const cased = (was: string, now: string): string => (/^\p{Lu}/u.test(was) ? capitalise(now) : now);

const verb = (word: string): string => {
  const lower = word.toLowerCase().replace(/’/g, "'");
  const known = VERBS[lower];
  if (known) return known;
  if (!/[^s]s$/.test(lower) || lower.length < 3 || NOT_A_VERB.test(lower)) return word;
  return inflect(lower, 'base');
};

const SUBJECT = new RegExp(
  `\\b(she|he)(?!\\p{L})(['’]s|['’]ll|['’]d)?((?:[^\\S\\n]+(?:${ADVERB}))?)([^\\S\\n]+)?([\\p{L}'’]+)?`,
  'giu',
);
const INVERTED = /\b(is|was|has|does|isn['’]t|wasn['’]t|hasn['’]t|doesn['’]t)([^\S\n]+)(she|he)\b/giu;
const OTHERS = /\b(her|his|him|hers|herself|himself)\b(?:([^\S\n]+)(\p{L}+|\d+0s))?/giu;

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Edits that put "they" for she and he through the whole text, verbs with them. */
export const neutralEdits = (text: string): Edit[] => {
  const edits: Edit[] = [];
  const add = (from: number, was: string, now: string) => {
    if (was !== now) edits.push({ from, to: from + was.length, text: now });
  };
  const inverted = new Set<number>();
  for (const m of text.matchAll(INVERTED)) {
    const [, aux = '', space = '', pronoun = ''] = m;
    const at = m.index + aux.length + space.length;
    inverted.add(at);
    add(m.index, aux, cased(aux, VERBS[aux.toLowerCase().replace(/’/g, "'")] ?? aux));
    add(at, pronoun, cased(pronoun, 'they'));
  }
  for (const m of text.matchAll(SUBJECT)) {
    const [, pronoun = '', short = '', adverb = '', space = '', next = ''] = m;
    if (inverted.has(m.index)) continue;
    add(m.index, pronoun, cased(pronoun, 'they'));
    const at = m.index + pronoun.length;
    if (/s$/i.test(short)) {
      const participle =
        /^(?:been|had|got|done|gone|made|taken|seen|lost|found|become|come|started|begun|said|told|left|kept|tried|never|always|already)$|ed$/i.test(
          next || adverb.trim(),
        ) &&
        !/^(?:married|divorced|retired|tired|scared|stressed|depressed|worried|exhausted|concerned|engaged|widowed|overwhelmed)$/i.test(
          next,
        );
      add(at, short, participle ? '’ve'.replace('’', short.charAt(0)) : `${short.charAt(0)}re`);
      continue;
    }
    if (short || !next) continue;
    add(at + adverb.length + space.length, next, verb(next));
  }
  for (const m of text.matchAll(OTHERS)) {
    const [, word = '', , next = ''] = m;
    const lower = word.toLowerCase();
    const owning = next !== '' && !AFTER_OBJECT.test(next);
    const now =
      lower === 'him'
        ? 'them'
        : lower === 'hers'
          ? 'theirs'
          : /self$/.test(lower)
            ? 'themselves'
            : lower === 'his'
              ? owning
                ? 'their'
                : 'theirs'
              : owning
                ? 'their'
                : 'them';
    add(m.index, word, cased(word, now));
  }
  return edits.sort((a, b) => a.from - b.from);
};

/** A few words by themselves, such as a substitute, with "they" for she and he. */
export const neutralWords = (text: string): string =>
  joined(applyEdits([{ text, source: { start: 0, end: text.length } }], neutralEdits(text)));

/** The text with "they" throughout. Several people become harder to tell apart: the person must ask for it. */
export const neutralise = (pieces: readonly Piece[]): Piece[] => applyEdits(pieces, neutralEdits(joined(pieces)));
