// Each term a millisecond before, at and after it falls due; school days come in as windows, no clock is read.

import { evolve } from '../../src/domain/casus.ts';
import { TERMIJN_SOORTEN, termijnVerstrijken } from '../../src/domain/commands/termijn-verstrijken.ts';
import type { TermijnSoort } from '../../src/domain/commands/termijn-verstrijken.ts';
import {
  openingOp,
  openTermijnen,
  plusMinuten,
  plusSchooldagen,
  vervallenTermijnen,
  volgendeTermijnOp,
} from '../../src/domain/termijnen.ts';
import { toMoment } from '../../src/shared/ids.ts';
import type { Moment } from '../../src/shared/ids.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, opMoment, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, SCHOOLTIJD } from '../support/domain/personen.ts';
import {
  belVT,
  bevestigd,
  eens,
  gemeld,
  gesloten,
  gestart,
  hulpMogelijk,
  hulpNietMogelijk,
  metPlan,
  metSignaal,
  nazorg,
  personeel,
  twijfel,
} from '../support/domain/reizen.ts';
import { BEGIN, given } from '../support/domain/spel.ts';

const m = (tekst: string): Moment => toMoment(`2026-${tekst}:00.000Z`);
const schuif = (op: Moment, ms: number): Moment => toMoment(new Date(Date.parse(op) + ms).toISOString());
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

describe('Schooldagen', () => {
  it('tellen vensters, niet nachten of weekenden', () => {
    expect(plusSchooldagen(SCHOOLTIJD, BEGIN, 0)).toBe(einde('03-09'));
    expect(plusSchooldagen(SCHOOLTIJD, BEGIN, 1)).toBe(einde('03-10'));
    expect(plusSchooldagen(SCHOOLTIJD, m('03-13T14:59'), 1)).toBe(einde('03-16'));
    expect(plusSchooldagen(SCHOOLTIJD, einde('03-13'), 0)).toBe(einde('03-16'));
    expect(plusSchooldagen(SCHOOLTIJD, m('03-14T12:00'), 0)).toBe(einde('03-16'));
    expect(plusSchooldagen([], BEGIN, 1)).toBe(m('03-11T09:00'));
    expect(plusSchooldagen(SCHOOLTIJD.slice(0, 26), m('03-09T09:00'), 9)).toBe(m('03-19T09:00'));
    expect(openingOp(SCHOOLTIJD, dag('2026-03-14'))).toBe(m('03-16T07:30'));
    expect(openingOp(SCHOOLTIJD, dag('2026-03-16'))).toBe(m('03-16T07:30'));
    expect(openingOp([], dag('2026-03-16'))).toBe(m('03-16T07:00'));
  });
});

const NOOD = [...gestart, zet(anna, 'NoodInschakelen')];
const CONSULT = [...gestart, zet(anna, 'OverlegVragen')];
const GEVALLEN: readonly (readonly [string, TermijnSoort, readonly Zet[], readonly Moment[]])[] = [
  ['nood', 'nood', NOOD, [vanafNu(16), vanafNu(31), vanafNu(46)]],
  ['overleg', 'overleg', CONSULT, [einde('03-10'), einde('03-11'), einde('03-12')]],
  [
    'voorstel',
    'voorstel',
    [...metSignaal, weegt(anna, 'A2', 'veilig-genoeg')],
    [einde('03-10'), einde('03-11'), einde('03-12')],
  ],
  ['melding acuut', 'melding', [...metSignaal, weegt(anna, 'A2', 'acuut')], [vanafNu(17), vanafNu(32), vanafNu(62)]],
  ['melding bij twijfel', 'melding', twijfel, [einde('03-09'), einde('03-10'), einde('03-11')]],
  [
    'melding na het antwoord van Veilig Thuis',
    'melding',
    [...twijfel, belVT],
    [einde('03-11'), einde('03-12'), einde('03-13')],
  ],
  ['bevestiging', 'bevestiging', gemeld, [einde('03-10'), einde('03-11'), einde('03-12')]],
  [
    'bevestiging acuut',
    'bevestiging',
    [...metSignaal, weegt(anna, 'A2', 'acuut'), zet(anna, 'MeldingVastleggen')],
    [einde('03-09'), einde('03-10'), einde('03-11')],
  ],
  ['terugkoppeling', 'terugkoppeling', gemeld, [einde('03-16')]],
  ['terugkoppeling daarna', 'terugkoppeling', [...gemeld, poging('niets-gehoord')], [einde('04-06')]],
  ['evaluatie', 'evaluatie', metPlan, [m('04-20T07:30'), einde('04-20'), einde('04-27')]],
  ['nazorg', 'nazorg', nazorg, [m('12-01T07:30'), einde('12-08')]],
  [
    'gesprek opnieuw',
    'gesprek-opnieuw',
    [...gestart, zet(anna, 'GesprekAfzien', { persoonId: 'p1' }), eens(bas, 'v1')],
    [m('12-01T07:30')],
  ],
  ['stagnatie', 'stagnatie', metSignaal, [einde('03-23'), einde('03-24')]],
];

