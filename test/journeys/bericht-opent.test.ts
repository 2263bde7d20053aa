// A message opens what it is about; once that is done it says so and shows the casus.

import { startHuis } from '../support/huis/huis.ts';
import { leesbaar } from '../support/huis/chat.ts';
import type { Chat } from '../support/huis/chat.ts';
import { begint, bekijkt, meldt, opent, weegt, weegtOnveilig } from '../support/huis/paden.ts';
import { hulpLoopt } from '../support/huis/wegen-paden.ts';

const LANG = 60_000;
/** Messages that came to this person so far, the daily summary left out. */
const aantal = (chat: Chat): number => chat.berichten().filter((b) => !leesbaar(b).includes('Goedemorgen')).length;

describe('Een bericht opent waar het over gaat', () => {
  it(
    'de herinnering op de dag van de evaluatie opent vraag 5, en komt die dag één keer [E-07]',
    async () => {
      const huis = await startHuis();
      const [bas] = [await huis.chat('Bas'), await huis.chat('Carla')];
      await hulpLoopt(huis, '2026-12-14');
      const voor = aantal(bas);
      await huis.naar('2026-12-14T08:00:00.000Z');
      await huis.naar('2026-12-14T17:00:00.000Z');
      expect(aantal(bas)).toBe(voor + 1);
      await bekijkt(bas);
      expect(bas.tekst()).toContain('We spraken af');
      expect(bas.tekst()).toContain('Je kreeg een herinnering. Waarom: kijken of de hulp heeft gewerkt.');
      await huis.naar('2026-12-15T17:00:00.000Z');
      expect(aantal(bas)).toBe(voor + 2);
    },
    LANG,
  );
  it(
    'is er al gemeld, dan zegt het bericht wie dat deed en toont het de casus [P-22]',
    async () => {
      const huis = await startHuis();
      const [bas, dirk, anna] = [await huis.chat('Bas'), await huis.chat('Dirk'), await huis.chat('Anna')];
      await begint(anna);
      await weegtOnveilig(anna);
      await bekijkt(bas);
      expect(bas.tekst()).toContain('Wat vertel je Veilig Thuis?');
      bas.leest();
      const oud = bas.knop('Bekijken');
      await huis.naar('2026-12-01T10:16:00.000Z');
      await meldt(anna);
      const herinnering = await bas.stuurt('open-bij-herinnering-melding', oud.data);
      expect(JSON.stringify(herinnering)).toContain('Anna (leerkracht) heeft al gemeld');
      expect(JSON.stringify(herinnering)).toContain('Zo staat het ervoor');
      dirk.leest();
      const bevestigen = dirk.knop('Bekijken');
      await dirk.drukt('Bekijken');
      await dirk.drukt('Ik bevestig dat er gemeld is');
      const nogEens = await dirk.stuurt(bevestigen.verb, bevestigen.data);
      expect(JSON.stringify(nogEens)).toContain('Dirk (directeur) heeft dit al bevestigd');
    },
    LANG,
  );
  it(
    'een vraag om mee te kijken die al beantwoord is zegt dat',
    async () => {
      const huis = await startHuis();
      const [bas, anna] = [await huis.chat('Bas'), await huis.chat('Anna')];
      await begint(anna);
      await opent(anna, 'overleg-vragen');
      await anna.drukt('Vraag het');
      bas.leest();
      const { verb, data } = bas.knop('Bekijken');
      await bas.drukt('Bekijken');
      await bas.drukt('Geef antwoord', { antwoord: 'advies', advies: 'Praat met moeder.' });
      const nogEens = await bas.stuurt(verb, data);
      expect(JSON.stringify(nogEens)).toContain("Bas (IB'er) heeft al geantwoord.");
      expect(JSON.stringify(await bas.stuurt('open-bij-iets-anders', data))).toContain('Zo staat het ervoor');
    },
    LANG,
  );
  it(
    'een vraag die bij de volgende komt zegt waarom zij er is, boven dezelfde kaart [E-12]',
    async () => {
      const huis = await startHuis();
      const [bas, carla, anna] = [await huis.chat('Bas'), await huis.chat('Carla'), await huis.chat('Anna')];
      await begint(anna);
      await opent(anna, 'overleg-vragen');
      await anna.drukt('Vraag het');
      await bekijkt(bas);
      const { data } = bas.knop('Geef antwoord');
      await huis.naar('2026-11-27T12:00:00.000Z');
      carla.leest();
      await carla.drukt('Bekijken');
      expect(carla.tekst()).toContain('Je krijgt de vraag om dit over te nemen. Waarom: overleg zonder antwoord.');
      expect(leesbaar(await bas.stuurt('open-bij-herinnering-overleg', data))).toContain(
        'Je kreeg een herinnering. Waarom: overleg zonder antwoord.',
      );
      expect(leesbaar(await bas.stuurt('open-bij-overleg-gevraagd', data))).not.toContain('Waarom: overleg');
    },
    LANG,
  );
  it(
    'wat is ingetrokken hoort wie gevraagd was, en de oude kaart zegt het ook [P-22]',
    async () => {
      const huis = await startHuis();
      const [bas, anna] = [await huis.chat('Bas'), await huis.chat('Anna')];
      await begint(anna);
      await weegt(anna, 'a2', { antwoord: 'veilig-genoeg', reden: 'Er is geen gevaar gezien.' });
      await bekijkt(bas);
      const eens = bas.knop('Ik ben het eens');
      await opent(anna, 'voorstel');
      await anna.drukt('Trek mijn voorstel in');
      bas.leest();
      expect(bas.tekst()).toContain('is niet meer nodig');
      await bas.drukt('Bekijken');
      expect(bas.tekst()).toContain('Anna (leerkracht) heeft het voorstel ingetrokken.');
      const oud = await bas.stuurt(eens.verb, { ...eens.data, voorstelId: 'v1', redenEens: 'Eens.' });
      expect(leesbaar(oud)).toContain('Anna (leerkracht) heeft het voorstel ingetrokken.');
    },
    LANG,
  );
});
