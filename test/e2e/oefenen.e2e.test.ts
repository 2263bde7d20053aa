// Practice on the demo page, on a telephone: one person plays everybody, and the chats of the others stay as they were.

import { ALS, opentOefenkaart, speelt, startOefencasus } from '../support/huis/oefenpaden.ts';
import { LANG, opPagina } from './support/huis.ts';

const COLLEGAS = ['Bas', 'Carla', 'Dirk'] as const;

it(
  'oefenen: van het woord tot een bevestigde melding en terugkijken, zonder dat een collega iets ziet',
  opPagina('oefenen', { smal: true }, async (p) => {
    const anna = await p.chat('Anna');
    await startOefencasus(anna);
    await anna.ziet('OEFENING', 'Casus 0000-001 is gestart');
    await anna.drukt('Vraag een collega om mee te kijken');
    await anna.drukt('Vraag het', { vraag: 'Zie jij dit ook?' });
    await anna.drukt('Een schooldag verder');
    await anna.drukt(`Kijk als ${ALS.Bas}`);
    await anna.ziet(`Je speelt nu: ${ALS.Bas}`, 'Zie jij dit ook?');
    await anna.drukt('Geef antwoord', { antwoord: 'advies', advies: 'Praat met de ouders.' });
    await opentOefenkaart(anna, 'wegen');
    const nee = { directGevaar: 'nee', belemmerdeOntwikkeling: 'nee', risicoNabij: 'nee' };
    await anna.drukt('Verder naar de vragen', nee);
    await anna.drukt('Bewaar dit antwoord', { antwoord: 'ja' });
    await anna.drukt('Bewaar dit antwoord', { antwoord: 'structureel' });
    await anna.ziet('Melden bij Veilig Thuis: ja.');
    await opentOefenkaart(anna, 'melding-gedaan');
    await anna.drukt('Bewaar: er is gemeld', {});
    await anna.drukt(`Kijk als ${ALS.Dirk}`);
    await anna.drukt('Ik bevestig dat er gemeld is');
    await anna.ziet('Je bent aan het einde van het verhaal.');
    await speelt(anna, 'Carla');
    await anna.ziet(`Je speelt nu: ${ALS.Carla}`);
    await anna.typt('nood');
    await anna.ziet('Deze kaart is echt');
    await anna.typt('oefenen');
    await anna.drukt('Ga verder met oefenen');
    await anna.drukt('Stoppen met oefenen');
    await anna.ziet('Wat bespreek je in het team?');
    await anna.drukt('Stop en wis alles');
    await anna.ziet('De oefening is gestopt. Alles is gewist.');
    for (const naam of COLLEGAS) {
      const collega = await p.chat(naam);
      expect(await collega.alles()).not.toMatch(/0000-001|OEFENING|wacht iets op je/);
    }
  }),
  LANG,
);
