import { readOwnTemplate } from '../../rules/templates.ts';
import { analyse, checkLeaks, type Knowledge, NO_DECISIONS } from '../../src/index.ts';
import type { Template } from '../../src/knowledge/templates.ts';
import type { Block } from '../../src/summary/blocks.ts';
import { blocksOf, type Composed, compose, composeWord, countBlockWords } from '../../src/summary/compose.ts';
import { composeHandout } from '../../src/summary/handout.ts';
import { toMarkdown, toPlainText } from '../../src/summary/print.ts';
import { gatherSections, placeSentences } from '../../src/summary/sections.ts';
import { findTone, type ToneNote } from '../../src/summary/tone.ts';
import { listSamples } from '../handlers/samples.ts';
import { type Complaint, complain, isComplaint } from './complaint.ts';
import { readCase, readText } from './input.ts';
import type { Options } from './options.ts';
import { isLocked, leakLines } from './safe.ts';
import type { Terminal } from './terminal.ts';
import { makeSafe, printedIds } from './work.ts';

const CHECKED = 'not guaranteed: read it before you share it.';

const findTemplate = async (
  { template: wanted, audience }: Options,
  terminal: Terminal,
  templates: readonly Template[],
): Promise<Template | Complaint> => {
  if (wanted === undefined)
    return (
      templates.find(({ audiences }) => audiences.includes(audience)) ??
      complain('There is no template for that audience.')
    );
  if (/\.ya?ml$/i.test(wanted)) {
    const text = await readText(wanted, terminal);
    if (typeof text !== 'string') return text;
    const read = readOwnTemplate(text);
    return 'problem' in read ? complain(read.problem) : read.template;
  }
  const ids = templates.map(({ id }) => id).join(', ');
  return templates.find(({ id }) => id === wanted) ?? complain(`There is no such template; ours are ${ids}.`);
};

const print = (blocks: readonly Block[], { format }: Options, more: object): string => {
  if (format === 'md') return toMarkdown(blocks);
  if (format === 'txt') return toPlainText(blocks);
  return `${JSON.stringify({ text: toPlainText(blocks), words: countBlockWords(blocks), ...more })}\n`;
};

const handout = async (
  template: Template,
  options: Options,
  terminal: Terminal,
  knowledge: Knowledge,
): Promise<number | Complaint> => {
  const samples = listSamples();
  const sample = samples.find(({ id }) => id === options.sample);
  if (!sample)
    return complain(
      `The handout shows a case before and after, so it is made of invented samples only: --sample ${samples.map(({ id }) => id).join(', ')}.`,
    );
  const { title, text, locale } = sample;
  const analysis = analyse(text, knowledge, { locale });
  await terminal.write(print(composeHandout(template, { title, analysis }, options.audience, knowledge), options, {}));
  terminal.tell(`An invented sample, made safe for ${options.audience}; ${CHECKED}\n`);
  return 0;
};

const word = async (
  template: Template,
  post: string,
  options: Options,
  terminal: Terminal,
  knowledge: Knowledge,
): Promise<number> => {
  const composed = composeWord(template, analyse(post, knowledge, { locale: options.locale }).findings);
  await terminal.write(print(blocksOf(composed), options, { notes: composed.notes }));
  terminal.tell([...composed.notes, 'It repeats no word of the post. Send it to one person.\n'].join('\n'));
  return 0;
};

const shown = ({ template, heading, parts, closing, notes }: Composed) => ({
  template,
  heading,
  parts: parts.map(({ title, text }) => ({ title, text })),
  ...(closing === undefined ? {} : { closing }),
  notes,
});

const toneLines = (tone: readonly ToneNote[]): string[] => tone.map(({ title, instead }) => `${title}: ${instead}`);

const consultation = async (
  template: Template,
  text: string,
  options: Options,
  terminal: Terminal,
  knowledge: Knowledge,
): Promise<number> => {
  const { sections, tone } = knowledge.summary;
  const made = makeSafe(text, knowledge, options.audience, options.locale);
  const gathered = gatherSections(placeSentences(made.safe, sections));
  const composed = compose(template, { sections: gathered.sections }, sections);
  const plain = toPlainText(blocksOf(composed));
  const leaks = checkLeaks(plain, made.analysis, NO_DECISIONS);
  const ids = printedIds(made.analysis);
  const warnings = made.analysis.warnings.map(({ message }) => message);
  if (isLocked(leaks, made.analysis.warnings)) {
    terminal.tell(`${[...warnings, ...leakLines(leaks, ids), 'The summary was not printed.'].join('\n')}\n`);
    return 1;
  }
  const notes = findTone(plain, tone);
  const { tray } = gathered;
  const printedLeaks = leaks.map((leak) => ({ ...leak, entity: ids.get(leak.entity) ?? 'one' })); // a key holds words of the case
  await terminal.write(
    print(blocksOf(composed), options, { ...shown(composed), tone: notes, leaks: printedLeaks, tray }),
  );
  const told = [
    ...warnings,
    ...leakLines(leaks, ids),
    ...composed.notes,
    ...toneLines(notes),
    ...(tray.length ? [`No section was found for: ${tray.join(' ')}`] : []),
    `Checked for ${options.audience}, ${CHECKED}`,
  ];
  terminal.tell(`${told.join('\n')}\n`);
  return 0;
};

/** `vignette summary`: one text in, an output by a template out, with every suggestion accepted. */
export const summary = async (
  options: Options,
  terminal: Terminal,
  load: () => Promise<Knowledge>,
): Promise<number | Complaint> => {
  const knowledge = await load();
  const template = await findTemplate(options, terminal, knowledge.summary.templates);
  if (isComplaint(template)) return template;
  if (template.handout) return handout(template, options, terminal, knowledge);
  if (options.sample !== undefined) return complain('--sample goes with the teaching handout.');
  if (!template.audiences.includes(options.audience))
    return complain(`That template is for ${template.audiences.join(' and ')}: choose it by --audience.`);
  const text = await readCase(options.file, terminal);
  if (typeof text !== 'string') return text;
  return template.word
    ? word(template, text, options, terminal, knowledge)
    : consultation(template, text, options, terminal, knowledge);
};
