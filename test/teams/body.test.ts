import { gzipSync } from 'node:zlib';
import type { Json } from '../support/connector/activities.ts';
import { cardAction, message, person, submitFallback } from '../support/connector/activities.ts';
import type { TestBot } from '../support/connector/bot.ts';
import { post, signedPost, startBot } from '../support/connector/bot.ts';

const anna = person(1);
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const send = (body: string, contentType?: string) =>
  post({
    url: bot.url,
    body,
    token: bot.local.sign(bot.connector.url),
    ...(contentType !== undefined && { contentType }),
  });
const sendWith = (fields: Json) => send(JSON.stringify(message(bot.connector.url, anna, 'menu', fields)));

test.each([
  ['nothing', ''],
  ['no json', 'no json'],
  ['half of a json', '{"type":'],
  ['a list', '[]'],
  ['an empty object', '{}'],
  ['null', 'null'],
  ['a word', '"message"'],
  ['a number', '7'],
  ['only a prototype', '{"__proto__":{"type":"message"}}'],
  ['a list of two hundred thousand lists', '['.repeat(100_000) + ']'.repeat(100_000)],
])('an empty 400 for a body that is %s', async (_name, body) => {
  expect(await send(body)).toMatchObject({ status: 400, body: '' });
  expect(bot.asked).toEqual([]);
});

test.each<[string, Json]>([
  ['type missing', { type: undefined }],
  ['type empty', { type: '' }],
  ['type a number', { type: 1 }],
  ['channelId missing', { channelId: undefined }],
  ['serviceUrl missing', { serviceUrl: undefined }],
  ['serviceUrl empty', { serviceUrl: '' }],
  ['serviceUrl a list', { serviceUrl: ['https://smba.trafficmanager.net/'] }],
  ['conversation missing', { conversation: undefined }],
  ['conversation without id', { conversation: { conversationType: 'personal' } }],
  ['conversation a word', { conversation: 'a:personal-1' }],
  ['from a word', { from: 'anna' }],
  ['from without id', { from: { aadObjectId: anna.id } }],
  ['text an object', { text: { $gt: '' } }],
  ['channelData a word', { channelData: 'tenant' }],
  ['tenant a word', { channelData: { tenant: 'mine' } }],
  ['replyToId a number', { replyToId: 5 }],
  ['membersAdded an object', { membersAdded: {} }],
])('an empty 400 for an activity with %s', async (_name, fields) => {
  expect(await sendWith(fields)).toMatchObject({ status: 400, body: '' });
  expect(bot.asked).toEqual([]);
});

test('an empty 413 for a body of more than 256 KB, an answer for one just below', async () => {
  expect(await sendWith({ text: 'x'.repeat(256 * 1024) })).toMatchObject({ status: 413, body: '' });
  expect(bot.asked).toEqual([]);
  const text = 'é'.repeat(120_000);
  expect(await sendWith({ text })).toMatchObject({ status: 200 });
  expect(bot.asked).toMatchObject([{ soort: 'tekst', tekst: text }]);
});

test('a small body that unpacks to a large one is too large', async () => {
  const response = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    body: gzipSync(JSON.stringify(message(bot.connector.url, anna, 'x'.repeat(5_000_000)))),
    headers: {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
      authorization: `Bearer ${bot.local.sign(bot.connector.url)}`,
    },
  });
  expect(response.status).toBe(413);
  expect(await response.text()).toBe('');
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=koi8-r'])(
  'an empty 400 for content type %s',
  async (contentType) => {
    const body = JSON.stringify(message(bot.connector.url, anna, 'menu'));
    expect(await send(body, contentType)).toMatchObject({ status: 400, body: '' });
    expect(bot.asked).toEqual([]);
  },
);

test('card data cannot reach a prototype', async () => {
  const execute = cardAction(bot.connector.url, anna, { verb: 'v', data: { casus: 'x' } });
  const submit = submitFallback(bot.connector.url, anna, { verb: 'v', data: { casus: 'x' } });
  for (const activity of [execute, submit]) {
    const body = JSON.stringify(activity).replace('"casus":"x"', '"casus":"x","__proto__":{"rol":"directie"}');
    expect(body).toContain('__proto__');
    expect(await send(body)).toMatchObject({ status: 200 });
  }
  expect(bot.asked).toHaveLength(2);
  for (const binnenkomst of bot.asked) {
    const data = binnenkomst.soort === 'kaartactie' ? binnenkomst.data : undefined;
    expect(data).toEqual({ casus: 'x' });
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(data?.['rol']).toBeUndefined();
  }
});

test('card data of a hundred thousand levels does not bring the bot down', async () => {
  const body = JSON.stringify(cardAction(bot.connector.url, anna, { verb: 'v', data: { diep: 'HIER' } }));
  expect(await send(body.replace('"HIER"', '['.repeat(100_000) + ']'.repeat(100_000)))).toMatchObject({ status: 200 });
  expect(await sendWith({})).toMatchObject({ status: 200 });
});

test('fields that Teams sends as null are no obstacle', async () => {
  expect(await sendWith({ replyToId: null, name: null, value: null, action: null, membersAdded: null })).toMatchObject({
    status: 200,
  });
  expect(bot.asked).toMatchObject([{ soort: 'tekst', tekst: 'menu' }]);
});

test.each(['adaptiveCard/unknown', 'task/fetch', 'composeExtension/query', 'fileConsent/invoke', undefined])(
  'an empty 501 for an invoke with the name %s',
  async (name) => {
    const answer = await signedPost(bot, cardAction(bot.connector.url, anna, { verb: 'v' }, { name }));
    expect(answer).toMatchObject({ status: 501, body: '' });
    expect(bot.asked).toEqual([]);
  },
);

test.each<[string, unknown]>([
  ['missing', undefined],
  ['null', null],
  ['empty', {}],
  ['a word', 'press'],
  ['without a verb', { action: { type: 'Action.Execute', data: {} } }],
  ['with an empty verb', { action: { type: 'Action.Execute', verb: '', data: {} } }],
  ['with a verb that is an object', { action: { type: 'Action.Execute', verb: {}, data: {} } }],
  ['of another action', { action: { type: 'Action.Submit', verb: 'v', data: {} } }],
  ['with data that is a list', { action: { type: 'Action.Execute', verb: 'v', data: [] } }],
])('a valid refusal for a press whose value is %s', async (_name, value) => {
  const answer = await signedPost(bot, cardAction(bot.connector.url, anna, { verb: 'v' }, { value }));
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toEqual({
    statusCode: 400,
    type: 'application/vnd.microsoft.error',
    value: { code: 'BadRequest', message: '' },
  });
  expect(bot.asked).toEqual([]);
});

test.each(['typing', 'messageReaction', 'messageUpdate', 'messageDelete', 'event', 'endOfConversation', 'trace', 'x'])(
  'a %s activity is taken and not answered',
  async (type) => {
    expect(await sendWith({ type })).toMatchObject({ status: 200, body: '' });
    expect(bot.asked).toEqual([]);
    expect(bot.connector.calls).toEqual([]);
  },
);

test('a request for buffered replies changes nothing about the answer', async () => {
  expect(await sendWith({ deliveryMode: 'expectReplies' })).toMatchObject({ status: 200, body: '' });
  expect(bot.connector.messages(anna.conversationId)).toMatchObject([{ text: 'ok' }]);
});
