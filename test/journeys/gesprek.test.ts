// Step 3 over HTTP: talks per person, attempts, waiving with two, and the special forms that wait for Veilig Thuis.

import { leesbaar } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
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
  await anna.drukt('Voeg toe', { aanduiding: 'moeder', gezag: 'ja' });
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

  it.each([
    ['zorgen-blijven', 'De zorgen blijven', 'Daarna wegen jullie samen wat dit betekent.'],
    ['weten-het-niet', 'We weten het nog niet', 'Vraag een collega of Veilig Thuis om mee te denken'],
    ['andere-oorzaak', 'Er is een andere oorzaak', 'Kijk samen welke hulp daarbij past.'],
    ['zorgen-weg', 'De zorgen zijn weg', 'Een tweede persoon kijkt mee. Tot dan blijft de casus open.'],
  ])(
    'zegt na de uitkomst %s hoe het verder gaat, en overal staat die uitkomst [S0-42][S1-13][S3-21]',
    async (uitkomst, woord, verder) => {
      const huis = await startHuis();
      const anna = await metMoeder(huis);
      await anna.drukt('We hebben gesproken', { persoon: 'p2' });
      expect(anna.tekst()).toContain(woord);
      await anna.drukt('Bewaar dit gesprek', { reactie: 'Moeder vertelde over thuis.', uitkomst });
      expect(anna.tekst()).toContain(`Uitkomst: ${woord}.`);
      expect(anna.tekst()).toContain(verder);
      for (const kaart of ['wegen', 'tijdlijn']) {
        await meer(anna, kaart);
        expect(anna.tekst().toLowerCase()).toContain(woord.toLowerCase());
      }
      const concept = await anna.stuurt('open-melding', anna.knop('Terug naar de casus').data);
      expect(leesbaar(concept).toLowerCase()).toContain(woord.toLowerCase());
    },
  );

  it('gaat bij meer gesprekken uit van wat het kind het meest beschermt', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis);
    for (const [persoon, uitkomst] of [
      ['p2', 'zorgen-blijven'],
      ['p1', 'zorgen-weg'],
    ] as const) {
      await anna.drukt('We hebben gesproken', { persoon });
      await anna.drukt('Bewaar dit gesprek', { reactie: 'Er is gepraat.', uitkomst });
    }
    expect(anna.tekst()).toContain('Uitkomst: De zorgen zijn weg.');
    expect(anna.tekst()).toContain('De zorgen blijven. Spreek ook met wie nog openstaat.');
    expect(anna.tekst()).not.toContain('beantwoord vraag 1 met nee');
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

  it('laat gezag open als dat niet bekend is, en vult het later aan [C-18]', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis);
    await anna.drukt('Voeg iemand toe');
    await anna.stuurt('persoon-toevoegen', { ...anna.knop('Voeg toe').data, aanduiding: 'vader', soort: 'ouder' });
    await anna.drukt('Voeg toe', { aanduiding: 'vader', gezag: 'weten-we-niet' });
    expect(anna.tekst()).toContain('vader (ouder, gezag nog niet bekend)');
    expect(anna.tekst()).not.toContain('vader (ouder, met gezag)');
    await anna.drukt('Voeg iemand toe');
    await anna.drukt('Gezag aanvullen');
    await anna.drukt('Bewaar dit', { gezag: 'nee' });
    expect(anna.tekst()).toContain('Het gezag is aangevuld.');
    expect(anna.tekst()).toContain('vader (ouder, zonder gezag)');
    expect(anna.tekst()).toContain('moeder (ouder, met gezag)');
    await meer(anna, 'tijdlijn');
    expect(anna.tekst()).toContain('vulde aan of vader gezag heeft');
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
    await bas.drukt('Bekijk het voorstel');
    expect(bas.tekst()).toContain('Vader dreigt.');
    await bas.drukt('Ik ben het eens');
    await meer(bas, 'gesprek');
    expect(bas.tekst()).toContain('Geen gesprek: het kan onveilig worden voor het kind.');
    expect(bas.tekst()).toContain('✓ moeder');
  });

  it('vindt een gesprek met een jonge leerling niet geschikt, ook met een tweede persoon', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis);
    await anna.drukt('Het lukt niet', { persoon: 'p1' });
    await anna.drukt('Stel dit voor', { grond: 'niet-geschikt', reden: 'Het kind is vier.' });
    expect(anna.tekst()).toContain('Een tweede persoon kijkt mee.');
  });

  it('plant niet vanaf een oude kaart: die laat zien wat er nu is, met wat je invulde [P-22]', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis);
    await anna.drukt('Plan of bereid voor', { persoon: 'p2' });
    const bas = await huis.chat('Bas');
    await meer(bas, 'leerling');
    await bas.drukt('Bewaar', { groep: '7' });
    await anna.drukt('Plan dit gesprek', { datum: '2026-11-30' });
    expect(anna.tekst()).toContain('heeft net iets toegevoegd.');
    expect(JSON.stringify(anna.kaart())).toContain('"value":"2026-11-30"');
    await anna.drukt('Plan dit gesprek');
    expect(anna.tekst()).toContain('Gesprek gepland op ma 30 november');
  });

  it('zegt bij een persoon die er niet is dat je moet kiezen, en bewaart niets [P-21]', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis);
    await anna.drukt('We hebben gesproken', { persoon: 'p2' });
    const antwoord = await anna.stuurt('gesprek-vastleggen', {
      ...anna.knop('Bewaar dit gesprek').data,
      persoon: 'p99',
      reactie: 'Verzonnen.',
      uitkomst: 'bestaat-niet',
    });
    expect(JSON.stringify(antwoord)).toContain('Kies voor wie dit is.');
    await meer(anna, 'gesprek');
    expect(anna.tekst()).not.toContain('Gesproken:');
  });
});
