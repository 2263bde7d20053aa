// Schools on SQLite: the contract, one file for a board with many schools through the commands, and several kept all or none.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openDatabase } from '../../src/store/sqlite-database.ts';
import { createSqliteInrichtingen, createSqliteScholen } from '../../src/store/sqlite-scholen.ts';
import { inrichting } from '../../src/store/scholen-schema.ts';
import { delenOp, inrichtingContract } from '../support/store/contract-scholen.ts';
import { ANNA, BAS, at, newSchoolId, SCHOOL } from '../support/store/records.ts';
import { people, someSchool } from '../support/store/scholen.ts';

const map = mkdtempSync(join(tmpdir(), 'scholen-sqlite-'));
const database = join(map, 'casussen.sqlite');
const opened: ReturnType<typeof openDatabase>[] = [];
const openStores = (delen: ReturnType<typeof delenOp>) => {
  const db = openDatabase(database);
  opened.push(db);
  return { scholen: createSqliteScholen(db, delen), inrichtingen: createSqliteInrichtingen(db) };
};
afterAll(() => {
  for (const db of opened) db.close();
  rmSync(map, { recursive: true });
});

inrichtingContract('SQLite', openStores);

test('of several schools either all are kept or none', async () => {
  const { inrichtingen } = openStores(delenOp({ seconds: 0 }));
  const schriften = [newSchoolId(), SCHOOL, newSchoolId()].map((schoolId) => ({
    inrichting: inrichting.parse(someSchool({ schoolId })),
    wijziging: { schoolId, versie: 1, op: at(1), door: ANNA, soort: 'inlezen', delen: [] },
    merk: 'nieuw' as const,
  }));
  const [, midden] = schriften;
  expect(await inrichtingen.save(midden!)).toBe('bewaard');
  expect(await inrichtingen.save(...schriften)).toBe('botsing');
  expect(await inrichtingen.load(schriften[0]!.inrichting.schoolId)).toBeUndefined();
});

describe('the commands for a board with 50 schools', () => {
  const env = { OPSLAG: 'sqlite', SQLITE_BESTAND: join(map, 'bestuur.sqlite') };
  const run = (opdracht: string, ...woorden: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`src/scholen-${opdracht}.ts`, ...woorden], { env });
    return { status, uit: stdout.toString(), regels: stderr.toString().trim().split('\n') };
  };
  const scholen = Array.from({ length: 50 }, (_, nr) =>
    someSchool({ schoolId: `school-${String(nr + 1)}`, naam: `School ${String(nr + 1)}` }),
  );
  const schrijf = (naam: string, inhoud: readonly unknown[]): string => {
    const pad = join(map, naam);
    writeFileSync(pad, JSON.stringify({ scholen: inhoud }));
    return pad;
  };

  test('a file with errors in three of them names each by its place and name, and brings in none', () => {
    const stuk = scholen.with(6, { ...scholen[6]!, medewerkers: people({ [ANNA]: { telefoon: 'x' } }) });
    const zonderIb = stuk.with(40, { ...scholen[40]!, medewerkers: people({ [BAS]: { rollen: [] } }) });
    const pad = schrijf('stuk.json', zonderIb.with(30, { ...scholen[30]!, naam: '', kleur: 'rood' }));
    const { status, regels } = run('inlezen', pad);
    expect(status).toBe(78);
    expect(regels.filter((regel) => regel.startsWith('- '))).toEqual([
      `- ${pad}: scholen.6.medewerkers.0.telefoon: is geen telefoonnummer (school-7, Anna)`,
      `- ${pad}: scholen.30.naam: mag niet leeg zijn (school-31)`,
      `- ${pad}: scholen.30: dit kent de assistent niet: kleur (school-31)`,
      `- ${pad}: scholen.40 (school-41): niemand heeft de rol intern-begeleider`,
    ]);
    expect(regels.at(-1)).toBe('Er is niets veranderd. Verbeter dit, en geef de opdracht nog een keer.');
    expect(existsSync(env.SQLITE_BESTAND)).toBe(false);
  });

  test('all fifty come in with one command, come out the same, and twice is once', () => {
    const pad = schrijf('goed.json', scholen);
    expect(run('inlezen', pad)).toMatchObject({ status: 0, uit: expect.stringContaining('school-50') as string });
    const uit = join(map, 'uit.json');
    expect(run('uitschrijven', uit)).toMatchObject({ status: 0, uit: `Uitgeschreven naar ${uit}: 50 scholen.\n` });
    const { scholen: gelezen } = JSON.parse(readFileSync(uit, 'utf8')) as { scholen: { schoolId: string }[] };
    expect(gelezen.toSorted((a, b) => (a.schoolId < b.schoolId ? -1 : 1))).toEqual(
      scholen.toSorted((a, b) => (String(a['schoolId']) < String(b['schoolId']) ? -1 : 1)),
    );
    expect(run('inlezen', uit).uit).toBe('Er is niets ingelezen: de scholen in dit bestand stonden al zo.\n');
    expect(run('uitschrijven', uit)).toMatchObject({ status: 78 });
    expect(run('inlezen', schrijf('een.json', [{ ...scholen[3], naam: 'Nieuw' }])).uit).toContain(
      'Ingelezen: school-4.',
    );
  });
});
