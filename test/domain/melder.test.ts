// Who reported and who wrote it down may be two people: the reporter is the one whose own report is not confirmed unseen.

import { isToegezegd, melderVan, noodBeller } from '../../src/domain/melder.ts';
import { toMedewerkerId } from '../../src/shared/ids.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, fatima, school as gewoneSchool } from '../support/domain/personen.ts';
import { bevestigd, gemeld, gestart, metSignaal } from '../support/domain/reizen.ts';
import { given, leeg, probeer, vanaf } from '../support/domain/spel.ts';

const namens = (melder: MedewerkerId) => zet(anna, 'MeldingVastleggen', { melder });

describe('De melder', () => {
  it('is wie meldde, ook als een ander het opschrijft [P-03][P-29]', () => {
    const casus = given(...gestart)
      .when(namens(bas))
      .casus();
    expect(casus.meldingen).toMatchObject([{ door: anna, melder: bas }]);
    expect(casus.leden).toContain(bas);
  });
  it('is de schrijver zelf als niemand of een onbekende is genoemd: opschrijven wordt nooit geweigerd [P-03]', () => {
    for (const melder of [anna, toMedewerkerId('00000000-0000-4000-8000-00000000dead')])
      expect(
        given(...gestart)
          .when(namens(melder))
          .casus().meldingen,
      ).toMatchObject([{ door: anna, melder: anna }]);
  });
  it('telt voor zelf gemeld en bevestigd: ook als Anna opschreef dat Dirk meldde [P-09]', () => {
    const soorten = (melder: MedewerkerId) =>
      given(...gestart, namens(melder))
        .when(zet(dirk, 'MeldingBevestigen'))
        .berichten()
        .map((b) => b.soort);
    expect(soorten(dirk)).toContain('zelf-bevestigd');
    expect(soorten(bas)).not.toContain('zelf-bevestigd');
  });
});

describe('Al gedaan', () => {
  it('zegt wie het deed en wanneer, niet wat die persoon daarna nog deed [P-22]', () => {
    const reis = given(...bevestigd, zet(dirk, 'SignaalVastleggen'));
    const { bevestigd: eerder } = reis.casus.meldingen[0]!;
    expect(eerder).toMatchObject({ door: dirk });
    expect(probeer(zet(dirk, 'MeldingBevestigen'), reis.stand)).toEqual({
      soort: 'geweigerd',
      weigering: { code: 'al-gedaan', eerder },
    });
  });
});

describe('Wie Veilig Thuis belt', () => {
  const nood = zet(anna, 'NoodInschakelen');
  const acuut = weegt(anna, 'A2', 'acuut');
  const komt = zet(carla, 'NoodOppakken');
  const voorbij = zet(dirk, 'NoodAfsluiten');
  const beller = (...reis: readonly Zet[]) => {
    const { casus, stand } = given(...reis);
    return melderVan(casus, stand.school);
  };
  it('is na de nood wie kwam, zolang het daarover gaat; over iets nieuws weer de rol die meldt [P-26]', () => {
    expect(beller(...metSignaal, acuut)).toBe(bas);
    expect(beller(...metSignaal, nood, komt, acuut)).toBe(carla);
    expect(beller(...metSignaal, nood, komt, acuut, voorbij)).toBe(carla);
    expect(beller(...metSignaal, nood, komt, voorbij, acuut)).toBe(bas);
  });
  it('is in een nieuwe nood weer iemand, ook als er eerder al gemeld is [P-03]', () => {
    const { casus, stand } = given(...gemeld, nood, komt);
    expect(noodBeller(casus, stand.school)).toBe(carla);
  });
  it('is in nood niet iemand die hier niet meer werkt', () => {
    const { casus } = given(...gestart, nood);
    const zonderAnna = gewoneSchool(gewoneSchool().medewerkers.filter((m) => m.medewerkerId !== anna));
    expect(noodBeller(casus, gewoneSchool())).toBe(anna);
    expect(noodBeller(casus, zonderAnna)).toBeUndefined();
  });
  it('is op een school waar de leerkracht meldt de leerkracht die begon, niet een andere', () => {
    const school = gewoneSchool(gewoneSchool().medewerkers, { melder: ['leerkracht'] });
    const reis = vanaf(leeg(school), zet(fatima, 'CasusStarten'), zet(fatima, 'OverlegVragen', { aan: anna }));
    const { casus } = vanaf(reis.stand, weegt(fatima, 'A2', 'twijfel'));
    expect(melderVan(casus, school)).toBe(fatima);
  });
  it('heeft het toegezegd door te komen of het zelf te zeggen; wie alleen aan de beurt is niet', () => {
    const gekomen = given(...metSignaal, nood, komt, acuut).casus;
    expect([carla, anna, bas].filter((wie) => isToegezegd(gekomen, wie))).toEqual([carla]);
    const belt = given(...metSignaal, acuut, zet(dirk, 'MeldingOvernemen')).casus;
    expect([bas, dirk].filter((wie) => isToegezegd(belt, wie))).toEqual([dirk]);
  });
});
