/** One line of undo over everything: the present, and what lies before and after it. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
  /** The open group: a further step with the same mark within the time joins it. */
  readonly group?: { readonly mark: string; readonly at: number };
}

export interface Step<T> {
  readonly value: T;
  /** What the step that leads away from `value` did. */
  readonly label: string;
}

/** Steps with one mark that follow each other within this many milliseconds are undone together. */
const GROUP_MS = 900;
const DEEPEST = 500;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/**
 * Adds a step. `group` joins quick steps of one kind, such as the letters of one word.
 * `at` is the time in milliseconds, handed in to keep this pure.
 */
export const advance = <T>(
  history: History<T>,
  next: T,
  label: string,
  group?: { readonly mark: string; readonly at: number },
): History<T> => {
  if (next === history.present) return history;
  const open = history.group;
  if (group && open && open.mark === group.mark && group.at - open.at <= GROUP_MS && history.past.length > 0) {
    return { past: history.past, present: next, future: [], group };
  }
  const past = [...history.past.slice(-(DEEPEST - 1)), { value: history.present, label }];
  return { past, present: next, future: [], ...(group ? { group } : {}) };
};

export const undo = <T>(history: History<T>): History<T> => {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.value,
    future: [{ value: history.present, label: last.label }, ...history.future],
  };
};

export const redo = <T>(history: History<T>): History<T> => {
  const [next, ...rest] = history.future;
  if (!next) return history;
  return { past: [...history.past, { value: history.present, label: next.label }], present: next.value, future: rest };
};
