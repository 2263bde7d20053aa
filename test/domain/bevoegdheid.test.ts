// Every capacity x every command: may this person give it, or which refusal? Written out by hand, not read from the protocol table.

import { hoedanigheden, isLid, keten, ledenVan } from '../../src/domain/bevoegdheid.ts';
import { COMMAND_TYPES } from '../../src/domain/decide.ts';
import type { CommandType } from '../../src/domain/command.ts';
import { MELDCODE, STAPPEN } from '../../src/domain/meldcode.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import {
  anna,
  bas,
  carla,
  dirk,
  dorien,
  dorpsschool,
  eva,
  fatima,
  gerda,
  henk,
  persoon,
  school,
  schoolMet,
  vreemd,
} from '../support/domain/personen.ts';
import { gemeld, gestart, metSignaal, personeel, twijfel } from '../support/domain/reizen.ts';
import type { Stand } from '../support/domain/spel.ts';
import { casusVan, given, leeg, probeer, vanaf } from '../support/domain/spel.ts';

const wim = gerda;
/**
 * Everyone takes part: Anna started, Fatima was asked along, the melding is made so that Dirk is in, Dirk declined once so that
 * Eva (bestuur) is in too. Henk is shut out, `vreemd` works elsewhere, Wim is a teacher who has nothing to do with it.
 */
