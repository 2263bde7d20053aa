// One casus for each phase and special form, reached by real commands, at a school where every role is somebody else. It expects nothing.

import type { School } from '../../../src/domain/school.ts';
import type { MedewerkerId } from '../../../src/shared/ids.ts';
import { ja, klacht, laat, vertrek } from './bewaarreizen.ts';
import { personeelStanden } from './standen-personeel.ts';
import type { Tabelstand } from './standen-personeel.ts';
import { dag, weegt, weegtA4, werktMee, zet } from './opdrachten.ts';
import type { Zet } from './opdrachten.ts';
import {
  anna,
  bas,
  carla,
  dirk,
  eva,
  fatima,
  gerda,
  henk,
  ilse,
  jan,
  koen,
  lies,
  persoon,
  schoolMet,
  vreemd,
} from './personen.ts';
import { eens } from './reizen.ts';
import { leeg, speelAlles } from './spel.ts';
import type { Stand } from './spel.ts';

/** One column of the table: a short head, who it is, and what that person is. */
export interface Kolom {
  readonly kop: string;
  readonly wie: MedewerkerId;
  readonly wat: string;
}
export const KOLOMMEN: readonly Kolom[] = [
  { kop: 'st', wie: anna, wat: 'starter, leerkracht' },
  { kop: 'lid', wie: fatima, wat: 'leerkracht, om overleg gevraagd (nog niet in `begin`)' },
  { kop: 'ib', wie: bas, wat: 'intern begeleider' },
  { kop: 'af', wie: carla, wat: 'aandachtsfunctionaris' },
  { kop: 'dir', wie: dirk, wat: 'directeur, de eindrol van deze school' },
  { kop: 'ver', wie: gerda, wat: 'leerkracht die de directeur vervangt' },
  { kop: 'ctp', wie: ilse, wat: 'contactpersoon, niet gevraagd' },
  { kop: 'vtp', wie: jan, wat: 'vertrouwenspersoon, niet gevraagd' },
  { kop: 'bst', wie: eva, wat: 'bestuurder' },
  { kop: 'bhr', wie: koen, wat: 'beheerder' },
  { kop: 'col', wie: lies, wat: 'leerkracht zonder rol in deze casus' },
  { kop: 'btr', wie: henk, wat: 'tweede intern begeleider, betrokken en buitengesloten' },
  { kop: 'els', wie: vreemd, wat: 'medewerker van een andere school' },
];
const mensen = schoolMet(
  persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['directeur'] }),
  persoon(henk, 'Henk', ['intern-begeleider']),
  persoon(ilse, 'Ilse', ['contactpersoon']),
  persoon(jan, 'Jan', ['vertrouwenspersoon']),
  persoon(koen, 'Koen', ['beheerder']),
  persoon(lies, 'Lies', ['leerkracht']),
);
/** With a holiday, so that somebody can be named to watch in it. */
const isVrij = (van: string): boolean => van > '2026-04-25' && van < '2026-05-11';
const SCHOOL: School = { ...mensen, schooltijd: mensen.schooltijd.filter(({ van }) => !isVrij(van)) };
const begin: readonly Zet[] = [zet(anna, 'CasusStarten', { uitgesloten: [henk] })];
const vraag = zet(anna, 'OverlegVragen', { aan: fatima, overlegSoort: 'collega' });
const eersteDag: readonly Zet[] = [zet(anna, 'SignaalVastleggen'), vraag, zet(anna, 'PersoonToevoegen')];
const open: readonly Zet[] = [...begin, ...eersteDag];
const vorm: readonly Zet[] = [
  zet(anna, 'CasusStarten', { uitgesloten: [henk], vormen: ['eergerelateerd-geweld'] }),
  ...eersteDag,
];
const stappen: readonly Zet[] = [
  ...open,
  zet(anna, 'OverlegVastleggen'),
  zet(anna, 'KindcheckVastleggen'),
  zet(anna, 'GesprekVastleggen', { persoonId: 'p1' }),
  zet(anna, 'GesprekVastleggen'),
];
const wegen: readonly Zet[] = [...stappen, weegt(anna, 'A1', 'ja'), weegt(anna, 'A2', 'veilig-genoeg')];
const melden: readonly Zet[] = [...open, weegt(anna, 'A2', 'twijfel')];
const hulp: readonly Zet[] = [
  ...wegen,
  eens(bas, 'v1'),
  weegt(bas, 'A3', 'ja'),
  weegtA4(bas, [werktMee()]),
  zet(bas, 'HulpbesluitNemen'),
  zet(bas, 'HulpplanVastleggen'),
  zet(bas, 'HulpVolgen'),
];
const half: readonly Zet[] = [
  ...hulp,
  weegt(bas, 'A5', 'deels'),
  zet(anna, 'VeiligThuisRaadplegen'),
  weegt(anna, 'A2', 'veilig-genoeg'),
  eens(bas, 'v2'),
];
const gelukt: readonly Zet[] = [...hulp, weegt(bas, 'A5', 'ja'), eens(carla, 'v2')];
const gemeld: readonly Zet[] = [
  ...melden,
  zet(anna, 'MeldingVastleggen'),
  zet(anna, 'MeldingVertellen'),
  zet(dirk, 'MeldingBevragen'),
];
const geweigerd: readonly Zet[] = [...gemeld, zet(anna, 'VeiligThuisRaadplegen'), zet(dirk, 'BevestigingWeigeren')];
const klaar: readonly Zet[] = [
  ...gemeld,
  zet(dirk, 'MeldingBevestigen'),
  zet(bas, 'TerugkoppelingVastleggen', {
    stand: 'afgerond',
    inhoud: { wat: 'Veilig Thuis sluit af.', zichtOpVeiligheid: 'Het wijkteam.' },
  }),
];
const beide: readonly Zet[] = [...hulp, weegt(bas, 'A5', 'nee'), zet(anna, 'MeldingVastleggen')];
const vermoedenWeg: readonly Zet[] = [...stappen, weegt(anna, 'A1', 'nee'), eens(bas, 'v1')];
const dicht: readonly Zet[] = [...vermoedenWeg, zet(anna, 'CasusSluiten')];
const voorbij: readonly Zet[] = [...dicht, laat(vertrek('2026-07-17'))];

