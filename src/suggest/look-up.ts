import type { LadderClass, Ladders, LadderWord } from '../knowledge/ladders.ts';
import type { Category } from '../model.ts';
import { fold } from '../text/fold.ts';

const hit = (entry: LadderWord, words: readonly string[], at: number): boolean =>
  entry.words.every((wanted, n) => {
    const word = words[at + n] ?? '';
    if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
    return word === wanted || word === `${wanted}s` || word === `${wanted}'s`;
  });

export interface Found {
  readonly class: LadderClass;
  /** The words of the surface it was recognised by. */
  readonly words: string;
}

/** The class of a surface: the longest entry wins, then the one nearest to the head of the phrase. */
export const classOf = (ladders: Ladders, category: Category, surface: string): Found | undefined => {
  const words = fold(surface)
    .split(/[^\p{L}\p{N}'&/]+/u)
    .filter(Boolean);
  const cut = words.findIndex(
    (word, n) =>
      n > 0 &&
      /^(?:in|of|at|on|from|for|to|with|who|that|by|near|and|off|about|over|where|when|which|after|before|during|because|while|as)$/.test(
        word,
      ),
  );
  const head = cut < 0 ? words.length - 1 : cut - 1;
  let best: { found: Found; score: number } | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    for (const key of [word, word.replace(/'?s$/, ''), `${word.slice(0, 3)}*`]) {
      for (const entry of ladders.words.get(key) ?? []) {
        if (entry.class.category !== category || !hit(entry, words, at)) continue;
        const last = at + entry.words.length - 1;
        const exact = entry.words.every((w) => !w.endsWith('*'));
        const score = entry.words.length * 4 + (last === head ? 3 : last < head ? 1.5 : 0) + (exact ? 1 : 0) - at / 50;
        if (!best || score > best.score)
          best = { found: { class: entry.class, words: words.slice(at, last + 1).join(' ') }, score };
      }
    }
  }
  return best?.found;
};

/** What a rare condition generalises to, by its longest name or alias in the surface. */
export const conditionOf = (ladders: Ladders, surface: string): string | undefined => {
  const text = ` ${fold(surface)
    .replace(/[^\p{L}\p{N}',.-]+/gu, ' ')
    .trim()} `;
  let best = '';
  for (const name of ladders.conditions.keys()) {
    if (
      name.length > best.length &&
      (text.includes(` ${name} `) || text.includes(` ${name}'s `) || text.includes(` ${name},`))
    )
      best = name;
  }
  return best ? ladders.conditions.get(best) : undefined;
};
