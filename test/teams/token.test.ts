import { createHmac } from 'node:crypto';
import type { Json } from '../support/connector/activities.ts';
import { APP_ID, message, person, TENANT_ID } from '../support/connector/activities.ts';
import type { TestBot } from '../support/connector/bot.ts';
import { post, signedPost, startBot } from '../support/connector/bot.ts';
import type { LocalAuthentication } from '../../src/teams/local-authentication.ts';
import { startLocalAuthentication } from '../../src/teams/local-authentication.ts';
import { silenceConsole } from '../../src/teams/silence-console.ts';

const anna = person(1);
const consoleCodes: unknown[] = [];
let bot: TestBot;
let stranger: LocalAuthentication;
let giveConsoleBack: () => void;

beforeAll(async () => {
  giveConsoleBack = silenceConsole({ record: (...entry) => consoleCodes.push(entry) });
  bot = await startBot();
  stranger = await startLocalAuthentication({ appId: APP_ID, tenantId: TENANT_ID });
});
afterAll(async () => {
  giveConsoleBack();
  await stranger.close();
  await bot.close();
});

const now = () => Math.floor(Date.now() / 1000);
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const activity = (fields: Json = {}) => message(bot.connector.url, anna, 'menu', fields);
const send = (token: string | undefined, fields: Json = {}) =>
  post({ url: bot.url, body: JSON.stringify(activity(fields)), ...(token !== undefined && { token }) });

/** Nothing was answered, asked, sent or stored. */
function expectNothing() {
  expect(bot.asked).toEqual([]);
  expect(bot.connector.calls).toEqual([]);
  expect(bot.adressen.calls).toEqual([]);
}

const tokens: readonly [string, () => string | undefined][] = [
  ['no token', () => undefined],
  ['an empty token', () => ''],
  ['words for a token', () => 'let me in'],
  ['three dots of nonsense', () => 'a.b.c'],
  ['a payload that is a list', () => `${encode({ alg: 'RS256' })}.${encode([])}.x`],
  ['another audience', () => bot.local.sign(bot.connector.url, { aud: 'someone-else' })],
  ['no audience', () => bot.local.sign(bot.connector.url, { aud: undefined })],
  ['another issuer', () => bot.local.sign(bot.connector.url, { iss: 'https://evil.example' })],
  [
    'an emulator token of the own tenant',
    () =>
      bot.local.sign(bot.connector.url, {
        iss: `https://sts.windows.net/${TENANT_ID}/`,
        tid: TENANT_ID,
        appid: APP_ID,
        ver: '1.0',
      }),
  ],
  [
    'a tenant that is not ours',
    () => bot.local.sign(bot.connector.url, { tid: '00000000-0000-4000-8000-00000000ffff' }),
  ],
  ['an expiry more than five minutes ago', () => bot.local.sign(bot.connector.url, { exp: now() - 600 })],
  ['a beginning in the future', () => bot.local.sign(bot.connector.url, { nbf: now() + 3600 })],
  ['another service address', () => bot.local.sign('http://127.0.0.1:1')],
  ['no service address', () => bot.local.sign(bot.connector.url, { serviceurl: undefined })],
  ['the right key id, signed with another key', () => stranger.sign(bot.connector.url)],
  [
    'an unknown key id',
    () => bot.local.sign(bot.connector.url).replace(/^[^.]+/, encode({ alg: 'RS256', kid: 'other' })),
  ],
  ['no signature algorithm', () => `${encode({ alg: 'none', kid: 'lokaal' })}.${payloadOf(bot.local)}.`],
  [
    'no signature algorithm, with a signature',
    () => `${encode({ alg: 'none', kid: 'lokaal' })}.${payloadOf(bot.local)}.eA`,
  ],
  [
    'a signature with a shared secret',
    () => {
      const content = `${encode({ alg: 'HS256', kid: 'lokaal' })}.${payloadOf(bot.local)}`;
      return `${content}.${createHmac('sha256', 'secret').update(content).digest('base64url')}`;
    },
  ],
  [
    'a payload changed after signing',
    () => {
      const [head = '', , signature = ''] = bot.local.sign(bot.connector.url, { aud: 'x' }).split('.');
      return `${head}.${payloadOf(bot.local)}.${signature}`;
    },
  ],
];
const payloadOf = (local: LocalAuthentication) => local.sign(bot.connector.url).split('.')[1] ?? '';

test.each(tokens)('an empty 401 for %s', async (_name, token) => {
  expect(await send(token())).toMatchObject({ status: 401, body: '' });
  expectNothing();
});

test('an empty 401 for a channel that the key is not endorsed for', async () => {
  expect(await send(bot.local.sign(bot.connector.url), { channelId: 'webchat' })).toMatchObject({
    status: 401,
    body: '',
  });
  expect(await send(bot.local.sign(bot.connector.url), { channelId: 'AseChannel' })).toMatchObject({
    status: 401,
    body: '',
  });
  expectNothing();
});

test('an invoke with a bad token is an empty 401 as well', async () => {
  const fields = { type: 'invoke', name: 'adaptiveCard/action', value: {} };
  expect(await send(stranger.sign(bot.connector.url), fields)).toMatchObject({ status: 401, body: '' });
  expectNothing();
});

test('an unsigned activity is refused before its body is read', async () => {
  expect(await post({ url: bot.url, body: 'no json' })).toMatchObject({ status: 401, body: '' });
});

test('what the SDK prints about tokens and keys becomes bare codes', async () => {
  await send(stranger.sign(bot.connector.url));
  await send(bot.local.sign(bot.connector.url, { exp: now() - 600 }));
  expect(consoleCodes).toContainEqual(['bibliotheek-console', { niveau: 'error' }]);
  expect(JSON.stringify([consoleCodes, bot.logged])).not.toMatch(/eyJ|BEGIN|Error|expired|127\.0\.0\.1/);
});

test('an empty 500, and nothing done, while the keys cannot be fetched', async () => {
  const gone = await startLocalAuthentication({ appId: APP_ID, tenantId: TENANT_ID });
  const deaf = await startBot(undefined, undefined, gone);
  await gone.close();
  expect(await signedPost(deaf, message(deaf.connector.url, anna, 'menu'))).toMatchObject({ status: 500, body: '' });
  expect(deaf.asked).toEqual([]);
  await deaf.close();
});

test('after all of these the right token still opens the door', async () => {
  expect(await send(bot.local.sign(bot.connector.url))).toMatchObject({ status: 200, body: '' });
  expect(bot.asked).toHaveLength(1);
});
