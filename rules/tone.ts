import { z } from 'zod';
import type { TonePack } from '../src/knowledge/tone.ts';
import { yamlFiles } from './files.ts';

const exempt = z.union([z.boolean(), z.literal('others')]);

const tonePackSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  title: z.string().min(4).max(48),
  because: z.string().min(20),
  instead: z.string().min(10),
  reportingExempt: exempt,
  rows: z
    .array(
      z.strictObject({
        // Several are ways to say the same; each stands on a line of its own.
        pattern: z.union([z.string(), z.array(z.string()).min(2)]),
        caseSensitive: z.boolean().optional(),
        // Where a row differs from its pack.
        reportingExempt: exempt.optional(),
        instead: z.string().optional(),
        examples: z.array(z.string()).min(1),
        not: z.array(z.string()).min(1),
      }),
    )
    .min(1),
});

/** Who and what a row speaks of: `{she}` in a pattern stands for any of these. */
const PHRASES: Readonly<Record<string, string>> = {
  "'": "[’']",
  she: '(?:she|he|they)',
  her: '(?:her|his|their)',
  him: '(?:him|her|them)',
  self: '(?:him|her|them)sel(?:f|ves)',
  is: "(?: is| are| was| were|[’']s|[’']re)",
  client:
    '(?:she|he|they|clients?|patients?|pt|ct|mum|mom|dad|mother|father|parents|wife|husband|people|' +
    '(?:my|this|that|the|our|one|another|some|these|those) (?:[a-z0-9]+ ){0,2}?(?:client|patient|couple|family|mother|mom|mum|' +
    'father|dad|man|woman|guy|bloke|lady|kid|child|teen|teenager|boy|girl|wife|husband|partner|parent|person|one)s?)',
  pro:
    '(?:psychiatrist|psych|therapist|counsell?or|psychologist|doctor|physician|gp|pcp|np|nurse(?: practitioner)?|prescriber|consultant|' +
    'social worker|case ?worker|case manager|supervisor|manager|intern|trainee|(?:life )?coach|teacher|principal|head teacher|' +
    'school counsell?or|pa?ediatrician|clinician|provider|assessor|evaluator|specialist|lawyer|solicitor|guardian ad litem|' +
    'cps|camhs|cmht|dcf|dhs|dcj|cafcass|iapt|nhs|ndis|eap|headspace|crisis team|home treatment team|social services|' +
    "child(?:ren)?(?:{'}s)? services|hospital|inpatient (?:unit|team)|ward|er|ed|clinic|agency|school|rehab|practice|service|colleague)s?",
  times:
    '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|hundredth|millionth|\\d+(?:nd|rd|th))',
};

const spelled = (pattern: string): string =>
  pattern.replace(/\{([a-z']+)\}/g, (whole, name: string) => {
    const phrase = PHRASES[name];
    return phrase === undefined ? whole : spelled(phrase);
  });

const written = (pattern: string | readonly string[]): string =>
  spelled(typeof pattern === 'string' ? pattern : pattern.map((one) => `(?:${one})`).join('|'));

/**
 * Reads and checks `rules/tone/*.yaml`.
 * @throws Error that names the file and the field
 */
export const loadTone = (): TonePack[] =>
  yamlFiles('tone').map(({ file, source }) => {
    const parsed = tonePackSchema.safeParse(source);
    if (!parsed.success) {
      const first = parsed.error.issues[0];
      throw new Error(`${file}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not a tone pack'}`);
    }
    const { rows, ...pack } = parsed.data;
    return {
      ...pack,
      rows: rows.map(({ pattern, caseSensitive, reportingExempt, instead, examples, not }, n) => ({
        id: `${pack.id}#${n + 1}`,
        pattern: new RegExp(written(pattern), caseSensitive ? 'gu' : 'giu'),
        reportingExempt: reportingExempt ?? pack.reportingExempt,
        ...(instead === undefined ? {} : { instead }),
        examples,
        not,
      })),
    };
  });
