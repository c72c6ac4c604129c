import { fold } from '../text/fold.ts';

/** A text as it is compared, with the way back to its own offsets. */
export interface Folded {
  /** Folded, white space of any length as one blank. */
  readonly plain: string;
  /** Folded letters and digits only. */
  readonly letters: string;
  readonly start: (plainIndex: number) => number;
  readonly end: (plainIndex: number) => number;
  readonly letterStart: (letterIndex: number) => number;
  readonly letterEnd: (letterIndex: number) => number;
  /** Runs of letters in `plain`. */
  readonly tokens: readonly { readonly text: string; readonly from: number; readonly to: number }[];
}

export const foldWithMap = (text: string): Folded => {
  let plain = '';
  let letters = '';
  const from: number[] = [];
  const to: number[] = [];
  const letterFrom: number[] = [];
  const letterTo: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (/\s/.test(character)) {
      if (!plain.endsWith(' ')) {
        plain += ' ';
        from.push(at);
        to.push(end);
      } else to[to.length - 1] = end;
    } else {
      const folded = fold(character);
      if (folded === '' && to.length) to[to.length - 1] = end;
      for (const unit of folded) {
        plain += unit;
        for (let n = 0; n < unit.length; n++) {
          from.push(at);
          to.push(end);
        }
        if (/[\p{L}\p{N}]/u.test(unit)) {
          letters += unit;
          for (let n = 0; n < unit.length; n++) {
            letterFrom.push(at);
            letterTo.push(end);
          }
        }
      }
    }
    at = end;
  }
  const tokens = [...plain.matchAll(/[\p{L}]+(?:'[\p{L}]+)?/gu)].map((m) => {
    const word = m[0].replace(/'s$/, '');
    return { text: word, from: m.index, to: m.index + word.length };
  });
  const look = (list: readonly number[]) => (n: number) => list[n] ?? text.length;
  return {
    plain,
    letters,
    start: look(from),
    end: look(to),
    letterStart: look(letterFrom),
    letterEnd: look(letterTo),
    tokens,
  };
};
