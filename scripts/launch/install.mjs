import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, ROOT } from './paths.mjs';
import { run, tail } from './run.mjs';
import { Stop } from './stop.mjs';

const LIMIT_MS = 15 * 60_000;

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(inRoot(file), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
};

/** Does `node_modules` hold what the lock file says? npm writes its own copy of the lock as the last step of an install. */
export const isInstalled = () => {
  const wanted = packagesOf('package-lock.json');
  const there = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = there[path];
    if (!found) return optional === true; // for another platform
    return found.version === version && existsSync(join(ROOT, path, 'package.json'));
  });
};

const npm = () => {
  const script = process.env.npm_execpath;
  if (script && existsSync(script) && /npm-cli\.c?js$/.test(script))
    return { command: process.execPath, args: [script], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' }; // npm.cmd is no program of its own
};

/** Installs exactly what the lock file says. @throws Stop with npm's last lines */
export const install = async () => {
  const { command, args, shell } = npm();
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, output, late, missing } = await run(command, [...args, ...flags], {
    quiet: true,
    limit: LIMIT_MS,
    shell,
  });
  if (missing) throw new Stop('npm was not found. Install Node.js together with npm and try again.');
  if (late)
    throw new Stop(
      'Installing took more than 15 minutes and was ended. Check the way to the npm registry and try again.',
    );
  if (status !== 0) throw new Stop(`Installing failed:\n${tail(output)}`);
};
