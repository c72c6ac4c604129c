import { SECTION_IDS, type SectionId, type SectionRules } from '../knowledge/sections.ts';
import type { Template, TemplatePart } from '../knowledge/templates.ts';
import type { Category, Finding } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Block, blockTexts } from './blocks.ts';

/** What a person has in each section, edited or as sorted. */
export type SectionTexts = Readonly<Partial<Record<SectionId, string>>>;

/** What goes into a template. */
export interface Filling {
  readonly sections: SectionTexts;
  /** By part title: what the person wrote there themself, after what the sections put there. */
  readonly written?: Readonly<Record<string, string>>;
  /** Part titles in the order wanted; parts that are not named follow in the template's order. */
  readonly order?: readonly string[];
}

/** One of the person's texts inside a part; `start` counts in the part's text. */
export interface Piece {
  readonly section?: SectionId;
  /** Title of the part, for what was written there. */
  readonly part?: string;
  readonly start: number;
  readonly text: string;
}

export interface ComposedPart {
  readonly title: string;
  /** Empty where nothing was written and the template has no words for that. */
  readonly text: string;
  readonly prompt?: string;
  /** Which texts `text` is made of. */
  readonly pieces: readonly Piece[];
}

export interface Composed {
  readonly template: string;
  readonly heading: string;
  readonly parts: readonly ComposedPart[];
  readonly closing?: string;
  /** Words of the whole output, headings of parts aside. */
  readonly words: number;
  /** What the template advises against, as sentences: too long, no question, a section left out. */
  readonly notes: readonly string[];
}

/** Words as a person counts them: separated by white space. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const countSentences = (text: string): number =>
  splitSentences(text).filter(({ start, end }) => text.slice(start, end).trim()).length;

const own = (record: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(record, key) ? (record[key] ?? '') : '';

/** The person's texts that belong in a part, joined by a space; white space around each is left out. */
const piecesOf = (part: TemplatePart, { sections, written = {} }: Filling): Piece[] => {
  const texts = [
    ...part.from.map((section) => ({ section, text: sections[section]?.trim() ?? '' })),
    { part: part.title, text: own(written, part.title).trim() },
  ].filter(({ text }) => text);
  let start = 0;
  return texts.map((piece) => {
    const placed = { ...piece, start };
    start += piece.text.length + 1;
    return placed;
  });
};

const partNotes = (part: TemplatePart, text: string): string[] => {
  if (!text) return part.required && part.prompt ? [`"${part.title}" is empty.`] : [];
  const { maxSentences } = part;
  const count = maxSentences === undefined ? 0 : countSentences(text);
  return maxSentences !== undefined && count > maxSentences
    ? [
        maxSentences === 1
          ? `"${part.title}" has ${count} sentences; one reads better.`
          : `"${part.title}" has ${count} sentences; ${maxSentences} read better.`,
      ]
    : [];
};

/** A template that takes sections at all should have a place for each; one that takes none leaves the client out on purpose. */
const leftOut = (
  { parts }: Template,
  sections: SectionTexts,
  titles: readonly Pick<SectionRules, 'id' | 'title'>[],
) => {
  const taken = new Set(parts.flatMap(({ from }) => from));
  if (!taken.size) return [];
  return SECTION_IDS.filter((id) => !taken.has(id) && sections[id]?.trim()).map(
    (id) =>
      `This template has no place for "${titles.find((one) => one.id === id)?.title ?? id}"; its text is left out.`,
  );
};

const ordered = (parts: readonly TemplatePart[], order: readonly string[] = []): TemplatePart[] => {
  const named = [...new Set(order)].flatMap((title) => parts.find((part) => part.title === title) ?? []);
  return [...named, ...parts.filter((part) => !named.includes(part))];
};

/**
 * Fills a template. Adds no word to what a person has in it and drops none; what is too long is told, not cut.
 * @param titles of the sections, for a note that names one
 */
export const compose = (
  template: Template,
  filling: Filling,
  titles: readonly Pick<SectionRules, 'id' | 'title'>[] = [],
): Composed => {
  const filled = ordered(template.parts, filling.order).map((part) => {
    const pieces = piecesOf(part, filling);
    return { part, pieces, text: pieces.map((piece) => piece.text).join(' ') };
  });
  const parts = filled
    .filter(({ part, text }) => text || part.required)
    .map(
      ({ part, pieces, text }): ComposedPart => ({
        title: part.title,
        text: text || (part.none ?? ''),
        pieces,
        ...(part.prompt === undefined ? {} : { prompt: part.prompt }),
      }),
    );
  const words = countWords([template.heading, ...parts.map(({ text }) => text), template.closing ?? ''].join(' '));
  const notes = [
    ...filled.flatMap(({ part, text }) => partNotes(part, text)),
    ...leftOut(template, filling.sections, titles),
  ];
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

/** A composed output as blocks to print. */
export const blocksOf = ({ heading, parts, closing }: Composed): Block[] => [
  { kind: 'title', text: heading },
  ...parts.map(({ title, text }): Block => ({ kind: 'section', title, text })),
  ...(closing ? [{ kind: 'note', text: closing } as const] : []),
];

/** Words of an output in blocks, headings included. */
export const countBlockWords = (blocks: readonly Block[]): number => countWords(blockTexts(blocks).join(' '));

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
    .map((text): ComposedPart => ({ title: '', text, pieces: [] }));
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
