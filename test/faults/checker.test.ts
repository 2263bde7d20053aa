// The proof of the fault runs can fail: logs that were tampered with, and stores with a real defect, are each reported.

import type { CasusRecord, CasusStore } from '../../src/application/ports.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import { createSleutels } from '../../src/keys/sleutels.ts';
import { toSchoolId } from '../../src/shared/ids.ts';
import type { CasusId } from '../../src/shared/ids.ts';
import { openSqlite } from '../support/store/open-sqlite.ts';
import { answerTo } from '../support/faults/answer.ts';
import { check } from '../support/faults/checker.ts';
import type { Evidence } from '../support/faults/checker.ts';
import { createClock } from '../support/faults/clock.ts';
import { newHistory } from '../support/faults/history.ts';
import { createHouse, nextMoment, openScholen, saveAddresses } from '../support/faults/house.ts';
import { ANNA, createPeople, PEOPLE } from '../support/faults/people.ts';
import { markerOf } from '../support/faults/press.ts';
import { createChance } from '../support/faults/seeded.ts';
import { tempDatabase } from '../support/store/temp.ts';

const path = tempDatabase();
const SCHOOL = toSchoolId('de-voorbeeldschool');
const TIMEOUT_MS = 60_000;
const LOGBOEK = { record: () => undefined };
let file = 0;

/** Everybody at once on one casus, so many times, in this process; every fourth answer is lost on its way back. */
async function play(times: number, wrap: (store: CasusStore) => CasusStore = (store) => store): Promise<Evidence> {
  file += 1;
  const opened = openSqlite(`${path}-${file}`);
  const stores = { ...opened, casussen: wrap(opened.casussen) };
  await saveAddresses(stores);
  const clock = createClock();
  const history = newHistory();
  const reached = async (message: (typeof history.deliveries)[number]): Promise<void> => {
    history.deliveries.push(message);
  };
  const { omgeving, round } = createHouse({ stores, klok: clock, logboek: LOGBOEK, proces: 'proces-1', reached });
  const chance = createChance(7, 'play');
  const people = createPeople({
    schoolId: SCHOOL,
    chance,
    history,
    newCasusId: () => createSleutels(new Uint8Array(32)).newCasusId(),
    send: async (press) => {
      const answer = await answerTo(omgeving, 1, press, clock.nu());
      return chance.hits(0.25) ? undefined : answer;
    },
  });
  const casusId = await people.start(ANNA);
  await people.invite(ANNA, casusId);
  for (let time = 0; time < times; time += 1) await Promise.all(PEOPLE.map((door) => people.act(door, [casusId])));
  for (let time = 0; time < 3; time += 1) {
    clock.jump(31_000);
    await round();
  }
  const records: CasusRecord[] = [];
  for (const id of new Set(history.wishes.map((wish) => wish.casusId))) {
    const found = await opened.casussen.load(SCHOOL, id);
    if (found) records.push(found.record);
  }
  await opened.close();
  const scholen = openScholen();
  return { records, history, nextMoment: (record) => nextMoment(scholen, record, clock.nu()) };
}

const kinds = async (evidence: Evidence): Promise<readonly string[]> => [
  ...new Set((await check(evidence)).map(({ kind }) => kind)),
];

