// One event of each kind, with everything that can be filled in; a new kind does not compile until it stands here.

import type { CasusEvent, EventType, EventVan } from '../../src/domain/casus.ts';
import { toDatum } from '../../src/shared/ids.ts';
import { ANNA, BAS, NU, START, speelLog } from '../tools/samples-start.ts';

const inhoud = {
  feit: 'x',
  reden: 'x',
  advies: 'x',
  vraag: 'x',
  tekst: 'x',
  wat: 'x',
  hoe: 'x',
  doelen: 'x',
  reactie: 'x',
};
const dag = toDatum('2026-04-01');
const vragenlijst = { versie: '2019-1', tekstset: 'S4', vraag: 'Hoe veilig is het kind?' } as const;
const wijziging = { soort: 'afweging', keuze: { afweging: 'A2', antwoord: 'veilig-genoeg' }, vragenlijst } as const;
const vereisten = { zicht: true, regie: true, patronen: true, focus: true, herstel: true };
const kop = { op: NU, door: ANNA };
const systeem = { op: NU, door: 'systeem' } as const;
const bericht = { ...systeem, berichtId: 'b1', aan: BAS };

export const VOORBEELDEN: { readonly [T in EventType]: Omit<EventVan<T>, 'type'> } = {
  CasusGestart: { ...speelLog(START).gebeurtenissen[0], ...kop } as EventVan<'CasusGestart'>,
  NoodIngeschakeld: kop,
  NoodOpgepakt: kop,
  NoodAfgesloten: kop,
  LeerlingIngevuld: { ...kop, inhoud: { initialen: 'J.', geboortedatum: dag } },
  CollegaUitgesloten: { ...kop, wie: BAS },
  UitsluitingOpgeheven: { ...kop, wie: BAS },
  SignaalVastgelegd: {
    ...kop,
    signaalId: 's2',
    bron: 'zelf',
    gezienOp: NU,
    kenmerken: ['letsel'],
    vormen: ['dreigende-vgv'],
    onveiliger: 'ja',
    corrigeert: 's1',
    inhoud: { feit: 'x', letterlijk: 'x', interpretatie: 'x', weerspreekt: 'x', letsel: 'x', bron: 'x' },
  },
  OverlegGevraagd: { ...kop, overlegId: 'o1', aan: BAS, overlegSoort: 'intern-begeleider', inhoud },
  OverlegOvergedragen: { ...kop, overlegId: 'o1', aan: BAS },
  OverlegIngetrokken: { ...kop, overlegId: 'o1' },
  OverlegBeantwoord: { ...kop, overlegId: 'o1', antwoord: 'observeren', inhoud },
  OverlegAfgewezen: { ...kop, overlegId: 'o1', inhoud },
  OverlegVastgelegd: { ...kop, overlegId: 'o1', overlegSoort: 'jeugdarts', inhoud: { advies: 'x', met: 'x' } },
  VeiligThuisGeraadpleegd: {
    ...kop,
    raadplegingId: 'r1',
    gebeldOp: NU,
    advies: 'verder-kijken',
    gesprekAdvies: 'alleen-zo',
    gevolgd: 'nee',
    inhoud: { advies: 'x', adviseur: 'x', afspraken: 'x', reden: 'x' },
  },
  PersoonToegevoegd: { ...kop, persoonId: 'p2', soort: 'ouder', gezag: 'ja', inhoud: { aanduiding: 'moeder' } },
  GezagVastgelegd: { ...kop, persoonId: 'p2', gezag: 'weten-we-niet' },
  GesprekGepland: { ...kop, persoonId: 'p1', datum: dag },
  GesprekGehouden: {
    ...kop,
    persoonId: 'p1',
    gehoudenOp: NU,
    leerkrachtErbij: true,
    uitkomst: 'andere-oorzaak',
    andersDanAfgesproken: true,
    inhoud: { reactie: 'x', aanwezig: 'x', afspraken: 'x' },
  },
  GesprekpogingVastgelegd: {
    ...kop,
    persoonId: 'p9',
    pogingOp: NU,
    uitkomst: 'wil-niet',
    inhoud: { toelichting: 'x' },
  },
  BasisvragenBeantwoord: {
    ...kop,
    antwoorden: { directGevaar: true, belemmerdeOntwikkeling: false, risicoNabij: true },
  },
  AfwegingGemaakt: {
    ...kop,
    keuze: {
      afweging: 'A4',
      personen: [{ persoonId: 'p1', aanvaardt: true, werktMee: false }],
      uitzondering: false,
    },
    vragenlijst,
    gewogenMet: [BAS],
    inhoud,
  },
  VerlagingVoorgesteld: { ...kop, voorstelId: 'v1', wijziging, inhoud },
  VoorstelIngetrokken: { ...kop, voorstelId: 'v1' },
  InstemmingGegeven: {
    ...kop,
    voorstelId: 'v1',
    via: 'veilig-thuis',
    gebeldOp: NU,
    wijziging: { soort: 'sluiten', einde: 'overgedragen' },
    voorgesteldDoor: BAS,
    inhoud: { reden: 'x', adviseur: 'x' },
  },
  InstemmingGeweigerd: { ...kop, voorstelId: 'v1', inhoud },
  HulpbesluitGenomen: { ...kop, antwoord: 'ja', vereisten, inhoud: { toelichting: 'x' } },
  AdviesAfgeweken: { ...kop, rol: 'eindrol', opnieuwOp: dag, inhoud },
  MeldingOvergenomen: { ...kop, van: BAS },
  MeldingGedaan: {
    ...kop,
    meldingId: 'm1',
    gemeldOp: NU,
    wijze: 'formulier',
    opgevat: 'bekend-toegevoegd',
    inhoud: { ontvanger: 'x', kenmerk: 'x', toelichting: 'x' },
  },
  MeldingVerteld: {
    ...kop,
    persoonId: 'p1',
    uitkomst: { staat: 'niet-verteld', grond: 'contactbreuk' },
    andersDanAfgesproken: true,
    inhoud: { toelichting: 'x' },
  },
  BezwaarGewogen: { ...kop, persoonId: 'p2', uitkomst: 'blijft', inhoud: { gedaan: 'x', weging: 'x' } },
  TerugkoppelingVastgelegd: {
    ...kop,
    meldingId: 'm1',
    stand: 'overgedragen',
    inhoud: { wat: 'x', zichtOpVeiligheid: 'x', afspraken: 'x' },
  },
  MeldingBevestigd: { ...kop, meldingId: 'm1' },
  MeldingBevraagd: { ...kop, meldingId: 'm1', inhoud },
  MeldingvraagBeantwoord: { ...kop, meldingId: 'm1', aan: BAS, inhoud },
  BevestigingGeweigerd: { ...kop, inhoud },
  HulpplanVastgelegd: {
    ...kop,
    casemanager: BAS,
    evaluatieOp: dag,
    inhoud: { doelen: 'x', taken: 'x', hulp: 'x', prognose: 'x' },
  },
  HulpGevolgd: { ...kop, begonnen: false, inhoud },
  HulpVerlengd: { ...kop, evaluatieOp: dag, inhoud },
  HulpAfgesloten: { ...kop, hoe: 'gestopt', inhoud },
  CasusGesloten: { ...kop, einde: 'andere-route', inhoud },
  NazorgBegonnen: { ...kop, opvolgenOp: dag, inhoud },
  OpvolgingVastgelegd: { ...kop, uitkomst: 'zorgen', opnieuwOp: dag, inhoud },
  CasusHeropend: kop,
  PersoneelssignaalVastgelegd: { ...kop, aard: 'geweld', inhoud },
  PersoneelsstapVastgelegd: { ...kop, stap: 'aangifte-gedaan', inhoud: { toelichting: 'x' } },
  PadTeruggedraaid: { ...kop, naar: 'personeel' },
  TermijnVerstreken: { ...systeem, soort: 'nood', sleutel: 'nood', trede: 1 },
  BerichtAangekomen: bericht,
  BerichtNietAangekomen: { ...bericht, zeker: true },
  BerichtGezien: bericht,
};
export const voorbeeld = (type: EventType): CasusEvent => ({ ...VOORBEELDEN[type], type }) as CasusEvent;
