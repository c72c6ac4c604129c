import type { Lexicon } from '../../knowledge/lexicon.ts';
import { type Frame, fitNoun } from '../frame.ts';
import type { Found } from '../look-up.ts';
import { thingIn } from '../things.ts';
import { said, type Wording } from '../wording.ts';
import { article, inflect } from '../words.ts';
import { headOf, PERSONAL } from './heads.ts';

const JOB = /^(?:job|work|shift|gig|role|post|position|career|trade|apprenticeship)s?$/i;
const DOES =
  /^(?:play|sing|write|present|teach|cook|bake|grill|fry|brew|pour|mix|tend|groom|drive|fly|sell|run|perform|conduct|direct|edit|host|dance|coach|lead|command|captain|manage|operate|crew|man|staff|sweep|clean|serve|cut|build|make|do|paint|draw|carve|deliver|assemble)(?:s|es|ed|d|ing)?$|^(?:wrote|written|sang|drove|ran|running|taught|sold|flew|flown|drew|built|made|did|does|led|played|sung|driven|writing|driving|danced|dancing)$/;

/** A job that is not named by the person who does it: "a night-fill job" -> "a job in retail", "writes a column" -> "works in the media". */
export const workOf = (
  surface: string,
  found: Found | undefined,
  frame: Frame,
  before: string,
  lexicon: Lexicon,
): [Wording, Wording, Wording] | undefined => {
  const vp = found?.class.vp;
  const head = headOf(surface);
  if (!vp || PERSONAL.test(head)) return undefined;
  const thing = thingIn(lexicon, head);
  if (thing?.thing.near[0] === 'someone') return undefined;
  const last = /\b(\p{L}+)\s+(?:an?\s+|the\s+)?$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const doing = DOES.test(last) ? last : '';
  if (doing) {
    const form = /ing$/.test(doing)
      ? 'ing'
      : /(?:has|have|had)\s+\p{L}+\s+(?:an?\s+|the\s+)?$/u.test(before)
        ? 'ven'
        : /ed$|^(?:wrote|sang|drove|ran|taught|sold|flew|drew|built|made|did|rode|gave|sat|held)$/.test(doing)
          ? 'past'
          : /s$/.test(doing)
            ? '3s'
            : 'base';
    const swallow = { swallow: /\b\p{L}+\s+(?:an?\s+|the\s+)?$/u };
    return [
      said(inflect(vp[0], form), true, swallow),
      said(inflect(vp[1], form), true, swallow),
      said(inflect(vp[2], form), true, swallow),
    ];
  }
  const job = (text: string) => {
    const sector = /^(?:works|worked) (in|as) (.*)$/.exec(text);
    const np = sector ? `a job ${sector[1]} ${sector[2]}` : 'a job';
    return said(fitNoun(np, { ...frame, plural: false }));
  };
  const sector = (text: string) => /^(?:works|worked) in (.*)$/.exec(text)?.[1];
  const [s1, s2, s3] = [sector(vp[0]), sector(vp[1]), sector(vp[2])];
  if (/\b(?:in|at|on)\s+(?:an?\s+|the\s+)?$/i.test(before) && s1 && s2 && s3 && !JOB.test(head)) {
    const setting = (text: string) =>
      said(`in ${article(text)} ${text} setting`, true, { swallow: /\b(?:in|at|on)\s+(?:an?\s+|the\s+)?$/i });
    return [setting(s1), setting(s2), setting(s3)];
  }
  if (!JOB.test(head)) return undefined;
  return [job(vp[0]), job(vp[1]), job(vp[2])];
};
