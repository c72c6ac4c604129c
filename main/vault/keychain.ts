/** The system's keychain, where a host has one that is safe. */
export interface Keychain {
  /** False also where the system would keep secrets as plain text. */
  readonly available: () => Promise<boolean>;
  readonly seal: (key: Buffer) => Promise<Buffer>;
  /** The key, to be wiped by the caller; undefined where it cannot be had back. */
  readonly reveal: (sealed: Buffer) => Promise<Buffer | undefined>;
}
