import {
  activity,
  install,
  membersAdded,
  message,
  person,
  TENANT_ID,
  BOT_CHANNEL_ID,
} from '../support/connector/activities.ts';
import type { TestBot } from '../support/connector/bot.ts';
import { createAdressen, signedPost, startBot, TEKSTEN } from '../support/connector/bot.ts';
import type { AdresStore } from '../../src/application/ports.ts';
import { toMedewerkerId } from '../../src/shared/ids.ts';
import { createAdresboek } from '../../src/teams/addresses.ts';

const anna = person(1);
const annaId = toMedewerkerId(anna.id);
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot(async ({ soort }) => ({ soort: 'tekst', tekst: `antwoord op ${soort}` }));
});
afterEach(() => bot.close());

const saved = () => bot.adressen.calls.filter((call) => call === 'save').length;
const texts = () => bot.connector.messages(anna.conversationId).map(({ text }) => text);

test('the address of a person is saved once, with everything that a message needs', async () => {
  for (const text of ['een', 'twee', 'drie']) await signedPost(bot, message(bot.connector.url, anna, text));
  expect(bot.adressen.calls).toEqual(['find', 'save']);
  expect(bot.adressen.rows.get(annaId)).toEqual({
    medewerkerId: anna.id,
    tenantId: TENANT_ID,
    serviceUrl: bot.connector.url,
    conversationId: anna.conversationId,
    gebruikerId: `29:${anna.id}`,
    botId: BOT_CHANNEL_ID,
  });
});

test('an address that the store already has is not written again', async () => {
  await signedPost(bot, message(bot.connector.url, anna, 'een'));
  const other = await startBot();
  const adres = bot.adressen.rows.get(annaId);
  if (adres === undefined) throw new Error('no address');
  other.adressen.rows.set(annaId, { ...adres, serviceUrl: other.connector.url });
  await signedPost(other, message(other.connector.url, anna, 'twee'));
  expect(other.adressen.calls).toEqual(['find']);
  await other.close();
});

test('a changed address is saved', async () => {
  await signedPost(bot, message(bot.connector.url, anna, 'een'));
  const conversation = { id: 'a:another', conversationType: 'personal', tenantId: TENANT_ID };
  await signedPost(bot, message(bot.connector.url, anna, 'twee', { conversation }));
  expect(saved()).toBe(2);
  expect(bot.adressen.rows.get(annaId)?.conversationId).toBe('a:another');
});

test('a new person is welcomed once, although Teams says it twice and at the same time', async () => {
  await Promise.all([
    signedPost(bot, install(bot.connector.url, anna)),
    signedPost(bot, membersAdded(bot.connector.url, anna)),
    signedPost(bot, membersAdded(bot.connector.url, anna, [`29:${anna.id}`])),
  ]);
  expect(texts()).toEqual(['antwoord op welkom']);
  expect(saved()).toBe(1);
});

test('an upgrade welcomes nobody again and keeps the address', async () => {
  await signedPost(bot, install(bot.connector.url, anna));
  await signedPost(bot, install(bot.connector.url, anna, 'remove-upgrade'));
  await signedPost(bot, install(bot.connector.url, anna, 'add-upgrade'));
  expect(texts()).toEqual(['antwoord op welkom']);
  expect(bot.adressen.rows.has(annaId)).toBe(true);
});

test('an upgrade welcomes who was never seen, e.g. installed while the bot was away', async () => {
  await signedPost(bot, install(bot.connector.url, anna, 'add-upgrade'));
  expect(texts()).toEqual(['antwoord op welkom']);
});

test('two turns of one person at once agree on who was first, however slow the store', async () => {
  const { store } = createAdressen();
  const slow: AdresStore = {
    ...store,
    find: async (id) => {
      const found = await store.find(id);
      await new Promise((resolve) => setImmediate(resolve));
      return found;
    },
  };
  const adresboek = createAdresboek(slow);
  const adres = {
    medewerkerId: annaId,
    tenantId: TENANT_ID,
    serviceUrl: 'x',
    conversationId: 'x',
    gebruikerId: 'x',
    botId: 'x',
  };
  const both = await Promise.all([
    adresboek.remember(adres, { fresh: true }),
    adresboek.remember(adres, { fresh: true }),
  ]);
  expect(both).toEqual([{ isNieuw: true }, { isNieuw: false }]);
});

test('members that are neither the person nor the bot are no welcome', async () => {
  await signedPost(bot, membersAdded(bot.connector.url, anna, ['29:somebody']));
  await signedPost(bot, activity(bot.connector.url, anna, { type: 'conversationUpdate' }));
  await signedPost(bot, activity(bot.connector.url, anna, { type: 'installationUpdate', action: 'other' }));
  expect(bot.asked).toEqual([]);
  expect(bot.adressen.calls).toEqual([]);
});

test('who removes the app is forgotten, gets no message, and is welcomed on coming back', async () => {
  await signedPost(bot, install(bot.connector.url, anna));
  expect(await signedPost(bot, install(bot.connector.url, anna, 'remove'))).toMatchObject({ status: 200, body: '' });
  expect(bot.adressen.rows.has(annaId)).toBe(false);
  expect(bot.asked.map(({ soort }) => soort)).toEqual(['welkom', 'vertrek']);
  expect(texts()).toEqual(['antwoord op welkom']);
  await signedPost(bot, install(bot.connector.url, anna));
  expect(texts()).toEqual(['antwoord op welkom', 'antwoord op welkom']);
  expect(bot.adressen.rows.has(annaId)).toBe(true);
});

test('who removed the app and writes all the same can be reached again', async () => {
  await signedPost(bot, message(bot.connector.url, anna, 'een'));
  await signedPost(bot, install(bot.connector.url, anna, 'remove'));
  await signedPost(bot, message(bot.connector.url, anna, 'twee'));
  expect(bot.adressen.rows.has(annaId)).toBe(true);
});

test('an installation asks the store, since another process may have seen the person leave', async () => {
  await signedPost(bot, install(bot.connector.url, anna));
  bot.adressen.rows.delete(annaId);
  await signedPost(bot, install(bot.connector.url, anna));
  expect(bot.adressen.rows.has(annaId)).toBe(true);
  expect(texts()).toEqual(['antwoord op welkom', 'antwoord op welkom']);
});

test('an address store that fails stops nobody from being answered', async () => {
  const failing = async () => {
    throw new Error('disk of Kees Jansen full');
  };
  Object.assign(bot.adressen.store, { find: failing, save: failing, remove: failing });
  expect(await signedPost(bot, message(bot.connector.url, anna, 'nood'))).toMatchObject({ status: 200 });
  expect(texts()).toEqual(['antwoord op tekst']);
  expect(await signedPost(bot, install(bot.connector.url, anna, 'remove'))).toMatchObject({ status: 200 });
  expect(bot.logged).toEqual([
    { code: 'adres-niet-bewaard', velden: undefined },
    { code: 'adres-niet-verwijderd', velden: undefined },
  ]);
});

test('a partner that throws at a welcome still says something', async () => {
  const failing = await startBot(async () => {
    throw new Error('x');
  });
  await signedPost(failing, install(failing.connector.url, anna));
  expect(failing.connector.messages(anna.conversationId)).toMatchObject([{ text: TEKSTEN.storing }]);
  await failing.close();
});
