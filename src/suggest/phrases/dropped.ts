import type { Category } from '../../model.ts';
import { type Frame, fitPhrase } from '../frame.ts';
import { DROPPED, said, type Wording } from '../wording.ts';

/** What remains when the words are left out: nothing, or the least a sentence needs to stand. */
export const dropFor = (category: Category, frame: Frame, before: string): Wording => {
  const being = /\b(is|was|are|were|am|became|becomes)\s+(?:an?\s+|the\s+)?$/i.exec(before)?.[1]?.toLowerCase();
  if (category === 'occupation' && being && frame.form === 'np' && !frame.attributive)
    return said(/^w|became/.test(being) ? 'worked' : /^are|am$/.test(being) ? 'work' : 'works', true, {
      swallow: /\b(?:is|was|are|were|am|became|becomes)\s+(?:an?\s+|the\s+)?$/i,
    });
  if (frame.listed || frame.attributive || frame.form === 'adj') return frame.quoted ? said('…') : DROPPED;
  if (frame.form === 'clause') return said('…');
  if (frame.form !== 'np')
    return said(fitPhrase({ np: 'something', vp: category === 'occupation' ? 'works' : 'did something' }, frame));
  return category === 'occupation' ? said(frame.determined ? 'person who works' : 'someone who works') : DROPPED;
};
