import type { DetectContext } from '../detector.ts';
import { cueBefore } from './cues.ts';
import { surfacesOf } from './evidence.ts';
import { longestHit } from './gazetteer.ts';
import type { Phrase } from './phrases.ts';
import { isShout, keyOf, levelOf, type Typing } from './reading.ts';
import { NOT_PLACES, OPENERS } from './words.ts';

/** How likely a capitalised phrase no list knows is a place, by the words before it: "moved to Karreenga", "out of Bluff". */
export const judgeUnknown = ({ document, knowledge }: DetectContext, phrase: Phrase, typing: Typing): number => {
  const { tokens } = document;
  const { gazetteer } = knowledge;
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (!first || !last || typing.shouting) return 0;
  const cue = cueBefore(document, phrase.from);
  const the = tokens[phrase.from - 1]?.lower === 'the';
  if (
    cue.strength < 0.3 &&
    !(
      the &&
      phrase.to - phrase.from > 1 &&
      /^(?:into|to|at|on|behind|beside|by)$/.test(cue.word || (tokens[phrase.from - 2]?.lower ?? ''))
    )
  )
    return 0;
  const surface = document.text.slice(first.start, last.end);
  if (gazetteer.orgs.get(keyOf(surface))?.some((org) => org.kind === 'employer') && cue.word !== 'at') return 0;
  const words = tokens.slice(phrase.from, phrase.to).filter((token) => /^\p{Lu}/u.test(token.text));
  if (isShout(surface) && surface.length <= 6) return 0;
  if (tokens.slice(phrase.from, phrase.to).some((token) => /^(?:and|&|\/)$/.test(token.lower))) return 0;
  if (words.some((word) => NOT_PLACES.has(word.lower) || OPENERS.has(word.lower))) return 0;
  if (first.text.length < 3 || surfacesOf(knowledge).has(first.lower)) return 0;
  if (/^['\u2019]s?$/i.test(tokens[phrase.to]?.text ?? '') && cue.word !== 'at') return 0;
  const use = gazetteer.names.get(first.lower);
  if (words.length === 1) {
    if (use?.given) return 0;
    const level = levelOf(gazetteer, first.text);
    if (level && level <= 55) return cue.strength >= 0.6 ? 0.4 : 0;
    return Math.min(0.7, cue.strength + (use?.surname ? 0.06 : 0.15));
  }
  const listed = (longestHit(document, gazetteer, phrase.from)?.to ?? 0) > phrase.from;
  const surname = words.length === 2 && (gazetteer.names.get(words[1]?.lower ?? '')?.surname ?? false);
  if (use?.given && surname && !the && cue.word !== 'in' && cue.word !== 'at') return 0;
  if (listed) return Math.min(0.75, cue.strength + 0.15);
  const common = words.every((word) => {
    const level = levelOf(gazetteer, word.text);
    return level > 0 && level <= 40;
  });
  if (the && cue.strength < 0.5) return 0.52;
  return common ? (the ? 0.52 : Math.min(0.5, cue.strength)) : Math.min(0.7, cue.strength + 0.1);
};
