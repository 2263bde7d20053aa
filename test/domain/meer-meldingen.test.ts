// More than one melding, question, person or final role in one casus: what is recorded stays with the one it is about.

import { magBevestigen } from '../../src/domain/commands/melding-bevestigen.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { dag, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, gerda, persoon, school, schoolMet } from '../support/domain/personen.ts';
import { belVT, gemeld, gestart, hulpMogelijk, hulpNietMogelijk } from '../support/domain/reizen.ts';
import { given, leeg, metFeiten, vanaf } from '../support/domain/spel.ts';

const melding = zet(anna, 'MeldingVastleggen');
const verstreken = (sleutel: string, trede: number) =>
  ({ type: 'TermijnVerstreken', door: 'systeem', soort: 'bevestiging', sleutel, trede }) as const;

describe('Een bevestiging die te lang wacht', () => {
  const na = (sleutel: string, trede: number) => {
    const { stand } = given(...gemeld);
    return vanaf(metFeiten(stand, [{ ...verstreken(sleutel, trede), op: stand.nu }]));
  };
  it('mag de aandachtsfunctionaris geven vanaf de tweede trede van die melding, niet eerder [P-26][P-13]', () => {
    const af = zet(carla, 'MeldingBevestigen');
    na('bevestiging:m1', 1).when(af).refused('rol-past-niet', 'directeur');
    na('bevestiging:m1', 2).when(af).then({ type: 'MeldingBevestigd', door: carla });
    na('bevestiging:m1', 3).when(af).then({ type: 'MeldingBevestigd', door: carla });
    na('bevestiging:m2', 2).when(af).refused('rol-past-niet');
  });
  it('gaat nooit naar wie alleen meekijkt [P-21]', () => {
    const { casus, stand } = na('bevestiging:m1', 3);
    const mag = (wie: MedewerkerId) => magBevestigen(casus, stand.school, wie, casus.meldingen[0]!);
    expect([anna, bas, carla, dirk].map(mag)).toEqual([false, false, true, true]);
  });
});

describe('Bij twee meldingen', () => {
  const twee = [...gemeld, melding];
  it('hoort een bevestiging, een vraag en een terugkoppeling bij de melding die genoemd is [E-14][P-03]', () => {
    const bevestigd = given(...twee, zet(dirk, 'MeldingBevestigen', { meldingId: 'm2' })).casus.meldingen;
    expect(bevestigd.map((m) => m.bevestigd?.door)).toEqual([undefined, dirk]);
    const bevraagd = given(...twee, zet(dirk, 'MeldingBevragen', { meldingId: 'm2' })).casus.meldingen;
    expect(bevraagd.map((m) => m.vragen.length)).toEqual([0, 1]);
    const terug = given(...twee, zet(anna, 'TerugkoppelingVastleggen', { meldingId: 'm1' })).casus.meldingen;
    expect(terug.map((m) => m.terugkoppelingen.length)).toEqual([1, 0]);
    given(...gemeld)
      .when(zet(anna, 'MeldingvraagBeantwoorden', { meldingId: 'm7' }))
      .refused('melding-onbekend');
  });
  it('hoort een antwoord bij de vraag die open staat; een eerder antwoord houdt zijn moment', () => {
    const een = given(...gemeld, zet(dirk, 'MeldingBevragen'), zet(anna, 'MeldingvraagBeantwoorden'));
    const eerste = een.casus.meldingen[0]?.vragen[0]?.antwoordOp;
    const vragen = vanaf(een.stand, zet(dirk, 'MeldingBevragen'), zet(anna, 'MeldingvraagBeantwoorden')).casus
      .meldingen[0]?.vragen;
    expect(vragen?.map((v) => v.antwoordOp === eerste)).toEqual([true, false]);
  });
});

describe('Vertellen over de melding', () => {
  it('aan de een zegt niets over de ander [C-18]', () => {
    const reis = given(...gemeld, zet(dirk, 'MeldingVertellen'));
    expect(reis.casus.personen.map((p) => p.verteld?.staat)).toEqual([undefined, 'verteld']);
  });
});

describe('Niet bevestigen', () => {
  const weigert = (wie: MedewerkerId) => zet(wie, 'BevestigingWeigeren');
  it('kan ook bij een melding die de antwoorden niet vroegen [P-13]', () => {
    given(...hulpMogelijk, melding, belVT)
      .when(weigert(dirk))
      .then({ type: 'BevestigingGeweigerd', door: dirk });
  });
  it('van de een is niet het woord van de plaatsvervanger: die geeft een eigen reden [P-13][P-22]', () => {
    const met = leeg(schoolMet(persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['directeur'] })));
    const reis = vanaf(met, ...hulpNietMogelijk, belVT, weigert(dirk));
    reis.when(weigert(gerda)).then({ type: 'BevestigingGeweigerd', door: gerda });
  });
});

describe('Een gesprek overslaan', () => {
  it('om een extra grond kan alleen om de grond die de school koos, niet om elke [C-19]', () => {
    const afzien = (grond: 'uit-zicht' | 'vertrouwensbreuk-kind') =>
      zet(anna, 'GesprekAfzien', {
        persoonId: 'p1',
        uitkomst: { staat: 'afgezien', grond, opnieuwOp: dag('2026-04-10') },
      });
    const reis = vanaf(leeg(school(undefined, { afzienGronden: ['uit-zicht'] })), ...gestart);
    reis.when(afzien('uit-zicht')).then({ type: 'VerlagingVoorgesteld' });
    reis.when(afzien('vertrouwensbreuk-kind')).refused('grond-past-niet');
  });
});
