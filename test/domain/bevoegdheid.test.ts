// Every capacity x every command: may this person give it, or which refusal? Written out by hand, not read from the protocol table.

import { hoedanigheden, ledenVan } from '../../src/domain/bevoegdheid.ts';
import { COMMAND_TYPES } from '../../src/domain/decide.ts';
import type { CommandType } from '../../src/domain/command.ts';
import { MELDCODE, MELDCODE_VERSIE, STAPPEN } from '../../src/domain/meldcode.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { zet } from '../support/domain/opdrachten.ts';
import {
  anna,
  bas,
  carla,
  dirk,
  eva,
  fatima,
  gerda,
  henk,
  persoon,
  schoolMet,
  vreemd,
} from '../support/domain/personen.ts';
import type { Stand } from '../support/domain/spel.ts';
import { casusVan, given, leeg, probeer, vanaf } from '../support/domain/spel.ts';
import { metSignaal, twijfel, gemeld, personeel } from '../support/domain/reizen.ts';

const wim = gerda;
/**
 * Everyone takes part: Anna started, Fatima was asked along, the melding is made so that Dirk is in, Dirk declined once so that
 * Eva (bestuur) is in too. Henk is shut out, `vreemd` works elsewhere, Wim is a teacher who has nothing to do with it.
 */
let iedereen: Stand;
const WIE = {
  starter: anna,
  lid: fatima,
  ib: bas,
  af: carla,
  eindrol: dirk,
  bestuur: eva,
  buiten: wim,
  uitgesloten: henk,
  andereSchool: vreemd,
} as const;
type Wie = keyof typeof WIE;
/** `ja`: past the door (the rule itself may still refuse); otherwise the code and, after `>`, who could. */
const J = 'ja';
const EIND = 'rol-past-niet > directeur';
const BEST = 'rol-past-niet > bestuurder';
const AF = 'rol-past-niet > aandachtsfunctionaris';
const PAD = 'niet-op-dit-pad';
/** starter, lid, ib, af, eindrol, bestuur. For buiten, uitgesloten and andereSchool the answer is always the same. */
const TABEL: { readonly [T in CommandType]: readonly [string, string, string, string, string, string] } = {
  CasusStarten: [J, J, J, J, J, J],
  LeerlingInvullen: [J, J, J, J, J, J],
  NoodInschakelen: [J, J, J, J, J, J],
  NoodOppakken: [J, J, J, J, J, J],
  NoodAfsluiten: [J, J, J, J, J, J],
  CollegaUitsluiten: [J, J, J, J, J, J],
  UitsluitingOpheffen: [BEST, BEST, BEST, BEST, BEST, J],
  SignaalVastleggen: [J, J, J, J, J, J],
  OverlegVragen: [J, J, J, J, J, J],
  OverlegOverdragen: [J, J, J, J, J, J],
  OverlegIntrekken: [J, J, J, J, J, J],
  OverlegBeantwoorden: [J, J, J, J, J, J],
  OverlegAfwijzen: [J, J, J, J, J, J],
  OverlegVastleggen: [J, J, J, J, J, J],
  VeiligThuisRaadplegen: [J, J, J, J, J, J],
  KindcheckVastleggen: [J, J, J, J, J, J],
  KindKoppelen: [AF, AF, J, J, AF, AF],
  ToestemmingVastleggen: [J, J, J, J, J, J],
  BesprekingPlannen: [J, J, J, J, J, J],
  CasusteamVormen: [J, J, J, J, J, J],
  InformatieVerstrekken: [J, J, J, J, J, J],
  PersoonToevoegen: [J, J, J, J, J, J],
  GezagVastleggen: [J, J, J, J, J, J],
  ReisdatumVastleggen: [J, J, J, J, J, J],
  GesprekVragen: [J, J, J, J, J, J],
  GesprekPlannen: [J, J, J, J, J, J],
  GesprekVastleggen: [J, J, J, J, J, J],
  GesprekpogingVastleggen: [J, J, J, J, J, J],
  GesprekAfzien: [J, J, J, J, J, J],
  BasisvragenBeantwoorden: [J, J, J, J, J, J],
  AfwegingMaken: [J, J, J, J, J, J],
  InstemmingGeven: [J, J, J, J, J, J],
  InstemmingWeigeren: [J, J, J, J, J, J],
  VoorstelIntrekken: [J, J, J, J, J, J],
  HulpbesluitNemen: [J, J, J, J, J, J],
  AdviesAfwijken: [EIND, EIND, EIND, J, J, J],
  MeldingOvernemen: [J, J, J, J, J, J],
  MeldingVastleggen: [J, J, J, J, J, J],
  MeldingAanvullen: [J, J, J, J, J, J],
  MeldingVertellen: [J, J, J, J, J, J],
  BezwaarWegen: [J, J, J, J, J, J],
  TerugkoppelingVastleggen: [J, J, J, J, J, J],
  MeldingBevestigen: [EIND, EIND, EIND, J, J, J],
  MeldingBevragen: [EIND, EIND, EIND, J, J, J],
  MeldingvraagBeantwoorden: [J, J, J, J, J, J],
  BevestigingWeigeren: [EIND, EIND, EIND, EIND, J, EIND],
  HulpplanVastleggen: [J, J, J, J, J, J],
  HulpVolgen: [J, J, J, J, J, J],
  HulpVerlengen: [AF, AF, AF, J, AF, AF],
  HulpAfsluiten: [J, J, J, J, J, J],
  CasusSluiten: [J, J, J, J, J, J],
  OpvolgingVastleggen: [J, J, J, J, J, J],
  CasusApartzetten: [J, J, J, J, J, J],
  ApartBeslissen: [EIND, EIND, EIND, J, J, J],
  InzageverzoekVastleggen: [J, J, J, J, J, J],
  InzagestukBeoordelen: [EIND, EIND, EIND, J, J, J],
  InzageverzoekBesluiten: [EIND, EIND, EIND, J, J, J],
  InzageverzoekVerlengen: [EIND, EIND, EIND, J, J, J],
  InzageverzoekAfsluiten: [EIND, EIND, EIND, J, J, J],
  CasusHeropenen: [J, J, J, J, J, J],
  PersoneelssignaalVastleggen: [PAD, PAD, PAD, PAD, PAD, PAD],
  PersoneelsstapVastleggen: [PAD, PAD, PAD, PAD, PAD, PAD],
  PersoneelszaakAfronden: [PAD, PAD, PAD, PAD, PAD, PAD],
  PersoneelszaakInstemmen: [PAD, PAD, PAD, PAD, PAD, PAD],
  PadTerugdraaien: [J, AF, J, J, AF, J],
  WerkOverdragen: [J, J, J, J, J, J],
  VertrekVastleggen: [J, J, J, J, J, J],
  BewaarplichtVastleggen: [EIND, EIND, J, J, J, J],
  BewaarplichtOpheffen: [EIND, EIND, EIND, J, J, J],
  BewaringBeslissen: [AF, AF, AF, J, AF, AF],
  WachtNoemen: [EIND, EIND, J, J, J, J],
};
const DEUR = ['niet-gevonden', 'rol-past-niet', 'niet-op-dit-pad', 'casus-gesloten', 'verouderd'];
/** Rules that answer one of the codes of the door themselves, for who is let in. */
const ZELF: Partial<Record<CommandType, readonly string[]>> = {
  OverlegIntrekken: ['rol-past-niet'],
  VoorstelIntrekken: ['rol-past-niet'],
};
function antwoord(wie: MedewerkerId, type: CommandType): string {
  const decision = probeer(zet(wie, type), iedereen);
  if (decision.soort === 'aanvaard') return J;
  const { code, rol } = decision.weigering;
  if (!DEUR.includes(code) || ZELF[type]?.includes(code) === true) return J;
  return rol === undefined ? code : `${code} > ${rol}`;
}

