// Writes the samples of the cards around melding, the timeline and the lists. Run after a change of their views: npx node test/tools/samples-melding.ts

import { toDatum, toMedewerkerId, toMoment } from '../../src/shared/ids.ts';
import { bouwLos, losseKop } from '../../src/views/bouw.ts';
import { tekst } from '../../src/views/kaart.ts';
import { LOSSE_KAARTEN } from '../../src/views/losse-kaarten.ts';
import {
  ANNA,
  BAS,
  CARLA,
  DIRK,
  LANG,
  NU,
  SCHOOL,
  SIGNAAL,
  START,
  inCasus,
  schrijf,
  speelLog,
} from './samples-start.ts';
import type { Gespeeld } from './samples-start.ts';

const LANGE_NAAM = toMedewerkerId('00000000-0000-4000-8000-0000000000a6');
const op = (dag: string, tijd = '13:05'): ReturnType<typeof toMoment> => toMoment(`2026-${dag}T${tijd}:00.000Z`);
const NOOD = { type: 'NoodInschakelen', door: ANNA, code: '2026-014', nietNaar: [] } as const;
const vraag = (tekst: string) => ({ versie: '2019-1', tekstset: 'S4', vraag: tekst }) as const;
const A1 = {
  type: 'AfwegingMaken',
  door: ANNA,
  keuze: { afweging: 'A1', antwoord: 'ja' },
  vragenlijst: vraag('Denken jullie aan geweld, mishandeling of verwaarlozing thuis?'),
  gewogenMet: [BAS],
  inhoud: { reden: 'Het kind zei dat er een mes was.' },
} as const;
const A2 = {
  ...A1,
  keuze: { afweging: 'A2', antwoord: 'acuut' },
  vragenlijst: vraag('Hoe veilig is het kind?'),
  inhoud: { reden: 'Hij durft niet naar huis.' },
} as const;
const GEMELD = {
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
  gezag: true,
  inhoud: { aanduiding: 'moeder' },
} as const;
const VADER = { ...MOEDER, inhoud: { aanduiding: 'vader' } } as const;
const LEERLING = {
  type: 'LeerlingInvullen',
  door: ANNA,
  leerling: { initialen: 'J.', groep: '3', geboortedatum: toDatum('2018-04-02') },
} as const;
const VT = {
  type: 'VeiligThuisRaadplegen',
  door: BAS,
  gebeldOp: NU,
  advies: 'melden',
  gevolgd: 'nog-niet',
  inhoud: { advies: 'Meld vandaag.', adviseur: 'adviseur 12', afspraken: 'Morgen bellen we weer.' },
} as const;
const BEVESTIGD = { type: 'MeldingBevestigen', door: DIRK, meldingId: 'm1' } as const;
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

