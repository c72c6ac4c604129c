import type { Candidate } from '../../model.ts';
import type { DetectContext, Detector } from '../detector.ts';
import { suited } from '../latin.ts';
import { keepLongest } from '../longest.ts';
import { search } from '../prefilter.ts';
import { birthdays } from './birthdays.ts';
import { calendarDates } from './calendar.ts';
import { feasts } from './feasts.ts';
import { numericDates } from './numeric.ts';
import { partialDates } from './partial.ts';
import type { DateMatch, DateRule } from './rule.ts';
import { schoolDates } from './school.ts';
import { writtenDates } from './written.ts';
import { years } from './years.ts';

/** The whole grammar: longest match wins, whatever the order here. */
export const DATE_RULES: readonly DateRule[] = [
  ...writtenDates,
  ...numericDates,
  ...partialDates,
  ...years,
  ...feasts,
  ...schoolDates,
  ...calendarDates,
  ...birthdays,
];

const NEAR = 48;
const LEAD = 96;
const lineBefore = (text: string, at: number) => text.slice(Math.max(0, at - NEAR), at).replace(/^[\s\S]*[\n\r]/, '');
const lineAfter = (text: string, at: number) => text.slice(at, at + NEAR).replace(/[\n\r][\s\S]*$/, '');

const runRule = (rule: DateRule, { document, locale }: DetectContext): Candidate[] => {
  const { text } = document;
  const found: Candidate[] = [];
  const pattern = rule.patternFor ? rule.patternFor(text) : rule.pattern;
  if (!pattern) return found;
  for (const raw of search(text, pattern)) {
    const [from, end] = raw.indices?.groups?.['span'] ?? [raw.index, raw.index + raw[0].length];
    const head = (rule.lead && suited(text, rule.lead))?.exec(text.slice(Math.max(0, from - LEAD), from))?.[0];
    if (rule.leadRequired && !head) continue;
    const start = from - (head?.length ?? 0);
    const match: DateMatch = {
      text,
      start,
      end,
      groups: head ? { ...raw.groups, head } : (raw.groups ?? {}),
      locale,
      before: lineBefore(text, start),
      after: lineAfter(text, end),
    };
    const confidence = typeof rule.confidence === 'number' ? rule.confidence : rule.confidence(match);
    if (confidence < 0.3) continue;
    const value = rule.value?.(match);
    found.push({
      start,
      end,
      category: 'date',
      ...(rule.type ? { type: rule.type } : {}),
      confidence,
      rule: rule.id,
      because: rule.because,
      ...(value ? { value } : {}),
    });
  }
  return found;
};

/** Dates in every style of the guidelines; the value is ISO 8601 as far as known, or "holiday:key". */
export const dates: Detector = {
  id: 'dates',
  detect: (context) => keepLongest(DATE_RULES.flatMap((rule) => runRule(rule, context))),
};
