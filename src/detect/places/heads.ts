import type { Candidate } from '../../model.ts';
import type { Token } from '../../text/document.ts';
import type { DetectContext } from '../detector.ts';
import { cueBefore } from './cues.ts';
import { ORG_FIRST, ORG_HEADS, PLACE_FIRST, PLACE_HEADS, WEAK } from './head-nouns.ts';
import type { Phrase } from './phrases.ts';
import { isCapital, isShout, joins, levelOf, opens, typingOf } from './reading.ts';
import { GENERIC, NOT_PLACES } from './words.ts';

type Kind = 'place' | 'org';

/** Nouns written small that still belong to the name before them: "Cody Nite arena", "Howrah station", "HEB parking lot". */
export const SMALL_HEAD =
  /^(?:(?:parking|car|caravan|trailer|retail|business|industrial|halting|camp|building|burial|boxing|skate|ball|dog|water|theme|national|state|provincial|council|housing|army|air|naval|military|train|bus|police|fire|subway|metro|tube|petrol|gas|power|weather|ferry|field|high|primary|middle|elementary|secondary|grammar|boarding|medical|community|shopping|day|youth|care|nursing|men's|women's|magistrates'?|crown|family|county|bird|rugby|football|soccer|cricket|golf|swimming|tennis|bowling|hockey|ger|refugee|detention|drop-in|memorial|municipal|central|general|district|city|town|public|catholic|federal|regional|football|swim|tennis|country) )?(?:lot|park|arena|pool|station|school|college|university|hospital|clinic|hospice|church|chapel|mosque|temple|synagogue|gurdwara|masjid|court|courthouse|prison|jail|gaol|barracks|base|estate|mall|market|stadium|bridge|pier|airport|aquarium|zoo|museum|library|cemetery|graveyard|marina|harbour|harbor|beach|river|lake|island|islands|valley|mountains|hills|site|ring|district|township|village|parish|county|neighborhood|neighbourhood|suburb|garage|farm|ranch|mine|mill|plant|refinery|factory|warehouse|depot|dockyard|shipyard|ferry|lighthouse|marae|casino|hotel|motel|pub|bar|diner|cafe|restaurant|gym|rink|track|racecourse|raceway|speedway|club|team|academy|surgery|practice|centre|center|shelter|hostel|refuge|camp|reserve|reservation|highway|road|street|avenue|lane|tunnel|dam|falls|trail|crossing|roundabout|interchange|parapet|cardlock|robots|agiary|dargah|mandir|ashram|monastery|convent|seminary|morgue|detachment|precinct|campus|quad|dorms|quarry|silo|jetty|wharf|docks|playground|allotments|campground|canal|weir|reservoir|woods|forest|nursing home|care home|retirement village|residence|orphanage|mission|shed|tower|towers|flats|projects)\b/;

const ORG_SMALL =
  /(?:school|college|university|hospital|clinic|hospice|church|chapel|mosque|temple|synagogue|gurdwara|masjid|court|courthouse|prison|jail|gaol|barracks|club|team|academy|surgery|practice|centre|center|shelter|plant|refinery|factory|warehouse|detachment|precinct|campus|seminary|morgue)$/;

const isName = (token: Token | undefined): boolean => isCapital(token) && token !== undefined && token.kind !== 'mark';

interface Shape {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly weak: boolean;
}

/** Name words of a phrase that say more than the kind of thing: capitalised, not generic, no head. */
const distinctive = (tokens: readonly Token[], from: number, to: number): Token[] =>
  tokens.slice(from, to).filter((token) => isName(token) && !GENERIC.has(token.lower) && !NOT_PLACES.has(token.lower));

const byHead = (tokens: readonly Token[], { from, to }: Phrase): Shape | undefined => {
  for (let head = to - 1; head > from; head--) {
    const word = tokens[head]?.lower ?? '';
    if (/^[-\u2010\u2011]$/.test(tokens[head - 1]?.text ?? '')) continue;
    const org = ORG_HEADS.has(word);
    const place = PLACE_HEADS.has(word);
    if ((!org && !place) || !isName(tokens[head])) continue;
    if (!distinctive(tokens, from, head).length) return undefined;
    // "Center for X", "Church of the Y": what follows the head belongs to it; another name behind it does not.
    const link = tokens[head + 1]?.lower ?? '';
    const rest =
      /^(?:of|for|at|on|de|du|des|&|and|no)$/.test(link) || tokens[head + 1]?.kind === 'number' || head + 1 === to;
    return {
      from,
      to: rest ? to : head + 1,
      kind: org && !(place && !/court|hall/.test(word)) ? 'org' : 'place',
      weak: WEAK.has(word),
    };
  }
  return undefined;
};

const byFirst = (tokens: readonly Token[], { from, to }: Phrase): Shape | undefined => {
  for (let at = from; at < to - 1; at++) {
    const word = tokens[at]?.lower ?? '';
    const shape = (kind: Kind, weak: boolean): Shape | undefined =>
      distinctive(tokens, at + 1, to).length ? { from, to, kind, weak } : undefined;
    if (PLACE_FIRST.has(word))
      return at === from
        ? shape('place', /^(?:point|port|via|villa|camp|tel|cape|mount|river)$/.test(word))
        : undefined;
    if (!ORG_FIRST.has(word)) continue;
    const link = tokens[at + 1]?.lower ?? '';
    if (/^(?:of|for|de|des|du|la|le|beth|b'nai|no)$/.test(link))
      return shape(
        'org',
        /^(?:school|order|center|centre|department|office|friends|college|court|society)$/.test(word),
      );
    if (
      /^(?:hmp|hmyoi|yoi|fci|usp|école|ecole|temple|camp|scoil|gaelscoil|ysgol|coláiste|masjid|gurdwara|mandir|kura|wharekura|colegio|collège|lycée|cong|yeshiva|cumann)$/.test(
        word,
      ) &&
      at === from
    )
      return shape('org', false);
  }
  return undefined;
};

const bySaint = (tokens: readonly Token[], { from, to }: Phrase): Shape | undefined => {
  if (!/^(?:st|saint|ste|sainte|santa|san|our)$/.test(tokens[from]?.lower ?? '') || to - from < 2) return undefined;
  if (tokens[from]?.lower === 'our')
    return /^lady$/.test(tokens[from + 1]?.lower ?? '') ? { from, to, kind: 'org', weak: false } : undefined;
  return /^(?:st|saint|ste)$/.test(tokens[from]?.lower ?? '') ? { from, to, kind: 'org', weak: false } : undefined;
};

/** Words of programmes and groups every service has: "Dialectical Behavior Therapy Skills Group". */
const THERAPY =
  /^(?:skills?|behaviou?r|behaviou?ral|cognitive|treatment|management|training|intervention|psychoeducation|process|motivational|dialectical|mindfulness|anger|relapse|prevention|support)$/;

const confidenceOf = (context: DetectContext, shape: Shape): number => {
  const { document, knowledge } = context;
  const { tokens } = document;
  const isHead = (word: string) =>
    ORG_HEADS.has(word) || PLACE_HEADS.has(word) || ORG_FIRST.has(word) || PLACE_FIRST.has(word);
  const words = distinctive(tokens, shape.from, shape.to).filter(
    (word, n, all) => all.length === 1 || !isHead(word.lower) || (n > 0 && n < all.length - 1),
  );
  const shouted = words.every((word) => isShout(word.text)) && isShout(tokens[shape.to - 1]?.text ?? '');
  const odd = words.some((word) => {
    const level = levelOf(knowledge.gazetteer, word.text);
    return level === 0 || level > 50;
  });
  const listed = words.some((word) => knowledge.gazetteer.places.has(word.lower));
  const cue = cueBefore(document, shape.from).strength;
  const therapy = shape.weak && tokens.slice(shape.from, shape.to).some((token) => THERAPY.test(token.lower));
  if (therapy && !listed) return 0.25;
  const base = shape.weak ? (odd || listed ? 0.65 : 0.4) : odd || listed ? 0.82 : 0.7;
  if (shouted && !listed && words.length < 2 && words.every((word) => word.text.length < 5)) return 0.3;
  if (shouted && !listed && !words.some((word) => levelOf(knowledge.gazetteer, word.text) === 0)) return 0.2;
  const first = opens(document, shape.from) && !cue && shape.weak && !odd ? 0.15 : 0;
  return Math.min(0.95, 1 - (1 - base + first) * (1 - cue * 0.6));
};

/** Phrases that end in, or begin with, a noun for a kind of place or organisation, and those whose noun is typed small. */
export const headed = (context: DetectContext, phrases: readonly Phrase[], wanted: Kind): Candidate[] => {
  const { tokens, text } = context.document;
  const typing = typingOf(context.document);
  if (typing.shouting) return [];
  const found: Candidate[] = [];
  for (const phrase of phrases) {
    const shape = byHead(tokens, phrase) ?? byFirst(tokens, phrase) ?? bySaint(tokens, phrase);
    if (shape && shape.kind === wanted && confidenceOf(context, shape) >= 0.3) {
      const tail =
        tokens[shape.to]?.kind === 'number' &&
        joins(context.document, shape.to) &&
        /school|station|engine|lodge|shaft|pier|unit/.test(tokens[shape.to - 1]?.lower ?? '')
          ? shape.to + 1
          : shape.to;
      const possessive =
        bySaint(tokens, phrase) && /^['\u2019]s$/.test(tokens[shape.to]?.text ?? '') && shape.to === phrase.to
          ? shape.to + 1
          : tail;
      const start = tokens[shape.from]?.start ?? 0;
      const end = tokens[possessive - 1]?.end ?? start;
      found.push({
        start,
        end,
        category: wanted,
        confidence: confidenceOf(context, shape),
        rule: `${wanted}-head`,
        because: wanted === 'org' ? 'A name with a noun for an organisation.' : 'A name with a noun for a place.',
      });
    }
    const last = tokens[phrase.to - 1];
    const small =
      last && tokens[phrase.to]?.kind === 'word' && joins(context.document, phrase.to)
        ? SMALL_HEAD.exec(text.slice(tokens[phrase.to]?.start ?? 0, last.end + 40))
        : null;
    if (!small || !last) continue;
    if ((ORG_SMALL.test(small[0]) ? 'org' : 'place') !== wanted) continue;
    const words = distinctive(tokens, phrase.from, phrase.to);
    const given = context.knowledge.gazetteer.names.get(words[0]?.lower ?? '')?.given ?? false;
    if (!words.length || opens(context.document, phrase.from) || (given && words.length === 1)) continue;
    if (
      words.some(
        (word) =>
          levelOf(context.knowledge.gazetteer, word.text) > 0 && levelOf(context.knowledge.gazetteer, word.text) <= 20,
      ) &&
      words.length === 1
    )
      continue;
    if (
      words.length === 1 &&
      /(?:an|ish|ese|ic|ist|i)$/.test(words[0]?.lower ?? '') &&
      !context.knowledge.gazetteer.places.has(words[0]?.lower ?? '')
    )
      continue;
    const start = tokens[phrase.from]?.start ?? 0;
    found.push({
      start,
      end: (tokens[phrase.to]?.start ?? last.end) + small[0].length,
      category: wanted,
      confidence:
        words.some((word) => context.knowledge.gazetteer.places.has(word.lower)) ||
        cueBefore(context.document, phrase.from).strength >= 0.3
          ? 0.7
          : 0.55,
      rule: `${wanted}-head`,
      because: 'A name before a noun for a place or an organisation.',
    });
  }
  return found;
};
