const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number in words or digits at the start of `text`; undefined where there is none. */
export const readNumber = (text: string): number | undefined => {
  const lower = text.toLowerCase().trim();
  const digits = /^\d[\d,]*(?:\.\d+)?/.exec(lower)?.[0];
  if (digits) return Number(digits.replace(/,/g, ''));
  const words = lower.split(/[\s-]+/);
  let total: number | undefined;
  for (const word of words) {
    const small = SMALL.indexOf(word);
    const ten = TENS.indexOf(word);
    if (small >= 0) total = (total ?? 0) + small;
    else if (ten >= 2) total = (total ?? 0) + ten * 10;
    else if (word === 'hundred') total = (total ?? 1) * 100;
    else if (word === 'thousand') total = (total ?? 1) * 1000;
    else if (word === 'million') total = (total ?? 1) * 1_000_000;
    else if (word === 'billion') total = (total ?? 1) * 1_000_000_000;
    else if (word === 'dozen') total = (total ?? 1) * 12;
    else if (word === 'a' || word === 'and') continue;
    else break;
  }
  return total;
};
