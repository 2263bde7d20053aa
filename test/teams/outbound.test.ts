import { ConnectorClient, MicrosoftAppCredentials } from 'botframework-connector';
import type { Adres } from '../../src/application/ports.ts';
import { toMedewerkerId } from '../../src/shared/ids.ts';
import { createConnectorHttpClient, toConnectorFault } from '../../src/teams/connector-client.ts';
import { BOT_CHANNEL_ID, install, person, TENANT_ID } from '../support/connector/activities.ts';
import type { Fault } from '../support/connector/connector.ts';
import { startConnector } from '../support/connector/connector.ts';
import type { TestBot } from '../support/connector/bot.ts';
import { signedPost, startBot } from '../support/connector/bot.ts';

const bas = person(2);
const kaart = { type: 'AdaptiveCard', version: '1.5', body: [] };
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const adres = (fields: Partial<Adres> = {}): Adres => ({
  medewerkerId: toMedewerkerId(bas.id),
  tenantId: TENANT_ID,
  serviceUrl: bot.connector.url,
  conversationId: bas.conversationId,
  gebruikerId: `29:${bas.id}`,
  botId: BOT_CHANNEL_ID,
  ...fields,
});
const deliver = (fields: Partial<Adres> = {}, dringend = false) =>
  bot.bezorger.deliver({ adres: adres(fields), kaart, samenvatting: 'Er wacht iets op je', dringend });

test('a bericht arrives as one card with a neutral summary, in the name of the bot', async () => {
  expect(await deliver()).toEqual({ status: 'aangekomen', activityId: 'm-1' });
  expect(bot.connector.calls).toHaveLength(1);
  const [call] = bot.connector.calls;
  expect(call).toMatchObject({ method: 'POST', conversationId: bas.conversationId, authorization: 'Bearer lokaal' });
  expect(call?.activityId).toBeUndefined();
  expect(call?.body).toMatchObject({
    type: 'message',
    summary: 'Er wacht iets op je',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: kaart }],
    from: { id: BOT_CHANNEL_ID },
    recipient: { id: `29:${bas.id}` },
  });
  expect(call?.body.text).toBeUndefined();
  expect(call?.body.channelData).toBeUndefined();
});

test('only what is urgent asks for a toast', async () => {
  await deliver({}, true);
  expect(bot.connector.calls[0]?.body.channelData).toEqual({ notification: { alert: true } });
});

test('a conversation id with signs of an address stays one part of the path', async () => {
  await deliver({ conversationId: 'a:1/../x?y#z' });
  expect(bot.connector.calls[0]?.conversationId).toBe('a:1/../x?y#z');
});

const status = (code: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'status',
  status: code,
  headers,
});
const mapping: readonly [string, Fault, object][] = [
  ['400', status(400), { status: 'geweigerd' }],
  ['403', status(403), { status: 'geweigerd' }],
  ['404', status(404), { status: 'geweigerd' }],
  ['413', status(413), { status: 'geweigerd' }],
  ['412', status(412), { status: 'afgeremd' }],
  ['429', status(429), { status: 'afgeremd' }],
  ['429 with seconds', status(429, { 'retry-after': '7' }), { status: 'afgeremd', wachtMs: 7000 }],
  ['412 with seconds', status(412, { 'retry-after': '0' }), { status: 'afgeremd', wachtMs: 0 }],
  ['429 with a date', status(429, { 'retry-after': 'Thu, 12 Mar 2026 13:05:00 GMT' }), { status: 'afgeremd' }],
  ['429 with nonsense', status(429, { 'retry-after': '-1' }), { status: 'afgeremd' }],
  ['401', status(401), { status: 'onbekend' }],
  ['500', status(500), { status: 'onbekend' }],
  ['502', status(502), { status: 'onbekend' }],
  ['503', status(503), { status: 'onbekend' }],
  ['503 with seconds', status(503, { 'retry-after': '0' }), { status: 'onbekend' }],
  ['504', status(504), { status: 'onbekend' }],
  ['a cut connection', { kind: 'reset' }, { status: 'onbekend' }],
];

test.each(mapping)('exactly one call, and its outcome, for %s', async (_name, fault, expected) => {
  bot.connector.fail(fault);
  expect(await deliver()).toEqual(expected);
  expect(bot.connector.calls).toHaveLength(1);
  expect(bot.logged).toMatchObject([{ code: 'bezorgen-mislukt' }]);
});

test('a redirect is not followed: the token goes nowhere else', async () => {
  const elsewhere = await startConnector();
  bot.connector.fail(status(307, { location: `${elsewhere.url}/v3/conversations/x/activities` }));
  expect(await deliver()).toEqual({ status: 'onbekend' });
  expect(elsewhere.calls).toEqual([]);
  await elsewhere.close();
});

test('a connector that is not there is onbekend', async () => {
  const gone = await startConnector();
  await gone.close();
  expect(await deliver({ serviceUrl: gone.url })).toEqual({ status: 'onbekend' });
});

test.each(['https://evil.example', 'https://smba.trafficmanager.net/emea/', 'nonsense', ''])(
  'a stored address %s outside what is allowed is refused without a call',
  async (serviceUrl) => {
    expect(await deliver({ serviceUrl })).toEqual({ status: 'geweigerd' });
    expect(bot.connector.calls).toEqual([]);
  },
);

test.each<[string, Fault]>([
  ['comes not', { kind: 'slow', until: new Promise<never>(() => undefined) }],
  ['begins and never ends', { kind: 'half' }],
])('an answer that %s within the time limit is given up after one call', async (_name, fault) => {
  bot.connector.fail(fault);
  const client = new ConnectorClient(MicrosoftAppCredentials.Empty, {
    baseUri: bot.connector.url,
    httpClient: createConnectorHttpClient(500),
  });
  const error: unknown = await client.conversations.sendToConversation('a:1', { type: 'message' }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ message: 'connector-zonder-antwoord' });
  expect(toConnectorFault(error)).toEqual({});
  expect(bot.connector.calls).toHaveLength(1);
});

test('a message to somebody who removed the app is refused by Teams and said to be so', async () => {
  await signedPost(bot, install(bot.connector.url, bas));
  const stored = bot.adressen.rows.get(toMedewerkerId(bas.id));
  await signedPost(bot, install(bot.connector.url, bas, 'remove'));
  bot.connector.fail(status(403));
  expect(await deliver(stored)).toEqual({ status: 'geweigerd' });
});
