import { fold } from '../../src/text/fold.ts';
import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import { failure } from '../failure.ts';
import type { Db } from './open.ts';

type Client = HandlerOutput<'notebook:clients'>[number];

interface Row {
  readonly id: number;
  readonly code_name: string;
  readonly label: string | null;
  readonly consultations: number;
  readonly last: string | null;
}

// The last is the one kept last, whatever the clock said then.
const SELECT = `
  SELECT id, code_name, label,
    (SELECT count(*) FROM consultations WHERE client = clients.id) AS consultations,
    (SELECT date FROM consultations WHERE client = clients.id ORDER BY id DESC LIMIT 1) AS last
  FROM clients`;

const clientOf = ({ id, code_name, label, consultations, last }: Row): Client => ({
  id,
  codeName: code_name,
  ...(label === null ? {} : { label }),
  consultations,
  ...(last === null ? {} : { last }),
});

/** In the order of their code names. */
export const listClients = (db: Db): Client[] => db.prepare<[], Row>(`${SELECT} ORDER BY folded`).all().map(clientOf);

/** @throws failure `notebook-unknown` */
export const readClient = (db: Db, id: number): Client => {
  const row = db.prepare<[number], Row>(`${SELECT} WHERE id = ?`).get(id);
  if (!row) throw failure('notebook-unknown');
  return clientOf(row);
};

/** Adds a client, or renames one. @throws failure `notebook-name-taken`, `notebook-unknown` */
export const saveClient = (db: Db, { id, codeName, label }: HandlerInput<'notebook:save-client'>): Client => {
  const folded = fold(codeName.normalize('NFKC'));
  const other = db.prepare<[string], { id: number }>('SELECT id FROM clients WHERE folded = ?').get(folded);
  if (other && other.id !== id) throw failure('notebook-name-taken');
  if (id === undefined) {
    const { lastInsertRowid } = db
      .prepare('INSERT INTO clients (code_name, folded, label) VALUES (?, ?, ?)')
      .run(codeName, folded, label ?? null);
    return readClient(db, Number(lastInsertRowid));
  }
  db.prepare('UPDATE clients SET code_name = ?, folded = ?, label = ? WHERE id = ?').run(
    codeName,
    folded,
    label ?? null,
    id,
  );
  return readClient(db, id);
};
