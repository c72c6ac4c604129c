import { z } from 'zod';
import { SECTION_IDS } from '../knowledge/sections.ts';
import { templateSchema } from '../knowledge/template-schema.ts';
import { CONSENT } from '../summary/consent.ts';
import { audience, caseState, leak, locale, risk, span, text, warning } from './shapes.ts';

/** From the safe text to an output: sections, templates, tone, the pause and the check of what is written. */

const sectionId = z.enum(SECTION_IDS);

/** Where a note or a leak stands: in a section's text, or in a part the person wrote; offsets count within that text. */
const place = {
  section: sectionId.optional(),
  part: z.string().optional(),
  start: span.shape.start,
  end: span.shape.end,
};

const toneNote = z.object({
  ...place,
  flag: z.string(),
  rule: z.string(),
  title: z.string(),
  because: z.string(),
  /** A kinder way to say it, to take or leave. */
  instead: z.string(),
});

/** An output as blocks: what every format is printed from, and what `file:save` takes. */
const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), text: z.string() }),
  z.object({ kind: z.literal('section'), title: z.string(), text }),
  z.object({
    kind: z.literal('marked'),
    title: z.string(),
    pieces: z.array(z.object({ text, marked: z.boolean() })),
  }),
  z.object({ kind: z.literal('list'), title: z.string(), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('table'),
    title: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({ kind: z.literal('note'), text: z.string() }),
]);
export const blocks = z.array(block);

const printed = {
  blocks,
  plain: z.string(),
  markdown: z.string(),
  html: z.string(),
  /** Words of the whole output. */
  words: z.number().int(),
};

const composed = {
  heading: z.string(),
  parts: z.array(z.object({ title: z.string(), text: z.string(), prompt: z.string().optional() })),
  closing: z.string().optional(),
  /** What the template advises against, as sentences: too long, no question, a section left out. */
  notes: z.array(z.string()),
  ...printed,
};

export const summaryCalls = {
  /** Sorts the sentences of a safe text into sections. None is lost: one without a section is for the tray. */
  'summary:sort': {
    input: z.object({ safe: text }),
    output: z.object({
      /** In the order of an output. */
      sections: z.array(z.object({ id: sectionId, title: z.string() })),
      /** In text order; offsets are those of the safe text. */
      sentences: z.array(z.object({ ...span.shape, text: z.string(), section: sectionId.optional() })),
    }),
  },
  /** The templates for an audience, the usual one first. */
  'summary:templates': {
    input: z.object({ audience }),
    output: z.array(z.object({ kind: z.enum(['sections', 'word', 'handout']), template: templateSchema })),
  },
  /** A template of the person's own, from a file they pick or drop: checked, or refused with a sentence; null when they cancel. */
  'summary:own-template': {
    input: z.object({ dropped: z.object({ name: z.string(), base64: z.string() }).optional() }),
    output: z.union([z.object({ template: templateSchema }), z.object({ problem: z.string() })]).nullable(),
  },
  /** Fills a template, prints it, and reads it once more: tone, and what of the original still stands in it. */
  'summary:compose': {
    input: z.object({
      /** The id of one of ours, or one of the person's own. */
      template: z.union([z.string(), templateSchema]),
      sections: z.partialRecord(sectionId, text),
      /** By the part's title, what the person wrote there themself; it follows what the sections put there. */
      written: z.record(z.string(), text).default({}),
      /** Titles of parts in the order wanted; parts that are not named follow. */
      order: z.array(z.string()).optional(),
      case: caseState,
    }),
    output: z.object({
      ...composed,
      tone: z.array(toneNote),
      /** Offsets are those of `plain`; `at` says where in the person's own texts. Closed while one is direct. */
      leaks: z.array(leak.extend({ at: z.object(place).optional() })),
      /** How many people fit this text; `own` are the facts that the person wrote into it, with their words. */
      risk: risk.extend({ own: z.array(z.object({ entity: z.string(), label: z.string() })) }),
    }),
  },
  /** The same last look for any other text that is about to leave: what of the original stands in it, and what is still open. */
  'summary:check': {
    input: z.object({ output: text, case: caseState }),
    output: z.object({ leaks: z.array(leak), undecided: z.array(z.string()), warnings: z.array(warning) }),
  },
  /** A kind, private message about a post a colleague made: kinds of detail, never a word of it. */
  'summary:word': {
    input: z.object({ text, locale }),
    output: z.object(composed),
  },
  /** Before and after of an invented sample, for teaching. There is no way to hand in a text of one's own. */
  'summary:handout': {
    input: z.object({ sample: z.string().max(100), audience: audience.default('teaching') }),
    output: z.object(printed),
  },
  /** The questions before sharing, and the four ways consent can stand. */
  'pause:questions': {
    input: z.object({ audience }),
    output: z.object({
      questions: z.array(
        z.object({ id: z.string(), question: z.string(), good: z.enum(['yes', 'no']), advice: z.string() }),
      ),
      consent: z.array(z.object({ id: z.enum(CONSENT), title: z.string() })),
    }),
  },
} as const;

/**
 * What a copy or an export is checked against before it leaves. A direct identifier of the original that still stands in the output, an
 * undecided one, or an unacknowledged "not checked" refuses it; a quasi-identifier does unless it is overruled with a reason.
 */
export const guard = z.object({
  case: caseState,
  /** "code rule" of the warnings that were acknowledged. */
  acknowledged: z.array(z.string()).default([]),
  /** By entity key, why a quasi-identifier may stand. */
  overruled: z.record(z.string(), z.string().trim().min(1).max(2000)).default({}),
});
