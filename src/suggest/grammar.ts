import { joined, type Piece, type Range, smooth } from './draft.ts';
import { KIN } from './roles.ts';
import { article, capitalise } from './words.ts';

const DETERMINER = "the client's|the|an|a|my|our|your|his|her|their|its|this|that|another|some";
const DANGLING =
  'in|at|from|near|on|to|of|by|with|for|since|outside|around|until|into|via|past|during|before|after|as|and|or|called|named|about|between|through|out of';

const KIN_COMMAS = new RegExp(`\\b(${KIN}),[^\\S\\n]*,[^\\S\\n]*(?=\\p{Ll})`, 'giu');

const gap = (touching: readonly Range[]): boolean => touching.some((r) => r.from === r.to);

/** Other replaced words begin where the match ends: "her son, [Hyrum], [fifteen]". */
const follows = (m: RegExpExecArray, touching: readonly Range[]): boolean =>
  touching.some((r) => r.to > r.from && r.from === m.index + m[0].length);

type Rule = (pieces: Piece[]) => Piece[];
const rule =
  (pattern: RegExp, replace: (match: RegExpExecArray, touching: readonly Range[]) => string | undefined): Rule =>
  (pieces) =>
    smooth(pieces, pattern, replace);

/** Closes what dropped words leave: empty brackets, doubled marks, prepositions with nothing after them. */
const GAPS: readonly Rule[] = [
  // "her mother, [Ruth], had"
  rule(KIN_COMMAS, (m, t) => (gap(t) && !follows(m, t) ? `${m[1]} ` : undefined)),
  // "one of his elders, [Mama Atieno], is": a name that only went leaves no comma before a verb.
  rule(
    /,[^\S\n]*,[^\S\n]*(?=(?!(?:and|or|who|whose|which|with|a|an|the|his|her|my|their|our|now|then|aged|in)\b)\p{Ll})/gu,
    (_, t) => (t.some((r) => r.name && r.from === r.to) ? ' ' : undefined),
  ),
  rule(/,[^\S\n]*(?=\()/g, (_, t) => (gap(t) ? ' ' : undefined)),
  rule(/([:;])[^\S\n]*,/g, (m, t) => (gap(t) ? m[1] : undefined)),
  // "brothers [Dale] and [Curtis]": nothing is left to join
  rule(/[^\S\n]*(?:,|\band\b|&|\+|\bor\b)[^\S\n]*/g, (m, t) =>
    t.some((r) => r.from === r.to && r.from <= m.index + m[0].search(/\S/)) &&
    t.some((r) => r.from === r.to && r.from >= m.index + m[0].trimEnd().length)
      ? ' '
      : undefined,
  ),
  rule(/[^\S\n]*\([^\S\n]*[,;–—-]?[^\S\n]*\)/g, () => ''),
  rule(/[^\S\n]*(?:"[^\S\n]*"|“\s*”|‘\s*’)/g, (_, t) => (gap(t) ? '' : undefined)),
  rule(/\([^\S\n]*[,;][^\S\n]*/g, (_, t) => (gap(t) ? '(' : undefined)),
  rule(/[^\S\n]*[,;&][^\S\n]*\)/g, (_, t) => (gap(t) ? ')' : undefined)),
  rule(
    new RegExp(
      `[^\\S\\n]+(?:${DANGLING})(?:[^\\S\\n]+(?:the|a|an|his|her|their|my))?[^\\S\\n]*(?=[,.;:!?)\\n]|$)`,
      'gi',
    ),
    (_, t) => (gap(t) ? '' : undefined),
  ),
  rule(
    new RegExp(`(^|[\\n(,;]|[.!?][^\\S\\n])[^\\S\\n]*(?:${DANGLING})(?:[^\\S\\n]+the)?[^\\S\\n]*,[^\\S\\n]*`, 'gi'),
    (m, t) => (gap(t) ? (m[1] ?? '') + (/[,;]/.test(m[1] ?? '') ? ' ' : '') : undefined),
  ),
  rule(/[^\S\n]+(?:the|a|an)[^\S\n]*(?=[,.;:!?)\n]|$)/g, (_, t) => (gap(t) ? '' : undefined)),
  rule(/[,;][^\S\n]*(?=[,;.!?\n])/g, (m, t) => (gap(t) && !/\n$/.test(m[0]) ? '' : undefined)),
  rule(/([.!?])[^\S\n]*[,;:][^\S\n]*/g, (m, t) => (gap(t) ? `${m[1]} ` : undefined)),
  rule(/…\./g, () => '…'),
  rule(/([.!?])[^\S\n]*\.(?!\.)/g, (m, t) => (gap(t) ? m[1] : undefined)),
  rule(/(^|\n)([^\S\n]*)[,;:/|][^\S\n]*/g, (m, t) => (gap(t) ? `${m[1]}${m[2]}` : undefined)),
  rule(/[^\S\n]*(?:\|[^\S\n]*)+(?=\n|$)/g, (_, t) => (gap(t) ? '' : undefined)),
  rule(/(\|[^\S\n]*)(?:\|[^\S\n]*)+/g, (m, t) => (gap(t) ? m[1] : undefined)),
  rule(/(^|\n)[^\S\n]*(?:[-*•–—|,.;]+[^\S\n]*)*(?:\n|$)/g, (m, t) => (gap(t) ? m[1] : undefined)),
  rule(/[^\S\n]+(?=[,.;:!?)](?!\d)|['’]s\b)/g, (_, t) => (gap(t) ? '' : undefined)),
  rule(/(?<=\()[^\S\n]+/g, (_, t) => (gap(t) ? '' : undefined)),
  rule(/(?<=\S)[^\S\n]{2,}/g, (_, t) => (gap(t) ? ' ' : undefined)),
  rule(/(^|\n)[^\S\n]+/g, (m, t) => (gap(t) ? m[1] : undefined)),
  rule(/[^\S\n]+(?=\n|$)/g, (_, t) => (gap(t) ? '' : undefined)),
];

/** Does "Client", "Partner" or "Person" stand before the match? */
const isLabel = (m: RegExpExecArray): boolean =>
  /(?:Client|Partner|Person) $/.test(m.input.slice(Math.max(0, m.index - 8), m.index));

/** Joins the substitute to its neighbours: articles, possessives, repeats. */
const SEAMS: readonly Rule[] = [
  // "first-year [a trainee]", "retired [a transport worker]"
  rule(
    /(?<![\p{L}'’-])(retired|former|ex|trainee|local|part-time|full-time|freelance|senior|junior|qualified|registered|licen[sc]ed|semi-retired|second-hand|younger|older|elderly|middle-aged|teenage|(?:\p{L}|\p{N})+-(?:year|time|generation|born|old|trained|educated|based|level|shift|grade|age))([^\S\n]+)an?[^\S\n]+(?=\p{Ll})/giu,
    (m, t) =>
      t.some((r) => r.from === m.index + (m[1] ?? '').length + (m[2] ?? '').length) ? `${m[1]}${m[2]}` : undefined,
  ),
  // "a younger [someone who works]"
  rule(
    /\b(younger|older|elderly|middle-aged|teenage|\p{L}+-age|\d+-(?:something|year-old))([^\S\n]+)someone(?=[^\S\n]+(?:who|with|in|from)\b)/giu,
    (m, t) => (t.some((r) => r.from === m.index + m[0].length - 'someone'.length) ? `${m[1]}${m[2]}person` : undefined),
  ),
  // "the dog, an animal"
  rule(
    /\b(dog|cat|horse|bird|parrot|pony|puppy|kitten|pet|hen|goat|rabbit|hound)((?:[^\S\n]+\p{L}+)?),[^\S\n]+an?[^\S\n]+(?:animal|bird)\b,?/giu,
    (m, t) => (t.some((r) => r.to === m.index + m[0].replace(/,$/, '').length) ? `${m[1]}${m[2]}` : undefined),
  ),
  // "a nurse is a nurse"
  rule(/\b(an?[^\S\n]+\p{L}+(?:[^\S\n]+\p{L}+)?)[^\S\n]+(is|was)[^\S\n]+\1\b/giu, (m, t) =>
    t.length > 1 ? `${/^A/.test(m[0]) ? 'S' : 's'}omeone ${m[2]} ${(m[1] ?? '').toLowerCase()}` : undefined,
  ),
  // "a retired a service member"
  rule(
    /\b(an?|the|his|her|their|my)([^\S\n]+(?:retired|former|trainee|local|late|young|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)[^\S\n]+)(?:an?|the)[^\S\n]+/giu,
    (m) => `${m[1]}${(m[2] ?? '').replace(/[^\S\n]+/g, ' ')}`,
  ),
  rule(/\b(local|religious)[^\S\n]+an?[^\S\n]+/g, (m, t) => (t.length > 1 ? `${m[1]} ` : undefined)),
  // "the her sister" -> "her sister"; "my the client" -> "my client"; "a the nurse" -> "the nurse"
  rule(new RegExp(`\\b(${DETERMINER})([^\\S\\n]+)(${DETERMINER})([^\\S\\n]+)(?=\\p{L})`, 'giu'), (m, t) => {
    const [, a = '', , b = ''] = m;
    const from = m.index + a.length;
    if (!t.some((r) => r.to > from)) return undefined;
    // "Client A, a performer": the letter of a label is no article.
    if (a === 'A' && isLabel(m)) return undefined;
    if (/^(?:this|that|some|another)$/i.test(b)) return undefined;
    const keep = /^(?:the|an?)$/i.test(a) && !/^(?:the|an?)$/i.test(b) ? b : a;
    return `${keep} `;
  }),
  rule(/\b(an?)([^\S\n]+)(?=["“'‘(]?([\p{L}\p{N}+-]+[^\n]{0,12}))/giu, (m) => {
    const want = article(m[3] ?? '');
    const had = m[1] ?? '';
    if (had === 'A' && isLabel(m)) return undefined;
    if (had === 'A' && /^\p{Lu}/u.test(m[3] ?? '') && m[2] === undefined) return undefined;
    return (/^A/.test(had) ? capitalise(want) : want) + (m[2] ?? ' ');
  }),
  rule(/([^\s'’s])['’](?=\s)/g, (m, t) => (t.some((r) => r.to === m.index + 1) ? `${m[1]}'s` : undefined)),
  rule(/\b(\p{L}+(?: \p{L}+){0,3}),?[^\S\n]+\1\b(?!['’])/giu, (m) => (m[1] === 'A' && isLabel(m) ? undefined : m[1])),
  rule(
    /\b(in|on|at|to|from|near|since|around)[^\S\n]+(in|on|at|near|since|around|recently|soon|some years ago|many years ago)\b/gi,
    (m, t) => (t.some((r) => r.from > m.index && r.to >= m.index + m[0].length) ? m[2] : undefined),
  ),
  // "she was then was involved in"
  rule(
    /(\b(?:was|were|is|are|been|being|be)|['’]s)((?:[^\S\n]+(?:then|also|still|just|already|now|later|once|never|nearly|almost|recently))?)[^\S\n]+was[^\S\n]+/gi,
    (m) => `${m[1]}${m[2]} `,
  ),
  // "works nights working in retail"
  rule(/\b(work(?:s|ed|ing)?)((?:[^\S\n]+\p{L}+){0,3})[^\S\n]+work(?:s|ed|ing)[^\S\n]+(in|as)\b/gu, (m, t) =>
    t.length ? `${m[1]}${m[2]} ${m[3]}` : undefined,
  ),
  rule(
    /\b(work(?:s|ed|ing)?)((?:[^\S\n]+\p{L}+){0,3})[^\S\n]+working\b(?![^\S\n]+(?:in|as|with|on|for)\b)/gu,
    (m, t) => (t.length ? `${m[1]}${m[2]}` : undefined),
  ),
  rule(/\b(childhood|teens|\d0s)[^\S\n]?[-–—/][^\S\n]?\1\b/g, (m, t) => (t.length > 1 ? m[1] : undefined)),
  // "in their 20s and in their 30s"
  rule(/\b(in \p{L}+) (\d0s)(,? and|,? or|,|\/) \1 (?=\d0s)/gu, (m) => `${m[1]} ${m[2]}${m[3]} `),
  rule(
    /\b(a|the) (small town|city|small city|large city|town|community|very small community), (?:the area|the region|the wider region|a city|a town|[A-Z][\p{L} ]+)(?=[,.;)\s])/gu,
    (m, t) => (t.length > 1 ? `${m[1]} ${m[2]}` : undefined),
  ),
];

// "(d. recently)", "approx. recently": a point that ends no sentence.
const SHORTENED =
  /(?:^|[^\p{L}])(?:d|b|c|ca|m|dx|hx|rx|tx|approx|est|incl|excl|vs|no|st|dr|mr|mrs|ms|prof|wk|yr|mo|hosp|ref|dob|appt|dept|gov|esp|min|max|e\.g|i\.e|s\/p|w)\.\s+$/iu;

const opens = (text: string, at: number, speaker: boolean): boolean =>
  (at === 0 || !SHORTENED.test(text.slice(Math.max(0, at - 12), at))) && opensAt(text, at, speaker);

const opensAt = (text: string, at: number, speaker: boolean): boolean =>
  at === 0 ||
  (speaker && /(?:^|\n)\s*\p{Lu}[\p{L}\d]{0,9}:\s+["“(]?$/u.test(text.slice(Math.max(0, at - 18), at))) ||
  /(?:^|[.!?…]["”’')\]]*\s+|\n\s*(?:[-*•–—]\s*|\d+[.)]\s*)?["“]?|[.!?]\s+["“(]\s*)$/.test(
    text.slice(Math.max(0, at - 14), at),
  );

/** Restores the capital of a sentence that begins with a substitute or after a dropped beginning. */
const capitals =
  (lower: boolean, original: string): Rule =>
  (pieces) => {
    const text = joined(pieces);
    let at = 0;
    let gapAt = -1;
    return pieces.map((piece) => {
      const here = at;
      at += piece.text.length;
      if (piece.finding !== undefined && piece.text === '') {
        gapAt = here;
        return piece;
      }
      if (piece.text.startsWith('[')) return piece;
      // A term that is also a name stays small: "art therapy" beside Art.
      if (
        piece.finding?.startsWith('name:') &&
        piece.text === original.slice(piece.source.start, piece.source.end).toLowerCase()
      )
        return piece;
      const touched = piece.finding !== undefined || gapAt === here;
      if (!touched || !piece.text || !opens(text, here, piece.finding?.startsWith('name') ?? false)) return piece;
      const first = original.slice(piece.source.start).match(/[\p{L}\p{N}]/u)?.[0] ?? '';
      const was =
        gapAt === here && piece.finding === undefined
          ? !lower
          : first !== first.toLowerCase() || (!lower && /\d/.test(first));
      const bullet = /\n\s*(?:[-*•–—]\s*|\d+[.)]\s*)$/.test(text.slice(Math.max(0, here - 14), here));
      return was && !(bullet && first === first.toLowerCase()) && !(lower && first === first.toLowerCase())
        ? { ...piece, text: capitalise(piece.text) }
        : piece;
    });
  };

/** Makes one text of the pieces. Only words at a replaced piece are ever touched. */
export const mend = (pieces: readonly Piece[], { lower, original }: { lower: boolean; original: string }): Piece[] => {
  const rules = [...SEAMS, ...GAPS, ...GAPS, ...SEAMS, capitals(lower, original)];
  return rules.reduce((now, apply) => apply(now), [...pieces]);
};
