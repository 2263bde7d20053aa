// Around a melding over HTTP: the first call, the weighing that goes before it, and what comes after it.

import type { Chat } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
import { begint, bekijkt, meldt, opent, voegtToe } from '../support/huis/paden.ts';
import { schoolMetProfiel } from '../support/huis/school.ts';
import { raadpleegt, spreekt } from '../support/huis/wegen-paden.ts';

const LANG = 60_000;
type Velden = Readonly<Record<string, string>>;
const schrijft = async (chat: Chat, velden: Velden): Promise<void> => {
  await opent(chat, 'signaal');
  await chat.drukt('Bewaar dit signaal', velden);
};
describe('Na de melding', () => {
  it(
    'staat er wat Veilig Thuis doet, wie zicht houdt, de voorwaarden en het vaste contact [S4-22][S4-25][S4-31][S4-34]',
    async () => {
      const huis = await startHuis();
      const [anna, bas] = [await huis.chat('Anna'), await huis.chat('Bas')];
      await begint(anna, 'Kwam zonder jas.');
      await meldt(anna);
      await opent(anna, 'terugkoppeling');
      // Until something else is agreed nobody of the school speaks with the child, and who reported is who they phone.
      expect(anna.tekst()).toContain(
        'Praat niet zelf met het kind over de melding, behalve als je dat met Veilig Thuis',
      );
      expect(anna.tekst()).not.toContain('Met het kind praat:');
      expect(anna.tekst()).toContain('Op school belt met Veilig Thuis: Anna (leerkracht)');
      await anna.drukt('Bewaar', {
        ...{ stand: 'overgedragen', wat: 'Het wijkteam gaat verder.', zicht: 'Het wijkteam', dienst: 'overdracht' },
        ...{ voorwaarden: 'Vader drinkt niet als hij past.\n\nOma haalt op.', kindspreker: 'hulpverlener' },
        contact: bas.id,
      });
      await bekijkt(bas);
      for (const deel of [
        'Wat Veilig Thuis doet: Overdracht aan een andere organisatie',
        'Zicht op de veiligheid: Het wijkteam',
        'Met het kind praat: Een hulpverlener die het kind kent',
        "Op school belt met Veilig Thuis: Bas (IB'er)",
        'Hierover wordt niet onderhandeld:\n• Vader drinkt niet als hij past.\n• Oma haalt op.',
      ])
        expect(bas.tekst()).toContain(deel);
    },
    LANG,
  );
  it(
    'staat na een onderzoek de uitspraak er, met de voorwaarden; Veilig Thuis blijft kijken, na een overdracht niet [S4-23][S4-24][S4-32]',
    async () => {
      const blijft = 'Daarna blijft Veilig Thuis kijken of het veilig is.';
      const stopt = 'Na een overdracht volgt Veilig Thuis het kind niet meer. Vraag wie dat wel doet.';
      const huis = await startHuis();
      const anna = await huis.chat('Anna');
      await begint(anna, 'Kwam zonder jas.');
      await meldt(anna);
      const hoort = async (velden: Velden): Promise<string> => {
        await opent(anna, 'terugkoppeling');
        await anna.drukt('Bewaar', { wat: 'Zij belden.', zicht: '', ...velden });
        await opent(anna, 'terugkoppeling');
        return anna.tekst();
      };
      const uitspraak = 'Verwaarlozing: bevestigd.';
      const onderzoek = await hoort({ stand: 'loopt', dienst: 'onderzoek', uitspraak, voorwaarden: 'Oma haalt op.' });
      expect(onderzoek).toContain('Wat Veilig Thuis doet: Onderzoek');
      expect(onderzoek).toContain('Uitspraak na het onderzoek: Verwaarlozing: bevestigd.');
      expect(onderzoek).toContain('• Oma haalt op.');
      expect(onderzoek).toContain(blijft);
      expect(await hoort({ stand: 'loopt', dienst: 'voorwaarden-en-vervolg' })).toContain(blijft);
      const over = await hoort({ stand: 'overgedragen', dienst: 'overdracht', zicht: 'Het wijkteam' });
      expect(over).toContain(stopt);
      expect(over).not.toContain(blijft);
      await opent(anna, 'tijdlijn');
      expect(anna.tekst()).toContain('Uitspraak na het onderzoek: Verwaarlozing: bevestigd.');
    },
    LANG,
  );
  it(
    'legt de kaart uit wat Veilig Thuis doet en uitzoekt, en dat je iets hoort [S1-56][S1-57][S4-19][S4-33]',
    async () => {
      const huis = await startHuis();
      const anna = await huis.chat('Anna');
      await begint(anna, 'Kwam zonder jas.');
      await meldt(anna);
      await opent(anna, 'terugkoppeling');
      const tekst = anna.tekst();
      expect(tekst).toContain('Veilig Thuis neemt het over. Eerst kijken zij hoe veilig het is');
      expect(tekst).toContain('Zij kijken in hun eigen systeem en wie het gezag heeft.');
      expect(tekst).toContain('Ook jou kunnen zij om informatie vragen.');
      expect(tekst).toContain('Zij laten jou weten wat er met de melding gebeurt.');
    },
    LANG,
  );
  it(
    'praat de school niet zelf met het kind over de melding, en gaat veiligheid voor hulp [S4-16][S4-26]',
    async () => {
      const huis = await startHuis();
      const anna = await huis.chat('Anna');
      await begint(anna, 'Kwam zonder jas.');
      await meldt(anna);
      await opent(anna, 'terugkoppeling');
      expect(anna.tekst()).toContain('Samen zorg je eerst voor veiligheid, daarna voor hulp.');
      expect(anna.tekst()).toContain('Praat niet zelf met het kind over de melding');
      expect(anna.tekst()).toContain('Veilig Thuis spreekt iedereen, ook kinderen vanaf 4 jaar.');
    },
    LANG,
  );
  it(
    'kijkt de school later naar drie dingen: nu veilig, blijvend veilig, herstel [S4-28][S4-27]',
    async () => {
      const huis = await startHuis();
      const [anna, dirk, bas] = [await huis.chat('Anna'), await huis.chat('Dirk'), await huis.chat('Bas')];
      await begint(anna, 'Kwam zonder jas.');
      await meldt(anna);
      await opent(dirk, 'melding-bevestigen');
      await dirk.drukt('Ik bevestig dat er gemeld is');
      await opent(bas, 'terugkoppeling');
      await bas.drukt('Bewaar', { stand: 'afgerond', wat: 'Klaar.', zicht: 'Het wijkteam' });
      await opent(bas, 'sluiten');
      expect(bas.tekst()).toContain(
        'Is de hulp geslaagd of de melding afgerond? Wanneer kijken jullie dan nog een keer?',
      );
      // After three months, and after a year once more; whoever began is asked, here after a week without school.
      expect(JSON.stringify(bas.kaart())).toContain('"value":"2027-02-24"');
      await bas.drukt('Sluit de casus af', { einde: 'melding-afgerond', reden: 'Veilig Thuis is klaar.' });
      await opent(dirk, 'voorstel');
      await dirk.drukt('Ik ben het eens', { redenEens: 'Eens.' });
      const voor = anna.berichten().length;
      await huis.naar('2027-03-01T12:00:00.000Z');
      expect(anna.berichten().length).toBeGreaterThan(voor);
      await opent(bas, 'opvolging');
      expect(JSON.stringify(bas.kaart())).toContain('"value":"2027-11-24"');
      expect(bas.tekst()).toMatch(/1\. Is het nu veilig\?.*2\. Blijft het veilig.*3\. Is er aandacht voor herstel\?/s);
    },
    LANG,
  );
});

