import { z } from 'zod';
import { MAX_TEXT } from '../../src/contract/calls.ts';
import { AUDIENCES, type Audience, LOCALES, type Locale } from '../../src/model.ts';
import { type Complaint, complain } from './complaint.ts';
import { type Options, UNKNOWN_AUDIENCE, UNKNOWN_LOCALE } from './options.ts';

/** One line of a batch, its defaults filled in. */
export interface CaseLine {
  readonly id: string | number;
  readonly text: string;
  readonly audience: Audience;
  readonly locale: Locale;
}

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().max(MAX_TEXT),
  audience: z.enum(AUDIENCES).nullish(),
  locale: z.enum(LOCALES).nullish(),
});

// By field: the schema's own messages could quote the line.
const WRONG: Readonly<Record<string, string>> = {
  id: '"id" must be a string or a number',
  text: `"text" must be a string of at most ${MAX_TEXT.toLocaleString('en-US')} characters`,
  audience: UNKNOWN_AUDIENCE,
  locale: UNKNOWN_LOCALE,
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** One line of input, or what is wrong with it. */
export const readLine = (
  line: string,
  { audience, locale }: Pick<Options, 'audience' | 'locale'>,
): CaseLine | Complaint => {
  const value = parse(line);
  if (value === undefined) return complain('this is not JSON');
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) {
    const { data } = parsed;
    return { id: data.id, text: data.text, audience: data.audience ?? audience, locale: data.locale ?? locale };
  }
  return complain(WRONG[String(parsed.error.issues[0]?.path[0])] ?? 'this is not an object with "id" and "text"');
};
