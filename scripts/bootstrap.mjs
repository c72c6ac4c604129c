/**
 * What every command does first: install and build what is missing. Until that is done only Node's own modules are used,
 * and all of it runs on Node 20, the oldest outer Node we support.
 */
import { build, isBuilt } from './launch/build.mjs';
import { install, isInstalled } from './launch/install.mjs';
import { withLock } from './launch/lock.mjs';
import { checkOuterNode, findNode } from './launch/node.mjs';

/**
 * @param {(words: string) => void} say what to do with a word on what takes long
 * @returns {Promise<string>} the Node to go on with
 * @throws Stop with a sentence for the person
 */
export const bootstrap = async (say) => {
  checkOuterNode();
  if (!isInstalled()) {
    await withLock(async () => {
      if (isInstalled()) return;
      say('Installing what is missing. This happens once and takes a minute or two.');
      await install();
    }, say);
  }
  const node = findNode();
  if (!isBuilt()) {
    await withLock(async () => {
      if (isBuilt()) return;
      say('Building.');
      await build(node);
    }, say);
  }
  return node;
};
