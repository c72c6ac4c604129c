import type { Analysis, Decisions, Plan, SafeText } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { type SaidFact, saidFacts } from './decided.ts';

/** The texts a person made of a safe text, and what they put into it that the safe text does not say. */
export interface Written {
  /** All that leaves. */
  readonly output: string;
  /** The sentences that are the person's own, as `newWords` gives them, analysed. */
  readonly added: Analysis;
}

const GAP = '\n\n';

/** The sentences of a person's texts that do not stand in the safe text, one a line. */
export const newWords = (texts: readonly string[], safe: string): string => {
  const sentences = (text: string) =>
    splitSentences(text)
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter(Boolean);
  const known = new Set(sentences(safe));
  return texts
    .flatMap(sentences)
    .filter((sentence) => !known.has(sentence))
    .join('\n');
};

/** What was found in new words, behind the case it belongs to: as one analysis, in which every offset holds. */
const together = (one: Analysis, added: Analysis): Analysis => {
  const by = one.text.length + GAP.length;
  const known = new Set(one.entities.map(({ key }) => key));
  return {
    ...one,
    text: `${one.text}${GAP}${added.text}`,
    findings: [
      ...one.findings,
      ...added.findings
        .filter(({ entity }) => !known.has(entity))
        .map((finding) => ({ ...finding, start: finding.start + by, end: finding.end + by })),
    ],
    entities: [...one.entities, ...added.entities.filter(({ key }) => !known.has(key))],
  };
};

/** What a written text still says of a case, and what it says beside. */
export interface Told {
  readonly analysis: Analysis;
  readonly facts: readonly SaidFact[];
  /** Keys of the entities that the text says as the person wrote them, with the words. */
  readonly own: ReadonlyMap<string, string>;
}

/**
 * Which facts a written text tells: one whose words are gone is told no more, one whose original words came back is told as it is, and
 * what stands in new words is told as written there. Words put in for one fact are not taken for another.
 */
export const toldIn = (
  { output, added }: Written,
  analysis: Analysis,
  plan: Plan,
  decisions: Decisions,
  { segments }: SafeText,
): Told => {
  const said = output.toLowerCase();
  const entityOf = new Map(analysis.findings.map(({ key, entity }) => [key, entity]));
  const words = new Map<string, string[]>();
  for (const { finding, text } of segments) {
    const entity = finding === undefined ? undefined : entityOf.get(finding);
    const bare = text.trim().toLowerCase();
    if (entity !== undefined && bare) words.set(entity, [...(words.get(entity) ?? []), bare]);
  }
  // What was kept, or is only worth a look, stands there in its own words.
  const surfaces = new Map<string, string[]>();
  for (const { entity, text } of analysis.findings)
    surfaces.set(entity, [...(surfaces.get(entity) ?? []), text.toLowerCase()]);
  const substitutes = [...words.values()].flat();
  const isSubstitute = (text: string) => substitutes.some((one) => one.includes(text.toLowerCase()));
  const back = new Set(added.entities.map(({ key }) => key));
  const own = new Map<string, string>();
  const facts = saidFacts(analysis, plan, decisions).map((fact): SaidFact => {
    const { key, label } = fact.entity;
    if (fact.said > 0 && back.has(key)) {
      own.set(key, label);
      return { ...fact, said: 0, sure: 1 };
    }
    const mine = words.get(key) ?? (fact.said === 0 ? surfaces.get(key) : undefined);
    return mine === undefined || mine.some((one) => said.includes(one)) ? fact : { ...fact, said: 5 };
  });
  const whole = together(analysis, added);
  const known = new Set(facts.map(({ entity }) => entity.key));
  for (const entity of whole.entities) {
    if (known.has(entity.key) || isSubstitute(entity.label)) continue;
    const mentions = added.findings.filter((finding) => finding.entity === entity.key);
    if (!mentions.some(({ tier }) => tier === 'flag')) continue;
    own.set(entity.key, entity.label);
    facts.push({ entity, said: 0, proposal: undefined, sure: 1 });
  }
  return { analysis: whole, facts, own };
};
