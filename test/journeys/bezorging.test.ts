// What a sender sees of each message over HTTP (P-10), whatever the channel answers, and who is asked instead. It knows no store.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Fault } from '../support/connector/connector.ts';
import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import type { Chat } from '../support/huis/chat.ts';
import { schoolZonder } from '../support/huis/school.ts';
import { begint, bekijkt, CODE, opent } from '../support/huis/paden.ts';

const LANG = 60_000;
const status = (code: number): Fault => ({ kind: 'status', status: code });
const berichten = (chat: Chat): readonly string[] => chat.berichten().map((b) => JSON.stringify(b));

/** Anna asks Bas, whose chat answers every message with this. */
async function vraagt(huis: TestHuis, fout?: Fault): Promise<{ anna: Chat; bas: Chat; carla: Chat }> {
  const [bas, carla, anna] = [await huis.chat('Bas'), await huis.chat('Carla'), await huis.chat('Anna')];
  await begint(anna);
  await opent(anna, 'overleg-vragen');
  huis.connector.failAlways(bas.conversationId, fout);
  await anna.drukt('Vraag het', { aan: bas.id });
  return { anna, bas, carla };
}
const NIET = "Bas (IB'er): bericht is niet aangekomen.";
const WEET_NIET = "Bas (IB'er): we weten niet of het is aangekomen.";
const ONDERWEG = "Bas (IB'er): bericht onderweg";

describe('Wat de afzender ziet', () => {
  it.each([
    ['403', status(403), NIET],
    ['404', status(404), NIET],
    ['429', status(429), ONDERWEG],
    ['500', status(500), WEET_NIET],
    ['een verbinding die wegvalt', { kind: 'reset' } as const, WEET_NIET],
  ])(
    'bij %s is het goede woord, met het nummer als je moet bellen [P-10]',
    async (_wat, fout, woord) => {
      const huis = await startHuis();
      const { anna, bas } = await vraagt(huis, fout);
      await anna.typt(`open ${CODE}`);
      expect(anna.tekst()).toContain(woord);
      expect(anna.tekst().includes('06-00000002')).toBe(woord !== ONDERWEG);
      huis.connector.failAlways(bas.conversationId);
      await huis.naar('2026-11-24T13:45:00.000Z');
      await anna.typt(`open ${CODE}`);
      const toch = woord === NIET ? NIET : "Bas (IB'er): bericht aangekomen";
      expect(anna.tekst()).toContain(toch);
    },
    LANG,
  );

  it(
    'de waarnemer is meteen gevraagd, doet wat de ander kon, en de afzender hoort het [E-12] [P-26]',
    async () => {
      const huis = await startHuis();
      const { anna, carla } = await vraagt(huis, status(403));
      carla.leest();
      expect(carla.tekst()).toContain(`Een collega is nu niet bereikt in casus ${CODE}. Wil jij het overnemen?`);
      await carla.drukt('Bekijken');
      expect(carla.tekst()).toContain('Anna (leerkracht) vraagt je om mee te kijken');
      await carla.drukt('Geef antwoord', { antwoord: 'advies', advies: 'Ik kijk mee.' });
      expect(berichten(anna).some((b) => b.includes(`Een bericht in casus ${CODE} is niet aangekomen.`))).toBe(true);
      await bekijkt(anna);
      await anna.typt(`open ${CODE}`);
      expect(anna.tekst()).toContain('✓ Overleg (gedaan)');
    },
    LANG,
  );

  it(
    'het bericht aan de afzender opent de casus met wie er niet is bereikt [P-10]',
    async () => {
      const { anna } = await vraagt(await startHuis(), status(403));
      anna.leest();
      expect(anna.tekst()).toContain(`Een bericht in casus ${CODE} is niet aangekomen.`);
      expect(anna.tekst()).not.toMatch(/J\.|brood/);
      await anna.drukt('Bekijken');
      expect(anna.tekst().indexOf(`${NIET} Bel 06-00000002.`)).toBeLessThan(
        anna.tekst().indexOf('Zo staat het ervoor'),
      );
    },
    LANG,
  );

  it(
    'is ook de waarnemer niet te bereiken, dan gaat het verder en houdt het op [E-12]',
    async () => {
      const huis = await startHuis();
      const [carla, dirk, eva] = [await huis.chat('Carla'), await huis.chat('Dirk'), await huis.chat('Eva')];
      huis.connector.failAlways(carla.conversationId, status(403));
      const { anna } = await vraagt(huis, status(403));
      const voor = huis.connector.calls.length;
      for (let keer = 0; keer < 3; keer += 1) await huis.bezorg();
      expect(huis.connector.calls.length).toBe(voor);
      await anna.typt(`open ${CODE}`);
      expect(anna.tekst()).toContain(NIET);
      expect(anna.tekst()).toContain('Carla (aandachtsfunctionaris): bericht is niet aangekomen.');
      expect(berichten(anna).filter((b) => b.includes('is niet aangekomen.') && b.includes('Bekijken'))).toHaveLength(
        1,
      );
      for (const chat of [dirk, eva]) expect(berichten(chat).join()).not.toContain(CODE);
    },
    LANG,
  );

  it(
    'wie van school is gegaan is niet bereikt, en dat is meteen te zien [P-10]',
    async () => {
      const map = mkdtempSync(join(tmpdir(), 'vertrek-'));
      const eerst = await startHuis({ map });
      const [femke, anna] = [await eerst.chat('Femke'), await eerst.chat('Anna')];
      await begint(anna);
      await opent(anna, 'overleg-vragen');
      eerst.connector.failAlways(femke.conversationId, status(429));
      await anna.drukt('Vraag het', { aan: femke.id });
      await eerst.stop();
      const huis = await startHuis({ map, scholen: schoolZonder(femke.id), nu: '2026-11-24T13:25:00.000Z' });
      await huis.bezorg();
      const later = await huis.chat('Anna');
      await later.typt(`open ${CODE}`);
      expect(later.tekst()).toMatch(/bericht is niet aangekomen\./);
      expect(later.tekst()).toMatch(/(Bas|Carla) .*: bericht/);
    },
    LANG,
  );

  it(
    'bij haast staat het nummer er tot het gezien is [P-10]',
    async () => {
      const huis = await startHuis();
      const [bas, anna] = [await huis.chat('Bas'), await huis.chat('Anna')];
      await anna.typt('nood');
      await anna.drukt("Waarschuw mijn collega's");
      await opent(anna, 'nood');
      expect(anna.tekst()).toContain("Bas (IB'er): bericht aangekomen. Bel 06-00000002.");
      await bekijkt(bas);
      await huis.bezorg();
      await opent(anna, 'nood');
      expect(anna.tekst()).toContain("Bas (IB'er): heeft het gezien");
      expect(anna.tekst()).not.toContain('06-00000002');
    },
    LANG,
  );

  it(
    'per bericht staat er wie het stuurde, wanneer, aan wie en wat ervan werd [P-10]',
    async () => {
      const { anna } = await vraagt(await startHuis(), status(403));
      await opent(anna, 'berichten');
      expect(anna.tekst()).toContain('Vraag van Anna (leerkracht) (di 24 november, 14.05 uur)');
      expect(anna.tekst()).toContain(NIET);
      expect(anna.tekst()).toContain('Vraag om over te nemen');
      expect(anna.tekst()).toContain('Carla (aandachtsfunctionaris): bericht aangekomen');
      expect(anna.tekst()).not.toMatch(/brood/);
    },
    LANG,
  );
});
