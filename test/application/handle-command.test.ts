// Writes whose answer was lost: the command counts once, its answer says so, and its messages do not wait. On the real store and the real rules.

import { setTimeout as pause } from 'node:timers/promises';

import { handleCommand } from '../../src/application/handle-command.ts';
import type { Omgeving, Uitkomst } from '../../src/application/handle-command.ts';
import type { Bewaarresultaat, CasusStore } from '../../src/application/ports.ts';
import { toCasusId, toSchoolId } from '../../src/shared/ids.ts';
import { openSqlite } from '../support/store/open-sqlite.ts';
import { createClock } from '../support/faults/clock.ts';
import { createHouse, saveAddresses } from '../support/faults/house.ts';
import { ANNA } from '../support/faults/people.ts';
import { markerOf, toInvoer } from '../support/faults/press.ts';
import type { Verb } from '../support/faults/press.ts';
import { tempDatabase } from '../support/store/temp.ts';

const path = tempDatabase();
const SCHOOL = toSchoolId('de-voorbeeldschool');
const CASUS = toCasusId('A'.repeat(22));
const klok = createClock();
const reached: string[] = [];
let file = 0;
let omgeving: Omgeving;
let store: CasusStore;
const opened: ReturnType<typeof openSqlite>[] = [];
afterAll(async () => {
  for (const stores of opened) await stores.close();
});

const press = async (verb: Verb, marker: string, versie: number): Promise<Uitkomst> =>
  handleCommand(omgeving, toInvoer({ schoolId: SCHOOL, casusId: CASUS, door: ANNA, versie, verb, marker }, klok.nu()));
const markers = async (): Promise<readonly (string | undefined)[]> =>
  (await store.load(SCHOOL, CASUS))!.record.gebeurtenissen.map(markerOf).filter((marker) => marker !== undefined);

/** Messages that did not arrive within a second. */
async function settled(): Promise<readonly unknown[]> {
  const waiting = async (): Promise<readonly unknown[]> =>
    (await store.load(SCHOOL, CASUS))!.record.outbox.filter(({ status }) => status !== 'aangekomen');
  for (let time = 0; time < 100 && (await waiting()).length > 0; time += 1) await pause(10);
  return waiting();
}

/** From now on the answer of every write is lost; `isApplied` says of each, counted from one, whether it was carried out. */
function loseAnswers(isApplied: (time: number) => boolean): { readonly writes: () => number } {
  let writes = 0;
  const append: CasusStore['append'] = async (record, merk): Promise<Bewaarresultaat> => {
    writes += 1;
    if (isApplied(writes)) await store.append(record, merk);
    return 'onzeker';
  };
  omgeving = { ...omgeving, store: { ...store, append } };
  return { writes: () => writes };
}

beforeEach(async () => {
  file += 1;
  const stores = openSqlite(`${path}-${file}`);
  opened.push(stores);
  await saveAddresses(stores);
  store = stores.casussen;
  reached.length = 0;
  ({ omgeving } = createHouse({
    stores,
    klok,
    logboek: { record: () => undefined },
    proces: 'proces-1',
    reached: async ({ aan }) => void reached.push(aan),
  }));
  await press('starten', 'k1', 0);
  // What it caused is on its way, and writes in the casus too.
  expect(await settled()).toEqual([]);
});

test('a write that came through without an answer is found again and not repeated', async () => {
  const { writes } = loseAnswers(() => true);
  expect(await press('signaal', 'k2', 1)).toMatchObject({
    soort: 'gedaan',
    eerder: { door: ANNA },
    record: { versie: 2 },
  });
  expect(writes()).toBe(1);
  expect(await markers()).toEqual(['k1', 'k2']);
});

test('a write that did not come through is done again', async () => {
  const { writes } = loseAnswers((time) => time === 3);
  expect(await press('signaal', 'k2', 1)).toMatchObject({ soort: 'gedaan', record: { versie: 2 } });
  expect(writes()).toBe(3);
  expect(await markers()).toEqual(['k1', 'k2']);
});

test('also the last try is looked up, before anybody hears that nothing was stored', async () => {
  const { writes } = loseAnswers((time) => time === 6);
  expect(await press('signaal', 'k2', 1)).toMatchObject({ soort: 'gedaan', record: { versie: 2 } });
  expect(writes()).toBe(6);
  expect(await markers()).toEqual(['k1', 'k2']);
});

test('when nothing came through it says so, and the same press may be tried again', async () => {
  loseAnswers(() => false);
  expect(await press('signaal', 'k2', 1)).toEqual({ soort: 'niet-bewaard' });
  expect(await markers()).toEqual(['k1']);
  omgeving = { ...omgeving, store };
  expect(await press('signaal', 'k2', 1)).toMatchObject({ soort: 'gedaan', record: { versie: 2 } });
});

test('the messages of a write whose answer was lost do not wait until its claim runs out', async () => {
  loseAnswers((time) => time === 1);
  await press('rood', 'k2', 1);
  expect(await settled()).toEqual([]);
  expect(new Set(reached).size).toBe(3);
});
