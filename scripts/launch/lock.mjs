import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK } from './paths.mjs';
import { Stop } from './stop.mjs';

const WAIT_MS = 20 * 60_000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Has whoever holds the lock gone without giving it back? */
const isStale = () => {
  try {
    return !isAlive(Number(readFileSync(join(LOCK, 'pid'), 'utf8')));
  } catch {
    try {
      return Date.now() - statSync(LOCK).mtimeMs > 10_000; // taken, but never signed
    } catch {
      return false;
    }
  }
};

const take = () => {
  try {
    mkdirSync(LOCK);
    writeFileSync(join(LOCK, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
};

/**
 * Does one thing while nobody else installs or builds in this clone.
 * @template T
 * @param {() => Promise<T>} act
 * @param {(words: string) => void} say
 * @returns {Promise<T>}
 */
export const withLock = async (act, say) => {
  const begun = Date.now();
  let told = false;
  while (!take()) {
    if (isStale()) {
      rmSync(LOCK, { recursive: true, force: true });
      continue;
    }
    if (Date.now() - begun > WAIT_MS)
      throw new Stop('Another Vignette has been installing here for 20 minutes. End it and try again.');
    if (!told) say('Another Vignette is installing here. Waiting for it.');
    told = true;
    await pause(250);
  }
  try {
    return await act();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
};
