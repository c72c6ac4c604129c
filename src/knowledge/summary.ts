import type { SectionRules } from './sections.ts';
import type { PauseQuestion, Template } from './templates.ts';
import type { TonePack } from './tone.ts';

/** What is known about writing a consultation: tone, sections, templates and the questions before sharing. */
export interface SummaryKnowledge {
  readonly tone: readonly TonePack[];
  readonly sections: readonly SectionRules[];
  readonly templates: readonly Template[];
  readonly pause: readonly PauseQuestion[];
}
