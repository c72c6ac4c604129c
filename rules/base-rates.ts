import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { BaseRates, ConditionRate, ShareRange } from '../src/knowledge/base-rates.ts';
import { CATEGORIES } from '../src/model.ts';
import { fold } from '../src/text/fold.ts';
import { parseCsv } from './csv.ts';
import { dataFile, rulesFolder } from './files.ts';

const share = z.number().gt(0).max(1);
const range = z.strictObject({ low: share, high: share }).refine(({ low, high }) => low <= high, 'low is at most high');
const widening = z.strictObject({ times: z.number().min(1), low: share, high: share });
const sharesSchema = z.strictObject({
  source: z.string(),
  countries: z.record(z.string().length(2), z.number().int().positive()),
  attributes: z.array(
    z.strictObject({ id: z.string(), category: z.enum(CATEGORIES), pattern: z.string(), low: share, high: share }),
  ),
  unknown: z.record(z.enum(CATEGORIES), range).or(z.record(z.string(), range)),
  widening: z.record(z.string(), z.tuple([widening, widening, widening, widening])),
});

/** "1-9 / 100 000" as bounds; a single figure where Orphanet has no class, halved and doubled. */
export const prevalenceBounds = (orphaClass: string, perHundredThousand: number): ShareRange => {
  const point = { low: perHundredThousand / 200_000, high: Math.min(1, perHundredThousand / 50_000) };
  const match = /^(?:<|([\d.]+)-)([\d.]+) \/ ([\d ]+)$/.exec(orphaClass);
  if (!match) return point;
  const base = Number((match[3] ?? '').replaceAll(' ', ''));
  const bounds = { low: Number(match[1] ?? 0.1) / base, high: Number(match[2]) / base };
  // A class of another measure (births, a subgroup) may miss the point value: the range holds both.
  return { low: Math.min(bounds.low, point.low * 2), high: Math.max(bounds.high, point.high / 2) };
};

/** Sources are read by clinicians: what nobody published is called what it is. */
const plainSource = (source: string): string =>
  source
    .replace(/(?:approximate |weak )?recollection(?: \(low\))?/gi, 'general knowledge')
    .replace(/Orphanet\/Orphapacket[^;]*?ORPHA:(\d+)/, 'Orphanet ORPHA:$1')
    .trim();

const conditionRates = (): ConditionRate[] =>
  parseCsv(dataFile('conditions.csv')).map((row) => ({
    names: [row['condition'] ?? '', ...(row['aliases'] ?? '').split(';')]
      .map((name) => fold(name.trim()))
      .filter(Boolean),
    ...prevalenceBounds(row['orpha_class'] ?? '', Number(row['prevalence_per_100k'])),
    source: plainSource(row['source'] ?? ''),
  }));

/**
 * Reads the base rates of `rules/data/*.csv` and `rules/risk/shares.yaml`.
 * @throws Error for a table that breaks its schema
 */
export const loadBaseRates = (): BaseRates => {
  const shares = sharesSchema.parse(parse(readFileSync(join(rulesFolder(), 'risk', 'shares.yaml'), 'utf8')));
  return {
    ages: parseCsv(dataFile('age_us.csv')).map((row) => ({
      share: Number(row['share']),
      maleShare: Number(row['male_share_of_age']),
    })),
    occupations: parseCsv(dataFile('occupations.csv')).map((row) => ({
      title: fold(row['title'] ?? ''),
      employment: Number(row['us_employment']),
      source: plainSource(row['source'] ?? ''),
      confidence: row['confidence'] ?? '',
    })),
    conditions: conditionRates(),
    attributes: shares.attributes.map((row) => ({
      ...row,
      pattern: new RegExp(row.pattern, 'iu'),
      source: shares.source,
    })),
    countries: new Map(Object.entries(shares.countries)),
    widening: shares.widening,
    unknown: shares.unknown,
  };
};
