import type { Analysis, Category, IdentifierType, Plan, Rung, SafeText, Segment, Span } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { paint, verdictOf, wordsOf } from './coverage.ts';
import type { GoldSpan } from './marked.ts';

/** A stretch of a sentence: about the thing that is shown, about another one, or neither. */
export interface StepPiece {
  readonly text: string;
  readonly mark?: 'here' | 'other';
}

/** One thing of the case, before and after, as a presenter shows it. */
export interface Step {
  readonly label: string;
  readonly category: Category;
  readonly type: IdentifierType;
  /** flagged: by the engine and by the teacher; beyond: by the engine alone; missed: by the teacher alone. */
  readonly seen: 'flagged' | 'beyond' | 'missed';
  readonly mentions: number;
  /** The engine's own reason; absent where it saw nothing. */
  readonly because?: string;
  /** What stands there now, and its rung; empty where the words are left out. Absent where it saw nothing. */
  readonly said?: { readonly rung: Rung; readonly text: string };
  /** Is the sentence cut before or after, being too long to be shown whole? */
  readonly cut: { readonly head: boolean; readonly tail: boolean };
  readonly before: readonly StepPiece[];
  readonly after: readonly StepPiece[];
}

interface Shown extends Span {
  readonly thing: string;
}

/** Every flagged thing and every one that was missed, in the order of the text, each in the sentence of its first mention. */
export const stepsOf = (analysis: Analysis, { proposals }: Plan, safe: SafeText, gold: readonly GoldSpan[]): Step[] => {
  const { text, entities } = analysis;
  const flagged = analysis.findings.filter(({ tier }) => tier === 'flag');
  const goldMask = paint(text.length, gold);
  const shown: Shown[] = flagged.map(({ start, end, entity }) => ({ start, end, thing: entity }));
  const sentences = splitSentences(text);
  const sentenceOf = ({ start }: Span): Span =>
    sentences.find(({ end }) => start < end) ?? { start: 0, end: text.length };
  const stands = (thing: string, first: Span, all: readonly Shown[]) => {
    const sentence = sentenceOf(first);
    const shownOf = narrowed(text, sentence, first, all);
    return {
      cut: { head: shownOf.start > sentence.start, tail: shownOf.end < sentence.end },
      before: piecesBefore(text, shownOf, all, thing),
      after: piecesAfter(safe, shownOf, all, thing),
    };
  };

  const seen = entities.flatMap((entity): (Step & { readonly at: number })[] => {
    const mentions = flagged.filter((finding) => finding.entity === entity.key);
    const [first] = mentions;
    const proposal = proposals.find((one) => one.entity === entity.key);
    const said = proposal?.substitutes[proposal.floor - 1];
    if (!first || !said) return [];
    const known = mentions.some(({ start, end }) => goldMask.subarray(start, end).some(Boolean));
    return [
      {
        at: first.start,
        label: entity.label,
        category: entity.category,
        type: entity.type,
        seen: known ? 'flagged' : 'beyond',
        mentions: mentions.length,
        because: first.reasons[0]?.because ?? '',
        said: { rung: said.rung, text: said.text },
        ...stands(entity.key, first, shown),
      },
    ];
  });
  const missed = missedThings(text, shown, gold).map(({ first, mentions }) => ({
    at: first.start,
    label: first.text,
    category: first.category,
    type: first.type,
    seen: 'missed' as const,
    mentions,
    ...stands(first.entity, first, [
      ...shown,
      ...gold
        .filter(({ entity }) => entity === first.entity)
        .map(({ start, end, entity }) => ({ start, end, thing: entity })),
    ]),
  }));
  return [...seen, ...missed].sort((a, b) => a.at - b.at).map(({ at: _at, ...step }) => step);
};

/** What the teacher marked and the engine nowhere saw. */
const missedThings = (text: string, shown: readonly Span[], gold: readonly GoldSpan[]) => {
  const doc = wordsOf(text);
  const mask = paint(text.length, shown);
  return [...new Set(gold.map(({ entity }) => entity))].flatMap((entity) => {
    const spans = gold.filter((span) => span.entity === entity);
    const [first] = spans;
    return first && spans.every((span) => verdictOf(doc, mask, span) === 'missed')
      ? [{ first, mentions: spans.length }]
      : [];
  });
};

