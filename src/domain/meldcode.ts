// The protocol as a typed, versioned table: for each command its step, who may give it, in which phase, and what an old card may still do.
// It holds no rule about content: those stand with the command.

import type { Hoedanigheid } from './bevoegdheid.ts';
import type { CommandType } from './command.ts';
import type { Fase } from './stand.ts';

export const MELDCODE_VERSIE = '2019-1';

export const STAPPEN = ['signalen', 'overleg', 'gesprek', 'wegen', 'beslissen'] as const;
export type Stap = (typeof STAPPEN)[number];

export interface Rij {
  /** Step of the meldcode; `altijd` stands beside the steps. */
  readonly stap: Stap | 'altijd';
  /** Any one of these is enough; a person without any does not even learn that the casus exists. */
  readonly wie: readonly Hoedanigheid[];
  readonly fasen: readonly Fase[];
  readonly pad: 'meldcode' | 'personeel' | 'beide';
  /** P-09, P-23: raising, lowering, recording a fact, planning, confirming. */
  readonly aard: 'verhogen' | 'verlagen' | 'feit' | 'plannen' | 'bevestigen';
  /** An old card: what raises or records a fact is carried out, the rest shows the present state (huis.md 3b). `ophogen`: only a raising answer. */
  readonly oudeKaart: 'uitvoeren' | 'ophogen' | 'tonen';
  /** P-11: also while the casus stands apart, and `altijd` once its content was destroyed; absent: not then. */
  readonly bijApart?: 'open' | 'altijd';
}

const IEDEREEN: readonly Hoedanigheid[] = ['starter', 'lid', 'ib', 'af', 'eindrol', 'bestuur'];
/** Two of these decide what somebody outside the school gets to read. */
const BESLISSERS: readonly Hoedanigheid[] = ['af', 'eindrol', 'bestuur'];
const BEWAREN: readonly Hoedanigheid[] = ['af', 'eindrol', 'bestuur', 'bewaarder'];
const ALTIJD: readonly Fase[] = ['concept', 'open', 'weging', 'besloten', 'nazorg', 'gesloten'];
const LOPEND: readonly Fase[] = ['concept', 'open', 'weging', 'besloten', 'nazorg'];

const rij = (stap: Rij['stap'], aard: Rij['aard'], anders: Partial<Rij> = {}): Rij => ({
  stap,
  aard,
  wie: IEDEREEN,
  fasen: LOPEND,
  pad: 'meldcode',
  oudeKaart: aard === 'verhogen' || aard === 'feit' ? 'uitvoeren' : 'tonen',
  ...anders,
});

