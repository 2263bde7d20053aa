// Step 5 over HTTP: what follows is shown with its reason, help beside it, a contradiction, an advice that is not followed.

import { startHuis } from '../support/huis/huis.ts';
import { bekijkt, CODE, meldt, opent, weegt, weegtOnveilig, begint } from '../support/huis/paden.ts';
import { gereed, raadpleegt, stemtIn, weegtVeilig } from '../support/huis/wegen-paden.ts';

const LANG = 60_000;
const ALLES = 'zicht,regie,patronen,focus,herstel';

describe('Beslissen', () => {
  it(
    'de uitkomst volgt uit de antwoorden: de kaart heeft geen veld om te kiezen, wel de weg terug naar de vraag [P-01] [E-03]',
    async () => {
      const huis = await startHuis();
      const anna = await gereed(huis);
      await opent(anna, 'besluit-melden');
      expect(anna.tekst()).toContain('Melden bij Veilig Thuis: nog niet bekend.');
      await weegtVeilig(huis, anna);
      await weegt(anna, 'a3', { antwoord: 'deels' });
      expect(anna.tekst()).toContain('Melden bij Veilig Thuis: ja.');
      expect(anna.tekst()).toContain('de hulp die de school kan regelen, neemt het gevaar maar deels weg');
      expect(JSON.stringify(anna.kaart())).not.toContain('Input.');
      await anna.drukt('Vraag 3: kan de school hulp regelen?');
      expect(anna.tekst()).toContain('Kan de school, samen met anderen, goede hulp regelen?');
      // Back to ja is a lowering.
      await anna.drukt('Bewaar dit antwoord', { antwoord: 'ja', reden: 'Het wijkteam heeft toch plek.' });
      expect(anna.tekst()).toContain('als voorstel');
      await stemtIn(await huis.chat('Bas'));
      await opent(anna, 'a4');
      expect(anna.tekst()).toContain('Neemt moeder de hulp aan?');
    },
    LANG,
  );

  it(
    'hulp wordt ook gevraagd als er gemeld moet worden, en een gat vraagt een toelichting [S4-13][S2-58][S2-60]',
    async () => {
      const huis = await startHuis();
      const anna = await huis.chat('Anna');
      await begint(anna);
      await weegtOnveilig(anna, 'structureel');
      await opent(anna, 'besluit-hulp');
      expect(anna.tekst()).toContain('Kunnen jullie ook zelf hulp geven of regelen, naast de melding?');
      for (const vereiste of [
        'We hebben genoeg zicht op de veiligheid',
        'We spraken af hoe we samenwerken en wie de regie heeft op de veiligheid',
        'We zien het als het opnieuw gebeurt, en of er een patroon is',
        'We blijven tijdens de hulp steeds letten op de veiligheid',
        'Er is aandacht voor herstel en voor wat kind en gezin sterker maakt',
      ])
        expect(JSON.stringify(anna.kaart())).toContain(vereiste);
      await anna.drukt('Bewaar dit besluit', { antwoord: 'ja', vereisten: 'zicht,regie' });
      expect(anna.tekst()).toContain('Schrijf op waarom. Eén zin is genoeg.');
      await anna.drukt('Bewaar dit besluit', { toelichting: 'De rest regelen we vrijdag met Veilig Thuis.' });
      expect(anna.tekst()).toContain('Jullie besluit over hulp staat in casus');
      // Melden goes first, the plan can follow.
      expect(anna.knoppen()[0]).toBe('Bel Veilig Thuis: 0800-2000');
      await meldt(anna);
      await opent(anna, 'hulpplan');
      expect(anna.tekst()).toContain('Wat is met de ouders besproken? Bij welke signalen praten jullie weer?');
      await anna.drukt('Bewaar het hulpplan', {
        doelen: 'Elke dag iemand die kijkt.',
        klas: 'Elke dag een vast rustpunt.',
        ouders: 'Moeder belt als hij niet slaapt; dan praten we weer.',
      });
      await opent(anna, 'hulp-volgen');
      expect(anna.tekst()).toContain('Moeder belt als hij niet slaapt; dan praten we weer.');
      expect(anna.tekst()).toContain('Elke dag een vast rustpunt.');
      await opent(anna, 'hulp-afsluiten');
      await anna.drukt('Sluit de hulp af', { hoe: 'overgedragen', reden: 'Het wijkteam neemt het over.' });
      expect(anna.tekst()).toContain('De hulp is afgesloten');
    },
    LANG,
  );

  it(
    'nee en nee spreekt elkaar tegen: melden, met het aanbod vraag 3 of 4 aan te passen [E-09]',
    async () => {
      const huis = await startHuis();
      const anna = await gereed(huis);
      await weegtVeilig(huis, anna);
      await weegt(anna, 'a3', { antwoord: 'ja' });
      await weegt(anna, 'a4', { a4_p2_aanvaardt: 'ja', a4_p2_werktMee: 'ja' });
      expect(anna.tekst()).toContain('Melden bij Veilig Thuis: nee.');
      expect(anna.tekst()).toContain('Dat komt door drie antwoorden samen.');
      // Ja without sight on safety counts as nee.
      await anna.drukt('Kunnen we zelf hulp geven?');
      await anna.drukt('Bewaar dit besluit', { antwoord: 'ja', vereisten: 'regie' });
      expect(anna.tekst()).toContain('Melden bij Veilig Thuis: ja.');
      expect(anna.tekst()).toContain('Jullie antwoorden spreken elkaar tegen.');
      expect(anna.knoppen()).toEqual(
        expect.arrayContaining([
          'Er is gemeld',
          'Vraag 3: kan de school hulp regelen?',
          'Vraag 4: doen de betrokkenen mee?',
        ]),
      );
      // Back to ja: two people.
      await opent(anna, 'besluit-hulp');
      await anna.drukt('Bewaar dit besluit', { antwoord: 'ja', vereisten: ALLES, toelichting: '' });
      expect(anna.tekst()).toContain('Schrijf kort iets op. Eén zin is genoeg.');
      await anna.drukt('Bewaar dit besluit', { toelichting: 'Het wijkteam kijkt elke week.' });
      expect(anna.tekst()).toContain('Toch zelf hulp geven of regelen: ja');
      await stemtIn(await huis.chat('Bas'));
      await opent(anna, 'hulpplan');
      expect(anna.knoppen()).toContain('Bewaar het hulpplan');
    },
    LANG,
  );

  it(
    'adviseert Veilig Thuis te melden, dan wijken alleen directeur en aandachtsfunctionaris samen af [E-20]',
    async () => {
      const huis = await startHuis();
      const [carla, dirk] = [await huis.chat('Carla'), await huis.chat('Dirk')];
      const anna = await gereed(huis);
      await weegtVeilig(huis, anna);
      await weegt(anna, 'a3', { antwoord: 'ja' });
      await weegt(anna, 'a4', { a4_p2_aanvaardt: 'ja', a4_p2_werktMee: 'ja' });
      await raadpleegt(anna, 'melden', 'Meld dit toch.');
      await opent(anna, 'besluit-melden');
      expect(anna.tekst()).toContain('Melden bij Veilig Thuis: ja, voorlopig.');
      expect(anna.tekst()).toContain('de directeur en de aandachtsfunctionaris allebei op waarom niet');
      await anna.drukt('Advies om te melden niet volgen');
      expect(anna.knoppen()).not.toContain('Bewaar mijn reden');
      await opent(carla, 'advies-afwijken');
      await carla.drukt('Bewaar mijn reden', { reden: 'De hulp begint morgen.' });
      expect(carla.tekst()).toContain('✓ Reden van de aandachtsfunctionaris: gegeven');
      expect(carla.tekst()).toContain('○ Reden van de directeur: nog niet');
      await carla.drukt('Bewaar mijn reden', { reden: 'Nog een keer.' });
      expect(carla.tekst()).toContain('Hier is een tweede persoon voor nodig.');
      await bekijkt(dirk);
      await opent(dirk, 'advies-afwijken');
      await dirk.drukt('Bewaar mijn reden', { reden: 'We kijken over twee weken opnieuw.' });
      await opent(dirk, 'besluit-melden');
      expect(dirk.tekst()).toContain('Melden bij Veilig Thuis: nee.');
      await anna.typt(`open ${CODE}`);
      expect(anna.tekst()).toContain('melden is nu niet nodig');
    },
    LANG,
  );
});
