import type { z } from 'zod';
import type { guard } from '../../src/contract/summary.ts';
import type { Engine } from '../engine/engine.ts';
import { failure } from '../failure.ts';

export type Guard = z.output<typeof guard>;

/**
 * The last look at a text before it leaves, where the window said which case it comes from: the window's locks once more, by the host.
 * @throws failure text-undecided, text-unchecked or text-leaks
 */
export const passGuard = async (engine: Engine, output: string, given: Guard | undefined): Promise<void> => {
  if (!given) return;
  const { leaks, undecided, warnings } = await engine.ask('summary:check', { output, case: given.case });
  if (undecided.length > 0) throw failure('text-undecided');
  if (warnings.some(({ code, rule }) => !given.acknowledged.includes(`${code} ${rule}`)))
    throw failure('text-unchecked');
  const stands = leaks.some(({ type, entity }) => type === 'direct' || !Object.hasOwn(given.overruled, entity));
  if (stands) throw failure('text-leaks');
};
