// Made-up casussen around a melding for the samples: empty, in an emergency, full, very long, confirmed. It writes nothing.

import { toDatum, toMedewerkerId, toMoment } from '../../src/shared/ids.ts';
import { ANNA, BAS, DIRK, LANG, NU, SIGNAAL, START, speelLog } from './samples-start.ts';

export const LANGE_NAAM = toMedewerkerId('00000000-0000-4000-8000-0000000000a6');
export const op = (dag: string, tijd = '13:05'): ReturnType<typeof toMoment> => toMoment(`2026-${dag}T${tijd}:00.000Z`);
export const NOOD = { type: 'NoodInschakelen', door: ANNA, code: '2026-014', nietNaar: [] } as const;
const vraag = (tekst: string) => ({ versie: '2019-1', tekstset: 'S4', vraag: tekst }) as const;
export const A1 = {
  type: 'AfwegingMaken',
  door: ANNA,
  keuze: { afweging: 'A1', antwoord: 'ja' },
  vragenlijst: vraag('Denken jullie aan geweld, mishandeling of verwaarlozing thuis?'),
  gewogenMet: [BAS],
  inhoud: { reden: 'Het kind zei dat er een mes was.' },
} as const;
export const A2 = {
  ...A1,
  keuze: { afweging: 'A2', antwoord: 'acuut' },
  vragenlijst: vraag('Hoe veilig is het kind?'),
  inhoud: { reden: 'Hij durft niet naar huis.' },
} as const;
export const GEMELD = {
  type: 'MeldingVastleggen',
  door: ANNA,
  gemeldOp: NU,
  wijze: 'telefoon',
  opgevat: 'melding',
  inhoud: { ontvanger: 'mevrouw Verzonnen', kenmerk: 'VT-123' },
} as const;
const MOEDER = {
  type: 'PersoonToevoegen',
  door: BAS,
  soort: 'ouder',
  gezag: 'ja',
  inhoud: { aanduiding: 'moeder' },
} as const;
const VADER = { ...MOEDER, inhoud: { aanduiding: 'vader' } } as const;
const LEERLING = {
  type: 'LeerlingInvullen',
  door: ANNA,
  leerling: { initialen: 'J.', groep: '3', geboortedatum: toDatum('2018-04-02') },
} as const;
export const VT = {
  type: 'VeiligThuisRaadplegen',
  door: BAS,
  gebeldOp: NU,
  advies: 'melden',
  gevolgd: 'nog-niet',
  inhoud: { advies: 'Meld vandaag.', adviseur: 'adviseur 12', afspraken: 'Morgen bellen we weer.' },
} as const;
export const BEVESTIGD = { type: 'MeldingBevestigen', door: DIRK, meldingId: 'm1' } as const;
const VRAAG = {
  type: 'MeldingBevragen',
  door: DIRK,
  meldingId: 'm1',
  inhoud: { tekst: 'Weten de ouders het al?' },
} as const;
const LANG_SIGNAAL = {
  ...SIGNAAL,
  door: LANGE_NAAM,
  bron: 'andere-volwassene',
  kenmerken: ['letsel', 'verteld'],
  onveiliger: 'ja',
  inhoud: { feit: LANG, letterlijk: LANG, letsel: LANG, weerspreekt: LANG, interpretatie: LANG, bron: 'buurvrouw' },
} as const;

export const nood = speelLog(NOOD, A1, A2);
export const leeg = speelLog(START);
/** Reported in a hurry, with nothing filled in. */
export const half = speelLog(NOOD, A1, A2, { type: 'MeldingVastleggen', door: ANNA, gemeldOp: NU, inhoud: {} });
export const gemeld = speelLog(NOOD, A1, A2, GEMELD);
export const vol = speelLog(
  START,
  LEERLING,
  SIGNAAL,
  {
    ...SIGNAAL,
    bron: 'ouder',
    inhoud: { feit: 'Een moeder zag hem alleen op straat.', bron: 'ouder van een klasgenoot' },
  },
  {
    type: 'OverlegVastleggen',
    door: ANNA,
    overlegSoort: 'intern-begeleider',
    inhoud: { advies: 'Bel Veilig Thuis.', met: 'Bas' },
  },
  VT,
  MOEDER,
  VADER,
  {
    type: 'GesprekVastleggen',
    door: BAS,
    persoonId: 'p2',
    gehoudenOp: NU,
    leerkrachtErbij: true,
    uitkomst: 'weten-het-niet',
    inhoud: { reactie: 'Moeder schrok en wil hulp.', aanwezig: 'Anna en Bas' },
  },
  {
    type: 'GesprekpogingVastleggen',
    door: BAS,
    persoonId: 'p3',
    pogingOp: op('03-10'),
    uitkomst: 'geen-reactie',
    inhoud: {},
  },
  {
    type: 'GesprekpogingVastleggen',
    door: BAS,
    persoonId: 'p3',
    pogingOp: op('03-11'),
    uitkomst: 'geen-reactie',
    inhoud: {},
  },
  { ...A1, door: BAS },
  { ...A2, door: BAS, keuze: { afweging: 'A2', antwoord: 'structureel' } },
  {
    type: 'HulpbesluitNemen',
    door: BAS,
    antwoord: 'ja',
    vereisten: { zicht: true, regie: true, patronen: false, focus: true, herstel: false },
    inhoud: { toelichting: 'De school houdt elke dag contact.' },
  },
  { ...GEMELD, door: BAS },
  {
    type: 'MeldingVertellen',
    door: BAS,
    persoonId: 'p2',
    uitkomst: { staat: 'verteld', reactie: 'bezwaar' },
    inhoud: { toelichting: 'Moeder is bang dat het kind uit huis wordt geplaatst.' },
  },
  { type: 'MeldingVertellen', door: BAS, persoonId: 'p3', uitkomst: { staat: 'niet-bereikt' }, inhoud: {} },
);
export const lang = speelLog(
  { ...START, door: LANGE_NAAM },
  ...Array.from({ length: 9 }, () => LANG_SIGNAAL),
  { ...MOEDER, inhoud: { aanduiding: 'de *nieuwe* partner van [moeder](http://x.example) <b>' } },
  { ...A1, door: BAS, inhoud: { reden: LANG } },
  { ...A2, door: BAS, inhoud: { reden: LANG } },
  {
    ...GEMELD,
    door: LANGE_NAAM,
    inhoud: { ontvanger: 'n'.repeat(200), kenmerk: '*_[x](http://x)', toelichting: LANG },
  },
);
export const bevestigd = speelLog(NOOD, A1, A2, GEMELD, BEVESTIGD);
export const tweemaal = speelLog(NOOD, A1, A2, GEMELD, BEVESTIGD, {
  ...GEMELD,
  opgevat: 'bekend-toegevoegd',
  gemeldOp: op('03-12', '13:00'),
});
export const gevraagd = speelLog(NOOD, A1, A2, GEMELD, VRAAG);
export const langeVraag = speelLog(
  NOOD,
  A1,
  A2,
  GEMELD,
  { ...VRAAG, inhoud: { tekst: LANG } },
  {
    type: 'MeldingvraagBeantwoorden',
    door: ANNA,
    meldingId: 'm1',
    inhoud: { tekst: LANG },
  },
);
export const metAdvies = speelLog(NOOD, A1, A2, GEMELD, VT);
