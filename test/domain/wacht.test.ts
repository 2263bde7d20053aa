// Which casus somebody watches in a holiday, and on which days its terms then run (E-13).

import { wachtToewijzen } from '../../src/domain/commands/wacht-noemen.ts';
import { ladder } from '../../src/domain/ladder.ts';
import type { School } from '../../src/domain/school.ts';
import { metWacht, moetBewaakt, wachtIn, wachtVandaag } from '../../src/domain/vakantie.ts';
import { amsterdam, opKalender, vrij } from '../support/domain/kalenderschool.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, fatima, persoon, schoolMet } from '../support/domain/personen.ts';
import { a1Ja, gesloten, metSignaal, nazorg, personeel, twijfel } from '../support/domain/reizen.ts';
import { given, kort, leeg, vanaf } from '../support/domain/spel.ts';

describe('Welke casus bewaakt wordt', () => {
  const opening = amsterdam('2026-04-24', '08:00');
  const komt = { van: dag('2026-04-25'), tot: dag('2026-05-10'), tredes: [opening, opening, opening] } as const;
  const is = (...reis: readonly Zet[]) => moetBewaakt(given(...reis).casus, komt);
  it('is er een die loopt; niet een zaak van het bestuur of een die apart staat [E-13]', () => {
    expect(is(...metSignaal)).toBe(true);
    expect(is(...personeel)).toBe(false);
    expect(is(...metSignaal, zet(anna, 'CasusApartzetten'))).toBe(false);
    expect(is(...gesloten)).toBe(false);
  });
  it.each([
    ['2026-04-24', false],
    ['2026-04-25', true],
    ['2026-05-10', true],
    ['2026-05-11', false],
  ])('is in nazorg er een waarvan de datum in de vakantie valt: %s [E-13]', (datum, verwacht) => {
    const sluit = zet(bas, 'CasusSluiten', { einde: 'hulp-geslaagd', opvolgenOp: dag('2026-09-01') });
    const { casus } = given(...nazorg.slice(0, -1), sluit);
    const afloop = { ...casus.afloop, opvolgenOp: dag(datum) } as typeof casus.afloop;
    expect(casus.afloop.staat).toBe('nazorg');
    expect(moetBewaakt({ ...casus, afloop }, komt)).toBe(verwacht);
  });
});

describe('De klok van wie op de casus let', () => {
  /** Wednesday 22 April is the last school day, Wednesday 6 May the first; Thursday 2 April and 28 May are free as well. */
  const lente = vrij('2026-04-23', '2026-05-05');
  const los = [...vrij('2026-04-02', '2026-04-02'), ...vrij('2026-05-28', '2026-05-28')];
  const schoolOp = opKalender(schoolMet(), [...lente, ...los]);
  const wachten = [{ wie: fatima, van: dag('2026-04-23'), tot: dag('2026-05-05') }];
  const casus = { ...given(...metSignaal).casus, wachten };
  const school = schoolOp(amsterdam('2026-04-22', '12:00'));
  const dagen = (tijd: School['schooltijd']) => tijd.map(({ van }) => van.slice(0, 10));

  it('loopt in die vakantie op elke werkdag, van de eerste tot en met de laatste [E-13]', () => {
    const loopt = dagen(metWacht(casus, school).schooltijd);
    const erbij = loopt.filter((datum) => !dagen(school.schooltijd).includes(dag(datum)));
    expect(erbij).toEqual([
      ...['2026-04-23', '2026-04-24', '2026-04-27', '2026-04-28', '2026-04-29', '2026-04-30', '2026-05-01'],
      ...['2026-05-04', '2026-05-05'],
    ]);
    expect(loopt).toEqual(loopt.toSorted());
  });
  it('loopt in een tweede vakantie net zo, met wie daar let [E-13]', () => {
    const tweede = { wie: bas, van: dag('2026-05-28'), tot: dag('2026-05-28') };
    const erbij = dagen(metWacht({ ...casus, wachten: [...wachten, tweede] }, school).schooltijd);
    expect(erbij).toEqual(expect.arrayContaining(['2026-04-23', '2026-05-05', '2026-05-28']));
    expect(erbij).not.toContain('2026-04-02');
  });
  it('telt een dag één keer, ook als de school de vakantie daarna inkort', () => {
    const korter = opKalender(schoolMet(), vrij('2026-04-23', '2026-04-29'))(amsterdam('2026-04-22', '12:00'));
    const loopt = dagen(metWacht(casus, korter).schooltijd);
    expect(new Set(loopt).size).toBe(loopt.length);
    expect(loopt).toContain('2026-04-30');
  });
  it('loopt ook voor wie niet elke dag werkt [E-13]', () => {
    const eigen = school.schooltijd.filter(({ van }) => new Date(van).getUTCDay() === 1);
    const deeltijd = { ...school, medewerkers: [persoon(bas, 'Bas', ['intern-begeleider'], { schooltijd: eigen })] };
    const [b] = metWacht(casus, deeltijd).medewerkers;
    expect(b).toMatchObject({ medewerkerId: bas, naam: 'Bas' });
    expect(dagen(b?.schooltijd ?? [])).toEqual(expect.arrayContaining(['2026-04-20', '2026-04-23', '2026-05-05']));
    expect(dagen(b?.schooltijd ?? [])).not.toContain('2026-04-21');
    expect(metWacht(casus, school).medewerkers).toEqual(school.medewerkers);
  });
  it('begint op de eerste vrije dag, en geldt alleen voor de vakantie waarvoor iemand genoemd is', () => {
    expect(wachtVandaag(casus, { ...school, vandaag: dag('2026-04-23') })).toBe(fatima);
    expect(wachtVandaag(casus, { ...school, vandaag: dag('2026-04-22') })).toBeUndefined();
    expect(wachtIn(casus, school, { van: dag('2026-07-18') })).toBeUndefined();
  });
});

