import type { Span } from '../model.ts';

/** How a statement stands: as a fact of now, denied, past, or only supposed. */
export type Scope = 'current' | 'negated' | 'past' | 'hypothetical';

const NEGATION =
  /\b(?:den(?:y|ies|ied|ying)|no|not|never|without|neither|nor|none|nil|negative for|absence of|free of|ruled out|rules out|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|doesn['’]?t|don['’]?t|didn['’]?t|hasn['’]?t|haven['’]?t|hadn['’]?t|won['’]?t|wouldn['’]?t|can['’]?t|couldn['’]?t|cannot|nothing|nobody|no one|no longer|hardly|non)\b/i;
const PAST =
  /\b(?:history of|hx(?: of)?|h\/o|past|previous(?:ly)?|prior|former(?:ly)?|years? (?:ago|back)|months? ago|decades? ago|as (?:a|an) (?:teen(?:ager)?|child|kid|adolescent|undergraduate)|in (?:her|his|their|my) (?:teens|twenties|youth|childhood|adolescence)|used to|back then|when (?:she|he|they|i) (?:was|were)|in (?:high school|college|the past|19\d\d|20\d\d))\b/i;
// Somebody asks how to do the work, or names a step of it; a condition the client sets ("if he leaves") is no supposition.
const HYPOTHETICAL =
  /\b(?:(?:if|when|whenever|unless|whether|what if) (?:a|any|the|your|our|some|an) ?(?:client|patient|person|student|child|someone)|how (?:do|would|should) (?:you|we|i)|do you (?:ask|assess|screen)|ask(?:ing|ed|s)? (?:her |him |them )?(?:directly )?about|screen(?:ed|ing|s)? (?:her |him |them )?for|assess(?:ed|ing|ment|es)?(?: of| for)?|protocols? (?:for|on)|training (?:on|in)|polic(?:y|ies) (?:for|on)|in case of|worksheet|handout on|chapter on)\b/i;

// A clause ends where another subject may begin.
const CLAUSE =
  /[.;:!?\n]|,? (?:but|however|yet|although|though|except)\b|(?:,| and) (?:she|he|they|ct|pt|client|now|today)\b/gi;
// Denials reach over a list ("denies SI, HI or plan"); past and supposition reach over their clause.
const REACH = 90;

const clauseAround = (text: string, { start, end }: Span): Span => {
  const from = Math.max(0, start - REACH);
  const cut = [...text.slice(from, start).matchAll(CLAUSE)].at(-1);
  const after = /[.;!?\n]| but\b/i.exec(text.slice(end, end + REACH));
  return {
    start: cut ? from + cut.index + cut[0].length : from,
    end: after ? end + after.index : Math.min(text.length, end + REACH),
  };
};

/** A double denial affirms: "does not deny", "can't rule out", "no longer denies". */
const DOUBLE = /(?:\bnot|n['’]?t|\bcannot|\bno longer|\bnever) (?:den(?:y|ies|ied)|rule[sd]? out|exclude)\b/i;
/** Words with a "not" in them that take nothing back: "can't promise", "isn't sure", "never told anyone". */
const AFFIRMED =
  /\b(?:can['’]?t|cannot|could(?:n['’]?t| not)|won['’]?t|would(?:n['’]?t| not)|unable to|refus(?:es|ed|ing) to|(?:is|am|was|are)(?:n['’]?t| not)|not|never|has(?:n['’]?t| not)|had(?:n['’]?t| not)|did(?:n['’]?t| not)|do(?:es)?(?:n['’]?t| not)) (?:\w+ly )?(?:promise|guarantee|sure|certain|commit|contract|agree|safe|feel safe|stop|keep|told|tell|telling|said|disclosed?|mention(?:ed)?|know what to do|want to be here)\b/i;
const AFTER_NEGATION =
  /^(?:\/\w+)?[\s,:(-]*(?:is |was |were |are )?(?:denied|negative|absent|none|nil|no\b|not (?:present|endorsed|reported)|ruled out|neg\b)/i;
const AFTER_PAST =
  /\b(?:years? ago|months? ago|decades? ago|in (?:high school|college|(?:her|his|their) (?:teens|twenties)|(?:19|20)\d\d)|as a (?:teen(?:ager)?|child|kid))\b/i;

/**
 * How the words of a span stand in their clause, by the cues clinicians write: "denies SI, HI", "no plan or intent", "hx of overdose at 16",
 * "if she were to". After NegEx (Chapman et al. 2001): cues before the span, a few behind it, ended by the clause.
 */
export const scopeOf = (text: string, span: Span): Scope => {
  const clause = clauseAround(text, span);
  const before = text.slice(clause.start, span.start);
  const after = text.slice(span.end, clause.end);
  const affirmed = DOUBLE.test(before) || AFFIRMED.test(before);
  if (!affirmed && (NEGATION.test(before) || AFTER_NEGATION.test(after))) return 'negated';
  if (HYPOTHETICAL.test(before)) return 'hypothetical';
  if (PAST.test(before) || AFTER_PAST.test(after)) return 'past';
  return 'current';
};
