import { createGlance } from '../../main/engine/glance.ts';
import { createReview } from '../../main/engine/review.ts';
import { loadKnowledge } from '../../rules/index.ts';
import { analyse, checkLeaks, NO_DECISIONS, plan, render } from '../../src/index.ts';
import { type Figures, round, sample, timed } from './figures.ts';
import { textOf, wordsOf } from './texts.ts';

/** A stretch as the window has it read while somebody types: about sixty words, with a letter more each time. */
const stretches = (text: string): string[] => {
  const stretch = text.slice(0, 420).replace(/\s+\S*$/, '');
  const middle = stretch.indexOf(' ', 200);
  return [...'Flagstaffington went'].map(
    (_, n, letters) => `${stretch.slice(0, middle)} ${letters.slice(0, n + 1).join('')}${stretch.slice(middle)}`,
  );
};

/** How long the engine takes, in the calling thread. */
export const benchEngine = (): Figures => {
  const load = timed(loadKnowledge);
  const knowledge = load.result;
  const short = textOf(1000);
  const long = textOf(20_000);
  const perThousand = wordsOf(short) / 1000;
  const find = (text: string) => analyse(text, knowledge, { locale: 'en-US' });

  const first = timed(() => find(short));
  const warm = sample(30, () => find(short));
  const analysis = find(short);
  const write = sample(30, () => {
    const suggested = plan(analysis, knowledge, 'public-group');
    return checkLeaks(render(analysis, suggested, NO_DECISIONS, knowledge).text, analysis, NO_DECISIONS);
  });
  const review = createReview(knowledge);
  const decide = (n: number) => {
    const entities = Object.fromEntries(
      analysis.entities.slice(0, n).map(({ key }) => [key, { kind: 'drop' } as const]),
    );
    const decisions = { ...NO_DECISIONS, entities };
    return review({ text: short, audience: 'public-group', locale: 'en-US', decisions, additions: [] });
  };
  decide(0);
  const decision = sample(30, decide);
  const glance = createGlance(knowledge);
  const typed = stretches(short);
  const glances = sample(60, (n) => glance({ text: typed[n % typed.length] ?? '', locale: 'en-US' }));
  const longer = sample(3, () => find(long));
  const reference = sample(200, () => wordsOf(short));

  return {
    milliseconds: {
      'load all knowledge': round(load.ms),
      'first analysis of 1,000 words': round(first.ms / perThousand),
      'analysis of 1,000 words, p50': round(warm.p50 / perThousand),
      'analysis of 1,000 words, p95': round(warm.p95 / perThousand),
      'a first look at what is typed, p50': round(glances.p50),
      'a first look at what is typed, p95': round(glances.p95),
      'suggest, write and check 1,000 words, p50': round(write.p50 / perThousand),
      'a decision to the new safe text, p50': round(decision.p50),
      'a decision to the new safe text, p95': round(decision.p95),
      'analysis of 20,000 words': round(longer.p50),
    },
    ratios: {
      'analysis to a plain count of the words': round(warm.p50 / reference.p50),
      'a first look to an analysis': round(glances.p50 / warm.p50),
      'a decision to an analysis': round(decision.p50 / warm.p50),
      'a word of 20,000 to a word of 1,000': round(longer.p50 / wordsOf(long) / (warm.p50 / wordsOf(short))),
      'the first analysis to a warm one': round(first.ms / warm.p50),
    },
  };
};
