/** Lower case, no accents, straight apostrophes and hyphens: the form in which surfaces are compared. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02bc\u02bb`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .toLowerCase();

/** Lower case of the same length, so that offsets hold: the few letters that would grow stay as they are. */
export const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
};