const iedereen: Stand = vanaf(
  leeg(schoolMet(persoon(henk, 'Henk', ['contactpersoon']), persoon(wim, 'Wim', ['leerkracht']))),
  ...gemeld,
  zet(anna, 'OverlegVragen', { aan: fatima }),
  zet(anna, 'VeiligThuisRaadplegen'),
  zet(dirk, 'BevestigingWeigeren'),
  zet(anna, 'CollegaUitsluiten', { wie: [henk] }),
).stand;

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
const DICHT = 'casus-gesloten';
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
  PersoonToevoegen: [J, J, J, J, J, J],
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
  MeldingVastleggen: [J, J, J, J, J, J],
  MeldingVertellen: [J, J, J, J, J, J],
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
  OpvolgingVastleggen: [DICHT, DICHT, DICHT, DICHT, DICHT, DICHT],
  CasusHeropenen: [J, J, J, J, J, J],
  PersoneelssignaalVastleggen: [PAD, PAD, PAD, PAD, PAD, PAD],
  PersoneelsstapVastleggen: [PAD, PAD, PAD, PAD, PAD, PAD],
  PadTerugdraaien: [J, AF, J, J, AF, J],
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
  it('de tabel noemt elke opdracht van het protocol', () => {
    expect(Object.keys(TABEL).toSorted()).toEqual(COMMAND_TYPES.toSorted());
    expect(Object.keys(MELDCODE).toSorted()).toEqual(COMMAND_TYPES.toSorted());
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
  it('een casus waar je niet bij hoort, bestaat voor jou niet; de lijst toont wie hem vindt [P-15]', () => {
    const { casus, stand } = given(...metSignaal);
    expect(ledenVan(casus, stand.school)).toEqual([anna, bas, carla]);
    expect(ledenVan(given(...twijfel).casus, stand.school)).toEqual([anna, bas, carla, dirk]);
    expect(ledenVan(given(...personeel).casus, stand.school)).toEqual([anna, eva]);
  });
  it('de aandachtsfunctionaris die niet meedoet leest van buiten de casus', () => {
    const { casus, stand } = given(...gemeld);
    const lid = (wie: MedewerkerId) => isLid(casus, stand.school, wie);
    expect([anna, bas, carla, dirk, eva].map(lid)).toEqual([true, true, false, true, false]);
    expect(isLid(casusVan(iedereen), iedereen.school, eva)).toBe(true);
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

describe('De eindrol', () => {
  const ziet = (...z: readonly Zet[]) => {
    const { casus, stand } = given(...z);
    return hoedanigheden(casus, stand.school, dirk).has('eindrol');
  };
  it('wordt niet gealarmeerd zolang er niets rood is en de uitkomst geen melden is [E-12]', () => {
    expect(ziet(...metSignaal)).toBe(false);
    expect(ziet(...metSignaal, zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] }))).toBe(false);
  });
  it.each([
    ['nood', zet(anna, 'NoodInschakelen')],
    ['A2 twijfel', weegt(anna, 'A2', 'twijfel')],
    ['een kind dat het zelf vertelde', zet(anna, 'SignaalVastleggen', { kenmerken: ['verteld'] })],
    ['een bijzondere vorm', zet(anna, 'SignaalVastleggen', { vormen: ['dreigende-vgv'] })],
    ['een kind uit zicht', zet(anna, 'SignaalVastleggen', { kenmerken: ['uit-zicht'] })],
    ['een melding', zet(anna, 'MeldingVastleggen')],
    [
      'direct gevaar',
      zet(anna, 'BasisvragenBeantwoorden', {
        antwoorden: { directGevaar: true, belemmerdeOntwikkeling: false, risicoNabij: false },
      }),
    ],
  ])('hoort het en kan er dan ook bij, na %s [E-12][P-26]', (_wat, z) => {
    expect(ziet(...metSignaal, z)).toBe(true);
  });
  it('blijft erbij als A2 later naar veilig gaat: wie van het ja hoorde, hoort van het nee [P-02]', () => {
    expect(
      ziet(
        ...twijfel,
        zet(anna, 'VeiligThuisRaadplegen'),
        weegt(carla, 'A2', 'veilig-genoeg'),
        zet(bas, 'InstemmingGeven'),
      ),
    ).toBe(true);
  });
});

describe('De keten', () => {
  const afwezig = [{ van: dag('2026-03-09'), tot: dag('2026-03-10') }];
  const mensen = [
    persoon(dirk, 'Dirk', ['directeur']),
    persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['directeur'] }),
    persoon(carla, 'Carla', ['aandachtsfunctionaris']),
    persoon(henk, 'Henk', ['leerkracht'], { vervangt: ['aandachtsfunctionaris'] }),
    persoon(bas, 'Bas', ['intern-begeleider']),
    persoon(anna, 'Anna', ['leerkracht']),
    persoon(eva, 'Eva', ['bestuurder']),
  ];
  const { casus } = given(...gestart);
  it('van de eindrol gaat van plaatsvervanger naar aandachtsfunctionaris naar bestuur [P-26]', () => {
    expect(keten(school(mensen), casus, 'directeur', '2026-03-09')).toEqual([dirk, gerda, carla, henk, eva]);
  });
  it('van een andere rol gaat over aandachtsfunctionaris en eindrol; van het bestuur nergens heen [P-26]', () => {
    expect(keten(school(mensen), casus, 'intern-begeleider', '2026-03-09')).toEqual([
      bas,
      carla,
      henk,
      dirk,
      gerda,
      eva,
    ]);
    expect(keten(school(mensen), casus, 'bestuurder', '2026-03-09')).toEqual([eva]);
  });
  it('slaat over wie betrokken is en zet wie weg is achteraan [P-18][P-26]', () => {
    const met = school(mensen.map((m) => (m.medewerkerId === dirk ? { ...m, afwezig } : m)));
    const uit = given(...gestart, zet(anna, 'CollegaUitsluiten', { wie: [carla] })).casus;
    for (const dagen of ['2026-03-09', '2026-03-10'])
      expect(keten(met, uit, 'directeur', dagen)).toEqual([gerda, henk, eva, dirk]);
    for (const dagen of ['2026-03-08', '2026-03-11'])
      expect(keten(met, uit, 'directeur', dagen)).toEqual([dirk, gerda, henk, eva]);
  });
  it('wie waarneemt mag meteen wat de ander mocht [P-26]', () => {
    const zonderIb = school(mensen.filter((m) => m.medewerkerId !== bas));
    expect([...hoedanigheden(casus, zonderIb, carla)]).toEqual(['ib', 'af']);
    const zonderBeide = school(mensen.map((m) => ([dirk, gerda].includes(m.medewerkerId) ? { ...m, afwezig } : m)));
    expect([...hoedanigheden(given(...twijfel).casus, zonderBeide, carla)]).toContain('eindrol');
    expect([...hoedanigheden(given(...twijfel).casus, school(mensen), carla)]).not.toContain('eindrol');
  });
  it('wie om instemming gevraagd is kan erbij, en alleen wie aan de beurt is [P-26]', () => {
    const stil = school([
      persoon(anna, 'Anna', ['leerkracht']),
      persoon(bas, 'Bas', ['intern-begeleider', 'aandachtsfunctionaris']),
      persoon(dirk, 'Dirk', ['directeur']),
      persoon(henk, 'Henk', ['vertrouwenspersoon']),
      persoon(eva, 'Eva', ['bestuurder']),
    ]);
    const reis = vanaf(leeg(stil), ...metSignaal, weegt(bas, 'A2', 'veilig-genoeg'));
    expect([...hoedanigheden(reis.casus, stil, dirk)]).toEqual(['lid']);
    expect([...hoedanigheden(reis.casus, stil, henk)]).toEqual([]);
    const later = { ...reis.casus, verstreken: { 'voorstel:v1': 1 } };
    expect([...hoedanigheden(later, stil, henk)]).toEqual(['lid']);
    expect(reis.when(zet(dirk, 'InstemmingGeven')).casus().afwegingen.A2?.met).toBe(dirk);
  });
  it('zonder melding bij de start hoort de IB’er er pas bij als het nodig is [C-34]', () => {
    const laat = school(mensen, { ibBijStart: false });
    expect([...hoedanigheden(casus, laat, bas)]).toEqual([]);
    expect([...hoedanigheden(casus, school(mensen), bas)]).toEqual(['ib']);
    expect([...hoedanigheden(given(...twijfel).casus, laat, bas)]).toEqual(['ib']);
    expect([...hoedanigheden(given(...gestart, zet(anna, 'OverlegVragen')).casus, laat, bas)]).toEqual(['lid', 'ib']);
  });
});

