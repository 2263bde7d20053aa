// The daily summary over HTTP (E-12): at the start of the school day, once, only to whom something waits for, and nothing of a child in it.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { leesbaar } from '../support/huis/chat.ts';
import type { Chat } from '../support/huis/chat.ts';
import { begint, CODE, opent, weegtOnveilig } from '../support/huis/paden.ts';

const LANG = 60_000;
const VOOR = '2026-11-25T06:59:59.000Z';
const OPEN = '2026-11-25T07:00:00.000Z';
const overzichten = (chat: Chat): readonly string[] =>
  chat
    .berichten()
    .map(leesbaar)
    .filter((b) => b.includes('Goedemorgen'));
const vraagt = async (huis: TestHuis): Promise<Record<'anna' | 'bas' | 'dirk', Chat>> => {
  const [bas, dirk, anna] = [await huis.chat('Bas'), await huis.chat('Dirk'), await huis.chat('Anna')];
  await begint(anna);
  await opent(anna, 'overleg-vragen');
  await anna.drukt('Vraag het', { aan: bas.id });
  return { anna, bas, dirk };
};

describe('Het dagoverzicht', () => {
  it(
    'komt als de school opengaat, alleen bij wie er iets wacht, met een aantal en niets van een kind [E-12] [P-07]',
    async () => {
      const huis = await startHuis();
      const { bas, dirk } = await vraagt(huis);
      await huis.naar(VOOR);
      expect(overzichten(bas)).toEqual([]);
      await huis.naar(OPEN);
      const [tekst = ''] = overzichten(bas);
      expect(tekst).toContain('Er wacht 1 ding op je.');
      expect(tekst).not.toMatch(/J\.|brood|Anna|2026-/);
      expect(overzichten(dirk)).toEqual([]);
      bas.leest();
      await bas.drukt('Bekijk mijn taken');
      expect(bas.tekst()).toContain(`${CODE}: Antwoord geven op overleg`);
    },
    LANG,
  );

  it(
    'komt één keer op een dag, ook na een herstart en met twee processen tegelijk [E-12]',
    async () => {
      const map = mkdtempSync(join(tmpdir(), 'dag-'));
      const eerste = await startHuis({ map });
      const { bas } = await vraagt(eerste);
      const tweede = await startHuis({ map, nu: VOOR });
      await Promise.all([eerste.naar(OPEN), tweede.naar(OPEN)]);
      await eerste.naar('2026-11-25T07:30:00.000Z');
      await eerste.stop();
      await tweede.stop();
      const derde = await startHuis({ map, nu: '2026-11-25T08:00:00.000Z' });
      await derde.bezorg();
      const gestuurd = [eerste, tweede, derde]
        .flatMap(({ connector }) => connector.messages(bas.conversationId))
        .filter((b) => JSON.stringify(b).includes('Goedemorgen'));
      expect(gestuurd).toHaveLength(1);
      await derde.chat('Bas');
      await derde.naar('2026-11-26T07:00:00.000Z');
      expect(JSON.stringify(derde.connector.messages(bas.conversationId))).toContain('Goedemorgen');
    },
    LANG,
  );

  it(
    'wordt opnieuw geprobeerd als het niet weg kon, en komt dan één keer; na vijf keer is het genoeg [E-12]',
    async () => {
      const huis = await startHuis();
      const { bas, anna } = await vraagt(huis);
      const druk = { kind: 'status', status: 429 } as const;
      const geprobeerd = (chat: Chat): number =>
        huis.connector.calls.filter(
          ({ conversationId, body }) =>
            conversationId === chat.conversationId && JSON.stringify(body).includes('Goedemorgen'),
        ).length;
      huis.connector.failAlways(bas.conversationId, druk);
      huis.connector.failAlways(anna.conversationId, { kind: 'reset' });
      await huis.naar(OPEN);
      expect(overzichten(bas)).toEqual([]);
      huis.connector.failAlways(bas.conversationId);
      for (const minuut of ['01', '02', '03']) await huis.naar(`2026-11-25T07:${minuut}:00.000Z`);
      expect(overzichten(bas)).toHaveLength(1);
      // It may have arrived: not twice.
      expect(geprobeerd(anna)).toBe(1);
      huis.connector.failAlways(bas.conversationId, druk);
      const eerder = geprobeerd(bas);
      for (const minuut of [0, 1, 2, 3, 4, 5, 6]) await huis.naar(`2026-11-26T07:0${String(minuut)}:00.000Z`);
      expect(geprobeerd(bas) - eerder).toBe(5);
    },
    LANG,
  );

  it(
    'komt niet op een vrije dag, en niet als de dag al lang bezig is [E-12]',
    async () => {
      const huis = await startHuis();
      const { bas } = await vraagt(huis);
      await huis.naar('2026-11-28T07:00:00.000Z');
      await huis.naar('2026-11-30T11:00:00.000Z');
      expect(overzichten(bas)).toEqual([]);
    },
    LANG,
  );

  it(
    'zegt de eindrol wat oranje was, ook als die er niets aan hoeft te doen [E-12]',
    async () => {
      const huis = await startHuis();
      await huis.chat('Bas');
      const [carla, dirk, anna] = [await huis.chat('Carla'), await huis.chat('Dirk'), await huis.chat('Anna')];
      await begint(anna);
      await weegtOnveilig(anna);
      await carla.typt(`open ${CODE}`);
      await carla.drukt('Ik zorg dat er gebeld wordt');
      await opent(anna, 'signaal');
      await anna.drukt('Bewaar dit signaal', { feit: 'Weer zonder brood.', onveiliger: 'ja' });
      await huis.naar(OPEN);
      expect(overzichten(dirk).join()).toContain('In 1 casus is iets gebeurd om te weten.');
      expect(overzichten(carla).join()).not.toContain('om te weten');
    },
    LANG,
  );
});
