import type { Audience } from '../model.ts';
import { type Crowd, crowdSize } from './crowd.ts';
import { type CrowdFact, combineFacts } from './facts.ts';
import { CROWD_TARGET } from './target.ts';
import { crowdWords } from './words.ts';

/** What an earlier output about the same client told: kept by the notebook, handed in as data. */
export interface Disclosure {
  readonly id: string;
  /** As the notebook names it, such as a date and an audience. */
  readonly title: string;
  readonly facts: readonly CrowdFact[];
  readonly mayBeOne: boolean;
}

export interface Mosaic {
  readonly low: number;
  readonly high: number;
  readonly words: string;
  /** The earlier output that narrows the crowd most. */
  readonly post: Pick<Disclosure, 'id' | 'title'>;
  readonly message: string;
}

interface Told {
  readonly facts: readonly CrowdFact[];
  readonly mayBeOne: boolean;
}

const together = (told: readonly Told[]) => ({
  ...combineFacts(told.flatMap(({ facts }) => facts)),
  mayBeOne: told.some(({ mayBeOne }) => mayBeOne),
});

/**
 * Earlier outputs and this one count together: somebody who reads both adds them up, whatever the client is called in each.
 * @returns the warning where the union falls under the audience's target; undefined where it does not, or where there is none
 */
export const checkMosaic = (crowd: Crowd, earlier: readonly Disclosure[], audience: Audience): Mosaic | undefined => {
  const target = CROWD_TARGET[audience];
  if (target === undefined || !earlier.length) return undefined;
  const union = together([crowd, ...earlier]);
  if (crowdSize(union) >= target) return undefined;
  const without = (one: Disclosure) => crowdSize(together([crowd, ...earlier.filter((other) => other !== one)]));
  const post = earlier.reduce((worst, one) => (without(one) > without(worst) ? one : worst));
  const words = crowdWords(union.low, union.high, union.mayBeOne);
  return {
    low: union.low,
    high: union.high,
    words,
    post: { id: post.id, title: post.title },
    message: `Together with what you wrote before (${post.title}), this ${words === 'may be one person' ? words : `fits ${words}`}. Another pseudonym does not help: the facts are what a reader adds up.`,
  };
};
