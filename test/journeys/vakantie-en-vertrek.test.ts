// Before a holiday one list, in it somebody who watches; and work that goes on when a colleague hands it over or leaves (E-13, P-16).

import { MENSEN, idVan, startHuis } from '../support/huis/huis.ts';
import { begint, opent } from '../support/huis/paden.ts';
import { mensenMet, schoolMet } from '../support/huis/school.ts';

const WOENSDAG = '2026-12-16T14:40:00.000Z';
const id = (naam: keyof typeof MENSEN): string => idVan(MENSEN[naam]);
it('voor de vakantie kiest Carla in één keer wie op welke casus let, en die krijgt daarin de herinnering [E-13]', async () => {
  const huis = await startHuis({ nu: WOENSDAG });
  const [anna, bas, carla, femke] = await Promise.all(['Anna', 'Bas', 'Carla', 'Femke'].map((wie) => huis.chat(wie)));
  if (!anna || !bas || !carla || !femke) throw new Error('no chats');
  await begint(anna, 'Geen jas bij zich.');
  await begint(anna, 'Slaapt in de klas.');
  await huis.naar('2026-12-17T15:40:00.000Z');
  carla.leest();
  expect(carla.tekst()).toContain('Bijna vakantie. Kies wie er op de casussen let.');
  expect(carla.tekst()).not.toMatch(/jas|2026-00/);
  await carla.drukt('Bekijken');
  expect(carla.tekst()).toContain('School is dicht van za 19 december 2026 tot en met zo 3 januari 2027.');
  expect(carla.tekst()).toContain('Casus 2026-001');
  expect(carla.tekst()).not.toMatch(/jas|Slaapt|J\./);
  const velden = JSON.stringify(carla.kaart()).match(/wie_[A-Za-z0-9_-]{22}/g) ?? [];
  const [een = '', twee = ''] = [...new Set(velden)];
  await carla.drukt('Bewaar voor al deze casussen', { [een]: id('Bas'), [twee]: id('Bas') });
  expect(carla.tekst()).toContain('Bewaard: op 2 casussen let in de vakantie iemand.');
  expect(carla.tekst().match(/Bas \(IB'er\) let op\./g)).toHaveLength(2);
  await huis.bezorg();
  bas.leest();
  expect(bas.tekst()).toContain('In de vakantie let jij op een of meer casussen.');
  await bas.drukt('Bekijken');
  expect(bas.tekst()).toContain("Bas (IB'er) let op.");

  await opent(anna, 'overleg-vragen', '2026-001');
  await anna.drukt('Vraag het', { aan: id('Femke'), vraag: 'Zie jij dit ook?' });
  const voor = bas.berichten().length;
  await huis.naar('2026-12-21T15:40:00.000Z');
  expect(bas.berichten().length).toBeGreaterThan(voor);
  await femke.typt('vakantie');
  expect(femke.tekst()).not.toContain('Bewaar voor al deze casussen');
}, 60_000);

it('wie niet bij de eerste casus hoort, krijgt toch de lijst van de eigen casussen [E-13][P-21]', async () => {
  const profiel = { preset: 'basis2019', ibBijStart: false };
  const medewerkers = mensenMet('Bas', { vervangt: [] }).map((m) =>
    m['naam'] === 'Guus' ? { ...m, vervangt: ['aandachtsfunctionaris'] } : m,
  );
  const huis = await startHuis({ nu: WOENSDAG, scholen: schoolMet({ profiel, medewerkers }) });
  const [anna, bas] = await Promise.all(['Anna', 'Bas'].map((wie) => huis.chat(wie)));
  if (!anna || !bas) throw new Error('no chats');
  await begint(anna, 'Geen jas bij zich.');
  await begint(anna, 'Slaapt in de klas.');
  await opent(anna, 'overleg-vragen', '2026-002');
  await anna.drukt('Vraag het', { aan: id('Bas'), vraag: 'Zie jij dit ook?' });
  await huis.naar('2026-12-17T14:20:00.000Z');
  bas.leest();
  expect(bas.tekst()).toContain('Bijna vakantie.');
  await bas.drukt('Bekijken');
  expect(bas.tekst()).toContain('Wie let op casus 2026-002?');
  expect(bas.tekst()).not.toContain('2026-001');
}, 60_000);

it('wie werk doorgeeft, geeft alles door wat op de eigen naam staat [P-16]', async () => {
  const huis = await startHuis();
  const [anna, bas, carla] = await Promise.all(['Anna', 'Bas', 'Carla'].map((wie) => huis.chat(wie)));
  if (!anna || !bas || !carla) throw new Error('no chats');
  await begint(anna, 'Geen jas bij zich.');
  await opent(anna, 'overleg-vragen');
  await anna.drukt('Vraag het', { aan: id('Bas'), vraag: 'Zie jij dit ook?' });
  await opent(bas, 'overdragen');
  expect(bas.tekst()).toContain('Antwoord op een vraag om mee te kijken');
  await bas.drukt('Geef alles door', { collega: id('Carla') });
  expect(bas.tekst()).toContain('Je werk in casus 2026-001 is doorgegeven.');
  await huis.bezorg();
  carla.leest();
  await carla.drukt('Bekijken');
  expect(carla.tekst()).toContain('Zie jij dit ook?');
}, 60_000);

it('wie vandaag niet werkt wordt niet afgewacht: de vervanger krijgt de vraag meteen [E-13][P-16]', async () => {
  // A Tuesday; Bas works on Thursday and Friday.
  const huis = await startHuis({ scholen: schoolMet({ medewerkers: mensenMet('Bas', { werkdagen: [4, 5] }) }) });
  const [anna, carla] = await Promise.all(['Anna', 'Carla'].map((wie) => huis.chat(wie)));
  if (!anna || !carla) throw new Error('no chats');
  await begint(anna, 'Geen jas bij zich.');
  await opent(anna, 'overleg-vragen');
  expect(anna.tekst()).toContain("Bas (IB'er) is er vandaag niet. Carla (aandachtsfunctionaris) neemt waar.");
  await anna.drukt('Vraag het', { aan: id('Bas'), vraag: 'Zie jij dit ook?' });
  await huis.bezorg();
  carla.leest();
  expect(carla.tekst()).toContain('Wil jij het overnemen?');
  await carla.drukt('Bekijken');
  expect(carla.tekst()).toContain('Zie jij dit ook?');
}, 60_000);

it('wie van school is, krijgt niets meer te zien; de vervanger krijgt de vraag [P-16][P-21]', async () => {
  const medewerkers = mensenMet('Bas', { totEnMet: '2026-12-16' });
  const huis = await startHuis({ nu: WOENSDAG, scholen: schoolMet({ medewerkers }) });
  const [anna, bas, carla] = await Promise.all(['Anna', 'Bas', 'Carla'].map((wie) => huis.chat(wie)));
  if (!anna || !bas || !carla) throw new Error('no chats');
  await begint(anna, 'Geen jas bij zich.');
  await opent(anna, 'overleg-vragen');
  await anna.drukt('Vraag het', { aan: id('Bas'), vraag: 'Zie jij dit ook?' });
  await bas.typt('open 2026-001');
  expect(bas.tekst()).toContain('2026-001');
  await huis.naar('2026-12-17T15:40:00.000Z');
  const gehad = bas.berichten().length;
  await bas.typt('open 2026-001');
  expect(bas.tekst()).not.toContain('2026-001');
  await opent(carla, 'overleg-antwoord', '2026-001');
  expect(carla.tekst()).toContain('Zie jij dit ook?');
  await huis.naar('2026-12-18T15:40:00.000Z');
  expect(bas.berichten().length).toBe(gehad + 1);
}, 60_000);
