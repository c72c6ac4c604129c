import type { Frame } from './frame.ts';
import { said, type Wordings4 } from './wording.ts';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/@[\p{L}\p{N}-]+\.\p{L}/u, 'email address'],
  [/^@|^u\/|^#/u, 'account name'],
  [/https?:|www\.|\.(?:com|org|net|uk|au|ca|nz|za|in|ie|sg|ng|ke)\b|\.\w{2,4}\//iu, 'web address'],
  [/^\+?[\d\s().-]{7,}(?:\s*(?:x|ext).*)?$/iu, 'phone number'],
  [
    /\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|way|close|court|ct|po box|p\.?o\.? box|block|blk|unit|flat|apt|suite|hwy|route|rr|terrace|place)\b|#\d+/iu,
    'address',
  ],
  [/\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b\d{4,6}(?:-\d{4})?$/u, 'address'],
];

/** Contact details and numbers are dropped; where a gap would read badly, the kind is named in brackets. */
export const identifierRungs = (
  surface: string,
  category: 'contact' | 'id',
  frame: Frame,
  before: string,
): Wordings4 => {
  const kind =
    category === 'id'
      ? /plate|reg\b|vehicle/i.test(before)
        ? 'plate number'
        : 'number'
      : (KINDS.find(([p]) => p.test(surface))?.[1] ?? 'contact details');
  const named = category === 'contact' && kind !== 'contact details';
  const alone = frame.markBefore === '\n' && frame.markAfter === '\n';
  const needs =
    frame.field ||
    /(?:\b(?:mrn|nhs|ssn|dob|no|number|id|tel|ph|phone|cell|mob|mobile|fax|email|e-mail|file|case|docket|ref|policy|member|plate|badge|licen[cs]e|acct|account|chart|mem|med(?:icaid|icare)|doc|hosp|vac|sin|nric|ni|hcn|acc|claim|reg)\.?\s*(?:#|№|:)?|#)\s*$/i.test(
      before,
    );
  const drop = needs && !alone ? said('[removed]') : said('', true);
  const label = `[${kind} removed]`;
  const alias = /\b(?:name|handle|username|alias|nickname|screen name|tag)\s*["“']?$/i.test(before);
  const inside = /\b(?:at|on|to|via|is|call|text|email|ring|from|called|under|as)\s+(?:the\s+)?$/i.test(before);
  if (alias) return [said('[name removed]'), said('[name removed]'), said('[name removed]'), said('[name removed]')];
  return [said(label, named || category === 'id'), said(label), said('[removed]'), inside ? said(label) : drop];
};
