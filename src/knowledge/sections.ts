export const SECTION_IDS = ['ask', 'context', 'concern', 'strengths', 'tried', 'reaction', 'risk', 'question'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** One row of `rules/sections.yaml`: words that place a sentence. */
export interface SectionCue {
  readonly pattern: RegExp;
  /** Added to the section's score; a sentence is placed at 1 or more. */
  readonly weight: number;
  readonly example: string;
}

export interface SectionRules {
  readonly id: SectionId;
  readonly title: string;
  readonly cues: readonly SectionCue[];
}
