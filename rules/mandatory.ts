interface Group {
  alternatives: boolean;
  negative: boolean;
  optional: boolean;
}

/**
 * For each gap between the pieces of a pattern: must what stands in it match for the whole to match? Not so inside alternatives, optional
 * groups and negative look-arounds. A pattern with nothing to put into such a gap need not be run at all.
 */
export const mandatoryGaps = (pieces: readonly string[]): boolean[] => {
  const root: Group = { alternatives: false, negative: false, optional: false };
  const open: Group[] = [root];
  const gaps: (readonly Group[])[] = [];
  let inClass = false;
  for (const [n, piece] of pieces.entries()) {
    if (n > 0) gaps.push([...open]);
    for (let i = 0; i < piece.length; i++) {
      const character = piece[i];
      if (character === '\\') i++;
      else if (inClass) inClass = character !== ']';
      else if (character === '[') inClass = true;
      else if (character === '(') {
        open.push({ alternatives: false, negative: /^\(\?<?!/.test(piece.slice(i)), optional: false });
      } else if (character === '|') (open.at(-1) ?? root).alternatives = true;
      else if (character === ')' && open.length > 1) {
        const closed = open.pop();
        if (closed) closed.optional = /^\)(?:[?*]|\{0)/.test(piece.slice(i));
      }
    }
  }
  return gaps.map((groups) =>
    groups.every(({ alternatives, negative, optional }) => !alternatives && !negative && !optional),
  );
};
