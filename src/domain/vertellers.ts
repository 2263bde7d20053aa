// For each event who should hear of it and how loud (E-12), as a table. It does not know who holds a role or who is involved.

import {
  gevraagdVoor,
  metBestuur,
  ORANJE,
  overgenomen,
  plan,
  ROOD,
  tweede,
  vrager,
  wie,
  wieBelt,
} from './aan-de-beurt.ts';
import type { Ontvanger, Plan } from './aan-de-beurt.ts';
import { andereAfwijkers, isBestuurBetrokken } from './bevoegdheid.ts';
import type { EventType, EventVan } from './casus.ts';
import { isRoodSignaal } from './commands/signaal-vastleggen.ts';
import { onderwerpVan } from './commands/verlaging-voorstellen.ts';
import { apartBesloten, apartGezet, apartVoorgesteld } from './vertellers-apart.ts';
import { INZAGE_VERTELLERS } from './vertellers-inzage.ts';
import { betrokken, collegaBetrokken, sleutelrolBetrokken } from './vertellers-betrokken.ts';
import { bewaringVertellers } from './vertellers-bewaring.ts';
import { noodVoorbij, opgepaktDoor } from './vertellers-nood.ts';
import { PERSONEEL_VERTELLERS } from './vertellers-personeel.ts';
import { alsPlan, overgegaan } from './vertellers-werk.ts';
import { ladder } from './ladder.ts';
import { isOpschaling } from './opschaling.ts';
import type { School } from './school.ts';
import { isA2Onveilig, isVerhoogd, uitkomstVan, trekkerVan } from './stand.ts';
import type { Casus, Verlaging } from './toestand.ts';

export type Verteller<T extends EventType> = (event: EventVan<T>, na: Casus, school: School) => readonly Plan[];

const niemand = (): readonly Plan[] => [];
const anders = (is: boolean | undefined): readonly Plan[] =>
  is === true ? [plan('anders-dan-afgesproken', 'gewoon', 'intern-begeleider')] : [];

/** Who began it keeps hearing how it goes, also when somebody else takes it further (P-17). */
const starters = (na: Casus): readonly Ontvanger[] => [...new Set([na.gestartDoor, trekkerVan(na)])].map(wie);

