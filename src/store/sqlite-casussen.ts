// The port CasusStore on SQLite: one row with JSON per casus, columns for what is asked. It knows neither rules nor people's texts.

import type { DatabaseSync } from 'node:sqlite';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { CasusRecord, CasusStore, Geladen, Merk } from '../application/ports.ts';
import type { CasusId } from '../shared/ids.ts';
import { isVernietiging } from '../domain/vernietigd.ts';
import { parseJson } from './documents.ts';
import { casusId, schoolId } from './fields.ts';
import { createRecords } from './records.ts';
import type { Records, Zegelwerk } from './records.ts';
import type { SealedDocument } from './sealed.ts';
import { createWriter, forgetOverwritten, writeAtOnce } from './sqlite-database.ts';

/** Every question to the file; a test looks at their query plans. */
export const QUERIES = {
  load: 'SELECT merk, document FROM casus WHERE school_id = ? AND casus_id = ?',
  findByCode: 'SELECT merk, document FROM casus WHERE school_id = ? AND code = ?',
  findByLid: `SELECT casus.document FROM lid JOIN casus ON casus.school_id = lid.school_id AND casus.casus_id = lid.casus_id
    WHERE lid.school_id = ? AND lid.medewerker_id = ? ORDER BY lid.laatste_op DESC, lid.casus_id DESC LIMIT ?`,
  findBySchool: 'SELECT document FROM casus WHERE school_id = ? ORDER BY laatste_op DESC, casus_id DESC LIMIT ?',
  findByLeerlingSleutel:
    'SELECT document FROM casus WHERE school_id = ? AND leerling_sleutel = ? ORDER BY laatste_op DESC',
  findDue: `SELECT school_id AS schoolId, casus_id AS casusId FROM casus WHERE volgende_actie_op <= ?
    ORDER BY volgende_actie_op, school_id, casus_id LIMIT ?`,
  findLopend:
    'SELECT casus_id AS casusId FROM casus WHERE school_id = ? AND volgende_actie_op IS NOT NULL ORDER BY casus_id',
  findStil: 'SELECT casus_id AS casusId FROM casus WHERE school_id = ? AND volgende_actie_op IS NULL',
  findScholen: 'SELECT school_id AS schoolId FROM casus WHERE casus_id = ?',
} as const;

const WRITES = {
  create: `INSERT INTO casus (school_id, casus_id, code, fase, laatste_op, volgende_actie_op, leerling_sleutel, document, merk)
    VALUES (:schoolId, :id, :code, :fase, :laatsteOp, :volgendeActieOp, :leerlingSleutel, :json, 1) ON CONFLICT DO NOTHING`,
  replace: `UPDATE casus SET fase = :fase, laatste_op = :laatsteOp, volgende_actie_op = :volgendeActieOp,
    leerling_sleutel = :leerlingSleutel, document = :json, merk = merk + 1
    WHERE school_id = :schoolId AND casus_id = :id AND code = :code AND merk = :merk`,
  removeLeden: 'DELETE FROM lid WHERE school_id = ? AND casus_id = ?',
  addLid: 'INSERT INTO lid (school_id, medewerker_id, laatste_op, casus_id) VALUES (?, ?, ?, ?)',
  nextNummer: `INSERT INTO teller (school_id, jaar, nummer) VALUES (?, ?, 1)
    ON CONFLICT DO UPDATE SET nummer = nummer + 1 RETURNING nummer`,
} as const;

const stored = z.object({ merk: z.int().transform(String).pipe(z.custom<Merk>()), document: z.string() });
const listed = z.array(stored.pick({ document: true }));
const due = z.array(z.object({ schoolId, casusId }));
const lopend = z.array(z.object({ casusId }).transform((each) => each.casusId));
const scholen = z.array(z.object({ schoolId }).transform((each) => each.schoolId));
const counted = z.object({ nummer: z.int() });

async function toGeladen(records: Records, row: unknown): Promise<Geladen | undefined> {
  if (row === undefined) return undefined;
  const { merk, document } = stored.parse(row);
  return { record: await records.toRecord(parseJson(document)), merk };
}

