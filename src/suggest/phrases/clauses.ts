import type { Lexicon } from '../../knowledge/lexicon.ts';
import { deedOf } from '../deeds.ts';
import { BASE_WORD, PAST_WORD } from '../frame.ts';
import { said, type Wordings4 } from '../wording.ts';
import { inflect, type VerbForm } from '../words.ts';

const CLAUSE =
  /^(I|he|she|they|we|you|it)(['’](?:d|ve|s|re|m|ll))?((?:\s+(?:had|has|have|will|would|can|could|never|always|still|also|just|once|only|even|then))*)\s+(.+)$/is;

const formOf = (short: string, helpers: string, verb: string): VerbForm => {
  const last = helpers.trim().toLowerCase();
  if (/\b(?:had|has|have)\b/.test(last) || /d$|ve$/.test(short)) return 'ven';
  if (/ll$/.test(short) || /\b(?:will|would|can|could)\b/.test(last)) return 'base';
  if (/ing$/.test(verb)) return 'ing';
  if (/[.'’]s$|re$|m$/.test(short)) return 'ven';
  if (PAST_WORD.test(verb) || /ed$/.test(verb)) return 'past';
  return BASE_WORD.test(verb) || !/s$/.test(verb) ? 'base' : '3s';
};

/** A mention that is a whole statement keeps its subject: "she blinked on every third word" -> "she did something particular". */
export const clauseRungs = (surface: string, lexicon: Lexicon | undefined): Wordings4 | undefined => {
  const m = CLAUSE.exec(surface);
  if (!m) return undefined;
  const [, subject = '', short = '', helpers = '', rest = ''] = m;
  const verb = /^[\p{L}'’-]+/u.exec(rest)?.[0]?.toLowerCase() ?? '';
  const lead = subject + short + helpers;
  const full = /[.!?]$/.exec(surface)?.[0] ?? '';
  const same = (text: string, specific: boolean): Wordings4 => {
    const wording = said(`${lead} ${text}${full}`, specific);
    return [wording, wording, wording, wording];
  };
  if (/^(?:is|was|are|were|am)$/.test(verb)) {
    const doing = /^\S+\s+\p{L}+ing\b/u.test(rest);
    return same(doing ? `${verb} doing something particular` : `${verb} particular in some way`, false);
  }
  const form = formOf(short, helpers, verb);
  if (/^['’](?:s|re|m)$/.test(short) && form === 'ven') return same('particular in some way', false);
  const deed = lexicon ? deedOf(rest.replace(/[.!?]$/, ''), lexicon) : undefined;
  return deed ? same(deed.near, deed.specific) : same(inflect('does something particular', form), false);
};
