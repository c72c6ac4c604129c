/** 32-bit mixing of two numbers (the finaliser of MurmurHash3). */
export const mix = (a: number, b: number): number => {
  let h = Math.imul(a, 0x9e3779b1) ^ b;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/** FNV-1a over UTF-16 code units, from `from` to `to`. */
export const hashText = (text: string, from = 0, to = text.length): number => {
  let h = 0x811c9dc5;
  for (let i = Math.max(0, from); i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
};
