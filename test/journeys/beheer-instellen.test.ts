// The settings of a school in the chat: terms of keeping, lists of ticks, taking back at once, long lists, and what the history says.

import type { Chat } from '../support/huis/chat.ts';
import { idVan, MENSEN, startHuis } from '../support/huis/huis.ts';
import { mensenMet, schoolMet, schoolMetProfiel } from '../support/huis/school.ts';

const NU = '2026-11-24T09:05:00.000Z';
const naar = async (chat: Chat, ...waar: readonly string[]): Promise<void> => {
  await chat.typt('beheer');
  for (const stap of waar) await chat.drukt('Verder', { gekozen: stap });
};
const hildeOp = async (profiel: Readonly<Record<string, unknown>> = {}): Promise<Chat> =>
  (await startHuis({ nu: NU, scholen: schoolMetProfiel(profiel) })).chat('Hilde');
/** The value that an input of the card at hand holds. */
const veld = (chat: Chat, id: string): unknown => {
  const body = (chat.kaart()['body'] ?? []) as readonly { readonly items?: readonly Record<string, unknown>[] }[];
  return body.flatMap(({ items = [] }) => items).find((each) => each['id'] === id)?.['value'];
};

describe('Hoe lang een casus bewaard blijft', () => {
  it('stelt de beheerder in, van 2 tot en met 20 jaar, en de kaart zegt wat er dan gebeurt [C-22]', async () => {
    const hilde = await hildeOp();
    await naar(hilde, 'instellingen', 'instelling:bewaren');
    expect(hilde.tekst()).toContain('Kies 2 tot en met 20. Leeg: 2, zoals de werkwijze.');
    expect(hilde.tekst()).toContain('Er verdwijnt nooit iets vanzelf.');
    for (const jaren of ['1', '21', '2,5', 'tien']) {
      await hilde.drukt('Bewaar', { bewaren_naVertrekJaren: jaren });
      expect(hilde.tekst()).toContain('Kijk bij ‘Niet gemeld: jaren na vertrek van de leerling’.');
      expect(veld(hilde, 'bewaren_naVertrekJaren')).toBe(jaren);
    }
    await hilde.drukt('Bewaar', { bewaren_naVertrekJaren: '5' });
    expect(hilde.tekst()).toContain('‘Niet gemeld: jaren na vertrek van de leerling’: eerst zoals de werkwijze, nu 5.');
    await hilde.drukt('Bewaar', { bewaren_naVertrekJaren: '', bewaren_gemeldNaVertrekJaren: '20' });
    expect(hilde.tekst()).toContain('eerst 5, nu zoals de werkwijze.');
    expect(hilde.tekst()).toContain('‘Wel gemeld: jaren na vertrek van de leerling’: eerst zoals de werkwijze, nu 20.');
  });
});

describe('Een lijst met vinkjes', () => {
  it('zegt wat de werkwijze is; niets aanvinken of allebei wordt gevraagd en niet geraden', async () => {
    const hilde = await hildeOp({ preset: 'kwaliteitskaart' });
    await naar(hilde, 'instellingen', 'instelling:gesprek');
    expect(veld(hilde, 'oudergesprek_deelnemers')).toBe('volgt-preset');
    expect(JSON.stringify(hilde.kaart())).toContain("Als de werkwijze: IB'er, directeur");
    for (const gekozen of ['', 'volgt-preset,leerkracht']) {
      await hilde.drukt('Bewaar', { oudergesprek_deelnemers: gekozen });
      expect(hilde.tekst()).toContain(
        'Kijk bij ‘Wie praat met ouders?’. Vink ‘Als de werkwijze’ aan, óf vink zelf aan',
      );
    }
    await hilde.drukt('Bewaar', { oudergesprek_deelnemers: 'intern-begeleider' });
    expect(hilde.tekst()).toContain("‘Wie praat met ouders?’: eerst zoals de werkwijze, nu IB'er.");
    await hilde.drukt('Bewaar', { oudergesprek_deelnemers: 'volgt-preset' });
    expect(hilde.tekst()).toContain("eerst IB'er, nu zoals de werkwijze.");
  });
  it('kan leeg zijn waar geen ook een keuze is, en blijft dat als je de kaart nog eens bewaart [C-19]', async () => {
    const hilde = await hildeOp({ preset: 'zorgteam' });
    await naar(hilde, 'instellingen', 'instelling:gesprek');
    await hilde.drukt('Bewaar', { afzienGronden: '' });
    expect(hilde.tekst()).toContain('‘Extra redenen om een gesprek over te slaan’: eerst zoals de werkwijze, nu geen.');
    expect(veld(hilde, 'afzienGronden')).toBe('');
    await hilde.drukt('Bewaar');
    expect(hilde.tekst()).toContain('Dit stond al zo.');
  });
  it('noemt bij wie Veilig Thuis belt iedereen als de werkwijze niemand noemt [C-24]', async () => {
    const hilde = await hildeOp();
    await naar(hilde, 'instellingen', 'instelling:veiligThuis');
    expect(JSON.stringify(hilde.kaart())).toContain('Als de werkwijze: iedereen in de casus');
  });
});

