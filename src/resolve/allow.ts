import type { Knowledge } from '../knowledge/index.ts';
import type { Candidate } from '../model.ts';
import type { Document } from '../text/document.ts';

/** Takes out candidates that are an eponym, an instrument, a drug or another known look-alike in its context. */
export const applyAllowList = (candidates: readonly Candidate[], _document: Document, _knowledge: Knowledge): Candidate[] => [...candidates];
