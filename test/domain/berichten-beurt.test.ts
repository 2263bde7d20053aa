// Who is told of what, and how loud (E-12); never who is involved, never who did it.

import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, persoon, schoolMet } from '../support/domain/personen.ts';
import {
  belVT,
  eens,
  gemeld,
  gestart,
  hulpNietMogelijk,
  metSignaal,
  stappenGedaan,
  twijfel,
  hulpMogelijk,
} from '../support/domain/reizen.ts';
import { kort, leeg, vanaf } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';

const hoort = (reis: readonly Zet[], z: Zet, begin: Stand = leeg()): readonly string[] =>
  kort(
    vanaf(begin, ...reis)
      .when(z)
      .berichten(),
    begin.school,
  );
const fatimaDoetMee = bas;

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
      'nood-opgepakt rood Anna',
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
    expect(hoort(reis, zet(carla, 'AdviesAfwijken'))).toEqual(['aandacht oranje Dirk', 'eigen-meldrecht gewoon Anna']);
    expect(hoort(reis, zet(dirk, 'AdviesAfwijken'))).toEqual(['aandacht oranje Carla', 'eigen-meldrecht gewoon Anna']);
    const alleen = leeg(
      schoolMet(
        persoon(dirk, 'Dirk', ['directeur'], { afwezig: [{ van: dag('2026-03-01'), tot: dag('2026-03-31') }] }),
      ),
    );
    expect(hoort(reis, zet(carla, 'AdviesAfwijken'), alleen)).toEqual([
      'aandacht oranje bestuurder',
      'eigen-meldrecht gewoon Anna',
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
    expect(hoort([...reis, zet(anna, 'MeldingVastleggen')], zet(dirk, 'MeldingVertellen'))).toEqual([
      'bezwaar gewoon aandachtsfunctionaris',
      ...anders,
    ]);
    expect(hoort(stappenGedaan, zet(anna, 'GesprekVastleggen'))).toEqual([]);
    expect(hoort(stappenGedaan, zet(anna, 'GesprekpogingVastleggen'))).toEqual([]);
    expect(hoort(gemeld, zet(dirk, 'MeldingVertellen'))).toEqual(['bezwaar gewoon aandachtsfunctionaris']);
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
      'zelf-bevestigd oranje aandachtsfunctionaris',
      'zelf-bevestigd oranje bestuurder',
      'melding-bevestigd gewoon Anna',
    ]);
  });
  it('niet bevestigd: aandachtsfunctionaris en bestuur rood, de leerkracht het eigen meldrecht [P-13]', () => {
    expect(hoort([...gemeld, belVT], zet(dirk, 'BevestigingWeigeren'))).toEqual([
      'bevestiging-geweigerd rood aandachtsfunctionaris',
      'bevestiging-geweigerd rood bestuurder',
      'eigen-meldrecht oranje Anna',
    ]);
  });
});
