import { once } from 'node:events';
import { connect } from 'node:net';
import { z } from 'zod';
import type { Antwoord } from '../../src/teams/gesprekspartner.ts';
import { MAX_TURNS } from '../../src/teams/rate-limit.ts';
import { cardAction, message, person } from '../support/connector/activities.ts';
import type { TestBot } from '../support/connector/bot.ts';
import { signedPost, startBot, TEKSTEN } from '../support/connector/bot.ts';

const anna = person(1);
const bas = person(2);
let partner: () => Promise<Antwoord>;
let ready: () => Promise<boolean>;
let bot: TestBot;
beforeEach(async () => {
  partner = async () => ({ soort: 'tekst', tekst: 'ok' });
  ready = async () => true;
  bot = await startBot(
    () => partner(),
    () => ready(),
  );
});
afterEach(() => bot.close());

const say = (from = anna) => signedPost(bot, message(bot.connector.url, from, 'menu'));

test('says that it lives, and whether it is ready', async () => {
  const statusOf = async (path: string) => {
    const response = await fetch(`${bot.url}${path}`);
    expect(await response.text()).toBe('');
    return response.status;
  };
  expect(await statusOf('/gezond')).toBe(200);
  expect(await statusOf('/gereed')).toBe(200);
  ready = async () => false;
  expect(await statusOf('/gereed')).toBe(503);
  ready = async () => {
    throw new Error('store is gone');
  };
  expect(await statusOf('/gereed')).toBe(503);
  expect(await statusOf('/gezond')).toBe(200);
});

test.each([
  ['GET', '/'],
  ['GET', '/api/messages'],
  ['PUT', '/api/messages'],
  ['POST', '/api/other'],
  ['GET', '/gezond/..%2f..%2fpackage.json'],
  ['POST', '/%'],
])('%s %s is an empty answer without a trace of what runs here', async (method, path) => {
  const response = await fetch(`${bot.url}${path}`, { method });
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('');
  expect(response.headers.get('x-powered-by')).toBeNull();
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('after too many turns a person hears it once, then a bare 429; others go on', async () => {
  const answers = await Promise.all(Array.from({ length: MAX_TURNS }, () => say()));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(bot.asked).toHaveLength(MAX_TURNS);

  expect(await say()).toMatchObject({ status: 200, body: '' });
  expect(bot.connector.messages(anna.conversationId).at(-1)).toMatchObject({ text: TEKSTEN.teVaak });
  expect(await say()).toMatchObject({ status: 429, body: '' });

  const pressed = await signedPost(bot, cardAction(bot.connector.url, anna, { verb: 'v' }));
  expect(pressed.status).toBe(200);
  expect(JSON.parse(pressed.body)).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: TEKSTEN.teVaak,
  });
  expect(bot.asked).toHaveLength(MAX_TURNS);
  expect(await say(bas)).toMatchObject({ status: 200 });
  expect(bot.asked).toHaveLength(MAX_TURNS + 1);
});

test('stopping finishes the turn that runs and its update, and takes nothing new', async () => {
  const begun = Promise.withResolvers<undefined>();
  const gate = Promise.withResolvers<Antwoord>();
  partner = () => {
    begun.resolve(undefined);
    return gate.promise;
  };
  const running = signedPost(bot, cardAction(bot.connector.url, anna, { verb: 'v', replyToId: 'm-1' }));
  await begun.promise;
  const stopped = bot.stop();
  await expect(fetch(`${bot.url}/gezond`)).rejects.toThrow();
  gate.resolve({ soort: 'kaart', kaart: { type: 'AdaptiveCard' } });
  expect(await running).toMatchObject({ status: 200 });
  await stopped;
  expect(bot.connector.messages(anna.conversationId)).toMatchObject([{ id: 'm-1' }]);
});

test('a connection that was open before the stop gets a bare 503 and holds nothing up', async () => {
  const gate = Promise.withResolvers<Antwoord>();
  const begun = Promise.withResolvers<undefined>();
  partner = () => {
    begun.resolve(undefined);
    return gate.promise;
  };
  const { port } = new URL(bot.url);
  const [asking, silent] = [connect(Number(port), '127.0.0.1'), connect(Number(port), '127.0.0.1')];
  await Promise.all([once(asking, 'connect'), once(silent, 'connect')]);
  const running = say();
  await begun.promise;
  const stopped = bot.stop();
  asking.write('POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}');
  const [data] = z.tuple([z.instanceof(Buffer)]).parse(await once(asking, 'data'));
  expect(data.toString()).toMatch(/^HTTP\/1.1 503 [^]*\r\nconnection: close\r\n[^]*\r\n\r\n$/);
  gate.resolve({ soort: 'niets' });
  expect(await running).toMatchObject({ status: 200 });
  await stopped;
});

test('a turn that hangs does not hold up a stop that has had enough', async () => {
  const hanging = Promise.withResolvers<Antwoord>();
  const begun = Promise.withResolvers<undefined>();
  partner = () => {
    begun.resolve(undefined);
    return hanging.promise;
  };
  const running = say().catch(() => 'cut off');
  await begun.promise;
  const enough = Promise.withResolvers<undefined>();
  const stopped = bot.stop(enough.promise);
  enough.resolve(undefined);
  await stopped;
  expect(await running).toBe('cut off');
  hanging.resolve({ soort: 'niets' });
});
