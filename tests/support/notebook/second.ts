/** A second window: tries to open, delete and restore the notebook in a folder, and prints what it was told each time. */
import { createNotebook } from '../../../main/vault/notebook.ts';

const [folder = '', passphrase = ''] = process.argv.slice(2);
const notebook = createNotebook({ folder, cost: { N: 2, r: 1, p: 1 } });

const codeOf = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
    return 'no error';
  } catch (error) {
    return error instanceof Error ? error.message : 'no error of ours';
  }
};

const unlocked = await codeOf(() => notebook.unlock(passphrase));
const destroyed = unlocked === 'no error' ? 'not tried' : await codeOf(() => notebook.destroy());
const restored = await codeOf(() => notebook.restore(passphrase, 'last-good'));
notebook.lock();
console.log(JSON.stringify([unlocked, destroyed, restored]));
