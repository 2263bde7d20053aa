// One ordinary example of every command, to be changed where a test is about something. It is no rule: all of it is input.

import type { A4PerPersoon, Hulpvereisten } from '../../../src/domain/afwegingskader.ts';
import type { CommandType, CommandVan } from '../../../src/domain/command.ts';
import type { Kop } from '../../../src/domain/opdracht.ts';
import type { AfwegingKeuze } from '../../../src/domain/verlaging.ts';
import { toDatum } from '../../../src/shared/ids.ts';
import type { Datum, MedewerkerId, Moment } from '../../../src/shared/ids.ts';
import { bas } from './personen.ts';

export type Velden<T extends CommandType> = Omit<CommandVan<T>, keyof Kop | 'type'>;
export const dag = (datum: string): Datum => toDatum(datum);
export const VRAGENLIJST = { versie: '2019-1', tekstset: 'S4', vraag: 'vraag' } as const;
export const ALLES: Hulpvereisten = { zicht: true, regie: true, patronen: true, focus: true, herstel: true };
export const werktMee = (persoonId = 'p2'): A4PerPersoon => ({ persoonId, aanvaardt: true, werktMee: true });

type Voorbeelden = { readonly [T in CommandType]: (nu: Moment) => Velden<T> };
const VOORBEELDEN: Voorbeelden = {
  CasusStarten: () => ({
    code: '2026-001',
    leerling: { initialen: 'J.', groep: '4' },
    disclosure: false,
    vormen: [],
    uitgesloten: [],
    collegaThuis: false,
    gevaarNu: false,
  }),
  LeerlingInvullen: () => ({ leerling: { groep: '5' } }),
  NoodInschakelen: () => ({ code: '2026-001', nietNaar: [] }),
  NoodOppakken: () => ({}),
  NoodAfsluiten: () => ({ inhoud: { reden: 'De politie is er.' } }),
  CollegaUitsluiten: () => ({ wie: [] }),
  UitsluitingOpheffen: () => ({ wie: bas }),
  SignaalVastleggen: (nu) => ({
    bron: 'zelf',
    gezienOp: nu,
    kenmerken: [],
    vormen: [],
    inhoud: { feit: 'Geen brood bij zich.' },
    heropenen: false,
  }),
  OverlegVragen: () => ({ aan: bas, overlegSoort: 'intern-begeleider', inhoud: { vraag: 'Kijk je mee?' } }),
  OverlegOverdragen: () => ({ overlegId: 'o1', aan: bas }),
  OverlegIntrekken: () => ({ overlegId: 'o1' }),
  OverlegBeantwoorden: () => ({ overlegId: 'o1', antwoord: 'advies', inhoud: { advies: 'Praat met moeder.' } }),
  OverlegAfwijzen: () => ({ overlegId: 'o1', inhoud: { reden: 'Ik ken het gezin.' } }),
  OverlegVastleggen: () => ({ overlegSoort: 'jeugdarts', inhoud: { advies: 'Houd het bij.' } }),
  VeiligThuisRaadplegen: (nu) => ({
    gebeldOp: nu,
    advies: 'verder-kijken',
    gevolgd: 'ja',
    inhoud: { advies: 'Kijk verder.' },
  }),
  KindcheckVastleggen: (nu) => ({
    gezienOp: nu,
    oudersignalen: ['middelen'],
    onveiliger: 'nee',
    gedeeldeZorg: 'weten-we-niet',
    inhoud: { feit: 'Moeder rook naar drank.', kinderen: '2 en 4' },
  }),
  KindKoppelen: () => ({ kindId: 'k1', casusCode: '2026-002' }),
  ToestemmingVastleggen: () => ({ antwoord: 'schriftelijk', inhoud: { wie: 'moeder' } }),
  BesprekingPlannen: () => ({ wijze: 'anoniem', metRegisseur: false, inhoud: { vraag: 'Wat zien we?' } }),
  CasusteamVormen: () => ({ teamleden: [bas] }),
  InformatieVerstrekken: () => ({
    vrager: 'veilig-thuis',
    teruggebeld: true,
    oudersVerteld: true,
    inhoud: { vraag: 'Hoe gaat het op school?', feiten: 'Zelf gezien: drie dagen geen brood.' },
  }),
  PersoonToevoegen: () => ({ soort: 'ouder', gezag: 'ja', inhoud: { aanduiding: 'moeder' } }),
  GezagVastleggen: () => ({ persoonId: 'p2', gezag: 'weten-we-niet' }),
  ReisdatumVastleggen: () => ({ datum: dag('2026-12-18'), inhoud: {} }),
  GesprekVragen: () => ({ persoonId: 'p2' }),
  GesprekPlannen: () => ({ persoonId: 'p2', datum: dag('2026-12-01'), leerkrachtErbij: false }),
  GesprekVastleggen: (nu) => ({
    persoonId: 'p2',
    gehoudenOp: nu,
    leerkrachtErbij: false,
    uitkomst: 'weten-het-niet',
    inhoud: { reactie: 'Ze schrok.' },
  }),
  GesprekpogingVastleggen: (nu) => ({ persoonId: 'p2', pogingOp: nu, uitkomst: 'geen-reactie', inhoud: {} }),
  GesprekAfzien: () => ({
    persoonId: 'p2',
    uitkomst: { staat: 'afgezien', grond: 'veiligheid-kind', opnieuwOp: dag('2026-12-01') },
    inhoud: { reden: 'Vader dreigt.' },
  }),
  BasisvragenBeantwoorden: () => ({
    antwoorden: { directGevaar: false, belemmerdeOntwikkeling: true, risicoNabij: false },
  }),
  AfwegingMaken: () => ({
    keuze: { afweging: 'A1', antwoord: 'ja' },
    vragenlijst: VRAGENLIJST,
    gewogenMet: [],
    inhoud: { reden: 'Zo wegen we het.' },
  }),
  InstemmingGeven: () => ({ voorstelId: 'v1', via: 'collega', inhoud: { reden: 'Eens.' } }),
  InstemmingWeigeren: () => ({ voorstelId: 'v1', inhoud: { reden: 'Ik zie het anders.' } }),
  VoorstelIntrekken: () => ({ voorstelId: 'v1' }),
  HulpbesluitNemen: () => ({ antwoord: 'ja', vereisten: ALLES, inhoud: { toelichting: 'Het wijkteam kan beginnen.' } }),
  AdviesAfwijken: () => ({ opnieuwOp: dag('2026-12-01'), inhoud: { reden: 'De hulp loopt al.' } }),
  MeldingOvernemen: () => ({}),
  MeldingVastleggen: (nu) => ({ gemeldOp: nu, wijze: 'telefoon', opgevat: 'melding', inhoud: {} }),
  MeldingAanvullen: () => ({ meldingId: 'm1', wijze: 'formulier', inhoud: {} }),
  MeldingVertellen: () => ({ persoonId: 'p2', uitkomst: { staat: 'verteld', reactie: 'bezwaar' }, inhoud: {} }),
  BezwaarWegen: () => ({
    persoonId: 'p2',
    uitkomst: 'blijft',
    inhoud: { gedaan: 'We boden een tweede gesprek aan.', weging: 'De veiligheid gaat voor.' },
  }),
  TerugkoppelingVastleggen: () => ({ meldingId: 'm1', stand: 'loopt', inhoud: { wat: 'Er komt onderzoek.' } }),
  MeldingBevestigen: () => ({ meldingId: 'm1' }),
  MeldingBevragen: () => ({ meldingId: 'm1', inhoud: { tekst: 'Wanneer belde je?' } }),
  MeldingvraagBeantwoorden: () => ({ meldingId: 'm1', inhoud: { tekst: 'Vanmorgen.' } }),
  BevestigingWeigeren: () => ({ inhoud: { reden: 'Hulp gaat voor.' } }),
  HulpplanVastleggen: () => ({
    casemanager: bas,
    evaluatieOp: dag('2026-04-20'),
    inhoud: { doelen: 'Elke dag brood.' },
  }),
  HulpVolgen: () => ({ begonnen: true, inhoud: { hoe: 'Het gaat beter.' } }),
  HulpVerlengen: () => ({ evaluatieOp: dag('2026-04-30'), inhoud: { reden: 'Nog even.' } }),
  HulpAfsluiten: () => ({ hoe: 'overgedragen', inhoud: { reden: 'Veilig Thuis regelt de hulp.' } }),
  CasusSluiten: () => ({ einde: 'vermoeden-weggenomen', inhoud: { reden: 'Klaar.' } }),
  OpvolgingVastleggen: () => ({ uitkomst: 'veilig', inhoud: { hoe: 'Goed.' } }),
  CasusHeropenen: () => ({}),
  CasusApartzetten: () => ({ inhoud: { reden: 'Het was de buurjongen.' } }),
  ApartBeslissen: () => ({ besluit: 'vernietigen', geborgd: true, inhoud: { reden: 'Verkeerd kind.' } }),
  InzageverzoekVastleggen: () => ({
    persoonId: 'p2',
    verzoeker: 'ouder',
    gezag: 'ja',
    ontvangenOp: dag('2026-03-09'),
    inhoud: { vraag: 'Alles lezen.' },
  }),
  InzagestukBeoordelen: () => ({ nummer: 1, inhoud: { toelichting: '' } }),
  InzageverzoekBesluiten: () => ({ inhoud: { toelichting: 'Zo spraken we het af.' } }),
  InzageverzoekVerlengen: () => ({ verteldOp: dag('2026-03-09'), inhoud: { reden: 'Het is veel.' } }),
  InzageverzoekAfsluiten: () => ({ hoe: 'kopie', gedaanOp: dag('2026-03-09'), inhoud: {} }),
  PersoneelssignaalVastleggen: () => ({
    code: '2026-001',
    aard: 'seksueel',
    inhoud: { feit: 'Berichtjes in de nacht.' },
  }),
  PersoneelsstapVastleggen: () => ({ stap: 'bestuur-ingelicht', inhoud: {} }),
  PersoneelszaakAfronden: () => ({
    uitkomst: 'afgehandeld',
    gesprokenOp: dag('2026-03-09'),
    inhoud: { reden: 'Besproken en afgesproken.', inspecteur: 'mevrouw De Wit' },
  }),
  PersoneelszaakInstemmen: () => ({}),
  PadTerugdraaien: () => ({ naar: 'personeel', aard: 'seksueel' }),
  WerkOverdragen: () => ({ aan: bas }),
  VertrekVastleggen: () => ({ vertrekOp: dag('2026-07-17') }),
  BewaarplichtVastleggen: () => ({ grond: 'klacht', inhoud: { reden: 'Er loopt een klacht.' } }),
  BewaarplichtOpheffen: () => ({ plichtId: 'p1', inhoud: { reden: 'De klacht is klaar.' } }),
  BewaringBeslissen: () => ({ besluit: 'vernietigen', inhoud: { reden: '' } }),
  WachtNoemen: () => ({ wie: bas, van: dag('2026-04-25') }),
};

