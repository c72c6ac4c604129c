import { CATEGORIES, type Category, type IdentifierType, type Span } from '../model.ts';

/** A mark of the teacher's: what the guidelines of `tests/corpus` ask to be marked. */
export interface GoldSpan extends Span {
  readonly text: string;
  readonly category: Category;
  readonly type: IdentifierType;
  /** e1, e2 …: the same for every mention of one person, place or fact. */
  readonly entity: string;
}

export interface Marked {
  readonly text: string;
  /** In text order, without overlaps. */
  readonly spans: readonly GoldSpan[];
}

const DIRECT: ReadonlySet<Category> = new Set(['name', 'contact', 'id', 'place', 'org', 'date']);
const BARE_YEAR = /^(?:(?:1[89]|20)\d\d|['\u2019]\d\d)$/;
const OVER_89 = /^(?:9\d|1\d\d)(?!\d)|\b(?:ninet(?:y|ies)|ninetieth|hundred)\b/i;
const ENTITY = /^e[1-9]\d{0,3}$/;
const AROUND = 30;

/** The type the guidelines give a surface: a bare year and an age under 90 narrow the crowd, they point to nobody. */
const typeOf = (category: Category, surface: string): IdentifierType => {
  if (category === 'date') return BARE_YEAR.test(surface) ? 'quasi' : 'direct';
  if (category === 'age') return OVER_89.test(surface) ? 'direct' : 'quasi';
  return DIRECT.has(category) ? 'direct' : 'quasi';
};

const categoryOf = (name: string): Category | undefined => CATEGORIES.find((category) => category === name);

/**
 * Reads inline marks, `[[surface|category|type|entity]]`. Offsets are those of the text without the marks.
 * @throws Error that says what is wrong with which mark; samples are invented, so it may show their words
 */
export const readMarked = (marked: string): Marked => {
  const spans: GoldSpan[] = [];
  const seen = new Map<string, Category>();
  let text = '';
  let at = 0;
  while (at < marked.length) {
    const open = marked.indexOf('[[', at);
    const plain = marked.slice(at, open < 0 ? undefined : open);
    const stray = plain.indexOf(']]');
    if (stray >= 0) throw wrong(marked, at + stray, '"]]" without "[["');
    text += plain;
    if (open < 0) break;
    const close = marked.indexOf(']]', open + 2);
    if (close < 0) throw wrong(marked, open, '"[[" without "]]"');
    const mark = readMark(marked.slice(open + 2, close), text.length);
    if (typeof mark === 'string') throw wrong(marked, open, mark);
    const before = seen.get(mark.entity);
    if (before && before !== mark.category)
      throw wrong(marked, open, `${mark.entity} is both ${before} and ${mark.category}`);
    seen.set(mark.entity, mark.category);
    spans.push(mark);
    text += mark.text;
    at = close + 2;
  }
  return { text, spans };
};

/** One mark without its brackets, or what is wrong with it. */
const readMark = (inner: string, start: number): GoldSpan | string => {
  if (inner.includes('[[')) return 'a mark inside a mark';
  const parts = inner.split('|');
  const [surface = '', name = '', type = '', entity = ''] = parts;
  if (parts.length !== 4) return `a mark has four parts, not ${parts.length}`;
  if (!surface || surface !== surface.trim()) return 'the words are missing or have white space around them';
  if (/[\r\n]/.test(surface)) return 'the words run over the end of a line';
  const category = categoryOf(name);
  if (!category) return `there is no category "${name}"`;
  const expected = typeOf(category, surface);
  if (type !== expected) return `the type of ${category} "${surface}" is ${expected}, not "${type}"`;
  if (!ENTITY.test(entity)) return `"${entity}" is no entity: e1, e2 …`;
  return { start, end: start + surface.length, text: surface, category, type: expected, entity };
};

const wrong = (marked: string, at: number, what: string): Error => {
  const near = marked.slice(Math.max(0, at - AROUND), at + AROUND).trim();
  return new Error(`${what}, near ${JSON.stringify(near)}`);
};
