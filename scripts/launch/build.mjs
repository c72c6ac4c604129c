import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';
import { run, tail } from './run.mjs';
import { Stop } from './stop.mjs';

const LIMIT_MS = 5 * 60_000;
const STAMP = inRoot('out/.sources');
// What goes into the bundles. The data of rules/ is read when the program runs, so a new rule needs no build.
const FOLDERS = ['src', 'main', 'renderer', 'rules'];
const FILES = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
const MADE = [
  'out/main/cli.js',
  'out/main/worker.js',
  'out/main/electron.js',
  'out/main/chromium.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
];

const isSource = (folder, name) => folder !== 'rules' || name.endsWith('.ts');

const filesBelow = (folder) =>
  readdirSync(inRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });

/** One number for all the sources as they are now. */
const fingerprint = () => {
  const hash = createHash('sha256');
  const sources = FOLDERS.flatMap((folder) => filesBelow(folder).filter((path) => isSource(folder, path)));
  for (const path of [...sources.sort(), ...FILES])
    hash
      .update(`${path}\0`)
      .update(readFileSync(inRoot(path)))
      .update('\0');
  return hash.digest('hex');
};

const stamped = () => {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return '';
  }
};

export const isBuilt = () => MADE.every((path) => existsSync(inRoot(path))) && stamped() === fingerprint();

/** Builds all bundles. @param {string} node @throws Stop with the builder's last lines */
export const build = async (node) => {
  const before = fingerprint();
  const tool = join('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { status, output, late } = await run(node, [tool, 'build', '--logLevel', 'warn'], {
    quiet: true,
    limit: LIMIT_MS,
  });
  if (late) throw new Stop('Building took more than five minutes and was ended.');
  if (status !== 0) throw new Stop(`Building failed:\n${tail(output, 30)}`);
  writeFileSync(STAMP, before);
};