/** An event that nobody thought of does not compile. */
export const vertellers: { readonly [T in EventType]: Verteller<T> } = {
  CasusGestart: (event, na, school) => {
    if (event.pad === 'personeel') return [];
    const rood = isOpschaling(event);
    return [
      ...(rood ? [plan('opschaling', 'rood', ...ROOD)] : []),
      ...(!rood && na.nood === undefined && school.profiel.ibBijStart
        ? [plan('nieuwe-casus', 'gewoon', 'intern-begeleider')]
        : []),
      ...(event.collegaThuis ? [plan('werkgever', 'gewoon', 'bestuurder')] : []),
      ...betrokken(event.uitgesloten, na, school),
    ];
  },
  NoodIngeschakeld: () => [plan('nood', 'rood', ...ROOD)],
  NoodOpgepakt: opgepaktDoor,
  NoodAfgesloten: (_event, na, school) => noodVoorbij(na, school),
  LeerlingIngevuld: niemand,
  CollegaUitgesloten: (event, na, school) => [
    ...sleutelrolBetrokken([event.wie], school),
    ...overgenomen(event.wie, na, school),
    ...collegaBetrokken([event.wie], na, school),
  ],
  UitsluitingOpgeheven: niemand,
  SignaalVastgelegd: (event, na, school) => {
    if (isOpschaling(event)) return [plan('opschaling', 'rood', ...ROOD), ...wieBelt(event, na, school)];
    if (isRoodSignaal(event)) return [plan('signaal-erbij', 'oranje', ...ORANJE)];
    return na.nieuweSignalen === 3 ? [plan('kijk-opnieuw', 'gewoon', 'intern-begeleider')] : [];
  },
  OverlegGevraagd: (event) => [plan('overleg-gevraagd', 'gewoon', wie(event.aan))],
  OverlegOvergedragen: (event, na) => [
    plan('overleg-gevraagd', 'gewoon', wie(event.aan)),
    ...vrager(na, event.overlegId).map((v) => plan('aandacht', 'gewoon', v)),
  ],
  OverlegIngetrokken: (event) => (event.aan === undefined ? [] : [plan('ingetrokken', 'gewoon', wie(event.aan))]),
  OverlegBeantwoord: (event, na) => vrager(na, event.overlegId).map((v) => plan('overleg-antwoord', 'gewoon', v)),
  OverlegAfgewezen: (event, na) => vrager(na, event.overlegId).map((v) => plan('overleg-afgewezen', 'grijs', v)),
  OverlegVastgelegd: (event) => anders(event.andersDanAfgesproken),
  VeiligThuisGeraadpleegd: wieBelt,
  KindcheckVastgelegd: niemand,
  KindGekoppeld: niemand,
  ToestemmingVastgelegd: (event) => (event.antwoord === 'geweigerd' ? [plan('aandacht', 'oranje', ...ORANJE)] : []),
  BesprekingGepland: niemand,
  CasusteamGevormd: (event) => [plan('casusteam', 'gewoon', ...event.nieuw.map(wie))],
  InformatieVerstrekt: (event) => anders(event.andersDanAfgesproken),
  PersoonToegevoegd: niemand,
  GezagVastgelegd: niemand,
  ReisdatumVastgelegd: () => [plan('opschaling', 'rood', ...ROOD)],
  GesprekGevraagd: (event) => [plan('gesprek-gevraagd', 'gewoon', ...event.aan.map(wie))],
  GesprekGepland: niemand,
  GesprekGehouden: (event) => anders(event.andersDanAfgesproken),
  GesprekpogingVastgelegd: (event) => anders(event.andersDanAfgesproken),
  BasisvragenBeantwoord: (event, na, school) =>
    isOpschaling(event) ? [plan('opschaling', 'rood', ...ROOD), ...wieBelt(event, na, school)] : [],
  AfwegingGemaakt: (event, na, school) => {
    const { keuze } = event;
    if (keuze.afweging === 'A1') return wieBelt(event, na, school);
    const antwoord = na.afwegingen[keuze.afweging]?.antwoord;
    if (isOpschaling(event)) return [plan('opschaling', 'rood', ...ROOD), ...wieBelt(event, na, school)];
    if (keuze.afweging === 'A2' || antwoord === 'ja' || antwoord === 'te-vroeg') return [];
    return [plan('aandacht', 'oranje', ...ORANJE), ...wieBelt(event, na, school)];
  },
  VerlagingVoorgesteld: (event, na, school) => [
    plan('instemming-gevraagd', 'gewoon', ...tweede(na, school, event.wijziging, event.door)),
  ],
  VoorstelIngetrokken: (event, na, school) => [plan('ingetrokken', 'gewoon', ...gevraagdVoor(event, na, school))],
  InstemmingGegeven: (event, na, school) => [
    plan('instemming-antwoord', 'gewoon', wie(event.voorgesteldDoor)),
    ...(isVerlaagdeA2(event.wijziging) && wasRood(na)
      ? [plan('verlaagd', 'oranje', ...ROOD, ...bestuurAls(na, school))]
      : []),
    ...(event.wijziging.soort === 'sluiten' ? [plan('gesloten', 'gewoon', ...na.leden.map(wie))] : []),
    ...meldrechtNaVerschil(event.wijziging, na, school),
  ],
  InstemmingGeweigerd: (_event, na) =>
    na.verschillen.slice(-1).map((v) => plan('verschil', 'oranje', wie(v.voorgesteldDoor), 'aandachtsfunctionaris')),
  HulpbesluitGenomen: (event, na, school) => [
    ...(event.antwoord === 'nee' && na.meldingen.length === 0 ? [plan('aandacht', 'oranje', ...ORANJE)] : []),
    ...wieBelt(event, na, school),
    plan('aandacht', 'gewoon', ...starters(na)),
  ],
  AdviesAfgeweken: (event, na, school) => [
    plan('aandacht', 'oranje', ...metBestuur(andereAfwijkers(school, na, event))),
    plan('eigen-meldrecht', 'gewoon', ...starters(na)),
  ],
  MeldingOvergenomen: (event) =>
    event.van === undefined ? [] : [plan('melding-overgenomen', 'gewoon', wie(event.van))],
  MeldingGedaan: (_event, na) => [
    plan('bevestiging-gevraagd', isA2Onveilig(na) ? 'rood' : 'oranje', 'eindrol'),
    plan('melding-gedaan', 'oranje', ...ORANJE, ...starters(na)),
  ],
  MeldingAangevuld: niemand,
  MeldingVerteld: (event) => [
    ...(event.uitkomst.staat === 'verteld' && event.uitkomst.reactie === 'bezwaar'
      ? [plan('bezwaar', 'gewoon', 'aandachtsfunctionaris')]
      : []),
    ...anders(event.andersDanAfgesproken),
  ],
  BezwaarGewogen: niemand,
  TerugkoppelingVastgelegd: (event, na) => [
    plan(
      'terugkoppeling',
      'gewoon',
      ...starters(na),
      'aandachtsfunctionaris',
      ...(event.contact ? [wie(event.contact)] : []),
    ),
  ],
  MeldingBevestigd: (event, na) => {
    const melding = na.meldingen.find((m) => m.meldingId === event.meldingId);
    const zelf = melding?.melder === event.door;
    return [
      ...(zelf ? [plan('zelf-bevestigd', 'oranje', 'aandachtsfunctionaris', 'bestuurder')] : []),
      plan('melding-bevestigd', 'gewoon', ...starters(na), ...(melding ? [wie(melding.melder)] : [])),
    ];
  },
  MeldingBevraagd: (event, na) => {
    const melding = na.meldingen.find((m) => m.meldingId === event.meldingId);
    return melding ? [plan('melding-vraag', 'oranje', wie(melding.melder))] : [];
  },
  MeldingvraagBeantwoord: (event) => [plan('melding-vraag-antwoord', 'oranje', wie(event.aan))],
  BevestigingGeweigerd: (_event, na) => [
    plan('bevestiging-geweigerd', 'rood', 'aandachtsfunctionaris', 'bestuurder'),
    plan('eigen-meldrecht', 'oranje', ...starters(na)),
  ],
  HulpplanVastgelegd: (event, na) => [plan('hulpplan', 'gewoon', wie(event.casemanager), ...starters(na))],
  HulpGevolgd: niemand,
  HulpVerlengd: (_event, na) =>
    na.hulp.staat === 'geen' ? [] : [plan('hulpplan', 'gewoon', wie(na.hulp.plan.casemanager))],
  HulpAfgesloten: () => [plan('aandacht', 'gewoon', ...ORANJE)],
  CasusGesloten: (_event, na) => [plan('gesloten', 'gewoon', ...na.leden.map(wie))],
  NazorgBegonnen: (_event, na) => [plan('gesloten', 'gewoon', ...na.leden.map(wie))],
  OpvolgingVastgelegd: (event) => (event.uitkomst === 'zorgen' ? [plan('signaal-erbij', 'oranje', ...ORANJE)] : []),
  CasusHeropend: (_event, na) => [plan('heropend', 'oranje', ...ORANJE, ...starters(na))],
  CasusApartgezet: (_event, na) => apartGezet(na),
  ApartVoorgesteld: apartVoorgesteld,
  CasusHersteld: apartBesloten,
  CasusVernietigd: apartBesloten,
  InhoudVernietigd: niemand,
  SleutelVernietigd: niemand,
  ...INZAGE_VERTELLERS,
  ...bewaringVertellers,
  ...PERSONEEL_VERTELLERS,
  WerkOvergedragen: (event, na) => event.wat.flatMap((werk) => overgegaan(werk, event.aan, na)),
  WerkOvergegaan: (event, na) => event.wat.flatMap(({ werk, naar }) => overgegaan(werk, naar, na)),
  WachtGenoemd: (event) => (event.stil === true ? [] : [plan('wacht', 'gewoon', wie(event.wie))]),
  WachtToegewezen: (event) => (event.stil === true ? [] : [plan('wacht', 'oranje', wie(event.wie))]),
  TermijnVerstreken: (event, na, school) =>
    event.stil === true ? [] : ladder(event.soort, event.sleutel, event.trede, na, school).map(alsPlan),
  BerichtAangekomen: niemand,
  BerichtNietAangekomen: niemand,
  BerichtGezien: niemand,
};

/** P-02: only who was told of the ja is told of the nee; without a ja the final role knows nothing of this casus. */
const wasRood = (na: Casus): boolean => na.gronden > 0 || na.nood !== undefined || isVerhoogd(na);
const isVerlaagdeA2 = (w: Verlaging): boolean => w.soort === 'afweging' && w.keuze.afweging === 'A2';
/** P-02: whoever was told of the ja is told of the nee. */
const bestuurAls = (na: Casus, school: School): readonly Ontvanger[] =>
  isBestuurBetrokken(na, school) ? ['bestuurder'] : [];
/** E-17: who did not agree before is told of the own right to report once the outcome is nee. */
function meldrechtNaVerschil(wijziging: Verlaging, na: Casus, school: School): readonly Plan[] {
  if (uitkomstVan(na, school.profiel).melden !== 'nee') return [];
  const waren = na.verschillen.filter((v) => onderwerpVan(v.wijziging) === onderwerpVan(wijziging));
  return [plan('eigen-meldrecht', 'gewoon', ...waren.map((v) => wie(v.afgewezenDoor)))];
}
