import { safeStorage } from 'electron';
import type { Keychain } from '../vault/keychain.ts';

// Where Linux has no keyring, Electron would seal with a key that stands in its own source.
const KEPT_AS_PLAIN_TEXT: ReadonlySet<string> = new Set(['basic_text', 'unknown']);

const isSafe = (): boolean =>
  process.platform !== 'linux' || !KEPT_AS_PLAIN_TEXT.has(safeStorage.getSelectedStorageBackend());

/** The system's own keychain by Electron's `safeStorage`; refused where secrets would lie in plain text. Ask after the app is ready. */
export const systemKeychain: Keychain = {
  available: async () => isSafe() && (await safeStorage.isAsyncEncryptionAvailable()),
  seal: (key) => safeStorage.encryptStringAsync(key.toString('base64')),
  reveal: async (sealed) => {
    try {
      const { result } = await safeStorage.decryptStringAsync(sealed);
      return Buffer.from(result, 'base64');
    } catch {
      return undefined; // sealed on another machine or for another user
    }
  },
};
