import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import { failure } from '../failure.ts';
import { readClient } from './clients.ts';
import { listFacts, saveFacts } from './disclosures.ts';
import type { Db } from './open.ts';

export type Head = HandlerOutput<'notebook:consultations'>[number];
type Consultation = HandlerOutput<'notebook:consultation'>;

export interface HeadRow {
  readonly id: number;
  readonly client: number;
  readonly code_name: string;
  readonly date: string;
  readonly audience: string;
  readonly template: string;
  readonly words: number;
  readonly crowd_low: number;
  readonly crowd_high: number;
  readonly may_be_one: number;
  readonly has_original: number;
}
interface Row extends HeadRow {
  readonly text: string;
  readonly decisions: string;
  readonly pause: string;
  readonly consent: string | null;
  readonly original: string | null;
}

export const HEAD = `consultations.id, client, code_name, date, audience, template, words, crowd_low, crowd_high, may_be_one,
  original IS NOT NULL AS has_original`;
export const FROM = 'consultations JOIN clients ON clients.id = consultations.client';

/** Words as a reader counts them. */
const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

export const headOf = (row: HeadRow): Head => ({
  id: row.id,
  client: row.client,
  codeName: row.code_name,
  date: row.date,
  // Written from the same list, and checked again on the way out.
  audience: row.audience as Head['audience'],
  template: row.template,
  words: row.words,
  crowd: { low: row.crowd_low, high: row.crowd_high, mayBeOne: row.may_be_one === 1 },
  hasOriginal: row.has_original === 1,
});

/** Keeps one consultation with what it told, all or nothing. @throws failure `notebook-unknown` for a client who is not there */
export const saveConsultation = (db: Db, input: HandlerInput<'notebook:save-consultation'>, now: Date): Head =>
  db
    .transaction((): Head => {
      readClient(db, input.client);
      const { lastInsertRowid } = db
        .prepare(
          `INSERT INTO consultations (client, date, audience, template, words, text, decisions, pause, consent,
             crowd_low, crowd_high, may_be_one, original) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          input.client,
          now.toISOString(),
          input.audience,
          input.template,
          countWords(input.text),
          input.text,
          JSON.stringify(input.decisions),
          JSON.stringify(input.pause),
          input.consent ?? null,
          input.crowd.low,
          input.crowd.high,
          input.crowd.mayBeOne ? 1 : 0,
          input.original ?? null,
        );
      const id = Number(lastInsertRowid);
      saveFacts(db, id, input.facts);
      const row = db.prepare<[number], HeadRow>(`SELECT ${HEAD} FROM ${FROM} WHERE consultations.id = ?`).get(id);
      if (!row) throw failure('notebook-unknown');
      return headOf(row);
    })
    .immediate();

/** Newest first by the order of keeping; of one client or of all. */
export const listConsultations = (db: Db, client?: number): Head[] =>
  db
    .prepare<[number | null, number | null], HeadRow>(
      `SELECT ${HEAD} FROM ${FROM} WHERE ? IS NULL OR client = ? ORDER BY consultations.id DESC`,
    )
    .all(client ?? null, client ?? null)
    .map(headOf);

/** @throws failure `notebook-unknown` */
export const readConsultation = (db: Db, id: number): Consultation => {
  const row = db
    .prepare<[number], Row>(
      `SELECT ${HEAD}, text, decisions, pause, consent, original FROM ${FROM} WHERE consultations.id = ?`,
    )
    .get(id);
  if (!row) throw failure('notebook-unknown');
  return {
    ...headOf(row),
    text: row.text,
    decisions: JSON.parse(row.decisions),
    pause: JSON.parse(row.pause),
    ...(row.consent === null ? {} : { consent: row.consent as NonNullable<Consultation['consent']> }),
    facts: listFacts(db, id),
    ...(row.original === null ? {} : { original: row.original }),
  };
};
