// Who is told of what, and how loud (E-12); never who is involved, never who did it.

import { berichten } from '../../src/domain/berichten.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import type { TermijnSoort } from '../../src/domain/commands/termijn-verstrijken.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, weegt, weegtA4, zet } from '../support/domain/opdrachten.ts';
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
  persoon,
  school,
  schoolMet,
} from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  bevestigd,
  eens,
  gemeld,
  gesloten,
  gestart,
  gewogenVeilig,
  hulpMogelijk,
  hulpNietMogelijk,
  metPlan,
  metSignaal,
  nazorg,
  personeel,
  stappenGedaan,
  twijfel,
  vermoedenWeg,
} from '../support/domain/reizen.ts';
import { given, kort, leeg, vanaf } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';
import { casusVan } from '../support/domain/spel.ts';

const hoort = (reis: readonly Zet[], z: Zet, begin: Stand = leeg()): readonly string[] =>
  kort(
    vanaf(begin, ...reis)
      .when(z)
      .berichten(),
    begin.school,
  );
const ROOD = [
  'opschaling rood intern-begeleider',
  'opschaling rood aandachtsfunctionaris',
  'opschaling rood directeur',
];
const ORANJE = ['aandacht oranje intern-begeleider', 'aandacht oranje aandachtsfunctionaris'];
const rood = (kenmerk: 'letsel' | 'verteld' | 'wapen' | 'kind-alleen' | 'dreiging' | 'bijzondere-vorm' | 'uit-zicht') =>
  zet(anna, 'SignaalVastleggen', { kenmerken: [kenmerk] });

describe('Rood gaat meteen naar IB’er, aandachtsfunctionaris en eindrol', () => {
  it.each([
    ['A2 acuut', weegt(anna, 'A2', 'acuut')],
    ['A2 structureel', weegt(anna, 'A2', 'structureel')],
    ['A2 twijfel', weegt(anna, 'A2', 'twijfel')],
    ['het kind vertelde het', rood('verteld')],
    ['kind uit zicht', rood('uit-zicht')],
    ['een bijzondere vorm', zet(anna, 'SignaalVastleggen', { vormen: ['seksueel-misbruik'] })],
    ['een kenmerk bijzondere vorm', rood('bijzondere-vorm')],
    [
      'direct fysiek gevaar',
      zet(anna, 'BasisvragenBeantwoorden', {
        antwoorden: { directGevaar: true, belemmerdeOntwikkeling: false, risicoNabij: false },
      }),
    ],
  ])('%s [E-12][E-02]', (_wat, z) => {
    expect(hoort(metSignaal, z)).toEqual(ROOD);
  });
  it('ook bij een start waarin het kind het vertelde of die een bijzondere vorm noemt [E-12]', () => {
    expect(hoort([], zet(anna, 'CasusStarten', { disclosure: true }))).toEqual(ROOD);
    expect(hoort([], zet(anna, 'CasusStarten', { vormen: ['dreigende-vgv'] }))).toEqual(ROOD);
    expect(hoort([], zet(anna, 'CasusStarten'))).toEqual(['nieuwe-casus gewoon intern-begeleider']);
    expect(hoort([], zet(anna, 'CasusStarten'), leeg(school(undefined, { ibBijStart: false })))).toEqual([]);
  });
  it('nood: één bericht, zonder enig gegeven, ook als het met de start meekomt [E-12][P-24]', () => {
    const nood = ['nood rood intern-begeleider', 'nood rood aandachtsfunctionaris', 'nood rood directeur'];
    expect(hoort([], zet(anna, 'NoodInschakelen'))).toEqual(nood);
    expect(hoort([], zet(anna, 'CasusStarten', { gevaarNu: true }))).toEqual(nood);
    for (const bericht of vanaf(leeg()).when(zet(anna, 'NoodInschakelen')).berichten())
      expect(Object.keys(bericht).toSorted()).toEqual(['aan', 'kleur', 'soort']);
  });
});

