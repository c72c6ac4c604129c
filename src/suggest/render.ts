import type { Decision, Decisions, Entity, Finding, Plan, Rung, SafeText } from '../model.ts';
import { ageUnit, type Context, wordingsOf } from './context.ts';
import { joined, type Piece, toSegments } from './draft.ts';
import { mend } from './grammar.ts';
import { neutralise } from './neutral.ts';
import { sumIn } from './sums.ts';
import { DROPPED, said, type Wording } from './wording.ts';
import { article } from './words.ts';

const decisionFor = (finding: Finding, decisions: Decisions): Decision | undefined =>
  decisions.mentions[finding.key] ?? decisions.entities[finding.entity];

const HEAD =
  /^[^\S\n]+((?:(?:white|black|gay|straight|trans|cis|single|married|divorced|widowed|retired|queer|bi|new|long-time|former|working|homeless|unemployed|self-employed|young|older|expectant|pregnant|autistic|disabled|stay-at-home|first-time|female|male|recently|newly|college|university|high|school|grad|graduate|foster|adoptive)[^\S\n]+){0,3}(?:woman|man|female|male|client|mother|father|mum|mom|dad|girl|boy|person|student|patient|adult|teen|teenager|widow|widower|son|daughter|veteran|teacher|nurse|lady|gentleman|guy|kid|child|ct|pt|husband|wife|sister|brother|partner|lesbian|retiree|survivor|worker|engineer|graduate|parent|grandmother|grandfather|dancer|musician|clerk|cousin|nephew|niece))\b/i;

/** Where, after a dropped age, the words "in her 30s" go: behind the noun it stood before. */
const headEnd = (text: string, at: number, findings: readonly Finding[]): number | undefined => {
  let end = at;
  for (;;) {
    const next = findings.find(
      (f) => f.start > end && f.start - end <= 1 && /^(?:occupation|background|rare|family)$/.test(f.category),
    );
    if (!next || text.slice(end, next.start).includes('\n')) {
      const adjective =
        /^[^\S\n]+(?:retired|former|trainee|working|newly|freelance|part-time|full-time|professional|self-employed|married|divorced|single|widowed|semi-retired)(?=[^\S\n])/i.exec(
          text.slice(end, end + 30),
        );
      if (!adjective) break;
      end += adjective[0].length;
      continue;
    }
    end = next.end;
  }
  const noun = HEAD.exec(text.slice(end, end + 60));
  if (noun) return end + noun[0].length;
  const last = findings.find((f) => f.end === end && /^(?:occupation|rare|family)$/.test(f.category));
  return last ? end : undefined;
};

/** Where the replaced words end: a unit behind an age, and a quotation mark or bracket the mention opens, go with it. */
const endOf = (finding: Finding, text: string): number => {
  let end = finding.end + (finding.category === 'age' ? ageUnit(text, finding.end).length : 0);
  const count = (mark: string) => finding.text.split(mark).length - 1;
  for (let n = 0; n < 2; n++) {
    const next = text[end] ?? '';
    const open =
      (next === '"' && count('"') % 2 === 1) ||
      (next === '”' && count('“') > count('”')) ||
      (next === ')' && count('(') > count(')'));
    if (open) end++;
  }
  return end;
};

interface Replaced {
  readonly finding: Finding;
  readonly end: number;
  wording: Wording;
}

const PHRASES = /^(?:occupation|rare|event|family|health)$/;
const ADJECTIVE = /^(?!(?:of|from|with|in|a|an|another|person|someone)\b)[\p{L}+ -]+$/u;

