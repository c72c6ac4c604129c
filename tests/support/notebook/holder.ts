/** Opens a notebook, locks it where asked, prints its key with every bit turned round, and waits: somebody else looks into its memory. */
import type { Keychain } from '../../../main/vault/keychain.ts';
import { createNotebook } from '../../../main/vault/notebook.ts';
import { saveTerms } from '../../../main/vault/terms.ts';

const [folder = '', then = ''] = process.argv.slice(2);
let turned: readonly number[] = [];
// The only moment at which the key is out of the notebook's hands.
const keychain: Keychain = {
  available: async () => true,
  seal: async (key) => {
    turned = Array.from(key, (byte) => byte ^ 0xff);
    return Buffer.alloc(1);
  },
  reveal: async () => undefined,
};
const notebook = createNotebook({ folder, keychain, cost: { N: 2, r: 1, p: 1 } });
await notebook.create('a long way to the sea', true);
notebook.lock();
await notebook.unlock('a long way to the sea');
notebook.use((db) => saveTerms(db, { hide: [], allow: ['rest'] }));
if (then === 'lock') notebook.lock();
console.log(JSON.stringify(turned));
setInterval(() => {}, 1000);