describe('Oranje gaat naar IB’er en aandachtsfunctionaris', () => {
  it.each([
    ['A3 nee', weegt(fatima, 'A3', 'nee'), gewogenVeilig],
    ['A3 deels', weegt(fatima, 'A3', 'deels'), gewogenVeilig],
    [
      'A4 nee',
      weegtA4(fatima, [{ persoonId: 'p2', aanvaardt: false, werktMee: true }]),
      [...gewogenVeilig, weegt(bas, 'A3', 'ja')],
    ],
    ['A5 nee', weegt(fatima, 'A5', 'nee'), metPlan],
    ['A5 deels', weegt(fatima, 'A5', 'deels'), metPlan],
    ['B2 nee', zet(fatima, 'HulpbesluitNemen', { antwoord: 'nee' }), hulpMogelijk],
  ])('%s [E-12][E-03]', (_wat, z, reis) => {
    expect(
      hoort(
        [
          ...gestart,
          zet(anna, 'OverlegVragen', { aan: fatima }),
          zet(fatima, 'OverlegBeantwoorden'),
          ...reis.slice(1).filter((r) => !r.type.startsWith('Overleg')),
        ],
        z,
      ),
    ).toEqual(ORANJE);
  });
  it.each(['letsel', 'wapen', 'kind-alleen', 'dreiging'] as const)('een signaal van %s [E-11][E-12]', (kenmerk) => {
    expect(hoort(metSignaal, rood(kenmerk))).toEqual([
      'signaal-erbij oranje intern-begeleider',
      'signaal-erbij oranje aandachtsfunctionaris',
    ]);
  });
  it('een signaal dat het onveiliger maakt of doet twijfelen [E-11]', () => {
    for (const onveiliger of ['ja', 'twijfel'] as const)
      expect(hoort(metSignaal, zet(anna, 'SignaalVastleggen', { onveiliger }))).toHaveLength(2);
    expect(hoort(metSignaal, zet(anna, 'SignaalVastleggen', { onveiliger: 'nee' }))).toEqual([]);
  });
  it('wat niets verhoogt maakt geen geluid', () => {
    expect(hoort(metSignaal, a1Ja)).toEqual([]);
    expect(hoort(gewogenVeilig, weegt(bas, 'A3', 'ja'))).toEqual([]);
    expect(hoort(metPlan, weegt(bas, 'A5', 'te-vroeg'))).toEqual([]);
    expect(hoort(metSignaal, zet(anna, 'BasisvragenBeantwoorden'))).toEqual([]);
    expect(hoort(hulpMogelijk, zet(bas, 'HulpbesluitNemen'))).toEqual([]);
    expect(hoort(gemeld, zet(bas, 'HulpbesluitNemen', { antwoord: 'nee' }))).toEqual([]);
    for (const z of [
      zet(anna, 'LeerlingInvullen'),
      zet(anna, 'PersoonToevoegen'),
      belVT,
      zet(anna, 'OverlegVastleggen'),
      zet(anna, 'VoorstelIntrekken'),
      zet(anna, 'GesprekPlannen', { persoonId: 'p1' }),
    ])
      expect(hoort([...metSignaal, weegt(anna, 'A2', 'veilig-genoeg')], z)).toEqual([]);
    expect(hoort([...gestart, zet(anna, 'OverlegVragen')], zet(anna, 'OverlegIntrekken'))).toEqual([]);
    expect(hoort([...gestart, zet(anna, 'NoodInschakelen')], zet(bas, 'NoodAfsluiten'))).toEqual([]);
    expect(hoort(metPlan, zet(bas, 'HulpVolgen'))).toEqual([]);
  });
  it('na drie signalen die niets onveiliger maken één keer: kijk opnieuw [E-11]', () => {
    const s = zet(anna, 'SignaalVastleggen');
    expect(hoort([...gestart, s], s)).toEqual([]);
    expect(hoort([...gestart, s, s], s)).toEqual(['kijk-opnieuw gewoon intern-begeleider']);
    expect(hoort([...gestart, s, s, s], s)).toEqual([]);
  });
});

