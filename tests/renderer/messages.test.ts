import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { KEYS, labelOf } from '../../renderer/keys.ts';
import { messages } from '../../renderer/messages.ts';
import { say, sayPart } from '../../renderer/say.ts';
import { AUDIENCES, CATEGORIES } from '../../src/contract/calls.ts';
import { ERROR_CODES } from '../../src/contract/errors.ts';

describe('messages', () => {
  it.each(Object.entries(messages))('%s is well formed', (_key, message) => {
    expect(() => new IntlMessageFormat(message, 'en')).not.toThrow();
  });

  it('promises nothing and scolds nobody', () => {
    const all = Object.values(messages).join('\n');
    expect(all).not.toMatch(/anonym|HIPAA|safe to post|compliant|guaranteed safe|you must|you forgot|you did wrong/i);
  });

  it('has words for every error, category, audience and action', () => {
    const keys = [
      ...ERROR_CODES.map((code) => `error.${code}`),
      ...CATEGORIES.map((category) => `category.${category}`),
      ...AUDIENCES.flatMap((audience) => [
        `audience.${audience}`,
        `audience.${audience}.means`,
        `audience.floor.${audience}`,
      ]),
      ...KEYS.map(({ action }) => labelOf(action)),
    ];
    for (const key of keys) expect(sayPart(key), key).not.toBe(key);
  });

  it('counts in plurals', () => {
    expect(say('case.words', { count: 0 })).toBe('No words yet');
    expect(say('case.words', { count: 1 })).toBe('1 word');
    expect(say('case.words', { count: 1200 })).toBe('1,200 words');
  });
});
