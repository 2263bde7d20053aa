// The help track, the emergency, who is shut out, and the road for staff.

import { dag, opMoment, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, fatima, vreemd } from '../support/domain/personen.ts';
import {
  belVT,
  eens,
  metSignaal,
  hulpMogelijk,
  hulpBegonnen,
  metPlan,
  hulpNietMogelijk,
  bevestigd,
  nazorg,
} from '../support/domain/reizen.ts';
import { given, vanaf } from '../support/domain/spel.ts';
import { toMoment } from '../../src/shared/ids.ts';

const plan = (velden: object = {}) => zet(bas, 'HulpplanVastleggen', velden);
const verleng = (evaluatieOp = '2026-04-15') => zet(carla, 'HulpVerlengen', { evaluatieOp: dag(evaluatieOp) });
const veiligOpnieuw = [weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v2')];
const deels = [...metPlan, weegt(bas, 'A5', 'deels')];
const mijnVerlenging = [...deels, belVT, ...veiligOpnieuw, verleng()];

describe('Het hulpplan', () => {
  const beslist = [...hulpMogelijk, zet(bas, 'HulpbesluitNemen')];
  it('heeft doelen, een termijn, een casemanager en een evaluatiedatum [E-05]', () => {
    const na = given(...beslist).when(plan());
    na.then({ type: 'HulpplanVastgelegd', casemanager: bas, evaluatieOp: '2026-04-20' });
    expect(na.casus().hulp).toMatchObject({
      staat: 'plan',
      eerderDeels: false,
      plan: { casemanager: bas, vanaf: '2026-03-09', evaluatieOp: '2026-04-20', eersteEvaluatieOp: '2026-04-20' },
    });
    given(...beslist)
      .when(plan({ inhoud: { doelen: '' } }))
      .refused('tekst-ontbreekt');
    given(...beslist)
      .when(plan({ evaluatieOp: dag('2026-03-09') }))
      .refused('datum-ongeldig');
    given(...beslist)
      .when(plan({ casemanager: vreemd }))
      .refused('collega-onbekend');
    given(...beslist, zet(anna, 'CollegaUitsluiten', { wie: [fatima] }))
      .when(plan({ casemanager: fatima }))
      .refused('collega-onbekend');
    expect(given(...beslist, plan({ casemanager: fatima })).casus.leden).toContain(fatima);
  });
  it('komt na B2 ja, niet eerder [E-05]', () => {
    given(...hulpMogelijk)
      .when(plan())
      .refused('hulp-niet-de-uitkomst');
    given(...hulpMogelijk, zet(bas, 'HulpbesluitNemen', { antwoord: 'nee' }))
      .when(plan())
      .refused('hulp-niet-de-uitkomst');
    given(...metSignaal)
      .when(plan())
      .refused('afweging-ontbreekt');
    given(...hulpNietMogelijk, zet(bas, 'HulpbesluitNemen'))
      .when(plan())
      .then({ type: 'HulpplanVastgelegd' });
  });
  it('wordt nooit stil later geëvalueerd: eerder mag, later alleen door te verlengen [C-11][E-07]', () => {
    given(...metPlan)
      .when(plan({ evaluatieOp: dag('2026-04-21') }))
      .refused('evaluatie-eerst');
    const eerder = given(
      ...metPlan,
      zet(bas, 'HulpVolgen'),
      opMoment(toMoment('2026-03-12T09:00:00.000Z'), plan({ evaluatieOp: dag('2026-04-10'), casemanager: carla })),
    ).casus.hulp;
    expect(eerder).toMatchObject({
      staat: 'loopt',
      plan: { casemanager: carla, vanaf: '2026-03-09', evaluatieOp: '2026-04-10', eersteEvaluatieOp: '2026-04-20' },
    });
    given(...deels)
      .when(plan())
      .refused('afweging-ontbreekt');
    given(...deels, weegt(anna, 'A2', 'twijfel'))
      .when(plan())
      .refused('evaluatie-eerst');
  });
  it('een nieuw plan neemt een evaluatie die nee zei niet weg [E-06][P-09]', () => {
    const na = given(...metPlan, weegt(bas, 'A5', 'nee')).when(plan({ evaluatieOp: dag('2026-06-01') }));
    expect(na.casus().hulp).toMatchObject({
      staat: 'plan',
      plan: { evaluatieOp: '2026-06-01', eersteEvaluatieOp: '2026-06-01' },
    });
    expect(na.uitkomst()).toMatchObject({ melden: 'ja', regel: 'E-06' });
    const ja = given(
      ...hulpBegonnen,
      weegt(bas, 'A5', 'ja'),
      eens(carla, 'v2'),
      plan({ evaluatieOp: dag('2026-06-01') }),
    );
    expect(ja.uitkomst).toEqual({ melden: 'nee', regel: 'E-05' });
  });
  it('volgen zet het plan in gang en verder niets', () => {
    given(...hulpMogelijk)
      .when(zet(bas, 'HulpVolgen'))
      .refused('hulpplan-ontbreekt');
    given(...metPlan)
      .when(zet(bas, 'HulpVolgen', { inhoud: { hoe: '' } }))
      .refused('tekst-ontbreekt');
    expect(given(...metPlan, zet(bas, 'HulpVolgen', { begonnen: false })).casus.hulp.staat).toBe('plan');
    expect(given(...metPlan, zet(bas, 'HulpVolgen')).casus.hulp.staat).toBe('loopt');
    expect(given(...mijnVerlenging, zet(bas, 'HulpVolgen')).casus.hulp.staat).toBe('verlengd');
    given(...nazorg)
      .when(zet(bas, 'HulpVolgen'))
      .refused('hulpplan-ontbreekt');
  });
  it('sluit naast een melding af als overgedragen of gestopt; zonder melding alleen door te evalueren [E-16]', () => {
    given(...metPlan)
      .when(zet(bas, 'HulpAfsluiten'))
      .refused('evaluatie-eerst');
    given(...bevestigd)
      .when(zet(bas, 'HulpAfsluiten'))
      .refused('hulpplan-ontbreekt');
    const reis = given(...bevestigd, zet(bas, 'HulpbesluitNemen'), plan());
    reis.when(zet(bas, 'HulpAfsluiten', { inhoud: { reden: '' } })).refused('tekst-ontbreekt');
    expect(reis.when(zet(bas, 'HulpAfsluiten', { hoe: 'gestopt' })).casus().hulp).toMatchObject({
      staat: 'afgesloten',
      hoe: 'gestopt',
    });
    vanaf(reis.stand, zet(bas, 'HulpAfsluiten')).when(zet(bas, 'HulpAfsluiten')).refused('hulpplan-ontbreekt');
    vanaf(reis.stand, zet(bas, 'HulpAfsluiten'))
      .when(weegt(bas, 'A5', 'ja'))
      .refused('hulpplan-ontbreekt');
    vanaf(reis.stand, zet(bas, 'HulpAfsluiten'))
      .when(plan({ evaluatieOp: dag('2026-06-01') }))
      .then({ type: 'HulpplanVastgelegd' });
  });
});
