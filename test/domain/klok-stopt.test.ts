// Each term a millisecond before, at and after it falls due; school days come in as windows, no clock is read.

import type { TermijnSoort } from '../../src/domain/commands/termijn-verstrijken.ts';
import { openTermijnen, plusMinuten } from '../../src/domain/termijnen.ts';
import { toMoment } from '../../src/shared/ids.ts';
import type { Moment } from '../../src/shared/ids.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, opMoment, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk } from '../support/domain/personen.ts';
import {
  belVT,
  bevestigd,
  eens,
  gemeld,
  gestart,
  hulpMogelijk,
  hulpNietMogelijk,
  hulpBegonnen,
  metPlan,
  metSignaal,
  nazorg,
  twijfel,
} from '../support/domain/reizen.ts';
import { BEGIN, given } from '../support/domain/spel.ts';

const m = (tekst: string): Moment => toMoment(`2026-${tekst}:00.000Z`);
const einde = (dagen: string) => m(`${dagen}T15:00`);
const termijn = (reis: readonly Zet[], soort: TermijnSoort) => {
  const { casus, stand } = given(...reis);
  return openTermijnen(casus, stand.school).filter((t) => t.soort === soort);
};
const treden = (reis: readonly Zet[], soort: TermijnSoort) => termijn(reis, soort).flatMap((t) => t.tredes);
const vanafNu = (n: number): Moment => plusMinuten(BEGIN, n);
const poging = (stand: 'loopt' | 'afgerond' | 'overgedragen' | 'niets-gehoord') =>
  zet(anna, 'TerugkoppelingVastleggen', { stand, inhoud: { wat: 'x', zichtOpVeiligheid: 'y' } });
/** Commands so far, so that a moment can be named by its minute. */
const n = (reis: readonly Zet[]) => reis.length - 1;
const NOOD = [...gestart, zet(anna, 'NoodInschakelen')];
const CONSULT = [...gestart, zet(anna, 'OverlegVragen')];

describe('De klok stopt', () => {
  it('van nood als een collega het oppakt, het voorbij is, of er gemeld is [P-03][E-12]', () => {
    expect(treden([...NOOD, zet(bas, 'NoodOppakken')], 'nood')).toEqual([]);
    expect(treden([...NOOD, zet(bas, 'NoodAfsluiten')], 'nood')).toEqual([]);
    expect(treden([...NOOD, zet(anna, 'MeldingVastleggen')], 'nood')).toEqual([]);
    expect(treden([...gestart, zet(anna, 'MeldingVastleggen'), zet(anna, 'NoodInschakelen')], 'nood')).toHaveLength(3);
    expect(treden(gestart, 'nood')).toEqual([]);
  });
  it('van de melding zodra er gemeld is; dan loopt die van de bevestiging [P-03]', () => {
    expect(treden(gemeld, 'melding')).toEqual([]);
    expect(treden(bevestigd, 'bevestiging')).toEqual([]);
    expect(treden(hulpNietMogelijk, 'bevestiging')).toEqual([]);
  });
  it('niet door een weigering [P-13]', () => {
    const reis = [...hulpNietMogelijk, belVT, zet(dirk, 'BevestigingWeigeren')];
    expect(treden(reis, 'melding')).toHaveLength(3);
    expect(treden([...gemeld, belVT, zet(dirk, 'BevestigingWeigeren')], 'bevestiging')).toEqual(
      treden(gemeld, 'bevestiging'),
    );
  });
  it('van overleg en voorstel met een antwoord; overdragen begint opnieuw', () => {
    expect(treden([...CONSULT, zet(bas, 'OverlegBeantwoorden')], 'overleg')).toEqual([]);
    expect(termijn(CONSULT, 'overleg')[0]?.sleutel).toBe(`overleg:o1:${bas}`);
    expect(termijn([...CONSULT, zet(bas, 'OverlegOverdragen', { aan: carla })], 'overleg')[0]?.sleutel).toBe(
      `overleg:o1:${carla}`,
    );
    expect(termijn([...metSignaal, weegt(anna, 'A2', 'veilig-genoeg')], 'voorstel')[0]?.sleutel).toBe('voorstel:v1');
  });
  it('van de terugkoppeling als Veilig Thuis klaar is of overdroeg [E-16]', () => {
    expect(treden([...gemeld, poging('afgerond')], 'terugkoppeling')).toEqual([]);
    expect(treden([...gemeld, poging('overgedragen')], 'terugkoppeling')).toEqual([]);
    expect(treden([...gemeld, poging('loopt')], 'terugkoppeling')).toHaveLength(1);
    expect(termijn([...gemeld, poging('loopt')], 'terugkoppeling')[0]?.sleutel).toBe('terugkoppeling:m1:1');
    expect(treden(hulpNietMogelijk, 'terugkoppeling')).toEqual([]);
  });
  it('van de evaluatie als zij beslist; deels of te vroeg beslist niet [E-07]', () => {
    expect(treden([...metPlan, weegt(bas, 'A5', 'nee')], 'evaluatie')).toEqual([]);
    expect(treden([...hulpBegonnen, weegt(bas, 'A5', 'ja'), eens(carla, 'v2')], 'evaluatie')).toEqual([]);
    expect(treden([...metPlan, weegt(bas, 'A5', 'deels')], 'evaluatie')).toHaveLength(3);
    expect(treden([...metPlan, weegt(bas, 'A5', 'te-vroeg')], 'evaluatie')).toHaveLength(3);
    expect(treden(hulpMogelijk, 'evaluatie')).toEqual([]);
    expect(treden(nazorg, 'evaluatie')).toEqual([]);
    expect(termijn(metPlan, 'evaluatie')[0]?.sleutel).toBe('evaluatie:2026-04-20');
  });
  it('van stagnatie zolang er een plan loopt of er nazorg is', () => {
    for (const reis of [metPlan, [...metPlan, zet(bas, 'HulpVolgen')], nazorg])
      expect(treden(reis, 'stagnatie')).toEqual([]);
    const verlengd = [
      ...metPlan,
      weegt(bas, 'A5', 'deels'),
      belVT,
      weegt(anna, 'A2', 'veilig-genoeg'),
      eens(bas, 'v2'),
      zet(carla, 'HulpVerlengen', { evaluatieOp: dag('2026-04-15') }),
    ];
    expect(treden(verlengd, 'stagnatie')).toEqual([]);
    expect(treden([...metPlan, weegt(bas, 'A5', 'deels')], 'stagnatie')).toHaveLength(2);
    expect(termijn(metSignaal, 'stagnatie')[0]?.sleutel).toBe(`stagnatie:${vanafNu(n(metSignaal))}`);
  });
});

