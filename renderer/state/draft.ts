import type { PlacedSentence, SectionId, SummaryTemplate } from '../../src/contract/calls.ts';

export type Template = SummaryTemplate['template'];

/** What a person wrote in a section, and what the safe text had there when they began. */
export interface Edited {
  readonly text: string;
  readonly base: string;
}

/** What a person made of the safe text: an undo goes back over this as well. Sections they left alone follow the safe text. */
export interface Draft {
  /** Absent: the usual one for the audience. */
  readonly template?: string;
  /** A template of the person's own. */
  readonly own?: Template;
  readonly sections: Readonly<Partial<Record<SectionId, Edited>>>;
  /** By the part's title, for parts that no section fills. */
  readonly written: Readonly<Record<string, string>>;
  /** By the words of a sentence, where the person put it. */
  readonly placed: Readonly<Record<string, SectionId | 'tray'>>;
  /** By template, the titles of its parts in the order wanted. */
  readonly orders: Readonly<Record<string, readonly string[]>>;
  /** A post by somebody else, for a private word about it. */
  readonly post: string;
  /** The invented sample of a handout. */
  readonly sample?: string;
}

export const EMPTY_DRAFT: Draft = { sections: {}, written: {}, placed: {}, orders: {}, post: '' };

type Sentences = readonly PlacedSentence[];

/** Where a sentence stands; undefined: in the tray. */
export const sectionOf = ({ placed }: Draft, { text, section }: PlacedSentence): SectionId | undefined => {
  const wanted = Object.hasOwn(placed, text) ? placed[text] : section;
  return wanted === 'tray' ? undefined : wanted;
};

/** What the safe text puts into a section. */
export const prefilled = (draft: Draft, sentences: Sentences, section: SectionId): string =>
  sentences
    .filter((sentence) => sectionOf(draft, sentence) === section)
    .map(({ text }) => text)
    .join(' ');

export const sectionText = (draft: Draft, sentences: Sentences, section: SectionId): string =>
  draft.sections[section]?.text ?? prefilled(draft, sentences, section);

/** Has the safe text changed since the person wrote here? */
export const isBehind = (draft: Draft, sentences: Sentences, section: SectionId): boolean => {
  const edited = draft.sections[section];
  return edited !== undefined && edited.base !== prefilled(draft, sentences, section);
};

export const editSection = (draft: Draft, sentences: Sentences, section: SectionId, text: string): Draft => {
  const base = draft.sections[section]?.base ?? prefilled(draft, sentences, section);
  return { ...draft, sections: { ...draft.sections, [section]: { text, base } } };
};

/** Takes the words of the safe text again. */
export const refill = (draft: Draft, section: SectionId): Draft => {
  const { [section]: _gone, ...sections } = draft.sections;
  return { ...draft, sections };
};

/** Keeps what the person wrote and asks no more. */
export const keepWritten = (draft: Draft, sentences: Sentences, section: SectionId): Draft => {
  const edited = draft.sections[section];
  if (!edited) return draft;
  const base = prefilled(draft, sentences, section);
  return { ...draft, sections: { ...draft.sections, [section]: { ...edited, base } } };
};

const without = (text: string, words: string): string =>
  text.includes(words) ? text.replace(words, '').replace(/ {2,}/g, ' ').trim() : text;

/** Moves a sentence into a section or back to the tray. Sections the person wrote in get it at the end; nothing else in them changes. */
export const placeSentence = (
  draft: Draft,
  sentences: Sentences,
  sentence: PlacedSentence,
  to: SectionId | 'tray',
): Draft => {
  const from = sectionOf(draft, sentence);
  if (from === (to === 'tray' ? undefined : to)) return draft;
  const moved: Draft = { ...draft, placed: { ...draft.placed, [sentence.text]: to } };
  const sections = { ...draft.sections };
  const leaving = from && draft.sections[from];
  if (from && leaving)
    sections[from] = { text: without(leaving.text, sentence.text), base: prefilled(moved, sentences, from) };
  const entering = to !== 'tray' && draft.sections[to];
  if (to !== 'tray' && entering)
    sections[to] = {
      text: [entering.text.trimEnd(), sentence.text].filter(Boolean).join(' '),
      base: prefilled(moved, sentences, to),
    };
  return { ...moved, sections };
};

export const writePart = (draft: Draft, title: string, text: string): Draft => ({
  ...draft,
  written: { ...draft.written, [title]: text },
});

/** The parts of a template in the order the person wants. */
export const orderedParts = ({ orders }: Draft, { id, parts }: Template): readonly Template['parts'][number][] => {
  const named = (orders[id] ?? []).flatMap((title) => parts.find((part) => part.title === title) ?? []);
  return [...named, ...parts.filter((part) => !named.includes(part))];
};

export const movePart = (draft: Draft, template: Template, title: string, by: 1 | -1): Draft => {
  const titles = orderedParts(draft, template).map((part) => part.title);
  const at = titles.indexOf(title);
  const other = titles[at + by];
  if (at < 0 || other === undefined) return draft;
  const order = titles.map((one, n) => (n === at ? other : n === at + by ? title : one));
  return { ...draft, orders: { ...draft.orders, [template.id]: order } };
};

/** What `summary:compose` fills a template with. */
export interface Filling {
  readonly sections: Partial<Record<SectionId, string>>;
  readonly written: Record<string, string>;
  readonly order: string[];
}

export const fillingOf = (
  draft: Draft,
  sentences: Sentences,
  template: Template,
  sections: readonly SectionId[],
): Filling => {
  const filled: Partial<Record<SectionId, string>> = {};
  for (const section of sections) {
    const text = sectionText(draft, sentences, section);
    if (text.trim()) filled[section] = text;
  }
  const titles = new Set(template.parts.map(({ title }) => title));
  const written = Object.fromEntries(
    Object.entries(draft.written).filter(([title, text]) => titles.has(title) && text.trim()),
  );
  return { sections: filled, written, order: orderedParts(draft, template).map(({ title }) => title) };
};

/** Wordings a tone note offers in quotation marks, fit to stand where the flagged words stand. */
export const kinderWords = (instead: string, flagged: string): readonly string[] =>
  [...instead.matchAll(/"([^"]{2,60})"/g)].flatMap(([, words = '']) => {
    const bare = words.replace(/[….,;]+$/u, '').trim();
    if (!bare) return [];
    const first = bare.charAt(0);
    const starts = /^\p{Lu}/u.test(flagged) && !/^I\b/.test(flagged);
    const lead = starts ? first.toUpperCase() : /^I\b/.test(bare) ? first : first.toLowerCase();
    return [lead + bare.slice(1)];
  });
