// People of a school on one day: own working days, and who left. On the real calendar; no file and no database.

import { createSchooltijden } from '../../src/calendar/schooltijden.ts';
import type { School } from '../../src/domain/school.ts';
import { toMoment } from '../../src/shared/ids.ts';
import { createScholen } from '../../src/store/scholen-lijst.ts';
import { mensenRegels } from '../../src/store/scholen-mensen.ts';
import { parseScholen } from '../../src/store/scholen-schema.ts';
import { ANNA, BAS, SCHOOL } from '../support/store/records.ts';
import { people, someSchool } from '../support/store/scholen.ts';

const lees = (bas: Record<string, unknown>) =>
  parseScholen({ scholen: [someSchool({ medewerkers: people({ [BAS]: bas }) })] });
const scholenMet = (bas: Record<string, unknown>) => {
  const gelezen = lees(bas);
  if ('fouten' in gelezen) throw new Error(gelezen.fouten.join());
  return createScholen(async () => gelezen.scholen.map((school) => ({ school, versie: 1 })), createSchooltijden());
};
const opDeDag = async (bas: Record<string, unknown>, op: string): Promise<School> => {
  const school = await scholenMet(bas).find(SCHOOL, toMoment(op));
  if (school === undefined) throw new Error('no school');
  return school;
};
const fouten = (bas: Record<string, unknown>): readonly string[] => {
  const gelezen = lees(bas);
  return 'fouten' in gelezen ? gelezen.fouten : [];
};

test('who has own working days gets own windows, and the others those of the school', async () => {
  const { medewerkers, schooltijd } = await opDeDag({ werkdagen: [1, 2] }, '2026-03-12T08:00:00.000Z');
  const wie = (id: string) => medewerkers.find(({ medewerkerId }) => medewerkerId === id);
  const dagen = (wie(BAS)?.schooltijd ?? []).map(({ van }) => new Date(van).getUTCDay());
  expect(new Set(dagen)).toEqual(new Set([1, 2]));
  expect(schooltijd).toEqual(expect.arrayContaining([...(wie(BAS)?.schooltijd ?? [])]));
  expect(wie(BAS)).not.toHaveProperty('werkdagen');
  expect(wie(ANNA)).not.toHaveProperty('schooltijd');
});

test('a school is made once a day, and the day is the one in Amsterdam', async () => {
  const scholen = scholenMet({});
  const eerste = await scholen.find(SCHOOL, toMoment('2026-03-12T08:00:00.000Z'));
  expect(await scholen.find(SCHOOL, toMoment('2026-03-12T22:59:59.999Z'))).toBe(eerste);
  expect(eerste?.vandaag).toBe('2026-03-12');
  expect((await scholen.find(SCHOOL, toMoment('2026-03-12T23:00:00.000Z')))?.vandaag).toBe('2026-03-13');
});

test('who left is there on the last day and gone the day after, in Amsterdam [P-16]', async () => {
  const mensen = async (op: string) =>
    (await opDeDag({ totEnMet: '2026-03-12' }, op)).medewerkers.map(({ naam }) => naam);
  expect(await mensen('2026-03-12T22:59:59.999Z')).toContain('Bas');
  expect(await mensen('2026-03-12T23:00:00.000Z')).toEqual(['Anna', 'Carla', 'Dirk', 'Eva']);
});

test('who is not there on every day is named where the file is brought in', () => {
  const afwezig = [{ van: '2026-03-16', tot: '2026-03-20' }];
  const bas = { werkdagen: [4, 1], afwezig, totEnMet: '2026-07-17' };
  expect(mensenRegels([someSchool({ medewerkers: people({ [BAS]: bas }) })])).toEqual([
    'de-voorbeeldschool: Bas werkt op maandag, donderdag',
    'de-voorbeeldschool: Bas is weg van 2026-03-16 tot en met 2026-03-20',
    'de-voorbeeldschool: Bas is er tot en met 2026-07-17',
    'de-voorbeeldschool: Eva is weg van 2026-03-12 tot en met 2026-03-12',
  ]);
});

test('working days that are no school days are named', () => {
  const plek = 'scholen.0.medewerkers.1.werkdagen';
  const wie = '(de-voorbeeldschool, Bas)';
  expect(fouten({ werkdagen: [1, 6] })).toEqual([`${plek}.1: is geen schooldag: 1 is maandag, 5 is vrijdag ${wie}`]);
  expect(fouten({ werkdagen: [0] })).toEqual([`${plek}.0: is geen schooldag: 1 is maandag, 5 is vrijdag ${wie}`]);
  expect(fouten({ werkdagen: [2, 2] })).toEqual([`${plek}: noemt een dag twee keer ${wie}`]);
  expect(fouten({ werkdagen: [] })).toEqual([`${plek}: noemt geen dag ${wie}`]);
  expect(fouten({ totEnMet: '31-12-2026' })).toHaveLength(1);
});
