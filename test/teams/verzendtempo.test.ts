import type { Adres, Bezorgresultaat } from '../../src/application/ports.ts';
import { toMedewerkerId } from '../../src/shared/ids.ts';
import { createVerzendtempo } from '../../src/teams/verzendtempo.ts';
import { BOT_CHANNEL_ID, cardAction, person, TENANT_ID } from '../support/connector/activities.ts';
import type { TestBot } from '../support/connector/bot.ts';
import { signedPost, startBot } from '../support/connector/bot.ts';

const kaart = { type: 'AdaptiveCard', version: '1.5', body: [] };
let bot: TestBot | undefined;
afterEach(() => bot?.close());

/** A house that sends at the pace of Teams. */
async function start(tempo = createVerzendtempo()): Promise<TestBot> {
  bot = await startBot(async () => ({ soort: 'kaart', kaart }), undefined, undefined, tempo);
  return bot;
}
const deliver = (house: TestBot, wie: number, tenantId = TENANT_ID): Promise<Bezorgresultaat> => {
  const { id, conversationId } = person(wie);
  const adres: Adres = {
    medewerkerId: toMedewerkerId(id),
    tenantId,
    serviceUrl: house.connector.url,
    conversationId,
    gebruikerId: `29:${id}`,
    botId: BOT_CHANNEL_ID,
  };
  return house.bezorger.deliver({ adres, kaart, samenvatting: 'Er wacht iets op je', dringend: false });
};
const many = (count: number, send: (nr: number) => Promise<Bezorgresultaat>): Promise<Bezorgresultaat[]> =>
  Promise.all(Array.from({ length: count }, (_, nr) => send(nr + 1)));
const statuses = (results: readonly Bezorgresultaat[]) =>
  Object.fromEntries(
    [...Map.groupBy(results, ({ status }) => status)].map(([status, each]) => [status, each.length] as const),
  );

test('of ten messages to one chat at once seven go; the others come back and were not sent', async () => {
  const house = await start();
  const results = await many(10, () => deliver(house, 1));
  expect(statuses(results)).toEqual({ aangekomen: 7, afgeremd: 3 });
  expect(house.connector.calls).toHaveLength(7);
  for (const each of results) {
    if (each.status !== 'afgeremd') continue;
    expect(each.wachtMs).toBeGreaterThan(0);
    expect(each.wachtMs).toBeLessThanOrEqual(1_000);
  }
  expect(await deliver(house, 2)).toMatchObject({ status: 'aangekomen' });
});

test('an answer in a turn goes at once and takes room that messages then miss', async () => {
  const tempo = createVerzendtempo();
  const house = await start(tempo);
  // Sixty in half a minute, and not seven in a second: no machine is too slow for that.
  for (let nr = 0; nr < 55; nr += 1) await tempo.count(person(1).conversationId);
  for (let nr = 0; nr < 5; nr += 1) {
    const press = cardAction(house.connector.url, person(1), { verb: 'v', data: { nr }, replyToId: 'm-1' });
    expect((await signedPost(house, press)).status).toBe(200);
  }
  await house.connector.waitFor(5);
  const later = await deliver(house, 1);
  expect(later).toMatchObject({ status: 'afgeremd' });
  expect(later.status === 'afgeremd' && later.wachtMs).toBeGreaterThan(1_000);
});

test('in one tenant fifteen go in a second and the next waits its turn; another tenant does not wait for it', async () => {
  const house = await start();
  const busy = many(16, async (nr) => deliver(house, nr));
  const other = await deliver(house, 17, '99999999-1111-4111-8111-111111111111');
  expect(other.status).toBe('aangekomen');
  expect(statuses(await busy)).toEqual({ aangekomen: 16 });
  expect(house.connector.calls.at(-1)?.conversationId).toBe(person(16).conversationId);
});

test('a message that finds no turn within its patience comes back and was not sent', async () => {
  const house = await start(createVerzendtempo({ geduldMs: 0 }));
  const results = await many(40, (nr) => deliver(house, nr));
  const { aangekomen = 0, afgeremd = 0 } = statuses(results);
  expect(aangekomen + afgeremd).toBe(40);
  expect(afgeremd).toBeGreaterThan(0);
  expect(house.connector.calls).toHaveLength(aangekomen);
});
