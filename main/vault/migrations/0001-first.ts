import type { Migration } from '../migrate.ts';

/**
 * The first schema. Words that only the author may read (texts, code names) and what was told about a client stand apart, so that the
 * mosaic needs no text. The search index holds the words of final texts and is kept by triggers.
 */
export const first: Migration = {
  version: 1,
  up: (db) =>
    void db.exec(`
      CREATE TABLE clients (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code_name TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE,
        label TEXT
      ) STRICT;

      CREATE TABLE consultations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        client INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
        date TEXT NOT NULL,
        audience TEXT NOT NULL,
        template TEXT NOT NULL,
        words INTEGER NOT NULL,
        text TEXT NOT NULL,
        decisions TEXT NOT NULL CHECK (json_valid(decisions)),
        pause TEXT NOT NULL CHECK (json_valid(pause)),
        consent TEXT,
        crowd_low REAL NOT NULL,
        crowd_high REAL NOT NULL,
        may_be_one INTEGER NOT NULL CHECK (may_be_one IN (0, 1)),
        original TEXT
      ) STRICT;
      CREATE INDEX consultations_client ON consultations (client, id);

      CREATE TABLE disclosures (
        id INTEGER PRIMARY KEY,
        consultation INTEGER NOT NULL REFERENCES consultations (id) ON DELETE CASCADE,
        category TEXT NOT NULL,
        fact_group TEXT NOT NULL,
        low REAL NOT NULL,
        high REAL NOT NULL,
        source TEXT NOT NULL
      ) STRICT;
      CREATE INDEX disclosures_consultation ON disclosures (consultation, id);

      CREATE TABLE terms (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('hide', 'allow')),
        text TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE,
        category TEXT,
        CHECK ((kind = 'hide') = (category IS NOT NULL))
      ) STRICT;

      CREATE TABLE footprint (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('name', 'clinic', 'town', 'group')),
        text TEXT NOT NULL
      ) STRICT;

      CREATE VIRTUAL TABLE search USING fts5 (
        text, content = 'consultations', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
      );
      INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
      CREATE TRIGGER consultations_added AFTER INSERT ON consultations BEGIN
        INSERT INTO search (rowid, text) VALUES (new.id, new.text);
      END;
      CREATE TRIGGER consultations_removed AFTER DELETE ON consultations BEGIN
        INSERT INTO search (search, rowid, text) VALUES ('delete', old.id, old.text);
      END;
      CREATE TRIGGER consultations_changed AFTER UPDATE OF text ON consultations BEGIN
        INSERT INTO search (search, rowid, text) VALUES ('delete', old.id, old.text);
        INSERT INTO search (rowid, text) VALUES (new.id, new.text);
      END;
    `),
};
