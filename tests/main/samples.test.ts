import { describe, expect, test } from 'vitest';
import { listSamples, readSample, readSamples } from '../../main/handlers/samples.ts';

const filler =
  ' She comes every week, we talk about sleep, and she is kinder to herself than she was before the winter.';
const source = {
  id: 'a-case',
  title: 'A case',
  audience: 'public-group',
  locale: 'en-US',
  genre: 'consult-post',
  level: 1,
  teaches: 'A name in the first line is still a name.',
  marked: `[[Maya|name|direct|e1]] is a client.${filler}`,
};

describe('an invented case', () => {
  test('has its text and the marks in it from one field', () => {
    const sample = readSample('samples/a.yaml', source);
    expect(sample.text).toBe(`Maya is a client.${filler}`);
    expect(sample.gold).toEqual([{ start: 0, end: 4, text: 'Maya', category: 'name', type: 'direct', entity: 'e1' }]);
  });

  test.each([
    ['a malformed mark', { marked: `[[Maya|name|quasi|e1]]${filler}` }, 'the type of name "Maya" is direct'],
    ['a field nobody knows', { hint: 'look twice' }, 'not a sample case'],
    ['a text beside the marked one', { text: filler }, 'text'],
    ['nothing it teaches', { teaches: undefined }, 'teaches'],
    ['no such level', { level: 4 }, 'level'],
    ['no such genre', { genre: 'poem' }, 'genre'],
    ['a clean case with marks', { genre: 'clean' }, 'a clean one has none'],
    ['a case without marks', { marked: filler }, 'a case has marks'],
  ])('is refused, by the name of its file, for %s', (_what, wrong, said) => {
    const read = () => readSample('samples/a.yaml', { ...source, ...wrong });
    expect(read).toThrow(/^samples\/a\.yaml: /);
    expect(read).toThrow(said);
  });
});

describe('the invented cases of rules/samples', () => {
  test('can all be read, and no list of them holds the marks', () => {
    expect(readSamples().length).toBeGreaterThanOrEqual(15);
    expect(JSON.stringify(listSamples())).not.toMatch(/\[\[|"gold"/);
  });
});
