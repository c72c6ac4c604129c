// The only import of libphonenumber-js: the small data set knows lengths and prefixes of every country.
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Candidate, Locale } from '../../model.ts';
import { search } from '../prefilter.ts';

const because = 'A phone number rings one household.';

// Seven to fifteen digits with the marks people put between them; brackets, one plus, an extension.
const NUMBER =
  /(?<![\p{L}\p{N}_@#$\u00a3\u20ac]|\d[./:-])(?:\+|00)?(?:\(?\d{1,5}\)?(?:[ \u00a0]?[-.\u2010-\u2015][ \u00a0]?|[ \u00a0]{1,2})?){1,6}\d(?:\s{0,2}(?:ext\.?|x|extn\.?)\s?\d{1,6})?(?![\p{L}\p{N}_]|[-/:]\d)/gu;
const CUE =
  /(?:\b(?:ph|phone|tel|telephone|mob|mobile|cell|cellphone|landline|call|called|call ?back|ring|rang|text|texts|texted|whatsapp|sms|fax|f|t|c|m|o|w|h|p|did|hp|contact|number|no|reach(?:ed)?|dial|pager|voicemail|vm|hotline|emerg(?:ency)?(?: contact)?|nok|ec|ice|viber|signal|line|office|home|work|direct|adv|dr|mother|father|mum|mom|dad|sister|brother|wife|husband|partner|son|daughter)\b[^\d\n]{0,24}|[(:|]\s?)$/iu;
const DATE_LIKE =
  /^\(?(?:\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4})|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|(?:19|20)\d\d\s?[-\u2013/]\s?(?:(?:19|20)?\d\d))(?:\s?\(\d{0,3})?\)?$/u;
const GROUPED = /^\(?0?\d{1,5}\)?[ .\-\u2011]\d{2,4}[ .\-\u2011]\d{2,4}(?:[ .\-\u2011]\d{2,4}){0,2}$/u;
// 555-0142, 9123 4501, 6555 0199
const LOCAL = /^(?:\d{3}[-.\u2011]\d{4}|[3689]\d{3} \d{4})$/u;

const country = (locale: Locale): CountryCode => locale.slice(3) as CountryCode;

/** 0 to 1: how much these digits look like a phone number of this country, or of any with a plus. */
const confidence = (surface: string, before: string, locale: Locale): number => {
  const body = surface.replace(/\s*(?:ext\.?|x|extn\.?)\s?\d+$/iu, '');
  const digits = body.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || DATE_LIKE.test(body) || /^(\d)\1+$/.test(digits)) return 0;
  const cued = CUE.test(before);
  const number = parsePhoneNumberFromString(body, country(locale));
  const shaped = GROUPED.test(body) || /^\(\d{2,5}\)/.test(body);
  if (/^(?:\+|00)/.test(body)) return number?.isPossible() || digits.length >= 9 ? 0.96 : 0.6;
  if (LOCAL.test(body)) return cued ? 0.95 : /-|\./.test(body) || locale === 'en-SG' ? 0.75 : 0.5;
  if (cued && digits.length >= 8) return 0.95;
  if (/^\(?0[1-9]/.test(body) && digits.length >= 9 && digits.length <= 11) return 0.9; // a trunk prefix
  if (number?.isValid() || (number?.isPossible() && shaped && digits.length >= 8))
    return shaped ? 0.9 : /^0/.test(digits) ? 0.8 : 0.6;
  if (shaped && digits.length >= 9 && digits.length <= 12) return 0.7;
  return cued ? 0.6 : 0;
};

/** Phone numbers as written in any of the locales, and bare local ones by shape or cue. */
export const phones = (text: string, locale: Locale): Candidate[] => {
  const found: Candidate[] = [];
  for (const match of search(text, NUMBER)) {
    const raw = match[0];
    const surface = raw.replace(/^\((?!.*\))/, '');
    const start = match.index + raw.length - surface.length;
    const before = text.slice(Math.max(0, start - 32), start).replace(/^[\s\S]*\n/, '');
    const sure = confidence(surface, before, locale);
    if (sure >= 0.3)
      found.push({
        start,
        end: start + surface.length,
        category: 'contact',
        confidence: sure,
        rule: 'contact-phone',
        because,
      });
  }
  for (const match of text.matchAll(
    /(?<=\b(?:x|ext\.?|extn\.?|extension|bleep|pager)\s?)\d{3,6}(?![\d\p{L}])|(?<![\p{L}\p{N}_])x\d{3,5}(?![\p{L}\p{N}_])/giu,
  )) {
    const start = match.index;
    found.push({
      start,
      end: start + match[0].length,
      category: 'contact',
      confidence: 0.8,
      rule: 'contact-extension',
      because,
    });
  }
  return found;
};