describe('Wie mag wat', () => {
  beforeEach(() => {
    iedereen = vanaf(
      leeg(schoolMet(persoon(henk, 'Henk', ['contactpersoon']), persoon(wim, 'Wim', ['leerkracht']))),
      ...gemeld,
      zet(anna, 'OverlegVragen', { aan: fatima }),
      zet(anna, 'VeiligThuisRaadplegen'),
      zet(dirk, 'BevestigingWeigeren'),
      zet(anna, 'CollegaUitsluiten', { wie: [henk] }),
    ).stand;
  });
  it('de tabel noemt elke opdracht van het protocol', () => {
    expect(Object.keys(TABEL).toSorted()).toEqual(COMMAND_TYPES.toSorted());
    expect(Object.keys(MELDCODE).toSorted()).toEqual(COMMAND_TYPES.toSorted());
    expect(MELDCODE_VERSIE).toBe('2019-1');
    expect(STAPPEN).toEqual(['signalen', 'overleg', 'gesprek', 'wegen', 'beslissen']);
  });
  it('de mensen van de tabel zijn wie ze heten', () => {
    const wat = (wie: Wie) => [...hoedanigheden(casusVan(iedereen), iedereen.school, WIE[wie])].toSorted();
    expect(Object.fromEntries(Object.keys(WIE).map((w) => [w, wat(w as Wie)]))).toEqual({
      starter: ['lid', 'starter'],
      lid: ['lid'],
      ib: ['ib', 'lid'],
      af: ['af'],
      eindrol: ['eindrol', 'lid'],
      bestuur: ['bestuur'],
      buiten: [],
      uitgesloten: [],
      andereSchool: [],
    });
  });
  it.each(COMMAND_TYPES.map((type) => [type] as const))(
    '%s: voor elke rol op de server gecontroleerd [P-21]',
    (type) => {
      const binnen = (['starter', 'lid', 'ib', 'af', 'eindrol', 'bestuur'] as const).map((w) => antwoord(WIE[w], type));
      expect(binnen).toEqual(TABEL[type]);
      const buiten = (['buiten', 'uitgesloten', 'andereSchool'] as const).map((w) => antwoord(WIE[w], type));
      expect(buiten).toEqual(['niet-gevonden', 'niet-gevonden', 'niet-gevonden']);
    },
  );
  it('een casus waar je niet bij hoort, bestaat voor jou niet; de lijst toont wie hem vindt', () => {
    const { casus, stand } = given(...metSignaal);
    expect(ledenVan(casus, stand.school)).toEqual([anna, bas, carla]);
    expect(ledenVan(given(...twijfel).casus, stand.school)).toEqual([anna, bas, carla, dirk]);
    expect(ledenVan(given(...personeel).casus, stand.school)).toEqual([anna, eva]);
  });
  it('elke medewerker mag een casus beginnen, wie de school niet kent niet [P-21]', () => {
    for (const wie of [anna, eva, henk])
      vanaf({ ...leeg(), school: iedereen.school })
        .when(zet(wie, 'CasusStarten'))
        .then({ type: 'CasusGestart' });
    vanaf(leeg()).when(zet(vreemd, 'CasusStarten')).refused('niet-gevonden');
    vanaf(leeg()).when(zet(vreemd, 'PersoneelssignaalVastleggen')).refused('niet-gevonden');
  });
});
