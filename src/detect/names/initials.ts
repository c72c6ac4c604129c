import type { Candidate } from '../../model.ts';
import type { Document } from '../../text/document.ts';
import { search } from '../prefilter.ts';
import { cueBefore } from './context.ts';
import { ACTIONS, SPEECH } from './cues.ts';
import { type Context, chance } from './evidence.ts';

// Letters with stops that are no one's initials.
const NOT_INITIALS = new Set(
  (
    'us uk usa dc aa na er pm am eg ie phd md ba bs ma ms rn do la ny un eu ot pt si hi jd tv id iq ps pe rip diy nyc ac bc ad bce ce et al vs op cit qv nb ' +
    'sc nc sd nd nj nm nh ri ct wv wa pa va sa qld nsw wi bsc msc mba llb edd psyd dds dvm dphil cv po box ii jr sr st vp gp hr it pr gi iv im ob gyn ed ' +
    'rx dx tx hx sx tb std sti hiv ra ms als ect tms dbt cbt act rd mps edd dsw lcsw mph mdiv jd rn dp reg psyd msw bsw mbbs frcpsych mrcpsych mw lp lpc'
  ).split(' '),
);
/** Degrees and registers behind a name: their letters are nobody's either. */
const DEGREES = new Set('rd mps edd dsw mph mdiv jd rn lpc msw bsw mbbs phd psyd md ba bs ma ms llb'.split(' '));
const DOTTED = /(?<![\p{L}\p{N}.])\p{Lu}\.(?:\s?-?\s?\p{Lu}[.-]){0,2}\s?-?\s?\p{Lu}\.(?!\p{L}|\d)/gu;
const BARE_DOTTED = /(?<![\p{L}\p{N}.])\p{Lu}\.\p{Lu}(?![\p{L}\p{N}.])/gu;
const THINGS =
  /^(?:plan|vitamin|hepatitis|type|part|section|grade|class|group|level|option|step|stage|phase|item|question|exhibit|appendix|form|schedule|unit|block|cell|room|bed|wing|ward|building|gate|line|train|size|cup|cluster|axis|factor|version|chapter|title|note|point|table|figure|case|big|the|high|column|key|major|minor|capital|letter|drug|class|generation|gen|model|mr|tier|flight|bus|route|strep|influenza|b|c)$/;
const LETTER_LABELS = /^[TCQAPSODBIRGEMVW]$/;

