import { type Dispatch, useEffect, useRef, useState } from 'react';
import type { CallInput, CallOutput } from '../../src/contract/calls.ts';
import { type Answer, call } from '../backend.ts';
import type { Notice } from '../components/Notices.tsx';
import { say } from '../say.ts';
import type { Action } from './app.ts';

interface Ways {
  readonly dispatch: Dispatch<Action>;
  readonly tell: (words: string) => void;
  readonly setNotice: (notice: Notice | undefined) => void;
}

/** Work that takes its time is shown from here on. */
const SHOWN_AFTER_MS = 300;

const MOST_BYTES = 10 * 1024 * 1024;

const base64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** Opening, dropping and saving, by the host. */
export const useFiles = ({ dispatch, tell, setNotice }: Ways) => {
  const [hovering, setHovering] = useState(false);
  const [isReading, setReading] = useState(false);

  /** Opens a file. Reading that takes its time shows; the time a person takes to choose does not. */
  const open = async (input: CallInput<'file:open'>): Promise<void> => {
    let isOpening = true;
    const timer = setInterval(async () => {
      const answer = await call('work:progress', {});
      if (answer.ok && isOpening) setReading(answer.value.file !== undefined);
    }, SHOWN_AFTER_MS);
    const answer = await call('file:open', input);
    isOpening = false;
    clearInterval(timer);
    setReading(false);
    take(answer);
  };

  const take = (answer: Answer<CallOutput<'file:open'>>) => {
    if (!answer.ok && answer.code === 'cancelled') tell(say('work.file.stopped'));
    else if (!answer.ok) setNotice({ tone: 'warn', lines: [say(`error.${answer.code}`)] });
    else if (answer.value) {
      dispatch({ type: 'replaced', text: answer.value.text.replace(/\r\n?/g, '\n') });
      dispatch({ type: 'go', place: 'case' });
      setNotice(answer.value.notes.length > 0 ? { tone: 'quiet', lines: answer.value.notes } : undefined);
    }
  };

  const drop = async (file: File) => {
    if (file.size > MOST_BYTES) {
      setNotice({ tone: 'warn', lines: [say('error.file-too-large')] });
      return;
    }
    try {
      await open({ dropped: { name: file.name, base64: await base64(file) } });
    } catch {
      setNotice({ tone: 'warn', lines: [say('error.file-unreadable')] });
    }
  };
  const latest = useRef(drop);
  latest.current = drop;

  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const release = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setHovering(false);
      const file = event.dataTransfer?.files[0];
      if (file) void latest.current(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', release, true);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', release, true);
    };
  }, []);

  return {
    hovering,
    open: () => void open({}),
    isReading,
    stopReading: () => void call('work:cancel', { what: 'file' }),
    save: async (input: CallInput<'file:save'>) => {
      const answer = await call('file:save', input);
      if (!answer.ok) setNotice({ tone: 'warn', lines: [say(`error.${answer.code}`)] });
      else if (answer.value.saved) {
        const { where } = answer.value;
        tell(where ? say('share.saved.where', { where }) : say('share.saved'));
      }
    },
  };
};
