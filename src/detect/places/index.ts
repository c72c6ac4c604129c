import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import type { Candidate } from '../../model.ts';
import type { DetectContext, Detector } from '../detector.ts';
import { orgCandidates } from '../orgs/index.ts';
import { absorb, bracketed, repeat } from './absorb.ts';
import { cueBefore } from './cues.ts';
import { judge } from './evidence.ts';
import { longestHit, mayBegin } from './gazetteer.ts';
import { headed, SMALL_HEAD } from './heads.ts';
import { patterned } from './patterns.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { isCapital, isWord, typingOf } from './reading.ts';
import { judgeUnknown } from './unknown.ts';

/** Below this a candidate says too little to be worth keeping. */
const LEAST = 0.3;

/** A town's name no dictionary has as a word: found even in small letters and without a cue. */
const oddTown = (gazetteer: Gazetteer, word: string): boolean =>
  word.length >= 5 && gazetteer.places.has(word) && !gazetteer.wordLevels.has(word);

const gazetteered = (context: DetectContext): Candidate[] => {
  const { document, knowledge } = context;
  const { tokens, text } = document;
  const typing = typingOf(document);
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !isWord(token)) continue;
    if (!mayBegin(knowledge.gazetteer, token.text)) continue;
    const capital = isCapital(token);
    const article = token.lower === 'the' && isCapital(tokens[i + 1]);
    if (!capital && !article && !cueBefore(document, i).strength && !oddTown(knowledge.gazetteer, token.lower))
      continue;
    const hit = longestHit(document, knowledge.gazetteer, i);
    if (!hit || (article && hit.to - hit.from < 2)) continue;
    const start = token.start;
    const end = tokens[hit.to - 1]?.end ?? token.end;
    const verdict = article
      ? { confidence: 0.6, because: 'A place name known to the gazetteer.', regionTo: hit.to, origin: false }
      : judge(context, hit, text.slice(start, end), typing);
    if (verdict.confidence < LEAST) continue;
    found.push({
      start,
      end,
      category: verdict.origin ? 'background' : 'place',
      ...(verdict.origin ? { type: 'quasi' as const } : {}),
      confidence: verdict.confidence,
      rule: verdict.origin ? 'background-country' : 'place-gazetteer',
      because: verdict.origin ? 'A country somebody comes from.' : verdict.because,
      value: hit.places[0]?.name ?? hit.key,
    });
    if (verdict.regionTo > hit.to) {
      const region = tokens[verdict.regionTo - 1];
      const comma = tokens[hit.to]?.text === ',' ? hit.to + 1 : hit.to;
      const first = tokens[comma];
      if (first && region) {
        found.push({
          start: first.start,
          end: region.end,
          category: 'place',
          confidence: 0.8,
          rule: 'place-region',
          because: 'The region or country of a place.',
        });
      }
    }
    const small = capital ? null : SMALL_HEAD.exec(text.slice(tokens[hit.to]?.start ?? text.length, end + 30));
    const next = tokens[hit.to];
    if (small && next && next.start - end < 3) {
      found.push({
        start,
        end: next.start + small[0].length,
        category: 'place',
        confidence: 0.6,
        rule: 'place-head',
        because: 'A name before a noun for a place or an organisation.',
      });
    }
    i = hit.to - 1;
  }
  return found;
};

const unknown = (context: DetectContext, phrases: readonly Phrase[]): Candidate[] => {
  const { tokens } = context.document;
  const typing = typingOf(context.document);
  return phrases.flatMap((phrase) => {
    const confidence = judgeUnknown(context, phrase, typing);
    const start = tokens[phrase.from]?.start;
    const end = tokens[phrase.to - 1]?.end;
    if (confidence < LEAST || start === undefined || end === undefined) return [];
    return [
      {
        start,
        end,
        category: 'place' as const,
        confidence,
        rule: 'place-unknown',
        because: 'A capitalised name after words that lead to a place.',
      },
    ];
  });
};

const UNIT_OF =
  /\b(?:municipality|county|province|district|prefecture|locality|hamlet|commune|principality|canton|governorate|oblast|borough|parish|shire) of (?:the )?$/i;
const DIRECTION =
  /(?:\b(?:north|south|east|west|northern|southern|eastern|western|central|upstate|downstate|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|mid|inner|outer|greater|downtown|rural|semi-rural|coastal|interior|regional|remote|outback|suburban|metro|urban|northwestern|northeastern|southwestern|southeastern|highland|lowland|far)[ -]){1,2}$/i;

/** "western PA", "downtown Leeds", "county of Kerry": the direction or the kind of area belongs to the place. */
const withDirection = (candidate: Candidate, text: string): Candidate => {
  const unit =
    candidate.category === 'place'
      ? UNIT_OF.exec(text.slice(Math.max(0, candidate.start - 24), candidate.start))
      : null;
  if (unit) return { ...candidate, start: candidate.start - unit[0].length };
  if (candidate.rule !== 'place-gazetteer') return candidate;
  const direction = DIRECTION.exec(text.slice(Math.max(0, candidate.start - 24), candidate.start));
  return direction ? { ...candidate, start: candidate.start - direction[0].length } : candidate;
};

/** Towns, regions, neighbourhoods, landmarks, streets and rooms; schools, clinics, congregations, courts, units, teams and employers. */
export const places: Detector = {
  id: 'places and organisations',
  detect: (context) => {
    const phrases = phrasesOf(context.document);
    const candidates = [
      ...[...gazetteered(context), ...unknown(context, phrases)].map((candidate) =>
        withDirection(candidate, context.document.text),
      ),
      ...headed(context, phrases, 'place'),
      ...patterned(context.document.text),
      ...orgCandidates(context, phrases),
    ];
    const whole = absorb(candidates);
    const all = [...whole, ...bracketed(whole, context.document)];
    return absorb([...all, ...repeat(all, context.document)]);
  },
};
