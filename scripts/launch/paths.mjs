import { createHash } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} path */
export const inRoot = (path) => join(ROOT, path);

const mine = createHash('sha256').update(`${userInfo().username} ${ROOT}`).digest('hex').slice(0, 12);

/** One lock for each clone and user, outside `node_modules`, which an install empties. */
export const LOCK = join(tmpdir(), `vignette-launch-${mine}`);
