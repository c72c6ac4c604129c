import type { Document, Token } from '../../text/document.ts';
import { isCapital, joins, opens, touches } from './reading.ts';
import { OPENERS } from './words.ts';

/** A run of capitalised words with what holds them together: tokens from `from` up to `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const INNER = new Set(
  "of the and & for de la le du des del los las el da do dos das di y et e te o na nan van von der den ter ten am an zu bin al ul ni upon 'n' n na h a d l".split(
    ' ',
  ),
);
const SHORTENED = new Set('st ste mt ft pt dr no mr ave blvd rd ln co jr sr u s n d w b j t e p'.split(' '));

/** Openers that begin names too. */
const KEPT = new Set(['new', 'old', 'first', 'second', 'third', 'living', 'same', 'sister', 'father', 'mother']);
/** Openers that are trimmed wherever they stand. */
const ALWAYS = new Set(
  'the a an my her his your our their dr mr mrs ms mx miss prof client ct pt i he she they we it'.split(' '),
);

/** Words in capitals that begin the next field of a form. */
const STOPS = new Set(
  'ID DOB MRN NHS SSN No Nos Ref Tel Ph Phone Fax Mem Mbr Member Policy Claim Acct NOK Dx Hx Rx Tx Meds Age Male Female File Case NPI PCP GP EC LOC Mob Cell'.split(
    ' ',
  ),
);

const isPart = (token: Token | undefined): boolean => isCapital(token) && token?.kind !== 'mark';

/** Where the run goes on after token `i`; -1 where it ends. */
const next = (document: Document, i: number): number => {
  const { tokens } = document;
  const after = tokens[i + 1];
  if (!after || !joins(document, i + 1)) return -1;
  if (isPart(after)) return STOPS.has(after.text) ? -1 : i + 1;
  if (
    after.text === '.' &&
    touches(document, i + 1) &&
    SHORTENED.has(tokens[i]?.lower ?? '') &&
    joins(document, i + 2) &&
    isPart(tokens[i + 2])
  )
    return i + 2;
  if (/^['\u2019]s$/i.test(after.text) && joins(document, i + 2)) {
    if (isPart(tokens[i + 2])) return i + 2;
    if (tokens[i + 2]?.lower === 'of' && joins(document, i + 3) && isPart(tokens[i + 3])) return i + 3;
  }
  if (
    /^['\u2019]$/.test(after.text) &&
    touches(document, i + 1) &&
    joins(document, i + 2) &&
    isPart(tokens[i + 2]) &&
    tokens[i]?.lower.endsWith('s')
  )
    return i + 2;
  if (/^[-\u2010\u2011\u2013/]$/.test(after.text) && touches(document, i + 1) && touches(document, i + 2)) {
    if (isPart(tokens[i + 2])) return i + 2;
    const middle = tokens[i + 2]?.lower ?? '';
    if (INNER.has(middle) || middle === 'on' || middle === 'in' || middle === 'by' || middle === 'sur') {
      if (/^[-\u2010\u2011]$/.test(tokens[i + 3]?.text ?? '') && isPart(tokens[i + 4])) return i + 4;
    }
    return -1;
  }
  if (INNER.has(after.lower) || after.text === '&') {
    if (!joins(document, i + 2)) return -1;
    if (isPart(tokens[i + 2])) return i + 2;
    if (INNER.has(tokens[i + 2]?.lower ?? '') && joins(document, i + 3) && isPart(tokens[i + 3])) return i + 3;
  }
  return -1;
};

/** Is the word at `i` a function word or heading that only wears a capital? */
const isOpener = (tokens: readonly Token[], i: number): boolean =>
  !(tokens[i]?.lower === 'our' && tokens[i + 1]?.text === 'Lady') &&
  OPENERS.has(tokens[i]?.lower ?? '') &&
  tokens[i]?.lower !== 'st';

/** Every run of capitalised words, openers trimmed, in text order. */
export const phrasesOf = (document: Document): Phrase[] => {
  const { tokens } = document;
  const found: Phrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isPart(tokens[i])) continue;
    let from = i;
    let last = i;
    for (let to = next(document, last); to >= 0 && to - from < 16; to = next(document, last)) last = to;
    let first = opens(document, from);
    while (
      from < last &&
      isOpener(tokens, from) &&
      (first ? !KEPT.has(tokens[from]?.lower ?? '') : ALWAYS.has(tokens[from]?.lower ?? ''))
    ) {
      from++;
      while (from < last && !isPart(tokens[from])) from++;
      first = first && !/^(?:the|a|an)$/.test(tokens[from - 1]?.lower ?? '');
    }
    if (!(from === last && isOpener(tokens, from))) found.push({ from, to: last + 1 });
    i = last;
  }
  return found;
};
