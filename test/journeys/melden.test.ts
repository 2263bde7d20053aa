// Reporting over HTTP: the draft with the source of every fact, telling by age, and the exception to an open melding.

import { leesbaar } from '../support/huis/chat.ts';
import type { Chat } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
import { begint, meldt, opent, voegtToe, weegtOnveilig } from '../support/huis/paden.ts';
import { schoolMetProfiel } from '../support/huis/school.ts';
import { raadpleegt } from '../support/huis/wegen-paden.ts';

const LANG = 60_000;
type Velden = Readonly<Record<string, string>>;
const schrijft = async (chat: Chat, velden: Velden): Promise<void> => {
  await opent(chat, 'signaal');
  await chat.drukt('Bewaar dit signaal', velden);
};
const vertelt = async (chat: Chat, velden: Velden): Promise<void> => {
  await opent(chat, 'ouders-vertellen');
  await chat.drukt('Bewaar', velden);
};

describe('Wat je Veilig Thuis vertelt', () => {
  it(
    'staat per onderdeel klaar: eigen waarneming en andere bron apart, en wat mist wordt genoemd [S1-40][S1-41][S2-62][S1-58]',
    async () => {
      const huis = await startHuis();
      const anna = await huis.chat('Anna');
      await begint(anna, 'Kwam zonder jas.');
      await schrijft(anna, { feit: 'Zag hem buiten om tien uur.', bron: 'andere-volwassene', onveiliger: 'nee' });
      for (const [soort, wie] of [
        ['jeugdarts', 'de jeugdarts'],
        ['collega', 'een collega'],
      ] as const) {
        await opent(anna, 'overleg-vastleggen');
        await anna.drukt('Bewaar dit overleg', { soort, advies: 'Houd het bij.' });
        await opent(anna, 'melding');
        expect(anna.tekst().includes(`Hier is mee overlegd: ${wie}`)).toBe(soort === 'jeugdarts');
      }
      const tekst = anna.tekst();
      expect(tekst).toMatch(/Anna \(leerkracht\) zag of hoorde dit zelf:.*Kwam zonder jas\./s);
      expect(tekst).toMatch(/andere bron: een andere volwassene vertelde het.*Zag hem buiten/s);
      expect(tekst).toContain(
        'Naam, adres en geslacht staan niet in deze casus. Die geef je zelf door aan Veilig Thuis.',
      );
      expect(tekst).toContain('Mist nog: advies van Veilig Thuis.');
      expect(tekst).toContain('Vul zelf aan: huisarts, jeugdarts, wijkteam');
    },
    LANG,
  );
  it(
    'noemt ook wat ertegen spreekt, wat beschermt, de risico’s, wie het weet en wat de school nog vraagt [S2-63][S4-20][C-23]',
    async () => {
      const huis = await startHuis();
      const [anna, dirk] = [await huis.chat('Anna'), await huis.chat('Dirk')];
      await begint(anna, 'Blauwe plek.');
      await schrijft(anna, {
        ...{ feit: 'Zei iets.', letterlijk: 'Papa deed het.', weerspreekt: 'Viel ook op het plein.' },
        ...{ bron: 'leerling', onveiliger: 'nee' },
      });
      await opent(anna, 'a2');
      await anna.drukt('Bewaar dit antwoord', {
        ...{ antwoord: 'structureel', risico: 'Vader is zijn werk kwijt.', beschermend: 'Oma woont dichtbij.' },
      });
      await voegtToe(anna, 'moeder');
      await meldt(anna);
      await vertelt(dirk, { persoon: 'p2', staat: 'verteld', reactie: 'bezwaar', toelichting: 'Is bang.' });
      await opent(anna, 'bezwaar');
      await anna.drukt('Bewaar dit', { gedaan: 'Nog een gesprek.', uitkomst: 'blijft', weging: 'Steeds onveilig.' });
      await opent(anna, 'melding');
      for (const deel of [
        'Letterlijke woorden: Papa deed het.',
        'Viel ook op het plein.',
        'Oma woont dichtbij.',
        'Vader is zijn werk kwijt.',
        'Reactie: bezwaar',
        'moeder: het bezwaar blijft. Het kind beschermen weegt zwaarder.',
        'Steeds onveilig.',
        'Wat kan de school zelf nog doen, en wanneer bellen jullie weer?',
        'De melding is open.',
      ])
        expect(anna.tekst()).toContain(deel);
    },
    LANG,
  );
});

