// The door over HTTP: every token that may not open it, with every kind of activity; nothing is written, sent or revealed.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Json } from '../support/connector/activities.ts';
import {
  activity,
  APP_ID,
  cardAction,
  groupMessage,
  install,
  membersAdded,
  message,
  person,
  submitFallback,
  TENANT_ID,
} from '../support/connector/activities.ts';
import type { Answer, TestBot } from '../support/connector/bot.ts';
import { post, signedPost, startBot } from '../support/connector/bot.ts';
import { SLECHTE_TOKENS } from '../support/connector/tokens.ts';
import type { Chat } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { begint, opent } from '../support/huis/paden.ts';
import { zin } from '../../src/presentation/teksten.ts';
import type { LocalAuthentication } from '../../src/teams/local-authentication.ts';
import { startLocalAuthentication } from '../../src/teams/local-authentication.ts';
import { silenceConsole } from '../../src/logging/silence.ts';

const consoleCodes: unknown[] = [];
let stranger: LocalAuthentication;
let giveConsoleBack: () => void;
beforeAll(async () => {
  giveConsoleBack = silenceConsole({ record: (...entry) => consoleCodes.push(entry) });
  stranger = await startLocalAuthentication({ appId: APP_ID, tenantId: TENANT_ID });
});
afterAll(async () => {
  giveConsoleBack();
  await stranger.close();
});

describe('a house with a casus in it', () => {
  let huis: TestHuis;
  let anna: Chat;
  /** Everything that can be posted; with a good token the first three store a signal. */
  let activities: readonly (readonly [string, Json])[];
  beforeAll(async () => {
    huis = await startHuis();
    anna = await huis.chat('Anna');
    await begint(anna);
    await opent(anna, 'signaal');
    const { verb, data } = anna.knop('Bewaar dit signaal');
    // Its answer waits for the card of the press before: nothing is on its way after it.
    await anna.stuurt('open-signaal', data, { trigger: 'automatic' });
    const press = { verb, data: { ...data, feit: 'Weer geen brood.' }, replyToId: 'm-1' };
    const { url } = huis.connector;
    activities = [
      ['a press', cardAction(url, anna, press)],
      ['an automatic refresh', cardAction(url, anna, { ...press, trigger: 'automatic' })],
      ['a Submit', submitFallback(url, anna, press)],
      ['words', message(url, anna, 'mijn casussen')],
      ['an installation', install(url, person(77))],
      ['a removal', install(url, anna, 'remove')],
      ['new members', membersAdded(url, person(78))],
      ['words in a group', groupMessage(url, anna, 'menu')],
      ['an unknown invoke', cardAction(url, anna, press, { name: 'task/fetch' })],
      ['typing', activity(url, anna, { type: 'typing' })],
    ];
  });

  const send = (json: Json, token: string | undefined) =>
    post({ url: huis.url, body: JSON.stringify(json), ...(token !== undefined && { token }) });
  /** What all bytes of the database come to, those that are not yet in the file included. */
  const kept = () => {
    const hash = createHash('sha256');
    for (const path of ['', '-wal'].map((end) => huis.database + end)) {
      if (existsSync(path)) hash.update(readFileSync(path));
    }
    return hash.digest('hex');
  };
  const state = () => ({ kept: kept(), calls: huis.connector.calls.length });
  const headersOf = ({ headers }: Answer) => [...headers].filter(([name]) => name !== 'date');

  test.each(SLECHTE_TOKENS)('shuts for %s, whatever comes with it, in the same words', async (_name, make) => {
    const before = state();
    const reference = headersOf(await send(activities[3]?.[1] ?? {}, undefined));
    for (const [name, json] of activities) {
      const token = make({ local: huis.local, stranger, serviceUrl: huis.connector.url });
      const answer = await send(json, token);
      expect([name, answer.status, answer.body]).toEqual([name, 401, '']);
      expect(headersOf(answer)).toEqual(reference);
    }
    expect(state()).toEqual(before);
  });

  test.each(['webchat', 'AseChannel', 'emulator', 'directline', 'MSTEAMS', 'msteams '])(
    'shuts for the channel %s, that the key is not endorsed for',
    async (channelId) => {
      const before = state();
      for (const [name, json] of activities) {
        const { status, body } = await send({ ...json, channelId }, huis.local.sign(huis.connector.url));
        expect([name, status, body]).toEqual([name, 401, '']);
      }
      expect(state()).toEqual(before);
    },
  );

  test('logs of all this are bare codes, and what the SDK prints is not kept', () => {
    expect(huis.logregels.some((line) => line.includes('token-geweigerd'))).toBe(true);
    expect(consoleCodes).toContainEqual(['bibliotheek-console', { niveau: 'error' }]);
    expect(JSON.stringify([consoleCodes, huis.logregels])).not.toMatch(/eyJ|BEGIN|Error|expired|127\.0\.0\.1|evil/);
  });

  test('somebody of the tenant who is no staff hears one sentence, and nothing of it is kept but where to answer', async () => {
    const leerling = await huis.chat('ff');
    const { data } = (activities[0]?.[1]['value'] as { readonly action: { readonly data: Json } }).action;
    const before = kept();
    const answers = [await leerling.stuurt('signaal-vastleggen', data), await leerling.stuurt('open-casus', data)];
    for (const words of ['mijn casussen', 'open 2026-001', 'nood']) {
      await leerling.typt(words);
      answers.push(leerling.tekst());
    }
    expect([...new Set(answers)]).toEqual([zin('onbekend')]);
    expect(kept()).toEqual(before);
  });

  test('a request that was heard on the way and comes again does nothing twice', async () => {
    const press = activities[0]?.[1] ?? {};
    const token = huis.local.sign(huis.connector.url);
    const first = await send(press, token);
    expect(first).toMatchObject({ status: 200 });
    await opent(anna, 'tijdlijn');
    const told = anna.tekst().split('Weer geen brood.').length;
    expect(told).toBe(2);
    const again = await Promise.all([1, 2, 3].map(() => send(press, token)));
    for (const { status, body } of again) {
      expect(status).toBe(200);
      expect(body).toContain('al gedaan');
    }
    await opent(anna, 'tijdlijn');
    expect(anna.tekst().split('Weer geen brood.')).toHaveLength(told);
  });
});

