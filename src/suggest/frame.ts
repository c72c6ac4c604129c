import type { Finding, Span } from '../model.ts';
import { ARTICLES, bare, DETERMINERS, inflect, POSSESSIVES, PREPOSITIONS, plural, type VerbForm } from './words.ts';

/** How a mention stands in its sentence: what a substitute must agree with. */
export interface Frame {
  readonly form: 'np' | 'adj' | 'clause' | VerbForm;
  readonly plural: boolean;
  /** The first word of the mention, lower case. */
  readonly first: string;
  /** The determiner the mention itself begins with. */
  readonly own: string;
  /** A determiner stands before it, at most one adjective between. */
  readonly determined: boolean;
  /** A determiner stands right before it. */
  readonly direct: boolean;
  /** Says something of something: "the clip ran on the news". */
  readonly statement: boolean;
  /** The word before on the same line, lower case; empty after a mark. */
  readonly previous: string;
  /** The word after, lower case; empty before a mark. */
  readonly next: string;
  /** The nearest character before and after that is no blank. */
  readonly markBefore: string;
  readonly markAfter: string;
  /** Stands between marks or line ends, as in notes: ", dentist," or "Job: dentist". */
  readonly listed: boolean;
  /** After a label and a colon. */
  readonly field: boolean;
  /** A noun follows directly. */
  readonly attributive: boolean;
  /** Inside quotation marks from end to end. */
  readonly quoted: boolean;
  /** A quotation is open where the mention begins. */
  readonly inQuotation: boolean;
}

/** What can be said of a thing, in each form. */
export interface Phrase {
  /** With its article. */
  readonly np: string;
  readonly vp?: string;
  /** The verb phrase only says that somebody has it: in notes the noun does. */
  readonly state?: boolean;
  readonly adj?: string;
}

const GERUND = /^[a-z]{2,}ing\b/;
export const PAST_WORD =
  /^(?:[a-z]+ed|was|were|had|won|lost|got|found|made|went|ran|sold|bought|wrote|built|took|gave|told|said|left|sang|swam|broke|drove|fell|held|hid|kept|led|met|put|read|rode|sent|shot|slept|spoke|stood|stole|taught|threw|wore|drew|grew|knew|came|became|began|brought|caught|dug|fed|fought|flew|forgot|spent|struck|sat|sued|cut)\b/;
export const BASE_WORD =
  /^(?:be|have|do|go|keep|make|take|work|drive|teach|sell|run|sing|play|write|read|build|carry|hide|sleep|stand|sit|wear|count|speak|talk|live|hold|bring|put|use|tell|say|eat|drink|draw|ride|train|coach|judge|climb|stash|breed|collect|race|pick|dig|fish|cook|bake|tend|throw|dance)\b/;
