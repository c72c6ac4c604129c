/**
 * npm run evaluate -- --safe [set …] [--gold] [--audience A] [--list] [--show N] [--no-grammar]
 * Renders every text with all suggestions accepted and measures what a reader would trip over: leaks of direct identifiers,
 * new problems harper.js counts, rungs and their specificity, length, and clinical terms lost.
 * --gold builds the analysis from the gold marks instead of the detectors'.
 */
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../rules/index.ts';
import { analyse, checkLeaks, plan, render } from '../src/index.ts';
import { type Analysis, AUDIENCES, type Category, type Entity, type Finding, NO_DECISIONS } from '../src/model.ts';
import { fold } from '../src/text/fold.ts';
import { type CaseText, OWN, readOwn } from './corpora.ts';

/** An analysis as a perfect detector would make it. */
export const goldAnalysis = ({ text, locale, spans }: CaseText): Analysis => {
  const groups = new Map<string, CaseText['spans'][number][]>();
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const key = `${span.category}:${span.entity ?? fold(text.slice(span.start, span.end))}`;
    groups.set(key, [...(groups.get(key) ?? []), span]);
  }
  const findings: Finding[] = [];
  const entities: Entity[] = [];
  for (const [key, mentions] of groups) {
    const made = mentions.map(
      (span, n): Finding => ({
        key: `${key}#${n + 1}`,
        start: span.start,
        end: span.end,
        text: text.slice(span.start, span.end),
        category: span.category as Category,
        type: span.type,
        entity: key,
        confidence: 1,
        tier: 'flag',
        reasons: [{ rule: 'gold', because: 'A gold mark.', confidence: 1 }],
      }),
    );
    findings.push(...made);
    const first = made[0];
    if (!first) continue;
    entities.push({
      key,
      id: `e${entities.length + 1}`,
      category: first.category,
      type: made.some((f) => f.type === 'direct') ? 'direct' : 'quasi',
      label: made.reduce((a, b) => (b.text.length > a.text.length ? b : a)).text,
      mentions: made.map((f) => f.key),
    });
  }
  return { text, locale, findings: findings.sort((a, b) => a.start - b.start), entities, warnings: [] };
};

interface Problem {
  readonly kind: string;
  readonly text: string;
  readonly message: string;
}
/** harper.js in the locale's spelling; where it has none of its own, in British. */
const linter = async (): Promise<(text: string, locale: string) => Promise<Problem[]>> => {
  const { LocalLinter, Dialect } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const dialects: Readonly<Record<string, number>> = {
    'en-US': Dialect.American,
    'en-PH': Dialect.American,
    'en-CA': Dialect.Canadian,
    'en-AU': Dialect.Australian,
    'en-NZ': Dialect.Australian,
  };
  const made = new Map<number, InstanceType<typeof LocalLinter>>();
  return async (text, locale) => {
    const dialect = dialects[locale] ?? Dialect.British;
    const linter = made.get(dialect) ?? new LocalLinter({ binary: binaryInlined, dialect });
    made.set(dialect, linter);
    const lints = await linter.lint(text);
    const units = [...text];
    const found = lints
      // harper.js takes the "s" of "in her 30s" for a word of its own, and the letter of "Client A" for an article.
      .filter((lint) => !/\d0s/.test(units.slice(Math.max(0, lint.span().start - 2), lint.span().start + 1).join('')))
      .filter(
        (lint) =>
          !/^(?:Client|Partner|Person)? ?[A-Z]\b/.test(lint.get_problem_text()) ||
          !/\b(?:Client|Partner|Person) $/i.test(
            units.slice(Math.max(0, lint.span().start - 8), lint.span().start).join('') +
              (/^(?:Client|Partner|Person) /.exec(lint.get_problem_text())?.[0] ?? ''),
          ),
      )
      .map((lint) => ({ kind: lint.lint_kind(), text: lint.get_problem_text(), message: lint.message() }));
    for (const lint of lints) lint.free();
    return found;
  };
};

