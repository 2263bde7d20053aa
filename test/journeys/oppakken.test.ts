// Rood over HTTP: it waits for somebody who says "Ik pak dit op", on the casus and in a message, and goes further up until then (E-12).

import { startHuis } from '../support/huis/huis.ts';
import type { Chat } from '../support/huis/chat.ts';
import { begint, bekijkt, CODE, opent, weegt } from '../support/huis/paden.ts';

const LANG = 60_000;
const NIEMAND = 'Er is haast bij. Nog niemand heeft gezegd: ik pak dit op.';
const aantal = (chat: Chat): number => chat.berichten().length;

/** Anna finds the child not safe; four colleagues have the app. */
async function rood() {
  const huis = await startHuis();
  const [bas, carla, dirk, eva] = [
    await huis.chat('Bas'),
    await huis.chat('Carla'),
    await huis.chat('Dirk'),
    await huis.chat('Eva'),
  ];
  const anna = await huis.chat('Anna');
  await begint(anna);
  await weegt(anna, 'a1', { antwoord: 'ja' });
  await weegt(anna, 'a2', { antwoord: 'structureel', reden: 'Steeds weer.' });
  return { huis, anna, bas, carla, dirk, eva };
}

describe('Wat rood is', () => {
  it(
    'is pas klaar als iemand zegt dat die het oppakt, en dan ziet ieder wie en hoe laat [E-12]',
    async () => {
      const { huis, anna, bas, carla } = await rood();
      await anna.typt(`open ${CODE}`);
      expect(anna.tekst()).toContain(NIEMAND);
      expect(anna.knoppen()).not.toContain('Ik zorg dat er gebeld wordt');
      await carla.typt('taken');
      expect(carla.tekst()).toContain('Er is haast bij: zeg of jij dit oppakt');
      await huis.naar('2026-11-24T13:42:00.000Z');
      await carla.drukt(carla.knoppen().find((k) => k.endsWith('zeg of jij dit oppakt')) ?? '');
      expect(carla.knoppen().length).toBeLessThanOrEqual(6);
      await carla.drukt('Ik zorg dat er gebeld wordt');
      await anna.typt(`open ${CODE}`);
      const wie = 'Carla (aandachtsfunctionaris) heeft gezegd dit op te pakken (di 24 november, 14.42 uur).';
      expect(anna.tekst()).toContain(wie);
      expect(anna.tekst()).not.toContain(NIEMAND);
      await bas.typt(`open ${CODE}`);
      expect(bas.tekst()).toContain(wie);
      expect(bas.knoppen()).not.toContain('Ik zorg dat er gebeld wordt');
      const voor = aantal(carla);
      await huis.naar('2026-11-24T14:06:00.000Z');
      expect(aantal(carla)).toBe(voor);
    },
    LANG,
  );

  it(
    'gaat anders verder: allen nog eens, dan de waarnemer, dan het bestuur, en ook daar kan het worden opgepakt [E-12]',
    async () => {
      const { huis, anna, bas, carla, dirk, eva } = await rood();
      const voor = [bas, carla, dirk].map(aantal);
      await huis.naar('2026-11-24T14:06:00.000Z');
      expect([bas, carla, dirk].map(aantal)).toEqual(voor.map((n) => n + 1));
      carla.leest();
      expect(carla.tekst()).toContain(`Herinnering: er wacht nog iets op je in casus ${CODE}.`);
      await huis.naar('2026-11-24T15:31:00.000Z');
      expect(JSON.stringify(eva.berichten())).not.toContain(CODE);
      await huis.naar('2026-11-25T15:31:00.000Z');
      await bekijkt(eva);
      await eva.typt(`open ${CODE}`);
      await eva.drukt('Ik zorg dat er gebeld wordt');
      await opent(anna, 'tijdlijn');
      expect(anna.tekst()).toContain('zei dit op te pakken');
      await carla.typt('taken');
      expect(carla.tekst()).not.toContain('zeg of jij dit oppakt');
    },
    LANG,
  );
});