describe('Een termijn', () => {
  it.each(GEVALLEN)(
    '%s valt op het moment zelf, geen milliseconde eerder [E-12][P-26]',
    (_wat, soort, reis, verwacht) => {
      expect(treden(reis, soort)).toEqual(verwacht);
      const { casus, stand } = given(...reis);
      const trede = (nu: Moment) =>
        vervallenTermijnen(casus, stand.school, nu).find((v) => v.soort === soort)?.trede ?? 0;
      verwacht.forEach((op, i) => {
        expect([trede(schuif(op, -1)), trede(op), trede(schuif(op, 1))]).toEqual([i, i + 1, i + 1]);
      });
    },
  );
  it('elke soort komt voor', () => {
    const soorten = [...GEVALLEN.map((g) => g[1]), 'a1-opnieuw', 'advies-opnieuw'];
    expect(TERMIJN_SOORTEN.filter((s) => !soorten.includes(s))).toEqual([]);
  });
  it('wordt per trede één keer afgehandeld [P-22]', () => {
    const { casus, stand } = given(...NOOD);
    const [een] = vervallenTermijnen(casus, stand.school, vanafNu(16));
    expect(een).toEqual({
      type: 'TermijnVerstrijken',
      nu: vanafNu(16),
      soort: 'nood',
      sleutel: `nood:${vanafNu(1)}`,
      trede: 1,
    });
    const gedaan = termijnVerstrijken(een!, casus);
    expect(gedaan).toEqual({
      soort: 'aanvaard',
      gebeurtenissen: [
        {
          type: 'TermijnVerstreken',
          op: vanafNu(16),
          door: 'systeem',
          soort: 'nood',
          sleutel: `nood:${vanafNu(1)}`,
          trede: 1,
        },
      ],
    });
    const na = gedaan.soort === 'aanvaard' ? gedaan.gebeurtenissen.reduce((c, e) => evolve(c, e), casus) : casus;
    expect(na.verstreken).toEqual({ [`nood:${vanafNu(1)}`]: 1 });
    expect(na.laatsteActiviteitOp).toBe(casus.laatsteActiviteitOp);
    expect(vervallenTermijnen(na, stand.school, vanafNu(30))).toEqual([]);
    expect(termijnVerstrijken(een!, na)).toEqual({ soort: 'aanvaard', gebeurtenissen: [] });
    expect(vervallenTermijnen(na, stand.school, vanafNu(31))).toMatchObject([{ trede: 2 }]);
    expect(vervallenTermijnen(casus, stand.school, vanafNu(60))).toMatchObject([{ trede: 3 }]);
    expect(volgendeTermijnOp(casus, stand.school)).toBe(vanafNu(16));
    expect(volgendeTermijnOp(na, stand.school)).toBe(vanafNu(31));
  });
  it('een gesloten casus en het personeelspad hebben er geen', () => {
    for (const reis of [gesloten, personeel]) {
      const { casus, stand } = given(...reis);
      expect(openTermijnen(casus, stand.school)).toEqual([]);
      expect(volgendeTermijnOp(casus, stand.school)).toBeUndefined();
    }
  });
});

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
    expect(treden([...metPlan, weegt(bas, 'A5', 'ja'), eens(carla, 'v2')], 'evaluatie')).toEqual([]);
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
      { soort: 'a1-opnieuw', sleutel: 'a1:2026-03-21', tredes: [m('03-23T07:30')] },
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
      { soort: 'advies-opnieuw', sleutel: 'advies:2026-04-01', tredes: [m('04-01T07:30')] },
    ]);
    expect(termijn([...reis, zet(anna, 'MeldingVastleggen')], 'advies-opnieuw')).toEqual([]);
  });
  it('een overgeslagen gesprek wordt opnieuw bekeken [C-19]', () => {
    const reis = [...gestart, zet(anna, 'GesprekAfzien', { persoonId: 'p1' }), eens(bas, 'v1')];
    expect(termijn(reis, 'gesprek-opnieuw')[0]?.sleutel).toBe('gesprek:p1:2026-12-01');
  });
});
