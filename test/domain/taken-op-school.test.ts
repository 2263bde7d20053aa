// What the sources ask of people at school, as far as the assistant has a part in it; and terms that a school sets itself.

import { hoedanigheden } from '../../src/domain/bevoegdheid.ts';
import { termijnVerstrijken } from '../../src/domain/commands/termijn-verstrijken.ts';
import { fold } from '../../src/domain/casus.ts';
import { ladder } from '../../src/domain/ladder.ts';
import { berichten } from '../../src/domain/berichten.ts';
import { profielVan } from '../../src/domain/presets.ts';
import type { EigenProfiel } from '../../src/domain/presets.ts';
import { openTermijnen, vervallenTermijnen } from '../../src/domain/termijnen.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, persoon, school } from '../support/domain/personen.ts';
import { belVT, eens, gemeld, gestart, hulpBegonnen, metPlan, metSignaal, twijfel } from '../support/domain/reizen.ts';
import { given, kort, leeg, vanaf } from '../support/domain/spel.ts';

describe('De IB’er', () => {
  it('ziet elke casus en voert de regie: team, overleg, hulpplan en wie het volgt [S2-83][S2-88]', () => {
    const reis = given(...metSignaal, zet(anna, 'OverlegVragen'), zet(bas, 'OverlegBeantwoorden'));
    expect(hoedanigheden(reis.casus, reis.stand.school, bas)).toContain('ib');
    reis.when(zet(bas, 'CasusteamVormen', { teamleden: [carla] })).then({ type: 'CasusteamGevormd' });
    given(...metPlan.slice(0, -1))
      .when(zet(bas, 'HulpplanVastleggen', { casemanager: bas }))
      .then({ type: 'HulpplanVastgelegd', casemanager: bas });
  });
  it('brengt een casus in bij het ondersteuningsteam en schrijft op wat het team zei [S2-85]', () => {
    given(...metSignaal)
      .when(zet(bas, 'BesprekingPlannen'))
      .then({ type: 'BesprekingGepland', door: bas });
    given(...metSignaal, zet(bas, 'BesprekingPlannen'))
      .when(zet(bas, 'OverlegVastleggen', { overlegSoort: 'ondersteuningsteam' }))
      .then({ type: 'OverlegVastgelegd', door: bas, overlegSoort: 'ondersteuningsteam' });
  });
  it('belt Veilig Thuis voor advies of melding, ook als een ander de casus begon [S2-90]', () => {
    given(...metSignaal)
      .when(zet(bas, 'VeiligThuisRaadplegen'))
      .then({ type: 'VeiligThuisGeraadpleegd', door: bas });
    given(...twijfel)
      .when(zet(bas, 'MeldingVastleggen'))
      .then({ type: 'MeldingGedaan', door: bas });
  });
  it('evalueert de stappen en de hulp met wie erbij hoort [S2-91]', () => {
    const samen = zet(bas, 'AfwegingMaken', { keuze: { afweging: 'A5', antwoord: 'nee' }, gewogenMet: [anna, carla] });
    given(...hulpBegonnen)
      .when(samen)
      .then({ type: 'AfwegingGemaakt', door: bas, keuze: { antwoord: 'nee' }, gewogenMet: [anna, carla] });
    // The day that was agreed reaches the casemanager, and a step that was taken can be looked at again later.
    const { casus, stand } = given(...hulpBegonnen);
    expect(ladder('evaluatie', 'evaluatie', 1, casus, stand.school).map((stap) => stap.aan)).toContainEqual({
      wie: bas,
    });
    expect(hoedanigheden(casus, stand.school, bas)).toContain('ib');
  });
});

describe('De aandachtsfunctionaris', () => {
  it('bewaakt de veiligheid: een onveilig antwoord gaat alleen omlaag als zij een van de twee is [S2-89]', () => {
    const naarVeilig = [...twijfel, belVT, weegt(anna, 'A2', 'veilig-genoeg')];
    const voorstel = given(...naarVeilig);
    expect(voorstel.casus.voorstellen).toHaveLength(1);
    const { voorstelId } = voorstel.casus.voorstellen[0]!;
    voorstel.when(eens(bas, voorstelId)).refused('aandachtsfunctionaris-nodig');
    expect(vanaf(voorstel.stand, eens(carla, voorstelId)).casus.afwegingen.A2?.antwoord).toBe('veilig-genoeg');
  });
});

