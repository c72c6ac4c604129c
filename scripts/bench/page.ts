import type { Page } from 'playwright-core';

/** What the bench puts into the page: runs there, so it stands for itself. */
const install = (): void => {
  const wait: { check: () => boolean; begun: number; done: (ms: number) => void } = {
    check: () => false,
    begun: 0,
    done: () => {},
  };
  const afterPaint = (act: () => void) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = act;
    channel.port2.postMessage(0);
  };
  // Looked at frame by frame: between two frames the page holds what the browser wrote and the editor has not read yet.
  const look = () => {
    if (wait.begun > 0 && wait.check()) {
      const { begun, done } = wait;
      wait.begun = 0;
      afterPaint(() => done(performance.now() - begun));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      if (wait.begun < 0) wait.begun = timeStamp;
    },
    true,
  );
  const marked = (words: string): boolean => {
    const root = document.querySelector('.editor')?.shadowRoot;
    return [...(root?.querySelectorAll('.mark') ?? [])].some(({ textContent }) => textContent?.startsWith(words));
  };
  const frames: number[] = [];
  let last = 0;
  let counting = false;
  const count = (now: number) => {
    if (!counting) return;
    if (last) frames.push(now - last);
    last = now;
    requestAnimationFrame(count);
  };
  Reflect.set(globalThis, 'bench', {
    /** Milliseconds from the next key press to the frame in which a mark begins with these words. */
    untilMarked: (words: string) =>
      new Promise<number>((done) => {
        Object.assign(wait, { check: () => marked(words), begun: -1, done });
      }),
    /** From the next key press to the frame in which the answer to it stands. */
    untilAnswered: () =>
      new Promise<number>((done) => {
        let asked = false;
        const state = () => document.querySelector<HTMLElement>('.frame')?.dataset['state'];
        const check = () => {
          asked ||= state() === 'checking';
          return asked && state() === 'checked';
        };
        Object.assign(wait, { check, begun: -1, done });
      }),
    begin: () => {
      frames.length = 0;
      last = 0;
      counting = true;
      requestAnimationFrame(count);
    },
    end: () => {
      counting = false;
      return [...frames];
    },
  });
};

interface Bench {
  readonly untilMarked: (words: string) => Promise<number>;
  readonly untilAnswered: () => Promise<number>;
  readonly begin: () => void;
  readonly end: () => number[];
}

const MOST_MS = 10_000;

/** Measures inside a page, by its own clock. */
export const benchIn = async (page: Page) => {
  await page.evaluate(install);
  const measured = async (wait: Promise<number>, key: string): Promise<number> => {
    await page.evaluate(() => 0);
    await page.keyboard.press(key);
    return Promise.race([wait, page.waitForTimeout(MOST_MS).then(() => MOST_MS)]);
  };
  const bench = () => page.evaluateHandle(() => Reflect.get(globalThis, 'bench') as Bench);
  const handle = await bench();
  return {
    untilMarked: (words: string, key: string) =>
      measured(
        handle.evaluate((it, wanted) => it.untilMarked(wanted), words),
        key,
      ),
    untilAnswered: (key: string) =>
      measured(
        handle.evaluate((it) => it.untilAnswered()),
        key,
      ),
    /** Lengths of all frames while something is done. */
    frames: async (act: () => Promise<unknown>): Promise<number[]> => {
      await handle.evaluate((it) => it.begin());
      await act();
      return handle.evaluate((it) => it.end());
    },
  };
};