/** A command before it is given: type and fields; who and when come with the play. */
export type Zet = {
  readonly [T in CommandType]: { readonly type: T; readonly velden: (nu: Moment) => Velden<T> };
}[CommandType] & {
  readonly door: MedewerkerId;
  /** From an older card than the newest: how many commands behind. */
  readonly achter?: number;
  readonly op?: Moment;
};

/** `door` gives this command, like the example but for the fields in `anders`. */
export function zet<T extends CommandType>(
  door: MedewerkerId,
  type: T,
  anders: Partial<Velden<T>> = {},
  kop: { readonly achter?: number; readonly op?: Moment } = {},
): Zet {
  const voorbeeld: (nu: Moment) => Velden<T> = VOORBEELDEN[type];
  const velden = (nu: Moment): Velden<T> => ({ ...voorbeeld(nu), ...anders });
  return { type, door, velden, ...kop } as unknown as Zet;
}
/** The same, some other time. */
export const opMoment = (op: Moment, z: Zet): Zet => ({ ...z, op });
/** Keeps a casus whose term has passed a while longer. */
export const bewaarNog = (door: MedewerkerId, tot = '2029-03-01'): Zet =>
  zet(door, 'BewaringBeslissen', { besluit: 'bewaren', tot: dag(tot), inhoud: { reden: 'Er komt nog een vraag.' } });
export const oudeKaart = (z: Zet): Zet => ({ ...z, achter: 1 });

type Antwoord<A extends AfwegingKeuze['afweging']> = Extract<
  AfwegingKeuze,
  { afweging: A; antwoord: unknown }
>['antwoord'];
export const weegt = <A extends 'A1' | 'A2' | 'A3' | 'A5'>(
  door: MedewerkerId,
  afweging: A,
  antwoord: Antwoord<A>,
): Zet => zet(door, 'AfwegingMaken', { keuze: { afweging, antwoord } as AfwegingKeuze });
export const weegtA4 = (door: MedewerkerId, personen: readonly A4PerPersoon[], uitzondering = false): Zet =>
  zet(door, 'AfwegingMaken', { keuze: { afweging: 'A4', personen, uitzondering } });
