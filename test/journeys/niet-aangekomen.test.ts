// T-18 over HTTP: a consult that does not arrive, its deputy, and the school where hardly anybody else works.

import { idVan, startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';

/** A casus with one signal, started by Anna. */
async function metSignaal(huis: TestHuis) {
  const anna = await huis.chat('Anna');
  await anna.drukt('Ik maak me zorgen');
  await anna.drukt('Start de casus', { initialen: 'J.', groep: '3' });
  await anna.drukt('Bewaar dit signaal', { feit: 'Kwam drie dagen zonder brood.', letterlijk: 'Ik heb honger.' });
  return anna;
}
const GEVRAAGD = 'Anna (leerkracht) vraagt je om mee te kijken';

describe('De dorpsschool', () => {
  it('vraagt de bestuurder, want een ander is er niet [P-16]', async () => {
    const huis = await startHuis();
    const jan = await huis.chat('b2');
    const iris = await huis.chat('b1');
    await iris.drukt('Ik maak me zorgen');
    await iris.drukt('Start de casus', { initialen: 'K.' });
    await iris.drukt('Bewaar dit signaal', { feit: 'Zit stil in een hoek.' });
    await iris.drukt('Vraag een collega om mee te kijken');
    await iris.drukt('Vraag het');
    expect(iris.tekst()).toContain('Jan (bestuurder) krijgt nu een bericht.');
    jan.leest();
    await jan.drukt('Bekijken');
    expect(jan.tekst()).toContain('Zit stil in een hoek.');
    await jan.drukt('Geef antwoord', { antwoord: 'advies', advies: 'Bel Veilig Thuis.' });
    await iris.typt('open 2026-001');
    expect(iris.tekst()).toContain('✓ Overleg (gedaan)');
  });
});

describe('T-18: de IB’er heeft de app niet', () => {
  it('zegt dat het bericht niet is aangekomen, met een telefoonnummer, en vraagt na de termijn de waarnemer [P-10]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const carla = await huis.chat('Carla');
    const anna = await metSignaal(huis);
    await bas.verwijdert();
    await anna.drukt('Vraag een collega om mee te kijken');
    await anna.drukt('Vraag het', { aan: idVan('a2') });
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain("Bas (IB'er): bericht is niet aangekomen.");
    expect(anna.tekst()).toContain('06-00000002');
    expect(anna.tekst()).not.toMatch(/verzonden/i);
    const voor = carla.berichten().length;
    await huis.naar('2026-11-26T15:31:00.000Z');
    await huis.naar('2026-11-27T15:31:00.000Z');
    expect(carla.berichten().length).toBeGreaterThan(voor);
    carla.leest();
    expect(carla.tekst()).toContain('Wil jij het overnemen?');
    await carla.drukt('Bekijken');
    expect(carla.tekst()).toContain(GEVRAAGD);
    await carla.drukt('Geef antwoord', { antwoord: 'advies', advies: 'Ik kijk mee.' });
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('✓ Overleg (gedaan)');
  });

  it('gaat ook verder met een advies van Veilig Thuis [T-18]', async () => {
    const huis = await startHuis();
    const anna = await metSignaal(huis);
    await anna.drukt('Advies van Veilig Thuis');
    expect(anna.tekst()).toContain('0800-2000');
    expect(anna.tekst()).toContain('Bij advies doet Veilig Thuis zelf niets.');
    await anna.drukt('Bewaar dit advies', { advies: 'verder-kijken', woorden: 'Kijk nog een week.', gevolgd: 'nee' });
    expect(anna.tekst()).toContain('Schrijf op waarom.');
    expect(JSON.stringify(anna.kaart())).toContain('Kijk nog een week.');
    await anna.drukt('Bewaar dit advies', { reden: 'Het is te dringend.' });
    expect(anna.tekst()).toContain('het advies van Veilig Thuis');
    expect(anna.tekst()).toContain('✓ Overleg (gedaan)');
  });
});
