// What must hold before one may say that help has worked, when it is proposed and again when it is agreed to (ADR 0003).

import { dag, opMoment, weegt, zet } from '../support/domain/opdrachten.ts';
import { bas, carla } from '../support/domain/personen.ts';
import { eens, hulpBegonnen, metPlan } from '../support/domain/reizen.ts';
import { given, vanaf } from '../support/domain/spel.ts';
import { toMoment } from '../../src/shared/ids.ts';

const werkte = weegt(bas, 'A5', 'ja');
const nietBegonnen = zet(bas, 'HulpVolgen', { begonnen: false, inhoud: { hoe: 'Er is een wachtlijst.' } });
const begonnen = zet(bas, 'HulpVolgen');
const volgendPlan = zet(bas, 'HulpplanVastleggen', { evaluatieOp: dag('2026-06-01') });

describe('Dat de hulp heeft gewerkt', () => {
  it('kan niemand zeggen zolang niet is opgeschreven dat de hulp begon [S2-59][S2-107]', () => {
    given(...metPlan)
      .when(werkte)
      .refused('hulp-niet-begonnen');
    given(...metPlan, nietBegonnen)
      .when(werkte)
      .refused('hulp-niet-begonnen');
    given(...metPlan, nietBegonnen, begonnen)
      .when(werkte)
      .then({ type: 'VerlagingVoorgesteld' });
  });
  it('kan ook niet via een evaluatie die te vroeg kwam; daarna beginnen helpt wel', () => {
    const teVroeg = given(...metPlan, weegt(bas, 'A5', 'te-vroeg'));
    expect(teVroeg.casus.hulp.staat).toBe('geevalueerd');
    teVroeg.when(werkte).refused('hulp-niet-begonnen');
    const daarna = vanaf(teVroeg.stand, begonnen);
    expect(daarna.casus.hulp.staat).toBe('geevalueerd');
    daarna.when(werkte).then({ type: 'VerlagingVoorgesteld' });
  });
  it.each(['nee', 'deels', 'te-vroeg'] as const)('wacht niet als het antwoord %s is [P-09]', (antwoord) => {
    given(...metPlan)
      .when(weegt(bas, 'A5', antwoord))
      .then({ type: 'AfwegingGemaakt' });
  });
  it('wordt bij de instemming opnieuw gevraagd: een volgend plan is nog niet begonnen [P-09]', () => {
    const voorstel = given(...hulpBegonnen, weegt(bas, 'A5', 'nee'), werkte);
    voorstel.when(eens(carla, 'v2')).then({ type: 'InstemmingGegeven' });
    const anders = vanaf(voorstel.stand, volgendPlan);
    anders.when(eens(carla, 'v2')).refused('hulp-niet-begonnen');
    vanaf(anders.stand, begonnen).when(eens(carla, 'v2')).then({ type: 'InstemmingGegeven' });
  });
  it('blijft mogelijk als een plan dat loopt wordt gewijzigd', () => {
    const gewijzigd = zet(bas, 'HulpplanVastleggen', { evaluatieOp: dag('2026-04-10') });
    given(...hulpBegonnen, gewijzigd)
      .when(werkte)
      .then({ type: 'VerlagingVoorgesteld' });
  });
  it('mag voor de afgesproken datum en erna [C-11]', () => {
    for (const dagen of ['2026-03-20', '2026-04-20', '2026-05-01'])
      given(...hulpBegonnen)
        .when(opMoment(toMoment(`${dagen}T09:00:00.000Z`), werkte))
        .then({ type: 'VerlagingVoorgesteld' });
  });
});
