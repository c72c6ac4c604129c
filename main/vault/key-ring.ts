import { failure } from '../failure.ts';
import type { KeyFile } from './key-file.ts';
import type { Keychain } from './keychain.ts';
import { unwrapKey } from './keys.ts';
import { createPatience } from './patience.ts';

/** The ways to the data key. Whoever takes one wipes it. */
export interface KeyRing {
  /** @throws failure `notebook-wait`, `notebook-wrong-passphrase` */
  readonly byPassphrase: (content: KeyFile, passphrase: string) => Promise<Buffer>;
  /** @throws failure `notebook-no-keychain` */
  readonly byKeychain: (content: KeyFile) => Promise<Buffer>;
  /** The key for the key file, as the keychain seals it. @throws failure `notebook-no-keychain` */
  readonly seal: (key: Buffer) => Promise<{ readonly keychain: string }>;
  readonly hasKeychain: () => Promise<boolean>;
  /** Milliseconds until the next passphrase is tried. */
  readonly wait: () => number;
}

export const createKeyRing = (keychain: Keychain | undefined, monotonic: () => number): KeyRing => {
  const patience = createPatience(monotonic);
  const hasKeychain = async (): Promise<boolean> => (await keychain?.available()) === true;
  return {
    hasKeychain,
    wait: patience.left,

    byPassphrase: async ({ passphrase: wrapped }, passphrase) => {
      if (patience.left() > 0) throw failure('notebook-wait');
      const key = await unwrapKey(wrapped, passphrase);
      if (!key) {
        patience.wrong();
        throw failure('notebook-wrong-passphrase');
      }
      patience.right();
      return key;
    },

    byKeychain: async ({ keychain: sealed }) => {
      const key = sealed && (await hasKeychain()) ? await keychain?.reveal(Buffer.from(sealed, 'base64')) : undefined;
      if (!key) throw failure('notebook-no-keychain');
      return key;
    },

    seal: async (key) => {
      if (!keychain || !(await hasKeychain())) throw failure('notebook-no-keychain');
      return { keychain: (await keychain.seal(key)).toString('base64') };
    },
  };
};
