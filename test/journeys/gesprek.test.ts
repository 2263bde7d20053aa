// Step 3 over HTTP: talks per person, attempts, waiving with two, and the special forms that wait for Veilig Thuis.

import { idVan, startHuis } from '../support/huis/huis.ts';
import type { Chat } from '../support/huis/chat.ts';
import type { TestHuis } from '../support/huis/huis.ts';

const meer = async (chat: Chat, kaart: string) => {
  await chat.typt('open 2026-001');
  await chat.drukt('Meer doen');
  await chat.drukt('Verder', { kaart });
};
async function metMoeder(huis: TestHuis, vormen = '') {
  const anna = await huis.chat('Anna');
  await anna.drukt('Ik maak me zorgen');
  await anna.drukt('Start de casus', { initialen: 'J.', groep: '8', vormen });
  await anna.drukt('Bewaar dit signaal', { feit: 'Ze mag niet meer naar buiten.' });
  await meer(anna, 'gesprek');
  expect(anna.tekst()).toContain('Er staan nog geen ouders of verzorgers in deze casus.');
  await anna.drukt('Voeg iemand toe');
  await anna.drukt('Voeg toe', { aanduiding: 'moeder' });
  expect(anna.tekst()).toContain('moeder (ouder, met gezag)');
  return anna;
}

describe('Gesprekken', () => {
  it('plant een gesprek en schrijft op hoe het ging', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis);
    await anna.drukt('Plan of bereid voor', { persoon: 'p2' });
    expect(anna.tekst()).toContain('1. Vertel waarom je wilt praten.');
    await anna.drukt('Plan dit gesprek', { datum: '2026-11-30' });
    expect(anna.tekst()).toContain('Gesprek gepland op ma 30 november');
    await anna.drukt('We hebben gesproken', { persoon: 'p2' });
    await anna.drukt('Bewaar dit gesprek', { reactie: 'Moeder vertelde over thuis.', uitkomst: 'andere-oorzaak' });
    expect(anna.tekst()).toContain('✓ moeder (ouder, met gezag)');
    expect(anna.tekst()).toContain('Uitkomst: Er is een andere oorzaak.');
  });

  it('weigert een gesprek dat nog moet komen, met behoud van de tekst', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis);
    await anna.drukt('We hebben gesproken', { persoon: 'p2' });
    await anna.drukt('Bewaar dit gesprek', { reactie: 'Moeder vertelde over thuis.', dag: '2026-11-25' });
    expect(anna.tekst()).toContain('Dat moment moet nog komen.');
    expect(JSON.stringify(anna.kaart())).toContain('Moeder vertelde over thuis.');
    await anna.drukt('Bewaar dit gesprek', { reactie: 'x'.repeat(4001), dag: '2026-11-24' });
    expect(anna.tekst()).toContain('Je tekst is te lang');
    expect(JSON.stringify(anna.kaart())).toContain('x'.repeat(4001));
  });

  it('laat na twee pogingen op verschillende momenten verder gaan', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis);
    await anna.drukt('Het lukt niet', { persoon: 'p2' });
    await anna.drukt('Bewaar deze poging', { dag: '2026-11-23', tijd: '09:00', toelichting: 'Voicemail.' });
    expect(anna.tekst()).toContain('Nog niet bereikt. Geprobeerd: 1 keer');
    await anna.drukt('Het lukt niet', { persoon: 'p2' });
    await anna.drukt('Bewaar deze poging', { dag: '2026-11-24', tijd: '09:00' });
    expect(anna.tekst()).toContain('Niet bereikt na 2 pogingen');
    expect(anna.tekst()).toContain('✓ moeder');
  });

  it('schrijft op dat iemand niet wil praten', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis);
    await anna.drukt('Het lukt niet', { persoon: 'p2' });
    await anna.drukt('Bewaar deze poging', { wat: 'wil-niet' });
    expect(anna.tekst()).toContain('Wil niet praten');
  });

  it('slaat een gesprek pas over als een tweede persoon het eens is [P-09]', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis);
    await anna.drukt('Het lukt niet', { persoon: 'p2' });
    await anna.drukt('Stel dit voor');
    expect(anna.tekst()).toContain('Er mist nog een antwoord.');
    await anna.drukt('Stel dit voor', { grond: 'niet-geschikt', reden: 'Te spannend.' });
    expect(anna.tekst()).toContain('Deze reden kan hier niet.');
    await anna.drukt('Stel dit voor', { grond: 'veiligheid-kind', reden: '' });
    expect(anna.tekst()).toContain('Eén zin is genoeg.');
    await anna.drukt('Stel dit voor', { grond: 'veiligheid-kind', reden: 'Vader dreigt.' });
    expect(anna.tekst()).toContain('Een tweede persoon kijkt mee.');
    expect(anna.tekst()).toContain('Dit wacht op een tweede persoon.');
    expect(anna.tekst()).toContain('○ moeder');
    const bas = await huis.chat('Bas');
    await bas.typt('open 2026-001');
    expect(bas.knoppen()).not.toHaveLength(0);
  });

  it('vindt een gesprek met een jonge leerling niet geschikt, ook met een tweede persoon', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis);
    await anna.drukt('Het lukt niet', { persoon: 'p1' });
    await anna.drukt('Stel dit voor', { grond: 'niet-geschikt', reden: 'Het kind is vier.' });
    expect(anna.tekst()).toContain('Een tweede persoon kijkt mee.');
  });
});

