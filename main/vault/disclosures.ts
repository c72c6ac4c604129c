import type { HandlerOutput } from '../dispatch.ts';
import type { Db } from './open.ts';

type Disclosure = HandlerOutput<'notebook:disclosures'>[number];
type Fact = Disclosure['facts'][number];

interface FactRow {
  readonly category: string;
  readonly fact_group: string;
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

// Written from the contract's lists, and checked again on the way out.
const factOf = ({ category, fact_group, low, high, source }: FactRow): Fact => ({
  category: category as Fact['category'],
  group: fact_group as Fact['group'],
  low,
  high,
  source,
});

/** Keeps what one consultation told: kinds and shares, never words. */
export const saveFacts = (db: Db, consultation: number, facts: readonly Fact[]): void => {
  const insert = db.prepare(
    'INSERT INTO disclosures (consultation, category, fact_group, low, high, source) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { category, group, low, high, source } of facts)
    insert.run(consultation, category, group, low, high, source);
};

export const listFacts = (db: Db, consultation: number): Fact[] =>
  db
    .prepare<[number], FactRow>(
      'SELECT category, fact_group, low, high, source FROM disclosures WHERE consultation = ? ORDER BY id',
    )
    .all(consultation)
    .map(factOf);

const AUDIENCE: Readonly<Record<string, string>> = {
  'public-group': 'to a public group',
  'private-group': 'to a private group',
  supervisor: 'to a supervisor',
  teaching: 'for teaching',
};

/** "2026-05-04, to a public group" */
const titleOf = (date: string, audience: string): string => `${date.slice(0, 10)}, ${AUDIENCE[audience] ?? audience}`;

/** What was told about one client so far, in the order of telling. */
export const listDisclosures = (db: Db, client: number): Disclosure[] =>
  db
    .prepare<[number], { id: number; date: string; audience: string; may_be_one: number }>(
      'SELECT id, date, audience, may_be_one FROM consultations WHERE client = ? ORDER BY id',
    )
    .all(client)
    .map(({ id, date, audience, may_be_one }) => ({
      id: String(id),
      title: titleOf(date, audience),
      facts: listFacts(db, id),
      mayBeOne: may_be_one === 1,
    }));