it('de officiële vragen uit het bestand blijven staan als iemand die kaart bewaart [C-07]', async () => {
  const vragen = { A1: 'Een?', A2: 'Twee?', A3: 'Drie?', A4: 'Vier?', A5: 'Vijf?' };
  const hilde = await hildeOp({ tekstset: { gecontroleerdDoor: 'Carla', gecontroleerdOp: '2026-09-01', vragen } });
  await naar(hilde, 'instellingen', 'instelling:besluit');
  expect(JSON.stringify(hilde.kaart())).toContain('de tekst die met het bestand is ingelezen');
  await hilde.drukt('Bewaar', { risicoInstrument: 'LIRIK' });
  expect(hilde.tekst()).toContain('nu LIRIK.');
  expect(hilde.tekst()).not.toContain('‘Woorden van de vijf vragen’');
});

describe('Ongedaan maken', () => {
  it('staat op de kaart die bevestigt, ook waar je eerst iets moest kiezen, en draait precies dat terug', async () => {
    const hilde = await hildeOp();
    await naar(hilde, 'sociaal', 'instantie:nieuw');
    await hilde.drukt('Bewaar', { soort: 'wijkteam', organisatie: 'Wijkteam West', telefoon: '06-00000077' });
    expect(hilde.tekst()).toContain('Wijkteam West staat erbij.');
    expect(hilde.tekst()).toContain('Toch niet goed? Druk op Ongedaan maken.');
    const acties = JSON.stringify(hilde.kaart());
    expect(acties).toMatch(/"title":"Ongedaan maken"[^}]*"associatedInputs":"none"/);
    const { verb, data } = hilde.knop('Ongedaan maken');
    await hilde.stuurt(verb, data);
    await naar(hilde, 'sociaal');
    expect(hilde.tekst()).not.toContain('Wijkteam West');
    await naar(hilde, 'wijzigingen');
    expect(hilde.tekst()).toContain('Wijkteam West staat er niet meer bij.');
  });
  it('staat er niet als het niet kan: wie begint met casussen gaat niet terug naar voorbereiding', async () => {
    const huis = await startHuis({ nu: NU, scholen: schoolMet({ inVoorbereiding: true }) });
    const hilde = await huis.chat('Hilde');
    await naar(hilde, 'livegang');
    await hilde.drukt('Begin met casussen');
    expect(hilde.tekst()).toContain('De school is begonnen met casussen.');
    expect(hilde.knoppen()).not.toContain('Ongedaan maken');
    expect(hilde.tekst()).not.toContain('Druk op Ongedaan maken');
    await naar(hilde, 'wijzigingen');
    expect(hilde.knoppen()).not.toContain('Draai deze wijziging terug');
  });
});

describe('Een rol', () => {
  const leerkracht = (nr: number) => ({
    medewerkerId: idVan(String(nr)),
    naam: `Juf ${String(nr)}`,
    rollen: ['leerkracht'],
  });
  it('wisselt in één keer van persoon, met een korte lijst, en wie niet genoemd is houdt wat die had', async () => {
    const veel = Array.from({ length: 40 }, (_, nr) => leerkracht(50 + nr));
    const huis = await startHuis({ nu: NU, scholen: schoolMet({ medewerkers: [...mensenMet('Bas', {}), ...veel] }) });
    const hilde = await huis.chat('Hilde');
    await naar(hilde, 'rollen', 'rol:directeur');
    expect(hilde.tekst()).toContain('Wie: Dirk');
    await hilde.drukt('Bewaar', { houderErbij: idVan('60'), houderWeg: idVan(MENSEN.Dirk) });
    expect(hilde.tekst()).toContain('Dirk, ‘rollen’: eerst directeur, nu geen.');
    expect(hilde.tekst()).toContain('Juf 60, ‘rollen’: eerst leerkracht, nu leerkracht, directeur.');
    await naar(hilde, 'rollen', 'rol:leerkracht');
    await hilde.drukt('Bewaar');
    expect(hilde.tekst()).toContain('Dit stond al zo.');
    await naar(hilde, 'rollen');
    expect(hilde.tekst()).toMatch(/Wie: Anna, .*, en nog \d+ anderen/);
  });
});

