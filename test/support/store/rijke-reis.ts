// A journey with something of every step in it, for what is stored: persons, talks, lowering, help, a melding. All of it is invented.

import type { Gezag } from '../../../src/domain/toestand.ts';
import { dag, weegt, zet } from '../domain/opdrachten.ts';
import type { Zet } from '../domain/opdrachten.ts';
import { anna, bas, carla, dirk, fatima } from '../domain/personen.ts';
import { eens } from '../domain/reizen.ts';

const persoon = (soort: 'ouder' | 'voogd' | 'verzorger', gezag: Gezag, aanduiding: string): Zet =>
  zet(anna, 'PersoonToevoegen', { soort, gezag, inhoud: { aanduiding } });
const gesproken = (persoonId: string, reactie: string): Zet =>
  zet(bas, 'GesprekVastleggen', {
    persoonId,
    leerkrachtErbij: true,
    inhoud: { reactie, aanwezig: "IB'er en tolk", afspraken: 'Vrijdag bellen we.' },
  });
const poging = zet(anna, 'GesprekpogingVastleggen', { persoonId: 'p3', inhoud: { toelichting: 'Gebeld.' } });

export const RIJKE_REIS: readonly Zet[] = [
  zet(anna, 'CasusStarten', {
    leerling: { initialen: 'J.', groep: '4', geboortedatum: dag('2018-05-04') },
    uitgesloten: [fatima],
  }),
  zet(anna, 'SignaalVastleggen', {
    inhoud: { feit: 'Geen brood, geen jas.', letterlijk: '"Mama slaapt nog."', weerspreekt: 'Gisteren wel brood.' },
  }),
  zet(anna, 'OverlegVragen'),
  zet(bas, 'OverlegBeantwoorden'),
  zet(anna, 'VeiligThuisRaadplegen', { inhoud: { advies: 'Praat met moeder.', adviseur: 'adviseur 12' } }),
  persoon('ouder', 'ja', 'moeder'),
  persoon('ouder', 'nee', 'vader'),
  persoon('verzorger', 'weten-we-niet', "oma 's middags"),
  zet(bas, 'GezagVastleggen', { persoonId: 'p4', gezag: 'ja' }),
  zet(anna, 'GesprekPlannen'),
  gesproken('p1', 'Vindt het thuis druk.'),
  gesproken('p2', 'Er is weinig geld.'),
  poging,
  poging,
  zet(anna, 'GesprekAfzien', { persoonId: 'p4' }),
  eens(bas, 'v1'),
  zet(anna, 'BasisvragenBeantwoorden'),
  weegt(anna, 'A1', 'ja'),
  weegt(anna, 'A2', 'veilig-genoeg'),
  eens(carla, 'v2'),
  weegt(bas, 'A3', 'nee'),
  zet(bas, 'HulpbesluitNemen'),
  zet(bas, 'HulpplanVastleggen'),
  zet(anna, 'MeldingVastleggen', { inhoud: { ontvanger: 'medewerker 12', kenmerk: 'VT-0001' } }),
  zet(bas, 'MeldingVertellen', { inhoud: { toelichting: 'Moeder was boos.' } }),
  zet(dirk, 'MeldingBevestigen'),
  zet(bas, 'TerugkoppelingVastleggen'),
];
