import type { PickedFile } from '../host.ts';
import type { ReadDocument, ReadFile } from './read.ts';

/** One reading at a time that can be watched and ended. */
export interface Cancellable {
  readonly read: (file: PickedFile) => Promise<ReadDocument>;
  /** Ends the reading under way: it rejects with `cancelled`. */
  readonly cancel: () => void;
  /** The share that is read, 0 to 1; undefined where nothing is being read. */
  readonly progress: () => number | undefined;
}

export const createCancellable = (read: ReadFile): Cancellable => {
  let now: { readonly end: AbortController; done: number } | undefined;
  return {
    read: async (file) => {
      const mine = { end: new AbortController(), done: 0 };
      now = mine;
      const onProgress = (done: number) => {
        mine.done = done;
      };
      try {
        return await read(file, { signal: mine.end.signal, onProgress });
      } finally {
        if (now === mine) now = undefined;
      }
    },
    cancel: () => now?.end.abort(),
    progress: () => now?.done,
  };
};
