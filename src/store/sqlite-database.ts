// One SQLite file: how it is opened, brought up to date and written to in one piece. It does not know what is stored in it.

import { DatabaseSync } from 'node:sqlite';
import { OnbekendeSchemaVersie } from './documents.ts';

/** Milliseconds to wait for another process that is writing. */
const BUSY_TIMEOUT_MS = 5_000;
const SQLITE_IOERR = 10;
const SQLITE_FULL = 13;

/** Each entry brings the file one user_version further; an entry that was shipped is never changed. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE casus (
     school_id TEXT NOT NULL, casus_id TEXT NOT NULL, merk INTEGER NOT NULL, code TEXT NOT NULL, fase TEXT NOT NULL,
     laatste_op TEXT NOT NULL, volgende_actie_op TEXT, leerling_sleutel TEXT, document TEXT NOT NULL,
     UNIQUE (school_id, casus_id), UNIQUE (school_id, code)
   ) STRICT;
   CREATE INDEX casus_laatste ON casus (school_id, laatste_op, casus_id);
   CREATE INDEX casus_volgende ON casus (volgende_actie_op, school_id, casus_id) WHERE volgende_actie_op IS NOT NULL;
   CREATE INDEX casus_leerling ON casus (school_id, leerling_sleutel, laatste_op) WHERE leerling_sleutel IS NOT NULL;
   CREATE TABLE lid (
     school_id TEXT NOT NULL, medewerker_id TEXT NOT NULL, laatste_op TEXT NOT NULL, casus_id TEXT NOT NULL,
     PRIMARY KEY (school_id, medewerker_id, laatste_op, casus_id)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX lid_casus ON lid (school_id, casus_id);
   CREATE TABLE teller (
     school_id TEXT NOT NULL, jaar INTEGER NOT NULL, nummer INTEGER NOT NULL, PRIMARY KEY (school_id, jaar)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE adres (medewerker_id TEXT PRIMARY KEY, adres TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE inzage (
     nummer INTEGER PRIMARY KEY, school_id TEXT NOT NULL, casus_id TEXT, door TEXT NOT NULL, op TEXT NOT NULL,
     wat TEXT NOT NULL, relatie TEXT NOT NULL
   ) STRICT;
   CREATE INDEX inzage_casus ON inzage (school_id, casus_id, op);`,
  'ALTER TABLE inzage ADD COLUMN hoedanigheid TEXT;',
  'CREATE TABLE dag (medewerker_id TEXT PRIMARY KEY, dag TEXT NOT NULL) STRICT, WITHOUT ROWID;',
  `CREATE TABLE bewaarronde (
     school_id TEXT NOT NULL, dag TEXT NOT NULL, voorgesteld INTEGER NOT NULL, vernietigd INTEGER NOT NULL,
     sleutels INTEGER NOT NULL, mislukt INTEGER NOT NULL, PRIMARY KEY (school_id, dag)
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE school (
     school_id TEXT PRIMARY KEY, versie INTEGER NOT NULL, op TEXT NOT NULL, document TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE school_wijziging (
     school_id TEXT NOT NULL, versie INTEGER NOT NULL, document TEXT NOT NULL, PRIMARY KEY (school_id, versie)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX casus_lopend ON casus (school_id, casus_id) WHERE volgende_actie_op IS NOT NULL;`,
  'CREATE INDEX casus_id ON casus (casus_id, school_id);',
  `CREATE TABLE oefening (
     id TEXT PRIMARY KEY, verloopt_op TEXT NOT NULL, document TEXT NOT NULL, merk INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX oefening_verloopt ON oefening (verloopt_op);`,
];

const sqliteCode = (error: unknown): number =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;

function rollback(db: DatabaseSync): void {
  if (db.isTransaction) db.exec('ROLLBACK');
}

/**
 * Does `work` in one write transaction; nothing is kept when it answers 'botsing' or throws.
 * `onzeker` when the disk failed while committing: the last frame may be in the log and come back after a restart.
 * Every other failure, waiting too long for another process included, certainly changed nothing and is thrown.
 */
export function writeAtOnce(db: DatabaseSync, work: () => 'bewaard' | 'botsing'): 'bewaard' | 'botsing' | 'onzeker' {
  db.exec('BEGIN IMMEDIATE');
  let outcome: 'bewaard' | 'botsing';
  try {
    outcome = work();
  } catch (error) {
    rollback(db);
    throw error;
  }
  if (outcome === 'botsing') {
    rollback(db);
    return outcome;
  }
  try {
    db.exec('COMMIT');
    return outcome;
  } catch (error) {
    rollback(db);
    if ([SQLITE_IOERR, SQLITE_FULL].includes(sqliteCode(error))) return 'onzeker';
    throw error;
  }
}

type Werk = () => 'bewaard' | 'botsing';
type Uitkomst = ReturnType<typeof writeAtOnce>;

/**
 * Does each `work` as {@link writeAtOnce} does, and answers what became of it. What is asked for at the same time shares one flush to
 * disk: they are kept together. Where one of them collides or fails, each is done apart, so that nobody suffers from another's.
 */
export function createWriter(db: DatabaseSync): (work: Werk) => Promise<Uitkomst> {
  let asked: { readonly work: Werk; readonly done: (tell: () => Uitkomst) => void }[] = [];
  const together = (works: readonly Werk[]): Uitkomst => {
    try {
      return writeAtOnce(db, () => (works.every((work) => work() === 'bewaard') ? 'bewaard' : 'botsing'));
    } catch {
      return 'botsing';
    }
  };
  const flush = (): void => {
    const batch = asked;
    asked = [];
    const outcome = batch.length > 1 ? together(batch.map(({ work }) => work)) : 'botsing';
    for (const { work, done } of batch) done(() => (outcome === 'botsing' ? writeAtOnce(db, work) : outcome));
  };
  return (work) =>
    new Promise((resolve, reject) => {
      if (asked.length === 0) setImmediate(flush);
      const done = (tell: () => Uitkomst): void => {
        try {
          resolve(tell());
        } catch (error) {
          reject(error instanceof Error ? error : new Error('write failed', { cause: error }));
        }
      };
      asked.push({ work, done });
    });
}

const userVersion = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.['user_version']);

function migrate(db: DatabaseSync): void {
  if (userVersion(db) === MIGRATIONS.length) return;
  writeAtOnce(db, () => {
    const version = userVersion(db);
    if (version > MIGRATIONS.length) throw new OnbekendeSchemaVersie(version);
    for (const sql of MIGRATIONS.slice(version)) db.exec(sql);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    return 'bewaard';
  });
}

/** Overwritten is not gone while the log of the file still holds it: brings the log into the file and empties it, as far as no reader is in the way. */
export const forgetOverwritten = (db: DatabaseSync): void => {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
};

/** Opens or makes the file at `path`, durable at every commit and shared by several processes. Throws OnbekendeSchemaVersie. */
export function openDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
