// The sweep before a holiday, and after somebody left: on the real store, the real calendar and the rules. Nothing is delivered.

import { handleCommand } from '../../src/application/handle-command.ts';
import type { CasusRecord, Scholen } from '../../src/application/ports.ts';
import { runTermijnen } from '../../src/application/run-termijnen.ts';
import { listMijn } from '../../src/application/answer-query.ts';
import { toCasusId, toMoment, toSchoolId } from '../../src/shared/ids.ts';
import type { MedewerkerId, Moment } from '../../src/shared/ids.ts';
import { geenBewaring } from '../support/store/geen-bewaring.ts';
import { openSqlite } from '../support/store/open-sqlite.ts';
import { createHouse, saveAddresses } from '../support/faults/house.ts';
import { ANNA, BAS } from '../support/faults/people.ts';
import { toInvoer } from '../support/faults/press.ts';
import { tempDatabase } from '../support/store/temp.ts';
import { amsterdam } from '../support/domain/kalenderschool.ts';

const SCHOOL = toSchoolId('de-voorbeeldschool');
const IDS = ['A', 'B', 'C'].map((letter) => toCasusId(letter.repeat(22)));
const paths = [tempDatabase(), tempDatabase()] as const;
const logboek = { record: () => undefined };

/** A house at a moment, with three casussen that were started on Wednesday 16 December; the holiday begins on the 19th. */
async function huis(path: string) {
  let nu: Moment = amsterdam('2026-12-16', '10:00');
  const weg = new Set<MedewerkerId>();
  const stores = openSqlite(path);
  await saveAddresses(stores);
  const parts = { stores, klok: { nu: () => nu }, logboek, proces: 'p1', reached: async () => undefined };
  const { omgeving: heel } = createHouse(parts);
  const scholen: Scholen = {
    ...heel.scholen,
    find: async (schoolId, wanneer) => {
      const school = await heel.scholen.find(schoolId, wanneer);
      return school && { ...school, medewerkers: school.medewerkers.filter((m) => !weg.has(m.medewerkerId)) };
    },
  };
  const omgeving = {
    ...heel,
    scholen,
    naOpslaan: () => undefined,
    logboek,
    inzage: stores.inzage,
    rondes: stores.rondes,
    bewaring: geenBewaring,
  };
  for (const casusId of IDS) {
    const start = { schoolId: SCHOOL, casusId, door: ANNA, versie: 0, verb: 'starten', marker: 'k1' } as const;
    await handleCommand(omgeving, toInvoer(start, nu));
  }
  const records = async (): Promise<readonly CasusRecord[]> =>
    Promise.all(
      IDS.map(async (casusId) => {
        const geladen = await stores.casussen.load(SCHOOL, casusId);
        if (geladen === undefined) throw new Error('gone');
        return geladen.record;
      }),
    );
  const soorten = async () => (await records()).map(({ outbox }) => outbox.map(({ soort }) => soort as string));
  /** The sweep at this moment, and again: a second look adds nothing. */
  const rond = async (op: Moment): Promise<void> => {
    nu = op;
    await runTermijnen(omgeving, op);
    expect(await runTermijnen(omgeving, op)).toBe(0);
  };
  return { omgeving, stores, records, soorten, rond, weg };
}

test('before a holiday one list goes out for the whole school, and nobody is left without somebody who watches [E-13]', async () => {
  const { stores, records, soorten, rond } = await huis(paths[0]);
  const begin = await soorten();
  await rond(toMoment(new Date(Date.parse(amsterdam('2026-12-17', '08:00')) - 1).toISOString()));
  expect(await soorten()).toEqual(begin);
  await rond(amsterdam('2026-12-17', '08:00'));
  const lijst = ['herinnering-vakantie', 'herinnering-vakantie'];
  expect(await soorten()).toEqual([[...(begin[0] ?? []), ...lijst], begin[1], begin[2]]);
  await rond(amsterdam('2026-12-18', '08:00'));
  expect((await soorten()).map((rij) => rij.filter((soort) => soort === 'herinnering-vakantie').length)).toEqual([
    4, 0, 0,
  ]);
  await rond(amsterdam('2026-12-18', '12:15'));
  expect((await soorten()).map((rij) => rij.filter((soort) => soort === 'wacht').length)).toEqual([1, 0, 0]);
  for (const { gebeurtenissen } of await records())
    expect(gebeurtenissen.at(-1)).toMatchObject({ type: 'WachtToegewezen', van: '2026-12-19', tot: '2027-01-03' });
  await stores.close();
});

test('who left loses the work at the next look, finds nothing any more, and the next one is told [P-16]', async () => {
  const { omgeving, stores, records, soorten, rond, weg } = await huis(paths[1]);
  const [casusId] = IDS;
  if (casusId === undefined) throw new Error('no casus');
  const nu = amsterdam('2026-12-16', '10:05');
  const vraag = { schoolId: SCHOOL, casusId, door: ANNA, versie: 1, verb: 'overleg', marker: 'k2', aan: BAS } as const;
  await handleCommand(omgeving, toInvoer(vraag, nu));
  const lezer = { schoolId: SCHOOL, door: BAS, nu };
  expect(await listMijn(omgeving, lezer)).toHaveLength(3);
  weg.add(BAS);
  await rond(amsterdam('2026-12-16', '23:00'));
  expect((await soorten())[0]).not.toContain('waarneming-overleg');
  await rond(amsterdam('2026-12-17', '05:00'));
  const [record] = await records();
  const over = record?.gebeurtenissen.filter(({ type }) => type === 'WerkOvergegaan');
  expect(over).toMatchObject([{ door: 'systeem', van: BAS, wat: [{ werk: { soort: 'overleg', overlegId: 'o1' } }] }]);
  expect((await soorten())[0]?.slice(-2)).toEqual(['overleg-gevraagd', 'aandacht']);
  expect(await listMijn(omgeving, { ...lezer, nu: amsterdam('2026-12-17', '05:00') })).toEqual([]);
  for (const { leden } of await records()) expect(leden).not.toContain(BAS);
  await stores.close();
});