describe('a door without a house', () => {
  const anna = person(1);
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startBot();
  });
  afterAll(() => bot.close());

  test('an unsigned activity is refused before its body is read', async () => {
    expect(await post({ url: bot.url, body: 'no json' })).toMatchObject({ status: 401, body: '' });
    expect(await post({ url: bot.url, body: 'x'.repeat(300 * 1024) })).toMatchObject({ status: 401, body: '' });
  });

  test.each([
    ['of a token that expired less than five minutes ago', { exp: Math.floor(Date.now() / 1000) - 120 }],
    ['of a token of the own tenant', { tid: TENANT_ID.toUpperCase() }],
  ])('opens at the right one, also %s', async (_name, claims) => {
    const body = JSON.stringify(message(bot.connector.url, anna, 'menu'));
    const before = bot.asked.length;
    expect(await post({ url: bot.url, body, token: bot.local.sign(bot.connector.url, claims) })).toMatchObject({
      status: 200,
    });
    expect(bot.asked).toHaveLength(before + 1);
  });

  test('an empty 500, and nothing done, while the keys cannot be fetched', async () => {
    const gone = await startLocalAuthentication({ appId: APP_ID, tenantId: TENANT_ID });
    const deaf = await startBot(undefined, undefined, gone);
    await gone.close();
    expect(await signedPost(deaf, message(deaf.connector.url, anna, 'menu'))).toMatchObject({ status: 500, body: '' });
    expect(deaf.asked).toEqual([]);
    await deaf.close();
  });
});
