import { describe, expect, it } from 'vitest';
import {
  type Draft,
  EMPTY_DRAFT,
  editSection,
  fillingOf,
  isBehind,
  keepWritten,
  kinderWords,
  movePart,
  orderedParts,
  placeSentence,
  prefilled,
  refill,
  sectionOf,
  sectionText,
  type Template,
} from '../../../renderer/state/draft.ts';
import type { PlacedSentence, SectionId } from '../../../src/contract/calls.ts';

const sentence = (text: string, section: SectionId | undefined, start = 0): PlacedSentence => ({
  text,
  start,
  end: start + text.length,
  ...(section === undefined ? {} : { section }),
});

const WHO = sentence('She teaches.', 'context');
const WHERE = sentence('It is far.', 'context', 13);
const LOOSE = sentence('It rained.', undefined, 24);
const ASK = sentence('What now?', 'question', 35);
const ALL = [WHO, WHERE, LOOSE, ASK];

const TEMPLATE: Template = {
  id: 'test-form',
  title: 'A form',
  audiences: ['public-group'],
  heading: 'A form',
  parts: [
    { title: 'Context', from: ['context'], required: false },
    { title: 'Question', from: ['question'], required: true },
    { title: 'Setting', from: [], required: false },
  ],
};

describe('a draft', () => {
  it('follows the safe text until the person writes', () => {
    expect(sectionText(EMPTY_DRAFT, ALL, 'context')).toBe('She teaches. It is far.');
    expect(sectionText(EMPTY_DRAFT, [WHO], 'context')).toBe('She teaches.');
  });

  it('keeps what was written when the safe text changes, says so, and takes either', () => {
    const draft = editSection(EMPTY_DRAFT, ALL, 'context', 'Mine.');
    expect(isBehind(draft, ALL, 'context')).toBe(false);
    const changed = [sentence('She works.', 'context'), ASK];
    expect(sectionText(draft, changed, 'context')).toBe('Mine.');
    expect(isBehind(draft, changed, 'context')).toBe(true);
    expect(isBehind(keepWritten(draft, changed, 'context'), changed, 'context')).toBe(false);
    expect(sectionText(refill(draft, 'context'), changed, 'context')).toBe('She works.');
  });

  it('remembers what the safe text said when writing began, however much is written', () => {
    const first = editSection(EMPTY_DRAFT, ALL, 'context', 'Mine.');
    const second = editSection(first, [ASK], 'context', 'Mine and more.');
    expect(second.sections.context?.base).toBe('She teaches. It is far.');
  });

  it.each<[string, Draft, SectionId | undefined, Record<string, string>]>([
    [
      'a sentence from the tray into a section, in the order of the text',
      placeSentence(EMPTY_DRAFT, ALL, LOOSE, 'context'),
      'context',
      { context: 'She teaches. It is far. It rained.' },
    ],
    [
      'a sentence from the tray to the end of what was written',
      placeSentence(editSection(EMPTY_DRAFT, ALL, 'context', 'Mine.'), ALL, LOOSE, 'context'),
      'context',
      { context: 'Mine. It rained.' },
    ],
    ['a sentence into the tray', placeSentence(EMPTY_DRAFT, ALL, LOOSE, 'tray'), undefined, {}],
  ])('moves %s', (_what, draft, section, texts) => {
    expect(sectionOf(draft, LOOSE)).toBe(section);
    for (const [id, text] of Object.entries(texts)) expect(sectionText(draft, ALL, id as SectionId)).toBe(text);
    expect(isBehind(draft, ALL, 'context')).toBe(false);
  });

  it('takes a moved sentence out of what was written, and nothing else', () => {
    const draft = editSection(EMPTY_DRAFT, ALL, 'context', 'Well: She teaches. It is far. And so on.');
    const moved = placeSentence(draft, ALL, WHERE, 'tray');
    expect(sectionText(moved, ALL, 'context')).toBe('Well: She teaches. And so on.');
  });

  it('loses no sentence, wherever they are moved', () => {
    const moved = placeSentence(placeSentence(EMPTY_DRAFT, ALL, WHO, 'question'), ALL, ASK, 'tray');
    const tray = ALL.filter((one) => sectionOf(moved, one) === undefined).map(({ text }) => text);
    const placed = (['context', 'question'] as const).map((id) => prefilled(moved, ALL, id)).join(' ');
    for (const { text } of ALL) expect([...tray, placed].join(' ')).toContain(text);
  });

  it('puts parts in another order, and stays inside the list', () => {
    const titles = (draft: Draft) => orderedParts(draft, TEMPLATE).map(({ title }) => title);
    const up = movePart(EMPTY_DRAFT, TEMPLATE, 'Question', -1);
    expect(titles(up)).toEqual(['Question', 'Context', 'Setting']);
    expect(movePart(up, TEMPLATE, 'Question', -1)).toBe(up);
    expect(titles(movePart(up, TEMPLATE, 'Question', 1))).toEqual(['Context', 'Question', 'Setting']);
  });

  it('fills a form with what has words in it', () => {
    const draft = { ...editSection(EMPTY_DRAFT, ALL, 'context', '  '), written: { Setting: 'Online.', Other: 'No.' } };
    expect(fillingOf(draft, ALL, TEMPLATE, ['context', 'question'])).toEqual({
      sections: { question: 'What now?' },
      written: { Setting: 'Online.' },
      order: ['Context', 'Question', 'Setting'],
    });
  });
});

describe('kinder words', () => {
  it.each([
    ['"Reports", "says", "describes".', 'claims to', ['reports', 'says', 'describes']],
    ['"Finds it hard to…", or what happens.', 'She refuses to do', ['Finds it hard to']],
    ['Say what you learned from the moment.', 'hilarious', []],
  ])('in %s for %s', (instead, flagged, expected) => {
    expect(kinderWords(instead, flagged)).toEqual(expected);
  });
});