/** Longer sentences are shown around their mention only, in characters: a text without full stops is one sentence. */
const LONG = 300;
const AROUND = 110;

/** The part of a long sentence around a mention, cut between words and never inside another mark. */
const narrowed = (text: string, sentence: Span, first: Span, all: readonly Span[]): Span => {
  if (sentence.end - sentence.start <= LONG) return sentence;
  const space = (from: number) => text.indexOf(' ', from);
  const head = Math.max(sentence.start, first.start - AROUND);
  const from = head > sentence.start ? Math.min(space(head) + 1 || first.start, first.start) : head;
  const tail = Math.min(sentence.end, first.end + AROUND);
  const to = tail < sentence.end ? Math.max(text.lastIndexOf(' ', tail), first.end) : tail;
  const over = (at: number) => all.find(({ start, end }) => start < at && at < end);
  return { start: over(from)?.start ?? from, end: over(to)?.end ?? to };
};

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const markAt = (span: Span, all: readonly Shown[], thing: string): StepPiece['mark'] => {
  const here = all.filter((one) => meets(one, span));
  return here.some((one) => one.thing === thing) ? 'here' : here.length ? 'other' : undefined;
};

const piece = (text: string, mark: StepPiece['mark']): StepPiece => (mark ? { text, mark } : { text });

/** Cuts a stretch of the text where a mark begins or ends. */
const cutAt = ({ start, end }: Span, all: readonly Span[]): Span[] => {
  const bounds = new Set([start, end]);
  for (const one of all) for (const at of [one.start, one.end]) if (start < at && at < end) bounds.add(at);
  const sorted = [...bounds].sort((a, b) => a - b);
  return sorted.slice(1).map((to, n) => ({ start: sorted[n] ?? start, end: to }));
};

const piecesBefore = (text: string, sentence: Span, all: readonly Shown[], thing: string): StepPiece[] =>
  trimmed(cutAt(sentence, all).map((cut) => piece(text.slice(cut.start, cut.end), markAt(cut, all, thing))));

/** What became of a sentence. Words taken over are cut by their place in it; a substitute is shown whole. */
const piecesAfter = ({ segments }: SafeText, sentence: Span, all: readonly Shown[], thing: string): StepPiece[] =>
  trimmed(
    segments.flatMap(({ text, source, finding }: Segment): StepPiece[] => {
      const inside =
        meets(source, sentence) || (source.start === source.end && meets({ ...source, end: source.end + 1 }, sentence));
      if (!inside) return [];
      if (finding !== undefined || text.length !== source.end - source.start)
        return [
          piece(
            finding === undefined ? within(text, source, sentence) : text,
            finding === undefined ? undefined : markAt(source, all, thing),
          ),
        ];
      const from = Math.max(source.start, sentence.start);
      const to = Math.min(source.end, sentence.end);
      return cutAt({ start: from, end: to }, all).map((cut) =>
        piece(text.slice(cut.start - source.start, cut.end - source.start), markAt(cut, all, thing)),
      );
    }),
  );

/** Words taken over with a mended end: the head is cut by its place, the tail by its distance from the end. */
const within = (text: string, source: Span, sentence: Span): string => {
  const from = Math.max(0, sentence.start - source.start);
  const beyond = Math.max(0, source.end - sentence.end);
  return text.slice(Math.min(from, text.length), Math.max(from, text.length - beyond));
};

/** Without the white space around a sentence, and without empty pieces. */
const trimmed = (pieces: readonly StepPiece[]): StepPiece[] => {
  const kept = pieces.filter(({ text }) => text);
  return kept
    .map((one, n) => {
      const start = n === 0 ? one.text.trimStart() : one.text;
      return { ...one, text: n === kept.length - 1 ? start.trimEnd() : start };
    })
    .filter(({ text }) => text);
};
