import type { Terminal } from './terminal.ts';

const QUIET_MS = 1000;
const EVERY_MS = 100;

export interface Progress {
  readonly at: (done: number) => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

/** One line that counts up, for a batch that takes more than a second while somebody looks on. */
export const createProgress = ({ interactive, now, tell }: Terminal, all: number): Progress => {
  const begun = now();
  let last = 0;
  return {
    at: (done) => {
      const time = now();
      if (!interactive || time - begun < QUIET_MS || time - last < EVERY_MS) return;
      last = time;
      tell(`\r${done} of ${all} texts`);
    },
    end: () => {
      if (last) tell('\r\u001b[K');
    },
  };
};