describe('Wegen', () => {
  it(
    'begint met alles wat bekend is: feit en uitleg apart, gesprek en advies, en wat nog mist [S0-47][S0-48][S0-49][S2-48]',
    async () => {
      const huis = await startHuis();
      const anna = await huis.chat('Anna');
      await begint(anna, 'Kwam zonder jas.');
      await schrijft(anna, { feit: 'Was stil.', interpretatie: 'Hij lijkt bang.', onveiliger: 'nee' });
      await opent(anna, 'wegen');
      expect(anna.tekst()).toContain('Er is nog niet overlegd met een collega of met Veilig Thuis.');
      await raadpleegt(anna, 'verder-kijken', 'Praat met moeder.');
      await voegtToe(anna, 'moeder');
      await spreekt(anna, 'p2', { reactie: 'Ze schrok.' });
      await opent(anna, 'wegen');
      const tekst = anna.tekst();
      expect(tekst).toContain('Was stil.\nUitleg van de schrijver (geen feit): Hij lijkt bang.');
      expect(tekst).toMatch(/Gesprek met moeder.*Ze schrok\./);
      expect(tekst).toMatch(/Advies van Veilig Thuis.*Praat met moeder\./);
      expect(tekst).not.toContain('Er is nog niet overlegd');
    },
    LANG,
  );
  it(
    'een risico is geen onveiligheid, en Veilig Thuis denkt mee hoe je die voorkomt [S4-21]',
    async () => {
      const huis = await startHuis();
      const anna = await huis.chat('Anna');
      await begint(anna, 'Kwam zonder jas.');
      await opent(anna, 'a2');
      expect(anna.tekst()).toContain('Die tellen niet mee in het antwoord.');
      expect(anna.tekst()).toContain('Veilig Thuis denkt met je mee hoe je onveiligheid voorkomt.');
    },
    LANG,
  );
  it(
    'met het team om deze leerling: wie de zorg deelt staat al aangevinkt [S1-32][S1-34]',
    async () => {
      const huis = await startHuis({ scholen: schoolMetProfiel({ preset: 'zorgteam' }) });
      const [anna, bas] = [await huis.chat('Anna'), await huis.chat('Bas')];
      await begint(anna, 'Kwam zonder jas.');
      await raadpleegt(anna, 'verder-kijken');
      await opent(anna, 'casusteam');
      await anna.drukt('Vorm dit team', { teamleden: bas.id });
      await opent(anna, 'a2');
      await anna.drukt('Bewaar dit antwoord', { antwoord: 'structureel' });
      await opent(anna, 'tijdlijn');
      expect(anna.tekst()).toContain("Samen gewogen met: Bas (IB'er)");
    },
    LANG,
  );
});

describe('De sociale kaart', () => {
  it('noemt waar je meer kunt lezen [S1-66]', async () => {
    const anna = await (await startHuis()).chat('Anna');
    await anna.typt('sociale kaart');
    expect(anna.tekst()).toContain('vooreenveiligthuis.nl');
  });
});