describe('Tweehonderd vrije dagen', () => {
  const dag = (nr: number): string => new Date(Date.UTC(2026, 10, 25 + nr)).toISOString().slice(0, 10);
  const vrijeDagen = Array.from({ length: 200 }, (_, nr) => ({
    van: dag(nr),
    tot: dag(nr),
    naam: `Studiedag ${String(nr + 1)}`,
  }));
  it('staan in delen op de kaart; er gaat alleen weg wat je aanvinkt, ook op een volgende bladzijde', async () => {
    const huis = await startHuis({ nu: NU, scholen: schoolMet({ vrijeDagen }) });
    const hilde = await huis.chat('Hilde');
    await naar(hilde, 'vrij');
    expect(JSON.stringify(hilde.kaart()).length).toBeLessThan(25_000);
    await hilde.drukt('Volgende (2 van 14)');
    expect(JSON.stringify(hilde.kaart())).toContain('Studiedag 16: do 10 december 2026');
    await hilde.drukt('Bewaar', { schrap: `${dag(15)}_${dag(15)}` });
    expect(hilde.tekst()).toContain('‘vrije dagen’, weg: Studiedag 16: do 10 december 2026.');
    expect(hilde.tekst()).not.toContain('En nog');
    await hilde.drukt('Bewaar');
    expect(hilde.tekst()).toContain('Dit stond al zo.');
  });
});

it('de dagen van het ondersteuningsteam en de maanden om terug te kijken staan in de chat', async () => {
  const huis = await startHuis({ nu: NU, scholen: schoolMet({ ondersteuningsteamOp: ['2026-10-01', '2026-12-08'] }) });
  const hilde = await huis.chat('Hilde');
  await naar(hilde, 'team');
  expect(JSON.stringify(hilde.kaart())).not.toContain('2026-10-01');
  await hilde.drukt('Bewaar', { teamDag: '2027-01-12', schrap: '2026-12-08_2026-12-08' });
  expect(hilde.tekst()).toContain('‘dagen van het ondersteuningsteam’, weg: di 8 december 2026.');
  expect(hilde.tekst()).toContain('‘dagen van het ondersteuningsteam’, erbij: di 12 januari 2027.');
  // What lies behind us is not on the card, and was not taken out.
  await naar(hilde, 'wijzigingen');
  expect(hilde.tekst()).not.toContain('oktober');
  await naar(hilde, 'instellingen', 'instelling:termijnen');
  for (const getypt of ['3', '7, 12', '3, 19', 'straks']) {
    await hilde.drukt('Bewaar', { termijnen_opvolgenMaanden: getypt });
    expect(hilde.tekst()).toContain('Vul twee hele getallen in met een komma ertussen');
  }
  await hilde.drukt('Bewaar', { termijnen_opvolgenMaanden: '2, 12' });
  expect(hilde.tekst()).toContain('eerst zoals de werkwijze, nu 2, 12.');
});

it('de geschiedenis zegt in gewone woorden wat er veranderde: rollen, dagen en keuzes', async () => {
  const hilde = await hildeOp();
  await naar(hilde, 'mensen', `mens:${idVan(MENSEN.Bas)}`);
  await hilde.drukt('Bewaar', {
    werkdagen: '1,2',
    van: '2026-12-07',
    tot: '2026-12-11',
    rollen: 'intern-begeleider,leerkracht',
  });
  await naar(hilde, 'instellingen', 'instelling:preset');
  await hilde.drukt('Bewaar', { preset: 'jso' });
  await naar(hilde, 'school');
  await hilde.drukt('Bewaar', { begin: '08:30' });
  await naar(hilde, 'wijzigingen');
  for (const zin of [
    "Bas, ‘rollen’: eerst IB'er, nu leerkracht, IB'er.",
    'Bas, ‘werkdagen’: eerst alle schooldagen, nu maandag, dinsdag.',
    'Bas, ‘weg’, erbij: ma 7 december 2026 tot en met vr 11 december 2026.',
    '‘Werkwijze’: eerst Basismodel 2019, nu Volgens JSO.',
    '‘schooltijd’: eerst 08:00 tot 16:30, nu 08:30 tot 16:30.',
  ])
    expect(hilde.tekst()).toContain(zin);
  expect(hilde.tekst()).not.toMatch(/\d{4}-\d{2}-\d{2}(?!_)|intern-begeleider|\bjso\b/);
});
