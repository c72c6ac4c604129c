import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../src/model.ts';
import { LOCALES } from '../src/model.ts';
import type { GoldText } from './score.ts';

export interface CaseText extends GoldText {
  readonly genre: string;
  readonly audience: string;
  readonly locale: Locale;
  /** A careful clinician's own rewrite, where the corpus has one. */
  readonly safe?: string;
  readonly question?: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

const readLines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as unknown);

/** The project's own sets: cases, trn-a … trn-l. */
export const readOwn = (name: string): CaseText[] => {
  const path = name === 'cases' ? 'cases/cases.jsonl' : `train/${name}.jsonl`;
  return (readLines(`${root}tests/corpus/${path}`) as CaseText[]).map((text) => ({
    ...text,
    locale: LOCALES.includes(text.locale) ? text.locale : 'en-GB',
  }));
};

export const OWN: readonly string[] = ['cases', ...[...'abcdefghijkl'].map((letter) => `trn-${letter}`)];

/** Other people's sets stand beside the project and are never committed; undefined where they are absent. */
export const readThirdParty = (path: string): GoldText[] | undefined => {
  const file = `${root}../shared/corpus/${path}`;
  return existsSync(file) ? (readLines(file) as GoldText[]) : undefined;
};
