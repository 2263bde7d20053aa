// T-04 and what help can come to: it succeeds, it fails, the danger comes back, it takes longer once.

import { startHuis } from '../support/huis/huis.ts';
import { bekijkt, CODE, opent, weegt } from '../support/huis/paden.ts';
import { besluitHulp, gereed, hulpLoopt, raadpleegt, stemtIn } from '../support/huis/wegen-paden.ts';

const LANG = 60_000;
const EVALUATIE = '2027-01-05';

describe('Hulp (T-04)', () => {
  it(
    'slaagt: plan, herinnering, evaluatie met z’n tweeën, nazorg na 3 en 12 maanden [E-05] [E-08] [C-11] [S2-59]',
    async () => {
      const huis = await startHuis();
      const [bas, carla] = [await huis.chat('Bas'), await huis.chat('Carla')];
      const anna = await gereed(huis, 'Twee weken geen lunch en geen jas. Moeder verloor haar baan.');
      await besluitHulp(huis, anna);

      // The plan: goals, date and casemanager are needed; what was typed survives a wrong date.
      expect(anna.tekst()).toContain('Hulpplan');
      await anna.drukt('Bewaar het hulpplan', { doelen: 'Elke dag brood.', evaluatieOp: '2026-11-24' });
      expect(anna.tekst()).toContain('Deze dag of tijd past hier niet');
      expect(JSON.stringify(anna.kaart())).toContain('Elke dag brood.');
      await anna.drukt('Bewaar het hulpplan', { casemanager: '', evaluatieOp: EVALUATIE }).catch(() => undefined);
      await anna.drukt('Bewaar het hulpplan', { doelen: 'Elke dag brood en een jas.', evaluatieOp: EVALUATIE });
      expect(anna.tekst()).toContain(`Het hulpplan staat in casus ${CODE}`);
      expect(anna.tekst()).toContain("Bas (IB'er) krijgt nu een bericht");

      // Closing before the evaluation: not offered, and refused when it is forced.
      await opent(anna, 'sluiten');
      expect(anna.tekst()).toContain('Kijk eerst samen of de hulp heeft gewerkt (vraag 5).');
      expect(JSON.stringify(anna.kaart())).not.toContain('"value":"hulp-geslaagd"');
      const { data } = anna.knop('Sluit de casus af');
      const kaart = await anna.stuurt('casus-sluiten', { ...data, einde: 'hulp-geslaagd', reden: 'Klaar.' });
      expect(JSON.stringify(kaart)).toContain('Kijk eerst samen of de hulp heeft gewerkt');

      await bekijkt(bas);
      await opent(bas, 'hulp-volgen');
      expect(bas.tekst()).toContain('Doelen: Elke dag brood en een jas.');
      expect(bas.tekst()).toContain("Casemanager: Bas (IB'er)");
      await bas.drukt('Bewaar', { begonnen: 'nee', hoe: 'Er is een wachtlijst van een week.' });
      await opent(bas, 'hulp-volgen');
      expect(bas.tekst()).toContain('de hulp is nog niet begonnen. Er is een wachtlijst van een week.');
      // Help that has not begun cannot have worked.
      await opent(bas, 'a5');
      expect(bas.tekst()).toContain('Er staat nog niet dat de hulp is begonnen.');
      await bas.drukt('Bewaar dit antwoord', { antwoord: 'ja', reden: 'Het gaat vanzelf beter.' });
      expect(bas.tekst()).not.toContain('als voorstel');
      expect(JSON.stringify(bas.kaart())).toContain('Het gaat vanzelf beter.');
      await opent(bas, 'hulp-volgen');
      await bas.drukt('Bewaar', { begonnen: 'ja', hoe: 'Het SMW is geweest.' });
      expect(bas.tekst()).toContain('De hulp loopt');

      // On the day the casemanager is reminded.
      const voor = bas.berichten().length;
      await huis.naar(`${EVALUATIE}T09:00:00.000Z`);
      expect(bas.berichten().length).toBeGreaterThan(voor);
      await bekijkt(bas);
      await opent(bas, 'a5');
      expect(bas.tekst()).toContain('We spraken af: Elke dag brood en een jas, voor di 5 januari 2027.');
      expect(bas.tekst()).toContain('Is dat gelukt? Is het nu veiliger, en blijft dat zo?');
      await bas.drukt('Bewaar dit antwoord', { antwoord: 'ja', reden: 'Zij eet elke dag mee en heeft een jas.' });
      expect(bas.tekst()).toContain('als voorstel');
      await opent(bas, 'sluiten');
      expect(JSON.stringify(bas.kaart())).not.toContain('"value":"hulp-geslaagd"');

      await bekijkt(carla);
      expect(carla.tekst()).toContain('Zij eet elke dag mee en heeft een jas.');
      await carla.drukt('Ik ben het eens', { redenEens: 'Dat zie ik ook.' });
      await anna.typt(`open ${CODE}`);
      await anna.drukt('Casus afsluiten');
      expect(JSON.stringify(anna.kaart())).toContain('"value":"2027-04-05"');
      await anna.drukt('Sluit de casus af', { reden: 'Doelen gehaald.', opvolgenOp: '2027-04-06' });
      expect(anna.tekst()).toContain(`Casus ${CODE} is nu in nazorg. Op di 6 april 2027 kijken jullie nog een keer.`);

      // Nazorg: a message on the date; the first look plans the second, the last one closes with two.
      const eerder = anna.berichten().length + bas.berichten().length;
      await huis.naar('2027-04-06T09:00:00.000Z');
      expect(anna.berichten().length + bas.berichten().length).toBeGreaterThan(eerder);
      await anna.typt(`open ${CODE}`);
      expect(anna.tekst()).toContain('Deze casus is in nazorg');
      await anna.drukt('Nazorg: hoe gaat het nu?');
      expect(JSON.stringify(anna.kaart())).toContain('"value":"2028-01-05"');
      await anna.drukt('Bewaar', { uitkomst: 'veilig', hoe: 'Moeder heeft werk. Brood gaat goed.' });
      await huis.naar('2028-01-05T09:00:00.000Z');
      await opent(anna, 'opvolging');
      await anna.drukt('Bewaar', { uitkomst: 'veilig', hoe: 'Nog steeds goed.', opnieuwOp: '' });
      expect(anna.tekst()).toContain('als voorstel');
      await stemtIn(bas);
      expect(bas.tekst()).toContain('Deze casus is gesloten. De hulp is geslaagd.');
    },
    LANG,
  );

  it(
    'is eerder gelukt dan afgesproken: dat mag, en de tweede persoon ziet dat het eerder is [C-11]',
    async () => {
      const huis = await startHuis();
      const [bas, carla] = [await huis.chat('Bas'), await huis.chat('Carla')];
      await hulpLoopt(huis, EVALUATIE);
      await opent(bas, 'a5');
      expect(bas.tekst()).toContain('De afgesproken datum is nog niet geweest. Eerder kijken mag.');
      await bas.drukt('Bewaar dit antwoord', { antwoord: 'ja', reden: 'Alle doelen zijn gehaald.' });
      await opent(carla, 'voorstel');
      expect(carla.tekst()).toContain('jullie spraken af om op di 5 januari 2027 te kijken. Dit voorstel is eerder.');
      await carla.drukt('Ik ben het eens', { redenEens: 'Dat zie ik ook.' });
      expect(carla.knoppen()).toContain('Casus afsluiten');
    },
    LANG,
  );

  it(
    'helpt niet: vraag 5 nee, en melden volgt meteen [E-06]',
    async () => {
      const huis = await startHuis();
      const anna = await hulpLoopt(huis, EVALUATIE);
      await weegt(anna, 'a5', { antwoord: 'nee' });
      expect(anna.tekst()).toContain('Melden bij Veilig Thuis: ja.');
      expect(anna.tekst()).toContain('jullie antwoord op vraag 5');
      expect(anna.knoppen()).toContain('Er is gemeld');
      await opent(anna, 'sluiten');
      expect(anna.tekst()).toContain('Deze casus kan nu nog niet dicht.');
      expect(anna.tekst()).toContain('melden bij Veilig Thuis. Dat gaat voor.');
    },
    LANG,
  );

  it(
    'terugval: een rood signaal tijdens de hulp opent vraag 2 opnieuw [E-11]',
    async () => {
      const huis = await startHuis();
      const anna = await hulpLoopt(huis, EVALUATIE);
      await anna.typt(`open ${CODE}`);
      expect(anna.knoppen()).not.toContain('Vraag 2: hoe veilig is het kind?');
      await opent(anna, 'signaal');
      await anna.drukt('Bewaar dit signaal', { feit: 'Een nieuwe wond.', kenmerken: 'letsel', onveiliger: 'ja' });
      await anna.typt(`open ${CODE}`);
      expect(anna.knoppen()).toContain('Vraag 2: hoe veilig is het kind?');
      await opent(anna, 'a2');
      expect(anna.tekst()).toContain('Er is daarna iets gebeurd. Kijk hier opnieuw naar.');
      await opent(anna, 'a5');
      await anna.drukt('Bewaar dit antwoord', { antwoord: 'ja', reden: 'Het ging goed.' });
      expect(anna.tekst()).toContain('Kijk eerst opnieuw naar vraag 2');
      await weegt(anna, 'a2', { antwoord: 'structureel' });
      expect(anna.tekst()).toContain('het kind is steeds opnieuw niet veilig');
    },
    LANG,
  );

  it(
    'verlengt één keer, met advies, vraag 2 opnieuw en de aandachtsfunctionaris; daarna telt deels als nee [E-07]',
    async () => {
      const huis = await startHuis();
      const [bas, carla] = [await huis.chat('Bas'), await huis.chat('Carla')];
      const anna = await hulpLoopt(huis, EVALUATIE);
      await huis.naar(`${EVALUATIE}T09:00:00.000Z`);
      await weegt(anna, 'a5', { antwoord: 'deels', reden: 'Brood wel, jas nog niet.' });
      expect(anna.tekst()).toContain('De hulp één keer verlengen');
      expect(anna.tekst()).toContain('○ Vraag 2 is daarna opnieuw beantwoord: veilig genoeg (nog niet)');
      expect(anna.tekst()).toContain('○ Dit doet Carla (aandachtsfunctionaris) (nog niet)');
      expect(anna.knoppen()).not.toContain('Verleng de hulp');
      const geforceerd = await anna.stuurt('hulp-verlengen', {
        ...anna.knop('Vraag 2 opnieuw').data,
        evaluatieOp: '2027-02-01',
        reden: 'Meer tijd.',
      });
      expect(JSON.stringify(geforceerd)).toContain('Dit doet aandachtsfunctionaris');
      await anna.drukt('Vraag 2 opnieuw');
      await anna.drukt('Bewaar dit antwoord', { antwoord: 'veilig-genoeg', reden: 'Geen gevaar gezien.' });
      await stemtIn(bas);
      await raadpleegt(bas, 'niet-melden', 'Geef het zes weken.');
      await opent(carla, 'hulp-verlengen');
      await carla.drukt('Verleng de hulp', { reden: 'De jas komt volgende week.', evaluatieOp: '2027-03-01' });
      expect(carla.tekst()).toContain('Deze dag of tijd past hier niet');
      await carla.drukt('Verleng de hulp', { evaluatieOp: '2027-02-15' });
      expect(carla.tekst()).toContain('één keer verlengd');
      await huis.naar('2027-02-15T09:00:00.000Z');
      await weegt(anna, 'a5', { antwoord: 'deels' });
      expect(anna.tekst()).toContain('Melden bij Veilig Thuis: ja.');
      expect(anna.tekst()).toContain('De hulp is al een keer verlengd');
      await opent(carla, 'hulp-verlengen');
      expect(carla.tekst()).toContain('Nog een keer kan niet.');
    },
    LANG,
  );
});
