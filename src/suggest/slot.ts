/** A place in a substitute that waits for the person's own words, "[what it was about, in your words]". */
const HINT = 'in your words]';

/** A slot anywhere in a text, as it is shown and found for filling. */
export const SLOT: RegExp = /\[[^[\]\n]{0,60}in your words\]/;

/** A slot for the gist of something said; `theme` names what it was about, where that is known. */
export const openSlot = (theme?: string): string =>
  theme === undefined ? `[what it was about, ${HINT}` : `${theme} [the gist, ${HINT}`;

/** Does a text still have a slot that nobody filled? */
export const hasOpenSlot = (text: string): boolean => text.includes(HINT);
