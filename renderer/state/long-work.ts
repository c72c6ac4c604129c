import type { useFiles } from './use-files.ts';
import type { Checking } from './use-review.ts';

/** Work that takes its time, and the way to end it. */
export interface LongWork {
  readonly what: 'review' | 'file';
  readonly stop: () => void;
}

/** What somebody waits for now; undefined where nothing takes long. */
export const longWork = (
  checking: Checking,
  files: Pick<ReturnType<typeof useFiles>, 'isReading' | 'stopReading'>,
): LongWork | undefined =>
  files.isReading
    ? { what: 'file', stop: files.stopReading }
    : checking.isLong
      ? { what: 'review', stop: checking.stop }
      : undefined;
