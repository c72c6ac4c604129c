/** How the bytes of a text file were read. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

const strict = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Bytes as text, a byte order mark taken off; undefined for what is no text in any of these encodings. */
export const decode = (bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | undefined => {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  if (marked) {
    const text = strict(marked, bytes);
    return text === undefined ? undefined : { text, encoding: 'utf-16' };
  }
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  if (bytes.includes(0)) return undefined;
  const western = strict('windows-1252', bytes);
  return western === undefined ? undefined : { text: western, encoding: 'windows-1252' };
};
