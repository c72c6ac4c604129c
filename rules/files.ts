import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The folder `rules/` itself: beside this file in the sources, two folders up from a bundle in `out/`. */
export const rulesFolder = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'rules', 'detect'))) {
    const up = dirname(folder);
    if (up === folder) throw new Error('The folder "rules" is missing beside the program. Install it again.');
    folder = up;
  }
  return join(folder, 'rules');
};

export const dataFile = (name: string): string => readFileSync(join(rulesFolder(), 'data', name), 'utf8');

/** Every YAML file of one folder of `rules/`, parsed, in name order. */
export const yamlFiles = (folder: string): { file: string; source: unknown }[] => {
  const path = join(rulesFolder(), folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ file: `${folder}/${name}`, source: parse(readFileSync(join(path, name), 'utf8')) as unknown }));
};
