/** Variable-length numbers and short texts in a byte array: the format of the generated tables. */
export interface Writer {
  readonly number: (value: number) => void;
  readonly text: (value: string) => void;
  readonly bytes: (value: Uint8Array) => void;
  readonly done: () => Uint8Array;
}

export const createWriter = (): Writer => {
  let buffer = new Uint8Array(1 << 16);
  let length = 0;
  const room = (more: number) => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer);
    buffer = larger;
  };
  const number = (value: number) => {
    if (!Number.isInteger(value) || value < 0) throw new Error('only whole numbers from 0 can be written');
    room(8);
    let rest = value;
    while (rest >= 128) {
      buffer[length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    buffer[length++] = rest;
  };
  const bytes = (value: Uint8Array) => {
    room(value.length);
    buffer.set(value, length);
    length += value.length;
  };
  const text = (value: string) => {
    const encoded = new TextEncoder().encode(value);
    number(encoded.length);
    bytes(encoded);
  };
  return { number, text, bytes, done: () => buffer.slice(0, length) };
};

export interface Reader {
  readonly number: () => number;
  readonly text: () => string;
  readonly bytes: (length: number) => Uint8Array;
  readonly atEnd: () => boolean;
}

/** @throws Error when a table ends too early */
export const createReader = (source: Uint8Array): Reader => {
  let at = 0;
  const decoder = new TextDecoder();
  const number = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = source[at++];
      if (byte === undefined) throw new Error('the table ends too early');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  const bytes = (length: number) => {
    if (at + length > source.length) throw new Error('the table ends too early');
    at += length;
    return source.subarray(at - length, at);
  };
  return { number, bytes, text: () => decoder.decode(bytes(number())), atEnd: () => at >= source.length };
};

/** Words in order, each as the length it shares with the one before and its own rest. */
export const writeWords = (writer: Writer, words: readonly string[]): void => {
  writer.number(words.length);
  let before = '';
  for (const word of words) {
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared++;
    writer.number(shared);
    writer.text(word.slice(shared));
    before = word;
  }
};

export const readWords = (reader: Reader): string[] => {
  const words: string[] = [];
  let before = '';
  for (let left = reader.number(); left > 0; left--) {
    before = before.slice(0, reader.number()) + reader.text();
    words.push(before);
  }
  return words;
};
