/** What a host puts into the page as `window.vignette`: one JSON string each way, and nothing else. */
export interface Bridge {
  /** Takes the channel's input as JSON, answers a `Reply` (errors.ts) as JSON. Rejects only where the host is gone. */
  readonly call: (channel: string, json: string) => Promise<string>;
}

/** The made-up origin of the app's own pages; `.invalid` never resolves (RFC 2606). */
export const APP_ORIGIN = 'https://app.invalid';
