// Writes a rich casus as this program stores it, as JSON, as an SQL dump, and with its key: the fixture of today's schema version. Run it before the version rises: npx node test/tools/fixture-casus.ts

import { writeFileSync } from 'node:fs';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

import { handleCommand } from '../../src/application/handle-command.ts';
import type { Omgeving } from '../../src/application/handle-command.ts';
import type { Bezorgresultaat, CasusRecord } from '../../src/application/ports.ts';
import { plusMinuten } from '../../src/domain/termijnen.ts';
import { createSleutels } from '../../src/keys/sleutels.ts';
import { claimDue, settle } from '../../src/notifications/outbox.ts';
import { toOpdrachtId } from '../../src/shared/ids.ts';
import { SCHEMA_VERSION } from '../../src/store/upcast.ts';
import { createSqliteCasussen } from '../../src/store/sqlite-casussen.ts';
import { openDatabase } from '../../src/store/sqlite-database.ts';
import { RIJKE_REIS } from '../support/store/rijke-reis.ts';
import { openZegelwerk } from '../support/store/zegelwerk.ts';
import { bas, school } from '../support/domain/personen.ts';
import { leeg, toCommand } from '../support/domain/spel.ts';

const [, , folder = new URL('../store/fixtures/', import.meta.url).pathname] = process.argv;

/** What came of the messages: one arrived, one was refused, one has to be tried again, the rest is on its way. */
const AFLOOP: readonly Bezorgresultaat[] = [
  { status: 'aangekomen', activityId: 'a-1' },
  { status: 'geweigerd' },
  { status: 'afgeremd' },
];

async function play(omgeving: Omgeving): Promise<CasusRecord> {
  let stand = leeg(school());
  let record: CasusRecord | undefined;
  for (const [i, zet] of RIJKE_REIS.entries()) {
    const opdrachtId = toOpdrachtId((i + 1).toString(16).padStart(64, '0'));
    const uitkomst = await handleCommand(omgeving, { ...toCommand(zet, stand), opdrachtId });
    if (uitkomst.soort !== 'gedaan') throw new Error(`${zet.type}: ${JSON.stringify(uitkomst)}`);
    ({ record } = uitkomst);
    stand = { ...stand, casus: uitkomst.casus, versie: record.versie, nu: plusMinuten(stand.nu, 1) };
  }
  if (record === undefined) throw new Error('nothing was played');
  const claimed = claimDue(record, 'proces-1', stand.nu, () => bas);
  const tried = AFLOOP.flatMap((resultaat, i) => {
    const entry = claimed.outbox[i];
    if (entry === undefined) return [];
    return [{ entry, ontvangsten: [{ aan: 'medewerker' in entry.aan ? entry.aan.medewerker : bas, resultaat }] }];
  });
  return settle(
    claimed,
    tried,
    stand.nu,
    () => 0,
    () => bas,
  );
}

/** Schema and rows as SQL that makes the same file again. */
function dump(db: DatabaseSync): string {
  const literal = (value: SQLOutputValue): string => {
    if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
    return typeof value === 'number' ? String(value) : 'NULL';
  };
  const all = db
    .prepare('SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name')
    .all();
  const rows = all
    .filter(({ type }) => type === 'table')
    .flatMap(({ name }) =>
      db
        .prepare(`SELECT * FROM ${String(name)}`)
        .all()
        .map((row) => `INSERT INTO ${String(name)} VALUES (${Object.values(row).map(literal).join(', ')})`),
    );
  const version = db.prepare('PRAGMA user_version').get()?.['user_version'];
  return [...all.map(({ sql }) => String(sql)), ...rows, `PRAGMA user_version = ${String(version)}`, ''].join(';\n');
}

const db = openDatabase(':memory:');
const store = createSqliteCasussen(db, openZegelwerk(`${folder}sleutels`));
const record = await play({
  store,
  scholen: { find: async () => school(), findByMedewerker: async () => [school().schoolId] },
  sleutels: createSleutels(Buffer.alloc(32, 7)),
  proces: 'proces-1',
  naOpslaan: () => undefined,
});
const geladen = await store.load(record.schoolId, record.casusId);
if (geladen === undefined || (await store.append(record, geladen.merk)) !== 'bewaard') throw new Error('not stored');
const document = db.prepare('SELECT document FROM casus').get()?.['document'];
writeFileSync(`${folder}rijke-casus-v${SCHEMA_VERSION}.json`, `${String(document)}\n`);
writeFileSync(`${folder}rijke-casus-v${SCHEMA_VERSION}.sql`, dump(db));
db.close();