describe('Vertellen over de melding', () => {
  const bij = async (geboortedatum: string): Promise<string> => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna, 'Kwam zonder jas.', { geboortedatum });
    await opent(anna, 'ouders-vertellen');
    return anna.tekst();
  };
  it(
    'gaat naar leeftijd, berekend uit de geboortedatum: jong, 12 tot 16, en ouder [S1-47][S1-49][S1-50][S2-64]',
    async () => {
      expect(await bij('2016-04-02')).toContain('De leerling is jonger dan 12. Je vertelt het aan de ouders.');
      const midden = await bij('2012-04-02');
      expect(midden).toContain('Je vertelt het aan de leerling, aan de ouders, of aan allebei.');
      expect(midden).toContain("Samen of apart: overleg dat met je collega's.");
      expect(await bij('2009-04-02')).toContain('Je vertelt het aan de leerling zelf.');
    },
    LANG,
  );
  it(
    'vooraf, met het doel erbij, en met de vraag wat zij ervan vinden; toestemming vraag je niet [S1-42][S1-43][S1-44][S1-65]',
    async () => {
      const huis = await startHuis();
      const [anna, bas] = [await huis.chat('Anna'), await huis.chat('Bas')];
      await begint(anna, 'Kwam zonder jas.');
      await weegtOnveilig(anna, 'structureel');
      await voegtToe(anna, 'moeder');
      await opent(bas, 'melding');
      await bas.drukt('Weten zij van de melding?');
      const tekst = bas.tekst();
      expect(tekst).toContain('In principe vertel je het vooraf.');
      expect(tekst).toContain('Je vertelt wat je gaat doen en waarom, en je vraagt wat zij ervan vinden.');
      expect(tekst).toContain('Veilig Thuis zoekt uit wat er speelt, en helpt om het kind en het gezin te beschermen.');
      // The reaction is asked for, and before the melding as well.
      await bas.drukt('Bewaar', { persoon: 'p2', staat: 'verteld' });
      expect(bas.tekst()).toContain('Wat vindt deze persoon ervan?');
      await bas.drukt('Bewaar', { persoon: 'p2', staat: 'verteld', reactie: 'stemt-in' });
      await meldt(bas);
      await opent(bas, 'melding');
      expect(bas.tekst()).toContain('Reactie: stemt in.');
    },
    LANG,
  );
  it(
    'doet directie waar de school dat zo koos; instemming of bezwaar wordt opgeschreven en houdt niets tegen [S3-33][C-03][S1-61]',
    async () => {
      const huis = await startHuis({ scholen: schoolMetProfiel({ preset: 'kwaliteitskaart' }) });
      const [anna, dirk, bas] = [await huis.chat('Anna'), await huis.chat('Dirk'), await huis.chat('Bas')];
      await begint(anna, 'Kwam zonder jas.');
      await weegtOnveilig(anna, 'structureel');
      await voegtToe(anna, 'moeder');
      await meldt(anna);
      await bas.typt('taken');
      expect(bas.tekst()).not.toContain('Ouders en kind vertellen');
      await dirk.typt('taken');
      expect(dirk.tekst()).toContain('Ouders en kind vertellen');
      await opent(dirk, 'ouders-vertellen');
      expect(dirk.tekst()).toContain('Doe dat in een gesprek. Bellen mag ook.');
      await vertelt(dirk, { persoon: 'p2', staat: 'verteld', reactie: 'geen-bezwaar' });
      await opent(dirk, 'melding-bevestigen');
      expect(dirk.tekst()).toContain('Reactie: geen bezwaar.');
      expect(dirk.knoppen()).toContain('Ik bevestig dat er gemeld is');
    },
    LANG,
  );
  it(
    'blijft alleen achterwege om de veiligheid, en om het contact waar de school dat kent; de grond staat erbij [S1-51][S2-66][C-20]',
    async () => {
      for (const contactbreuk of [false, true]) {
        const huis = await startHuis({ scholen: schoolMetProfiel({ contactbreuk }) });
        const anna = await huis.chat('Anna');
        await begint(anna, 'Kwam zonder jas.');
        await voegtToe(anna, 'moeder');
        await opent(anna, 'ouders-vertellen');
        expect(anna.tekst().includes('dan breekt het contact')).toBe(contactbreuk);
        await anna.drukt('Bewaar', { persoon: 'p2', staat: 'niet-verteld' });
        expect(anna.tekst()).not.toContain('niet verteld (');
        const { data } = anna.knop('Bewaar');
        const breuk = { ...data, persoon: 'p2', staat: 'niet-verteld', grond: 'contactbreuk' };
        const antwoord = leesbaar(await anna.stuurt('melding-vertellen', breuk));
        expect(antwoord.includes('Deze reden kan hier niet.')).toBe(!contactbreuk);
        for (const [grond, woord] of [
          ['veiligheid-leerling', 'de leerling'],
          ['veiligheid-ander', 'iemand anders'],
          ['veiligheid-medewerker', 'een medewerker'],
        ] as const) {
          await opent(anna, 'ouders-vertellen');
          await anna.drukt('Bewaar', { persoon: 'p2', staat: 'niet-verteld', grond });
          await opent(anna, 'melding');
          expect(anna.tekst()).toContain(`want het is niet veilig voor ${woord}`);
        }
        expect(anna.tekst()).toContain('het kan onveilig zijn voor een medewerker van school');
      }
    },
    LANG,
  );
});

describe('De melding zelf', () => {
  it(
    'is open; dat het gezin niet hoort wie meldde kan pas worden gekozen na advies van Veilig Thuis [C-26][S3-32][S1-59]',
    async () => {
      const huis = await startHuis();
      const anna = await huis.chat('Anna');
      await begint(anna, 'Kwam zonder jas.');
      await opent(anna, 'melding-gedaan');
      expect(anna.tekst()).toContain('0800-2000');
      expect(anna.tekst()).toContain('Bespreek dat eerst met Veilig Thuis.');
      expect(anna.tekst()).not.toContain('Mag het gezin weten wie er meldde?');
      await raadpleegt(anna, 'melden');
      await meldt(anna, { verborgen: 'veiligheid-medewerker' });
      await opent(anna, 'tijdlijn');
      expect(anna.tekst()).toContain('Nee, dat is niet veilig voor wie meldde');
    },
    LANG,
  );
});
