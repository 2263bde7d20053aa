// T-12 over HTTP: a special form waits for Veilig Thuis before anybody is spoken to, and facts are still taken.

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
