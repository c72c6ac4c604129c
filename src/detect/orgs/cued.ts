import type { Candidate } from '../../model.ts';
import type { Document } from '../../text/document.ts';
import type { DetectContext } from '../detector.ts';
import { surfacesOf } from '../places/evidence.ts';
import type { Phrase } from '../places/phrases.ts';
import { isShout, levelOf, opens, typingOf } from '../places/reading.ts';
import { GENERIC, NOT_PLACES, OPENERS } from '../places/words.ts';
import { orgCue } from './cues.ts';

const LABELLED =
  /(?:^|\n|[|;.(]|\s{2,})\s*(?:school|employer|works? ?(?:at|for)?|insurance|insurer|ins|medical aid|benefits?|carrier|payer|ref(?:erred|erral)?(?: by| from| source)?|pharm(?:acy)?|suppl(?:ement)?|church|unit(?: at release)?|agency|placement|residence|shelter|college|uni(?:versity)?|court|clinic|hospital|practice|team|club|ship|employer\/school)\s*:\s*$/i;

const ROLE =
  /^(?:counsell?or|therapist|psychologist|psychotherapist|psychiatrist|worker|nurse|supervisor|trainee|intern|clinician|practitioner|specialist|lead|coordinator|manager|director|officer|consultant|registrar|associate|candidate|student|coach|advisor|assistant|team|lecturer|md|phd|psyd|lcsw|lmft|lpc|lmhc|msw|ma|ms|rn|np|bcba)$/;

/** Words that stand with a capital behind "at" and name nothing. */
const COMMON_SPOT: ReadonlySet<string> = new Set(
  (
    'church school university college work home court night mass intake discharge baseline admission assessment review session home group reception halls ' +
    'hall hospital clinic prison camp uni nursery preschool kindergarten kindy sunrise sunset dawn dusk noon midnight lunch dinner breakfast risk best worst least ' +
    'first last present once times all follow-up triage handover supervision rehab detox confession communion service prayers vespers temple mosque synagogue shul chapel'
  ).split(' '),
);

const wordsOf = ({ tokens }: Document, { from, to }: Phrase) =>
  tokens.slice(from, to).filter((token) => /^\p{Lu}/u.test(token.text));

const isSurname = ({ knowledge }: DetectContext, word = ''): boolean =>
  knowledge.gazetteer.names.get(word)?.surname ?? false;

/** The line after a signature's name and title: "Corliss Vandenheuvel, LMFT" / "Two Rivers Couples Work, Groton". */
const inSignature = ({ text, tokens }: Document, { from, to }: Phrase): boolean => {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(lineStart, start).trim() || lineStart === 0) return false;
  const rest = text.slice(end, end + 60).split('\n', 1)[0] ?? '';
  if (!/^\s*(?:$|[,|·•–-]\s*[\p{L}\d(+])/u.test(rest) || rest.length > 45) return false;
  const above =
    text
      .slice(Math.max(0, lineStart - 81), Math.max(0, lineStart - 1))
      .split('\n')
      .at(-1)
      ?.trim() ?? '';
  return (
    /^(?:dr\.?\s)?\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}(?:\s\(\w+\/\w+\))?(?:,\s*[\p{L}\d. ,()/#-]{2,40})?$/u.test(
      above,
    ) && above.length < 60
  );
};

/** Capitalised phrases no list and no head noun explains, where the words before say: somebody works, studies, is insured or was seen there. */
export const cued = (context: DetectContext, phrases: readonly Phrase[]): Candidate[] => {
  const { document, knowledge } = context;
  const { tokens, text } = document;
  if (typingOf(document).shouting) return [];
  const found: Candidate[] = [];
  for (const phrase of phrases) {
    const first = tokens[phrase.from];
    const last = tokens[phrase.to - 1];
    if (!first || !last) continue;
    const words = wordsOf(document, phrase);
    if (
      !words.length ||
      words.every((word) => GENERIC.has(word.lower) || NOT_PLACES.has(word.lower) || OPENERS.has(word.lower))
    )
      continue;
    if (
      /\//.test(text.slice(first.start, last.end)) ||
      ROLE.test(last.lower) ||
      (words.length === 1 && first.text.length < 3)
    )
      continue;
    if (NOT_PLACES.has(first.lower) || /^(?:dr|mr|mrs|ms|miss|mx|prof)$/.test(first.lower)) continue;
    const surface = text.slice(first.start, last.end);
    const use = knowledge.gazetteer.names.get(first.lower);
    const push = (confidence: number, because: string) => {
      const end =
        /^['\u2019]s$/.test(tokens[phrase.to]?.text ?? '') && !/\s\p{Ll}/u.test(text.slice(last.end, last.end + 4))
          ? (tokens[phrase.to]?.end ?? last.end)
          : last.end;
      found.push({ start: first.start, end, category: 'org', confidence, rule: 'org-cue', because });
    };
    if (words.length > 1 && inSignature(document, phrase)) {
      push(0.65, 'A name in a signature block.');
      continue;
    }
    if (LABELLED.test(text.slice(Math.max(0, first.start - 40), first.start)) && !(use?.given && words.length <= 2)) {
      push(0.75, 'A name after a label for an organisation.');
      continue;
    }
    const cue = orgCue(document, phrase.from, phrase.to);
    if (
      cue < 0.35 ||
      (use?.given && (words.length === 1 || (words.length === 2 && isSurname(context, words[1]?.lower))))
    )
      continue;
    const level = levelOf(knowledge.gazetteer, first.text);
    const allowed =
      surfacesOf(knowledge).has(first.lower) || (words.length < 3 && words.some((word) => NOT_PLACES.has(word.lower)));
    if (allowed) continue;
    if (words.length === 1) {
      if (isShout(surface)) {
        if (surface.length >= 2 && surface.length <= 6)
          push(
            cue >= 0.6 || (cue >= 0.4 && surface.length >= 4) ? 0.55 : 0.4,
            'An abbreviation where somebody works, studies or is seen.',
          );
      } else if (level === 0 || level > 50)
        push(Math.min(0.65, cue + 0.15), 'A capitalised name where somebody works, studies or is seen.');
      else if (cue >= 0.4 && !opens(document, phrase.from) && !COMMON_SPOT.has(first.lower))
        push(cue >= 0.6 ? 0.6 : 0.45, 'A capitalised word where somebody works, studies or is seen.');
    } else push(Math.min(0.7, cue + 0.2), 'A capitalised name where somebody works, studies or is seen.');
  }
  return found;
};
