// A relay on a real store of its own for every test, with a clock that the test moves.

import type { Bezorgresultaat, CasusRecord, OutboxEntry } from '../../../src/application/ports.ts';
import type { MedewerkerId } from '../../../src/shared/ids.ts';
import { createRelay } from '../../../src/notifications/relay.ts';
import type { Relay, RelayDelen } from '../../../src/notifications/relay.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { AANGEKOMEN, fakePost, outboxOp } from './mail.ts';
import type { Post } from './mail.ts';
import { at, someRecord } from './records.ts';
import { tempDatabase } from './temp.ts';

const path = tempDatabase();
let file = 0;

/** What the test of this moment works with. */
export const huis: { seconds: number; stores: Stores; readonly log: string[] } = {
  seconds: 0,
  stores: openSqlite(`${path}-0`),
  log: [],
};

const others: Stores[] = [];

/** Another connection to the same file, as another process has. */
export async function openAnother(): Promise<Stores> {
  const another = openSqlite(`${path}-${file}`);
  others.push(another);
  return another;
}

async function closeAll(): Promise<void> {
  for (const each of [huis.stores, ...others.splice(0)]) await each.close();
}

beforeEach(async () => {
  await closeAll();
  file += 1;
  huis.stores = openSqlite(`${path}-${file}`);
  huis.seconds = 0;
  huis.log.length = 0;
});
afterAll(closeAll);

export function relayFor(bezorg: RelayDelen['bezorg'], over: Partial<RelayDelen> = {}): Relay {
  return createRelay({
    store: huis.stores.casussen,
    bezorg,
    volgendeActieOp: outboxOp,
    gevolgen: async (_voor, na) => na,
    voorWie: async (_record, { aan }) => ('medewerker' in aan ? aan.medewerker : undefined),
    klok: { nu: () => at(huis.seconds) },
    logboek: { record: (code) => void huis.log.push(code) },
    procesNaam: 'proces-1',
    jitter: () => 0,
    ...over,
  });
}

/** Creates the casus, with its next moment filled in. */
export async function save(record: CasusRecord): Promise<CasusRecord> {
  const volgendeActieOp = await outboxOp(record);
  const complete = volgendeActieOp === undefined ? record : { ...record, volgendeActieOp };
  expect(await huis.stores.casussen.append(complete, 'nieuw')).toBe('bewaard');
  return complete;
}
export const casusWith = async (...outbox: readonly OutboxEntry[]): Promise<CasusRecord> =>
  save(someRecord({ outbox }));

export async function stored({ schoolId, casusId }: CasusRecord): Promise<CasusRecord> {
  return (await huis.stores.casussen.load(schoolId, casusId))!.record;
}
export const events = async (record: CasusRecord): Promise<readonly unknown[]> =>
  (await stored(record)).gebeurtenissen.slice(record.gebeurtenissen.length);

export const arrived = (nummer: number, aan: MedewerkerId, op = at(huis.seconds)) => ({
  type: 'BerichtAangekomen' as const,
  op,
  door: 'systeem' as const,
  berichtId: `b-${nummer}`,
  aan,
});
export const notArrived = (nummer: number, aan: MedewerkerId, zeker: boolean, op = at(huis.seconds)) => ({
  ...arrived(nummer, aan, op),
  type: 'BerichtNietAangekomen' as const,
  zeker,
});
export const post = (...answers: readonly Bezorgresultaat[]): Post =>
  fakePost((_aan, time) => answers[time - 1] ?? AANGEKOMEN);
export const own = (tot = at(30)): Partial<OutboxEntry> => ({
  status: 'onderweg',
  pogingen: 1,
  volgendePogingOp: tot,
  claim: { door: 'proces-1', tot },
});

/** What is left in the outbox of messages that everybody has. */
export async function expectAllArrived(record: CasusRecord): Promise<void> {
  const { outbox } = await stored(record);
  expect(outbox).toHaveLength(record.outbox.length);
  for (const entry of outbox) {
    expect(entry.status).toBe('aangekomen');
    expect(entry).not.toHaveProperty('volgendePogingOp');
    expect(entry).not.toHaveProperty('claim');
  }
}
