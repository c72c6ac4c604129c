/** Runs `expire` once nobody has been there for so long. */
export interface Idle {
  /** Somebody is there: the time begins anew. */
  readonly touch: () => void;
  readonly start: () => void;
  readonly stop: () => void;
}

/** @param after milliseconds, asked for anew each time @param monotonic milliseconds on a clock nobody can set */
export const createIdle = (after: () => number, monotonic: () => number, expire: () => void): Idle => {
  let touched = monotonic();
  let timer: NodeJS.Timeout | undefined;
  const left = (): number => after() - (monotonic() - touched);

  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (left() <= 0 ? expire() : wait()), Math.max(1, left()));
    timer.unref(); // no reason to stay alive
  };
  const touch = (): void => {
    touched = monotonic();
  };
  return {
    touch,
    start: () => {
      touch();
      wait();
    },
    stop: () => clearTimeout(timer),
  };
};