describe('De termijn van de melding', () => {
  it('begint bij twijfel als Veilig Thuis antwoordt, en anders de volgende schooldag [E-15]', () => {
    const begint = (op: string) => treden([...twijfel, opMoment(m(op), belVT)], 'melding')[0];
    expect(begint('03-09T09:30')).toBe(einde('03-11'));
    expect(begint('03-10T10:00')).toBe(einde('03-12'));
    expect(begint('03-13T10:00')).toBe(einde('03-13'));
    const nogEens = [...twijfel, opMoment(m('03-09T10:00'), belVT), opMoment(m('03-10T10:00'), belVT)];
    expect(treden(nogEens, 'melding')[0]).toBe(einde('03-11'));
    expect(treden([...metSignaal, belVT, weegt(anna, 'A2', 'twijfel')], 'melding')[0]).toBe(einde('03-09'));
    expect(termijn([...twijfel, belVT], 'melding')[0]?.sleutel).toBe('melding:1:na-vt');
  });
  it('wordt opnieuw gezet als twijfel acuut wordt [E-02]', () => {
    const reis = [...twijfel, opMoment(m('03-09T12:00'), weegt(anna, 'A2', 'acuut'))];
    expect(treden(reis, 'melding')).toEqual([m('03-09T12:15'), m('03-09T12:30'), m('03-09T13:00')]);
    expect(termijn(reis, 'melding')[0]?.sleutel).toBe('melding:2');
  });
});

describe('Datums', () => {
  it('A1 die openbleef wordt op de datum opnieuw gevraagd [E-18]', () => {
    const open = zet(anna, 'AfwegingMaken', {
      keuze: { afweging: 'A1', antwoord: 'nog-niet-duidelijk', opnieuwOp: dag('2026-03-21') },
    });
    const reis = [...metSignaal, open, eens(bas, 'v1')];
    expect(termijn(reis, 'a1-opnieuw')).toEqual([
      { soort: 'a1-opnieuw', sleutel: 'a1:2026-03-21', tredes: [m('03-23T07:30')], datum: '2026-03-21' },
    ]);
    expect(termijn([...reis, weegt(anna, 'A1', 'ja')], 'a1-opnieuw')).toEqual([]);
  });
  it('wie afweek van een advies kijkt op de datum opnieuw, tot er gemeld is [E-20]', () => {
    const reis = [
      ...hulpMogelijk,
      zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' }),
      zet(carla, 'AdviesAfwijken', { opnieuwOp: dag('2026-04-01') }),
    ];
    expect(termijn(reis, 'advies-opnieuw')).toEqual([
      { soort: 'advies-opnieuw', sleutel: 'advies:2026-04-01', tredes: [m('04-01T07:30')], datum: '2026-04-01' },
    ]);
    expect(termijn([...reis, zet(anna, 'MeldingVastleggen')], 'advies-opnieuw')).toEqual([]);
  });
  it('een overgeslagen gesprek wordt opnieuw bekeken [C-19]', () => {
    const reis = [...gestart, zet(anna, 'GesprekAfzien', { persoonId: 'p1' }), eens(bas, 'v1')];
    expect(termijn(reis, 'gesprek-opnieuw')[0]?.sleutel).toBe('gesprek:p1:2026-12-01');
  });
});
