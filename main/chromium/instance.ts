import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

export interface Instance {
  readonly release: () => void;
}

/** Is there a process of this number, ours or not? */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const holder = (folder: string): number => {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8'));
  } catch {
    return 0;
  }
};

/** One window a person: undefined where another one is open. A lock whose owner is gone is taken over. */
export const takeOnlyInstance = (
  folder = join(tmpdir(), `vignette-window-${userInfo().username}`),
): Instance | undefined => {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      mkdirSync(folder, { mode: 0o700 });
      writeFileSync(join(folder, 'pid'), String(process.pid));
      return { release: () => rmSync(folder, { recursive: true, force: true }) };
    } catch {
      const pid = holder(folder);
      if (pid && isAlive(pid)) return undefined;
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return undefined;
};