describe('Niemand hoort van het eigen doen, en wie betrokken is hoort niets', () => {
  it('bij rood gaat het bericht van wie het zelf deed naar de volgende in de keten [E-12][P-26]', () => {
    const bijBas = vanaf(leeg(), ...metSignaal)
      .when(weegt(bas, 'A2', 'acuut'))
      .berichten();
    expect(bijBas).toEqual([
      { soort: 'opschaling', kleur: 'rood', aan: { rol: 'intern-begeleider', behalve: bas } },
      { soort: 'opschaling', kleur: 'rood', aan: { rol: 'directeur', behalve: bas } },
    ]);
    expect(hoort([...gewogenVeilig], weegt(bas, 'A3', 'nee'))).toEqual(['aandacht oranje aandachtsfunctionaris']);
  });
  it('wie betrokken is hoort niets, als mens noch in een rol [P-18][E-12]', () => {
    const zonder = [...metSignaal, zet(anna, 'CollegaUitsluiten', { wie: [bas] })];
    const mensen = vanaf(leeg(), ...zonder)
      .when(weegt(anna, 'A2', 'acuut'))
      .berichten();
    expect(mensen.map((b) => ('rol' in b.aan ? b.aan.rol : ''))).toEqual(['intern-begeleider', 'directeur']);
    expect(
      hoort(
        [...gestart, zet(anna, 'OverlegVragen'), zet(bas, 'CollegaUitsluiten', { wie: [anna] })],
        zet(bas, 'OverlegBeantwoorden'),
      ),
    ).toEqual([]);
  });
  it('in de dorpsschool gaat rood naar het bestuur, omdat er verder niemand is [P-26][E-12]', () => {
    const start = leeg(dorpsschool);
    expect(hoort([zet(dorien, 'CasusStarten')], zet(dorien, 'NoodInschakelen'), start)).toEqual([
      'nood rood intern-begeleider',
    ]);
    const [bericht] = vanaf(start, zet(dorien, 'CasusStarten')).when(zet(dorien, 'NoodInschakelen')).berichten();
    expect(bericht?.aan).toEqual({ rol: 'intern-begeleider', behalve: dorien });
    expect(hoort([zet(dorien, 'CasusStarten')], weegt(dorien, 'A2', 'veilig-genoeg'), start)).toEqual([
      'instemming-gevraagd gewoon Eva',
    ]);
    expect(hoort([], zet(dorien, 'CasusStarten'), start)).toEqual([]);
    expect(hoort([], zet(anna, 'CasusStarten', { disclosure: true }), start)).toEqual([
      'opschaling rood intern-begeleider',
    ]);
  });
  it('een sleutelrol die betrokken blijkt: het bestuur hoort het en kan het ongedaan maken [P-24]', () => {
    expect(hoort([], zet(anna, 'CasusStarten', { uitgesloten: [carla] }))).toContain(
      'collega-uitgesloten oranje bestuurder',
    );
    expect(hoort(gestart, zet(anna, 'CollegaUitsluiten', { wie: [dirk] }))).toEqual([
      'collega-uitgesloten oranje bestuurder',
    ]);
    expect(hoort(gestart, zet(anna, 'CollegaUitsluiten', { wie: [bas, fatima] }))).toEqual([]);
    expect(
      hoort(
        [...gestart, zet(anna, 'CollegaUitsluiten', { wie: [dirk] })],
        zet(eva, 'UitsluitingOpheffen', { wie: dirk }),
      ),
    ).toEqual([]);
  });
  it('wat van een betrokkene gevraagd was gaat meteen verder [P-26]', () => {
    const uit = zet(anna, 'CollegaUitsluiten', { wie: [bas] });
    expect(hoort([...gestart, zet(anna, 'NoodInschakelen')], uit)).toEqual(['nood rood intern-begeleider']);
    expect(hoort([...gestart, zet(anna, 'NoodInschakelen'), zet(carla, 'NoodOppakken')], uit)).toEqual([]);
    expect(hoort([...gestart, zet(anna, 'NoodInschakelen')], zet(anna, 'CollegaUitsluiten', { wie: [dirk] }))).toEqual([
      'collega-uitgesloten oranje bestuurder',
      'nood rood directeur',
    ]);
    expect(hoort([...gestart, zet(anna, 'OverlegVragen')], uit)).toEqual(['waarneming grijs intern-begeleider']);
    expect(hoort([...gestart, zet(anna, 'OverlegVragen'), zet(bas, 'OverlegBeantwoorden')], uit)).toEqual([]);
    expect(hoort([...gestart, zet(anna, 'OverlegVragen', { aan: carla })], uit)).toEqual([]);
  });
  it('een collega die ouder is: het bestuur hoort het als werkgever [P-04]', () => {
    expect(hoort([], zet(anna, 'CasusStarten', { collegaThuis: true }))).toEqual([
      'nieuwe-casus gewoon intern-begeleider',
      'werkgever gewoon bestuurder',
    ]);
  });
});

