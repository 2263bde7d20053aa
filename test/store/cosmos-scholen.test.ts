// Schools in Cosmos DB: brought in from a file that was checked, looked at once a minute, and never half.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { kalender } from '../../src/calendar/kalender.ts';
import type { Scholen } from '../../src/application/ports.ts';
import { connectCosmos } from '../../src/store/cosmos-client.ts';
import { shelf } from '../../src/store/cosmos-containers.ts';
import { openCosmos } from '../support/cosmos/open-cosmos.ts';
import { openScholenBestand } from '../../src/store/scholen-bestand.ts';
import { startCosmosEmulator } from '../support/cosmos/emulator.ts';
import { optionsFor } from '../support/cosmos/stores.ts';
import { ANDERE_SCHOOL, ANNA, at, newMedewerkerId, newSchoolId, SCHOOL } from '../support/store/records.ts';
import { inrichtingContract } from '../support/store/contract-scholen.ts';
import { leesBestandIn } from '../support/store/lees-bestand.ts';
import { someSchool } from '../support/store/scholen.ts';

const map = mkdtempSync(join(tmpdir(), 'scholen-'));
const pad = join(map, 'scholen.json');
const emulator = await startCosmosEmulator();
const connection = connectCosmos(optionsFor(emulator));
const documents = shelf(connection, 'scholen');
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
  connection.close();
  await emulator.close();
  rmSync(map, { recursive: true });
});

let seconds = 0;
const lines: (readonly [string, unknown])[] = [];
const delen = {
  klok: { nu: () => at(seconds) },
  logboek: { record: (code: string, velden?: unknown) => void lines.push([code, velden]) },
  schooltijden: {
    dag: (nu: ReturnType<typeof at>) => kalender.datumVan(nu),
    vensters: (_uren: unknown, nu: ReturnType<typeof at>) => [{ van: nu, tot: at(9) }],
  },
};
beforeEach(async () => {
  for (const found of await documents.query({ query: 'SELECT * FROM c', values: {} })) {
    const { id, schoolId } = found as { id: string; schoolId: string };
    await documents.remove(id, schoolId);
  }
  seconds = 0;
  lines.splice(0);
});

function open(): Scholen {
  const stores = openCosmos(optionsFor(emulator));
  closing.push(async () => stores.close());
  return stores.openScholen(delen).scholen;
}
const leesIn = async (...scholen: readonly unknown[]) => {
  writeFileSync(pad, JSON.stringify({ scholen }));
  return leesBestandIn(pad, { soort: 'cosmos', ...optionsFor(emulator) });
};
const queries = () =>
  emulator.requests.filter(({ kind, container }) => kind === 'query' && container === 'scholen').length;

test('the schools of a file read the same from the database', async () => {
  const both = [someSchool(), someSchool({ schoolId: ANDERE_SCHOOL, naam: 'De Buurschool' })];
  expect(await leesIn(...both)).toEqual([SCHOOL, ANDERE_SCHOOL]);
  const [here, there] = [open(), openScholenBestand(pad, delen.schooltijden)];
  for (const school of [SCHOOL, ANDERE_SCHOOL, newSchoolId()])
    expect(await here.find(school, at(5))).toEqual(await there.find(school, at(5)));
  expect(await here.findByMedewerker(ANNA)).toEqual([SCHOOL, ANDERE_SCHOOL]);
  expect(await here.findByMedewerker(newMedewerkerId())).toEqual([]);
  expect(lines).toEqual([]);
});

test('they are looked at once a minute, however many ask at once', async () => {
  await leesIn(someSchool());
  const scholen = open();
  const before = queries();
  await Promise.all(Array.from({ length: 10 }, async () => scholen.find(SCHOOL, at(0))));
  seconds = 59;
  await scholen.findByMedewerker(ANNA);
  expect(queries() - before).toBe(1);
  await leesIn(someSchool({ naam: 'De Nieuwe Naam' }));
  expect(await scholen.find(SCHOOL, at(59))).toMatchObject({ naam: 'De Voorbeeldschool' });
  seconds = 60;
  expect(await scholen.find(SCHOOL, at(60))).toMatchObject({ naam: 'De Nieuwe Naam' });
  expect(queries() - before).toBe(2);
});

test('a school that is not in the next file stays', async () => {
  await leesIn(someSchool());
  await leesIn(someSchool({ schoolId: ANDERE_SCHOOL }));
  expect(await open().findByMedewerker(ANNA)).toEqual(expect.arrayContaining([SCHOOL, ANDERE_SCHOOL]));
});

test('a file in which one school is wrong brings in none', async () => {
  const wrong = leesIn(someSchool(), someSchool({ schoolId: ANDERE_SCHOOL, medewerkers: [] }));
  await expect(wrong).rejects.toMatchObject({ name: 'ScholenBestandFout' });
  expect(await documents.query({ query: 'SELECT * FROM c', values: {} })).toEqual([]);
});