describe('Wie in de vakantie hoort van een termijn', () => {
  const wachten = [{ wie: fatima, van: dag('2026-03-01'), tot: dag('2026-03-31') }];
  const naar = (soort: Parameters<typeof ladder>[0], trede: number, ...reis: readonly Zet[]) => {
    const { casus, stand } = given(...reis);
    const stappen = ladder(soort, `${soort}:x`, trede, { ...casus, wachten }, stand.school);
    return stappen.map(({ aan }) => (typeof aan === 'object' ? aan.wie : aan));
  };
  const acuut = [...metSignaal, weegt(anna, 'A2', 'acuut')];
  it('is wie op de casus let; wat acuut of rood is hoort ieder ander ook [E-12][E-13]', () => {
    expect(naar('melding', 1, ...acuut)).toEqual([fatima, bas, anna]);
    expect(naar('opschaling', 1, ...twijfel)).toEqual([
      ...[fatima, 'intern-begeleider', 'aandachtsfunctionaris', 'eindrol'],
      anna,
    ]);
  });
  it('is alleen wie op de casus let bij wat kan wachten, ook als het kind acuut onveilig is [E-13]', () => {
    expect(naar('melding', 1, ...twijfel)).toEqual([fatima]);
    const zonderA2 = [zet(anna, 'CasusStarten', { disclosure: true }), zet(anna, 'SignaalVastleggen'), a1Ja];
    expect(naar('melding', 1, ...zonderA2)).toEqual([fatima]);
    expect(naar('stagnatie', 1, ...acuut)).toEqual([fatima]);
  });
  it('is niemand als er niets meer te vragen is', () => {
    expect(naar('stagnatie', 3, ...metSignaal)).toEqual([]);
    expect(naar('overleg', 1, ...metSignaal)).toEqual([]);
  });
});

describe('Wie genoemd wordt', () => {
  const op = opKalender(schoolMet(), vrij('2026-04-25', '2026-05-10'));
  const nu = amsterdam('2026-04-23', '10:00');
  const { stand } = vanaf({ ...leeg(op(nu)), nu }, ...metSignaal);
  const noemt = (stil: object) => zet(carla, 'WachtNoemen', { wie: fatima, van: dag('2026-04-25'), ...stil });
  it('hoort één keer van alle casussen: bij de andere wordt het stil vastgelegd [E-13]', () => {
    const stil = vanaf(stand).when(noemt({ stil: true }));
    stil.then({ type: 'WachtGenoemd', wie: fatima, stil: true });
    expect(stil.berichten()).toEqual([]);
    const gewoon = vanaf(stand).when(noemt({}));
    gewoon.then({ type: 'WachtGenoemd', wie: fatima });
    expect(kort(gewoon.berichten(), stand.school)).toEqual(['wacht gewoon Fatima']);
  });
  it('wordt door niemand aangewezen zonder vakantie, of als er niemand meer is om aan te wijzen [P-26]', () => {
    const { casus, stand: zonderVakantie } = given(...metSignaal);
    expect(wachtToewijzen(nu, casus, zonderVakantie.school)).toEqual([]);
    const alleenAnna = stand.school.medewerkers.filter(({ medewerkerId }) => medewerkerId === anna);
    expect(wachtToewijzen(nu, casus, { ...stand.school, medewerkers: alleenAnna })).toEqual([]);
    expect(wachtToewijzen(nu, casus, stand.school)).toEqual([
      { type: 'WachtToegewezen', op: nu, door: 'systeem', wie: carla, van: '2026-04-25', tot: '2026-05-10' },
    ]);
  });
});
