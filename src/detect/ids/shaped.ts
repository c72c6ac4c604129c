import type { Candidate } from '../../model.ts';
import * as check from '../check-digits.ts';
import { search } from '../prefilter.ts';
import { isCommonCode } from './shape.ts';

interface ShapeRow {
  readonly id: string;
  readonly because: string;
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly check?: (surface: string) => boolean;
}

const STATE = 'A number from the state belongs to one person for life.';
const L = '(?<![\\p{L}\\p{N}_])';
const R = '(?![\\p{L}\\p{N}_])';
const shape = (source: string) => new RegExp(`${L}(?:${source})${R}`, 'gu');

/** Codes that are known by their shape alone; a check digit is asked for where the shape is common. */
const ROWS: readonly ShapeRow[] = [
  { id: 'id-ssn', because: STATE, pattern: shape('\\d{3}-\\d{2}-\\d{4}'), confidence: 0.95 },
  { id: 'id-ssn', because: STATE, pattern: shape('(?i:x{3}|\\*{3})[- ](?i:x{2}|\\*{2})[- ]\\d{4}'), confidence: 0.95 },
  {
    id: 'id-nino',
    because: STATE,
    pattern: shape('[A-Z]{2} ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D]'),
    confidence: 0.95,
    check: check.nino,
  },
  {
    id: 'id-mbi',
    because: STATE,
    pattern: shape('\\d[A-Z][A-Z0-9]\\d-?[A-Z][A-Z0-9]\\d-?[A-Z]{2}\\d\\d'),
    confidence: 0.95,
  },
  { id: 'id-nric', because: STATE, pattern: shape('[STFGM]\\d{7}[A-Z]'), confidence: 0.95 },
  { id: 'id-pan', because: STATE, pattern: shape('[A-Z]{5}\\d{4}[A-Z]'), confidence: 0.92, check: check.pan },
  { id: 'id-aadhaar', because: STATE, pattern: shape('[2-9]\\d{3}[ -]\\d{4}[ -]\\d{4}(?![ -]\\d)'), confidence: 0.8 },
  {
    id: 'id-sa-id',
    because: STATE,
    pattern: shape('\\d{6} ?\\d{4} ?\\d ?\\d ?\\d'),
    confidence: 0.95,
    check: check.saId,
  },
  { id: 'id-ppsn', because: STATE, pattern: shape('\\d{7} ?[A-W][A-IW]?'), confidence: 0.9, check: check.ppsn },
  { id: 'id-alien', because: STATE, pattern: shape('A ?-?\\d{3}[- ]?\\d{3}[- ]?\\d{3}'), confidence: 0.9 },
  {
    id: 'id-iban',
    because: 'A bank account leads to its holder.',
    pattern: shape('[A-Z]{2}\\d\\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?'),
    confidence: 0.97,
    check: check.iban,
  },
  {
    id: 'id-card',
    because: 'A card number leads to its holder.',
    pattern: shape('(?:\\d[ -]?){12,18}\\d'),
    confidence: 0.95,
    check: check.card,
  },
  {
    id: 'id-vin',
    because: 'A vehicle number leads to its keeper.',
    pattern: shape('[A-HJ-NPR-Z0-9]{17}'),
    confidence: 0.9,
    check: (s) => /\d/.test(s) && /[A-Z]/.test(s),
  },
  {
    id: 'id-plate',
    because: 'A number plate leads to the keeper of the vehicle.',
    pattern: shape('[A-Z]{2}[0-9]{2} [A-Z]{3}'),
    confidence: 0.8,
  },
  {
    id: 'id-ip',
    because: 'An internet address leads to one connection.',
    pattern: /(?<![\p{L}\p{N}_.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}_]|\.\d)/gu,
    confidence: 0.9,
    check: check.ipv4,
  },
  {
    id: 'id-ip',
    because: 'An internet address leads to one connection.',
    pattern:
      /(?<![\p{L}\p{N}_:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})(?![\p{L}\p{N}_:])/giu,
    confidence: 0.9,
  },
  {
    id: 'id-mac',
    because: 'A device address belongs to one machine.',
    pattern: /(?<![\p{L}\p{N}_:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\p{L}\p{N}_:-])/giu,
    confidence: 0.95,
  },
  {
    id: 'id-uuid',
    because: 'A record key belongs to one record.',
    pattern: /(?<![\p{L}\p{N}_-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\p{L}\p{N}_-])/giu,
    confidence: 0.95,
  },
  {
    id: 'id-docket',
    because: 'A court or file number leads to one set of papers.',
    // 24-CR-1187, CR-2024-0387, D-1-FM-22-004410, WC-77-20431, F/20240217/7093, 2:24-cv-00123
    pattern: shape(
      '(?:\\d:)?\\d{2,4}-?[A-Za-z]{1,4}-?\\d{3,8}(?:-[A-Z0-9]{1,6})*|[A-Z]{1,4}[-/]\\d{2,8}[-/]\\d{2,8}(?:[-/][A-Z0-9]{1,6})*|[A-Z]-\\d-[A-Z]{2}-\\d\\d-\\d{4,8}|[A-Z]{2,5}-\\d{2,4}-\\d{3,8}[A-Z]?',
    ),
    confidence: 0.8,
    check: (surface) => /[A-Z]/.test(surface) || /-[a-z]{2}-/.test(surface),
  },
  {
    id: 'id-mixed',
    because: 'Letters and digits like this are a record, licence or account number.',
    // PSY0001843, A4417XK, K1582093, TB-0092: four digits at least
    pattern: shape(
      '[A-Z]{1,4}-?\\d{4,10}(?:[A-Z]{1,3}|-\\d{1,4})?|\\d{4,8}-[A-Z]{1,2}|[A-Z]{3}-\\d{3,4}|\\d{5,9}[A-Z]{1,2}',
    ),
    confidence: 0.6,
    check: (surface) =>
      !isCommonCode(surface) && !/^[A-Z]?(?:19|20)\d\d$/.test(surface) && !/^[A-Z]\d{1,4}$/.test(surface),
  },
  {
    id: 'id-hash-number',
    because: 'A number behind a hash is a licence, file or badge number.',
    pattern: /(?<![\p{L}\p{N}_#&])#(?:\d[\dA-Z]*(?:-[\dA-Z]+)+|\d{4,10}|[A-Z]{1,4}-?\d{3,10})(?![\p{L}\p{N}_])/gu,
    confidence: 0.75,
  },
  {
    id: 'id-given-number',
    because: 'A number given in place of a name stands in the files of that institution.',
    // residential school survivor, number 88
    pattern:
      /(?<=\b(?:survivor|prisoner|inmate|internee|detainee|convict|recruit|orphan)s?,? (?:was |as )?)number \d{1,6}(?![\p{L}\p{N}_])/giu,
    confidence: 0.7,
  },
  {
    id: 'id-student',
    because: 'A student number names one person on a list.',
    pattern: /(?<![\p{L}\p{N}_@])[uszncab]\d{6,9}(?![\p{L}\p{N}_])/gu,
    confidence: 0.85,
  },
  {
    id: 'id-long-number',
    because: 'A number this long is a record, an account or a phone number.',
    pattern: /(?<![\p{L}\p{N}_.,$\u00a3\u20ac#/-])[1-9]\d{7,11}(?![\p{L}\p{N}_]|[.,]\d)/gu,
    confidence: 0.55,
    check: (surface) => !/000$/.test(surface) && !/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(surface),
  },
  {
    id: 'id-application',
    because: 'A case number leads to one set of papers.',
    // no. 12345/67, nos. 2841/02 and 12/03
    pattern:
      /(?<=(?<!\b(?:law|act|decree|protocol|regulation|directive)\s)\b(?:nos?|numbers?|application|applications)\.?\s(?:[\d/]{4,9}(?:,| and|, and)\s){0,60})\d{1,6}\/\d{2,4}(?![\d/])/giu,
    confidence: 0.9,
  },
];

/** Codes that need no cue. */
export const shapedIds = (text: string): Candidate[] =>
  ROWS.flatMap((row) =>
    [...search(text, row.pattern)]
      .filter(([surface]) => row.check?.(surface) ?? true)
      .map(({ 0: surface, index }) => ({
        start: index,
        end: index + surface.length,
        category: 'id' as const,
        confidence: row.confidence,
        rule: row.id,
        because: row.because,
      })),
  );