const toon = (kaart: string, geval: string, spel: Gespeeld, wie = ANNA, extra: Parameters<typeof inCasus>[3] = {}) => {
  inCasus(kaart, geval, spel.casus, { gebeurtenissen: spel.gebeurtenissen, wie, ...extra });
};
const nood = speelLog(NOOD, A1, A2);
const leeg = speelLog(START);
const gemeld = speelLog(NOOD, A1, A2, GEMELD);
const vol = speelLog(
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
    inhoud: {},
  },
  { type: 'MeldingVertellen', door: BAS, persoonId: 'p3', uitkomst: { staat: 'niet-bereikt' }, inhoud: {} },
);
const lang = speelLog(
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
const bevestigd = speelLog(NOOD, A1, A2, GEMELD, BEVESTIGD);
const tweemaal = speelLog(NOOD, A1, A2, GEMELD, BEVESTIGD, {
  ...GEMELD,
  opgevat: 'bekend-toegevoegd',
  gemeldOp: op('03-12', '13:00'),
});
const gevraagd = speelLog(NOOD, A1, A2, GEMELD, VRAAG);
const langeVraag = speelLog(
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
const metAdvies = speelLog(NOOD, A1, A2, GEMELD, VT);

toon('melding', 'gewoon', vol, BAS);
toon('melding', 'acuut', nood);
toon('melding', 'leeg', leeg);
toon('melding', 'lang', lang, BAS);
toon('melding-gedaan', 'gewoon', vol, BAS);
toon('melding-gedaan', 'acuut', nood);
toon('melding-gedaan', 'lang', nood, LANGE_NAAM, { velden: { toelichting: LANG, ontvanger: 'n'.repeat(200) } });
toon('ouders-vertellen', 'gewoon', vol, BAS);
toon('ouders-vertellen', 'leeg', gemeld);
toon('ouders-vertellen', 'lang', lang, BAS, { velden: { toelichting: LANG, staat: 'niet-verteld' } });
toon('melding-bevestigen', 'gewoon', speelLog(START, SIGNAAL, A1, A2, { ...GEMELD, door: BAS }), DIRK);
toon('melding-bevestigen', 'lang', lang, DIRK);
toon('melding-bevestigen', 'leeg', leeg, CARLA);
toon('melding-bevestigen', 'zelf', speelLog(NOOD, { ...GEMELD, door: DIRK }), DIRK);
toon('melding-bevestigen', 'klaar', bevestigd, DIRK);
toon('melding-bevestigen', 'tweede', tweemaal, DIRK);
toon('melding-vraag', 'gewoon', gemeld, DIRK);
toon('melding-vraag', 'antwoord', gevraagd);
toon('melding-vraag', 'lang', langeVraag, DIRK, { velden: { bericht: LANG } });
toon('bevestiging-weigeren', 'gewoon', metAdvies, DIRK);
toon('bevestiging-weigeren', 'leeg', gemeld, DIRK);
toon('bevestiging-weigeren', 'lang', metAdvies, DIRK, { velden: { reden: LANG } });
toon('terugkoppeling', 'gewoon', bevestigd);
toon('terugkoppeling', 'leeg', nood);
toon(
  'terugkoppeling',
  'lang',
  speelLog(NOOD, GEMELD, BEVESTIGD, {
    type: 'TerugkoppelingVastleggen',
    door: ANNA,
    meldingId: 'm1',
    stand: 'loopt',
    inhoud: { wat: LANG, afspraken: LANG },
  }),
  BAS,
  { velden: { wat: LANG, zicht: LANG, afspraken: LANG } },
);
toon('tijdlijn', 'gewoon', vol, BAS);
toon('tijdlijn', 'lang', lang, BAS, { velden: { pagina: '2' } });
toon('tijdlijn', 'acuut', bevestigd);
toon('signaal-corrigeren', 'gewoon', vol, BAS);
toon('signaal-corrigeren', 'lang', lang, BAS, { velden: { feit: LANG } });
toon('signaal-corrigeren', 'leeg', nood);
toon('nood', 'collega', nood, BAS);
toon('casus', 'gemeld', bevestigd, ANNA, { melder: { ontvangst: [tekst('ontvangst.bewaard', { code: '2026-014' })] } });

const kijker = { school: SCHOOL, wie: ANNA, nu: NU, vandaag: toDatum('2026-03-12'), tijd: '14:05', velden: {} };
const ander = (spel: Gespeeld, code: string): Gespeeld => ({ ...spel, casus: { ...spel.casus, code } });
function los(kaart: string, geval: string, spellen: readonly Gespeeld[], wie = ANNA): void {
  const maker = LOSSE_KAARTEN[kaart];
  if (maker === undefined) throw new Error(kaart);
  const casussen = spellen.map(({ casus }) => ({ casus, school: SCHOOL, record: { outbox: [] } }));
  const inhoud = maker.maak({ ...kijker, wie, nu: op('03-16'), scholen: [SCHOOL], casussen, bestaand: [] });
  schrijf(kaart, geval, bouwLos(kaart, inhoud, kijker, losseKop({}, tekst(`plek.los.${kaart}`))));
}
const veel = [leeg, gemeld, vol, bevestigd, tweemaal, gevraagd, nood].map((spel, i) =>
  ander(spel, `2026-0${String(14 + i)}`),
);
for (const kaart of ['mijn-casussen', 'taken']) {
  los(kaart, 'leeg', []);
  los(kaart, 'gewoon', veel.slice(1, 3), BAS);
  los(kaart, 'lang', veel);
}
los('stappen', 'gewoon', []);
los('sociale-kaart', 'gewoon', []);