function columns(document: SealedDocument): Record<string, string | null> {
  const { schoolId, id, code, fase, laatsteOp, volgendeActieOp = null, leerlingSleutel = null } = document;
  return { schoolId, id, code, fase, laatsteOp, volgendeActieOp, leerlingSleutel, json: JSON.stringify(document) };
}

/** This write takes away what stood there (ADR 0011). */
const isVernietigd = ({ gebeurtenissen }: CasusRecord): boolean => isVernietiging(gebeurtenissen.slice(-1));

/** How many writes of a casus go alone after a collision in it. */
const ALLEEN_NA_BOTSING = 64;
/** Where several people press in one casus, waiting for a shared flush gives another process the time to be first: such writes go alone. */
function createDruk() {
  const nog = new LRUCache<CasusId, number>({ max: 256 });
  return {
    isDruk: (casus: CasusId): boolean => {
      const over = nog.get(casus) ?? 0;
      if (over > 1) nog.set(casus, over - 1);
      else nog.delete(casus);
      return over > 0;
    },
    botsing: (casus: CasusId): void => void nog.set(casus, ALLEEN_NA_BOTSING),
  };
}

function createAppend(db: DatabaseSync, records: Records): CasusStore['append'] {
  const write = createWriter(db);
  const create = db.prepare(WRITES.create);
  const replace = db.prepare(WRITES.replace);
  const removeLeden = db.prepare(WRITES.removeLeden);
  const addLid = db.prepare(WRITES.addLid);
  const druk = createDruk();
  return async (record, merk) => {
    const document = await records.toStored(record);
    const row = columns(document);
    const keep = (): 'bewaard' | 'botsing' => {
      const { changes } = merk === 'nieuw' ? create.run(row) : replace.run({ ...row, merk: Number(merk) });
      if (changes === 0) return 'botsing';
      removeLeden.run(document.schoolId, document.id);
      for (const lid of document.leden) addLid.run(document.schoolId, lid, document.laatsteOp, document.id);
      return 'bewaard';
    };
    const bewaard = druk.isDruk(document.id) ? writeAtOnce(db, keep) : await write(keep);
    if (bewaard === 'botsing') druk.botsing(document.id);
    if (bewaard === 'bewaard' && isVernietigd(record)) forgetOverwritten(db);
    return bewaard;
  };
}

/** The casussen in `db`; a stored document that cannot be read throws (see records.ts), append may throw CasusTeGroot. */
export function createSqliteCasussen(db: DatabaseSync, zegelwerk: Zegelwerk): CasusStore {
  const records = createRecords(zegelwerk);
  const toRecords = async (rows: unknown): Promise<readonly CasusRecord[]> =>
    records.toRecords(listed.parse(rows).map(({ document }) => parseJson(document)));
  const load = db.prepare(QUERIES.load);
  const byCode = db.prepare(QUERIES.findByCode);
  const byLid = db.prepare(QUERIES.findByLid);
  const bySchool = db.prepare(QUERIES.findBySchool);
  const byLeerlingSleutel = db.prepare(QUERIES.findByLeerlingSleutel);
  const dueAt = db.prepare(QUERIES.findDue);
  const lopendIn = db.prepare(QUERIES.findLopend);
  const stilIn = db.prepare(QUERIES.findStil);
  const scholenMet = db.prepare(QUERIES.findScholen);
  const nextNummer = db.prepare(WRITES.nextNummer);
  return {
    load: async (school, casus) => toGeladen(records, load.get(school, casus)),
    findByCode: async (school, code) => toGeladen(records, byCode.get(school, code)),
    append: createAppend(db, records),
    findByLid: async (school, lid, limit) => toRecords(byLid.all(school, lid, limit)),
    findBySchool: async (school, limit) => toRecords(bySchool.all(school, limit)),
    findByLeerlingSleutel: async (school, sleutel) => toRecords(byLeerlingSleutel.all(school, sleutel)),
    findDue: async (nu, limit) => due.parse(dueAt.all(nu, limit)),
    findLopend: async (school) => lopend.parse(lopendIn.all(school)),
    findStil: async (school) => lopend.parse(stilIn.all(school)),
    findScholen: async (casus) => scholen.parse(scholenMet.all(casus)),
    nextNummer: async (school, jaar) => counted.parse(nextNummer.get(school, jaar)).nummer,
  };
}
