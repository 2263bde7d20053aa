// A change of the school on the day itself counts that day: who is ill or gone is not waited for (P-16, E-13).

import { MENSEN, idVan, startHuis } from '../support/huis/huis.ts';
import { begint, opent } from '../support/huis/paden.ts';
import { mensenMet, schoolMet } from '../support/huis/school.ts';
import { leesBestandIn } from '../support/store/lees-bestand.ts';
import { toMoment } from '../../src/shared/ids.ts';

const NU = '2026-11-24T09:05:00.000Z';
const id = (naam: keyof typeof MENSEN): string => idVan(MENSEN[naam]);

it.each([
  ['ziek', { afwezig: [{ van: '2026-11-24', tot: '2026-11-24' }] }],
  ['weg van school', { totEnMet: '2026-11-23' }],
])('is Bas vandaag %s, dan krijgt Carla de open vraag meteen en niet pas morgen [P-16][E-13]', async (_wat, anders) => {
  const huis = await startHuis({ nu: NU });
  const [anna, carla] = await Promise.all(['Anna', 'Carla'].map((wie) => huis.chat(wie)));
  if (!anna || !carla) throw new Error('no chats');
  await begint(anna, 'Geen jas bij zich.');
  await opent(anna, 'overleg-vragen');
  await anna.drukt('Vraag het', { aan: id('Bas'), vraag: 'Zie jij dit ook?' });
  await huis.bezorg();
  const voor = carla.berichten().length;

  const medewerkers = mensenMet('Bas', anders);
  await leesBestandIn(schoolMet({ medewerkers }), { soort: 'sqlite', bestand: huis.database }, toMoment(NU));
  await huis.bezorg();
  expect(carla.berichten().length).toBeGreaterThan(voor);
  carla.leest();
  await carla.drukt('Bekijken');
  expect(carla.tekst()).toContain('Zie jij dit ook?');
});
