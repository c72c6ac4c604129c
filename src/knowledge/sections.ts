export const SECTION_IDS = ['ask', 'context', 'concern', 'strengths', 'tried', 'reaction', 'risk', 'question'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** One row of `rules/sections.yaml`: words that place a sentence. */
export interface SectionCue {
  readonly pattern: RegExp;
  /** Added to the section's score. */
  readonly weight: number;
  readonly example: string;
}

export interface SectionRules {
  readonly id: SectionId;
  readonly title: string;
  /** Headings over the section's text, as people write them in notes and forms. */
  readonly headings: RegExp;
  /** What labelled texts taught beyond the cues: a feature's name (src/summary/section-features.ts) and what it adds. */
  readonly leans: Readonly<Record<string, number>>;
  readonly cues: readonly SectionCue[];
}
