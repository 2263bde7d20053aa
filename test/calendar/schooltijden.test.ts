// Proves when a school is open: weekends, holidays, leap day, both changes of the clock, working days of a person.

import { createSchooltijden } from '../../src/calendar/schooltijden.ts';
import type { Openingstijden } from '../../src/calendar/schooltijden.ts';
import { toDatum, toMoment } from '../../src/shared/ids.ts';

const school: Openingstijden = { schooluren: { begin: '08:00', einde: '16:30' }, vrijeDagen: [] };
const { vensters: schooltijden } = createSchooltijden();
const dagenVan = (openingstijden: Openingstijden, nu: string): string[] =>
  schooltijden(openingstijden, toMoment(nu)).map(({ van }) => van.slice(0, 10));
const vanDag = (dag: string, nu = `${dag}T12:00:00.000Z`): unknown =>
  schooltijden(school, toMoment(nu)).find(({ van }) => van.startsWith(dag));

describe('de uren van een schooldag', () => {
  it.each([
    ['winter', '2026-01-12', '07:00', '15:30'],
    ['de vrijdag voor de zomertijd', '2026-03-27', '07:00', '15:30'],
    ['de maandag erna', '2026-03-30', '06:00', '14:30'],
    ['de vrijdag voor de wintertijd', '2026-10-23', '06:00', '14:30'],
    ['de maandag erna', '2026-10-26', '07:00', '15:30'],
    ['een schrikkeldag', '2028-02-29', '07:00', '15:30'],
  ])('%s, %s', (_wat, dag, van, tot) => {
    expect(vanDag(dag)).toEqual({ van: `${dag}T${van}:00.000Z`, tot: `${dag}T${tot}:00.000Z` });
  });

  it('zijn dezelfde, hoe ver weg vandaag ook is', () => {
    expect(vanDag('2026-10-26', '2026-03-12T12:00:00.000Z')).toEqual(vanDag('2026-10-26'));
  });
});

describe('de dagen', () => {
  const dagen = dagenVan(school, '2026-03-12T13:05:00.000Z');

  it('lopen van een maand terug tot veertien maanden vooruit', () => {
    expect(dagen[0]).toBe('2026-02-12');
    expect(dagen.at(-1)).toBe('2027-05-12');
  });

  it('zijn oplopend, zonder dubbele en zonder weekend', () => {
    expect(dagen).toEqual([...new Set(dagen)].sort());
    expect(dagen.filter((dag) => [0, 6].includes(new Date(dag).getUTCDay()))).toEqual([]);
    expect(dagen).toHaveLength(325);
  });

  it('beginnen aan het einde van een korte maand op de laatste dag ervan', () => {
    expect(dagenVan(school, '2028-03-31T10:00:00.000Z')[0]).toBe('2028-02-29');
  });

  it('horen bij de dag in Amsterdam, ook vlak na middernacht', () => {
    expect(dagenVan(school, '2026-03-11T23:30:00.000Z')[0]).toBe('2026-02-12');
  });
});

describe('vrije dagen', () => {
  const vrij = (van: string, tot: string): Openingstijden => ({
    ...school,
    vrijeDagen: [{ van: toDatum(van), tot: toDatum(tot) }],
  });
  const nu = '2026-03-12T13:05:00.000Z';

  it('vallen weg, de eerste en de laatste erbij', () => {
    const zonder = dagenVan(vrij('2026-04-27', '2026-05-08'), nu);
    expect(zonder).toContain('2026-04-24');
    expect(zonder.filter((dag) => dag >= '2026-04-25' && dag <= '2026-05-10')).toEqual([]);
    expect(zonder).toContain('2026-05-11');
  });

  it('kunnen één dag zijn', () => {
    expect(dagenVan(vrij('2026-04-06', '2026-04-06'), nu)).toEqual(
      dagenVan(school, nu).filter((dag) => dag !== '2026-04-06'),
    );
  });

  it('kunnen alles zijn', () => {
    expect(dagenVan(vrij('2025-01-01', '2030-01-01'), nu)).toEqual([]);
  });
});

it('telt van iemand alleen de eigen werkdagen, en nooit het weekend', () => {
  const dagen = dagenVan({ ...school, werkdagen: [1, 2, 3, 6] }, '2026-03-12T13:05:00.000Z');
  expect(new Set(dagen.map((dag) => new Date(dag).getUTCDay()))).toEqual(new Set([1, 2, 3]));
});

it('geeft per dag hetzelfde antwoord terug zonder opnieuw te rekenen, en een ander voor een andere school', () => {
  const eerste = schooltijden(school, toMoment('2026-03-12T08:00:00.000Z'));
  expect(schooltijden({ ...school }, toMoment('2026-03-12T16:00:00.000Z'))).toBe(eerste);
  expect(schooltijden({ ...school, werkdagen: [1] }, toMoment('2026-03-12T16:00:00.000Z'))).not.toEqual(eerste);
  expect(schooltijden(school, toMoment('2026-03-13T08:00:00.000Z'))).not.toEqual(eerste);
});

it.each([
  ['16:30', '08:00'],
  ['08:00', '08:00'],
  ['acht', '16:30'],
  ['08:00', ''],
])('weigert uren die geen uren zijn: %s tot %s', (begin, einde) => {
  expect(() => schooltijden({ ...school, schooluren: { begin, einde } }, toMoment('2026-03-12T08:00:00.000Z'))).toThrow(
    RangeError,
  );
});
