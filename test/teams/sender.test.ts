import type { Json, Person } from '../support/connector/activities.ts';
import { cardAction, groupMessage, install, message, person, TENANT_ID } from '../support/connector/activities.ts';
import type { TestBot } from '../support/connector/bot.ts';
import { signedPost, startBot, TEKSTEN } from '../support/connector/bot.ts';

const anna = person(1);
const FOREIGN = '00000000-0000-4000-8000-00000000ffff';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

function expectNothing() {
  expect(bot.asked).toEqual([]);
  expect(bot.connector.calls).toEqual([]);
  expect(bot.adressen.calls).toEqual([]);
}

const conversation = (fields: Json) => ({
  conversation: { id: anna.conversationId, conversationType: 'personal', tenantId: TENANT_ID, ...fields },
});
const refused: readonly [string, Json][] = [
  ['a foreign tenant', { ...conversation({ tenantId: FOREIGN }), channelData: { tenant: { id: FOREIGN } } }],
  ['a foreign tenant in the channel data', { channelData: { tenant: { id: FOREIGN } } }],
  ['a foreign tenant in the conversation', conversation({ tenantId: FOREIGN })],
  ['no tenant at all', { ...conversation({ tenantId: undefined }), channelData: {} }],
  ['no object id', { from: { id: '29:x' } }],
  ['an object id that is none', { from: { id: '29:x', aadObjectId: 'anna' } }],
  ['no sender', { from: undefined }],
  ['no recipient', { recipient: undefined }],
  ['an unknown kind of conversation', conversation({ conversationType: 'meeting' })],
  ['no kind of conversation', conversation({ conversationType: undefined })],
];

test.each(refused)('a message from %s gets a bare 403', async (_name, fields) => {
  const answer = await signedPost(bot, message(bot.connector.url, anna, 'menu', fields));
  expect(answer).toMatchObject({ status: 403, body: '' });
  expectNothing();
});

test.each(refused)('a press from %s gets a valid answer that reveals nothing', async (_name, fields) => {
  const answer = await signedPost(bot, cardAction(bot.connector.url, anna, { verb: 'menu', replyToId: 'm-1' }, fields));
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toEqual({
    statusCode: 403,
    type: 'application/vnd.microsoft.error',
    value: { code: 'Forbidden', message: '' },
  });
  expectNothing();
});

test.each([
  'https://evil.example/',
  'https://smba.trafficmanager.net.evil.example/',
  'http://smba.trafficmanager.net/',
  'ftp://127.0.0.1/',
  'no address',
])('a signed activity of service address %s is refused and never called', async (serviceUrl) => {
  expect(await signedPost(bot, message(serviceUrl, anna, 'menu'))).toMatchObject({ status: 403, body: '' });
  expect(await signedPost(bot, install(serviceUrl, anna))).toMatchObject({ status: 403, body: '' });
  expectNothing();
});

test('the person is the Entra object id in lower case, whatever the case it came in', async () => {
  const upper: Person = { id: 'ABCDEF00-0000-4000-8000-00000000ABCD', conversationId: 'a:upper' };
  await signedPost(
    bot,
    message(bot.connector.url, upper, 'menu', { channelData: { tenant: { id: TENANT_ID.toUpperCase() } } }),
  );
  expect(bot.asked).toMatchObject([
    { van: { medewerkerId: 'abcdef00-0000-4000-8000-00000000abcd', tenantId: TENANT_ID } },
  ]);
});

test('names of people never reach the conversation partner', async () => {
  await signedPost(bot, message(bot.connector.url, anna, 'menu'));
  expect(bot.asked).toHaveLength(1);
  expect(JSON.stringify(bot.asked)).not.toContain('Voor- en achternaam');
});

test.each(['groupChat', 'channel'])(
  'In een %s zegt de bot één neutrale zin en toont hij niets [P-19]',
  async (soort) => {
    const groep = groupMessage(bot.connector.url, anna, 'casus 2026-014', soort);
    expect(await signedPost(bot, groep)).toMatchObject({ status: 200, body: '' });
    const messages = bot.connector.messages('19:groep@thread.v2');
    expect(messages.map(({ text, attachments }) => ({ text, attachments }))).toEqual([{ text: TEKSTEN.groep }]);
    expect(bot.connector.calls).toHaveLength(1);
    expect(bot.asked).toEqual([]);
    expect(bot.adressen.calls).toEqual([]);
  },
);

test('Een druk op een kaart in een groep krijgt alleen de neutrale zin [P-19]', async () => {
  const groep = {
    conversation: { id: '19:groep@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: TENANT_ID },
  };
  const press = cardAction(bot.connector.url, anna, { verb: 'casus-tonen', replyToId: 'm-1' }, groep);
  const answer = await signedPost(bot, press);
  expect(JSON.parse(answer.body)).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: TEKSTEN.groep,
  });
  expectNothing();
});

test('Een gesprek dat als groep is gemerkt is een groep, wat het type ook zegt [P-19]', async () => {
  await signedPost(bot, message(bot.connector.url, anna, 'menu', conversation({ isGroup: true })));
  expect(bot.connector.messages(anna.conversationId)).toMatchObject([{ text: TEKSTEN.groep }]);
  expect(bot.asked).toEqual([]);
});

test('Een installatie in een groep blijft onbeantwoord [P-19]', async () => {
  const groep = groupMessage(bot.connector.url, anna, '');
  expect(await signedPost(bot, { ...groep, type: 'installationUpdate', action: 'add' })).toMatchObject({ status: 200 });
  expectNothing();
});

test('a group of a foreign tenant hears nothing', async () => {
  const groep = { ...groupMessage(bot.connector.url, anna, 'menu'), channelData: { tenant: { id: FOREIGN } } };
  expect(await signedPost(bot, groep)).toMatchObject({ status: 403, body: '' });
  expectNothing();
});
