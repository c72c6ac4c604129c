import type { Category } from '../model.ts';

/** A surface that looks like a name, a place or a code and is not, in its context. */
export interface AllowEntry {
  /** Pack the entry stands in: allow-eponyms, allow-instruments, allow-drugs … */
  readonly pack: string;
  /** Folded words, separated by one space. */
  readonly surface: string;
  /**
   * always: never an identifier unless a title or client role goes before it;
   * context: only beside one of `context`, before or after, within three words.
   */
  readonly when: 'always' | 'context';
  readonly context: readonly string[];
  /** Written in capitals in the list, and met only so: "ART" is no Art. */
  readonly exact: boolean;
  /** Candidates of these categories are taken out. */
  readonly categories: readonly Category[];
}