describe('T-12: geweld om de eer van de familie', () => {
  const eer = (huis: TestHuis) => metMoeder(huis, 'eergerelateerd-geweld');

  it('plant geen gesprek met ouders of leerling voordat Veilig Thuis antwoord gaf [P-05]', async () => {
    const huis = await startHuis();
    const anna = await eer(huis);
    expect(anna.tekst()).toContain('Plan nog geen gesprek met: de leerling, moeder (ouder, met gezag).');
    expect(anna.tekst()).toContain('Is er een tolk nodig? Vraag nooit een familielid.');
    expect(anna.tekst()).toContain('sporen achterlaten op een telefoon');
    expect(anna.tekst()).toContain('Landelijk Knooppunt Huwelijksdwang en Achterlating');
    expect(anna.knoppen()).not.toContain('Plan of bereid voor');
    await meer(anna, 'gesprek-plannen');
    await anna.drukt('Plan dit gesprek', { persoon: 'p2', datum: '2026-11-30' });
    expect(anna.tekst()).toContain('Bel eerst Veilig Thuis: 0800-2000.');
    await anna.drukt('Plan dit gesprek', { persoon: 'p1', datum: '2026-11-30' });
    expect(anna.tekst()).toContain('Bel eerst Veilig Thuis: 0800-2000.');
  });

  it('houdt de blokkade bij "nu niet" en heft haar op bij "alleen zo", met hoe [P-05]', async () => {
    const huis = await startHuis();
    const anna = await eer(huis);
    await anna.drukt('Advies van Veilig Thuis');
    expect(anna.tekst()).toContain('Vraag of je nu met de ouders mag praten');
    await anna.drukt('Bewaar dit advies', { advies: 'verder-kijken', woorden: 'Wacht.', gesprekAdvies: 'nu-niet' });
    await meer(anna, 'gesprek');
    expect(anna.tekst()).toContain('Veilig Thuis zei: nu niet praten.');
    expect(anna.knoppen()).not.toContain('Plan of bereid voor');
    await huis.naar('2026-11-24T14:05:00.000Z');
    await meer(anna, 'veilig-thuis');
    await anna.drukt('Bewaar dit advies', {
      advies: 'verder-kijken',
      woorden: 'Alleen met moeder, op school.',
      gesprekAdvies: 'alleen-zo',
    });
    await meer(anna, 'gesprek');
    expect(anna.tekst()).toContain('praten kan, maar alleen zo: Alleen met moeder, op school.');
    await anna.drukt('Plan of bereid voor', { persoon: 'p2' });
    await anna.drukt('Plan dit gesprek', { datum: '2026-11-30' });
    expect(anna.tekst()).toContain('Gesprek gepland op');
  });

  it('neemt een gesprek dat toch plaatsvond gewoon op, anders dan afgesproken, en de IB’er hoort het [P-23]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await eer(huis);
    const voor = bas.berichten().length;
    await anna.drukt('We hebben gesproken', { persoon: 'p2' });
    expect(anna.tekst()).toContain('Is er toch al gesproken? Schrijf het gewoon op.');
    await anna.drukt('Bewaar dit gesprek', { reactie: 'Moeder begon er zelf over.' });
    expect(anna.tekst()).toContain('Het gesprek ging anders dan afgesproken.');
    expect(anna.tekst()).toContain("Bas (IB'er) krijgt nu een bericht.");
    expect(bas.berichten().length).toBeGreaterThan(voor);
  });

  it('ziet met een reden om veiligheid af van het gesprek, ook bij een kind van twaalf', async () => {
    const huis = await startHuis();
    const anna = await eer(huis);
    await anna.drukt('Het lukt niet', { persoon: 'p1' });
    await anna.drukt('Stel dit voor', { grond: 'veiligheid-kind', reden: 'Haar broer leest mee.' });
    expect(anna.tekst()).toContain('Een tweede persoon kijkt mee.');
  });
});

