import type { Antwoord, Binnenkomst } from '../../src/teams/gesprekspartner.ts';
import { cardAction, message, person, submitFallback } from '../support/connector/activities.ts';
import type { TestBot } from '../support/connector/bot.ts';
import { signedPost, startBot, TEKSTEN } from '../support/connector/bot.ts';

const anna = person(1);
const CARD = 'application/vnd.microsoft.card.adaptive';
const TEXT = 'application/vnd.microsoft.activity.message';
const kaartVan = (naam: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: naam }],
});
const press = { verb: 'signaal-vastleggen', data: { casus: 'c', versie: 3, tekst: 'blauwe plek' }, replyToId: 'm-1' };

/** Answers each press with a card that names its data, so that answers cannot be mixed up. */
const echo = async (binnenkomst: Binnenkomst): Promise<Antwoord> =>
  binnenkomst.soort === 'kaartactie'
    ? { soort: 'kaart', kaart: kaartVan(JSON.stringify(binnenkomst.data)) }
    : { soort: 'kaart', kaart: kaartVan('menu') };

let partner: (binnenkomst: Binnenkomst) => Promise<Antwoord>;
let bot: TestBot;
beforeEach(async () => {
  partner = echo;
  bot = await startBot((binnenkomst) => partner(binnenkomst));
});
afterEach(() => bot.close());

const execute = (fields: Partial<Parameters<typeof cardAction>[2]> = {}) =>
  signedPost(bot, cardAction(bot.connector.url, anna, { ...press, ...fields }));
const shown = () => bot.connector.messages(anna.conversationId);
const slowUpdate = () => {
  const gate = Promise.withResolvers<undefined>();
  bot.connector.fail({ kind: 'slow', until: gate.promise });
  return gate;
};
const kaart = kaartVan(JSON.stringify(press.data));
const cardAnswer = { statusCode: 200, type: CARD, value: kaart };

test('a press is answered with one card, and the pressed message shows the same afterwards', async () => {
  const answer = await execute();
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(JSON.parse(answer.body)).toEqual(cardAnswer);
  await bot.connector.waitFor(1);
  expect(bot.connector.calls).toMatchObject([{ method: 'PUT', activityId: 'm-1', authorization: 'Bearer lokaal' }]);
  expect(bot.connector.calls[0]?.body.attachments).toEqual([{ contentType: CARD, content: kaart }]);
  expect(bot.asked).toMatchObject([
    { soort: 'kaartactie', verb: press.verb, data: press.data, automatisch: false, van: { medewerkerId: anna.id } },
  ]);
});

test('the update comes after the answer: it cannot hold the answer up', async () => {
  const gate = slowUpdate();
  expect((await execute()).status).toBe(200);
  expect(shown()).toEqual([]);
  gate.resolve(undefined);
  await bot.stop();
  expect(shown()).toMatchObject([{ id: 'm-1' }]);
});

test('of two presses the later card stays, also when the first update is slow', async () => {
  const gate = slowUpdate();
  await execute({ data: { versie: 1 } });
  await execute({ data: { versie: 2 } });
  gate.resolve(undefined);
  await bot.stop();
  expect(bot.connector.calls).toHaveLength(2);
  expect(shown()).toMatchObject([{ attachments: [{ content: kaartVan('{"versie":2}') }] }]);
});

test('the answer to a press waits until the card of the press before has landed, which would cover it', async () => {
  const gate = slowUpdate();
  await execute();
  setTimeout(gate.resolve, 50, undefined);
  await execute({ data: { casus: 'c', versie: 4, tekst: 'later' } });
  expect(shown()).toHaveLength(1);
});

test('a failed update leaves the answer as it was and one code in the log', async () => {
  bot.connector.fail({ kind: 'status', status: 404 });
  expect(JSON.parse((await execute()).body)).toMatchObject({ statusCode: 200, type: CARD });
  await bot.stop();
  expect(bot.logged).toEqual([{ code: 'kaart-niet-vervangen', velden: { http: 404 } }]);
  expect(bot.connector.calls).toHaveLength(1);
});

test('a press without a stored message is answered and updates nothing', async () => {
  const answer = await signedPost(bot, cardAction(bot.connector.url, anna, { verb: press.verb, data: press.data }));
  expect(JSON.parse(answer.body)).toEqual(cardAnswer);
  await bot.stop();
  expect(bot.connector.calls).toEqual([]);
});

test('an automatic refresh is marked as such and never updates the message', async () => {
  expect(JSON.parse((await execute({ trigger: 'automatic' })).body)).toEqual(cardAnswer);
  await bot.stop();
  expect(bot.asked).toMatchObject([{ automatisch: true }]);
  expect(bot.connector.calls).toEqual([]);
});

test('a text as answer to a press is the short message of Teams and stays in no chat', async () => {
  partner = async () => ({ soort: 'tekst', tekst: 'Dit is al gedaan.' });
  expect(JSON.parse((await execute()).body)).toEqual({ statusCode: 200, type: TEXT, value: 'Dit is al gedaan.' });
  await bot.stop();
  expect(bot.connector.calls).toEqual([]);
});

test('the Submit fallback means the same as Execute and ends in the same card', async () => {
  await execute();
  await signedPost(bot, submitFallback(bot.connector.url, anna, press));
  const [byExecute, bySubmit] = bot.asked;
  expect(bySubmit).toEqual(byExecute);
  await bot.connector.waitFor(2);
  const put = { method: 'PUT', activityId: 'm-1' };
  expect(bot.connector.calls).toMatchObject([put, put]);
  expect(bot.connector.calls[1]?.body.attachments).toEqual(bot.connector.calls[0]?.body.attachments);
});

