/** What a keyboard must offer for something to be typed unseen. */
export interface Keyboard {
  readonly isTTY?: boolean | undefined;
  readonly setRawMode: (raw: boolean) => unknown;
  readonly resume: () => unknown;
  readonly pause: () => unknown;
  readonly on: (event: 'data' | 'end', listener: (data: Buffer) => void) => unknown;
  readonly off: (event: 'data' | 'end', listener: (data: Buffer) => void) => unknown;
}

const ENTER = new Set([0x0a, 0x0d]);
const END = new Set([0x03, 0x04]); // Ctrl+C, Ctrl+D
const BACK = new Set([0x08, 0x7f]);
const CLEAR = 0x15; // Ctrl+U
const LONGEST = 4096;

/** The bytes without their last character: UTF-8 goes on in bytes of 10xxxxxx. */
const withoutLast = (bytes: Buffer, length: number): number => {
  let end = length;
  while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return Math.max(0, end - 1);
};

/**
 * Asks for a line that is not echoed; what was typed is wiped from the buffer once it is read.
 * @returns undefined where the person gave up, or where there is no keyboard
 */
export const askSecret = (
  keyboard: Keyboard,
  tell: (text: string) => void,
  question: string,
): Promise<string | undefined> => {
  if (!keyboard.isTTY) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const typed = Buffer.alloc(LONGEST);
    let length = 0;
    const end = (answer: string | undefined): void => {
      typed.fill(0);
      keyboard.off('data', hear);
      keyboard.off('end', leave);
      keyboard.setRawMode(false);
      keyboard.pause();
      tell('\n');
      resolve(answer);
    };
    const leave = (): void => end(undefined);
    const hear = (data: Buffer): void => {
      for (const byte of data) {
        if (ENTER.has(byte) || END.has(byte)) {
          end(ENTER.has(byte) ? typed.toString('utf8', 0, length) : undefined);
          return;
        }
        if (BACK.has(byte)) length = withoutLast(typed, length);
        else if (byte === CLEAR) length = 0;
        else if (byte >= 0x20 && length < LONGEST) typed[length++] = byte;
      }
    };
    keyboard.setRawMode(true); // before the question: nothing typed early is shown
    keyboard.on('data', hear);
    keyboard.on('end', leave);
    keyboard.resume();
    tell(question);
  });
};