const tally = (list: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

/** What one set gives for one audience, all suggestions accepted. */
export interface SafeFigures {
  readonly set: string;
  readonly audience: string;
  readonly replacements: number;
  readonly directLeaks: number;
  /** New problems of grammar and spelling, output minus original. */
  readonly problems: number;
  readonly outOfLength: number;
  readonly termsLost: number;
  /** Share of rungs 1 to 3 that are filled for the thing itself, in percent; with the first audience of a set. */
  readonly specific?: Readonly<Record<string, number>>;
}

/** Measures sets. Returns the figures; prints them and, as asked, what remains. */
export const measureSafe = async (argv: readonly string[]): Promise<SafeFigures[]> => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      safe: { type: 'boolean' },
      gold: { type: 'boolean' },
      audience: { type: 'string' },
      list: { type: 'boolean' },
      show: { type: 'string' },
      'no-grammar': { type: 'boolean' },
    },
  });
  const knowledge = loadKnowledge();
  const audiences = AUDIENCES.filter((a) => !values.audience || a === values.audience);
  const lint = values['no-grammar'] ? undefined : await linter();
  const allow = [...new Set(knowledge.allow.filter((a) => a.when === 'always').map((a) => a.surface))].filter(
    (w) => w.length > 3,
  );
  const figures: SafeFigures[] = [];
  for (const name of positionals.length ? positionals : ['cases']) {
    if (!(OWN as readonly string[]).includes(name)) throw new Error(`There is no set "${name}" with cases.`);
    const texts = readOwn(name);
    // What is wrong with the originals is the same for every audience.
    const originals = new Map<string, Problem[]>();
    const shares = new Map<Category, [specific: number, all: number]>();
    let withRungs = 0;
    let entities = 0;
    for (const audience of audiences) {
      let replacements = 0;
      let fresh = 0;
      let leaks = 0;
      let short = 0;
      let lostTerms = 0;
      const problems: string[] = [];
      const kinds: string[] = [];
      let shown = 0;
      for (const text of texts) {
        const analysis = values.gold ? goldAnalysis(text) : analyse(text.text, knowledge, { locale: text.locale });
        const made = plan(analysis, knowledge, audience);
        const safe = render(analysis, made, NO_DECISIONS, knowledge);
        replacements += safe.segments.filter((s) => s.finding !== undefined).length;
        const found = checkLeaks(safe.text, analysis, NO_DECISIONS).filter((l) => l.type === 'direct');
        leaks += found.length;
        for (const leak of found)
          problems.push(
            `LEAK ${text.id} ${leak.category} ${leak.how} [${safe.text.slice(leak.start, leak.end)}] of ${leak.entity}`,
          );
        const ratio = safe.text.length / text.text.length;
        if (ratio < 0.6 || ratio > 1.1) {
          short++;
          problems.push(`LENGTH ${text.id} ${ratio.toFixed(2)}`);
        }
        const [was, is] = [` ${fold(text.text)} `, ` ${fold(safe.text)} `];
        for (const term of allow) {
          const inMention = analysis.findings.some((f) => fold(f.text).includes(term));
          if (!inMention && was.includes(` ${term} `) && !is.includes(term)) {
            lostTerms++;
            problems.push(`TERM ${text.id} ${term}`);
          }
        }
        if (audience === audiences[0]) {
          for (const proposal of made.proposals) {
            const entity = analysis.entities.find((e) => e.key === proposal.entity);
            if (!entity) continue;
            withRungs++;
            const share = shares.get(entity.category) ?? [0, 0];
            const specific = proposal.substitutes.slice(0, 3).filter((s) => s.specific).length;
            shares.set(entity.category, [share[0] + specific, share[1] + 3]);
          }
          entities += analysis.entities.length;
        }
        if (lint) {
          const was = originals.get(text.id) ?? (await lint(text.text, text.locale));
          originals.set(text.id, was);
          const is = await lint(safe.text, text.locale);
          const same = tally(was.map((p) => `${p.kind}|${p.text.toLowerCase()}`));
          const ofKind = tally(was.map((p) => p.kind));
          const fresh_ = new Map<string, Problem[]>();
          for (const problem of is) {
            const key = `${problem.kind}|${problem.text.toLowerCase()}`;
            const left = same.get(key) ?? 0;
            if (left > 0) same.set(key, left - 1);
            else fresh_.set(problem.kind, [...(fresh_.get(problem.kind) ?? []), problem]);
          }
          // Output minus original, kind by kind.
          for (const [kind, list] of fresh_) {
            const more = is.filter((p) => p.kind === kind).length - (ofKind.get(kind) ?? 0);
            fresh += Math.max(0, more);
            for (let n = 0; n < more; n++) kinds.push(kind);
            if (more > 0) for (const p of list) problems.push(`GRAMMAR ${text.id} ${p.kind} [${p.text}] ${p.message}`);
          }
        }
        if (values.show && shown < Number(values.show)) {
          shown++;
          console.log(`\n--- ${text.id}\n${text.text}\n>>>\n${safe.text}`);
        }
      }
      console.log(
        `\n== ${name}, ${audience}: replacements ${replacements}, direct leaks ${leaks}, new problems ${fresh} (${((fresh * 100) / Math.max(1, replacements)).toFixed(2)} per 100), length out of 0.6-1.1 ${short}, clinical terms lost ${lostTerms}`,
      );
      figures.push({
        set: name,
        audience,
        replacements,
        directLeaks: leaks,
        problems: fresh,
        outOfLength: short,
        termsLost: lostTerms,
        ...(audience === audiences[0]
          ? {
              specific: Object.fromEntries(
                [...shares].map(([category, [specific, all]]) => [category, Math.round((specific * 100) / all)]),
              ),
            }
          : {}),
      });
      if (kinds.length)
        console.log(
          [...tally(kinds)]
            .sort((a, b) => b[1] - a[1])
            .map(([k, n]) => `${k} ${n}`)
            .join(', '),
        );
      if (values.list) for (const problem of problems) console.log(problem);
    }
    console.log(`rungs for ${withRungs} of ${entities} entities; specific share of rungs 1 to 3:`);
    console.log(
      [...shares]
        .map(([category, [specific, all]]) => `${category} ${Math.round((specific * 100) / all)} %`)
        .join(', '),
    );
  }
  return figures;
};

if (process.argv[1]?.endsWith('safe-quality.ts')) await measureSafe(process.argv.slice(2));
