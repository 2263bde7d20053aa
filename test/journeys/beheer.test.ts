// The beheerder sets up a school in the chat: from nothing to a first casus, on the day itself, and with two at once (S4-29, C-29, P-16).

import type { Chat } from '../support/huis/chat.ts';
import { idVan, MENSEN, startHuis } from '../support/huis/huis.ts';
import { begint, opent } from '../support/huis/paden.ts';
import { mensenMet, schoolMet } from '../support/huis/school.ts';

const NU = '2026-11-24T09:05:00.000Z';
const id = (naam: keyof typeof MENSEN): string => idVan(MENSEN[naam]);
const kies = async (chat: Chat, waar: string): Promise<void> => {
  await chat.drukt('Verder', { gekozen: waar });
};
const naar = async (chat: Chat, ...waar: readonly string[]): Promise<void> => {
  await chat.typt('beheer');
  for (const stap of waar) await kies(chat, stap);
};
/** Who comes and who goes, of holders and of deputies. */
const rol = async (chat: Chat, welke: string, wissel: Readonly<Record<string, string>>): Promise<void> => {
  await naar(chat, 'rollen', `rol:${welke}`);
  await chat.drukt('Bewaar', wissel);
};

it('een nieuwe school wordt in de chat ingericht, zegt wat nog mist, en begint dan met casussen [S4-29][C-29]', async () => {
  const scholen = schoolMet({
    inVoorbereiding: true,
    profiel: {},
    socialeKaart: [],
    vrijeDagen: [],
    medewerkers: [
      { medewerkerId: id('Hilde'), naam: 'Hilde', rollen: ['beheerder'] },
      { medewerkerId: id('Anna'), naam: 'Anna', rollen: ['leerkracht'] },
    ],
  });
  const huis = await startHuis({ nu: NU, scholen });
  const [hilde, anna] = await Promise.all(['Hilde', 'Anna'].map((wie) => huis.chat(wie)));
  if (!hilde || !anna) throw new Error('no chats');

  await anna.typt('ik maak me zorgen');
  await anna.drukt('Start de casus', { feit: 'Geen jas bij zich.' });
  expect(anna.tekst()).toContain('Deze school is nog niet klaar om hiermee te werken.');
  expect(anna.tekst()).toContain('112');

  await naar(hilde, 'livegang');
  expect(hilde.tekst()).toContain('Niemand is aandachtsfunctionaris. Kies iemand bij Rollen en vervangers.');
  expect(hilde.knoppen()).not.toContain('Begin met casussen');

  for (const naam of ['Bas', 'Carla', 'Dirk', 'Eva'] as const) {
    await naar(hilde, 'mensen', 'mens-nieuw');
    await hilde.drukt('Bewaar', { medewerkerId: id(naam).toUpperCase(), naam });
    expect(hilde.tekst()).toContain(`${naam} staat erbij.`);
  }
  await rol(hilde, 'intern-begeleider', { houderErbij: id('Bas'), vervangerErbij: id('Carla') });
  await rol(hilde, 'aandachtsfunctionaris', { houderErbij: id('Carla'), vervangerErbij: id('Bas') });
  await rol(hilde, 'directeur', { houderErbij: id('Dirk'), vervangerErbij: id('Carla') });
  await naar(hilde, 'livegang');
  expect(hilde.tekst()).toContain('Niemand is bestuurder.');
  await rol(hilde, 'bestuurder', { houderErbij: id('Eva') });
  await naar(hilde, 'livegang');
  await hilde.drukt('Begin met casussen');
  expect(hilde.tekst()).toContain('Er mist niets. Deze school werkt met casussen.');

  await begint(anna, 'Geen jas bij zich.');
  expect(anna.tekst()).toMatch(/Opgeslagen in casus 2026-00\d/);
});

it('vandaag weg: de open vraag van Anna gaat meteen naar wie Bas vervangt, en terug kan ook [P-16][E-13]', async () => {
  const huis = await startHuis({ nu: NU });
  const [anna, carla, hilde] = await Promise.all(['Anna', 'Carla', 'Hilde'].map((wie) => huis.chat(wie)));
  if (!anna || !carla || !hilde) throw new Error('no chats');
  await begint(anna, 'Geen jas bij zich.');
  await opent(anna, 'overleg-vragen');
  await anna.drukt('Vraag het', { aan: id('Bas'), vraag: 'Zie jij dit ook?' });
  await huis.bezorg();
  const voor = carla.berichten().length;
  await naar(hilde, 'mensen', `mens:${id('Bas')}`);
  await hilde.drukt('Vandaag weg', { telefoon: '06 4444 4444' });
  expect(JSON.stringify(hilde.kaart())).toContain('06 4444 4444');
  expect(hilde.tekst()).toContain('Bas, ‘weg’, erbij: di 24 november 2026.');
  await huis.bezorg();
  expect(carla.berichten().length).toBeGreaterThan(voor);
  carla.leest();
  await carla.drukt('Bekijken');
  expect(carla.tekst()).toContain('Zie jij dit ook?');
  await hilde.drukt('Vandaag toch aanwezig');
  expect(hilde.knoppen()).toContain('Vandaag weg');
  await hilde.drukt('Terug naar mensen');
  expect(hilde.tekst()).toContain('Wie wil je wijzigen?');
});

