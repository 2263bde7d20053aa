// Two processes on one store, of which one is asked to stop in the middle of a turn: it finishes, gives nothing up, and the other goes on.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { toSchoolId } from '../../src/shared/ids.ts';
import { startConnector } from '../support/connector/connector.ts';
import { createChat } from '../support/huis/chat.ts';
import type { Chat } from '../support/huis/chat.ts';
import { idVan, MENSEN } from '../support/huis/huis.ts';
import { startHuisProces } from '../support/huis/twee-processen.ts';
import type { HuisProces } from '../support/huis/twee-processen.ts';
import { openSqlite, sleutelmapVan } from '../support/store/open-sqlite.ts';

const map = mkdtempSync(join(tmpdir(), 'stoppen-'));
const database = join(map, 'meldcode.sqlite');
const connector = await startConnector();
const processen: HuisProces[] = [];
afterAll(async () => {
  for (const proces of processen) proces.kill();
  await connector.close();
  rmSync(map, { recursive: true, force: true });
});

async function start(): Promise<HuisProces> {
  const proces = await startHuisProces({
    database,
    scholen: 'src/voorbeeldschool/school.json',
    sleutels: sleutelmapVan(database),
    connector: connector.url,
  });
  processen.push(proces);
  return proces;
}
/** The chat of this person, which the given process answers. */
const chatBij = async ({ url, token }: HuisProces, wie: keyof typeof MENSEN): Promise<Chat> =>
  createChat({
    url,
    local: { sign: () => token },
    connector,
    id: idVan(MENSEN[wie]),
    bezorg: async () => undefined,
  });
const isGereed = async ({ url }: HuisProces): Promise<number> => (await fetch(`${url}/gereed`)).status;

test('stoppen maakt af wat loopt, en het andere proces neemt alles over', async () => {
  const [een, ander] = await Promise.all([start(), start()]);
  expect([await isGereed(een), await isGereed(ander)]).toEqual([200, 200]);
  const bas = await chatBij(een, 'Bas');
  const anna = await chatBij(een, 'Anna');
  await anna.typt('nood');

  // Bas's message is on its way when the process hears that it must stop.
  const hek = Promise.withResolvers<undefined>();
  connector.failAlways(bas.conversationId, { kind: 'slow', until: hek.promise.then(() => undefined) });
  const voor = connector.calls.length;
  await anna.drukt("Waarschuw mijn collega's");
  await connector.waitFor(voor + 1);
  een.sigterm();
  await een.untilLog('huis-stopt');
  await expect(fetch(`${een.url}/gezond`)).rejects.toThrow();
  connector.failAlways(bas.conversationId);
  hek.resolve(undefined);
  expect(await een.einde).toBe(0);
  const codes = een.logregels.map(({ code }) => code);
  expect(codes.slice(-2)).toEqual(['minuut-telling', 'huis-gestopt']);
  expect(codes).not.toContain('stop-duurde-te-lang');
  expect(Number(een.logregels.at(-2)?.velden?.['aangekomen'])).toBeGreaterThan(0);

  // It arrived once, and no claim was left behind.
  const store = openSqlite(database);
  const casussen = await store.casussen.findBySchool(toSchoolId('de-voorbeeldschool'), 10);
  await store.close();
  expect(casussen).toHaveLength(1);
  expect(casussen[0]?.outbox.length).toBeGreaterThan(0);
  expect(casussen[0]?.outbox.filter(({ claim }) => claim !== undefined)).toEqual([]);
  expect(connector.messages(bas.conversationId).filter(({ summary }) => summary !== undefined).length).toBeGreaterThan(
    0,
  );

  // Somebody who goes on at the other process finds the casus as it was left.
  const verder = await chatBij(ander, 'Anna');
  await verder.typt('mijn casussen');
  expect(verder.tekst()).toMatch(/\d{4}-\d{3}/);
  ander.sigterm();
  expect(await ander.einde).toBe(0);
}, 60_000);
