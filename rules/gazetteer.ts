import type { Gazetteer } from '../src/knowledge/gazetteer.ts';
import { loadOrgs, loadPlaces } from './places.ts';

/** Reads the generated gazetteers of `rules/data`. */
export const loadGazetteer = (): Gazetteer => ({ names: new Map(), places: loadPlaces(), orgs: loadOrgs(), wordLevels: new Map() });
