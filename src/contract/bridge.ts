import { z } from 'zod';

/** What a host puts into the page as `window.vignette`: one JSON string each way, and nothing else. */
export interface Bridge {
  /** Takes a `Request` as JSON, answers a `Reply` (errors.ts) as JSON. Rejects only where the host is gone. */
  readonly call: (request: string) => Promise<string>;
}

export const requestSchema = z.object({ channel: z.string(), input: z.unknown() });
export type Request = z.infer<typeof requestSchema>;

/** The made-up origin of the app's own pages; `.invalid` never resolves (RFC 2606). */
export const APP_ORIGIN = 'https://app.invalid';
