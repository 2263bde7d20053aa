// The relay when its process stops: what is on its way is finished, what hangs is given back at once, and nothing new is begun.

import { AANGEKOMEN, fakePost, someEntry } from '../support/store/mail.ts';
import { BAS } from '../support/store/records.ts';
import {
  casusWith,
  events,
  arrived,
  expectAllArrived,
  openAnother,
  own,
  post,
  relayFor,
  stored,
} from '../support/store/relay.ts';

const never = new Promise<never>(() => undefined);

/** A post whose first delivery waits for the test. */
function slow() {
  const [begun, gate] = [Promise.withResolvers<undefined>(), Promise.withResolvers<typeof AANGEKOMEN>()];
  return {
    begun: begun.promise,
    gate,
    ...fakePost((_aan, time) => {
      begun.resolve(undefined);
      return time === 1 ? gate.promise : AANGEKOMEN;
    }),
  };
}

test('a message on its way is finished and acknowledged before the stop is over', async () => {
  const record = await casusWith(someEntry(1, own()));
  const { bezorg, begun, gate, sent } = slow();
  const relay = relayFor(bezorg);
  const delivering = relay.deliverNow(record);
  await begun;
  let isStopped = false;
  const stopped = relay.stop(never).then(() => (isStopped = true));
  await stored(record);
  expect(isStopped).toBe(false);
  gate.resolve(AANGEKOMEN);
  await Promise.all([stopped, delivering]);
  await expectAllArrived(record);
  expect(sent).toHaveLength(1);
});

test('a message that hangs is given back: another process sends it without waiting for the lease', async () => {
  const record = await casusWith(someEntry(1, own()));
  const { bezorg, begun } = slow();
  const relay = relayFor(bezorg);
  void relay.deliverNow(record);
  await begun;
  await relay.stop(Promise.resolve());
  expect((await stored(record)).outbox[0]).not.toHaveProperty('claim');

  const other = post();
  const { casussen } = await openAnother();
  expect(await relayFor(other.bezorg, { store: casussen, procesNaam: 'proces-2' }).runDue(10)).toBe(1);
  expect(other.sent).toEqual([`b-1>${BAS}`]);
  expect(await events(record)).toEqual([arrived(1, BAS)]);
});

test('a claim of another process stays with it', async () => {
  const theirs = { claim: { door: 'proces-2', tot: own().claim!.tot } };
  const record = await casusWith(someEntry(1, own()), someEntry(2, { ...own(), ...theirs }));
  const { bezorg, begun } = slow();
  const relay = relayFor(bezorg);
  void relay.deliverNow(record);
  await begun;
  await relay.stop(Promise.resolve());
  expect((await stored(record)).outbox.map(({ claim }) => claim?.door)).toEqual([undefined, 'proces-2']);
});

test('after the stop nothing is claimed or sent', async () => {
  const record = await casusWith(someEntry(1));
  const { bezorg, sent } = post();
  const relay = relayFor(bezorg);
  await relay.stop(never);
  expect(await relay.runDue(10)).toBe(0);
  await relay.deliverNow(record);
  expect(sent).toEqual([]);
  expect(await stored(record)).toEqual(record);
});
