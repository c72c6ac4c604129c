import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { Stop } from './stop.mjs';

/** What the encrypted notebook's binding needs; a Node without it would crash instead of complaining. */
const NAPI = 10;

const LOCAL = inRoot('node_modules/.bin/node');
const hasLocal = process.platform === 'linux' && process.arch === 'x64';

const REFUSAL =
  `Vignette needs Node 22.14 or newer (Node-API ${NAPI}); this is Node ${process.versions.node}. ` +
  'Install a newer Node from nodejs.org or your package manager and try again.';

const isNewEnough = () => Number(process.versions.napi) >= NAPI;

/** Refuses early on a machine for which the install brings no Node of its own. */
export const checkOuterNode = () => {
  if (!isNewEnough() && !hasLocal) throw new Stop(REFUSAL);
};

/** The Node to go on with: the one the install brought, else this one. */
export const findNode = () => {
  if (hasLocal && existsSync(LOCAL)) {
    const { status, stdout } = spawnSync(LOCAL, ['-p', 'process.versions.napi'], { encoding: 'utf8', timeout: 20_000 });
    if (status === 0 && Number(stdout) >= NAPI) return LOCAL;
  }
  if (isNewEnough()) return process.execPath;
  throw new Stop(REFUSAL);
};
