// The relay and messages that do not arrive: what is tried again, when, and what stays visible.

import type { Bezorgresultaat } from '../../src/application/ports.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import { MAX_POGINGEN } from '../../src/notifications/outbox.ts';
import { AANGEKOMEN, fakePost, someEntry } from '../support/store/mail.ts';
import { ANNA, at, BAS, CARLA, someRecord } from '../support/store/records.ts';
import {
  arrived,
  casusWith,
  events,
  expectAllArrived,
  huis,
  notArrived,
  post,
  relayFor,
  save,
  stored,
} from '../support/store/relay.ts';

describe('a message that does not arrive', () => {
  test('refused: told at once, kept visible, never sent again', async () => {
    const record = await casusWith(someEntry(1));
    const { bezorg, sent } = post({ status: 'geweigerd' });
    await relayFor(bezorg).runDue(10);
    expect(await events(record)).toEqual([notArrived(1, BAS, true)]);
    const after = await stored(record);
    expect(after.outbox).toEqual([expect.objectContaining({ status: 'geweigerd', pogingen: 1 })]);
    expect(after.outbox[0]).not.toHaveProperty('volgendePogingOp');
    expect(after.outbox[0]).not.toHaveProperty('claim');
    huis.seconds = 1e6;
    expect(await relayFor(bezorg).runDue(10)).toBe(0);
    expect(sent).toHaveLength(1);
  });

  test('a role that nobody holds stays visible as refused', async () => {
    const record = await casusWith(someEntry(1, { aan: { rol: 'contactpersoon' } }));
    await relayFor(async () => []).runDue(10);
    expect((await stored(record)).outbox).toMatchObject([{ status: 'geweigerd' }]);
    expect(await events(record)).toEqual([]);
  });

  test.each([
    [{ status: 'afgeremd', wachtMs: 90_000 } as const, 90],
    [{ status: 'afgeremd' } as const, 2.5],
    [{ status: 'afgeremd', wachtMs: Number.NaN } as const, 2.5],
    [{ status: 'afgeremd', wachtMs: 1e15 } as const, 86_400],
    [{ status: 'onbekend' } as const, 15],
  ])('%j is tried again after its time and not sooner', async (answer, wait) => {
    const record = await casusWith(someEntry(1));
    const { bezorg, sent } = post(answer);
    const relay = relayFor(bezorg);
    await relay.runDue(10);
    expect((await stored(record)).outbox).toMatchObject([{ status: answer.status, volgendePogingOp: at(wait) }]);
    huis.seconds = wait - 0.001;
    expect(await relay.runDue(10)).toBe(0);
    huis.seconds = wait;
    expect(await relay.runDue(10)).toBe(1);
    expect(sent).toHaveLength(2);
    expect((await events(record)).at(-1)).toEqual(arrived(1, BAS));
    await expectAllArrived(record);
  });

  test('not known is told at once and only once, and corrected when it arrives after all [P-10]', async () => {
    const record = await casusWith(someEntry(1));
    const relay = relayFor(post({ status: 'onbekend' }, { status: 'onbekend' }).bezorg);
    for (const moment of [0, 15, 45]) {
      huis.seconds = moment;
      await relay.runDue(10);
    }
    expect(await events(record)).toEqual([notArrived(1, BAS, false, at(0)), arrived(1, BAS, at(45))]);
  });

  test('is not sent again to who has seen it in the meantime', async () => {
    const gezien: CasusEvent = { ...arrived(1, BAS), type: 'BerichtGezien' };
    const entry = someEntry(1, { status: 'onbekend', pogingen: 1 });
    const record = await save(someRecord({ outbox: [entry], gebeurtenissen: [gezien] }));
    const { bezorg, sent } = post();
    await relayFor(bezorg).runDue(10);
    expect(sent).toEqual([]);
    await expectAllArrived(record);
    expect(await events(record)).toEqual([]);
  });

  test('not known at first, then answered by the deputy who has the role by now, has arrived', async () => {
    const record = await casusWith(someEntry(1, { aan: { rol: 'intern-begeleider' } }));
    await relayFor(async () => [{ aan: BAS, resultaat: { status: 'onbekend' } }]).runDue(10);
    huis.seconds = 60;
    await relayFor(async () => [{ aan: CARLA, resultaat: AANGEKOMEN }]).runDue(10);
    expect(await events(record)).toEqual([notArrived(1, BAS, false, at(0)), arrived(1, CARLA)]);
    await expectAllArrived(record);
  });

  test('waits longer every time, with chance in it, and is parked after the last try', async () => {
    const record = await casusWith(someEntry(1));
    const answers: readonly Bezorgresultaat[] = Array.from({ length: 99 }, () => ({ status: 'afgeremd' }));
    const { bezorg, sent } = post(...answers);
    const relay = relayFor(bezorg, { jitter: () => 0.5 });
    const waits: number[] = [];
    for (let time = 0; time < 20; time += 1) {
      await relay.runDue(10);
      const next = (await stored(record)).outbox[0]?.volgendePogingOp;
      if (next === undefined) break;
      waits.push((Date.parse(next) - Date.parse(at(huis.seconds))) / 1000);
      huis.seconds += waits.at(-1)!;
    }
    expect(waits).toEqual([3.75, 7.5, 15, 30, 60, 120, 240, 480, 960]);
    expect(sent).toHaveLength(MAX_POGINGEN);
    expect(await events(record)).toEqual([notArrived(1, BAS, true)]);
    const after = await stored(record);
    expect(after.outbox).toMatchObject([{ status: 'afgeremd', pogingen: MAX_POGINGEN }]);
    expect(after).not.toHaveProperty('volgendeActieOp');
  });

  test('to a role, when it broke down, is told at once of who has that role, and parked after the last try', async () => {
    const record = await casusWith(someEntry(1, { aan: { rol: 'intern-begeleider' } }));
    const relay = relayFor(async () => Promise.reject(new Error('broken')), { voorWie: async () => CARLA });
    await relay.runDue(10);
    expect(await events(record)).toEqual([notArrived(1, CARLA, false)]);
    for (let time = 0; time < MAX_POGINGEN; time += 1) {
      huis.seconds += 3_600;
      await relay.runDue(10);
    }
    expect(await events(record)).toEqual([notArrived(1, CARLA, false, at(0))]);
    expect((await stored(record)).outbox).toMatchObject([{ status: 'onbekend', pogingen: MAX_POGINGEN }]);
  });

  test('for one of three people is tried again for that one alone, and stays visible when another refused', async () => {
    const record = await casusWith(someEntry(1, { aan: { rol: 'intern-begeleider' } }));
    const answers = new Map<string, Bezorgresultaat>([
      [BAS, { status: 'afgeremd' }],
      [CARLA, { status: 'geweigerd' }],
    ]);
    const { bezorg, sent } = fakePost((aan) => answers.get(aan) ?? AANGEKOMEN);
    await relayFor(bezorg).runDue(10);
    answers.delete(BAS);
    huis.seconds = 60;
    await relayFor(bezorg).runDue(10);
    expect(sent).toEqual([`b-1>${ANNA}`, `b-1>${BAS}`, `b-1>${CARLA}`, `b-1>${BAS}`]);
    expect(await events(record)).toEqual([arrived(1, ANNA, at(0)), notArrived(1, CARLA, true, at(0)), arrived(1, BAS)]);
    expect((await stored(record)).outbox).toMatchObject([{ status: 'geweigerd' }]);
  });

  test('one casus that cannot be handled does not keep the others waiting', async () => {
    await casusWith(someEntry(1));
    const other = await casusWith(someEntry(2));
    const { bezorg, sent } = post();
    const store = {
      ...huis.stores.casussen,
      load: async (...[school, casus]: Parameters<typeof huis.stores.casussen.load>) => {
        if (casus !== other.casusId) throw new Error('geheim');
        return huis.stores.casussen.load(school, casus);
      },
    };
    expect(await relayFor(bezorg, { store }).runDue(10)).toBe(1);
    expect(sent).toEqual([`b-2>${BAS}`]);
    expect(huis.log).toEqual(['relay-fout']);
  });
});
