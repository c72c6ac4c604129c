import type { SectionId } from '../knowledge/sections.ts';
import type { Template, TemplatePart } from '../knowledge/templates.ts';
import type { Category, Finding } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';

/** What a person has in each section, edited or as sorted. */
export type SectionTexts = Readonly<Partial<Record<SectionId, string>>>;

export interface ComposedPart {
  readonly title: string;
  /** Empty where nothing was written and the template has no words for that. */
  readonly text: string;
  readonly prompt?: string;
}

export interface Composed {
  readonly template: string;
  readonly heading: string;
  readonly parts: readonly ComposedPart[];
  readonly closing?: string;
  /** Words of the whole output. */
  readonly words: number;
  /** What the template advises against, as sentences: too long, no question. */
  readonly notes: readonly string[];
}

/** Words as a person counts them: separated by white space. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const countSentences = (text: string): number =>
  splitSentences(text).filter(({ start, end }) => text.slice(start, end).trim()).length;

const partText = (part: TemplatePart, sections: SectionTexts): string =>
  part.from
    .map((id) => sections[id]?.trim() ?? '')
    .filter(Boolean)
    .join(' ');

const partNotes = (part: TemplatePart, text: string): string[] => {
  if (!text) return part.required && part.prompt ? [`"${part.title}" is empty.`] : [];
  const { maxSentences } = part;
  const count = countSentences(text);
  return maxSentences !== undefined && count > maxSentences
    ? [`"${part.title}" has ${count} sentences; ${maxSentences} read better.`]
    : [];
};

/** Fills a template from sections. Adds no word to a section and drops none; what is too long is told, not cut. */
export const compose = (template: Template, sections: SectionTexts): Composed => {
  const filled = template.parts.map((part) => ({ part, text: partText(part, sections) }));
  const parts = filled
    .filter(({ part, text }) => text || part.required)
    .map(
      ({ part, text }): ComposedPart => ({
        title: part.title,
        text: text || (part.none ?? ''),
        ...(part.prompt === undefined ? {} : { prompt: part.prompt }),
      }),
    );
  const words = countWords([template.heading, ...parts.map(({ text }) => text), template.closing ?? ''].join(' '));
  const notes = filled.flatMap(({ part, text }) => partNotes(part, text));
  if (template.maxWords !== undefined && words > template.maxWords)
    notes.push(`${words} words; at most ${template.maxWords} are read.`);
  return {
    template: template.id,
    heading: template.heading,
    parts,
    ...(template.closing === undefined ? {} : { closing: template.closing }),
    words,
    notes,
  };
};

const KIND: Readonly<Record<Category, string>> = {
  name: 'a name',
  contact: 'a contact detail',
  id: 'a number or code',
  place: 'a place',
  org: 'an organisation by its name',
  date: 'an exact date',
  age: 'an exact age',
  occupation: 'an unusual job or role',
  family: 'an unusual family',
  health: 'a rare condition',
  background: 'a background few people share',
  event: 'an event others may have heard of',
  rare: 'a detail that is hard to forget',
};

/** "a place, an exact age and a rare condition": kinds of what was found, never the words. */
export const kindsFound = (findings: readonly Finding[]): string => {
  const kinds = [...new Set(findings.filter(({ tier }) => tier === 'flag').map(({ category }) => KIND[category]))];
  return kinds.length > 1 ? `${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}` : (kinds[0] ?? '');
};

/** A kind, private message about somebody else's post: names no one and repeats none of it. */
export const composeWord = (template: Template, findings: readonly Finding[]): Composed => {
  const kinds = kindsFound(findings);
  const { opening, found, advice } = template.word ?? { opening: '', found: '', advice: '' };
  const parts = [opening, kinds && `${found}: ${kinds}.`, advice]
    .filter(Boolean)
    .map((text): ComposedPart => ({ title: '', text }));
  const whole = [template.heading, ...parts.map(({ text }) => text), template.closing ?? ''].join(' ');
  return {
    template: template.id,
    heading: template.heading,
    parts,
    ...(template.closing === undefined ? {} : { closing: template.closing }),
    words: countWords(whole),
    notes: kinds ? [] : ['Nothing was found in the post that would need a word.'],
  };
};