describe('a document that is wrong', () => {
  const damaged = (over: Record<string, unknown>) => ({ ...someSchool(over), id: SCHOOL, onbekend: 'geheim' });

  test('is logged by code and id, and leaves the other schools', async () => {
    await leesIn(someSchool({ schoolId: ANDERE_SCHOOL }));
    await documents.create(damaged({}));
    const scholen = open();
    expect(await scholen.find(SCHOOL, at(0))).toBeUndefined();
    expect(await scholen.find(ANDERE_SCHOOL, at(0))).toMatchObject({ schoolId: ANDERE_SCHOOL });
    expect(lines).toEqual([['school-document-ongeldig', { schoolId: SCHOOL, fouten: 1 }]]);
  });

  test('leaves the school as it was known, also when a role has nobody any more', async () => {
    await leesIn(someSchool());
    const scholen = open();
    await scholen.find(SCHOOL, at(0));
    await documents.upsert({ ...someSchool({ medewerkers: [] }), id: SCHOOL });
    seconds = 61;
    expect(await scholen.findByMedewerker(ANNA)).toEqual([SCHOOL]);
    expect(lines.map(([code]) => code)).toEqual(['school-document-ongeldig']);
  });

  test('without a name of a school is logged without one', async () => {
    await documents.create({ id: 'x', schoolId: 'GEEN SLUG' });
    expect(await open().findByMedewerker(ANNA)).toEqual([]);
    expect(lines).toEqual([
      ['school-document-ongeldig', { fouten: expect.any(Number) as number }],
      ['geen-scholen', undefined],
    ]);
  });
});

test('a database that cannot be read is an error at first, and later the last schools stay', async () => {
  await leesIn(someSchool());
  const place = await startCosmosEmulator();
  await leesBestandIn(pad, { soort: 'cosmos', ...optionsFor(place) });
  const patience = { perRequest: 200, perCall: 300, retriesOn429: 1, waitOn429: 1 };
  const [known, late] = [1, 2].map(() => openCosmos({ ...optionsFor(place), patience }));
  const scholen = known!.openScholen(delen).scholen;
  await scholen.find(SCHOOL, at(0));
  await place.close();
  seconds = 61;
  expect(await scholen.find(SCHOOL, at(61))).toMatchObject({ schoolId: SCHOOL });
  await expect(late!.openScholen(delen).scholen.find(SCHOOL, at(61))).rejects.toMatchObject({ name: 'CosmosError' });
  expect(lines.map(([code]) => code)).toEqual(['scholen-niet-gelezen', 'scholen-niet-gelezen']);
  closing.push(
    async () => known!.close(),
    async () => late!.close(),
  );
});

describe('npm run scholen:inlezen', () => {
  const run = (woorden: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/scholen-inlezen.ts', ...woorden], { env });
    return { status, stdout: stdout.toString(), regels: stderr.toString().trim().split('\n') };
  };

  test('says how it is used', () => {
    expect(run([])).toMatchObject({
      status: 64,
      regels: [expect.stringContaining('Zo'), expect.stringContaining('--')],
    });
  });

  test('names every missing setting and everything that is wrong in the file, and asks nobody anything', () => {
    writeFileSync(pad, JSON.stringify({ scholen: [someSchool({ medewerkers: [], naam: '' })] }));
    const { status, stdout, regels } = run([pad], { COSMOS_ENDPOINT: 'https://127.0.0.1:8081/' });
    expect({ status, stdout }).toEqual({ status: 78, stdout: '' });
    expect(regels.filter((regel) => regel.startsWith('- '))).toEqual([
      expect.stringMatching(/^- COSMOS_ENDPOINT is geen adres/),
      expect.stringMatching(/^- COSMOS_DATABASE ontbreekt/),
      expect.stringContaining('scholen.0.naam: mag niet leeg zijn'),
    ]);
  });
});

inrichtingContract('Cosmos DB', (parts) => {
  const stores = openCosmos(optionsFor(emulator));
  closing.push(async () => stores.close());
  return stores.openScholen(parts);
});

test('a school that was brought in before changes were counted can be changed, and its first change is kept', async () => {
  await documents.create({ ...someSchool(), id: SCHOOL });
  const stores = openCosmos(optionsFor(emulator));
  closing.push(async () => stores.close());
  const { inrichtingen } = stores.openScholen(delen);
  expect(await inrichtingen.load(SCHOOL)).toMatchObject({ versie: 0, inrichting: someSchool() });
  await leesIn(someSchool({ naam: 'Nieuw' }));
  expect(await inrichtingen.wijzigingen(SCHOOL, 5)).toMatchObject([
    { versie: 1, delen: [{ deel: 'naam', oud: 'De Voorbeeldschool', nieuw: 'Nieuw' }] },
  ]);
});

test('a board of fifty schools comes in, all of it; with one error in it nothing does', async () => {
  const vijftig = Array.from({ length: 50 }, (_, nr) => someSchool({ schoolId: `bestuur-${String(nr + 1)}` }));
  await expect(leesIn(...vijftig.with(30, someSchool({ schoolId: 'bestuur-31', naam: '' })))).rejects.toThrow(
    'scholen.30.naam: mag niet leeg zijn (bestuur-31)',
  );
  const geteld = async () =>
    (await documents.query({ query: 'SELECT * FROM c', values: {} })).filter((found) =>
      (found as { id: string }).id.startsWith('bestuur-'),
    ).length;
  expect(await geteld()).toBe(0);
  await leesIn(...vijftig);
  expect(await geteld()).toBe(50);
});