/** Two letters people go by. */
const CALLED = new Set('aj bj cj dj ej jj jp jt kj mj oj pj rj tj tk tt vj jd jb cc kk'.split(' '));
/** Before one small letter: a title, or the first half of a nickname. */
const SMALL_BEFORE = /^(?:mr|mrs|ms|miss|mx|dr|coach|sir|lil|lil'|big|auntie|aunty|uncle)$/;
/** With a capital before an initial it belongs to it: "Baby J", "Auntie B", "Big D". */
const GOES_WITH =
  /^(?:Baby|Big|Little|Lil|Lil['\u2019]|Auntie|Aunty|Aunt|Uncle|Mama|Papa|Nurse|Mummy|Daddy|Nana|Granny)$/;

const because = 'It reads as the initials of a person.';

/** Initials: "client J.", "S.K.", "R and I", "pt MK". */
export const findInitials = (context: Context, { text }: Document, lowercased: boolean): Candidate[] => {
  const { units } = context;
  const found: Candidate[] = [];
  const push = (start: number, end: number, odds: number, rule = 'name-initials') => {
    const confidence = Math.min(0.97, chance(odds));
    if (confidence >= 0.3) found.push({ start, end, category: 'name', confidence, rule, because });
  };
  const whole: [number, number][] = [];
  for (const pattern of [DOTTED, BARE_DOTTED]) {
    for (const match of search(text, pattern)) {
      const letters = match[0].replace(/[^\p{L}]/gu, '').toLowerCase();
      if (DEGREES.has(letters)) whole.push([match.index, match.index + match[0].length]);
      const called = cueBefore(
        units,
        units.findIndex(({ start }) => start === match.index),
      );
      if (NOT_INITIALS.has(letters) && !called) continue;
      whole.push([match.index, match.index + match[0].length]);
      push(match.index, match.index + match[0].length, 2.6);
    }
  }
  // "W = wife, H = husband": letters the text gives to roles.
  const defined = new Set([...text.matchAll(/(?<![\p{L}\p{N}])(\p{Lu})\s?=\s?\p{L}/gu)].map((match) => match[1] ?? ''));
  // "Mehmet 47 … Yiannis 49 … Y gave M a kidney": letters that begin a name of this text.
  const begins = new Set(
    units
      .filter(
        ({ use, level, shape, shapeless }) => use?.given && level === undefined && shape === 'title' && !shapeless,
      )
      .map(({ text: word }) => word.charAt(0)),
  );
  const counts = new Map<string, number>();
  for (const { kind, text: word } of units)
    if (kind === 'word' && /^\p{Lu}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind !== 'word') continue;
    if (whole.some(([start, end]) => start <= unit.start && unit.end <= end)) continue;
    const p1 = units[i - 1];
    const n1 = units[i + 1];
    const n2 = units[i + 2];
    const here = (other: typeof p1) => (other && other.sentence === unit.sentence ? other : undefined);
    const cue = cueBefore(units, i);
    const single = /^\p{Lu}$/u.test(unit.text);
    const pair = /^\p{Lu}{2,3}$/u.test(unit.text) && !unit.shapeless;
    const small = /^[b-hj-z]$/.test(unit.text);
    // "mrs b", "lil t": typed small in any text
    if (small && p1?.spaced && unit.spaced && p1.shape === 'lower' && SMALL_BEFORE.test(p1.lower)) {
      push(p1.start, unit.end, 1.8, 'name-title');
      continue;
    }
    if (!single && !pair && !/^\p{Lu}-\p{Lu}$/u.test(unit.text) && !(lowercased && cue && small)) continue;
    if (p1 && !unit.spaced && p1.kind !== 'mark') continue;
    if (p1 && !unit.spaced && /^[.'\u2019&/@#-]$/.test(p1.text)) continue;
    const dotted = n1?.text === '.' && !n1.spaced;
    const next = dotted ? here(n2) : here(n1);
    if (n1 && !n1.spaced && /^[&/'\u2019-]$/.test(n1.text)) continue;
    const tail = dotted ? n2 : n1;
    const possessive =
      /^['\u2019]s$/.test(tail?.text ?? '') ||
      (/^['\u2019]$/.test(tail?.text ?? '') && units[i + (dotted ? 3 : 2)]?.text === 's');
    const isVerb =
      next?.kind === 'word' && next.shape === 'lower' && (SPEECH.has(next.lower) || ACTIONS.has(next.lower));
    const titled = p1?.text === '.' ? units[i - 2] : p1;
    if ((single || /^\p{Lu}-\p{Lu}$/u.test(unit.text)) && cue?.rule === 'name-title' && titled) {
      push(titled.start, dotted && unit.text !== 'I' ? (n1?.end ?? unit.end) : unit.end, 3, 'name-title');
      continue;
    }
    const related = cue !== undefined && cue.rule !== 'name-greeting';
    const end = dotted ? (n1?.end ?? unit.end) : unit.end;
    if (pair) {
      if (NOT_INITIALS.has(unit.lower) || context.conventional(unit) || unit.use?.given) continue;
      // Hye-jin / "HJ": quoted letters beside the name they stand for
      const beside = units
        .slice(Math.max(0, i - 4), i)
        .some(
          (other) =>
            other.kind === 'word' &&
            other.shape !== 'lower' &&
            other.text.length > 2 &&
            other.text.charAt(0) === unit.text.charAt(0) &&
            (other.use !== undefined || other.level === undefined),
        );
      if (beside && /^["\u201c(]$/.test(p1?.text ?? '') && /^["\u201d)]$/.test(n1?.text ?? '')) {
        push(unit.start, end, p1?.text === '(' ? 0.6 : 1.4);
        continue;
      }
      const aged = n1?.text === '(' && (n2?.kind === 'number' || n2?.kind === 'mixed');
      if (!related && CALLED.has(unit.lower) && (isVerb || possessive || aged)) push(unit.start, end, aged ? 2.4 : 1.2);
      if (related && cue?.rule !== 'name-label')
        push(unit.start, end, 0.2 + (isVerb || possessive ? 1 : 0) + (unit.level === undefined ? 0.6 : -1));
      continue;
    }
    if (unit.text === 'I' && !(dotted && related)) continue;
    if (here(p1)?.text === '=' || n1?.text === '=' || defined.has(unit.text)) continue;
    if (unit.opens && n1?.text === ')') continue;
    if (unit.opens && n1?.text === ':') {
      // A dialogue label: a role letter is none, and a label used once is a heading.
      if (!LETTER_LABELS.test(unit.text) && !(unit.text === 'H' && counts.has('W')) && (counts.get(unit.text) ?? 0) > 1)
        push(unit.start, unit.end, 1.2, 'name-speaker');
      continue;
    }
    const previous = here(p1);
    if (previous && THINGS.test(previous.lower) && !related) continue;
    const list = unit.opens && dotted && (i === 0 || units[i - 1]?.sentence !== unit.sentence);
    let odds = dotted ? 0.6 : -1.6;
    if (!dotted && /^[ABCQXYZ]$/.test(unit.text)) odds -= 2.2;
    if (previous && /^(?:a|an|the|high|low|column|to|=|letter)$/.test(previous.lower) && !dotted) odds -= 1.5;
    if (previous && /^(?:a|an|the|high|low|column|middle)$/.test(previous.lower) && dotted) odds -= 2.5;
    if (n1?.text === ')' && p1?.text === '(' && !dotted) odds -= 1.5;
    if (related) odds += (cue?.weight ?? 0) * 0.8;
    if (cue?.rule === 'name-greeting') odds += 2;
    if (possessive) odds += 1.6;
    if (isVerb) odds += 1.4;
    if (unit.text === 'A' && !dotted) odds -= 2;
    const own = begins.has(unit.text) && unit.text !== 'A';
    if (/^[XYZ]$/.test(unit.text) && !dotted) odds -= own ? 0 : 1.5;
    if (own && !dotted) {
      odds += /^[BCQXYZ]$/.test(unit.text) ? 2.2 : 0;
      const transitive = next?.kind === 'word' && /(?:ed|knows|gave|sees)$/.test(next.lower);
      const object =
        previous?.kind === 'word' && /(?:gave|told|ed|tell|asks|tells|loves|sees|saw|met|knows)$/.test(previous.lower);
      odds += isVerb || possessive ? 1 : transitive || object ? 2 : 0;
    }
    if ((counts.get(unit.text) ?? 0) > 1) odds += 0.6;
    if (list && !isVerb && !possessive) odds -= 2.2;
    if (
      previous &&
      /^(?:and|&|with|to|for|between|of|about|told|asks|asked|tell|by|where|that|because|if|when|but|so|as)$/.test(
        previous.lower,
      )
    )
      odds += dotted ? 0.8 : 0.7;
    if (next && /^(?:and|&)$/.test(next.lower)) odds += 0.6;
    if (/^[.!?,;]$/.test(n1?.text ?? '') && !dotted) odds += 0.3;
    // twins before they have names
    if (previous?.lower === 'baby' && /^[ABC]$/.test(unit.text)) continue;
    const joined = previous?.spaced !== false && previous && GOES_WITH.test(previous.text) ? previous : undefined;
    push(joined?.start ?? unit.start, end, odds + (joined ? 2.4 : 0));
  }
  return found;
};
