import type { Gazetteer } from '../src/knowledge/gazetteer.ts';
import { loadNames, loadWordLevels } from './names.ts';
import { loadOrgs, loadPlaces } from './places.ts';

/** Reads the generated gazetteers of `rules/data`. */
export const loadGazetteer = (): Gazetteer => ({
  names: loadNames(),
  places: loadPlaces(),
  orgs: loadOrgs(),
  wordLevels: loadWordLevels(),
});
