/** Lower case, no accents, straight apostrophes and hyphens: the form in which surfaces are compared. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02bc\u02bb`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .toLowerCase();
