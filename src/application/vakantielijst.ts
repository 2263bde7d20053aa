// One list before a holiday for a whole school, while each casus has its own messages: which casus carries it. It names nobody.

import { komendeVakantie, moetBewaakt, wachtIn } from '../domain/vakantie.ts';
import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import { casusVan } from './casus-record.ts';
import type { CasusStore } from './ports.ts';

/** Casussen of one school that are looked at; a school has a few dozen that run. */
const MAX_CASUSSEN = 500;

const wachtNog = (casus: Casus, school: School): boolean => {
  const komt = komendeVakantie(school);
  return komt !== undefined && moetBewaakt(casus, komt) && wachtIn(casus, school, komt) === undefined;
};

/** Answers, once for each school in one sweep, which casus carries the list; the same one whichever process asks. */
export type Drager = (school: School) => Promise<string | undefined>;

export function createDrager(store: Pick<CasusStore, 'findBySchool'>): Drager {
  const gevonden = new Map<string, Promise<string | undefined>>();
  const find = async (school: School): Promise<string | undefined> => {
    const records = await store.findBySchool(school.schoolId, MAX_CASUSSEN);
    return records
      .filter(({ fase }) => fase !== 'gesloten')
      .map(casusVan)
      .filter((casus) => casus.uitgesloten.length === 0 && wachtNog(casus, school))
      .map(({ code }) => code)
      .toSorted()
      .at(0);
  };
  return (school) => {
    const bekend = gevonden.get(school.schoolId) ?? find(school);
    gevonden.set(school.schoolId, bekend);
    return bekend;
  };
}

/** Somebody shut out of a casus is passed over there, so that such a casus tells its own people. */
export const isStil = async (casus: Casus, school: School, drager: Drager): Promise<boolean> =>
  casus.uitgesloten.length === 0 && (await drager(school)) !== casus.code;