it('twee beheerders tegelijk: niets gaat verloren, en de tweede ziet wat de eerste veranderde', async () => {
  const scholen = schoolMet({ medewerkers: mensenMet('Guus', { rollen: ['beheerder'] }) });
  const huis = await startHuis({ nu: NU, scholen });
  const [hilde, guus] = await Promise.all(['Hilde', 'Guus'].map((wie) => huis.chat(wie)));
  if (!hilde || !guus) throw new Error('no chats');
  await naar(hilde, 'mensen', `mens:${id('Bas')}`);
  await naar(guus, 'mensen', `mens:${id('Bas')}`);
  await hilde.drukt('Bewaar', { telefoon: '06 1111 1111' });
  await guus.drukt('Bewaar', { telefoon: '06 2222 2222' });
  expect(guus.tekst()).toContain('Hilde veranderde dit net ook. Wat je invulde staat er nog.');
  expect(guus.tekst()).toContain('Bas, ‘telefoon’: eerst 06-00000002, nu 06 1111 1111.');
  expect(JSON.stringify(guus.kaart())).toContain('06 2222 2222');
  await guus.drukt('Bewaar');
  expect(guus.tekst()).toContain('eerst 06 1111 1111, nu 06 2222 2222.');
  // Something else than what the other one changed simply goes on.
  await naar(hilde, 'vrij');
  await naar(guus, 'school');
  await hilde.drukt('Bewaar', { van: '2026-12-04', tot: '2026-12-04', naam: 'Studiedag' });
  await guus.drukt('Bewaar', { regionaalNummer: '010 123 4567' });
  expect(guus.tekst()).toContain('nu 010 123 4567.');
  await naar(guus, 'vrij');
  expect(guus.tekst()).toContain('Studiedag');
});

it('elke wijziging staat er met wie, wanneer en wat, en gaat terug zolang niemand hetzelfde veranderde', async () => {
  const huis = await startHuis({ nu: NU });
  const hilde = await huis.chat('Hilde');
  await naar(hilde, 'school');
  await hilde.drukt('Bewaar', { naam: 'De Nieuwe Naam' });
  await naar(hilde, 'wijzigingen');
  expect(hilde.tekst()).toMatch(/Wijziging 2: di 24 november, 10\.05 uur, Hilde/);
  expect(hilde.tekst()).toContain('‘naam’: eerst De Voorbeeldschool, nu De Nieuwe Naam.');
  await hilde.drukt('Draai deze wijziging terug', { gekozen: 'terug:2' });
  expect(hilde.tekst()).toContain('‘naam’: eerst De Nieuwe Naam, nu De Voorbeeldschool.');
  await hilde.drukt('Draai deze wijziging terug', { gekozen: 'terug:2' });
  expect(hilde.tekst()).toContain('Dit kan niet meer');
});

it('wat niet kan wordt geweigerd met waarom, en wat getypt was blijft staan [C-04][P-26]', async () => {
  const huis = await startHuis({ nu: NU });
  const hilde = await huis.chat('Hilde');
  await rol(hilde, 'aandachtsfunctionaris', { houderWeg: id('Carla') });
  expect(hilde.tekst()).toContain('Niemand is aandachtsfunctionaris.');
  await rol(hilde, 'beheerder', { houderWeg: id('Hilde') });
  expect(hilde.tekst()).toContain('want dan is er geen beheerder meer');
  await rol(hilde, 'intern-begeleider', { houderErbij: id('Hilde') });
  expect(hilde.tekst()).toContain("Jezelf zo'n rol geven kan niet");
  await naar(hilde, 'mensen', `mens:${id('Carla')}`);
  await hilde.drukt('Bewaar', { totEnMet: '2026-12-18', telefoon: '06 3333 3333' });
  expect(hilde.tekst()).toContain('Niemand is aandachtsfunctionaris.');
  expect(JSON.stringify(hilde.kaart())).toContain('06 3333 3333');
  await hilde.drukt('Bewaar', { totEnMet: '', telefoon: 'bel maar' });
  expect(hilde.tekst()).toContain('Kijk bij ‘Telefoon’. Een telefoonnummer begint met');
  await naar(hilde, 'instellingen', 'instelling:termijnen');
  await hilde.drukt('Bewaar', { termijnen_overlegSchooldagen: '30' });
  expect(hilde.tekst()).toContain(
    'Kijk bij ‘Antwoord op een vraag aan een collega: schooldagen’. Vul een heel getal in',
  );
  await hilde.drukt('Bewaar', { termijnen_overlegSchooldagen: '2' });
  expect(hilde.tekst()).toContain(
    '‘Antwoord op een vraag aan een collega: schooldagen’: eerst zoals de werkwijze, nu 2.',
  );
});

it('de school gaat als tekst heen en terug; wat niet klopt wordt met zijn plek genoemd', async () => {
  const scholen = schoolMet({ socialeKaart: [], ondersteuningsteamOp: [] });
  const huis = await startHuis({ nu: NU, scholen });
  const hilde = await huis.chat('Hilde');
  await naar(hilde, 'bestand');
  const inhoud = /"value":"(\{.*?\\n\})"/.exec(JSON.stringify(hilde.kaart()))?.[1];
  const json = JSON.parse(`"${inhoud ?? ''}"`) as string;
  await hilde.drukt('Bewaar', { inhoud: json });
  expect(hilde.tekst()).toContain('Dit stond al zo.');
  await hilde.drukt('Bewaar', { inhoud: json.replace('"De Voorbeeldschool"', '""') });
  expect(hilde.tekst()).toContain('Deze tekst klopt niet bij: naam. Er is niets bewaard.');
  await hilde.drukt('Bewaar', { inhoud: 'hallo' });
  expect(hilde.tekst()).toContain('Dit is geen tekst die de assistent eerder gaf.');
});
