import type { Gazetteer, Place } from '../../knowledge/gazetteer.ts';
import type { Document } from '../../text/document.ts';
import { isShout, joins, keyOf } from './reading.ts';

/** A name of the gazetteer at tokens `from` up to `to`. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly places: readonly Place[];
}

const LONGEST = 6;
const PLAIN = /^[\x20-\x7e\u2018\u2019\u02bb\u02bc]*$/;

const reaches = new WeakMap<Gazetteer['places'], ReadonlyMap<string, number>>();
// "St" may stand for "Saint", "Mt" for "Mount": their names are looked up under both.
const SHORT_FIRST = ['st', 'saint', 'mt', 'mount', 'ft', 'fort', 'pt', 'port', 'point'];

/** How many tokens the longest name has that begins with a word; made once for each gazetteer. */
const reachesOf = (places: Gazetteer['places']): ReadonlyMap<string, number> => {
  const known = reaches.get(places);
  if (known) return known;
  const made = new Map<string, number>(SHORT_FIRST.map((word) => [word, LONGEST]));
  for (const key of places.keys()) {
    const cut = key.search(/[^\p{L}\p{N}\p{M}'\u2018\u2019\u02bb\u02bc]/u);
    const first = cut < 0 ? key : key.slice(0, cut);
    const length = cut < 0 ? 1 : LONGEST;
    if ((made.get(first) ?? 0) < length) made.set(first, length);
  }
  reaches.set(places, made);
  return made;
};

/** May a name of the gazetteer begin with this word? */
export const mayBegin = (gazetteer: Gazetteer, word: string): boolean => reachesOf(gazetteer.places).has(keyOf(word));

const variants = (key: string): string[] => {
  const plain = key.replace(/\s+/g, ' ');
  const found = [plain];
  if (/\bst\.? /.test(plain))
    found.push(
      plain.replace(/\bst\.? /, 'saint '),
      plain.replace(/\bst\.? /, 'st. '),
      plain.replace(/\bst\.? /, 'st '),
    );
  else if (/\bsaint /.test(plain)) found.push(plain.replace(/\bsaint /, 'st. '));
  if (/^mt\.? /.test(plain)) found.push(plain.replace(/^mt\.? /, 'mount '));
  if (/^ft\.? /.test(plain)) found.push(plain.replace(/^ft\.? /, 'fort '), plain.replace(/^ft\.? /, 'ft. '));
  if (/^pt\.? /.test(plain)) found.push(plain.replace(/^pt\.? /, 'port '), plain.replace(/^pt\.? /, 'point '));
  return found;
};

/** A short form in capitals ("KC", "NOLA") counts only in capitals. */
const written = (place: Place, surface: string): boolean =>
  (PLAIN.test(surface) || !PLAIN.test(place.name)) &&
  (!isShout(place.name) || surface === place.name || place.name.length > 5);

/** The longest name of the gazetteer that begins at token `from`; undefined where there is none. */
export const longestHit = (document: Document, gazetteer: Gazetteer, from: number): Hit | undefined => {
  const { tokens, text } = document;
  const first = tokens[from];
  if (!first || first.kind === 'mark' || first.kind === 'number') return undefined;
  const reach = reachesOf(gazetteer.places).get(keyOf(first.text)) ?? 0;
  let best: Hit | undefined;
  for (let to = from + 1; to <= Math.min(from + reach, tokens.length); to++) {
    const last = tokens[to - 1];
    if (!last || (to - from > 1 && !joins(document, to - 1))) break;
    if (/^[,;:()!?]$/.test(last.text)) break;
    const surface = text.slice(first.start, last.end);
    const base = keyOf(surface);
    for (const key of to - from > 1 ? variants(base) : [base]) {
      const places = gazetteer.places.get(key)?.filter((place) => written(place, surface));
      if (places?.length) {
        best = { from, to, key, places };
        break;
      }
    }
  }
  return best;
};

/** A state, province or country named by code or word directly after a comma ("Bluff, NZ", "Hope, Arkansas"); the token after it, or -1. */
export const regionAfter = (document: Document, gazetteer: Gazetteer, to: number): number => {
  const { tokens } = document;
  const comma = tokens[to]?.text === ',';
  const at = comma ? to + 1 : to;
  const token = tokens[at];
  if (!token || !joins(document, at) || !/^\p{Lu}/u.test(token.text)) return -1;
  if (!comma && !(isShout(token.text) && token.text.length <= 3)) return -1;
  const hit = longestHit(document, gazetteer, at);
  return hit?.places.some((place) => place.kind !== 'city') ? hit.to : -1;
};
