import { type Analysis, type Knowledge, NO_DECISIONS, render, type Span } from '../../src/index.ts';
import { isFree, wordsOf } from '../../src/practice/coverage.ts';
import { compare, type OwnMark } from '../../src/practice/score.ts';
import { whyItStays } from '../../src/practice/stays.ts';
import { stepsOf } from '../../src/practice/steps.ts';
import { packsOver } from '../../src/resolve/allow.ts';
import { failure } from '../failure.ts';
import { readSamples, type Sample } from '../handlers/samples.ts';
import type { Kept } from './kept.ts';
import type { Tasks } from './tasks.ts';

const sampleOf = (wanted: string): Sample => {
  const sample = readSamples().find(({ id }) => id === wanted);
  if (!sample) throw failure('sample-unknown');
  return sample;
};

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What the engine highlights by default, as marks. */
const flaggedIn = ({ findings }: Analysis) => findings.filter(({ tier }) => tier === 'flag');

/** Practising on the invented cases: nothing of a person's own case comes in, and nothing is kept. */
export const createPractice = (
  knowledge: Knowledge,
  { analysisOf, planOf }: Kept,
): Pick<Tasks, 'practice:check' | 'practice:steps'> => ({
  'practice:check': ({ id, marks }) => {
    const { text, locale, gold } = sampleOf(id);
    if (marks.some(({ start, end }) => start >= end || end > text.length)) throw failure('bad-input');
    const flagged = flaggedIn(analysisOf({ text, locale, additions: [] }));
    const own = compare(text, gold, marks);
    const engine = compare(text, gold, flagged);
    const stays = ({ start, end }: OwnMark) => {
      const words = text.slice(start, end);
      const packs = wordsOf(words)
        .words.filter(([from, to]) => !isFree(words.slice(from, to).toLowerCase()))
        .map(([from, to]) => packsOver(text, { start: start + from, end: start + to }, knowledge.allow));
      return whyItStays(words, packs.every((held) => held.length > 0) ? packs.flat() : []);
    };
    return {
      things: own.things.map(({ filed, ...thing }, n) => {
        const because = flagged.find((finding) => thing.mentions.some((mention) => meets(mention, finding)))?.reasons[0]
          ?.because;
        return {
          ...thing,
          ...(filed ? { filed } : {}),
          engine: engine.things[n]?.verdict ?? 'missed',
          ...(because ? { because } : {}),
        };
      }),
      marks: marks.map((mark, n) => {
        const verdict = own.marks[n] ?? 'over';
        const reason = verdict === 'over' ? stays(mark) : undefined;
        return {
          verdict,
          flagged: flagged.some((finding) => meets(finding, mark)),
          ...(reason ? { stays: reason } : {}),
        };
      }),
      direct: own.direct,
      quasi: own.quasi,
      engine: {
        direct: engine.direct,
        quasi: engine.quasi,
        flagged: flagged.map(({ start, end, category, text: words, reasons }, n) => ({
          start,
          end,
          category,
          text: words,
          beyond: engine.marks[n] === 'over',
          because: reasons[0]?.because ?? '',
        })),
      },
    };
  },

  'practice:steps': ({ id }) => {
    const { text, locale, gold, audience } = sampleOf(id);
    const analysis = analysisOf({ text, locale, additions: [] });
    const suggested = planOf(analysis, audience);
    const safe = render(analysis, suggested, NO_DECISIONS, knowledge);
    return { audience, steps: stepsOf(analysis, suggested, safe, gold) };
  },
});
