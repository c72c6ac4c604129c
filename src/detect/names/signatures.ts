import type { Candidate } from '../../model.ts';
import type { Document } from '../../text/document.ts';
import { FUNCTION_WORDS, GREETINGS, GROUPS } from './cues.ts';
import type { Context } from './evidence.ts';
import { shapeOf, type Unit } from './units.ts';

const CLOSING =
  /^(?:(?:with |many |my |kind |kindest |warm |warmest |best |very |all |fond |much |yours? )*(?:best|warmly|warmth|regards|wishes|thanks|thank you(?: so much)?|gratefully|gratitude|appreciation|sincerely|faithfully|truly|respectfully|cheers|peace|love|blessings|yours|cordially|fraternally|ng[aā] mihi(?: nui)?|hei kon[eē]i? r[aā]|arohanui|m[aā]lo|mahalo|aloha|saludos|slán|beannachta[ií]|shalom|in solidarity|take care|hugs|ta|tx|thx|x+|(?:xo)+|mwah|merci(?: beaucoup)?|cordialement|bien à vous|gracias|un abrazo|abrazos|grazie|obrigad[oa]|danke|(?:herzliche|liebe) grüße|dankie|groete|baie dankie|tot siens|salamat(?: po)?|terima kasih|salam|shukran|shukriya|dhanyavaad|nandri|asante(?: sana)?|enkosi|ngiyabonga|siyabonga|vinaka|fa['\u2019]?afetai|go raibh maith agat|le meas|diolch(?: yn fawr)?|tapadh leibh|tack|takk|kiitos|dziękuję|arigato|xie ?xie|cam on|with (?:gratitude|respect|thanks)|talk soon|speak soon|see you|until then|be well|onward)(?: (?:and|in advance|as ever|as always|again|all|everyone|so much|for reading|always))*)\s*[,.!\u2013\u2014-]?$/iu;
const SENTENCE_END = /[.!?)\u2026"\u201d:]\s*$/;
const because = 'It signs the text.';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (!match[0].trim()) continue;
    const lead = match[0].length - match[0].trimStart().length;
    const line = match[0].trim();
    lines.push({ start: match.index + lead, end: match.index + lead + line.length, text: line });
  }
  return lines;
};

const isNameLike = (units: readonly Unit[], conventional: Context['conventional']): boolean => {
  const words = units.filter((unit) => unit.kind === 'word');
  if (!words.length || words.length > 5) return false;
  if (words.some((unit) => GROUPS.has(unit.lower) || (FUNCTION_WORDS.has(unit.lower) && !unit.use))) return false;
  if (words.some((unit) => conventional(unit))) return false;
  if (words.some((unit) => unit.kind === 'word' && unit.shape === 'lower' && !unit.use)) return false;
  return words.every((unit) => unit.use !== undefined || unit.level === undefined || shapeOf(unit.text) === 'title');
};

/** Names in the last lines: after "Warmly,", alone in a line, before credentials, after a dash. */
export const findSignatures = ({ units, conventional }: Context, { text }: Document): Candidate[] => {
  const lines = linesOf(text);
  const found: Candidate[] = [];
  const push = (start: number, end: number, confidence: number) => {
    if (end > start) found.push({ start, end, category: 'name', confidence, rule: 'name-signature', because });
  };
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n];
    const before = lines[n - 1];
    if (!line) continue;
    const last = n >= lines.length - 6;
    const closed = before !== undefined && CLOSING.test(before.text);
    const twice = n > 1 && CLOSING.test(lines[n - 2]?.text ?? '');
    // "Thanks, Hilary" or "– V." closing the text in its last line.
    if (last) {
      const tail =
        /(?:^|[.!?\u2026]\s+)(?:(?:many |best |warm |kind )?(?:thanks|thank you|cheers|best|regards|warmly|love|ta|peace|tia|thx|wishes|(?:xo)+|x{1,3}|hugs|merci|gracias|salamat|dankie)[,!.]?|[\u2013\u2014~-]+)\s+(?<name>\p{L}[\p{L}\p{M}'\u2019.-]{0,20}(?:\s\p{Lu}[\p{L}'\u2019.-]{0,20}){0,2})\s*$/iu.exec(
          line.text,
        );
      const name = tail?.groups?.['name'];
      if (tail && name) {
        const start = line.start + tail.index + tail[0].lastIndexOf(name);
        const inside = units.filter((unit) => unit.start >= start && unit.end <= start + name.length);
        if (isNameLike(inside, conventional) && !GREETINGS.has(name.toLowerCase()))
          push(start, start + name.length, 0.85);
      }
    }
    const cut = /^[\u2013\u2014~-]*\s*/.exec(line.text)?.[0].length ?? 0;
    const body = line.text.slice(cut);
    const name = body.split(/,\s|\s[\u2013\u2014|(]|\s-\s/)[0] ?? '';
    const start = line.start + cut;
    if (name.length > 45 || (!closed && !last && !twice)) continue;
    const inside = units.filter((unit) => unit.start >= start && unit.end <= start + name.length);
    if (/^\p{Lu}\.?(?:\p{Lu}\.?){0,2}$/u.test(name) && (closed || (last && cut > 0) || n === lines.length - 1)) {
      push(start, start + name.length, closed ? 0.9 : 0.7);
      continue;
    }
    if (!isNameLike(inside, conventional)) continue;
    // "Autumn", alone in the last line, under a sentence that is over
    const alone =
      n === lines.length - 1 && name.length === body.length && inside.length === 1 && inside[0]?.shape === 'title';
    const known =
      (alone && inside[0]?.use?.given === true) ||
      inside.some((unit) => unit.use?.given && (unit.level ?? 99) > 20) ||
      inside.some((unit) => unit.level === undefined && unit.use);
    const strange = inside.some((unit) => unit.kind === 'word' && unit.level === undefined);
    if (closed) push(start, start + name.length, 0.95);
    else if (twice && known) push(start, start + name.length, 0.8);
    else if (n === lines.length - 1 && n > 0 && (known || strange) && SENTENCE_END.test(before?.text ?? ''))
      push(start, start + name.length, known ? 0.85 : 0.6);
    else if (
      last &&
      n > 0 &&
      known &&
      name.length === body.length &&
      inside.length <= 4 &&
      SENTENCE_END.test(before?.text ?? '')
    )
      push(start, start + name.length, 0.7);
  }
  return found;
};
