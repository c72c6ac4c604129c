import type { Migration } from '../migrate.ts';
import { first } from './0001-first.ts';

/** Every step, oldest first. A step that has been released is never changed: a new one is added. */
export const migrations: readonly Migration[] = [first];
