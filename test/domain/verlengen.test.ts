// The help track, the emergency, who is shut out, and the road for staff.

import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla } from '../support/domain/personen.ts';
import { belVT, eens, hulpBegonnen, hulpMogelijk, metPlan, nazorg } from '../support/domain/reizen.ts';
import { given, vanaf } from '../support/domain/spel.ts';

const plan = (velden: object = {}) => zet(bas, 'HulpplanVastleggen', velden);
const verleng = (evaluatieOp = '2026-04-15') => zet(carla, 'HulpVerlengen', { evaluatieOp: dag(evaluatieOp) });
const veiligOpnieuw = [weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v2')];
const deels = [...hulpBegonnen, weegt(bas, 'A5', 'deels')];
const mijnVerlenging = [...deels, belVT, ...veiligOpnieuw, verleng()];

describe('Verlengen', () => {
  it('doet de aandachtsfunctionaris, met advies van Veilig Thuis en A2 opnieuw gesteld [E-07]', () => {
    given(...deels, belVT, ...veiligOpnieuw)
      .when(zet(bas, 'HulpVerlengen'))
      .refused('rol-past-niet', 'aandachtsfunctionaris');
    given(...deels, ...veiligOpnieuw)
      .when(verleng())
      .refused('veilig-thuis-advies-ontbreekt');
    given(...deels, belVT)
      .when(verleng())
      .refused('eerst-onveiligheid-wegen');
    given(...metPlan, belVT, ...veiligOpnieuw)
      .when(verleng())
      .refused('evaluatie-eerst');
    given(...metPlan, weegt(bas, 'A5', 'nee'))
      .when(verleng())
      .refused('evaluatie-eerst');
    given(...hulpMogelijk)
      .when(verleng())
      .refused('hulpplan-ontbreekt');
    given(...nazorg)
      .when(verleng())
      .refused('hulpplan-ontbreekt');
    given(...deels, belVT, ...veiligOpnieuw)
      .when(zet(carla, 'HulpVerlengen', { inhoud: { reden: '' } }))
      .refused('tekst-ontbreekt');
    const na = given(...deels, belVT, ...veiligOpnieuw).when(verleng());
    na.then({ type: 'HulpVerlengd', evaluatieOp: '2026-04-15' });
    expect(na.casus()).toMatchObject({
      hulp: { staat: 'verlengd', plan: { evaluatieOp: '2026-04-15', eersteEvaluatieOp: '2026-04-20' } },
    });
    expect(na.uitkomst()).toEqual({ melden: 'nee', regel: 'E-05' });
    const teVroeg = [...metPlan, weegt(bas, 'A5', 'te-vroeg'), belVT, ...veiligOpnieuw];
    given(...teVroeg)
      .when(verleng())
      .then({ type: 'HulpVerlengd' });
  });
  it('kan niet na een nieuw onveilig voorval of een onveilige A2 [E-07]', () => {
    const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
    given(...deels, belVT, ...veiligOpnieuw, rood)
      .when(verleng())
      .refused('eerst-onveiligheid-wegen');
    given(...deels, belVT, weegt(anna, 'A2', 'twijfel'))
      .when(verleng())
      .refused('eerst-onveiligheid-wegen');
    given(...deels, belVT, ...veiligOpnieuw, zet(anna, 'SignaalVastleggen'))
      .when(verleng())
      .refused('veilig-thuis-advies-ontbreekt');
    const oudAdvies = [
      ...hulpMogelijk,
      belVT,
      zet(bas, 'HulpbesluitNemen'),
      plan(),
      weegt(bas, 'A5', 'deels'),
      ...veiligOpnieuw,
    ];
    given(...oudAdvies)
      .when(verleng())
      .refused('veilig-thuis-advies-ontbreekt');
  });
  it('duurt hoogstens zo lang als de eerste termijn en hoogstens zes weken [E-07]', () => {
    const klaar = given(...deels, belVT, ...veiligOpnieuw);
    klaar.when(verleng('2026-03-09')).refused('datum-ongeldig');
    klaar.when(verleng('2026-03-10')).then({ type: 'HulpVerlengd' });
    klaar.when(verleng('2026-04-20')).then({ type: 'HulpVerlengd' });
    klaar.when(verleng('2026-04-21')).refused('datum-ongeldig');
    const kort = given(
      ...hulpMogelijk,
      zet(bas, 'HulpbesluitNemen'),
      plan({ evaluatieOp: dag('2026-03-19') }),
      weegt(bas, 'A5', 'deels'),
      belVT,
      ...veiligOpnieuw,
    );
    kort.when(verleng('2026-03-19')).then({ type: 'HulpVerlengd' });
    kort.when(verleng('2026-03-20')).refused('datum-ongeldig');
  });
  it('kan één keer; een tweede deels telt als nee, hoe vaak het ook wordt gezegd [E-07]', () => {
    const tweede = given(...mijnVerlenging, weegt(bas, 'A5', 'deels'));
    expect(tweede.uitkomst).toMatchObject({ melden: 'ja', norm: 3, regel: 'E-07' });
    vanaf(tweede.stand, belVT).when(verleng()).refused('verlenging-op');
    tweede.when(weegt(bas, 'A5', 'te-vroeg')).then({ type: 'VerlagingVoorgesteld' });
    expect(given(...mijnVerlenging, weegt(bas, 'A5', 'te-vroeg')).uitkomst).toMatchObject({
      melden: 'ja',
      regel: 'E-07',
    });
    expect(given(...mijnVerlenging, weegt(bas, 'A5', 'ja'), eens(carla, 'v3')).uitkomst).toEqual({
      melden: 'nee',
      regel: 'E-08',
    });
    const dezelfdeDag = given(...deels, belVT, ...veiligOpnieuw, verleng('2026-04-20'));
    dezelfdeDag.when(verleng()).refused('verlenging-op');
  });
  it('stoppen en een nieuw plan maken een tweede deels niet goed [E-07][P-09]', () => {
    const reis = given(
      ...mijnVerlenging,
      weegt(bas, 'A5', 'deels'),
      zet(anna, 'MeldingVastleggen'),
      zet(bas, 'HulpAfsluiten'),
    );
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-07' });
    expect(vanaf(reis.stand, plan({ evaluatieOp: dag('2026-06-01') })).uitkomst).toMatchObject({
      melden: 'ja',
      regel: 'E-07',
    });
  });
  it('A2 opnieuw veilig neemt een A5 die niet ja zei niet weg [E-07][P-09]', () => {
    const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
    const opnieuw = [rood, weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v2')];
    expect(given(...metPlan, weegt(bas, 'A5', 'nee'), ...opnieuw).uitkomst).toMatchObject({
      melden: 'ja',
      regel: 'E-06',
    });
    expect(given(...deels, ...opnieuw).uitkomst).toMatchObject({ melden: 'open', regel: 'E-07' });
    given(...metPlan, rood)
      .when(weegt(bas, 'A5', 'ja'))
      .refused('eerst-onveiligheid-wegen');
  });
});
