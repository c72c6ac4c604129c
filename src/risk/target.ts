import type { Audience } from '../model.ts';

/**
 * How many people should still fit before a text is shown to an audience. Our own choice, without legal standing: 20,000 is the size below
 * which US health privacy rules hide even the first three digits of a postcode; 1,000 is for colleagues one could name; a supervisor is
 * bound to confidentiality, so there the figure is advice only.
 */
export const CROWD_TARGET: Readonly<Record<Audience, number | undefined>> = {
  'public-group': 20_000,
  teaching: 20_000,
  'private-group': 1_000,
  supervisor: undefined,
};
