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
