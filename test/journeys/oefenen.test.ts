// Practice over HTTP: one person plays all roles of an invented case, and nothing of it reaches anybody else.

import { dirname } from 'node:path';

import type { TestHuis } from '../support/huis/huis.ts';
import { startHuis } from '../support/huis/huis.ts';
import { ALS, opentOefenkaart, speelt, startOefencasus } from '../support/huis/oefenpaden.ts';
import { OPSLAGEN } from '../support/huis/opslag.ts';
import { begint, CODE } from '../support/huis/paden.ts';
import { SCHOOL } from '../support/store/records.ts';
import { toMoment } from '../../src/shared/ids.ts';

const LANG = 60_000;
const OOIT = toMoment('2999-01-01T00:00:00.000Z');

/** What the real school has: casussen, work that waits, what was read, and whose practice is kept. */
async function bewaard(huis: TestHuis) {
  const stores = await huis.open();
  const casussen = await stores.casussen.findBySchool(SCHOOL, 100);
  const due = await stores.casussen.findDue(OOIT, 100);
  const oefenend = await stores.oefenen.findVerlopen(OOIT, 100);
  await stores.close();
  return { casussen, due, oefenend };
}

describe.each(OPSLAGEN)('Oefenen, op %s', (opslag) => {
  it(
    'een leerkracht loopt alleen een hele casus door, van signaal tot bevestigde melding, ook over een herstart; daarna is alles weg',
    async () => {
      const eerst = await startHuis({ opslag });
      await eerst.chat('Bas');
      const anna = await eerst.chat('Anna');
      await startOefencasus(anna);
      expect(anna.tekst()).toContain(`Je speelt nu: ${ALS.Anna}`);
      await anna.drukt('Vraag een collega om mee te kijken');
      await anna.drukt('Vraag het', { vraag: 'Zie jij dit ook?' });
      await anna.drukt(`Kijk als ${ALS.Bas}`);
      expect(anna.tekst()).toContain('Zie jij dit ook?');
      await anna.drukt('Geef antwoord', { antwoord: 'advies', advies: 'Praat met de ouders.' });
      expect(anna.tekst()).toContain('In de oefening wacht een bericht op: Anna (leerkracht)');
      const { verb, data } = anna.knop(`Kijk als ${ALS.Anna}`);
      await eerst.stop();
      expect((await bewaard(eerst)).oefenend).toMatchObject([{ medewerkerId: anna.id }]);

      const huis = await startHuis({ opslag, map: dirname(eerst.database) });
      const terug = await huis.chat('Anna');
      expect(JSON.stringify(await terug.stuurt(verb, data))).toContain('Praat met de ouders.');
      await terug.typt('oefenen');
      await terug.drukt('Ga verder met oefenen');
      await speelt(terug, 'Bas');
      await opentOefenkaart(terug, 'wegen');
      const nee = { directGevaar: 'nee', belemmerdeOntwikkeling: 'nee', risicoNabij: 'nee' };
      await terug.drukt('Verder naar de vragen', nee);
      await terug.drukt('Bewaar dit antwoord', { antwoord: 'ja' });
      await terug.drukt('Bewaar dit antwoord', { antwoord: 'structureel' });
      expect(terug.tekst()).toContain('Melden bij Veilig Thuis: ja.');
      await opentOefenkaart(terug, 'melding-gedaan');
      await terug.drukt('Bewaar: er is gemeld');
      await terug.drukt(`Kijk als ${ALS.Dirk}`);
      await terug.drukt('Ik bevestig dat er gemeld is');
      expect(terug.tekst()).toContain('Je hebt bevestigd dat er gemeld is (casus 0000-001).');
      expect(terug.tekst()).toContain('Je bent aan het einde van het verhaal.');
      await terug.drukt(`Kijk als ${ALS.Anna}`);
      expect(terug.tekst()).toContain('Veilig Thuis kijkt er nu naar');

      // Nobody else heard a thing, and the school has nothing of it.
      await huis.bezorg();
      const bas = await eerst.chat('Bas');
      expect(bas.berichten()).toHaveLength(1);
      expect(huis.connector.calls.filter((call) => call.conversationId !== anna.conversationId)).toEqual([]);
      expect(await bewaard(huis)).toMatchObject({ casussen: [], due: [] });
      expect([...eerst.logregels, ...huis.logregels].join('')).not.toMatch(/oefen|0000-001/);

      await terug.drukt('Stoppen met oefenen');
      expect(terug.tekst()).toContain('Wat was anders dan je dacht?');
      const oudeKaart = terug.knop(`Kijk als ${ALS.Carla}`);
      await terug.drukt('Stop en wis alles');
      expect(terug.tekst()).toContain('De oefening is gestopt. Alles is gewist.');
      expect((await bewaard(huis)).oefenend).toEqual([]);
      expect(JSON.stringify(await terug.stuurt(oudeKaart.verb, oudeKaart.data))).toContain('Deze oefening is voorbij.');

      // The numbers of the school were not used up.
      await begint(terug);
      expect(terug.tekst()).toContain(`Casus ${CODE}`);
      expect(terug.tekst()).not.toContain('OEFENING');
    },
    LANG,
  );
});
