// What a recipient has seen, written while others write in the same casus. On the real store and the real rules.

import { casusVan } from '../../src/application/casus-record.ts';
import { markGezien, ongezien } from '../../src/application/gezien.ts';
import { handleCommand } from '../../src/application/handle-command.ts';
import type { Omgeving } from '../../src/application/handle-command.ts';
import type { CasusRecord, CasusStore, OutboxEntry } from '../../src/application/ports.ts';
import { toBerichtId, toCasusId, toSchoolId } from '../../src/shared/ids.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { openSqlite } from '../support/store/open-sqlite.ts';
import { createClock } from '../support/faults/clock.ts';
import { createHouse, saveAddresses } from '../support/faults/house.ts';
import { ANNA, BAS } from '../support/faults/people.ts';
import { toInvoer } from '../support/faults/press.ts';
import type { Verb } from '../support/faults/press.ts';

const SCHOOL = toSchoolId('de-voorbeeldschool');
const CASUS = toCasusId('A'.repeat(22));
const klok = createClock();
let omgeving: Omgeving;
let stores: ReturnType<typeof openSqlite>;

const record = async (): Promise<CasusRecord> => (await stores.casussen.load(SCHOOL, CASUS))!.record;
const press = async (door: MedewerkerId, verb: Verb, marker: string) => {
  const { versie } = (await stores.casussen.load(SCHOOL, CASUS))?.record ?? { versie: 0 };
  return handleCommand(omgeving, toInvoer({ schoolId: SCHOOL, casusId: CASUS, door, versie, verb, marker }, klok.nu()));
};
const stand = async () => {
  const now = await record();
  return { record: now, casus: casusVan(now), school: (await omgeving.scholen.find(SCHOOL, klok.nu()))! };
};
const gezien = async (): Promise<readonly string[]> =>
  (await record()).gebeurtenissen.flatMap((e) => (e.type === 'BerichtGezien' ? [`${e.berichtId} ${e.aan}`] : []));
/** A message to Bas, wherever it stands. */
async function bericht(over: Partial<OutboxEntry>): Promise<void> {
  const { record: now, merk } = (await stores.casussen.load(SCHOOL, CASUS))!;
  const entry: OutboxEntry = {
    berichtId: toBerichtId('b7.1'),
    aan: { medewerker: BAS },
    soort: 'aandacht',
    kleur: 'gewoon',
    status: 'onderweg',
    pogingen: 1,
    ...over,
  };
  await stores.casussen.append({ ...now, outbox: [entry] }, merk);
}
const opening = () => ({ schoolId: SCHOOL, casusId: CASUS, door: BAS, nu: klok.nu() });

beforeEach(async () => {
  stores = openSqlite(':memory:');
  await saveAddresses(stores);
  const house = createHouse({
    stores,
    klok,
    logboek: { record: () => undefined },
    proces: 'proces-1',
    reached: async () => undefined,
  });
  omgeving = { ...house.omgeving, naOpslaan: () => undefined };
  await press(ANNA, 'starten', 'k1');
  await bericht({ volgendePogingOp: klok.nu() });
});
afterEach(async () => stores.close());

test('a press that is faster than the acknowledgement counts, and the message needs no other try', async () => {
  await markGezien(omgeving, opening());
  expect(await gezien()).toEqual([`b7.1 ${BAS}`]);
  await markGezien(omgeving, opening());
  expect(await gezien()).toHaveLength(1);
});

test('a message to somebody else, or one that was given up before anybody had it, was not seen', async () => {
  expect(ongezien(await stand(), { door: ANNA, nu: klok.nu() })).toEqual([]);
  await bericht({ status: 'geweigerd' });
  expect(ongezien(await stand(), { door: BAS, nu: klok.nu() })).toEqual([]);
});

test('whoever writes at the same time goes first, and nothing is lost', async () => {
  let times = 0;
  const append: CasusStore['append'] = async (next, merk) => {
    times += 1;
    if (times <= 3) await press(ANNA, 'signaal', `m${String(times)}`);
    return stores.casussen.append(next, merk);
  };
  const store = { ...stores.casussen, append };
  const { versie } = await record();
  await markGezien({ ...omgeving, store }, opening());
  expect(times).toBe(4);
  expect(await gezien()).toContain(`b7.1 ${BAS}`);
  expect((await record()).versie).toBe(versie + 3);
});

test('who loses every race says so', async () => {
  const store: CasusStore = { ...stores.casussen, append: async () => 'botsing' };
  await expect(markGezien({ ...omgeving, store }, opening())).rejects.toThrow('gezien lost every race');
});

test('a command of the recipient writes it along, as one version', async () => {
  const { versie } = await record();
  await press(BAS, 'signaal', 'k2');
  expect((await record()).versie).toBe(versie + 1);
  const [voorlaatste, laatste] = (await record()).gebeurtenissen.slice(-2);
  expect([voorlaatste?.type, laatste?.type]).toEqual(['BerichtGezien', 'SignaalVastgelegd']);
});
