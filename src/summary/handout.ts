import type { Knowledge } from '../knowledge/index.ts';
import type { Template } from '../knowledge/templates.ts';
import { type Analysis, type Audience, type Decisions, NO_DECISIONS, type Plan } from '../model.ts';
import { estimateCrowd } from '../risk/crowd.ts';
import { raise } from '../risk/index.ts';
import { plan, render } from '../suggest/index.ts';
import type { Block } from './blocks.ts';

/** An invented teaching case, analysed. */
export interface Sample {
  readonly title: string;
  readonly analysis: Analysis;
}

const HEAD = ['What was written', 'Category', 'Why it may identify', 'What stands there now', 'Rung', 'Meaning kept'];

const keepAll = ({ entities }: Analysis): Decisions => ({
  entities: Object.fromEntries(entities.map(({ key }) => [key, { kind: 'keep', reason: 'before' }])),
  mentions: {},
});

type Words = NonNullable<Template['handout']>;

const rows = ({ entities, findings }: Analysis, { proposals }: Plan, { kept, dropped }: Words): string[][] =>
  entities.flatMap((entity) => {
    const first = findings.find(({ key, tier }) => key === entity.mentions[0] && tier === 'flag');
    const proposal = proposals.find((one) => one.entity === entity.key);
    const said = proposal?.substitutes[proposal.floor - 1];
    if (!first || !said) return [];
    const because = first.reasons[0]?.because ?? '';
    return [
      [
        entity.label,
        entity.category,
        because,
        said.text || '(dropped)',
        `${said.rung} of 4`,
        said.text ? kept[entity.category] : dropped,
      ],
    ];
  });

/**
 * A teaching handout: before, after with the substitutes highlighted, the table between them, how many people fit before and after,
 * questions and a declaration. Shows the original words, so it is made of invented samples only.
 * @throws Error for a template without the words of a handout
 */
export const composeHandout = (
  { handout, heading }: Template,
  { title, analysis }: Sample,
  audience: Audience,
  knowledge: Knowledge,
): Block[] => {
  if (!handout) throw new Error('not the template of a handout');
  const suggested = raise(analysis, plan(analysis, knowledge, audience), knowledge);
  const safe = render(analysis, suggested, NO_DECISIONS, knowledge);
  const before = estimateCrowd(analysis, suggested, keepAll(analysis), knowledge);
  const after = estimateCrowd(analysis, suggested, NO_DECISIONS, knowledge);
  return [
    { kind: 'title', text: heading },
    { kind: 'section', title: '', text: `${title}. ${handout.declaration}` },
    { kind: 'section', title: 'Before', text: analysis.text.trim() },
    {
      kind: 'marked',
      title: 'After',
      pieces: safe.segments.map(({ text, finding }) => ({ text, marked: finding !== undefined })),
    },
    { kind: 'table', title: 'What was changed', head: HEAD, rows: rows(analysis, suggested, handout) },
    {
      kind: 'section',
      title: 'How many people fit',
      text: `Before: ${before.words}. After: ${after.words}. A rough guide from public base rates, never a count.`,
    },
    { kind: 'list', title: 'For discussion', items: handout.questions },
    { kind: 'note', text: 'Checked, not guaranteed.' },
  ];
};
