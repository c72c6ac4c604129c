import { describe, expect, test } from 'vitest';
import { yamlFiles } from '../../rules/files.ts';
import { loadKnowledge } from '../../rules/index.ts';
import { allowPackSchema } from '../../rules/schema.ts';
import { analyse } from '../../src/index.ts';
import { unmark } from '../src/detect/support.ts';

const knowledge = loadKnowledge();
const packs = yamlFiles('allow').map(({ source }) => allowPackSchema.parse(source));

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  const direct = (text: string) =>
    analyse(text, knowledge, { locale: 'en-US' })
      .findings.filter(({ category, tier }) => tier === 'flag' && pack.categories.includes(category))
      .map((finding) => finding.text);
  test.each(pack.examples)('nothing in: %s', (text) => {
    expect(direct(text)).toEqual([]);
  });
  test.each(pack.not)('still found: %s', (marked) => {
    const { text, expected } = unmark(marked);
    expect(direct(text)).toEqual(expect.arrayContaining([...expected]));
  });
  test('no word twice', () => {
    const seen = pack.words.filter((word, n) => pack.words.indexOf(word) !== n);
    expect(seen).toEqual([]);
  });
});
