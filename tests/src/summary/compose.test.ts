import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTemplate, loadPause, loadTemplates } from '../../../rules/templates.ts';
import { blocksOf, compose, composeWord, kindsFound, type SectionTexts } from '../../../src/summary/compose.ts';
import { pauseFor, pauseState } from '../../../src/summary/pause.ts';
import { toHtml, toMarkdown, toPlainText } from '../../../src/summary/print.ts';
import { analysisOf } from '../../support/analysis.ts';

const templates = loadTemplates();
const template = (id: string) => {
  const found = templates.find((one) => one.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
};

const fill = (id: string, sections: SectionTexts) => compose(template(id), { sections });

describe('a template is filled from sections', () => {
  test('a consult post has only the headings that say something, and asks for a question', () => {
    const post = fill('consult-post', { context: 'A client in her 30s.', concern: 'She sleeps badly.' });
    expect(post.parts.map(({ title }) => title)).toEqual(['Context', 'Concern and course', 'Question']);
    expect(post.notes).toEqual(['"Question" is empty.']);
    expect(post.closing).toContain("don't ask for identifying information");
  });

  test('ethics and risk are always in a supervision note', () => {
    for (const id of ['supervision-note', 'supervision-short']) {
      const note = fill(id, { context: 'A client.' });
      expect(note.parts.find(({ title }) => title === 'Ethics and risk')?.text).toBe('None identified in this note.');
    }
  });

  test('what is too long is told, never cut', () => {
    const long = Array.from({ length: 210 }, () => 'word').join(' ');
    const post = fill('consult-post', { context: 'One. Two. Three. Four.', question: `${long}?` });
    expect(post.parts.map(({ text }) => text).join(' ')).toContain(long);
    expect(post.notes.join(' ')).toMatch(/4 sentences/);
    expect(post.notes.join(' ')).toMatch(/at most 200/);
  });

  test('no word of a section is lost or added', () => {
    const words = fc.string({ minLength: 1 }).filter((s) => s.trim() !== '');
    fc.assert(
      fc.property(words, words, (context, question) => {
        const { parts } = fill('consult-post', { context, question });
        expect(parts.map(({ text }) => text)).toEqual([context.trim(), question.trim()]);
      }),
    );
  });

  test("a user's own template is checked", () => {
    expect(() =>
      checkTemplate({ id: 'mine', title: 'Mine', audiences: ['everyone'], heading: 'Mine', parts: [] }, 'mine.yaml'),
    ).toThrow(/mine\.yaml: audiences/);
  });
});

describe('a private word to a colleague', () => {
  test('names kinds, never words of the post', () => {
    const analysis = analysisOf('[[Maya|name]] drives the [[ice-cream van|occupation]] in [[Bluff|place]].');
    const word = composeWord(template('colleague-word'), analysis.findings);
    const text = toPlainText(blocksOf(word));
    expect(text).toContain('a name, an unusual job or role and a place');
    for (const surface of ['Maya', 'ice-cream', 'Bluff']) expect(text).not.toContain(surface);
  });
  test('one kind, no kind', () => {
    expect(kindsFound(analysisOf('[[34|age]] and [[35|age]]').findings)).toBe('an exact age');
    expect(composeWord(template('colleague-word'), []).notes).toHaveLength(1);
  });
});

describe('printed', () => {
  const post = blocksOf(fill('consult-post', { context: 'A <client> & "partner".', question: 'What now?' }));
  test('as Markdown', () => expect(toMarkdown(post)).toContain('## Context\n\nA <client>'));
  test('as plain text', () => expect(toPlainText(post)).toContain('Question: What now?\n'));
  test('as HTML, escaped, without scripts or links', () => {
    expect(toHtml(post)).toContain('A &lt;client&gt; &amp; &quot;partner&quot;.');
    expect(toHtml(post)).not.toMatch(/<script|href|src=/);
  });
});

describe('the pause before sharing', () => {
  const questions = loadPause();
  test('eleven questions for a public group, nine for the others', () => {
    expect(pauseFor(questions, 'public-group')).toHaveLength(11);
    expect(pauseFor(questions, 'supervisor')).toHaveLength(9);
  });
  test('it advises; only risk to life now asks for a confirmation', () => {
    const asked = pauseFor(questions, 'private-group');
    const all = Object.fromEntries(asked.map(({ id, good }) => [id, good]));
    expect(pauseState(asked, all, [])).toEqual({ unanswered: [], advice: [], mustConfirm: false });
    expect(pauseState(asked, { ...all, needed: 'no' }, []).advice.map(({ id }) => id)).toEqual(['needed']);
    const trigger = { id: 'x', start: 0, end: 1, title: '', because: '', better: '' };
    expect(pauseState(asked, all, [{ ...trigger, weight: 'advise' }]).mustConfirm).toBe(false);
    expect(pauseState(asked, all, [{ ...trigger, weight: 'stop' }]).mustConfirm).toBe(true);
  });
});