describe('Het bestuur', () => {
  const doetMee = (casus: ReturnType<typeof casusVan>, s = school()) => hoedanigheden(casus, s, eva).has('bestuur');
  it('doet niet mee in een gewone casus [E-12]', () => {
    for (const reis of [metSignaal, twijfel, gemeld]) expect(doetMee(given(...reis).casus)).toBe(false);
  });
  it.each([
    ['een weigering', [...gemeld, zet(anna, 'VeiligThuisRaadplegen'), zet(dirk, 'BevestigingWeigeren')]],
    ['een betrokken aandachtsfunctionaris', [...metSignaal, zet(anna, 'CollegaUitsluiten', { wie: [carla] })]],
    ['een betrokken directeur', [...metSignaal, zet(anna, 'CollegaUitsluiten', { wie: [dirk] })]],
    ['het personeelspad', personeel],
  ])('doet mee na %s [E-12][P-24]', (_wat, reis) => {
    expect(doetMee(given(...reis).casus)).toBe(true);
  });
  it('een betrokken leerkracht of IB’er haalt het bestuur er niet bij', () => {
    expect(doetMee(given(...metSignaal, zet(anna, 'CollegaUitsluiten', { wie: [fatima, bas] })).casus)).toBe(false);
  });
  it.each([
    ['nood:x', 3, true],
    ['nood:x', 2, false],
    ['bevestiging:m1', 3, true],
    ['melding:1', 3, true],
    ['evaluatie:2026-04-20', 3, false],
    ['overleg:nood:1', 3, false],
  ])('na trede %s %i: %s [E-12]', (sleutel, trede, mee) => {
    expect(doetMee({ ...given(...gemeld).casus, verstreken: { [sleutel]: trede } })).toBe(mee);
  });
  it('doet in de dorpsschool mee zodra het rood is of er een voorstel ligt, want verder is er niemand [P-26]', () => {
    const dorp = (...z: readonly Zet[]) => vanaf(leeg(dorpsschool), zet(dorien, 'CasusStarten'), ...z).casus;
    expect(doetMee(dorp(), dorpsschool)).toBe(false);
    expect(doetMee(dorp(zet(dorien, 'NoodInschakelen')), dorpsschool)).toBe(true);
    expect(doetMee(dorp(weegt(dorien, 'A2', 'acuut')), dorpsschool)).toBe(true);
    expect(doetMee(dorp(weegt(dorien, 'A2', 'veilig-genoeg')), dorpsschool)).toBe(true);
    expect(doetMee(given(...metSignaal, weegt(bas, 'A2', 'veilig-genoeg')).casus)).toBe(false);
  });
  it('geeft in de dorpsschool de tweede reden om een advies niet te volgen [E-20][P-26]', () => {
    const reis = vanaf(
      leeg(dorpsschool),
      ...[
        zet(dorien, 'CasusStarten'),
        zet(dorien, 'SignaalVastleggen'),
        zet(dorien, 'VeiligThuisRaadplegen'),
        weegt(dorien, 'A1', 'nee'),
        zet(eva, 'InstemmingGeven'),
      ],
      ...[zet(dorien, 'VeiligThuisRaadplegen', { advies: 'melden' }), zet(dorien, 'AdviesAfwijken')],
    );
    reis.when(zet(dorien, 'AdviesAfwijken')).refused('tweede-persoon-nodig');
    expect(reis.when(zet(eva, 'AdviesAfwijken')).uitkomst()).toEqual({ melden: 'nee', regel: 'E-01' });
  });
});