describe('Wie betrokken is, ziet niets [P-18, P-24]', () => {
  it('sluit een collega uit voordat het eerste bericht gaat', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await huis.chat('Anna');
    await anna.drukt('Ik maak me zorgen');
    await anna.drukt('Start de casus', { familie: idVan('a2') });
    expect(anna.tekst()).not.toContain('Bas');
    expect(bas.berichten()).toHaveLength(1);
    await bas.typt('open 2026-001');
    expect(bas.tekst()).toContain('Die casus vind ik niet');
    await anna.typt('open 2026-001');
    await anna.drukt('Meer doen');
    await anna.drukt('Verder', { kaart: 'overleg-vragen' });
    expect(anna.tekst()).not.toContain('Bas');
  });

  it('kan het later nog, hoort het bestuur bij een sleutelrol, en alleen het bestuur draait het terug', async () => {
    const huis = await startHuis();
    const carla = await huis.chat('Carla');
    const eva = await huis.chat('Eva');
    const anna = await metMoeder(huis);
    await carla.typt('open 2026-001');
    expect(carla.tekst()).toContain('Casus 2026-001');
    await meer(anna, 'uitsluiten');
    await anna.drukt('Sluit uit');
    expect(anna.tekst()).toContain('Kies een collega uit de lijst.');
    await anna.drukt('Sluit uit', { wie: idVan('a3') });
    expect(anna.tekst()).toContain("Deze collega's zien niets meer van casus 2026-001.");
    await carla.typt('open 2026-001');
    expect(carla.tekst()).toContain('Die casus vind ik niet');
    await meer(anna, 'uitsluiten');
    expect(anna.tekst()).toContain('Carla (aandachtsfunctionaris)');
    expect(anna.knoppen()).not.toContain('Zet iemand terug');
    await anna.stuurt('uitsluiting-opheffen', { ...anna.knop('Sluit uit').data, terug: idVan('a3') });
    await carla.typt('open 2026-001');
    expect(carla.tekst()).toContain('Die casus vind ik niet');
    eva.leest();
    expect(eva.tekst()).toContain('Er wacht iets op je in casus 2026-001');
    await meer(eva, 'uitsluiten');
    await eva.drukt('Zet terug', { terug: idVan('a3') });
    await carla.typt('open 2026-001');
    expect(carla.tekst()).toContain('Casus 2026-001');
  });
});

describe('De leerling', () => {
  it('vult na een nood de gegevens aan en laat een gekke datum niet toe', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.drukt('Nood');
    await anna.drukt("Waarschuw mijn collega's");
    await meer(anna, 'leerling');
    await anna.drukt('Bewaar', { initialen: 'J.', geboortedatum: '2018-02-30' });
    expect(anna.tekst()).toContain('Deze dag of tijd past hier niet.');
    await anna.drukt('Bewaar', { initialen: 'J.', groep: '4', geboortedatum: '2018-02-03' });
    expect(anna.tekst()).toContain('De gegevens van de leerling zijn aangevuld.');
    await meer(anna, 'leerling');
    expect(JSON.stringify(anna.kaart())).toContain('"value":"2018-02-03"');
  });
});
