import { parseArgs } from 'node:util';
import { AUDIENCES, type Audience, LOCALES, type Locale } from '../../src/model.ts';
import { type Complaint, complain } from './complaint.ts';

const COMMANDS = ['safe', 'find', 'summary', 'help'] as const;
type Command = (typeof COMMANDS)[number];

const FORMATS = ['md', 'txt', 'json'] as const;

export interface Options {
  readonly command: Command | 'version';
  /** A path, or "-" for standard input. */
  readonly file: string;
  readonly audience: Audience;
  readonly locale: Locale;
  readonly jsonl: boolean;
  readonly showOriginals: boolean;
  /** For `summary`: the id of a template, or a path that ends in .yaml; the audience's usual one where absent. */
  readonly template: string | undefined;
  readonly format: (typeof FORMATS)[number];
  /** For the teaching handout: the id of an invented sample. */
  readonly sample: string | undefined;
}

const KNOWN = {
  audience: { type: 'string' },
  locale: { type: 'string' },
  jsonl: { type: 'boolean' },
  'show-originals': { type: 'boolean' },
  template: { type: 'string' },
  format: { type: 'string' },
  sample: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const HINT = '"vignette help" lists the commands and options.';

/** The audience with the strictest floors, for whoever names none. */
export const DEFAULT_AUDIENCE: Audience = 'public-group';
export const DEFAULT_LOCALE: Locale = 'en-US';

// An option is repeated back only where it looks like one: what was typed by mistake may be case text.
const shown = (name: string): string => (/^-{1,2}[a-z][a-z-]{0,20}$/.test(name) ? ` "${name}"` : '');

const isCommand = (word: string | undefined): word is Command => COMMANDS.some((known) => known === word);

const asText = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const UNKNOWN_AUDIENCE = `unknown audience; it is one of ${AUDIENCES.join(', ')}`;
export const UNKNOWN_LOCALE = `unknown locale; it is one of ${LOCALES.join(', ')}`;
const sentence = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}.`;

/** Reads the command line. */
export const parseOptions = (args: readonly string[]): Options | Complaint => {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: KNOWN,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(KNOWN, token.name)) return complain(`There is no option${shown(token.rawName)}. ${HINT}`);
    const wantsValue = KNOWN[token.name as keyof typeof KNOWN].type === 'string';
    if (wantsValue && !token.value) return complain(`The option --${token.name} needs a value. ${HINT}`);
    if (!wantsValue && token.value !== undefined) return complain(`The option --${token.name} takes no value. ${HINT}`);
  }
  const [command, file = '-', ...more] = positionals;
  const audience =
    values.audience === undefined ? DEFAULT_AUDIENCE : AUDIENCES.find((known) => known === values.audience);
  const locale = values.locale === undefined ? DEFAULT_LOCALE : LOCALES.find((known) => known === values.locale);
  const format = values.format === undefined ? 'md' : FORMATS.find((known) => known === values.format);
  const options = {
    file,
    audience: audience ?? DEFAULT_AUDIENCE,
    locale: locale ?? DEFAULT_LOCALE,
    jsonl: values.jsonl === true,
    showOriginals: values['show-originals'] === true,
    template: asText(values.template),
    format: format ?? 'md',
    sample: asText(values.sample),
  };
  if (values.version === true) return { ...options, command: 'version' };
  if (values.help === true || command === undefined) return { ...options, command: 'help' };
  if (!isCommand(command)) return complain(`There is no such command. ${HINT}`);
  if (!audience) return complain(sentence(UNKNOWN_AUDIENCE));
  if (!locale) return complain(sentence(UNKNOWN_LOCALE));
  if (!format) return complain(`Unknown format; it is one of ${FORMATS.join(', ')}.`);
  if (command !== 'summary' && (values.template ?? values.format ?? values.sample) !== undefined)
    return complain(`--template, --format and --sample go with "summary". ${HINT}`);
  if (command === 'summary' && options.jsonl) return complain(`"summary" takes one text at a time. ${HINT}`);
  if (more.length) return complain(`One file at a time, please. ${HINT}`);
  if (command === 'find' && !options.jsonl) return complain(`"find" reads JSON lines: add --jsonl. ${HINT}`);
  return { ...options, command };
};
