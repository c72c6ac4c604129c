import type { Bridge } from '../../src/contract/bridge.ts';

/** Under which name the browser exposes the host's function, for the moment before `installBridge` hides it. */
export const RAW_BINDING = '__vignetteHost';

/** The channel over which the page tells that its policy stopped a request. */
export const REFUSED = 'page:refused';

/** The channel over which the page fetches the next piece of a long answer. */
export const NEXT = 'page:next';

interface BridgeNames {
  readonly raw: string;
  readonly origin: string;
  readonly refused: string;
  readonly next: string;
}

/** Runs in the page before anything else: the raw function becomes a frozen `window.vignette` on the app's own origin. */
export const installBridge = ({ raw, origin, refused, next }: BridgeNames): void => {
  const host: unknown = Reflect.get(globalThis, raw);
  Reflect.deleteProperty(globalThis, raw);
  if (location.origin !== origin || typeof host !== 'function') return;
  const bridge: Bridge = Object.freeze({
    call: async (channel: string, json: string): Promise<string> => {
      const answer: string | { first: string; waiting: number } = await host(String(channel), String(json));
      if (typeof answer === 'string') return answer;
      const pieces = [answer.first];
      for (let piece = ' '; piece; ) {
        piece = await host(next, String(answer.waiting));
        pieces.push(piece);
      }
      return pieces.join('');
    },
  });
  // The page's policy stops most requests before they become one; they count all the same.
  addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    if (/^(?:https?|wss?):/.test(blockedURI)) void host(refused, '');
  });
  Object.defineProperty(globalThis, 'vignette', { value: bridge, enumerable: true });
};
