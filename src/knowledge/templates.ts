import type { Audience, Category } from '../model.ts';
import type { SectionId } from './sections.ts';

/** One heading of an output and the sections it is filled from. */
export interface TemplatePart {
  /** Also what the part is known by: no two parts of a template share it. */
  readonly title: string;
  /** Empty: a part the person writes, such as the therapist sought. */
  readonly from: readonly SectionId[];
  /** A required part stands in the output even while it is empty. */
  readonly required: boolean;
  /** What to write there, shown in the window while it is empty; never part of an output. */
  readonly prompt?: string | undefined;
  /** What the output says where nothing was written. */
  readonly none?: string | undefined;
  /** A longer part is told, not cut. */
  readonly maxSentences?: number | undefined;
}

export interface Template {
  readonly id: string;
  readonly title: string;
  readonly audiences: readonly Audience[];
  /** A longer output is told, not cut. */
  readonly maxWords?: number | undefined;
  /** First line; carries no fact of the case. */
  readonly heading: string;
  readonly parts: readonly TemplatePart[];
  readonly closing?: string | undefined;
  /** For a private word to a colleague: sentences around the kinds of detail that were found. */
  readonly word?: { readonly opening: string; readonly found: string; readonly advice: string } | undefined;
  /** For a teaching handout; `kept` says which clinical meaning a substitute still carries. */
  readonly handout?:
    | {
        readonly declaration: string;
        readonly questions: readonly string[];
        readonly kept: Readonly<Record<Category, string>>;
        readonly dropped: string;
      }
    | undefined;
}

/** One question of the pause before sharing. */
export interface PauseQuestion {
  readonly id: string;
  readonly audiences: readonly Audience[];
  readonly question: string;
  /** The answer that needs no second thought. */
  readonly good: 'yes' | 'no';
  readonly advice: string;
}
