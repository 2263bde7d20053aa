// Step 2 over HTTP: asking, answering, handing over, declining, a spoken consult, and a message that does not arrive.

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
/** The same, with a question to Bas that Bas has open. */
async function metVraag(huis: TestHuis) {
  const bas = await huis.chat('Bas');
  const anna = await metSignaal(huis);
  await anna.drukt('Vraag een collega om mee te kijken');
  await anna.drukt('Vraag het', { vraag: 'Zie jij dit ook?' });
  bas.leest();
  await bas.drukt('Bekijken');
  return { anna, bas };
}
const GEVRAAGD = 'Anna (leerkracht) vraagt je om mee te kijken';

describe('Overleg', () => {
  it('vraagt de IB’er die er is, en die leest de vraag met de feiten in één blik', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await metSignaal(huis);
    await anna.drukt('Vraag een collega om mee te kijken');
    expect(JSON.stringify(anna.kaart())).toContain(`"value":"${idVan('a2')}"`);
    await anna.drukt('Vraag het', { vraag: 'Zie jij dit ook?' });
    expect(anna.tekst()).toContain("Bas (IB'er) krijgt nu een bericht. Je ziet in de casus of het is aangekomen.");
    bas.leest();
    expect(bas.tekst()).not.toContain('brood');
    await bas.drukt('Bekijken');
    expect(bas.tekst()).toContain(GEVRAAGD);
    expect(bas.tekst()).toContain('Zie jij dit ook?');
    expect(bas.tekst()).toContain('Kwam drie dagen zonder brood.');
    expect(bas.tekst()).toContain('Letterlijk: “Ik heb honger.”');
    expect(bas.tekst()).toContain('zelf gezien of gehoord');
    expect(bas.tekst()).toContain('Leerling: J., groep 3');
  });

  it('vraagt niet twee keer hetzelfde en neemt een vraag terug', async () => {
    const huis = await startHuis();
    const { anna, bas } = await metVraag(huis);
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain("Bas (IB'er) is gevraagd om mee te kijken. Je hoeft niet te wachten");
    await anna.drukt('Meer doen');
    await anna.drukt('Verder', { kaart: 'overleg-vragen' });
    expect(anna.tekst()).toContain("Gevraagd aan Bas (IB'er)");
    await anna.drukt('Vraag het', { aan: idVan('a2') });
    expect(anna.tekst()).toContain('Dit is al gedaan');
    await anna.drukt('Meer doen');
    await anna.drukt('Verder', { kaart: 'overleg-vragen' });
    await anna.drukt('Neem deze vraag terug');
    expect(anna.tekst()).toContain('Je hebt je vraag teruggenomen.');
    await bas.drukt('Geef antwoord', { antwoord: 'advies', advies: 'Praat eerst met moeder.' });
    expect(bas.tekst()).toContain('Anna (leerkracht) heeft de vraag teruggenomen.');
  });

  it('geeft het antwoord terug aan wie het vroeg, die het in de casus leest', async () => {
    const huis = await startHuis();
    const { anna, bas } = await metVraag(huis);
    await bas.drukt('Geef antwoord', { advies: 'Praat eerst met moeder.' });
    expect(bas.tekst()).toContain('Er mist nog een antwoord.');
    expect(bas.tekst()).toContain(GEVRAAGD);
    await bas.drukt('Geef antwoord', { antwoord: 'advies', advies: ' ' });
    expect(bas.tekst()).toContain('Schrijf kort iets op. Eén zin is genoeg.');
    await bas.drukt('Geef antwoord', { antwoord: 'advies', advies: 'Praat eerst met moeder.' });
    expect(bas.tekst()).toContain('Anna (leerkracht) krijgt nu een bericht.');
    anna.leest();
    expect(anna.tekst()).not.toContain('moeder');
    await anna.drukt('Bekijken');
    expect(anna.tekst()).toContain('✓ Overleg (gedaan)');
    expect(anna.tekst()).toContain("Bas (IB'er) gaf advies");
    expect(anna.tekst()).toContain('Praat eerst met moeder.');
  });

  it('stuurt bij twee keer drukken één bericht [P-22]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await metSignaal(huis);
    await anna.drukt('Vraag een collega om mee te kijken');
    const { verb, data } = anna.knop('Vraag het');
    const druk = { ...data, aan: idVan('a2'), soort: 'rol', vraag: 'Zie jij dit ook?' };
    const voor = bas.berichten().length;
    const [, tweede] = [await anna.stuurt(verb, druk), await anna.stuurt(verb, druk)];
    await huis.bezorg();
    expect(JSON.stringify(tweede)).toContain('Dit is al gedaan.');
    expect(bas.berichten().length).toBe(voor + 1);
  });

  it('vraagt om eerst te kijken, en ook dat is een antwoord', async () => {
    const huis = await startHuis();
    const { anna, bas } = await metVraag(huis);
    await bas.drukt('Geef antwoord', { antwoord: 'observeren', advies: 'Kijk een week mee in de pauze.' });
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('✓ Overleg (gedaan)');
    await anna.drukt('Meer doen');
    await anna.drukt('Verder', { kaart: 'overleg' });
    expect(anna.tekst()).toContain("Bas (IB'er) vraagt om eerst goed te kijken");
  });

  it('geeft een vraag door: de collega krijgt het bericht, de vrager ziet wie nu kijkt', async () => {
    const huis = await startHuis();
    const carla = await huis.chat('Carla');
    const { anna, bas } = await metVraag(huis);
    await bas.drukt('Geef door');
    expect(bas.tekst()).toContain('Kies een collega uit de lijst.');
    await bas.drukt('Geef door', { collega: idVan('a3') });
    expect(bas.tekst()).toContain('Je hebt de vraag doorgegeven.');
    carla.leest();
    await carla.drukt('Bekijken');
    expect(carla.tekst()).toContain(GEVRAAGD);
    await anna.typt('open 2026-001');
    await anna.drukt('Meer doen');
    await anna.drukt('Verder', { kaart: 'overleg' });
    expect(anna.tekst()).toContain('Gevraagd aan Carla (aandachtsfunctionaris)');
    expect(anna.tekst()).toContain('06-00000003');
  });

  it('wijst een vraag af met een reden, en het overleg blijft nodig', async () => {
    const huis = await startHuis();
    const { anna, bas } = await metVraag(huis);
    await bas.drukt('Laat dit weten');
    expect(bas.tekst()).toContain('Schrijf op waarom. Eén zin is genoeg.');
    await bas.drukt('Laat dit weten', { reden: 'Ik ken het gezin.' });
    expect(bas.tekst()).toContain('Je hebt gezegd dat het je niet lukt.');
    await anna.typt('open 2026-001');
    expect(anna.tekst()).not.toContain('✓ Overleg (gedaan)');
    expect(anna.knoppen()).toContain('Vraag een collega om mee te kijken');
    await anna.drukt('Meer doen');
    await anna.drukt('Verder', { kaart: 'overleg' });
    expect(anna.tekst()).toContain('Ik ken het gezin.');
  });

  it('telt een overleg dat gesproken is en namens een ander is opgeschreven [P-29, T-18]', async () => {
    const huis = await startHuis();
    const anna = await metSignaal(huis);
    await anna.drukt('Vraag een collega om mee te kijken');
    await anna.drukt('Ik sprak al iemand');
    await anna.drukt('Bewaar dit overleg', {
      soort: 'jeugdarts',
      met: 'de jeugdverpleegkundige',
      advies: 'Houd het bij.',
    });
    expect(anna.tekst()).toContain('Een gesproken overleg telt mee.');
    expect(anna.tekst()).toContain('✓ Overleg (gedaan)');
    await anna.drukt('Meer doen');
    await anna.drukt('Verder', { kaart: 'signaal' });
    await anna.drukt('Bewaar dit signaal', { feit: 'Huilt.', bron: 'namens', bronOmschrijving: 'de overblijfmoeder' });
    const bas = await huis.chat('Bas');
    await bas.typt('2026-001');
    await bas.drukt('Meer doen');
    await bas.drukt('Verder', { kaart: 'overleg-antwoord' });
    expect(bas.tekst()).toContain('opgeschreven voor iemand anders · opgeschreven door Anna (leerkracht)');
    expect(bas.tekst()).toContain('Van: de overblijfmoeder');
  });

  it('laat een antwoord van een oude kaart meetellen: een feit veroudert niet [P-23]', async () => {
    const huis = await startHuis();
    const { anna, bas } = await metVraag(huis);
    const { verb, data } = bas.knop('Geef antwoord');
    await anna.typt('open 2026-001');
    await anna.drukt('Meer doen');
    await anna.drukt('Verder', { kaart: 'leerling' });
    await anna.drukt('Bewaar', { groep: '4' });
    await bas.stuurt(verb, { ...data, overleg: 'o1', antwoord: 'advies', advies: 'Praat eerst met moeder.' });
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('✓ Overleg (gedaan)');
  });
});
