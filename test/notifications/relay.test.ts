// The relay on the real store, before an invented outside world: what is sent and what is written.

import { AANGEKOMEN, fakePost, someEntry } from '../support/store/mail.ts';
import { ANNA, at, BAS, CARLA, withCommand } from '../support/store/records.ts';
import {
  arrived,
  casusWith,
  events,
  expectAllArrived,
  huis,
  own,
  post,
  relayFor,
  stored,
} from '../support/store/relay.ts';

describe('a message that arrives', () => {
  test('is done in the outbox and becomes an event, and the version of the casus stays', async () => {
    const record = await casusWith(someEntry(1));
    const { bezorg, sent } = post();
    const relay = relayFor(bezorg);
    expect(await relay.runDue(10)).toBe(1);
    expect(sent).toEqual([`b-1>${BAS}`]);
    expect(await events(record)).toEqual([arrived(1, BAS)]);
    const after = await stored(record);
    await expectAllArrived(record);
    expect(after.versie).toBe(record.versie);
    expect(after).not.toHaveProperty('volgendeActieOp');
    expect(await relay.runDue(10)).toBe(0);
    expect(sent).toHaveLength(1);
  });

  test('is not sent before its moment', async () => {
    const record = await casusWith(someEntry(1, { volgendePogingOp: at(5) }));
    const { bezorg, sent } = post();
    expect(await relayFor(bezorg).runDue(10)).toBe(0);
    huis.seconds = 5;
    expect(await relayFor(bezorg).runDue(10)).toBe(1);
    expect(sent).toHaveLength(1);
    await expectAllArrived(record);
  });

  test('to a role reaches each of its people, with an event each', async () => {
    const record = await casusWith(someEntry(1, { aan: { rol: 'intern-begeleider' } }));
    await relayFor(post().bezorg).runDue(10);
    expect(await events(record)).toEqual([arrived(1, ANNA), arrived(1, BAS), arrived(1, CARLA)]);
  });

  test('takes at most as many casussen as asked', async () => {
    await casusWith(someEntry(1));
    await casusWith(someEntry(1));
    expect(await relayFor(post().bezorg).runDue(1)).toBe(1);
    expect(await relayFor(post().bezorg).runDue(10)).toBe(1);
  });
});

describe('the process that wrote it', () => {
  test('sends at once, each claim once, with one acknowledgement', async () => {
    const record = await casusWith(someEntry(1, own()), someEntry(2, own()));
    const { bezorg, sent } = post();
    let appends = 0;
    const store = {
      ...huis.stores.casussen,
      append: async (...args: Parameters<typeof huis.stores.casussen.append>) => {
        appends += 1;
        return huis.stores.casussen.append(...args);
      },
    };
    const relay = relayFor(bezorg, { store });
    await Promise.all([relay.deliverNow(record), relay.deliverNow(record)]);
    await relay.deliverNow(record);
    expect(sent.toSorted()).toEqual([`b-1>${BAS}`, `b-2>${BAS}`]);
    expect(appends).toBe(1);
    await expectAllArrived(record);
  });

  test('leaves alone what another process claimed, and what has no claim', async () => {
    const record = await casusWith(someEntry(1, { ...own(), claim: { door: 'proces-2', tot: at(30) } }), someEntry(2));
    const { bezorg, sent } = post();
    await relayFor(bezorg).deliverNow(record);
    expect(sent).toEqual([]);
  });

  test('keeps what a colleague added while the message was on its way', async () => {
    const record = await casusWith(someEntry(1, own()));
    const { bezorg } = fakePost(async () => {
      const found = (await huis.stores.casussen.load(record.schoolId, record.casusId))!;
      expect(await huis.stores.casussen.append(withCommand(found.record, 3), found.merk)).toBe('bewaard');
      return AANGEKOMEN;
    });
    await relayFor(bezorg).deliverNow(record);
    const after = await stored(record);
    expect(after.versie).toBe(record.versie + 1);
    expect(after.gebeurtenissen.slice(1)).toMatchObject([{ nummer: 3 }, arrived(1, BAS)]);
    await expectAllArrived(record);
  });

  test('is never troubled by a delivery that breaks down', async () => {
    const record = await casusWith(someEntry(1, own()));
    const relay = relayFor(async () => Promise.reject(new Error('geheim')), { store: huis.stores.casussen });
    await expect(relay.deliverNow(record)).resolves.toBeUndefined();
    expect(huis.log).toEqual(['bezorging-mislukt']);
    await huis.stores.close();
    await expect(relayFor(post().bezorg).deliverNow(record)).resolves.toBeUndefined();
    expect(huis.log).toEqual(['bezorging-mislukt', 'relay-fout']);
  });
});
