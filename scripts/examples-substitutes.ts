/**
 * node scripts/examples-substitutes.ts -> docs/substitutes.md
 * The figures of `npm run evaluate -- --safe` for three sets (some minutes, most of them the grammar checker's), and twelve invented texts of the corpus, over all genres, before and after, with every mark accepted at the audience's floor.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../rules/index.ts';
import { plan, render } from '../src/index.ts';
import { AUDIENCES, type Audience, NO_DECISIONS } from '../src/model.ts';
import { type CaseText, readOwn } from './corpora.ts';
import { goldAnalysis, measureSafe } from './safe-quality.ts';

const IDS = process.argv.slice(2).length
  ? process.argv.slice(2)
  : [
      'd010',
      'd012',
      'trn-i-008',
      'trn-a-005',
      'trn-a-027',
      'trn-c-001',
      'trn-c-006',
      'trn-h-020',
      'trn-g-066',
      'trn-e-039',
      'trn-e-033',
      'trn-a-060',
    ];

const knowledge = loadKnowledge();
const texts = new Map(
  ['cases', 'trn-a', 'trn-c', 'trn-d', 'trn-e', 'trn-g', 'trn-h', 'trn-i']
    .flatMap(readOwn)
    .map((text) => [text.id, text]),
);
const audienceOf = ({ audience }: CaseText): Audience => AUDIENCES.find((a) => a === audience) ?? 'public-group';
const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => (line.trim() ? `> ${line}` : '>'))
    .join('\n');

const parts = IDS.map((id, n) => {
  const text = texts.get(id);
  if (!text) throw new Error(`There is no text "${id}".`);
  const analysis = goldAnalysis(text);
  const audience = audienceOf(text);
  const safe = render(analysis, plan(analysis, knowledge, audience), NO_DECISIONS, knowledge);
  return `## ${n + 1}. ${text.genre}, for ${audience} (${text.locale})\n\nBefore\n\n${quoted(text.text)}\n\nAfter\n\n${quoted(safe.text)}\n`;
});

const SETS = ['cases', 'trn-c', 'trn-i'];
// The grammar checker takes most of the time: it runs for the audience with the strongest rungs.
const checked = await measureSafe([...SETS, '--audience', 'public-group']);
const others = await Promise.all(
  AUDIENCES.filter((audience) => audience !== 'public-group').map((audience) =>
    measureSafe([...SETS, '--audience', audience, '--no-grammar']),
  ),
);
const figures = SETS.flatMap((set) => [checked, ...others].flatMap((list) => list.filter((f) => f.set === set)));
const problems = new Map(checked.map((f) => [`${f.set} ${f.audience}`, f.problems]));
const categories = [...new Set(figures.flatMap(({ specific }) => Object.keys(specific ?? {})))].sort();
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const tables = [
  row(['set', 'audience', 'replaced', 'direct leaks', 'new problems per 100', 'out of 0.6–1.1', 'clinical terms lost']),
  row(['---', '---', '---:', '---:', '---:', '---:', '---:']),
  ...figures.map((f) =>
    row([
      f.set,
      f.audience,
      f.replacements,
      f.directLeaks,
      problems.has(`${f.set} ${f.audience}`)
        ? (((problems.get(`${f.set} ${f.audience}`) ?? 0) * 100) / Math.max(1, f.replacements)).toFixed(1)
        : '',
      f.outOfLength,
      f.termsLost,
    ]),
  ),
  '',
  'Share of the first three rungs that are filled for the thing itself, in percent:',
  '',
  row(['set', ...categories]),
  row(['---', ...categories.map(() => '---:')]),
  ...checked.flatMap(({ set, specific }) =>
    specific ? [row([set, ...categories.map((category) => specific[category] ?? '')])] : [],
  ),
].join('\n');

const file = fileURLToPath(new URL('../docs/substitutes.md', import.meta.url));
mkdirSync(fileURLToPath(new URL('../docs', import.meta.url)), { recursive: true });
writeFileSync(
  file,
  `# Before and after

Every text is invented. Each is shown as marked in the corpus, with all suggestions accepted as they are preset for its audience and
nothing edited by hand: a first draft for the clinician, not a finished post. \`node scripts/examples-substitutes.ts\` writes this page.

${parts.join('\n')}
## Measured

With the detectors' own findings, every suggestion accepted (\`npm run evaluate -- --safe\`). A direct leak is a direct identifier
that was found and still stands somewhere in the output, also where a second mention of it was not found; new problems are those
harper.js counts in the output minus those in the original, measured for the audience with the strongest rungs.

${tables}
`,
);
process.exit();
