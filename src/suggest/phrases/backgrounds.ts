import { type Frame, fitNoun, type Phrase } from '../frame.ts';
import { said, type Wording, type Wordings4 } from '../wording.ts';

const BEING = /(?:\b(?:is|was|are|were|am|be|been)|['’](?:s|re|m))\s+$/i;

/** Backgrounds stand before a noun, after "is", or as a language: each wants its own words. */
export const background = (
  phrases: readonly [Phrase, Phrase, Phrase],
  frame: Frame,
  drop: Wording,
  specific = true,
  before = '',
): Wordings4 => {
  const say_ = (text: string) => said(text, specific);
  const named = phrases[0].np === 'another language';
  const language =
    (named && !frame.attributive) ||
    (/^(?:little|no|basic|limited|good|broken|some|more|less|her|his|my|their|first|second)$/.test(frame.previous) &&
      named) ||
    (/^(?:in|speaks?|spoke|speaking|into|through|of|fluent|learn\p{L}*|some|only|language|tongue)$/u.test(
      frame.previous,
    ) &&
      /background/.test(phrases[0].np));
  if (language) return [said('another language'), said('another language'), said('another language'), drop];
  const say = (phrase: Phrase): Wording => {
    const adjective = phrase.adj ?? '';
    const short = adjective !== '' && !/^(?:of|from|with|in) /.test(adjective);
    if (frame.attributive) return say_(short ? adjective : '');
    // "They are a [triad]", "she is a [Copt]": what they are, without "a".
    const is = /(?:\b(?:is|was|are|were|am|be|been)|['’](?:s|re|m))\s+an?\s+$/i.test(before);
    if (/^an?$/.test(frame.own) && BEING.test(before) && adjective) return said(adjective, specific);
    if (is && adjective) return said(adjective, specific, { swallow: /\ban?\s+$/i });
    if (frame.determined || frame.own)
      return say_(
        short && !frame.own ? `${adjective} person` : frame.own ? fitNoun(phrase.np, frame) : `person ${adjective}`,
      );
    if (/^(?:from|of|with|has|have|had|a|an|no|speaks|in|being|about)$/.test(frame.previous)) return say_(phrase.np);
    if (frame.plural && short && frame.form !== 'adj') return say_(`${adjective} people`);
    return say_(adjective || phrase.np);
  };
  return [say(phrases[0]), say(phrases[1]), say(phrases[2]), drop];
};
