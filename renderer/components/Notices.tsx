import { useCallback, useEffect, useState } from 'react';
import { say } from '../say.ts';
import { IconButton } from './Button.tsx';
import { Icon } from './icons.tsx';

/** Something that stays until it is closed: an error, or notes about a file. */
export interface Notice {
  readonly tone: 'quiet' | 'warn';
  readonly lines: readonly string[];
}

export const NoticeBar = ({
  notice,
  onClose,
}: {
  readonly notice: Notice | undefined;
  readonly onClose: () => void;
}) => (
  <div className="notices" role="alert">
    {notice ? (
      <div className={`notice notice-${notice.tone}`}>
        <div>
          {notice.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <IconButton label={say('dialog.close')} onPress={onClose}>
          <Icon name="close" />
        </IconButton>
      </div>
    ) : null}
  </div>
);

const PASSING_MS = 5000;

/** Words that are said in passing, and fade. */
export const usePassingWords = (): [string, (words: string) => void] => {
  const [said, setSaid] = useState({ words: '', n: 0 });
  useEffect(() => {
    if (!said.words) return;
    const timer = setTimeout(() => setSaid((now) => ({ ...now, words: '' })), PASSING_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const tell = useCallback((words: string) => setSaid((now) => ({ words, n: now.n + 1 })), []);
  return [said.words, tell];
};
