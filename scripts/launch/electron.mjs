import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

const PROBE_MS = 8000;
const INSTALL_MS = 5 * 60_000;
const FOLDER = inRoot('node_modules/electron');

const read = (path) => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
};

/** The path of Electron's binary where it is here, whole and of the right version. */
export const findElectron = () => {
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const name =
    read(join(FOLDER, 'path.txt')) ||
    { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ||
    'electron';
  const path = join(elsewhere ?? join(FOLDER, 'dist'), name);
  if (!existsSync(path)) return undefined;
  if (elsewhere) return path;
  const { version } = JSON.parse(read(join(FOLDER, 'package.json')) || '{}');
  return read(join(FOLDER, 'dist/version')).replace(/^v/, '') === version ? path : undefined;
};

/** Does the place Electron's binary comes from answer at all? An install without this question may try for minutes. */
const isReachable = async () => {
  const { version } = JSON.parse(read(join(FOLDER, 'package.json')) || '{}');
  const mirror =
    process.env.ELECTRON_MIRROR ??
    process.env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/v';
  const url = `${mirror}${version}/SHASUMS256.txt`;
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return answer.ok;
  } catch {
    return false;
  }
};

/**
 * Electron's binary, fetched where that is possible.
 * @param {string} node
 * @param {(words: string) => void} say
 * @returns {Promise<string | undefined>}
 */
export const ensureElectron = async (node, say) => {
  const here = findElectron();
  if (here) return here;
  if (!(await isReachable())) return undefined;
  say("Fetching Electron's binary. This happens once.");
  await run(node, [join(FOLDER, 'install.js')], { quiet: true, limit: INSTALL_MS });
  return findElectron();
};
