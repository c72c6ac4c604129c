import type { Gazetteer } from '../../src/knowledge/gazetteer.ts';

/** A gazetteer that knows nothing but what a test puts in. */
export const gazetteerOf = (known: Partial<Gazetteer> = {}): Gazetteer => ({
  names: new Map(),
  places: new Map(),
  orgs: new Map(),
  wordLevels: new Map(),
  ...known,
});
