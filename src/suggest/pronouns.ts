import type { Analysis, Finding } from '../model.ts';
import type { Person } from './people.ts';

/** What stands for a repeated label. A possessive takes the "'s" behind the name with it. */
export interface Pronoun {
  readonly text: string;
  readonly possessive: boolean;
}

const SAME = {
  her: /\b(?:woman|female|mother|mum|mom|mama|wife|sister|daughter|girl|girlfriend|aunt|auntie|niece|grandmother|gran|nan|grandma|stepmother|mother-in-law|lady|fianc[eé]e|widow|nurse|midwife|nun|queen|ex-wife)s?\b/i,
  his: /\b(?:man|men|male|father|dad|papa|husband|brother|son|boy|boyfriend|uncle|nephew|grandfather|grandad|granddad|grandpa|stepfather|stepdad|father-in-law|gentleman|guy|fianc[eé]|widower|monk|king|ex-husband)s?\b/i,
} as const;
const VERB =
  /^[^\S\n]+(?:(?:also|still|just|never|only|now|often|always|then|has|had|is|was|can|could|would|will|did|does|doesn['’]t|didn['’]t|isn['’]t|wasn['’]t|won['’]t|can['’]t|couldn['’]t|hasn['’]t)\b|\p{Ll}+(?:s|ed)\b|(?:said|told|came|went|took|got|made|kept|left|lost|found|felt|thought|began|brought|gave|wrote|saw|ran|put|sat|met|knew|heard|held|stood|spoke|wept|cut|sent|drove|woke|broke|grew|won|fell|let|read|paid|drew|ate|drank|hid)\b)/u;
const BEFORE_SUBJECT =
  /(?:^|[,;–—]|\b(?:and|but|that|when|because|if|so|while|since|before|after|as|whether|until|although|though|what|how|why|where|than|then|or))\s*$/i;
const BEFORE_OBJECT =
  /\b(?:with|for|to|at|about|from|of|by|on|against|without|towards?|near|behind|beside|told|tells|asked|asks|saw|sees|see|met|helped|help|helps|hit|left|gave|gives|sent|took|takes|called|calls|calling|telling|asking|seeing|helping|let|lets|loves|loved|knows|knew|hurt|wants|wanted|made|makes|kept|keeps|supports?|supported)\s+$/i;

const sentenceStart = (text: string, at: number): number => {
  const before = text.slice(Math.max(0, at - 400), at);
  const last = [...before.matchAll(/[.!?]["”’)]*\s+(?=["“(]?\p{Lu})|\n+/gu)].at(-1);
  return last ? Math.max(0, at - 400) + last.index + last[0].length : Math.max(0, at - before.length);
};

/**
 * The mentions of the only client that may be a pronoun: a mention before it stands in the same sentence (or opens the
 * sentence before, as this one opens its own), and nobody else of that gender stands in either.
 */
export const pronounsFor = (
  { text, findings }: Analysis,
  cast: ReadonlyMap<string, Person>,
  whose: string,
): ReadonlyMap<string, Pronoun> => {
  const made = new Map<string, Pronoun>();
  if (whose !== 'her' && whose !== 'his') return made;
  const clients = [...cast].filter(([, person]) => person.role.kind === 'client');
  const client = clients[0]?.[0];
  if (clients.length !== 1 || !client) return made;
  const names = findings.filter((f) => f.category === 'name' && cast.has(f.entity)).sort((a, b) => a.start - b.start);
  const own = names.filter((f) => f.entity === client && f.tier === 'flag');
  own.forEach((mention, n) => {
    const previous = own[n - 1];
    if (!previous) return;
    const start = sentenceStart(text, mention.start);
    const inSame = previous.start >= start;
    const earlier = inSame ? start : sentenceStart(text, Math.max(0, start - 1));
    const opens = mention.start === start && previous.start === earlier && earlier < start;
    if (!inSame && !opens) return;
    if (text.slice(previous.end, mention.start).includes('\n')) return;
    const end = mention.end + (/[.!?\n]/.exec(text.slice(mention.end, mention.end + 200))?.index ?? 200);
    const window = text.slice(sentenceStart(text, Math.max(0, start - 1)), end);
    if (SAME[whose].test(window)) return;
    const from = sentenceStart(text, Math.max(0, start - 1));
    if (names.some((f: Finding) => f.entity !== client && f.start >= from && f.start < end)) return;
    const pronoun = pronounOf(text, mention, start, whose);
    if (pronoun) made.set(mention.key, pronoun);
  });
  return made;
};

const pronounOf = (
  text: string,
  { start, end, text: surface }: Finding,
  from: number,
  whose: 'her' | 'his',
): Pronoun | undefined => {
  const after = text.slice(end, end + 30);
  const before = text.slice(from, start);
  if (/["“(‘]\s*$/.test(before) || /^\s*[("]/.test(after)) return undefined;
  if (
    /^['’]s?(?![\p{L}])/u.test(after) &&
    !/^['’]s\s+(?:a|an|the|not|been|going|very|so|just|in|on|at|\p{L}+(?:ing|ed))\b/u.test(after)
  )
    return { text: whose, possessive: true };
  if (/['’]s$/.test(surface)) return { text: whose, possessive: false };
  if (VERB.test(after) && (before === '' || BEFORE_SUBJECT.test(before)))
    return { text: whose === 'her' ? 'she' : 'he', possessive: false };
  if (
    BEFORE_OBJECT.test(before) &&
    /^(?:[.,;!?)]|\s+(?:and|but|to|in|on|at|for|that|when|because|if|so|as|about|from|by|with|after|before)\b)/.test(
      after,
    )
  )
    return { text: whose === 'her' ? 'her' : 'him', possessive: false };
  return undefined;
};
