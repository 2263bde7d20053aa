// The help track, the emergency, who is shut out, and the road for staff.

import { zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, eva, fatima } from '../support/domain/personen.ts';
import { personeel, gestart, metSignaal } from '../support/domain/reizen.ts';
import { BEGIN, given, leeg, vanaf } from '../support/domain/spel.ts';

describe('Een medewerker als mogelijke pleger', () => {
  it('verlaat de meldcode: een eigen dossier dat alleen het bestuur ziet [P-04]', () => {
    const na = vanaf(leeg()).when(zet(anna, 'PersoneelssignaalVastleggen'));
    na.then(
      { type: 'CasusGestart', pad: 'personeel', inhoud: {} },
      { type: 'PersoneelssignaalVastgelegd', aard: 'seksueel', inhoud: { feit: 'Berichtjes in de nacht.' } },
    );
    expect(na.casus().personeel).toMatchObject({
      aard: 'seksueel',
      feiten: [{ door: anna, feit: 'Berichtjes in de nacht.' }],
      stappen: [],
    });
    const reis = vanaf(na.stand());
    for (const wie of [bas, carla, dirk, fatima])
      reis.when(zet(wie, 'PersoneelsstapVastleggen')).refused('niet-gevonden');
    reis
      .when(zet(eva, 'PersoneelsstapVastleggen', { stap: 'aangifte-gedaan' }))
      .then({ type: 'PersoneelsstapVastgelegd' });
    vanaf(leeg())
      .when(zet(anna, 'PersoneelssignaalVastleggen', { inhoud: { feit: '' } }))
      .refused('tekst-ontbreekt');
    expect(vanaf(reis.stand, zet(anna, 'PersoneelssignaalVastleggen', { aard: 'geweld' })).casus).toMatchObject({
      personeel: { aard: 'geweld', feiten: [{}, {}] },
      leden: [anna],
    });
  });
  it('kent geen stappen van de meldcode, en de meldcode geen stappen van hier [P-04]', () => {
    const reis = given(...personeel);
    for (const type of [
      'SignaalVastleggen',
      'GesprekPlannen',
      'OverlegVragen',
      'NoodInschakelen',
      'AfwegingMaken',
      'MeldingVastleggen',
    ] as const)
      reis.when(zet(anna, type)).refused('niet-op-dit-pad');
    given(...gestart)
      .when(zet(anna, 'PersoneelssignaalVastleggen'))
      .refused('niet-op-dit-pad');
    given(...gestart)
      .when(zet(anna, 'PersoneelsstapVastleggen'))
      .refused('niet-op-dit-pad');
  });
  it('de melder zegt dat het bestuur het weet; de andere stappen zijn van het bestuur [P-04]', () => {
    const reis = given(...personeel);
    reis.when(zet(anna, 'PersoneelsstapVastleggen')).then({ stap: 'bestuur-ingelicht' });
    for (const stap of ['vertrouwensinspecteur-gesproken', 'aangifte-gedaan'] as const)
      reis.when(zet(anna, 'PersoneelsstapVastleggen', { stap })).refused('rol-past-niet', 'bestuurder');
    const doorEva = vanaf(leeg(), zet(eva, 'PersoneelssignaalVastleggen'));
    expect(
      doorEva.when(zet(eva, 'PersoneelsstapVastleggen', { stap: 'aangifte-gedaan' })).casus().personeel?.stappen,
    ).toMatchObject([{ stap: 'aangifte-gedaan', door: eva }]);
  });
  it('wie beschuldigd is wordt buitengesloten, ook als dat het bestuur is [P-18][P-04]', () => {
    const reis = vanaf(leeg(), zet(anna, 'PersoneelssignaalVastleggen', { uitgesloten: [eva, anna] }));
    expect(reis.casus.uitgesloten.map((u) => u.wie)).toEqual([eva]);
    reis.when(zet(eva, 'PersoneelsstapVastleggen')).refused('niet-gevonden');
    given(...personeel)
      .when(zet(anna, 'CollegaUitsluiten', { wie: [eva] }))
      .then({ type: 'CollegaUitgesloten', wie: eva });
  });
  it('een verkeerde afslag gaat terug, en de tekst blijft [P-04]', () => {
    const na = given(...personeel).when(zet(anna, 'PadTerugdraaien', { naar: 'meldcode' }));
    na.then({ type: 'PadTeruggedraaid', naar: 'meldcode' });
    expect(na.casus()).toMatchObject({ pad: 'meldcode', personeel: { aard: 'seksueel', feiten: [] } });
    expect(na.casus().signalen).toMatchObject([
      { signaalId: 's1', door: anna, op: BEGIN, bron: 'zelf', inhoud: { feit: 'Berichtjes in de nacht.' } },
    ]);
    const heenEnWeer = vanaf(
      na.stand(),
      zet(anna, 'PadTerugdraaien', { naar: 'personeel', aard: 'geweld' }),
      zet(anna, 'PadTerugdraaien', { naar: 'meldcode' }),
    );
    expect(heenEnWeer.casus.signalen).toHaveLength(1);
    given(...personeel)
      .when(zet(anna, 'PadTerugdraaien'))
      .nothing();
  });
  it('andersom ook: uit de meldcode naar het bestuur, en dan ziet verder niemand het meer [P-04]', () => {
    const reis = given(...metSignaal);
    reis
      .when({ ...zet(anna, 'PadTerugdraaien'), velden: () => ({ naar: 'personeel' }) } as never)
      .refused('antwoord-ontbreekt');
    const na = reis.when(zet(bas, 'PadTerugdraaien'));
    expect(na.casus()).toMatchObject({
      pad: 'personeel',
      personeel: { aard: 'seksueel', feiten: [], stappen: [] },
      signalen: [{}],
    });
    vanaf(na.stand())
      .when(zet(bas, 'PadTerugdraaien', { naar: 'meldcode' }))
      .refused('niet-gevonden');
    vanaf(na.stand())
      .when(zet(eva, 'PadTerugdraaien', { naar: 'meldcode' }))
      .then({ type: 'PadTeruggedraaid' });
    given(...gestart, zet(anna, 'OverlegVragen', { aan: fatima }))
      .when(zet(fatima, 'PadTerugdraaien'))
      .refused('rol-past-niet');
  });
  it('is het bestuur bezig, dan draait alleen het bestuur het terug [P-04]', () => {
    const terug = zet(anna, 'PadTerugdraaien', { naar: 'meldcode' });
    given(...personeel, zet(anna, 'PersoneelsstapVastleggen'))
      .when(terug)
      .then({ type: 'PadTeruggedraaid' });
    const bezig = given(
      ...personeel,
      zet(eva, 'PersoneelsstapVastleggen', { stap: 'vertrouwensinspecteur-gesproken' }),
    );
    bezig.when(terug).refused('rol-past-niet', 'bestuurder');
    bezig.when(zet(eva, 'PadTerugdraaien', { naar: 'meldcode' })).then({ type: 'PadTeruggedraaid' });
  });
  it('is het iemand thuis, dan gaat de meldcode door en is die collega buitengesloten [P-04][P-18]', () => {
    const reis = given(zet(anna, 'CasusStarten', { collegaThuis: true, uitgesloten: [fatima] }));
    expect(reis.casus).toMatchObject({ pad: 'meldcode', collegaThuis: true });
    reis.when(zet(fatima, 'SignaalVastleggen')).refused('niet-gevonden');
    reis.when(zet(anna, 'SignaalVastleggen')).then({ type: 'SignaalVastgelegd' });
    reis.when(zet(eva, 'SignaalVastleggen')).refused('niet-gevonden');
  });
  it('staat er al een casus, dan begint er geen tweede op dezelfde plek', () => {
    given(...gestart)
      .when(zet(anna, 'CasusStarten'))
      .refused('bestaat-al');
    vanaf(leeg()).when(zet(anna, 'SignaalVastleggen')).refused('niet-gevonden');
  });
});
