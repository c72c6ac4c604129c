/** Longest answer that goes to the page in one message, in UTF-16 code units: reading a longer one would hold up a frame. */
const LONGEST = 200_000;

/** The first piece of a long answer, and under which number the others wait. */
export interface FirstPiece {
  readonly first: string;
  readonly waiting: number;
}

export interface Pieces {
  /** An answer that is short enough, or its first piece. */
  readonly give: (answer: string) => string | FirstPiece;
  /** The next piece of an answer; empty after the last. */
  readonly next: (waiting: number) => string;
}

/** Hands long answers out piece by piece. What nobody fetches is let go with the next hundred. */
export const createPieces = (longest = LONGEST): Pieces => {
  const waiting = new Map<number, string>();
  let last = 0;
  return {
    give: (answer) => {
      if (answer.length <= longest) return answer;
      waiting.set(++last, answer.slice(longest));
      waiting.delete(last - 100);
      return { first: answer.slice(0, longest), waiting: last };
    },
    next: (number) => {
      const left = waiting.get(number) ?? '';
      if (left.length > longest) waiting.set(number, left.slice(longest));
      else waiting.delete(number);
      return left.slice(0, longest);
    },
  };
};
