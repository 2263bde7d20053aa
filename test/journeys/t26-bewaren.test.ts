// T-26 over HTTP: two years after the suspicion was dispelled two roles destroy the casus, and nobody is left in it; with Veilig Thuis or a
// complaint in it, it stays.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { leesbaar } from '../support/huis/chat.ts';
import type { Chat } from '../support/huis/chat.ts';
import { begint, bekijkt, CODE, meldt, opent, weegt, weegtOnveilig } from '../support/huis/paden.ts';
import { gereed, stemtIn } from '../support/huis/wegen-paden.ts';
import { sleutelmapVan } from '../support/store/open-sqlite.ts';

const FEIT = 'Blauwe plekken op schenen en onderarmen.';
/** Closed on 24 November 2026; two years and a day later it is a Saturday. */
const LATER = '2028-11-27T09:00:00.000Z';

/** What is stored of the one casus, and of who read it. */
function opgeslagen({ database }: TestHuis) {
  const db = new DatabaseSync(database, { readOnly: true });
  const casus = db.prepare('SELECT document, leerling_sleutel AS sleutel FROM casus').get();
  const leden = db.prepare('SELECT count(*) AS aantal FROM lid').get()?.['aantal'];
  const gelezen = db.prepare('SELECT count(*) AS aantal FROM inzage WHERE casus_id IS NOT NULL').get()?.['aantal'];
  db.close();
  return {
    document: String(casus?.['document']),
    sleutel: casus?.['sleutel'],
    leden,
    gelezen,
  };
}

