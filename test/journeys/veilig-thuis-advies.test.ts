// Advice of Veilig Thuis over HTTP: who calls, anonymous, what was asked and agreed; and what Veilig Thuis asks of the school.

import { idVan, startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import type { Chat } from '../support/huis/chat.ts';
import { begint, opent } from '../support/huis/paden.ts';
import { schoolMetProfiel } from '../support/huis/school.ts';

async function start(huis: TestHuis, wie = 'Anna'): Promise<Chat> {
  const chat = await huis.chat(wie);
  await begint(chat);
  return chat;
}
const belt = async (chat: Chat, velden: Readonly<Record<string, string>> = {}): Promise<void> => {
  await opent(chat, 'veilig-thuis');
  await chat.drukt('Bewaar dit advies', { advies: 'verder-kijken', woorden: 'Kijk verder.', ...velden });
};
const gelezen = async (chat: Chat): Promise<string> => {
  await opent(chat, 'tijdlijn');
  return chat.tekst();
};

describe('Advies van Veilig Thuis', () => {
  it('vraagt niets over wie het kind is, en zegt dat Veilig Thuis niets doet met een advies [S1-08][S1-53][S1-54]', async () => {
    const anna = await start(await startHuis());
    await opent(anna, 'veilig-thuis');
    expect(anna.tekst()).toContain('Je noemt geen naam van het kind of de familie. Advies vragen kan altijd anoniem.');
    expect(anna.tekst()).toContain('Bij advies doet Veilig Thuis zelf niets. Advies is nog geen melding.');
    expect(JSON.stringify(anna.kaart())).not.toMatch(/"id":"(naam|initialen|geboortedatum)"/);
    await belt(anna);
    expect(anna.tekst()).not.toContain('Gemeld bij Veilig Thuis');
  });
  it('mag iedereen op school vragen, en wie in de casus zit schrijft het op [S1-60][S0-35]', async () => {
    const huis = await startHuis();
    const femke = await huis.chat('Femke');
    await femke.typt('veilig thuis');
    expect(femke.tekst()).toContain('0800-2000');
    const anna = await start(huis);
    await belt(anna);
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('✓ Overleg (gedaan)');
    const bas = await huis.chat('Bas');
    await opent(bas, 'veilig-thuis');
    expect(bas.tekst()).toContain('Wat was het advies?');
  });
  it('bewaart wat je vroeg, wie belde, drie afspraken en of je naam genoteerd mocht worden [S1-55][S1-63]', async () => {
    const huis = await startHuis();
    const anna = await start(huis);
    await belt(anna, {
      gevraagd: 'signalen,letsel,volgende-stap,gesprek,ouders-spreken,melden',
      beller: idVan('a2'),
      naamNoteren: 'ja',
      nummer: '111222333',
      schoolDoet: 'We praten met moeder.',
      veiligThuisDoet: 'Zij bellen de wijkagent niet.',
      afspraken: 'Dinsdag opnieuw bellen.',
    });
    await opent(anna, 'overleg');
    expect(anna.tekst()).toContain("Gebeld door Bas (IB'er)");
    const lijst = await gelezen(anna);
    for (const vraag of ['Wat de signalen kunnen betekenen', 'Of het letsel past', 'Wat de volgende stap is'])
      expect(lijst).toContain(`Gevraagd: ${vraag}`);
    for (const vraag of ['Hoe je het gesprek voert', 'Of je nu met de ouders mag praten', 'Of je moet melden'])
      expect(lijst).toContain(`Gevraagd: ${vraag}`);
    expect(lijst).toContain('Veilig Thuis mocht naam en nummer noteren van wie belde.');
    expect(lijst).toContain('Nummer bij Veilig Thuis: 111222333');
    expect(lijst).toContain('De school doet: We praten met moeder.');
    expect(lijst).toContain('Afspraken: Dinsdag opnieuw bellen.');
  });
  it('eindigt met drie afspraken: wat de school doet, wat Veilig Thuis doet, en wanneer jullie weer bellen [S4-18]', async () => {
    const anna = await start(await startHuis());
    await belt(anna, {
      schoolDoet: 'Anna praat met moeder.',
      veiligThuisDoet: 'Zij denken mee.',
      afspraken: 'Dinsdag weer.',
    });
    const lijst = await gelezen(anna);
    expect(lijst).toContain('De school doet: Anna praat met moeder.');
    expect(lijst).toContain('Veilig Thuis doet: Zij denken mee.');
    expect(lijst).toContain('Afspraken: Dinsdag weer.');
  });
  it('vraagt waarom het advies niet gevolgd wordt, en laat die reden zien', async () => {
    const anna = await start(await startHuis());
    await belt(anna, { gevolgd: 'nee' });
    expect(anna.tekst()).toContain('Kijk bij ‘Volgen jullie het niet? Schrijf op waarom.’');
    await anna.drukt('Bewaar dit advies', { reden: 'Moeder is al bij de huisarts.' });
    await opent(anna, 'overleg');
    expect(anna.tekst()).toContain('Niet gevolgd, want: Moeder is al bij de huisarts.');
  });
  it('zegt waarom je belt: samen nagaan of je zorg terecht is [S2-104]', async () => {
    const anna = await start(await startHuis());
    await opent(anna, 'veilig-thuis');
    expect(anna.tekst()).toContain('Veilig Thuis kan eerst met je nagaan of je zorg terecht is.');
  });
  it('wordt op naam van de directie genoteerd waar de school dat zo doet, met het nummer van de regio [S3-10][S3-11]', async () => {
    const scholen = schoolMetProfiel({ regionaalNummer: '088-2220500', veiligThuis: { opNaamVan: 'directeur' } });
    const anna = await start(await startHuis({ scholen }));
    await opent(anna, 'veilig-thuis');
    expect(anna.tekst()).toContain('In deze regio kun je Veilig Thuis ook bellen op 088-2220500.');
    expect(anna.knoppen()).toContain('Bel Veilig Thuis in de regio: 088-2220500');
    expect(JSON.stringify(anna.kaart())).toContain('tel:0882220500');
    expect(anna.tekst().split('Nummer dat Veilig Thuis gaf')).toHaveLength(2);
    expect(anna.tekst()).toContain('Laat het advies noteren op naam van de directeur.');
    expect(anna.tekst()).toContain('Advies vragen kan altijd anoniem.');
    await belt(anna);
    expect(await gelezen(anna)).toContain('Genoteerd op naam van de directeur');
  });
  it('belt iedereen, of wie de school daarvoor koos; een ander wordt nooit tegengehouden [C-24]', async () => {
    const wie = 'Op deze school belt meestal:';
    const gewoon = await start(await startHuis());
    await opent(gewoon, 'veilig-thuis');
    expect(gewoon.tekst()).not.toContain(wie);
    const scholen = schoolMetProfiel({ veiligThuis: { bellers: ['intern-begeleider', 'directeur'] } });
    const anna = await start(await startHuis({ scholen }));
    await opent(anna, 'veilig-thuis');
    expect(anna.tekst()).toContain(`${wie} IB'er, directeur. Is er haast, of kan dat niet? Bel dan zelf.`);
    await belt(anna);
    expect(await gelezen(anna)).toContain('Kijk verder.');
  });
  it('wordt aangeboden tot iemand belde of antwoordde, en bij twijfel altijd [S2-29][S2-30]', async () => {
    const anna = await start(await startHuis());
    expect(anna.knoppen()).toContain('Advies van Veilig Thuis');
    await opent(anna, 'veilig-thuis');
    expect(anna.tekst()).toContain('Twijfel je? Bel dan altijd.');
    await opent(anna, 'a1');
    await anna.drukt('Bewaar dit antwoord', { antwoord: 'ja' });
    await opent(anna, 'a2');
    await anna.drukt('Bewaar dit antwoord', { antwoord: 'twijfel' });
    await opent(anna, 'besluit-melden');
    expect(anna.tekst()).toContain('Bel daarom vandaag Veilig Thuis.');
    const bas = await start(await startHuis(), 'Bas');
    await belt(bas);
    await bas.typt('open 2026-001');
    expect(bas.tekst()).toContain('✓ Overleg (gedaan)');
    expect(bas.knoppen()).not.toContain('Advies van Veilig Thuis');
  });
  it('komt bij nood meteen, en in hetzelfde gesprek kan er gemeld worden [S2-34]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.typt('nood');
    await anna.drukt("Waarschuw mijn collega's");
    expect(anna.tekst()).toContain('0800-2000');
    expect(anna.tekst()).toContain('Veilig Thuis geeft meteen advies, en in hetzelfde gesprek kun je melden.');
    await anna.drukt('Er is gemeld bij Veilig Thuis');
    await anna.drukt('Bewaar: er is gemeld');
    expect(anna.tekst()).toContain('er is gemeld. Goed dat je dit deed.');
  });
  it('is niet het enige nummer: 112 en de crisisdienst van de school staan erbij [S2-35]', async () => {
    const scholen = schoolMetProfiel({ crisisdienst: '06-00000077' });
    const huis = await startHuis({ scholen });
    const anna = await huis.chat('Anna');
    await anna.typt('nood');
    expect(anna.tekst()).toContain('112');
    expect(anna.tekst()).toContain('Crisisdienst: 06-00000077');
  });
});