/** Mentions with nothing but a blank between them are one: the first of two details, the second of two jobs, both of two backgrounds. */
const join = (
  replaced: Replaced[],
  text: string,
  whole: (one: Replaced, two: Replaced) => Wording | undefined,
): void => {
  replaced.forEach((one, n) => {
    const two = replaced[n + 1];
    if (!two || one.wording.text === '' || two.wording.text === '' || one.end > two.finding.start) return;
    const gap = text.slice(one.end, two.finding.start);
    const [a, b] = [one.finding.category, two.finding.category];
    if (a === b && /^\s*\($/.test(gap) && /^\)/.test(text.slice(two.end)) && PHRASES.test(a)) two.wording = DROPPED;
    if (gap === '' && PHRASES.test(b)) two.wording = DROPPED;
    else if (gap === '' && /^[\p{L}\d]/u.test(two.wording.text))
      two.wording = a === b ? DROPPED : { ...two.wording, text: ` ${two.wording.text}` };
    if (!/^[^\S\n]+$/.test(gap)) return;
    // "Win [Adeyemi-Platt]": two findings, one name.
    if (a === 'name' && b === 'name' && /^(?:someone|that person|Person \p{Lu})$/u.test(two.wording.text))
      two.wording = DROPPED;
    // "[two] [emus]": the number and what is counted are one
    if (
      a === b &&
      (a === 'occupation' ||
        (a === 'rare' &&
          /^[\p{L}\d,.-]+$/u.test(one.finding.text) &&
          sumIn(one.finding.text.toLowerCase()) !== undefined))
    ) {
      one.wording = whole(one, two) ?? one.wording;
      two.wording = DROPPED;
    } else if ((a === b && PHRASES.test(a)) || (/^(?:rare|event|occupation)$/.test(a) && /^(?:rare|event)$/.test(b)))
      two.wording = DROPPED;
    else if (a === 'background' && b === 'background') {
      const [x, y] = [one.wording.text, two.wording.text];
      if (x === y || !ADJECTIVE.test(y))
        two.wording = x === y || /^(?:of|from|with|in)\b/.test(y) ? DROPPED : two.wording;
      else if (!ADJECTIVE.test(x)) one.wording = DROPPED;
      else if (
        /^[^\S\n]+\p{Ll}/u.test(text.slice(two.end)) &&
        !/^\s+(?:and|or|but|in|on|at|to|from|of|by|for|with|who|that)\b/.test(text.slice(two.end))
      )
        one.wording = said(`${x},`);
      else {
        one.wording = said(`${x}, ${y}`);
        two.wording = DROPPED;
        if (
          /(?:['’]s|\b(?:is|was|am|are|were))\s+$/.test(
            text.slice(Math.max(0, one.finding.start - 8), one.finding.start),
          )
        )
          one.wording = said(`from ${article(x)} ${x}, ${y} background`);
      }
    }
  });
};

const chosen = (
  finding: Finding,
  entity: Entity,
  floor: Rung,
  context: Context,
  decision: Decision | undefined,
): Wording | undefined => {
  if (decision?.kind === 'keep' || decision?.kind === 'not-identifier') return undefined;
  if (decision?.kind === 'own') return ownWords(decision.text, finding, entity, context);
  if (!decision && finding.tier === 'look') return undefined;
  const wordings = wordingsOf(finding, entity, context);
  const rung = decision?.kind === 'drop' ? 4 : decision?.kind === 'rung' ? decision.rung : floor;
  return wordings[rung - 1];
};

/** A person's own words. In place of a quotation they stand without its marks, or for the whole where they begin as it does. */
const ownWords = (text: string, finding: Finding, entity: Entity, context: Context): Wording => {
  const wordings = wordingsOf(finding, entity, context);
  const [first] = wordings;
  if (!first.reported || /^["“]/.test(text)) return said(text);
  const lead = text.trim().split(/\s+/)[0]?.toLowerCase();
  if (wordings.some((w) => w.text.trim().split(/\s+/)[0]?.toLowerCase() === lead))
    return { ...first, text: first.text.startsWith(' ') && !text.startsWith(' ') ? ` ${text}` : text };
  return said(` ${text.trim()}`, true, {
    swallow: /[,:]?\s*["“‘]\s*$/,
    ...(first.eat === undefined ? {} : { eat: first.eat }),
  });
};

const OLD_TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?[^\S\n]+$/;

/** Writes the text with what was chosen for each mention, and the grammar around it. */
export const renderWith = (context: Context, plan: Plan, decisions: Decisions): SafeText => {
  const { text, findings, entities } = context.analysis;
  const byKey = new Map(entities.map((e) => [e.key, e]));
  const floors = new Map(plan.proposals.map((p) => [p.entity, p.floor]));
  const replaced: Replaced[] = [];
  let covered = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const entity = byKey.get(finding.entity);
    if (!entity || finding.start < covered) continue;
    const wording = chosen(finding, entity, floors.get(entity.key) ?? 3, context, decisionFor(finding, decisions));
    if (!wording) continue;
    const pronoun = /^(?:the client|Client A)$/.test(wording.text) ? context.pronouns.get(finding.key) : undefined;
    replaced.push(
      pronoun
        ? { finding, wording: said(pronoun.text), end: endOf(finding, text) + (pronoun.possessive ? 2 : 0) }
        : { finding, wording, end: wording.eat === undefined ? endOf(finding, text) : finding.end + wording.eat },
    );
    covered = Math.max(endOf(finding, text), finding.end + (wording.eat ?? 0));
  }
  join(replaced, text, (one, two) => {
    const entity = byKey.get(two.finding.entity);
    const both = { ...two.finding, start: one.finding.start, text: text.slice(one.finding.start, two.finding.end) };
    const floor = floors.get(two.finding.entity) ?? 3;
    return entity && chosen(both, entity, floor, context, decisionFor(two.finding, decisions));
  });
  const inserts = new Map<number, { text: string; finding: Finding }>();
  const pieces: Piece[] = [];
  let at = 0;
  const copy = (to: number) => {
    // Words that wait for the end of a noun are put in on the way.
    for (const [offset, insert] of inserts.size > 1 ? [...inserts].sort((a, b) => a[0] - b[0]) : inserts) {
      if (offset < at || offset > to) continue;
      if (offset > at) pieces.push({ text: text.slice(at, offset), source: { start: at, end: offset } });
      pieces.push({
        text: ` ${insert.text}`,
        source: { start: insert.finding.start, end: insert.finding.end },
        finding: insert.finding.key,
      });
      inserts.delete(offset);
      at = offset;
    }
    if (to > at) pieces.push({ text: text.slice(at, to), source: { start: at, end: to } });
    at = Math.max(at, to);
  };
  for (const { finding, wording, end: until } of replaced) {
    copy(finding.start);
    let start = finding.start;
    const last = pieces.at(-1);
    if (last && last.finding === undefined) {
      const pattern = wording.swallow ?? (finding.category === 'name' ? OLD_TITLE : undefined);
      const cut = pattern ? (pattern.exec(last.text)?.[0].length ?? 0) : 0;
      if (cut) {
        start -= cut;
        pieces[pieces.length - 1] = {
          text: last.text.slice(0, last.text.length - cut),
          source: { start: last.source.start, end: last.source.end - cut },
        };
      }
    }
    let said_ = wording.text;
    if (wording.tail) {
      const end = headEnd(text, endOf(finding, text), findings);
      if (end === undefined || inserts.has(end))
        said_ = wording.tail.replace(/^in (?:the client's|\p{L}+) (\d0)s$/u, '$1-something');
      else inserts.set(end, { text: wording.tail, finding });
    }
    // A swallowed preposition at the start of a sentence passes its capital on.
    if (start < finding.start && /^\s*\p{Lu}/u.test(text.slice(start, finding.start)) && said_)
      said_ = said_.charAt(0).toUpperCase() + said_.slice(1);
    if (
      /^(?:name|date)$/.test(finding.category) &&
      said_ &&
      !/[.\]]$/.test(said_) &&
      /\.$/.test(finding.text) &&
      /^(?:\s+[A-Z]|\s*$|\s*\n)/.test(text.slice(finding.end, finding.end + 4))
    )
      said_ += '.';
    // "of the sum, 3,416,200." at the end of its line: the point stays.
    if (
      /^(?:rare|event|family|health|occupation)$/.test(finding.category) &&
      said_ &&
      wording.eat === undefined &&
      /(?:\d|\p{Ll}{3})\.$/u.test(finding.text) &&
      !/[.!?…\]]$/.test(said_) &&
      /^\s*(?:\n|$)|^\s+\p{Lu}/u.test(text.slice(finding.end, finding.end + 4))
    )
      said_ += '.';
    // A mention that begins with another's "'s" leaves it where it was.
    const genitive = /^['’]s\s/.exec(finding.text)?.[0];
    if (genitive && said_)
      said_ =
        last?.finding === undefined && /^(?:has|had|is|was|does|did)\b/.test(said_)
          ? ` ${said_}`
          : genitive + said_.replace(/^an? /, '');
    if (isShouted(text, finding)) said_ = said_.toUpperCase();
    pieces.push({
      text: said_,
      source: { start, end: until },
      finding: finding.key,
    });
    at = until;
  }
  copy(text.length);
  const smooth = mend(pieces, { lower: context.lower, original: text });
  const mended = context.options.neutralPronouns ? neutralise(smooth) : smooth;
  return { text: joined(mended), segments: toSegments(mended) };
};

/** Mentions in a passage of capitals are replaced in capitals. */
const isShouted = (text: string, { start, end }: Finding): boolean => {
  const own = text.slice(start, end).replace(/[^\p{L}]/gu, '');
  if (own.length >= 12 && /\s/.test(text.slice(start, end).trim()) && own === own.toUpperCase()) return true;
  const around = text.slice(Math.max(0, start - 60), start) + text.slice(end, end + 60);
  const letters = around.replace(/[^\p{L}]/gu, '');
  return letters.length > 25 && letters === letters.toUpperCase();
};
