import { type Frame, fitNoun, fitPhrase, type Phrase } from '../frame.ts';
import { said, type Wording } from '../wording.ts';
import { bare, inflect } from '../words.ts';
import type { WordedCategory } from './fallbacks.ts';
import { headOf, KIN_NOUN, PERSONAL } from './heads.ts';

const ABSTRACT =
  /\b(?:history|circumstance|situation|background|loss|bereavement|connection|matter|interest|hobby|illness|condition|role|tradition|life|disability|difference|impairment|difficulty|change|procedure|device|infection|injury|job|diet)$/;

/** Spelling of the words the ladders are written in, for British texts. */
export const spell = (text: string, british: boolean): string =>
  british ? text.replace(/\borganization/g, 'organisation').replace(/\bjewelry/g, 'jewellery') : text;

/** Where a phrase stands: what it is about, the frame of the mention and the text before it. */
export interface Standing {
  readonly category: WordedCategory;
  readonly frame: Frame;
  readonly before: string;
  readonly british: boolean;
  readonly surface: string;
}

/** Words a phrase so that the sentence around it still stands: "is a CODA" -> "has a family circumstance". */
export const sayInSentence = (
  phrase: Phrase,
  specific: boolean,
  { category, frame, before, british, surface }: Standing,
): Wording => {
  const np = spell(phrase.np, british);
  // "is a CODA" -> "has a family circumstance"
  const being =
    /(?:\b(is|was|am|are|were)|(?<=\b(?:he|she|it|who|client|ct|mom|mum|dad))['’]s)\s+(?:an?\s+|the\s+)?$/iu.exec(
      before,
    );
  // "was a surrogate" -> "helped another family have a child"
  if (being && frame.form === 'np' && !frame.plural && !frame.attributive && np.startsWith('someone who ')) {
    const did = np.slice(12);
    const text = /^w/i.test(being[1] ?? '') ? inflect(did, 'past') : did;
    return said(being[1] ? text : ` ${text}`, specific, {
      swallow: /(?:\b(?:is|was|am|are|were)|['’]s)\s+(?:an?\s+|the\s+)?$/i,
    });
  }
  // "is a [perfumer]" of whose work nothing is known
  if (being && category === 'occupation' && !frame.plural && !frame.attributive && np.startsWith('someone in a')) {
    const work = /^w/i.test(being[1] ?? '') ? 'worked' : /^(?:are|am)$/i.test(being[1] ?? '') ? 'work' : 'works';
    return said(`${being[1] ? '' : ' '}${work} ${np.slice(8)}`, specific, {
      swallow: /(?:\b(?:is|was|am|are|were)|['’]s)\s+(?:an?\s+|the\s+)?$/i,
    });
  }
  if (
    being &&
    frame.form === 'np' &&
    !frame.plural &&
    !frame.attributive &&
    (category === 'family' || category === 'health' || category === 'rare' || category === 'occupation') &&
    ABSTRACT.test(np) &&
    !/^(?:someone|a person) /.test(np)
  ) {
    const have = being[1] ? (/^w/i.test(being[1]) ? 'had' : /^(?:are|am)$/i.test(being[1]) ? 'have' : 'has') : ' has';
    return said(`${have} ${np}`, specific, {
      swallow: /(?:\b(?:is|was|am|are|were)|['’]s)\s+(?:an?\s+|the\s+)?$/i,
    });
  }
  if (frame.quoted && (category === 'rare' || category === 'event')) return said('…', specific);
  if (frame.attributive && frame.form === 'np') {
    if (category === 'event' && !specific) return said('', specific);
    if (category === 'rare') return said(frame.determined ? '' : fitNoun(np, frame), specific);
    if (category === 'occupation')
      return said(
        /^(?:world|industry|business|job|work|career|background|trade|sector|life|scene|circuit)$/.test(frame.next)
          ? bare(np).replace(/ (?:worker|professional|person|member)$/, '')
          : bare(np),
        specific,
      );
  }
  if (
    frame.statement &&
    (category === 'event' || category === 'rare' || category === 'family' || category === 'health')
  ) {
    const many = /^(?:siblings|children|relatives|animals|family members|grandchildren)/.test(np);
    const swallow = frame.direct ? { swallow: /(?:the|an?|his|her|their|my|our)\s+$/i } : {};
    return said(`there ${many ? 'were' : 'was'} ${np}`, specific, swallow);
  }
  // "the harpist who" -> "a creative worker who": what is said is no longer the only one.
  if (
    frame.form === 'np' &&
    frame.previous === 'the' &&
    !frame.plural &&
    !frame.attributive &&
    /^(?:an? |some)/.test(np)
  ) {
    return said(np, specific, { swallow: /\bthe\s+$/i });
  }
  if (
    !frame.statement &&
    (frame.form === 'np' || frame.form === 'adj') &&
    /^(?:something|someone)/.test(np) &&
    frame.direct
  )
    return said(np, specific, { swallow: /\b(?:the|an?|his|her|their|my|our|your|its|this|that)\s+$/i });
  if (frame.form === 'np' && /^something/.test(np) && frame.determined)
    return said(frame.plural ? 'details' : 'detail', specific);
  // "lost on [the ferry]"
  if (
    category === 'event' &&
    frame.form === 'np' &&
    /^an? (?!.*\b(?:media|recognition|occasion|programme|news)\b)/.test(np)
  ) {
    const aboard = /\b(?:on|aboard)\s+(?:the\s+|an?\s+)?$/i;
    if (aboard.test(before) && /\b(?:event|accident|disaster|crime|loss|death|conflict|violence)$/.test(np))
      return said(`in ${np}`, specific, { swallow: aboard });
  }
  // "lost [two brothers in one explosion]"
  if (category === 'event' && frame.form === 'np' && /^(?:lost|lose|loses|losing)$/.test(frame.previous)) {
    const kin = new RegExp(
      `\\b(?:${KIN_NOUN}|mother|father|mum|mom|dad|parent|grandmother|grandfather)(s)?\\b`,
      'i',
    ).exec(surface);
    if (kin) return said(kin[1] ? 'some relatives' : 'a relative', specific);
  }
  // "the vote, which she [lost by a handful]"
  if (category === 'event' && frame.form === 'past' && /\b(?:which|whom)\s+(?:she|he|they|i|we)\s+$/i.test(before))
    return said('was part of', specific);
  // "retired from [women's wrestling]": the line of work, not a person in it.
  if (
    category === 'occupation' &&
    frame.form !== '3s' &&
    (frame.previous === 'in' ||
      (/^(?:from|into)$/.test(frame.previous) && !frame.own && !PERSONAL.test(headOf(surface)))) &&
    phrase.vp
  )
    return said(
      /^works (?:in|with) /.test(phrase.vp) ? phrase.vp.replace(/^works (?:in|with) /, '') : 'a line of work',
      specific,
    );
  // "it's [bolted to a tree]"
  if (frame.form === 'ven' && category === 'rare' && /^(?:it|that|this|there|what)['’]s$/.test(frame.previous))
    return said('something particular', specific);
  if (
    frame.form === 'ven' &&
    /^(?:was|were|is|be|been|being|are|he's|she's|got|getting)$/.test(frame.previous) &&
    category !== 'occupation'
  )
    return category === 'health' && /^(?:was|were|been)$/.test(frame.previous)
      ? said(`had ${np}`, specific, { swallow: /\b\w+\s+$/ })
      : frame.previous === 'being'
        ? said(`going through ${category === 'rare' ? 'something unusual' : np}`, specific, { swallow: /\bbeing\s+$/ })
        : said(category === 'rare' ? 'involved in something unusual' : `involved in ${np}`, specific);
  // "lost three fingers" -> "had an injury"
  if (category === 'health' && /^(?:lost|lose|losing|broke)$/.test(frame.previous)) {
    return said(
      `${frame.previous === 'lose' ? 'have' : frame.previous === 'losing' ? 'having' : 'had'} ${np}`,
      specific,
      { swallow: /\b\w+\s+$/ },
    );
  }
  const fitted = spell(fitPhrase(phrase, frame), british);
  return said(frame.attributive && /^(?:with|from|of|in) /.test(fitted) ? '' : fitted, specific);
};