export const STANDEN: readonly Tabelstand[] = [
  { naam: 'geen', fase: undefined, wat: 'er is nog geen casus', zetten: [] },
  { naam: 'begin', fase: 'concept', wat: 'net begonnen, nog geen signaal', zetten: begin },
  { naam: 'open', fase: 'open', wat: 'signaal, moeder genoemd, overleg gevraagd aan `lid`', zetten: open },
  {
    naam: 'vorm',
    fase: 'open',
    wat: 'hetzelfde bij eergerelateerd geweld, Veilig Thuis nog niet gehoord',
    zetten: vorm,
  },
  { naam: 'nood', fase: 'open', wat: '`open`, en `st` riep hulp', zetten: [...open, zet(anna, 'NoodInschakelen')] },
  { naam: 'wegen', fase: 'weging', wat: 'A1 ja; `st` stelt A2 veilig genoeg voor', zetten: wegen },
  { naam: 'melden', fase: 'besloten', wat: 'A2 twijfel: melden, nog niet gebeld', zetten: melden },
  { naam: 'hulp', fase: 'besloten', wat: 'veilig genoeg, hulp loopt', zetten: hulp },
  { naam: 'half', fase: 'weging', wat: 'A5 deels, daarna Veilig Thuis gebeld en A2 opnieuw gewogen', zetten: half },
  { naam: 'gelukt', fase: 'besloten', wat: 'A5 ja, met `af`', zetten: gelukt },
  {
    naam: 'advies',
    fase: 'besloten',
    wat: '`hulp`, maar Veilig Thuis adviseert melden (E-20)',
    zetten: [...hulp, zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' })],
  },
  { naam: 'gemeld', fase: 'besloten', wat: '`st` meldde; moeder had bezwaar; `dir` vroeg iets', zetten: gemeld },
  { naam: 'nee-dir', fase: 'besloten', wat: '`gemeld`, en `dir` bevestigt niet (P-13)', zetten: geweigerd },
  { naam: 'beide', fase: 'besloten', wat: 'hulp hielp niet (A5 nee): `st` meldde, het plan loopt nog', zetten: beide },
  { naam: 'klaar', fase: 'besloten', wat: 'bevestigd, en Veilig Thuis is klaar', zetten: klaar },
  {
    naam: 'nazorg',
    fase: 'nazorg',
    wat: 'hulp geslaagd, met een datum om nog eens te kijken',
    zetten: [...gelukt, zet(bas, 'CasusSluiten', { einde: 'hulp-geslaagd', opvolgenOp: dag('2026-12-01') })],
  },
  { naam: 'dicht', fase: 'gesloten', wat: 'gesloten: vermoeden weggenomen', zetten: dicht },
  {
    naam: 'dicht-vt',
    fase: 'gesloten',
    wat: 'gesloten: melding afgerond, met `dir`',
    zetten: [...klaar, zet(anna, 'CasusSluiten', { einde: 'melding-afgerond' }), eens(dirk, 'v1')],
  },
  {
    naam: 'inzage',
    fase: 'besloten',
    wat: '`gemeld`, en moeder vraagt inzage; `af` wil niets geven (T-25)',
    zetten: [
      ...gemeld,
      zet(anna, 'InzageverzoekVastleggen'),
      zet(carla, 'InzageverzoekBesluiten', { grond: 'veiligheid-kind' }),
    ],
  },
  {
    naam: 'apart',
    fase: 'besloten',
    wat: '`gemeld`, en `st` zegt: verkeerd kind; `af` wil terugzetten (P-11)',
    zetten: [...gemeld, zet(anna, 'CasusApartzetten'), zet(carla, 'ApartBeslissen', { besluit: 'herstellen' })],
  },
  {
    naam: 'weg',
    fase: 'gesloten',
    wat: 'verkeerd kind: `af` en `dir` vernietigden wat er stond',
    zetten: [...open, zet(anna, 'CasusApartzetten'), zet(carla, 'ApartBeslissen'), zet(dirk, 'ApartBeslissen')],
  },
  { naam: 'plicht', fase: 'gesloten', wat: '`dicht`, en er loopt een klacht', zetten: [...dicht, klacht()] },
  { naam: 'voorbij', fase: 'gesloten', wat: '`dicht`, twee jaar later: het mag weg', zetten: voorbij },
  { naam: 'vern', fase: 'gesloten', wat: '`voorbij`, en vernietigd', zetten: [...voorbij, ja(carla), ja(dirk)] },
  ...personeelStanden(SCHOOL),
];
/** The state of this row, and who is who in it. */
export const speelStand = ({ zetten, school = SCHOOL }: Tabelstand): Stand => speelAlles(leeg(school), ...zetten);