describe('Bewaren en vernietigen (T-26)', () => {
  it('de beheerder kiest langer: twee jaar later komt er niets; met de termijn van de werkwijze terug wel [C-22]', async () => {
    const huis = await startHuis();
    const [bas, carla, hilde] = [await huis.chat('Bas'), await huis.chat('Carla'), await huis.chat('Hilde')];
    const kiest = async (jaren: string): Promise<void> => {
      await hilde.typt('beheer');
      for (const gekozen of ['instellingen', 'instelling:bewaren']) await hilde.drukt('Verder', { gekozen });
      await hilde.drukt('Bewaar', { bewaren_vermoedenWegJaren: jaren });
    };
    const anna = await gereed(huis, FEIT);
    await weegt(anna, 'a1', { antwoord: 'nee', reden: 'De brief verklaart de plekken.' });
    await stemtIn(bas);
    await bekijkt(anna);
    await anna.typt(`open ${CODE}`);
    await anna.drukt('Casus afsluiten');
    await anna.drukt('Sluit de casus af', { reden: 'Zie de brief.' });
    await kiest('5');

    await huis.naar(LATER);
    await opent(anna, 'bewaring');
    expect(anna.tekst()).toContain('We bewaren deze casus tot di 25 november 2031.');
    await kiest('');
    await huis.naar('2028-11-28T09:00:00.000Z');
    await bekijkt(carla);
    expect(carla.tekst()).toContain('We hebben deze casus lang genoeg bewaard');
  });

  it('T-03 twee jaar later: de klok stelt voor, twee rollen zeggen ja, en er staat niemand meer in', async () => {
    const huis = await startHuis();
    const [bas, carla, dirk] = [await huis.chat('Bas'), await huis.chat('Carla'), await huis.chat('Dirk')];
    const anna = await gereed(huis, FEIT);
    await weegt(anna, 'a1', { antwoord: 'nee', reden: 'De brief verklaart de plekken.' });
    await stemtIn(bas);
    await bekijkt(anna);
    await anna.typt(`open ${CODE}`);
    await anna.drukt('Casus afsluiten');
    await anna.drukt('Sluit de casus af', { reden: 'Zie de brief.' });

    await huis.naar(LATER);
    await bekijkt(dirk);
    expect(dirk.tekst()).toContain('We hebben deze casus lang genoeg bewaard');
    expect(dirk.tekst()).toContain('Samen beslissen: Carla (aandachtsfunctionaris), Dirk (directeur)');
    // Directie decides about a casus that was never rood, and reads nothing of it.
    const open = dirk.knop('Terug naar de casus').data;
    for (const kaart of ['tijdlijn', 'casus', 'melding', 'leerling']) {
      const antwoord = leesbaar(await dirk.stuurt(`open-${kaart}`, open));
      expect([kaart, antwoord.includes('Bewaren en vernietigen'), antwoord.includes('plekken')]).toEqual([
        kaart,
        true,
        false,
      ]);
    }
    await dirk.drukt('Ja, vernietig deze casus');
    expect(dirk.tekst()).toContain('Er zijn twee mensen voor nodig.');
    expect(dirk.knoppen()).not.toContain('Ja, vernietig deze casus');
    expect(opgeslagen(huis).document).toContain('CasusGesloten');

    await bekijkt(carla);
    expect(carla.tekst()).toContain('Dirk (directeur) zegt: deze casus mag weg');
    await carla.drukt('Ja, vernietig deze casus');
    expect(carla.tekst()).toContain('Casus 2026-001 is vernietigd.');
    await huis.bezorg();
    staatNiemandMeerIn(huis);

    await carla.typt(`open ${CODE}`);
    expect(carla.tekst()).toContain('Twee rollen zeiden ja: aandachtsfunctionaris, directeur.');
    expect(carla.tekst()).toContain('Ook de sleutel is weg.');
    await anna.typt(`open ${CODE}`);
    expect(anna.tekst()).toContain('vind ik niet');
    await dirk.typt('bewaren');
    expect(dirk.tekst()).toContain('Vandaag is er gekeken');
    expect(dirk.tekst()).toContain('gevraagd 1, vernietigd 1, sleutels gewist 1, niet gelukt 0');
    await anna.typt('bewaren');
    expect(anna.tekst()).toContain('Dit overzicht is voor de directie');
    expect(huis.logregels.some((regel) => regel.includes('bewaar-ronde') && regel.includes('"sleutels":1'))).toBe(true);
    expect(huis.logregels.join()).not.toContain('plekken');
  });

  it('met Veilig Thuis erbij, of met een klacht, komt er geen voorstel; een klacht tussen twee keer ja houdt het tegen', async () => {
    const huis = await startHuis();
    const [bas, carla, dirk] = [await huis.chat('Bas'), await huis.chat('Carla'), await huis.chat('Dirk')];
    const anna = await huis.chat('Anna');
    await begint(anna, FEIT);
    await weegtOnveilig(anna);
    await meldt(anna, { wijze: 'telefoon' });
    await opent(dirk, 'melding-bevestigen');
    await dirk.drukt('Ik bevestig dat er gemeld is');
    await opent(anna, 'sluiten');
    await anna.drukt('Sluit de casus af', { einde: 'leerling-weg', reden: 'Verhuisd.' });
    await opent(bas, 'voorstel');
    await bas.drukt('Ik ben het eens', { redenEens: 'Klopt.' });
    for (const chat of [carla, dirk]) chat.leest();
    await huis.naar(LATER);
    await opent(carla, 'bewaring');
    expect(carla.tekst()).toContain('Veilig Thuis is nog betrokken.');
    expect(carla.knoppen()).not.toContain('Ja, vernietig deze casus');

    await zegtKlaar(carla, 'veilig-thuis');
    await huis.naar('2028-11-28T09:00:00.000Z');
    await dirk.typt(`open ${CODE}`);
    expect(dirk.tekst()).toContain('Jij beslist mee of hij weg mag.');
    await opent(dirk, 'bewaring');
    const oud = dirk.knop('Ja, vernietig deze casus');
    await opent(carla, 'bewaring');
    await carla.drukt('Ja, vernietig deze casus');
    await opent(bas, 'bewaring');
    await bas.drukt('Klacht of strafzaak?');
    await bas.drukt('Niet vernietigen', { grond: 'klacht', reden: '' });
    expect(bas.tekst()).toContain('Eén zin is genoeg.');
    await bas.drukt('Niet vernietigen', { grond: 'klacht', reden: 'Vader diende een klacht in.' });
    const antwoord = leesbaar(await dirk.stuurt(oud.verb, oud.data));
    expect([antwoord.includes('Er loopt een klacht.'), antwoord.includes('is vernietigd')]).toEqual([true, false]);
    await carla.typt(`open ${CODE}`);
    await opent(carla, 'tijdlijn');
    expect(carla.tekst()).toContain('Wat Carla (aandachtsfunctionaris) eerder zei, telt daardoor niet meer.');
  });
});

async function zegtKlaar(chat: Chat, plicht: string): Promise<void> {
  await chat.drukt('Klacht of strafzaak?');
  await chat.drukt('Dit is klaar', { plicht, redenOpheffen: 'Veilig Thuis sloot af.' });
}
/** The row, the members, the reads, the key; and the bytes of the file as they lie on the disk. */
function staatNiemandMeerIn(huis: TestHuis): void {
  const { document, sleutel, leden, gelezen } = opgeslagen(huis);
  expect({ sleutel, leden, gelezen }).toEqual({ sleutel: null, leden: 0, gelezen: 0 });
  expect(document).not.toContain('00000000-0000-4000-8000-');
  expect(document).toContain('BewaringBeeindigd');
  const map = sleutelmapVan(huis.database);
  expect(readdirSync(map).map((naam) => statSync(`${map}/${naam}`).size)).toEqual([0]);
  const bytes = readFileSync(huis.database, 'latin1');
  for (const woord of ['plekken', 'De brief', 'SignaalVastgelegd'])
    expect([woord, bytes.includes(woord)]).toEqual([woord, false]);
}
