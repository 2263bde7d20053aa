// Schools on SQLite: one row per school, one per change of it. Every look sees the last state, whichever process wrote it.

import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { InrichtingStore, Merk, Schoollijst } from '../application/ports.ts';
import { parseJson } from './documents.ts';
import { moment, schoolId } from './fields.ts';
import { createLezer, schoolwijziging } from './scholen-lezen.ts';
import { createScholen } from './scholen-lijst.ts';
import type { GelezenSchool } from './scholen-lijst.ts';
import { inrichting as inrichtingSchema } from './scholen-schema.ts';
import { writeAtOnce } from './sqlite-database.ts';
import type { ScholenDelen } from './stores.ts';

const QUERIES = {
  versies: 'SELECT school_id AS schoolId, versie FROM school ORDER BY school_id',
  load: 'SELECT versie, op, document FROM school WHERE school_id = ?',
  wijzigingen: 'SELECT document FROM school_wijziging WHERE school_id = ? ORDER BY versie DESC LIMIT ?',
  create: `INSERT INTO school (school_id, versie, op, document) VALUES (:schoolId, :versie, :op, :document)
    ON CONFLICT DO NOTHING`,
  replace: `UPDATE school SET versie = :versie, op = :op, document = :document
    WHERE school_id = :schoolId AND versie = :merk`,
  change: 'INSERT INTO school_wijziging (school_id, versie, document) VALUES (?, ?, ?)',
} as const;

const versies = z.array(z.object({ schoolId, versie: z.int() }));
const row = z.object({ versie: z.int(), op: moment, document: z.string() });
const documents = z.array(z.object({ document: z.string() }));

/** The schools in `db`, written down by people; their number of changes is the mark. */
export function createSqliteInrichtingen(db: DatabaseSync): InrichtingStore {
  const load = db.prepare(QUERIES.load);
  const list = db.prepare(QUERIES.wijzigingen);
  const create = db.prepare(QUERIES.create);
  const replace = db.prepare(QUERIES.replace);
  const change = db.prepare(QUERIES.change);
  return {
    load: async (school) => {
      const found = load.get(school);
      if (found === undefined) return undefined;
      const { versie, document } = row.parse(found);
      return { inrichting: inrichtingSchema.parse(parseJson(document)), versie, merk: String(versie) as Merk };
    },
    save: async (...schriften) =>
      writeAtOnce(db, () => {
        for (const { inrichting, wijziging, merk } of schriften) {
          const { schoolId, versie, op } = wijziging;
          const values = { schoolId, versie, op, document: JSON.stringify(inrichtingSchema.parse(inrichting)) };
          const { changes } = merk === 'nieuw' ? create.run(values) : replace.run({ ...values, merk: Number(merk) });
          if (changes === 0) return 'botsing';
          change.run(schoolId, versie, JSON.stringify(wijziging));
        }
        return 'bewaard';
      }),
    wijzigingen: async (school, limit) =>
      documents.parse(list.all(school, limit)).map(({ document }) => schoolwijziging.parse(parseJson(document))),
  };
}

/** The port Scholen on the same rows; a school is parsed again only when it has another version. */
export function createSqliteScholen(db: DatabaseSync, { logboek, schooltijden }: ScholenDelen): Schoollijst {
  const all = db.prepare(QUERIES.versies);
  const load = db.prepare(QUERIES.load);
  const parse = createLezer(logboek);
  const bekend = new Map<string, { readonly versie: number; readonly gelezen: readonly GelezenSchool[] }>();
  const look = (school: string, versie: number): readonly GelezenSchool[] => {
    const eerder = bekend.get(school);
    if (eerder?.versie === versie) return eerder.gelezen;
    const { document, ...rest } = row.parse(load.get(school));
    const gelezen = parse([{ ...rest, inhoud: parseJson(document) }]);
    bekend.set(school, { versie: rest.versie, gelezen });
    return gelezen;
  };
  return createScholen(
    async () => versies.parse(all.all()).flatMap((each) => look(each.schoolId, each.versie)),
    schooltijden,
  );
}
