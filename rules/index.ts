import type { Knowledge } from '../src/knowledge/index.ts';
import { compileAllow } from './allow.ts';
import { loadBaseRates } from './base-rates.ts';
import { dataFile, yamlFiles } from './files.ts';
import { loadGazetteer } from './gazetteer.ts';
import { loadLadders } from './ladders.ts';
import { readList } from './lists.ts';
import { compilePack } from './packs.ts';
import { loadSections } from './sections.ts';
import { loadTagger } from './tagger.ts';
import { loadPause, loadTemplates } from './templates.ts';
import { loadTone } from './tone.ts';
import { loadTriggers } from './triggers.ts';

/**
 * Loads, checks and freezes all the engine knows.
 * @throws Error that names the file, for data that breaks its schema
 */
export const loadKnowledge = (): Knowledge => {
  const tagger = loadTagger();
  return Object.freeze({
    packs: Object.freeze(yamlFiles('detect').map(({ source, file }) => compilePack(source, file, readList))),
    allow: Object.freeze(yamlFiles('allow').flatMap(({ source, file }) => compileAllow(source, file))),
    rates: Object.freeze(loadBaseRates()),
    summary: Object.freeze({
      tone: loadTone(),
      sections: loadSections(),
      templates: loadTemplates(),
      pause: loadPause(),
    }),
    triggers: Object.freeze(loadTriggers()),
    gazetteer: Object.freeze(loadGazetteer()),
    ladders: loadLadders(yamlFiles('ladders'), dataFile('conditions.csv')),
    ...(tagger ? { tagger: Object.freeze(tagger) } : {}),
  });
};
