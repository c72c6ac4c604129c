import type { Category, IdentifierType, Span } from '../model.ts';
import { isFree, type Mask, paint, type Verdict, verdictOf, type WordedText, wordsOf } from './coverage.ts';
import type { GoldSpan } from './marked.ts';

/** A mark somebody made while practising. */
export interface OwnMark extends Span {
  readonly category: Category;
}

/** One person, place or fact of the case, and how far its mentions were marked. */
export interface Thing {
  readonly entity: string;
  /** Its longest surface. */
  readonly label: string;
  readonly category: Category;
  readonly type: IdentifierType;
  /** found: every mention is; missed: none is, nor half of one; half: all between. */
  readonly verdict: Verdict;
  readonly mentions: readonly (Span & { readonly verdict: Verdict })[];
  /** What the mark over it was filed as, where that is something else. */
  readonly filed?: Category;
}

/** right: it touches a mention; wide: most of its words could stay; over: all of them could. */
export type MarkVerdict = 'right' | 'wide' | 'over';

export interface Share {
  readonly all: number;
  readonly found: number;
  readonly half: number;
}

export interface Comparison {
  readonly things: readonly Thing[];
  /** One for each mark, in the order given. */
  readonly marks: readonly MarkVerdict[];
  readonly direct: Share;
  readonly quasi: Share;
}

/** More words beside the mention than this, and than in it, make a mark wide. */
const SPARE_WORDS = 2;

/** Compares marks with the teacher's, mention by mention and thing by thing. Pure; an empty gold means that nothing is to be marked. */
export const compare = (text: string, gold: readonly GoldSpan[], marks: readonly OwnMark[]): Comparison => {
  const doc = wordsOf(text);
  const mask = paint(text.length, marks);
  const things = thingsOf(doc, mask, gold, marks);
  const share = (type: IdentifierType): Share => {
    const of = things.filter((thing) => thing.type === type);
    const count = (verdict: Verdict) => of.filter((thing) => thing.verdict === verdict).length;
    return { all: of.length, found: count('found'), half: count('half') };
  };
  const goldMask = paint(text.length, gold);
  return {
    things,
    marks: marks.map((mark) => markVerdict(doc, goldMask, mark)),
    direct: share('direct'),
    quasi: share('quasi'),
  };
};

const thingsOf = (
  doc: WordedText,
  mask: Mask,
  gold: readonly GoldSpan[],
  marks: readonly OwnMark[],
): readonly Thing[] => {
  const byEntity = new Map<string, GoldSpan[]>();
  for (const span of gold) byEntity.set(span.entity, [...(byEntity.get(span.entity) ?? []), span]);
  return [...byEntity].flatMap(([entity, spans]) => {
    const [first] = spans;
    if (!first) return [];
    const mentions = spans.map(({ start, end }) => ({ start, end, verdict: verdictOf(doc, mask, { start, end }) }));
    const longest = spans.reduce((a, b) => (b.text.length > a.text.length ? b : a), first);
    // A date may point to somebody in full and only narrow as a bare year: the stronger one counts.
    const type = spans.some((span) => span.type === 'direct') ? 'direct' : first.type;
    const over = marks.find((mark) => spans.some(({ start, end }) => mark.start < end && start < mark.end));
    return [
      {
        entity,
        label: longest.text,
        category: first.category,
        type,
        verdict: together(mentions.map(({ verdict }) => verdict)),
        mentions,
        ...(over && over.category !== first.category ? { filed: over.category } : {}),
      },
    ];
  });
};

const together = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.every((one) => one === 'found') ? 'found' : verdicts.every((one) => one === 'missed') ? 'missed' : 'half';

const markVerdict = (doc: WordedText, gold: Mask, { start, end }: OwnMark): MarkVerdict => {
  if (!gold.subarray(start, end).some(Boolean)) return 'over';
  let inside = 0;
  let beside = 0;
  for (const [from, to] of doc.words) {
    if (to <= start) continue;
    if (from >= end) break;
    if (isFree(doc.text.slice(from, to).toLowerCase())) continue;
    if (gold.subarray(from, to).some(Boolean)) inside++;
    else beside++;
  }
  return beside > SPARE_WORDS && beside > inside ? 'wide' : 'right';
};
