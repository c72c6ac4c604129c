export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Saved {
  readonly saved: boolean;
  /** Where it was written, for a host that chose the place itself. */
  readonly where?: string;
}

/** What a host must offer the handlers: the few things that differ between Electron and Chromium. */
export interface Host {
  readonly kind: 'electron' | 'chromium' | 'double';
  /** Requests refused since start. */
  readonly refusedRequests: () => number;
  /** Lets the person choose a file; null when they cancel. */
  readonly pickFile: () => Promise<PickedFile | null>;
  /** Writes `bytes` whole or not at all; `name` is only a proposal. */
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<Saved>;
  /** Puts plain text on the system's clipboard, and the same as HTML beside it where given. */
  readonly copy: (text: string, html?: string) => Promise<boolean>;
}
