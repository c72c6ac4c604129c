/** The possessive of the person an age belongs to, from the nearest words. */
export const whoseAge = (text: string, start: number, end: number): string => {
  const left = text
    .slice(Math.max(0, start - 45), start)
    .replace(/^.*[.!?\n]\s/s, '')
    .toLowerCase();
  const right = text
    .slice(end, end + 220)
    .replace(/\n\n.*$/s, '')
    .toLowerCase();
  if (/\b(?:i|i'm|i've|i’m|my|me)\b[^.]{0,18}$/.test(left) && !/\b(?:my \w+|he|she|they)\b[^.]{0,25}$/.test(left))
    return 'my';
  // "she gave it to her brother, [at eighteen]": the age is the subject's.
  if (/^(?:at|by|from|since|until|when)\b/i.test(text.slice(start, end)) || /\b(?:at|by|since|until)\s+$/.test(left)) {
    const subject = /\b(she|he|they)\b/.exec(left)?.[1];
    if (subject) return subject === 'she' ? 'her' : subject === 'he' ? 'his' : 'their';
  }
  // "and his wife": somebody else
  const ahead = right.slice(0, 25).replace(/\b(?:his|her|their|my|our)\s+\p{L}+/gu, '-');
  const near = (pattern: RegExp) => pattern.test(left.slice(-30)) || pattern.test(ahead);
  const sex =
    /\b([FM])[,\s(/]{1,3}$/.exec(text.slice(Math.max(0, start - 8), start))?.[1] ??
    /^[\s,/]{0,3}([FMfm])\b/.exec(text.slice(end, end + 6))?.[1];
  if (sex) return /f/i.test(sex) ? 'her' : 'his';
  if (/they\/them/.test(right.slice(0, 30))) return 'their';
  if (near(/\b(?:both|they were|they are|they're|twins|and)\s*$/)) return 'their';
  const before =
    /\b(?:(woman|girl|mother|mum|mom|wife|daughter|sister|lady|widow|she)|(man|boy|father|dad|husband|son|brother|guy|bloke|gentleman|he))(?:['’]s)?,? (?:of |aged? |is |was )?$/.exec(
      left,
    );
  if (before) return before[1] ? 'her' : 'his';
  if (
    near(/\b(?:she|woman|female|mother|mum|mom|wife|daughter|sister|girl|aunt|widow|mrs|ms|grandmother|niece|lady)\b/)
  )
    return 'her';
  if (near(/\b(?:he|man|male|father|dad|husband|son|brother|boy|uncle|mr|grandfather|nephew|guy|fella|gentleman)\b/))
    return 'his';
  const pronoun =
    /\b(she|her|hers|he|him|his|they|their|them)\b/.exec(right)?.[1] ??
    /\b(she|her|hers|he|him|his|they|their|them)\b(?!.*\b(?:she|her|hers|he|him|his|they|their|them)\b)/.exec(
      left,
    )?.[1];
  if (!pronoun) return 'their';
  return /^(?:she|hers?)$/.test(pronoun) ? 'her' : /^(?:he|him|his)$/.test(pronoun) ? 'his' : 'their';
};