describe('Een gewone beurt', () => {
  it('overleg gaat naar wie gevraagd is, en het antwoord terug', () => {
    expect(hoort(metSignaal, zet(anna, 'OverlegVragen'))).toEqual(['overleg-gevraagd gewoon Bas']);
    const g = [...metSignaal, zet(anna, 'OverlegVragen')];
    expect(hoort(g, zet(bas, 'OverlegBeantwoorden'))).toEqual(['overleg-antwoord gewoon Anna']);
    expect(hoort(g, zet(bas, 'OverlegAfwijzen'))).toEqual(['overleg-afgewezen grijs Anna']);
    expect(hoort(g, zet(bas, 'OverlegOverdragen', { aan: carla }))).toEqual([
      'overleg-gevraagd gewoon Carla',
      'aandacht gewoon Anna',
    ]);
    const twee = [...g, zet(carla, 'OverlegVragen', { aan: dirk })];
    expect(hoort(twee, zet(dirk, 'OverlegBeantwoorden', { overlegId: 'o2' }))).toEqual([
      'overleg-antwoord gewoon Carla',
    ]);
  });
  it('wie nood riep hoort wie komt', () => {
    expect(hoort([...gestart, zet(anna, 'NoodInschakelen')], zet(bas, 'NoodOppakken'))).toEqual([
      'aandacht gewoon Anna',
    ]);
  });
  it('instemming wordt aan één gevraagd: de eerste rolhouder, bij een hoge drempel de aandachtsfunctionaris [P-09][P-02]', () => {
    expect(hoort(metSignaal, weegt(anna, 'A2', 'veilig-genoeg'))).toEqual(['instemming-gevraagd gewoon Bas']);
    expect(hoort(metSignaal, weegt(bas, 'A2', 'veilig-genoeg'))).toEqual(['instemming-gevraagd gewoon Carla']);
    expect(hoort([...twijfel, belVT], weegt(anna, 'A2', 'veilig-genoeg'))).toEqual([
      'instemming-gevraagd gewoon Carla',
    ]);
    expect(hoort([...twijfel, belVT], weegt(carla, 'A2', 'veilig-genoeg'))).toEqual(['instemming-gevraagd gewoon Bas']);
    expect(hoort(gestart, zet(anna, 'GesprekAfzien', { persoonId: 'p1' }))).toEqual(['instemming-gevraagd gewoon Bas']);
  });
  it('wie voorstelde hoort het antwoord; een A2 die naar veilig gaat horen allen die van het ja hoorden [P-02]', () => {
    expect(hoort([...gestart, zet(anna, 'GesprekAfzien', { persoonId: 'p1' })], eens(bas, 'v1'))).toEqual([
      'instemming-antwoord gewoon Anna',
    ]);
    expect(hoort([...twijfel, belVT, weegt(carla, 'A2', 'veilig-genoeg')], eens(bas, 'v1'))).toEqual([
      'instemming-antwoord gewoon Carla',
      'verlaagd oranje aandachtsfunctionaris',
      'verlaagd oranje directeur',
    ]);
    expect(
      hoort(
        [...twijfel, belVT, zet(dirk, 'BevestigingWeigeren'), weegt(carla, 'A2', 'veilig-genoeg')],
        eens(bas, 'v1'),
      ),
    ).toContain('verlaagd oranje bestuurder');
    expect(hoort([...stappenGedaan, weegt(anna, 'A1', 'nee')], eens(bas, 'v1'))).toEqual([
      'instemming-antwoord gewoon Anna',
    ]);
  });
  it('wie niet instemde: de ander en de aandachtsfunctionaris horen het [E-17]', () => {
    expect(hoort([...stappenGedaan, weegt(anna, 'A1', 'nee')], zet(bas, 'InstemmingWeigeren'))).toEqual([
      'verschil oranje Anna',
      'verschil oranje aandachtsfunctionaris',
    ]);
  });
  it('wie het niet eens was hoort van het eigen meldrecht als de uitkomst toch nee wordt [E-17]', () => {
    const oneens = [
      ...stappenGedaan,
      weegt(anna, 'A1', 'nee'),
      zet(bas, 'InstemmingWeigeren'),
      belVT,
      weegt(anna, 'A1', 'nee'),
    ];
    expect(hoort(oneens, eens(carla, 'v2'))).toEqual(['instemming-antwoord gewoon Anna', 'eigen-meldrecht gewoon Bas']);
    const open = [
      ...metSignaal,
      weegt(anna, 'A2', 'veilig-genoeg'),
      zet(bas, 'InstemmingWeigeren'),
      belVT,
      weegt(anna, 'A2', 'veilig-genoeg'),
    ];
    expect(hoort(open, eens(carla, 'v2'))).not.toContain('eigen-meldrecht gewoon Bas');
    const anderOnderwerp = [
      ...stappenGedaan,
      weegt(anna, 'A2', 'veilig-genoeg'),
      zet(bas, 'InstemmingWeigeren'),
      weegt(anna, 'A1', 'nee'),
    ];
    expect(hoort(anderOnderwerp, eens(carla, 'v2'))).toEqual(['instemming-antwoord gewoon Anna']);
  });
  it('wie afwijkt van het advies: de starter hoort van het meldrecht, de andere rol is aan de beurt [E-20]', () => {
    const reis = [...hulpMogelijk, zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' })];
    expect(hoort(reis, zet(carla, 'AdviesAfwijken'))).toEqual(['eigen-meldrecht gewoon Anna', 'aandacht oranje Dirk']);
    expect(hoort(reis, zet(dirk, 'AdviesAfwijken'))).toEqual(['eigen-meldrecht gewoon Anna', 'aandacht oranje Carla']);
    const alleen = leeg(
      schoolMet(
        persoon(dirk, 'Dirk', ['directeur'], { afwezig: [{ van: dag('2026-03-01'), tot: dag('2026-03-31') }] }),
      ),
    );
    expect(hoort(reis, zet(carla, 'AdviesAfwijken'), alleen)).toEqual([
      'eigen-meldrecht gewoon Anna',
      'aandacht oranje bestuurder',
    ]);
  });
  it('een gesprek anders dan afgesproken: de IB’er hoort het [P-23]', () => {
    const reis = [
      ...gestart,
      zet(anna, 'PersoonToevoegen'),
      zet(anna, 'SignaalVastleggen', { vormen: ['seksueel-misbruik'] }),
    ];
    const anders = ['anders-dan-afgesproken gewoon intern-begeleider'];
    expect(hoort(reis, zet(anna, 'GesprekVastleggen'))).toEqual(anders);
    expect(hoort(reis, zet(anna, 'GesprekpogingVastleggen'))).toEqual(anders);
    expect(hoort([...reis, zet(anna, 'MeldingVastleggen')], zet(dirk, 'MeldingVertellen'))).toEqual(anders);
    expect(hoort(stappenGedaan, zet(anna, 'GesprekVastleggen'))).toEqual([]);
    expect(hoort(stappenGedaan, zet(anna, 'GesprekpogingVastleggen'))).toEqual([]);
    expect(hoort(gemeld, zet(dirk, 'MeldingVertellen'))).toEqual([]);
  });
  it('een melding: de eindrol bevestigt, IB’er, aandachtsfunctionaris en starter horen het [P-03]', () => {
    expect(hoort(hulpNietMogelijk, zet(fatimaDoetMee, 'MeldingVastleggen'))).toEqual([
      'bevestiging-gevraagd oranje directeur',
      'melding-gedaan oranje aandachtsfunctionaris',
      'melding-gedaan oranje Anna',
    ]);
    expect(hoort(twijfel, zet(anna, 'MeldingVastleggen'))[0]).toBe('bevestiging-gevraagd rood directeur');
    expect(hoort(hulpNietMogelijk, zet(dirk, 'MeldingVastleggen'))).not.toContain(
      'bevestiging-gevraagd oranje directeur',
    );
  });
  it('bevestigd: de starter en wie meldde horen het; zelf bevestigd ook aandachtsfunctionaris en bestuur [P-09]', () => {
    expect(hoort([...hulpNietMogelijk, zet(bas, 'MeldingVastleggen')], zet(dirk, 'MeldingBevestigen'))).toEqual([
      'melding-bevestigd gewoon Anna',
      'melding-bevestigd gewoon Bas',
    ]);
    expect(hoort([...hulpNietMogelijk, zet(dirk, 'MeldingVastleggen')], zet(dirk, 'MeldingBevestigen'))).toEqual([
      'melding-bevestigd gewoon Anna',
      'zelf-bevestigd oranje aandachtsfunctionaris',
      'zelf-bevestigd oranje bestuurder',
    ]);
  });
  it('niet bevestigd: aandachtsfunctionaris en bestuur rood, de leerkracht het eigen meldrecht [P-13]', () => {
    expect(hoort([...gemeld, belVT], zet(dirk, 'BevestigingWeigeren'))).toEqual([
      'bevestiging-geweigerd rood aandachtsfunctionaris',
      'bevestiging-geweigerd rood bestuurder',
      'eigen-meldrecht oranje Anna',
    ]);
  });
  it('een vraag over de melding gaat heen en weer', () => {
    expect(hoort(gemeld, zet(dirk, 'MeldingBevragen'))).toEqual(['melding-vraag oranje Anna']);
    expect(hoort([...gemeld, zet(dirk, 'MeldingBevragen')], zet(anna, 'MeldingvraagBeantwoorden'))).toEqual([
      'melding-vraag-antwoord oranje Dirk',
    ]);
  });
  it('wat Veilig Thuis terugkoppelt hoort de starter', () => {
    expect(hoort(bevestigd, zet(bas, 'TerugkoppelingVastleggen'))).toEqual([
      'terugkoppeling gewoon Anna',
      'terugkoppeling gewoon aandachtsfunctionaris',
    ]);
  });
  it('hulp: de casemanager hoort van het plan en de verlenging, en wie meekijkt dat de hulp stopt', () => {
    const zonder = metPlan.slice(0, -1);
    expect(hoort(zonder, zet(bas, 'HulpplanVastleggen', { casemanager: carla }))).toEqual(['hulpplan gewoon Carla']);
    const deels = [...metPlan, weegt(bas, 'A5', 'deels'), belVT, weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v2')];
    expect(hoort(deels, zet(carla, 'HulpVerlengen', { evaluatieOp: dag('2026-04-15') }))).toEqual([
      'hulpplan gewoon Bas',
    ]);
    const gemeldeHulp = [...bevestigd, zet(bas, 'HulpbesluitNemen'), zet(bas, 'HulpplanVastleggen')];
    expect(hoort(gemeldeHulp, zet(anna, 'HulpAfsluiten'))).toEqual([
      'aandacht gewoon intern-begeleider',
      'aandacht gewoon aandachtsfunctionaris',
    ]);
  });
  it('sluiten, nazorg en heropenen horen de leden', () => {
    expect(hoort(vermoedenWeg, zet(anna, 'CasusSluiten'))).toEqual(['gesloten gewoon Bas']);
    expect(
      hoort(
        [...metPlan, weegt(bas, 'A5', 'ja'), eens(carla, 'v2')],
        zet(bas, 'CasusSluiten', { einde: 'hulp-geslaagd' }),
      ),
    ).toEqual(['gesloten gewoon Anna', 'gesloten gewoon Carla']);
    expect(hoort([...metSignaal, zet(bas, 'CasusSluiten', { einde: 'overgedragen' })], eens(carla, 'v1'))).toEqual([
      'instemming-antwoord gewoon Bas',
      'gesloten gewoon Anna',
      'gesloten gewoon Bas',
    ]);
    expect(hoort(gesloten, zet(bas, 'CasusHeropenen'))).toEqual([
      'heropend oranje aandachtsfunctionaris',
      'heropend oranje Anna',
    ]);
    expect(hoort(nazorg, zet(anna, 'OpvolgingVastleggen', { uitkomst: 'zorgen' }))).toEqual([
      'signaal-erbij oranje intern-begeleider',
      'signaal-erbij oranje aandachtsfunctionaris',
    ]);
    expect(hoort(nazorg, zet(anna, 'OpvolgingVastleggen', { opnieuwOp: dag('2027-03-01') }))).toEqual([]);
  });
  it('het personeelspad: alleen het bestuur, en de melder hoort van een stap [P-04]', () => {
    expect(hoort([], zet(anna, 'PersoneelssignaalVastleggen'))).toEqual(['personeelszaak rood bestuurder']);
    expect(hoort([], zet(anna, 'PersoneelssignaalVastleggen', { uitgesloten: [eva] }))).toEqual([]);
    expect(hoort(personeel, zet(eva, 'PersoneelsstapVastleggen', { stap: 'afgerond' }))).toEqual([
      'personeel-stap gewoon Anna',
    ]);
    expect(hoort(personeel, zet(anna, 'PadTerugdraaien', { naar: 'meldcode' }))).toEqual([
      'nieuwe-casus gewoon intern-begeleider',
      'personeel-stap gewoon bestuurder',
    ]);
    expect(hoort(metSignaal, zet(anna, 'PadTerugdraaien'))).toEqual(['personeelszaak rood bestuurder']);
  });
});

const fatimaDoetMee = bas;

describe('De ladder van een termijn', () => {
  const stap = (reis: readonly Zet[], soort: TermijnSoort, sleutel: string, trede: number, begin: Stand = leeg()) => {
    const { stand, casus } = vanaf(begin, ...reis);
    const event: CasusEvent = { type: 'TermijnVerstreken', op: stand.nu, door: 'systeem', soort, sleutel, trede };
    return kort(berichten([event], casus, stand.school), stand.school);
  };
  const nood = [...gestart, zet(anna, 'NoodInschakelen')];
  const consult = [...gestart, zet(anna, 'OverlegVragen')];
  const sleutel = `overleg:o1:${bas}`;
  const voorstel = [...metSignaal, weegt(anna, 'A2', 'veilig-genoeg')];
  const metVervanger = leeg(schoolMet(persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['directeur'] })));
  it.each([
    [
      'nood',
      'nood:x',
      nood,
      [
        [
          'nood rood intern-begeleider',
          'nood rood aandachtsfunctionaris',
          'nood rood directeur',
          'waarneming rood Carla',
          'waarneming rood Anna',
        ],
        ['waarneming rood Carla', 'waarneming rood Anna'],
        ['waarneming rood bestuurder'],
      ],
    ],
    [
      'overleg',
      sleutel,
      consult,
      [
        ['herinnering grijs Bas', 'aandacht grijs Anna'],
        ['waarneming grijs Carla'],
        ['waarneming oranje aandachtsfunctionaris'],
      ],
    ],
    ['overleg', 'overleg:o9:x', consult, [[], [], []]],
    ['overleg', sleutel, [...consult, zet(bas, 'OverlegBeantwoorden')], [[], [], []]],
    [
      'voorstel',
      'voorstel:v1',
      voorstel,
      [['herinnering grijs Bas'], ['waarneming grijs Carla'], ['waarneming oranje aandachtsfunctionaris']],
    ],
    ['voorstel', 'voorstel:v2', voorstel, [[], [], []]],
    [
      'melding',
      'melding:1',
      twijfel,
      [
        ['herinnering rood Anna', 'herinnering rood intern-begeleider'],
        ['waarneming rood aandachtsfunctionaris'],
        ['waarneming rood aandachtsfunctionaris', 'waarneming rood directeur', 'waarneming rood bestuurder'],
      ],
    ],
    [
      'melding',
      'melding:1',
      hulpNietMogelijk,
      [
        ['herinnering oranje Anna', 'herinnering oranje intern-begeleider'],
        ['waarneming oranje aandachtsfunctionaris'],
        ['waarneming oranje aandachtsfunctionaris', 'waarneming oranje directeur'],
      ],
    ],
    [
      'bevestiging',
      'bevestiging:m1',
      gemeld,
      [
        ['herinnering oranje directeur', 'aandacht oranje intern-begeleider', 'aandacht oranje aandachtsfunctionaris'],
        ['waarneming oranje aandachtsfunctionaris', 'waarneming oranje Carla'],
        ['waarneming rood bestuurder'],
      ],
    ],
    [
      'terugkoppeling',
      'terugkoppeling:m1:0',
      gemeld,
      [['herinnering gewoon Anna', 'herinnering gewoon aandachtsfunctionaris'], []],
    ],
    [
      'evaluatie',
      'evaluatie:x',
      metPlan,
      [
        ['herinnering gewoon Bas'],
        ['herinnering oranje Bas', 'herinnering oranje intern-begeleider', 'herinnering oranje aandachtsfunctionaris'],
        ['waarneming rood intern-begeleider', 'waarneming rood aandachtsfunctionaris', 'waarneming rood directeur'],
      ],
    ],
    [
      'nazorg',
      'nazorg:x',
      nazorg,
      [
        ['herinnering gewoon Bas', 'herinnering gewoon Anna'],
        ['waarneming oranje intern-begeleider', 'waarneming oranje aandachtsfunctionaris'],
      ],
    ],
    ['a1-opnieuw', 'a1:x', metSignaal, [['herinnering gewoon Anna', 'herinnering gewoon intern-begeleider']]],
    [
      'gesprek-opnieuw',
      'gesprek:p1:x',
      metSignaal,
      [['herinnering gewoon Anna', 'herinnering gewoon intern-begeleider']],
    ],
    [
      'advies-opnieuw',
      'advies:x',
      metSignaal,
      [['herinnering oranje aandachtsfunctionaris', 'herinnering oranje directeur']],
    ],
    [
      'stagnatie',
      'stagnatie:x',
      metSignaal,
      [
        ['herinnering grijs Anna', 'herinnering grijs intern-begeleider'],
        ['waarneming oranje aandachtsfunctionaris'],
        [],
      ],
    ],
  ] as const)('%s %s gaat trede voor trede verder [E-12][P-26]', (soort, s, reis, treden) => {
    treden.forEach((verwacht, i) => {
      expect(stap(reis, soort, s, i + 1)).toEqual(verwacht);
    });
  });
  it('vraagt eerst de plaatsvervanger [P-26]', () => {
    expect(stap(gemeld, 'bevestiging', 'bevestiging:m1', 2, metVervanger)).toContain('waarneming oranje Gerda');
    expect(stap(nood, 'nood', 'nood:x', 2, metVervanger)).toContain('waarneming rood Gerda');
  });
  it('gaat nooit naar niemand: is iemand betrokken, dan hoort de IB’er het [P-18]', () => {
    expect(
      stap(
        [
          ...metPlan.slice(0, -1),
          zet(bas, 'HulpplanVastleggen', { casemanager: fatima }),
          zet(anna, 'CollegaUitsluiten', { wie: [fatima] }),
        ],
        'evaluatie',
        'evaluatie:x',
        1,
      ),
    ).toEqual(['herinnering gewoon intern-begeleider']);
    expect(stap(metSignaal, 'evaluatie', 'evaluatie:x', 1)).toEqual([]);
    const weg = leeg(schoolMet());
    const { stand, casus } = vanaf(weg, ...metPlan);
    const zonderBas = { ...stand.school, medewerkers: stand.school.medewerkers.filter((m) => m.medewerkerId !== bas) };
    const event: CasusEvent = {
      type: 'TermijnVerstreken',
      op: stand.nu,
      door: 'systeem',
      soort: 'evaluatie',
      sleutel: 'x',
      trede: 1,
    };
    expect(berichten([event], casus, zonderBas)).toEqual([
      { soort: 'herinnering', kleur: 'gewoon', aan: { rol: 'intern-begeleider' } },
    ]);
  });
  it('van een overleg vraagt nooit wie het zelf vroeg [P-26]', () => {
    const reis = [...gestart, zet(bas, 'OverlegVragen', { aan: carla })];
    expect(stap(reis, 'overleg', `overleg:o1:${carla}`, 2)).toEqual(['waarneming grijs Dirk']);
  });
  it('heeft een einde: na de laatste trede hoort niemand meer iets', () => {
    expect(stap(nood, 'nood', 'nood:x', 4)).toEqual([]);
  });
  it('bezorging vertelt niemand iets', () => {
    const { stand, casus } = given(...gestart);
    const kop = { op: stand.nu, door: 'systeem', berichtId: 'b1', aan: bas } as const;
    const events: readonly CasusEvent[] = [
      { type: 'BerichtAangekomen', ...kop },
      { type: 'BerichtNietAangekomen', ...kop, zeker: true },
      { type: 'BerichtGezien', ...kop },
    ];
    expect(berichten(events, casusVan(stand), stand.school)).toEqual([]);
    expect(casus).toBe(stand.casus);
  });
});