/** A command without a row does not compile. */
export const MELDCODE: { readonly [T in CommandType]: Rij } = {
  CasusStarten: rij('signalen', 'verhogen'),
  LeerlingInvullen: rij('signalen', 'feit', { oudeKaart: 'tonen' }),
  NoodInschakelen: rij('altijd', 'verhogen', { wie: [...IEDEREEN, 'bewaarder'], fasen: ALTIJD, bijApart: 'altijd' }),
  NoodOppakken: rij('altijd', 'feit', { fasen: ALTIJD, bijApart: 'altijd' }),
  NoodAfsluiten: rij('altijd', 'plannen', { bijApart: 'altijd' }),
  CollegaUitsluiten: rij('altijd', 'verhogen', { pad: 'beide', fasen: ALTIJD, bijApart: 'open' }),
  UitsluitingOpheffen: rij('altijd', 'verlagen', { wie: ['bestuur'], pad: 'beide', fasen: ALTIJD, bijApart: 'open' }),
  SignaalVastleggen: rij('signalen', 'feit', { fasen: ALTIJD }),
  KindcheckVastleggen: rij('signalen', 'feit'),
  KindKoppelen: rij('signalen', 'feit', { wie: ['af', 'ib'], oudeKaart: 'tonen' }),
  OverlegVragen: rij('overleg', 'plannen', { oudeKaart: 'uitvoeren' }),
  OverlegOverdragen: rij('overleg', 'plannen'),
  OverlegIntrekken: rij('overleg', 'plannen'),
  OverlegBeantwoorden: rij('overleg', 'feit'),
  OverlegAfwijzen: rij('overleg', 'plannen'),
  OverlegVastleggen: rij('overleg', 'feit'),
  VeiligThuisRaadplegen: rij('overleg', 'feit', { fasen: ALTIJD }),
  ToestemmingVastleggen: rij('overleg', 'feit', { oudeKaart: 'tonen' }),
  BesprekingPlannen: rij('overleg', 'plannen'),
  CasusteamVormen: rij('overleg', 'plannen'),
  InformatieVerstrekken: rij('altijd', 'feit', { fasen: ALTIJD }),
  PersoonToevoegen: rij('gesprek', 'feit', { oudeKaart: 'tonen' }),
  GezagVastleggen: rij('gesprek', 'feit', { oudeKaart: 'tonen' }),
  ReisdatumVastleggen: rij('altijd', 'verhogen', { oudeKaart: 'tonen' }),
  GesprekVragen: rij('gesprek', 'plannen'),
  GesprekPlannen: rij('gesprek', 'plannen'),
  GesprekVastleggen: rij('gesprek', 'feit'),
  GesprekpogingVastleggen: rij('gesprek', 'feit'),
  GesprekAfzien: rij('gesprek', 'verlagen'),
  BasisvragenBeantwoorden: rij('wegen', 'feit', { oudeKaart: 'tonen' }),
  AfwegingMaken: rij('wegen', 'verhogen', { oudeKaart: 'ophogen' }),
  InstemmingGeven: rij('wegen', 'verlagen'),
  InstemmingWeigeren: rij('wegen', 'verhogen', { oudeKaart: 'tonen' }),
  VoorstelIntrekken: rij('wegen', 'verhogen', { oudeKaart: 'tonen' }),
  HulpbesluitNemen: rij('beslissen', 'plannen'),
  AdviesAfwijken: rij('beslissen', 'verlagen', { wie: ['eindrol', 'af', 'bestuur'] }),
  MeldingOvernemen: rij('beslissen', 'plannen'),
  MeldingVastleggen: rij('beslissen', 'feit', { fasen: ALTIJD, bijApart: 'open' }),
  MeldingAanvullen: rij('beslissen', 'feit'),
  MeldingVertellen: rij('beslissen', 'feit'),
  BezwaarWegen: rij('beslissen', 'feit', { oudeKaart: 'tonen' }),
  TerugkoppelingVastleggen: rij('beslissen', 'feit', { bijApart: 'open' }),
  MeldingBevestigen: rij('beslissen', 'bevestigen', { wie: ['eindrol', 'af', 'bestuur'], bijApart: 'open' }),
  MeldingBevragen: rij('beslissen', 'plannen', { wie: ['eindrol', 'af', 'bestuur'] }),
  MeldingvraagBeantwoorden: rij('beslissen', 'plannen'),
  BevestigingWeigeren: rij('beslissen', 'bevestigen', { wie: ['eindrol'] }),
  HulpplanVastleggen: rij('beslissen', 'plannen'),
  HulpVolgen: rij('beslissen', 'feit'),
  HulpVerlengen: rij('beslissen', 'verlagen', { wie: ['af'] }),
  HulpAfsluiten: rij('beslissen', 'verlagen'),
  CasusSluiten: rij('beslissen', 'verlagen'),
  OpvolgingVastleggen: rij('beslissen', 'feit', { fasen: ['nazorg'], oudeKaart: 'tonen' }),
  CasusHeropenen: rij('altijd', 'verhogen', { fasen: ALTIJD }),
  CasusApartzetten: rij('altijd', 'verhogen', { fasen: ALTIJD, bijApart: 'altijd' }),
  ApartBeslissen: rij('altijd', 'bevestigen', { wie: ['af', 'eindrol', 'bestuur'], fasen: ALTIJD, bijApart: 'altijd' }),
  InzageverzoekVastleggen: rij('altijd', 'feit', { fasen: ALTIJD }),
  InzagestukBeoordelen: rij('altijd', 'bevestigen', { wie: BESLISSERS, fasen: ALTIJD }),
  InzageverzoekBesluiten: rij('altijd', 'bevestigen', { wie: BESLISSERS, fasen: ALTIJD }),
  InzageverzoekVerlengen: rij('altijd', 'plannen', { wie: BESLISSERS, fasen: ALTIJD }),
  InzageverzoekAfsluiten: rij('altijd', 'feit', { wie: BESLISSERS, fasen: ALTIJD, oudeKaart: 'tonen' }),
  PersoneelssignaalVastleggen: rij('altijd', 'feit', { pad: 'personeel', fasen: ALTIJD }),
  PersoneelsstapVastleggen: rij('altijd', 'feit', { wie: ['starter', 'bestuur'], pad: 'personeel', fasen: ALTIJD }),
  PersoneelszaakAfronden: rij('altijd', 'verlagen', { wie: ['bestuur'], pad: 'personeel', fasen: ALTIJD }),
  PersoneelszaakInstemmen: rij('altijd', 'verlagen', { wie: ['bestuur'], pad: 'personeel', fasen: ALTIJD }),
  PadTerugdraaien: rij('altijd', 'plannen', { wie: ['starter', 'bestuur', 'af', 'ib'], pad: 'beide', fasen: ALTIJD }),
  WerkOverdragen: rij('altijd', 'plannen'),
  VertrekVastleggen: rij('altijd', 'feit', { wie: [...IEDEREEN, 'bewaarder'], fasen: ALTIJD, oudeKaart: 'tonen' }),
  BewaarplichtVastleggen: rij('altijd', 'verhogen', { wie: ['ib', ...BEWAREN], fasen: ALTIJD }),
  BewaarplichtOpheffen: rij('altijd', 'plannen', { wie: BEWAREN, fasen: ALTIJD }),
  BewaringBeslissen: rij('altijd', 'bevestigen', { wie: ['af', 'bewaarder'], fasen: ALTIJD }),
  WachtNoemen: rij('altijd', 'plannen', { wie: ['ib', 'af', 'eindrol', 'bestuur'], oudeKaart: 'uitvoeren' }),
};
