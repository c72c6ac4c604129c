import type { Gazetteer } from '../src/knowledge/gazetteer.ts';

/** Reads the generated gazetteers of `rules/data`. */
export const loadGazetteer = (): Gazetteer => ({ names: new Map(), places: new Map(), wordLevels: new Map() });