describe('De leerkracht', () => {
  it('overlegt een zorg met de IB’er, en later opnieuw over hoe het ging [S2-95][S2-97]', () => {
    const gevraagd = zet(anna, 'OverlegVragen');
    const reis = given(...metSignaal, gevraagd, zet(bas, 'OverlegBeantwoorden'), zet(anna, 'SignaalVastleggen'));
    const na = reis.when(gevraagd);
    expect(kort(na.berichten(), reis.stand.school)).toEqual(['overleg-gevraagd gewoon Bas']);
    expect(na.casus().overleggen.map((o) => o.staat.staat)).toEqual(['beantwoord', 'gevraagd']);
  });
  it('voert uit wat is afgesproken: eerst kijken, of een gesprek [S2-96]', () => {
    const kijken = zet(bas, 'OverlegBeantwoorden', { antwoord: 'observeren' });
    const reis = given(...metSignaal, zet(anna, 'OverlegVragen'));
    const na = reis.when(kijken);
    expect(kort(na.berichten(), reis.stand.school)).toContain('overleg-antwoord gewoon Anna');
    vanaf(reis.stand, kijken).when(zet(anna, 'SignaalVastleggen')).then({ type: 'SignaalVastgelegd' });
    given(...metSignaal, zet(anna, 'PersoonToevoegen'))
      .when(zet(anna, 'GesprekPlannen', { leerkrachtErbij: true }))
      .then({ type: 'GesprekGepland' });
  });
});

describe('Als een casus stilvalt', () => {
  it('hoort na twee weken wie hem begon en de IB’er het, een dag later de aandachtsfunctionaris [S2-78]', () => {
    const { stand, casus } = given(...metSignaal);
    const wie = (na: string): readonly string[] => {
      const [verval] = vervallenTermijnen(casus, stand.school, na as never);
      const uitkomst = termijnVerstrijken(verval!, casus);
      if (uitkomst.soort === 'geweigerd') throw new Error(uitkomst.weigering.code);
      const straks = fold([...stand.log, ...uitkomst.gebeurtenissen], stand.versie);
      return kort(berichten(uitkomst.gebeurtenissen, straks!, stand.school), stand.school);
    };
    expect(wie('2026-03-23T15:00:00.000Z')).toEqual([
      'herinnering-stagnatie grijs Anna',
      'herinnering-stagnatie grijs intern-begeleider',
    ]);
    expect(wie('2026-03-24T15:00:00.000Z')).toContain('waarneming-stagnatie oranje aandachtsfunctionaris');
  });
});

describe('De termijnen van de school zelf', () => {
  const eersteTrede = (
    soort: string,
    reis: readonly Zet[],
    termijnen: EigenProfiel['termijnen'],
  ): string | undefined => {
    const stand = leeg(school(undefined, profielVan(termijnen === undefined ? {} : { termijnen })));
    const na = vanaf(stand, ...reis);
    return openTermijnen(na.casus, na.stand.school)
      .find((t) => t.soort === soort)
      ?.tredes[0]?.slice(0, 16);
  };
  it.each([
    ['nood', [zet(anna, 'NoodInschakelen')], { acuutMinuten: 30 }, '2026-03-09T09:15', '2026-03-09T09:30'],
    ['overleg', [...metSignaal, zet(anna, 'OverlegVragen')], { overlegSchooldagen: 2 }, '2026-03-10', '2026-03-11'],
    [
      'voorstel',
      [...gestart, weegt(anna, 'A2', 'veilig-genoeg')],
      { voorstelSchooldagen: 3 },
      '2026-03-10',
      '2026-03-12',
    ],
    ['melding', [...twijfel, belVT], { meldingSchooldagen: 3 }, '2026-03-11', '2026-03-12'],
    ['bevestiging', gemeld, { bevestigingSchooldagen: 2 }, '2026-03-10', '2026-03-11'],
    ['terugkoppeling', gemeld, { terugkoppelingSchooldagen: 6 }, '2026-03-16', '2026-03-17'],
    ['stagnatie', metSignaal, { stagnatieSchooldagen: 11 }, '2026-03-23', '2026-03-24'],
  ] as const)('%s: het voorstel van E-13, of wat de school koos [E-13]', (soort, reis, eigen, gewoon, anders) => {
    expect(eersteTrede(soort, reis, undefined)).toContain(gewoon);
    expect(eersteTrede(soort, reis, eigen)).toContain(anders);
  });
});

it('de eindrol die de school koos hoort van de melding en bevestigt die [C-04]', () => {
  const mensen = [
    persoon(anna, 'Anna', ['leerkracht']),
    persoon(bas, 'Bas', ['intern-begeleider']),
    persoon(carla, 'Carla', ['aandachtsfunctionaris']),
    persoon(dirk, 'Dirk', ['bestuurder']),
  ];
  const stand = leeg(school(mensen, profielVan({ besluit: { eindrol: 'bestuurder' } })));
  const reis = vanaf(stand, ...twijfel, zet(anna, 'MeldingVastleggen'));
  reis.when(zet(dirk, 'MeldingBevestigen', { meldingId: 'm1' })).then({ type: 'MeldingBevestigd', door: dirk });
  reis.when(zet(bas, 'MeldingBevestigen', { meldingId: 'm1' })).refused('rol-past-niet', 'bestuurder');
});
