import type { Candidate } from '../../model.ts';
import { search } from '../prefilter.ts';

const candidate = (start: number, surface: string, confidence: number, rule: string, because: string): Candidate => ({
  start,
  end: start + surface.length,
  category: 'contact',
  confidence,
  rule,
  because,
});

const MAIL = 'An e-mail address reaches one person and often spells the name.';
const SITE = 'A web address leads to a practice, an employer or a page about somebody.';

const EMAIL =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,63})@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}_@])/gu;
const AT = '(?:\\s?[\\[({<]\\s?(?:at|@)\\s?[\\])}>]\\s?|\\s(?:at|AT)\\s)';
const DOT = '(?:\\s?[\\[({<]\\s?(?:dot|\\.)\\s?[\\])}>]\\s?|\\s(?:dot|DOT)\\s|\\.)';
// "name at clinic dot org", "name [at] clinic.org"
const OBFUSCATED = new RegExp(
  `(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]|\\sdot\\s){0,40}${AT}[\\p{L}\\p{N}-]{2,40}(?:${DOT}[\\p{L}\\p{N}-]{2,30}){0,2}${DOT}(?<tld>com|org|net|edu|gov|co|uk|ca|au|nz|za|ie|in|sg|ng|ke|ph|us|info|health|care|clinic|therapy|example)(?![\\p{L}\\p{N}_])`,
  'giu',
);
const URL = /(?<![\p{L}\p{N}_@])(?:(?:https?|ftp):\/\/|www\d?\.)[^\s<>"'\u201d\u2019)\]]{3,300}/giu;

const TLDS =
  'com|org|net|edu|gov|mil|int|info|biz|name|pro|health|care|clinic|therapy|doctor|dental|hospital|church|school|academy|college|' +
  'university|foundation|community|center|centre|services|solutions|group|team|agency|support|help|coach|life|family|yoga|fitness|' +
  'online|site|website|blog|live|app|dev|tech|cloud|page|link|shop|store|studio|news|media|social|club|space|world|xyz|example|test|' +
  'uk|ie|ca|au|nz|za|ng|ke|ph|sg|eu|de|fr|es|nl|se|fi|dk|ch|jp|cn|hk|my|pk|lk|gh|ug|tz|zw|br|mx|scot|wales|cymru|london|nyc|tv|io|ai|gg|ly|fm|me|in|us|co';
/** Endings that are words: "home.in the" is a missing space, "linktr.ee/name" needs its path. */
const WORDS =
  /^(?:me|in|us|io|co|my|de|es|help|live|care|life|family|team|group|news|world|space|link|page|test|school|church|name|support|store|shop|community|center|centre|services|college|hospital|doctor|club|social)$/i;
const DOMAIN = new RegExp(
  `(?<![\\p{L}\\p{N}_@./-])(?<host>(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,4})(?<tld>${TLDS}|\\p{L}{2}(?=/[\\p{L}\\p{N}@]))(?<path>/[^\\s<>"')\\]]{0,200})?(?![\\p{L}\\p{N}_@]|\\.\\p{L})`,
  'giu',
);

const trim = (surface: string): string => surface.replace(/[.,;:!?\u2026]+$/u, '');

/** E-mail, also spelt out, web addresses and bare domains. */
export const webAddresses = (text: string): Candidate[] => {
  const found: Candidate[] = [];
  for (const match of search(text, EMAIL)) found.push(candidate(match.index, match[0], 0.98, 'contact-email', MAIL));
  for (const match of search(text, OBFUSCATED))
    found.push(candidate(match.index, match[0], 0.85, 'contact-email', MAIL));
  for (const match of search(text, URL)) found.push(candidate(match.index, trim(match[0]), 0.95, 'contact-url', SITE));
  for (const match of search(text, DOMAIN)) {
    const { host = '', tld = '', path = '' } = match.groups ?? {};
    const abbreviation = /^(?:[a-z]\.)+$/i.test(host) || host.length < 4; // e.g. "Ph.D", "p.m", "a.k.a"
    const sentence = WORDS.test(tld) && !path && (/^\p{Lu}/u.test(tld) || host.split('.').length < 3);
    const joined = /^\p{Lu}\p{Ll}/u.test(tld); // "She left.Info came later"
    if (abbreviation || joined) continue;
    const sure = sentence ? (/^(?:io|me|co)$/.test(tld) ? 0.5 : 0.2) : path ? 0.93 : 0.85;
    if (sure >= 0.3) found.push(candidate(match.index, trim(match[0]), sure, 'contact-domain', SITE));
  }
  return found;
};
