// A summary whose reading or claim failed: the next round tries again, and of two that claim one sends. On the real store and the real rules.

import { handleCommand } from '../../src/application/handle-command.ts';
import type { DagStore } from '../../src/application/ports.ts';
import { createDagoverzicht } from '../../src/application/run-dagoverzicht.ts';
import type { DagoverzichtDelen } from '../../src/application/run-dagoverzicht.ts';
import { createSchooltijden } from '../../src/calendar/schooltijden.ts';
import { toCasusId, toMoment, toSchoolId } from '../../src/shared/ids.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { openScholenBestand } from '../../src/store/scholen-bestand.ts';
import { SCHOOL_BESTAND } from '../../src/voorbeeldschool/personen.ts';
import { createClock } from '../support/faults/clock.ts';
import { createHouse } from '../support/faults/house.ts';
import { ANNA } from '../support/faults/people.ts';
import { toInvoer } from '../support/faults/press.ts';
import { openSqlite } from '../support/store/open-sqlite.ts';
import { tempDatabase } from '../support/store/temp.ts';

const path = tempDatabase();
const SCHOOL = toSchoolId('de-voorbeeldschool');
const OPEN = toMoment('2026-11-25T07:00:00.000Z');
const stores = openSqlite(path);
afterAll(async () => stores.close());
const logged: string[] = [];
const sent: MedewerkerId[] = [];
let delen: DagoverzichtDelen;

beforeAll(async () => {
  const logboek = { record: (code: string) => void logged.push(code) };
  const klok = createClock();
  const { omgeving } = createHouse({ stores, klok, logboek, proces: 'p1', reached: async () => undefined });
  const start = { schoolId: SCHOOL, casusId: toCasusId('A'.repeat(22)), door: ANNA, versie: 0, marker: 'k1' } as const;
  await handleCommand(omgeving, toInvoer({ ...start, verb: 'starten' }, toMoment('2026-11-24T13:05:00.000Z')));
  delen = {
    scholen: openScholenBestand(SCHOOL_BESTAND, createSchooltijden()),
    store: stores.casussen,
    dagen: stores.dagen,
    stuur: async (aan) => {
      sent.push(aan);
      return 'klaar';
    },
    logboek,
  };
});
beforeEach(() => {
  sent.length = 0;
  logged.length = 0;
});
const failing = (times: number) => {
  let left = times;
  return (): void => {
    left -= 1;
    if (left >= 0) throw new TypeError('away');
  };
};

test('what could not be read is read again in the next round, and nobody hears it twice', async () => {
  const fail = failing(3);
  const findByLid: DagoverzichtDelen['store']['findByLid'] = async (...asked) => {
    fail();
    return stores.casussen.findByLid(...asked);
  };
  const ronde = createDagoverzicht({ ...delen, store: { findByLid } });
  const eerst = await ronde(OPEN);
  expect(logged).toEqual(Array.from({ length: 3 }, () => 'dagoverzicht-mislukt'));
  const later = await ronde(OPEN);
  expect([eerst + later, await ronde(OPEN)]).toEqual([sent.length, 0]);
  expect(sent.filter((id) => id === ANNA)).toHaveLength(1);
  expect(new Set(sent).size).toBe(sent.length);
});

test('a claim that failed is made again; one that came through without an answer sends nothing', async () => {
  const dag = toMoment('2026-11-26T07:00:00.000Z');
  const lost: DagStore['claim'] = async (...asked) => {
    await stores.dagen.claim(...asked);
    throw new TypeError('away');
  };
  const fail = failing(1);
  const failed: DagStore['claim'] = async (...asked) => {
    fail();
    return stores.dagen.claim(...asked);
  };
  const metClaim = (claim: DagStore['claim']) => createDagoverzicht({ ...delen, dagen: { claim } });
  const ronde = metClaim(failed);
  expect(await ronde(dag)).toBe(0);
  expect(await ronde(dag)).toBe(1);
  const volgende = toMoment('2026-11-27T07:00:00.000Z');
  const zonderAntwoord = metClaim(lost);
  for (let keer = 0; keer < 7; keer += 1) expect(await zonderAntwoord(volgende)).toBe(0);
  expect(logged.filter((code) => code === 'dagoverzicht-mislukt')).toHaveLength(6);
  expect(sent).toEqual([ANNA]);
});