test('a verb inside the data of Execute, shared with its fallback, changes nothing', async () => {
  await execute({ data: { ...press.data, verb: press.verb } });
  await signedPost(bot, submitFallback(bot.connector.url, anna, press));
  expect(bot.asked[1]).toEqual(bot.asked[0]);
});

test('a Submit whose message cannot be replaced, or is unknown, gets a new card', async () => {
  bot.connector.fail({ kind: 'status', status: 404 });
  await signedPost(bot, submitFallback(bot.connector.url, anna, press));
  await signedPost(bot, submitFallback(bot.connector.url, anna, { verb: press.verb, data: press.data }));
  expect(bot.connector.calls.map(({ method }) => method)).toEqual(['PUT', 'POST', 'POST']);
  expect(shown()).toMatchObject([{ attachments: [{ content: kaart }] }, { attachments: [{ content: kaart }] }]);
});

test('a text as answer to a Submit is a new message and leaves the card', async () => {
  partner = async () => ({ soort: 'tekst', tekst: 'Dit is al gedaan.' });
  await signedPost(bot, submitFallback(bot.connector.url, anna, press));
  expect(bot.connector.calls).toMatchObject([{ method: 'POST', body: { text: 'Dit is al gedaan.' } }]);
});

test.each([
  ['a value without a verb', { casus: 'c' }],
  ['a value that is a word', 'ja'],
  ['a verb that is a list', { verb: ['v'] }],
])('%s is no press: the partner sees an empty text and can offer a way on', async (_name, value) => {
  await signedPost(bot, message(bot.connector.url, anna, '', { value }));
  expect(bot.asked).toMatchObject([{ soort: 'tekst', tekst: '' }]);
});

test('typed words are text, even with a value beside them', async () => {
  await signedPost(bot, message(bot.connector.url, anna, 'help', { value: { verb: 'v' } }));
  expect(bot.asked).toMatchObject([{ soort: 'tekst', tekst: 'help' }]);
});

test('typed text is answered with one reply to it', async () => {
  await signedPost(bot, message(bot.connector.url, anna, 'menu', { id: 'typed-1' }));
  expect(bot.connector.calls).toMatchObject([
    { method: 'POST', activityId: 'typed-1', body: { replyToId: 'typed-1' } },
  ]);
  expect(bot.connector.calls[0]?.body.text).toBeUndefined();
});

test('a re-sent press reaches the partner as the very same thing, so that it can act once', async () => {
  const first = cardAction(bot.connector.url, anna, press);
  const answers = [];
  for (const id of ['in-a', 'in-a', 'in-a', 'in-b']) answers.push(await signedPost(bot, { ...first, id }));
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(bot.asked).toHaveLength(4);
  for (const binnenkomst of bot.asked) expect(binnenkomst).toEqual(bot.asked[0]);
});

test('many people at once each get their own answer', async () => {
  const people = Array.from({ length: 12 }, (_, n) => person(n + 1));
  const answers = await Promise.all(
    people.map((from, n) =>
      signedPost(bot, cardAction(bot.connector.url, from, { verb: 'v', data: { n }, replyToId: 'm-1' })),
    ),
  );
  answers.forEach(({ body }, n) => {
    expect(JSON.parse(body)).toMatchObject({ value: kaartVan(JSON.stringify({ n })) });
  });
  await bot.stop();
  people.forEach((from, n) => {
    expect(bot.connector.messages(from.conversationId)).toMatchObject([
      { attachments: [{ content: kaartVan(JSON.stringify({ n })) }] },
    ]);
  });
});

describe('a partner that throws', () => {
  beforeEach(() => {
    partner = async () => {
      throw new Error('Kees Jansen staat in de fout');
    };
  });

  test('answers a press with the neutral sentence and leaves the stored card', async () => {
    expect(JSON.parse((await execute()).body)).toEqual({ statusCode: 200, type: TEXT, value: TEKSTEN.storing });
    await bot.stop();
    expect(bot.connector.calls).toEqual([]);
  });

  test('answers a message and a Submit with the neutral sentence', async () => {
    expect(await signedPost(bot, message(bot.connector.url, anna, 'menu'))).toMatchObject({ status: 200, body: '' });
    await signedPost(bot, submitFallback(bot.connector.url, anna, press));
    expect(shown()).toMatchObject([{ text: TEKSTEN.storing }, { text: TEKSTEN.storing }]);
  });

  test('leaves one bare code and nothing of the error', async () => {
    await execute();
    expect(bot.logged).toEqual([{ code: 'beurt-mislukt', velden: { soort: 'kaartactie' } }]);
  });
});

test('a partner with nothing to say is silent for a message and has a valid answer for a press', async () => {
  partner = async () => ({ soort: 'niets' });
  expect(await signedPost(bot, message(bot.connector.url, anna, 'menu'))).toMatchObject({ status: 200, body: '' });
  expect(JSON.parse((await execute()).body)).toEqual({ statusCode: 200, type: TEXT, value: TEKSTEN.storing });
  expect(bot.connector.calls).toEqual([]);
});

test('a reply that does not arrive is not sent twice and does not fail the turn', async () => {
  bot.connector.fail({ kind: 'status', status: 502 });
  expect(await signedPost(bot, message(bot.connector.url, anna, 'menu'))).toMatchObject({ status: 200, body: '' });
  expect(bot.connector.calls).toHaveLength(1);
  expect(bot.logged).toEqual([{ code: 'antwoord-niet-verzonden', velden: { http: 502 } }]);
});