describe('Een verzoek om informatie', () => {
  const GAF = {
    vrager: 'veilig-thuis',
    naam: 'medewerker van het team',
    teruggebeld: 'ja',
    vraag: 'Hoe gaat het op school?',
    feiten: 'Zelf gezien: drie dagen geen brood.',
    oudersVerteld: 'nee',
  };
  it('vraagt terugbellen, feiten met bron en of ouders het weten; het is geen melding en vraagt geen toestemming [P-27]', async () => {
    const huis = await startHuis();
    const anna = await start(huis);
    await opent(anna, 'informatieverzoek');
    expect(anna.tekst()).toContain('Hang op en bel terug op een nummer dat je zelf kent.');
    expect(anna.tekst()).toContain('Toestemming van ouders is niet nodig.');
    expect(anna.tekst()).toContain(
      'Een bericht van de politie over een kind (Handle with Care) schrijf je hier niet op.',
    );
    await anna.drukt('Bewaar dit', GAF);
    expect(anna.tekst()).toContain('Kijk bij ‘Weten zij het niet? Schrijf op waarom.’');
    await anna.drukt('Bewaar dit', { reden: 'Dat kan nu niet veilig.' });
    expect(anna.tekst()).toContain('Dit is geen melding.');
    expect(anna.tekst()).not.toContain('Gemeld bij Veilig Thuis');
    const lijst = await gelezen(anna);
    expect(lijst).toContain('gaf informatie op vraag van: Veilig Thuis');
    expect(lijst).toContain('Teruggebeld op een bekend nummer.');
    expect(lijst).toContain('Gegeven feiten: Zelf gezien: drie dagen geen brood.');
    expect(lijst).toContain('Ouders weten hier niet van.');
  });
});
