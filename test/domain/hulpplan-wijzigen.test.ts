// Help that changes on the way: a plan that is altered, an extension that is asked for again, and what counts as possible help (B2).

import { dag, opMoment, weegt, zet, ALLES } from '../support/domain/opdrachten.ts';
import { anna, bas, carla } from '../support/domain/personen.ts';
import { belVT, eens, gemeld, hulpMogelijk, hulpBegonnen, metPlan, vermoedenWeg } from '../support/domain/reizen.ts';
import { given, vanaf } from '../support/domain/spel.ts';
import { toMoment } from '../../src/shared/ids.ts';

const plan = (velden: object = {}) => zet(bas, 'HulpplanVastleggen', velden);
const veiligOpnieuw = [weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v2')];
const verleng = zet(carla, 'HulpVerlengen', { evaluatieOp: dag('2026-04-15') });
const deels = weegt(bas, 'A5', 'deels');

describe('B2', () => {
  const zonder = (eis: 'zicht' | 'regie', toelichting = '') =>
    zet(bas, 'HulpbesluitNemen', { vereisten: { ...ALLES, [eis]: false }, inhoud: { toelichting } });
  it('zonder zicht op veiligheid of zonder regie is nee als hulp de enige weg is, en dan komt er geen plan [E-09]', () => {
    for (const eis of ['zicht', 'regie'] as const) {
      const na = given(...hulpMogelijk).when(zonder(eis));
      na.then({ type: 'HulpbesluitGenomen', antwoord: 'nee' });
      vanaf(na.stand()).when(plan()).refused('hulp-niet-de-uitkomst');
    }
  });
  it('naast een melding mag dat ontbreken, met een toelichting: Veilig Thuis heeft dan het zicht [C-12]', () => {
    given(...gemeld)
      .when(zonder('zicht', 'Veilig Thuis houdt zicht.'))
      .then({ type: 'HulpbesluitGenomen', antwoord: 'ja' });
  });
  it('laat een voorstel over iets anders staan', () => {
    const nogOpen = [...hulpMogelijk, zet(anna, 'PersoonToevoegen'), zet(anna, 'GesprekAfzien', { persoonId: 'p3' })];
    const reis = given(...nogOpen);
    expect(reis.when(zet(bas, 'HulpbesluitNemen')).casus().voorstellen).toHaveLength(1);
  });
});

describe('Een plan wijzigen', () => {
  const later = (velden: object) => opMoment(toMoment('2026-03-12T09:00:00.000Z'), plan(velden));
  it('voordat de hulp begon houdt de eerste termijn; dezelfde datum mag, alleen later niet [C-11][E-07]', () => {
    const na = given(...metPlan, later({ casemanager: carla })).casus.hulp;
    expect(na).toMatchObject({
      staat: 'plan',
      plan: { casemanager: carla, vanaf: '2026-03-09', evaluatieOp: '2026-04-20', eersteEvaluatieOp: '2026-04-20' },
    });
    const eerder = given(...metPlan, later({ evaluatieOp: dag('2026-04-10') })).casus.hulp;
    expect(eerder).toMatchObject({ plan: { vanaf: '2026-03-09', eersteEvaluatieOp: '2026-04-20' } });
  });
  it('na een verlenging geeft geen tweede verlenging: nog eens deels is melden [E-07]', () => {
    const verlengd = [...metPlan, deels, belVT, ...veiligOpnieuw, verleng];
    const reis = given(...verlengd, plan({ evaluatieOp: dag('2026-04-15'), casemanager: carla }));
    expect(reis.casus.hulp).toMatchObject({ staat: 'verlengd', plan: { eersteEvaluatieOp: '2026-04-20' } });
    expect(vanaf(reis.stand, deels).uitkomst).toMatchObject({ melden: 'ja', regel: 'E-07' });
  });
  it('kan pas na een nieuwe evaluatie als A2 opnieuw is gesteld nadat de hulp werkte [C-11][E-11]', () => {
    const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
    const weer = [rood, weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v3')];
    given(...hulpBegonnen, weegt(bas, 'A5', 'ja'), eens(carla, 'v2'), ...weer)
      .when(plan({ evaluatieOp: dag('2026-06-01') }))
      .refused('evaluatie-eerst');
  });
});

describe('Verlengen', () => {
  it('kan met een nieuw advies, ook als Veilig Thuis al voor het plan was gebeld [E-07]', () => {
    const eerderGebeld = [...hulpMogelijk, belVT, zet(bas, 'HulpbesluitNemen'), plan()];
    given(...eerderGebeld, deels, belVT, ...veiligOpnieuw)
      .when(verleng)
      .then({ type: 'HulpVerlengd' });
  });
  it('vraagt A2 ook als die bij een weggenomen vermoeden nooit is gesteld [E-07]', () => {
    given(...vermoedenWeg, zet(bas, 'HulpbesluitNemen'), plan(), deels, belVT)
      .when(verleng)
      .refused('eerst-onveiligheid-wegen');
  });
});
