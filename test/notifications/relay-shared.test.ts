// Two relays on one file, each with a connection of its own as two processes have: nothing twice, nothing lost when one dies.

import type { Bezorgresultaat, CasusRecord } from '../../src/application/ports.ts';
import { LEASE_MS, MAX_POGINGEN } from '../../src/notifications/outbox.ts';
import type { RelayDelen } from '../../src/notifications/relay.ts';
import { AANGEKOMEN, fakePost, someEntry } from '../support/store/mail.ts';
import { at, BAS } from '../support/store/records.ts';
import {
  arrived,
  casusWith,
  events,
  expectAllArrived,
  huis,
  notArrived,
  openAnother,
  own,
  relayFor,
  stored,
} from '../support/store/relay.ts';

const LEASE = LEASE_MS / 1000;
const never = async (): Promise<never> => new Promise<never>(() => undefined);

async function secondRelay(bezorg: RelayDelen['bezorg']) {
  return relayFor(bezorg, { procesNaam: 'proces-2', store: (await openAnother()).casussen });
}

/** A delivery that answers only when the test says so; `asked` resolves once it was asked. */
function slowPost() {
  let answer: (resultaat: Bezorgresultaat) => void = () => undefined;
  let begin: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const { bezorg } = fakePost(async () => {
    begin();
    return new Promise((resolve) => {
      answer = resolve;
    });
  });
  return {
    bezorg,
    asked,
    answer: (resultaat: Bezorgresultaat) => {
      answer(resultaat);
    },
  };
}

test('two relays at once send every message exactly once', async () => {
  const records: CasusRecord[] = [];
  for (let nummer = 0; nummer < 40; nummer += 1)
    records.push(await casusWith(someEntry(nummer), someEntry(nummer + 100)));
  const { bezorg, sent } = fakePost(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return AANGEKOMEN;
  });
  const relays = [relayFor(bezorg), await secondRelay(bezorg)];
  for (let round = 0; round < 4; round += 1) await Promise.all(relays.map(async (relay) => relay.runDue(25)));
  expect(sent).toHaveLength(80);
  expect(new Set(sent).size).toBe(80);
  for (const record of records) {
    await expectAllArrived(record);
    expect(await events(record)).toHaveLength(2);
  }
});

test('a relay that dies while sending is taken over after its lease, not sooner', async () => {
  const record = await casusWith(someEntry(1));
  const dead = slowPost();
  void relayFor(dead.bezorg).runDue(10);
  await dead.asked;
  const { bezorg, sent } = fakePost(() => AANGEKOMEN);
  const other = await secondRelay(bezorg);
  huis.seconds = LEASE - 1;
  expect(await other.runDue(10)).toBe(0);
  expect((await stored(record)).outbox).toMatchObject([{ status: 'onderweg', claim: { door: 'proces-1' } }]);
  huis.seconds = LEASE;
  expect(await other.runDue(10)).toBe(1);
  expect(sent).toEqual([`b-1>${BAS}`]);
  expect(await events(record)).toEqual([arrived(1, BAS)]);
});

test('a process that dies right after its change leaves its messages to another', async () => {
  const record = await casusWith(someEntry(1, own()));
  const { bezorg, sent } = fakePost(() => AANGEKOMEN);
  const other = await secondRelay(bezorg);
  expect(await other.runDue(10)).toBe(0);
  huis.seconds = LEASE;
  expect(await other.runDue(10)).toBe(1);
  expect(sent).toHaveLength(1);
  await expectAllArrived(record);
});

test('who was thought dead and reports late does not undo what the other reached', async () => {
  const record = await casusWith(someEntry(1));
  const late = slowPost();
  const first = relayFor(late.bezorg).runDue(10);
  await late.asked;
  huis.seconds = LEASE;
  const other = await secondRelay(fakePost(() => AANGEKOMEN).bezorg);
  expect(await other.runDue(10)).toBe(1);
  late.answer({ status: 'onbekend' });
  await first;
  expect(await events(record)).toEqual([arrived(1, BAS)]);
  await expectAllArrived(record);
});

test('who was thought dead and reports late tells what it knows and leaves the claim of the other', async () => {
  const record = await casusWith(someEntry(1));
  const [late, busy] = [slowPost(), slowPost()];
  const first = relayFor(late.bezorg).runDue(10);
  await late.asked;
  huis.seconds = LEASE;
  const second = (await secondRelay(busy.bezorg)).runDue(10);
  await busy.asked;
  late.answer({ status: 'onbekend' });
  await first;
  expect(await events(record)).toEqual([notArrived(1, BAS, false)]);
  expect((await stored(record)).outbox).toMatchObject([{ status: 'onderweg', claim: { door: 'proces-2' } }]);
  busy.answer(AANGEKOMEN);
  await second;
  expect((await events(record)).at(-1)).toEqual(arrived(1, BAS));
  await expectAllArrived(record);
});

test('a live claim is respected whatever moment the message itself names', async () => {
  const record = await casusWith(someEntry(1, { ...own(), volgendePogingOp: at(0) }));
  const { bezorg, sent } = fakePost(() => AANGEKOMEN);
  const other = await secondRelay(bezorg);
  expect(await other.runDue(10)).toBe(0);
  expect(sent).toEqual([]);
  expect((await stored(record)).outbox).toMatchObject([{ claim: { door: 'proces-1' } }]);
});

test.each([
  ['a person', { medewerker: BAS }],
  ['a role', { rol: 'intern-begeleider' }],
] as const)(
  'a message to %s that brings every process down is parked after the last try and told as not known',
  async (_to, aan) => {
    const record = await casusWith(someEntry(1, { aan }));
    let started = 0;
    for (let time = 0; time < MAX_POGINGEN + 3; time += 1) {
      let begun: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => {
        begun = resolve;
      });
      const doomed = async (): Promise<never> => {
        started += 1;
        begun();
        return never();
      };
      // It hangs once it is asked to deliver; when there is nothing to deliver any more it ends.
      await Promise.race([
        asked,
        relayFor(doomed, { procesNaam: `proces-${time}`, voorWie: async () => BAS }).runDue(10),
      ]);
      huis.seconds += LEASE;
    }
    expect(started).toBe(MAX_POGINGEN);
    expect(await events(record)).toEqual([notArrived(1, BAS, false, at(LEASE * MAX_POGINGEN))]);
    const after = await stored(record);
    expect(after.outbox).toMatchObject([{ status: 'onbekend', pogingen: MAX_POGINGEN }]);
    expect(after.outbox[0]).not.toHaveProperty('volgendePogingOp');
    expect(after).not.toHaveProperty('volgendeActieOp');
  },
);

test('an acknowledgement of which nobody knows whether it was saved is not written twice', async () => {
  const record = await casusWith(someEntry(1, own()));
  let unsure = 2;
  const store: RelayDelen['store'] = {
    ...huis.stores.casussen,
    append: async (changed, merk) => {
      unsure -= 1;
      const outcome = unsure === 0 ? await huis.stores.casussen.append(changed, merk) : 'onzeker';
      return unsure >= 0 ? 'onzeker' : outcome;
    },
  };
  const { bezorg, sent } = fakePost(() => AANGEKOMEN);
  await relayFor(bezorg, { store }).deliverNow(record);
  expect(sent).toHaveLength(1);
  expect(await events(record)).toEqual([arrived(1, BAS)]);
  expect(unsure).toBe(0);
});
