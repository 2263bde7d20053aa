// Terms at the edges of the school calendar and of the tracks: what runs again, what stops, and what a late step lets somebody do.

import { TERMIJN_SOORTEN } from '../../src/domain/commands/termijn-verstrijken.ts';
import type { TermijnSoort } from '../../src/domain/commands/termijn-verstrijken.ts';
import { openTermijnen, plusSchooldagen, vervallenTermijnen, volgendeTermijnOp } from '../../src/domain/termijnen.ts';
import { toMoment } from '../../src/shared/ids.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, SCHOOLTIJD } from '../support/domain/personen.ts';
import { eens, gemeld, gestart, metPlan, metSignaal, nazorg, vermoedenWeg } from '../support/domain/reizen.ts';
import { given, metFeiten, vanaf } from '../support/domain/spel.ts';

const om = (tekst: string) => toMoment(`2026-${tekst}:00.000Z`);
const sleutels = (reis: readonly Zet[], soort: TermijnSoort) => {
  const { casus, stand } = given(...reis);
  return openTermijnen(casus, stand.school)
    .filter((t) => t.soort === soort)
    .map((t) => t.sleutel);
};

describe('Schooldagen', () => {
  it('tellen ook vanaf de allereerste dag van het rooster, en na de laatste in gewone dagen', () => {
    const [eerste, tweede] = SCHOOLTIJD;
    expect(plusSchooldagen(SCHOOLTIJD, eerste!.van, 0)).toBe(eerste!.tot);
    expect(plusSchooldagen(SCHOOLTIJD, eerste!.van, 1)).toBe(tweede!.tot);
    expect(plusSchooldagen([eerste!, tweede!], om('03-09T09:00'), 1)).toBe(om('03-11T09:00'));
  });
});

describe('De evaluatie', () => {
  const klaar = [...metPlan, zet(bas, 'HulpVolgen'), weegt(bas, 'A5', 'ja'), eens(carla, 'v2')];
  it('staat weer open als A2 opnieuw is gesteld nadat de hulp werkte [E-11][E-07]', () => {
    const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
    expect(sleutels(klaar, 'evaluatie')).toEqual([]);
    const weer = [...klaar, rood, weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v3')];
    expect(sleutels(weer, 'evaluatie')).toEqual(['evaluatie:2026-04-20']);
  });
  it('hoort bij elk nieuw plan, ook na een evaluatie die nee zei [E-06]', () => {
    const plan = zet(bas, 'HulpplanVastleggen', { evaluatieOp: dag('2026-06-01') });
    expect(sleutels([...metPlan, weegt(bas, 'A5', 'nee'), plan], 'evaluatie')).toEqual(['evaluatie:2026-06-01']);
  });
});

describe('De termijn van de melding', () => {
  it('telt bij een advies om te melden vanaf dat advies zelf: er is al gebeld [E-20][E-13]', () => {
    const advies = zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' });
    expect(sleutels([...vermoedenWeg, advies], 'melding')).toEqual(['melding:1:na-vt']);
  });
});

describe('Wat loopt', () => {
  it('is van een bekende soort en heeft een volgend moment, ook waar een klok juist stopte', () => {
    const reizen = [
      [...gestart, zet(anna, 'NoodInschakelen'), zet(anna, 'MeldingVastleggen')],
      [...metPlan, weegt(bas, 'A5', 'nee')],
      nazorg,
    ];
    for (const reis of reizen) {
      const { casus, stand } = given(...reis);
      const soorten = openTermijnen(casus, stand.school).map((t) => t.soort);
      expect(soorten.filter((s) => !TERMIJN_SOORTEN.includes(s))).toEqual([]);
      expect(volgendeTermijnOp(casus, stand.school)).toBeDefined();
    }
    expect(sleutels(nazorg, 'nazorg')).toEqual(['nazorg:2026-12-01']);
  });
  it('kijkt alleen opnieuw naar een gesprek dat is overgeslagen [C-19]', () => {
    expect(sleutels([...metSignaal, zet(anna, 'PersoonToevoegen')], 'gesprek-opnieuw')).toEqual([]);
  });
});

describe('Een late bevestiging', () => {
  it('geeft met de tweede trede ook de bevoegdheid: wie gevraagd wordt kan het meteen [P-26][E-13]', () => {
    const { casus, stand } = given(...gemeld);
    const [laat] = vervallenTermijnen(casus, stand.school, om('03-11T15:00')).filter((t) => t.soort === 'bevestiging');
    const { soort, sleutel, trede, nu: op } = laat!;
    expect([sleutel, trede]).toEqual(['bevestiging:m1', 2]);
    const na = vanaf(metFeiten(stand, [{ type: 'TermijnVerstreken', door: 'systeem', op, soort, sleutel, trede }], op));
    na.when(zet(carla, 'MeldingBevestigen')).then({ type: 'MeldingBevestigd', door: carla });
  });
});
