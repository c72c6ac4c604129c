import type { Span } from '../model.ts';

// After these a full stop does not end a sentence.
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st mt ft sgt cpl capt col gen lt maj hon pres gov sen rep supt insp pc ' +
    'vs etc eg ie approx appt appts no nos dept univ inc ltd co corp ave blvd rd apt ste jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'refs tel regd reg lic fig vol para resp prev incl excl avg misc attn encl acct amt bal qty wt ht dob hosp clin abd eval sess superv diag prob poss esp orig hist rels occ emp educ edu lang wknd secs yo mtg mgr asst assoc admin govt natl intl minn calif conn penn tenn fla ariz ala ark kan ky mich neb nev okla wis wyo ont que sask alta ' +
    'mon tue tues wed thu thur thurs fri sat sun hx tx dx sx rx wk wks mo mos yr yrs hr hrs min mins pt ct'
  ).split(' '),
);
// Latin small-letter pairs written with stops inside: "e.g.", "i.e.", "a.m.", "p.m."
const DOTTED = /\b(?:[a-z]\.){1,3}[a-z]?$/i;

const endsSentence = (text: string, stop: number, next: number): boolean => {
  if (text[stop] !== '.') return true;
  const before = text.slice(Math.max(0, stop - 12), stop);
  const word = /[\p{L}]+$/u.exec(before)?.[0] ?? '';
  const follows = text[next] ?? '';
  if (word.length === 1 && word === word.toUpperCase() && word !== 'I') return false; // an initial
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (DOTTED.test(before) && !/[A-Z]/.test(follows)) return false;
  return !/[a-z]/.test(follows) || /\n/.test(text.slice(stop, next));
};

/** Sentence bounds: after . ! ? … with closing quotes, and at every line end. They cover the whole text without gaps. */
export const splitSentences = (text: string): Span[] => {
  const bounds: Span[] = [];
  let start = 0;
  const cut = (end: number) => {
    if (end > start) bounds.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(/[.!?\u2026]+["'\u201d\u2019)\]]*\s+|\r\n|[\n\r\u2028\u2029]/gu)) {
    const end = match.index + match[0].length;
    if (/^[\r\n\u2028\u2029]/.test(match[0])) cut(end);
    else if (/[\n\r]/.test(match[0]) || endsSentence(text, match.index, end)) cut(end);
  }
  cut(text.length);
  return bounds;
};