export const THIRD_WORD =
  /^(?:is|has|does|goes|keeps|makes|takes|works|drives|teaches|sells|runs|sings|plays|writes|reads|builds|carries|hides|sleeps|stands|sits|wears|counts|speaks|talks|lives|holds|brings|puts|uses|tells|says|eats|drinks|draws|rides|trains|coaches|judges|climbs|breeds|collects|races|picks|digs|fishes|cooks|bakes|tends|flies|announces|presents|carves|sews|assembles|sorts|parks|braids|interprets|screams|tunes|cuts|owns|raises|restores|looks|refuses|wakes|knocks|washes|calls|buries|stores|grows|knits|hums|prays|kisses|checks|saves|stops|sends|paints|catches|leaves|gives|gets|hears|edits|hosts|leads|milks|performs|serves|shears|shucks|tests|treats|walks|wants|won't)\b/;
const STATEMENT =
  /^(?!(?:the (?:only|last|first)|an?)\s(?:[\p{L}'-]+\s){1,3}left\s)(?!.*\b(?:who|that|which)\b)(?:[\p{L}'-]+\s+){1,4}(?:ran|was|were|is|are|has|had|went|came|died|took|made|gave|got|killed|caught|broke|buried|passed|hit|struck|drowned|used|put|set|lives?|runs?|throws?|uses?|goes|gets|ruled|won|lost|sold|told|named|collapsed|burned|flew|left|rings?|won't|didn't|doesn't|wasn't|can't|couldn't)\b/u;
// "he'd [flash the light]"; not "he'd been", "she'd three cats".
const LATER_BASE =
  /^(?!(?:\p{L}*ed|never|always|also|just|no|not|only|been|had|gone|got|made|lost|left|found|told|said|kept|come|become|done|seen|taken|given|won|put|met|sold|bought|brought|taught|caught|built|sent|spent|held|led|run|sung|begun|an?|the|his|her|their|my|our|some|many|several|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b)\p{L}+ /u;
const NOT_THIRD =
  /^(?:his|its|this|always|sometimes|perhaps|as|us|thus|plus|besides|afterwards|whereas|unless|towards)\b/;
const PARTICIPLE =
  /^(?:hidden|driven|given|taken|written|spoken|broken|stolen|worn|sworn|torn|eaten|drunk|sung|swum|ridden|risen|thrown|flown|drawn|known|grown|shown|seen|done|gone|become|come|run|beaten|bitten|chosen|forbidden|forgotten|frozen|shaken|woken|hit|set|shut|cut|put|hurt|let|bet)\s/;
// "the only other [one]"
const QUALIFIED =
  /\b(?:the|an?|my|our|your|his|her|their|this|that)\s+(?:(?:only|other|first|second|third|last|next|same|very|own|new|old|little|young|big)\s+){1,2}$/i;
// "began to [hear one tune]"
const WANTS =
  /^(?:began|begun|begins|started|starts|wants?|wanted|tries|tried|used|has|had|have|going|able|likes|liked|needs?|needed|learn\w*|asked|told|loves|loved|hopes?|hoped|came|comes|refuses|refused|agreed|allowed|afraid|ready)$/;
const MODAL =
  /^(?:will|would|can|could|should|might|may|must|cannot|can't|won't|wouldn't|couldn't|shouldn't|don't|doesn't|didn't|\w+'ll)$/;
const NOUNISH_AFTER = /^\p{L}/u;
const ADJECTIVE_END =
  /(?:ish|ese|ian|ean|ic|al|ous|ive|ful|less|able|ible|ary|ed|born|speaking|blind|deaf|mute|trans|gay|bi|queer|ghanaian)$/;

const wordBefore = (text: string, at: number): { word: string; mark: string; gap: string } => {
  const before = text.slice(Math.max(0, at - 60), at);
  const gap = /\s*$/.exec(before)?.[0] ?? '';
  const trimmed = before.slice(0, before.length - gap.length);
  const word = gap.includes('\n') ? '' : (/[\p{L}\p{N}'’/@]+$/u.exec(trimmed)?.[0] ?? '');
  return { word: word.toLowerCase().replace(/’/g, "'"), mark: trimmed.at(-1) ?? '\n', gap };
};
const wordAfter = (text: string, at: number): { word: string; mark: string } => {
  const after = text.slice(at, at + 60);
  const gap = /^[^\S\n]*/.exec(after)?.[0].length ?? 0;
  const rest = after.slice(gap);
  const word = gap ? (/^[\p{L}\p{N}'’]+/u.exec(rest)?.[0] ?? '') : '';
  return { word: word.toLowerCase(), mark: rest[0] ?? '\n' };
};

const verbForm = (
  lower: string,
  previous: string,
  subject: boolean,
  afterPreposition: boolean,
  infinitive: boolean,
): VerbForm | undefined => {
  // "raises [fighting fish]": what is raised, not a deed.
  const object =
    THIRD_WORD.test(previous) && !/^(?:is|has|keeps|stops|goes|gets|wants|hears|leaves|looks)$/.test(previous);
  if (
    !object &&
    GERUND.test(lower) &&
    !/^(?:wing|ring|king|string|spring|evening|morning|wedding|building|painting|clothing|opening|reading|drawing)\b/.test(
      lower,
    )
  )
    return 'ing';
  if (afterPreposition) return undefined;
  const auxiliary =
    /^(?:has|have|had|having|was|were|is|been|being|be|got|gets|\w+'d|\w+'ve|he's|she's|it's|they've|i've|who's)$/.test(
      previous,
    );
  if (auxiliary && PARTICIPLE.test(lower)) return 'ven';
  if (
    PAST_WORD.test(lower) &&
    !/^(?:retired|certified|licensed|registered|ordained|decorated|tenured|trained|disgraced|celebrated|acclaimed|untenured|untrained)\s/.test(
      lower,
    ) &&
    !/^(?:red|bed|seed|shed|deed|feed|need|weed|speed|breed|wed|sled|armed|adopted|retired|cut|read|left|put)\s*\p{L}*$/u.test(
      lower,
    )
  )
    return auxiliary ? 'ven' : 'past';
  if (/^(?:he|she|they|i|we|you|it|who)'d$/.test(previous) && LATER_BASE.test(lower)) return 'base';
  if (/^(?:she|he|who|it)$/.test(previous) && /^[a-z]+[^s'u]s\b/.test(lower) && !NOT_THIRD.test(lower)) return '3s';
  if ((infinitive || MODAL.test(previous)) && /^[a-z]+\b/.test(lower)) return 'base';
  // "[paints the white lines]": no noun stands before an article.
  if (/^\p{Ll}{2,}[^s'u\P{L}]s\s(?:the|an?|his|her|their|my|our)\s/u.test(lower) && subject && !NOT_THIRD.test(lower))
    return '3s';
  if (THIRD_WORD.test(lower) && (subject || lower.includes(' '))) return '3s';
  if (
    /^(?:to|will|would|can|could|should|might|may|must|'ll|they|i|we|you|who|don't|didn't|let|used|and)$/.test(
      previous,
    ) &&
    BASE_WORD.test(lower)
  )
    return 'base';
  return undefined;
};

export const NEXT_NOT_NOUN =
  /^(?:and|or|but|who|which|that|is|was|are|were|has|had|have|in|on|at|to|from|of|by|for|with|since|until|before|after|when|while|because|so|if|as|then|now|said|says|wants|wanted|told|asked|came|comes|went|goes|died|will|would|can|could|should|didn't|doesn't|won't|isn't|wasn't|got|gets|just|also|still|never|always|ran|made|keeps|kept|left|lives|works|took|takes|he|she|they|i|we|you|it|his|her|my|their|our|the|a|an|not|dx|hx|for|about|over|under|near|where|what|how|than|too|last|this|next|today|yesterday|w|x|into|through|every|all|any|some|no|up|out|off|down|did|does|do|be|been|being|am|again|back|there|here|yet|once|until|till|during|per|like|more|less|already|instead|perhaps|maybe|either)$/;

/** Reads the frame of one mention from the words around it. */
export const frameOf = (text: string, { start, end }: Span, category: Finding['category']): Frame => {
  const surface = text.slice(start, end);
  const lower = surface.toLowerCase().replace(/’/g, "'");
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const first = /^[\p{L}']+/u.exec(lower)?.[0] ?? '';
  const own = DETERMINERS.has(first) && /\s/.test(surface) && first !== 'one' && first !== 'no' ? first : '';
  const two = wordBefore(text, start - before.gap.length - before.word.length).word;
  const determined =
    DETERMINERS.has(before.word) ||
    QUALIFIED.test(text.slice(Math.max(0, start - 30), start)) ||
    (/'s$/.test(before.word) && !/^(?:she|he|it|who|that|there|what|here)'s$/.test(before.word)) ||
    (before.word !== '' &&
      !PREPOSITIONS.has(before.word) &&
      DETERMINERS.has(two) &&
      (!NEXT_NOT_NOUN.test(before.word) || /^(?:last|next|first|only|other)$/.test(before.word)));
  const subject = !determined;
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 400), start);
  const inQuotation = (line.match(/["“”]/g) ?? []).length % 2 === 1;
  const clauseLike =
    /^(?:i|he|she|they|we|you|it)(?:'\w+)?\s/.test(lower) ||
    (inQuotation && /\b(?:i|you|he|she|we|they) (?:\p{L}+)\b.*\b(?:you|me|him|her|them|it|us)\b/u.test(lower));
  const lastWord = /[\p{L}]+$/u.exec(lower)?.[0] ?? '';
  const headEnd = lower.search(/,|\s(?:in|of|on|at|with|who|from|for|to|that|by|has|is)\s/);
  const head = /[\p{L}]+$/u.exec(headEnd < 0 ? lower : lower.slice(0, headEnd))?.[0] ?? lastWord;
  const afterPreposition =
    PREPOSITIONS.has(before.word) && before.word !== 'to' && before.word !== 'like' && before.word !== 'as';
  const direct = DETERMINERS.has(before.word) || (determined && /'s$/.test(before.word));
  const verb =
    clauseLike || ((direct || own) && !/^(?:is|was|are|were|has|had)\s/.test(lower))
      ? undefined
      : verbForm(lower, before.word, subject, afterPreposition, before.word === 'to' && WANTS.test(two));
  const followedByNoun =
    after.word !== '' &&
    NOUNISH_AFTER.test(after.word) &&
    !NEXT_NOT_NOUN.test(after.word) &&
    !/(?:ed|ly)$/.test(after.word) &&
    !THIRD_WORD.test(after.word);
  const adjective =
    !own &&
    (category === 'background'
      ? !/^(?:an?|the) /.test(lower)
      : lower.split(/\s/).length === 1 && ADJECTIVE_END.test(lower));
  const quoteBefore = /["“'‘]$/.test(text.slice(0, start)) && /^[.,!?…]*["”'’]/.test(text.slice(end));
  const lineStart =
    /(?:^|\n)[^\S\n]*(?:[-*•–—]|\d+[.)])?[^\S\n]*$/.test(text.slice(Math.max(0, start - 12), start)) || start === 0;
  return {
    form: clauseLike || (quoteBefore && /\s/.test(surface.trim())) ? 'clause' : (verb ?? (adjective ? 'adj' : 'np')),
    plural:
      !/^(?:a|an|this|that|each|every|another)$/.test(
        DETERMINERS.has(before.word) ? before.word : determined ? two : '',
      ) &&
      !/^(?:a|an)$/.test(own) &&
      ((/(?:[^s'iu]s|men|people|children|teeth)$/.test(head) &&
        !/^(?:boss|news|series|always|this|his|las)$/.test(head)) ||
        /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|(?!(?:18|19|20)\d\d)\d+|both|all|several|many)\s/.test(
          lower,
        )),
    first,
    own,
    determined,
    statement:
      !verb &&
      !clauseLike &&
      !determined &&
      (lineStart ||
        /[.;,:(!?]/.test(before.word === '' ? before.mark : '') ||
        /^(?:and|but|where|when|that|because|so|then|since|after|before|while)$/.test(before.word)) &&
      STATEMENT.test(lower),
    direct,
    previous: before.word,
    next: after.word,
    markBefore: lineStart ? '\n' : before.mark,
    markAfter: after.mark,
    listed: (lineStart || /[,;:(/|•–—+&.!?-]/.test(before.mark)) && /[,;:)/|.\n•–—+&!?-]/.test(after.mark),
    field: /[\p{L})]\s?:\s*$/u.test(text.slice(Math.max(0, start - 20), start)),
    quoted: quoteBefore,
    inQuotation,
    attributive: followedByNoun,
  };
};

/** A noun phrase in its place: without a second article, in the number the sentence asks for. */
export const fitNoun = (np: string, frame: Frame): string => {
  if (!np) return '';
  const singular = /^an? /i.test(np);
  const many = frame.plural && singular;
  if (/^(?:someone|something)/.test(np)) return np;
  if (POSSESSIVES.has(frame.own)) return `${frame.own} ${many ? plural(np) : bare(np)}`;
  if (frame.determined) return many ? plural(np) : bare(np);
  if (many) return plural(np);
  if (frame.field) return bare(np);
  if (frame.listed && !frame.own && !ARTICLES.has(frame.own)) return bare(np);
  return np;
};

/** The phrase in the form of the mention. */
export const fitPhrase = (phrase: Phrase, frame: Frame): string => {
  if (!phrase.np && !phrase.adj) return '';
  switch (frame.form) {
    case 'np':
      // "who [picked fights]": after its subject even an unknown phrase is a verb phrase.
      if (
        phrase.vp &&
        !frame.own &&
        !frame.quoted &&
        (/^(?:who|she|he|they|i|we|you)$/.test(frame.previous) ||
          (/^(?:that|which)$/.test(frame.previous) && /[^s]s$|ed$/.test(frame.first)))
      )
        return inflect(phrase.vp, PAST_WORD.test(frame.first) ? 'past' : /[^s]s$/.test(frame.first) ? '3s' : 'base');
      return fitNoun(phrase.np, frame);
    case 'adj':
      return phrase.adj ?? fitNoun(phrase.np, frame);
    case 'clause':
      return '…';
    default: {
      if (!phrase.vp || (phrase.state && (frame.field || frame.listed))) return fitNoun(phrase.np, frame);
      // One deed is no habit.
      if (
        /^(?:past|ven|ing)$/.test(frame.form) &&
        /^has an? (?:personal ritual|habit|personal habit|interest|hobby|musical interest|creative hobby|daily habit|food habit|particular food habit)/.test(
          phrase.vp,
        )
      )
        return inflect('does something unusual', frame.form);
      const said = inflect(phrase.vp, frame.form);
      // ", widowed three times," -> ", bereaved,"
      return frame.listed && frame.form === 'past' && /^[a-z]+ed$|^born|^lost/.test(frame.first)
        ? said.replace(/^was /, '')
        : said;
    }
  }
};
