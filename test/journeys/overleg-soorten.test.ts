// Step 2 over HTTP: whom one can ask, what was decided, and the team afterwards.

import { idVan, startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import type { Chat } from '../support/huis/chat.ts';
import { begint, bekijkt, opent } from '../support/huis/paden.ts';

async function start(huis: TestHuis, wie = 'Anna'): Promise<Chat> {
  const chat = await huis.chat(wie);
  await begint(chat);
  return chat;
}
async function overlegt(chat: Chat, velden: Readonly<Record<string, string>> = {}): Promise<void> {
  await opent(chat, 'overleg-vastleggen');
  await chat.drukt('Bewaar dit overleg', { advies: 'Kijk een week mee.', ...velden });
}
const gelezen = async (chat: Chat): Promise<string> => {
  await opent(chat, 'tijdlijn');
  return chat.tekst();
};

describe('Met wie je overlegt', () => {
  it.each([
    ['vertrouwenspersoon', 'Vertrouwenspersoon'],
    ['ondersteuningscoach', 'Ondersteuningscoach of schoolcoach'],
    ['ondersteuningsteam', 'Ondersteuningsteam (SOT, SOT+ of ZAT)'],
  ])('een deskundige van de eigen school: %s [S1-07]', async (soort, woord) => {
    const anna = await start(await startHuis());
    await overlegt(anna, { soort });
    await opent(anna, 'overleg');
    expect(anna.tekst()).toContain(`Gesproken met: ${woord}`);
  });
  it.each([
    ['intern-begeleider', "IB'er"],
    ['aandachtsfunctionaris', 'Aandachtsfunctionaris'],
    ['ondersteuningsteam', 'Ondersteuningsteam (SOT'],
    ['directie', 'Directie'],
    ['collega', 'Een collega, bijvoorbeeld van dezelfde groep'],
    ['jeugdarts', 'Jeugdarts of jeugdverpleegkundige'],
    ['wijkteam', 'Wijkteam of Centrum voor Jeugd en Gezin'],
    ['leerplichtambtenaar', 'Leerplichtambtenaar'],
    ['regisseur', 'Regisseur van de gemeente, via het ondersteuningsteam'],
    ['letseldeskundige', 'Letseldeskundige of forensisch arts'],
  ])('iemand uit de lijst van de bron: %s [S2-25]', async (soort, woord) => {
    const anna = await start(await startHuis());
    await overlegt(anna, { soort });
    await opent(anna, 'overleg');
    expect(anna.tekst()).toContain(`Gesproken met: ${woord}`);
  });
  it('is nodig voordat jullie verder wegen dan de veiligheid [S1-06][S2-24][C-16]', async () => {
    const anna = await start(await startHuis());
    await opent(anna, 'wegen');
    expect(anna.tekst()).toMatch(/overleg/i);
    await opent(anna, 'a1');
    await anna.drukt('Bewaar dit antwoord', { antwoord: 'nee' });
    expect(anna.tekst()).toContain('Overleg eerst met een collega, of bel Veilig Thuis voor advies.');
  });
  it('is voor de leerkracht eerst de IB’er, en samen met de IB’er de directie [S0-33][S3-08][S3-09]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const dirk = await huis.chat('Dirk');
    const anna = await start(huis);
    await opent(anna, 'overleg-vragen');
    const keuzes = JSON.stringify(anna.kaart());
    expect(keuzes).toContain(`"value":"${idVan('a2')}"`);
    expect(keuzes).toContain(`"title":"Guus (contactpersoon)","value":"${idVan('a7')}"`);
    await anna.drukt('Vraag het');
    await bekijkt(bas);
    await bas.drukt('Geef antwoord', { antwoord: 'advies', advies: 'We vragen Dirk.' });
    await opent(bas, 'overleg-vragen');
    await bas.drukt('Vraag het', { aan: idVan('a4') });
    await bekijkt(dirk);
    expect(dirk.tekst()).toContain("Bas (IB'er) vraagt je om mee te kijken");
    expect(dirk.tekst()).toContain('Kwam drie dagen zonder brood.');
  });
  it('is voor een kind de contactpersoon, die de casus begint met wat het kind vertelde [S0-34]', async () => {
    const huis = await startHuis();
    const guus = await huis.chat('Guus');
    await guus.typt('ik maak me zorgen');
    await guus.drukt('Start de casus', { initialen: 'J.', verteld: 'ja' });
    expect(guus.tekst()).toContain('Goed dat je dit doet.');
    await opent(guus, 'signaal');
    await guus.drukt('Bewaar dit signaal', {
      feit: 'Vertelde over thuis.',
      bron: 'leerling',
      letterlijk: 'ik wil weg',
    });
    expect(await gelezen(guus)).toContain('ik wil weg');
  });
  it('zegt na afloop wat de volgende stap is, en bewaart wat jullie besloten [S0-36][S0-37]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await start(huis);
    await opent(anna, 'overleg-vragen');
    await anna.drukt('Vraag het', { vraag: 'Wat doen we nu?' });
    await bekijkt(bas);
    const besluit = 'Anna praat met moeder.';
    await bas.drukt('Geef antwoord', { antwoord: 'advies', advies: 'Praat met moeder.', besluit });
    await bekijkt(anna);
    expect(anna.tekst()).toContain('Besloten: Anna praat met moeder.');
    expect(await gelezen(anna)).toContain('Besloten: Anna praat met moeder.');
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('Nu komen de gesprekken met het kind en de ouders of verzorgers.');
  });
  it('mag eerder dan het eerste signaal en vaker dan één keer [S0-38]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.typt('ik maak me zorgen');
    await anna.drukt('Start de casus', { initialen: 'J.' });
    await overlegt(anna);
    await overlegt(anna, { soort: 'jeugdarts', advies: 'Weeg hem.' });
    await opent(anna, 'overleg');
    expect(anna.tekst()).toContain('Kijk een week mee.');
    expect(anna.tekst()).toContain('Weeg hem.');
  });
  it('maakt van "eerst goed kijken" een taak: waarmee kun je dit nog nagaan? [S2-103]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await start(huis);
    await opent(anna, 'overleg-vragen');
    await anna.drukt('Vraag het');
    await bekijkt(bas);
    await bas.drukt('Geef antwoord', { antwoord: 'observeren', advies: 'Kijk in de pauze.' });
    await anna.typt('taken');
    expect(anna.tekst()).toContain('Een signaal opschrijven');
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('Waarmee kun je dit nog nagaan? Schrijf op wat je ziet.');
    await huis.naar('2026-11-25T10:00:00.000Z');
    await anna.drukt('Een signaal opschrijven');
    await anna.drukt('Bewaar dit signaal', { feit: 'Stond alleen.' });
    expect(anna.tekst()).not.toContain('Waarmee kun je dit nog nagaan?');
  });
  it('komt van het ondersteuningsteam: agenda, oordeel en aanpak in de casus, en daarna met de ouders [S2-56][S2-57]', async () => {
    const anna = await start(await startHuis());
    await opent(anna, 'bespreking');
    await anna.drukt('Zet op de agenda', { wijze: 'anoniem', vraag: 'Wat is nodig?', datum: '2026-12-01' });
    expect(anna.tekst()).toContain('Het staat op de agenda van het ondersteuningsteam');
    await overlegt(anna, {
      soort: 'ondersteuningsteam',
      advies: 'Het team ziet een gezin dat hulp nodig heeft.',
      besluit: 'Het SMW gaat op bezoek en Anna belt de ouders.',
    });
    await opent(anna, 'overleg');
    for (const deel of [
      'Gesproken met: Ondersteuningsteam (SOT',
      'Het team ziet een gezin dat hulp nodig heeft.',
      'Besloten: Het SMW gaat op bezoek en Anna belt de ouders.',
      'Bespreek met de ouders wat eruit kwam, als dat veilig kan.',
    ])
      expect(anna.tekst()).toContain(deel);
  });
  it('zegt dat de uitkomst met ouders besproken wordt, en niet zolang dat gevaar kan geven [S2-33][P-05]', async () => {
    const anna = await start(await startHuis());
    await opent(anna, 'overleg');
    expect(anna.tekst()).not.toContain('Bespreek met de ouders wat eruit kwam');
    await overlegt(anna);
    await opent(anna, 'overleg');
    expect(anna.tekst()).toContain('Bespreek met de ouders wat eruit kwam, als dat veilig kan.');
    await opent(anna, 'signaal');
    await anna.drukt('Bewaar dit signaal', { feit: 'Broer vond een foto.', vormen: 'eergerelateerd-geweld' });
    await opent(anna, 'overleg');
    expect(anna.tekst()).toContain('Praat hierover nog niet met ouders.');
    expect(anna.tekst()).not.toContain('Bespreek met de ouders wat eruit kwam');
  });
  it('laat in het ondersteuningsteam het schoolmaatschappelijk werk eerst praten, en wacht nooit op de agenda [S2-32]', async () => {
    const anna = await start(await startHuis());
    await opent(anna, 'bespreking');
    expect(anna.tekst()).toContain('Het schoolmaatschappelijk werk kan eerst met jou of met de ouder praten.');
    expect(anna.tekst()).toContain('Wacht er niet op als je je nu zorgen maakt');
  });
  it('wijst in de uitleg van de stappen de weg naar het ondersteuningsteam [S2-106]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.typt('stappen');
    await anna.drukt('Hulp van het ondersteuningsteam');
    expect(anna.tekst()).toContain('Nog geen casus? Begin met ‘Ik maak me zorgen’.');
    await begint(anna);
    await anna.typt('stappen');
    await anna.drukt('Hulp van het ondersteuningsteam');
    expect(anna.tekst()).toContain('Casus 2026-001');
  });
});

describe('Het team om een casus', () => {
  it('komt na het eerste overleg, met een voorstel van wie erin hoort; wie erin komt hoort het zonder gegevens [S1-10][S1-11]', async () => {
    const huis = await startHuis();
    const guus = await huis.chat('Guus');
    const anna = await start(huis);
    await overlegt(anna);
    await opent(anna, 'overleg');
    await anna.drukt('Vorm een team');
    const voorstel = JSON.stringify(anna.kaart());
    for (const wie of ['a2', 'a4', 'a7']) expect(voorstel).toContain(idVan(wie));
    await anna.drukt('Vorm dit team');
    expect(anna.tekst()).toContain('Jullie delen nu de zorg.');
    guus.leest();
    expect(guus.tekst()).not.toContain('brood');
    await guus.drukt('Bekijken');
    expect(guus.tekst()).toContain('Casus 2026-001');
    await opent(guus, 'overleg');
    expect(guus.tekst()).toContain('Dit team deelt de zorg: Anna (leerkracht)');
  });
});
