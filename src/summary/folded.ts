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
  /** Words of five letters and more by length, each with its places in `plain`. */
  readonly words: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>;
}

export const foldWithMap = (text: string): Folded => {
  const plainUnits: string[] = [];
  const letterUnits: string[] = [];
  let blank = false;
  const from: number[] = [];
  const to: number[] = [];
  const letterFrom: number[] = [];
  const letterTo: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (/\s/.test(character)) {
      if (!blank) {
        plainUnits.push(' ');
        from.push(at);
        to.push(end);
      } else to[to.length - 1] = end;
      blank = true;
    } else {
      blank = false;
      const folded = fold(character);
      if (folded === '' && to.length) to[to.length - 1] = end;
      for (const unit of folded) {
        plainUnits.push(unit);
        for (let n = 0; n < unit.length; n++) {
          from.push(at);
          to.push(end);
        }
        if (/[\p{L}\p{N}]/u.test(unit)) {
          letterUnits.push(unit);
          for (let n = 0; n < unit.length; n++) {
            letterFrom.push(at);
            letterTo.push(end);
          }
        }
      }
    }
    at = end;
  }
  const plain = plainUnits.join('');
  const letters = letterUnits.join('');
  const words = new Map<number, Map<string, number[]>>();
  for (const m of plain.matchAll(/[\p{L}]+(?:'[\p{L}]+)?/gu)) {
    const word = m[0].replace(/'s$/, '');
    if (word.length < 5) continue;
    const same = words.get(word.length) ?? new Map<string, number[]>();
    words.set(word.length, same);
    same.set(word, [...(same.get(word) ?? []), m.index]);
  }
  const look = (list: readonly number[]) => (n: number) => list[n] ?? text.length;
  return {
    plain,
    letters,
    start: look(from),
    end: look(to),
    letterStart: look(letterFrom),
    letterEnd: look(letterTo),
    words,
  };
};
