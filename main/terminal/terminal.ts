/** What a command may use of the machine. */
export interface Terminal {
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** @throws Error with a system code */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** To standard output; settles when it was taken. */
  readonly write: (text: string) => Promise<void>;
  /** To standard error. */
  readonly tell: (text: string) => void;
  /** Is somebody looking at standard error? */
  readonly interactive: boolean;
  /** Milliseconds, from any start. */
  readonly now: () => number;
}

/** What the notebook's commands may use besides. */
export interface NotebookTerminal extends Terminal {
  /** A line typed at the keyboard and not echoed; undefined where there is no keyboard, or the person gave up. */
  readonly askSecret: (question: string) => Promise<string | undefined>;
  /** All of an open file descriptor. @throws Error with a system code */
  readonly readDescriptor: (descriptor: number) => Uint8Array;
  /** Writes a new file whole, for its owner alone. @throws Error where there is one already */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
}