describe('the proof of a fault run', () => {
  let evidence: Evidence;
  let hot: CasusId;
  beforeAll(async () => {
    evidence = await play(5);
    hot = evidence.history.wishes[0]!.casusId;
  }, TIMEOUT_MS);

  /** The evidence with the busy casus changed. */
  const tampered = (change: (record: CasusRecord) => Partial<CasusRecord>): Evidence => ({
    ...evidence,
    records: evidence.records.map((record) => (record.casusId === hot ? { ...record, ...change(record) } : record)),
  });
  const events = (change: (events: readonly CasusEvent[]) => readonly CasusEvent[]): Evidence =>
    tampered(({ gebeurtenissen }) => ({ gebeurtenissen: change(gebeurtenissen) }));
  /** Where the last signal of the busy casus stands. */
  const lastSignal = (log: readonly CasusEvent[]): number =>
    log.findLastIndex(({ type }) => type === 'SignaalVastgelegd');

  test('finds nothing in an honest run, in which all it looks at happened', async () => {
    expect(await check(evidence)).toEqual([]);
    const { history, records } = evidence;
    const outcomes = Map.groupBy(history.wishes, ({ outcome }) => outcome);
    expect(outcomes.get('accepted')!.length).toBeGreaterThan(20);
    expect(outcomes.get('refused')!.length).toBeGreaterThan(3);
    expect(history.deliveries.length).toBeGreaterThan(5);
    expect(records.find(({ casusId }) => casusId === hot)!.versie).toBeGreaterThan(20);
  });

  test('sees a command that was lost', async () => {
    const lost = events((log) => log.toSpliced(lastSignal(log), 1));
    const marker = markerOf(
      evidence.records.find((r) => r.casusId === hot)!.gebeurtenissen.findLast((e) => e.type === 'SignaalVastgelegd')!,
    );
    expect(await check(lost)).toContainEqual({ kind: 'lost', what: marker });
  });

  test('sees a whole casus that was lost', async () => {
    const { history, nextMoment: next } = evidence;
    expect(await kinds({ history, nextMoment: next, records: [] })).toEqual(['lost', 'stale']);
  });

  test('sees a command that was carried out twice', async () => {
    const doubled = events((log) => [...log, log[lastSignal(log)]!]);
    expect(await kinds(doubled)).toEqual(['doubled', 'gap']);
  });

  test('sees two casussen with one code', async () => {
    const [first] = evidence.records;
    const records = evidence.records.map((record) => ({ ...record, code: first!.code }));
    expect(records.length).toBeGreaterThan(1);
    expect(await kinds({ ...evidence, records })).toEqual(['doubled']);
  });

  test('sees a gap in the version', async () => {
    expect(await kinds(tampered(({ versie }) => ({ versie: versie + 1 })))).toEqual(['gap']);
  });

  test('sees remembered ids that are missing or out of order', async () => {
    expect(await kinds(tampered(({ verwerkt }) => ({ verwerkt: verwerkt.slice(1) })))).toEqual(['gap']);
    expect(await kinds(tampered(({ verwerkt }) => ({ verwerkt: verwerkt.toReversed() })))).toEqual(['gap']);
  });

  test('sees two events that changed places, and an event that was rewritten', async () => {
    const swapped = events((log) => [...log.slice(0, 1), log[2]!, log[1]!, ...log.slice(3)]);
    expect(await kinds(swapped)).toContain('stale');
    expect(await kinds(events((log) => log.with(0, { ...log[0]!, op: log.at(-1)!.op })))).toEqual(['stale']);
  });

  test('sees a refused command in the log, and one that nobody answered', async () => {
    const { history } = evidence;
    const turned = history.wishes.map((wish, i) => (i === 0 ? { ...wish, outcome: 'refused' as const } : wish));
    expect(await kinds({ ...evidence, history: { ...history, wishes: turned } })).toEqual(['refused-applied']);
    const silent = history.wishes.map(({ outcome, ...wish }, i) =>
      i === 0 || outcome === undefined ? wish : { ...wish, outcome },
    );
    expect(await kinds({ ...evidence, history: { ...history, wishes: silent } })).toEqual(['unanswered']);
  });

  test('sees an answer that was older than what was known, or lacked the own command', async () => {
    const { history } = evidence;
    const [first, ...others] = history.wishes;
    const older = { ...first!, shown: first!.shown.map((each) => ({ ...each, atLeast: each.state.versie + 1 })) };
    const without = {
      ...first!,
      shown: first!.shown.map((each) => ({ ...each, state: { ...each.state, own: false } })),
    };
    for (const wish of [older, without]) {
      expect(await kinds({ ...evidence, history: { ...history, wishes: [wish, ...others] } })).toEqual(['stale']);
    }
  });

  test('sees a message that waits, is claimed, was never delivered or acknowledged twice', async () => {
    const tot = '2030-01-01T00:00:00.000Z' as CasusEvent['op'];
    const claimed = tampered(({ outbox }) => ({ outbox: [{ ...outbox[0]!, claim: { door: 'x', tot } }] }));
    const waiting = tampered(({ outbox }) => ({ outbox: [{ ...outbox[0]!, status: 'wacht' as const }] }));
    const twice = events((log) => [...log, log.findLast(({ type }) => type === 'BerichtAangekomen')!]);
    const never = { ...evidence, history: { ...evidence.history, deliveries: [] } };
    for (const each of [claimed, waiting, twice, never]) expect(await kinds(each)).toEqual(['message']);
  });

  test('sees a casus that the sweep would forget', async () => {
    const { volgendeActieOp: _gone, ...rest } = evidence.records.find(({ casusId }) => casusId === hot)!;
    const records = evidence.records.map((record) => (record.casusId === hot ? rest : record));
    expect(await kinds({ ...evidence, records })).toEqual(['forgotten']);
  });
});

describe('a store with a defect is found out', () => {
  test(
    'when the last writer wins',
    async () => {
      const careless = (store: CasusStore): CasusStore => {
        const append: CasusStore['append'] = async (record, merk) => {
          if (merk === 'nieuw') return store.append(record, merk);
          const fresh = await store.load(record.schoolId, record.casusId);
          const bewaard = await store.append(record, fresh?.merk ?? merk);
          return bewaard === 'botsing' ? append(record, merk) : bewaard;
        };
        return { ...store, append };
      };
      expect(await kinds(await play(2, careless))).toEqual(expect.arrayContaining(['lost', 'stale']));
    },
    TIMEOUT_MS,
  );

  test(
    'when it forgets which commands were carried out',
    async () => {
      const forgetful = (store: CasusStore): CasusStore => ({
        ...store,
        load: async (school, casus) => {
          const found = await store.load(school, casus);
          return found && { ...found, record: { ...found.record, verwerkt: [] } };
        },
      });
      expect(await kinds(await play(2, forgetful))).toEqual(expect.arrayContaining(['doubled', 'gap']));
    },
    TIMEOUT_MS,
  );

  test(
    'when it says that something was stored and it was not',
    async () => {
      let times = 0;
      const boastful = (store: CasusStore): CasusStore => ({
        ...store,
        append: async (record, merk) => ((times += 1) % 9 === 0 ? 'bewaard' : store.append(record, merk)),
      });
      expect(await kinds(await play(2, boastful))).toEqual(expect.arrayContaining(['lost', 'stale']));
    },
    TIMEOUT_MS,
  );
});
