/**
 * npm run evaluate -- [set …] [--folds | --rules] [--only CAT,CAT] [--ignore CAT,CAT] [--misses] [--false] [--json]
 * Sets: cases, trn-a … trn-l, tab/dev, tab/train, ner/btc-train … Default: cases.
 * The whole pipeline as shipped, tier flag. The weights were trained on the project's own texts, so figures on those are floors against loss and
 * nothing more. --folds scores every text by a tagger that never saw its theme: the figures to report. --rules leaves the tagger out.
 * --misses lists gold mentions not fully covered, --false what was found beside the gold.
 */
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../rules/index.ts';
import { analyse } from '../src/index.ts';
import type { Finding, Locale } from '../src/model.ts';
import { type CaseText, OWN, readOwn, readThirdParty } from './corpora.ts';
import { reportFolds } from './folds-report.ts';
import { type GoldText, score } from './score.ts';

if (process.argv.includes('--safe')) {
  const { measureSafe } = await import('./safe-quality.ts');
  await measureSafe(process.argv.slice(2));
  process.exit();
}
if (process.argv.includes('--summary')) {
  const { measureSummary } = await import('./summary-quality.ts');
  measureSummary(process.argv.slice(2));
  process.exit();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    ignore: { type: 'string' },
    misses: { type: 'boolean' },
    false: { type: 'boolean' },
    json: { type: 'boolean' },
    folds: { type: 'boolean' },
    rules: { type: 'boolean' },
  },
});
const list = (value: string | undefined) => value?.split(',').filter(Boolean) ?? [];
const only = list(values.only);
const ignore = list(values.ignore);

const readSet = (name: string): readonly (GoldText & { locale?: Locale })[] => {
  if (OWN.includes(name)) return readOwn(name);
  const texts = readThirdParty(`${name}.jsonl`);
  if (!texts) throw new Error(`There is no set "${name}".`);
  return texts;
};

if (values.folds) {
  await reportFolds({ only, ignore, show: positionals, misses: values.misses ?? false, false: values.false ?? false });
  process.exit();
}

const { tagger, ...rules } = loadKnowledge();
const knowledge = values.rules || !tagger ? rules : { ...rules, tagger };
for (const name of positionals.length ? positionals : ['cases']) {
  const gold = readSet(name);
  const all = new Map<string, readonly Finding[]>();
  const begun = performance.now();
  for (const text of gold) all.set(text.id, analyse(text.text, knowledge, { locale: text.locale ?? 'en-GB' }).findings);
  const spent = performance.now() - begun;
  const found = new Map([...all].map(([id, findings]) => [id, findings.filter(({ tier }) => tier === 'flag')]));
  const result = score(gold, found, { only, ignore });
  const withLook = score(gold, all, { only, ignore });
  if (values.json) console.log(JSON.stringify({ set: name, ...result }));
  else {
    const { perType, perCategory, ...rest } = result;
    console.log(`\n== ${name}: ${rest.texts} texts, ${rest.words} words, ${Math.round(spent)} ms`);
    console.log(
      `token precision ${rest.tokenPrecision}  recall ${rest.tokenRecall}  false characters/1000 words ${rest.falseCharactersPer1000Words}  false spans/1000 words ${rest.falseSpansPer1000Words}`,
    );
    console.table(perType);
    const { quasi, direct } = withLook.perType;
    console.log(
      `flag and look: precision ${withLook.tokenPrecision}  direct ${direct.mentionRecall}  quasi seen ${quasi.seenRecall} full ${quasi.mentionRecall}`,
    );
    console.table(perCategory);
    const clean = gold.filter((text) => (text as Partial<CaseText>).genre === 'clean');
    const inClean = clean.flatMap((text) => found.get(text.id) ?? []);
    if (clean.length)
      console.log(
        `clean texts: ${clean.length}, direct findings ${inClean.filter((f) => f.type === 'direct').length}, all ${inClean.length}`,
      );
  }
  if (values.misses || values.false) {
    for (const { id, text, spans } of gold) {
      const findings = found.get(id) ?? [];
      const near = (start: number, end: number) =>
        text.slice(Math.max(0, start - 40), Math.min(text.length, end + 25)).replace(/\s+/g, ' ');
      const wanted = (category: string) => (!only.length || only.includes(category)) && !ignore.includes(category);
      for (const gap of values.misses ? spans : []) {
        const inside = findings.filter((f) => f.start < gap.end && gap.start < f.end);
        const whole = score([{ id, text, spans: [gap] }], new Map([[id, inside]])).mentionRecall === 1;
        if (!whole && wanted(gap.category))
          console.log(
            `MISS ${id} ${gap.category} [${text.slice(gap.start, gap.end)}]${inside.length ? ' (part)' : ''}  …${near(gap.start, gap.end)}…`,
          );
      }
      for (const f of values.false ? findings : []) {
        if (!spans.some((gap) => f.start < gap.end && gap.start < f.end) && wanted(f.category))
          console.log(
            `FALSE ${id} ${f.category} [${f.text}] ${f.confidence.toFixed(2)} ${f.reasons[0]?.rule}  …${near(f.start, f.end)}…`,
          );
      }
    }
  }
}
