import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './instance.ts';

const NAME = /^vignette-profile-(\d+)-/;

const forget = (profile: string) => rm(profile, { recursive: true, force: true, maxRetries: 5 });

export interface Profile {
  readonly folder: string;
  readonly forget: () => Promise<void>;
}

/** A browser profile for one window. It is thrown away with the window; its name tells whose it is. */
export const createProfile = async (): Promise<Profile> => {
  const folder = await mkdtemp(join(tmpdir(), `vignette-profile-${process.pid}-`));
  return { folder, forget: () => forget(folder) };
};

/** Throws away what windows left whose process was killed. */
export const forgetLostProfiles = async (folder = tmpdir()): Promise<void> => {
  for (const name of await readdir(folder)) {
    const owner = NAME.exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) await forget(join(folder, name)).catch(() => {});
  }
};
