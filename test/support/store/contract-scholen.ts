// What every store does with schools as they are written down: kept with each change, and never over a newer one. It knows no database.

import type { InrichtingStore, Merk } from '../../../src/application/ports.ts';
import { verschil } from '../../../src/domain/inrichting.ts';
import type { Schoolinrichting, Schoolwijziging } from '../../../src/domain/inrichting.ts';
import { toDatum } from '../../../src/shared/ids.ts';
import { leesIn } from '../../../src/store/scholen-inlezen.ts';
import { inrichting } from '../../../src/store/scholen-schema.ts';
import type { ScholenDelen, ScholenStores } from '../../../src/store/stores.ts';
import { ANNA, at, BAS, newMedewerkerId, newSchoolId } from './records.ts';
import { people, someSchool } from './scholen.ts';

export const delenOp = (klok: { seconds: number }, lines: unknown[] = []): ScholenDelen => ({
  klok: { nu: () => at(klok.seconds) },
  logboek: { record: (...line) => void lines.push(line) },
  schooltijden: { dag: () => toDatum('2026-03-12'), vensters: (_uren, nu) => [{ van: nu, tot: at(9) }] },
});
const nieuweSchool = (over: Record<string, unknown> = {}): Schoolinrichting =>
  inrichting.parse(someSchool({ schoolId: newSchoolId(), ...over }));
const wijziging = (oud: Schoolinrichting | undefined, nieuw: Schoolinrichting, versie: number): Schoolwijziging => ({
  schoolId: nieuw.schoolId,
  versie,
  op: at(versie),
  door: ANNA,
  soort: 'beheer-school',
  delen: verschil(oud, nieuw),
});

/** `open` opens the same storage at every call, as another process would. */
export function inrichtingContract(name: string, open: (delen: ScholenDelen) => ScholenStores): void {
  describe(`${name}: schools as they are written down`, () => {
    const klok = { seconds: 0 };
    let stores: ScholenStores;
    const store = (): InrichtingStore => stores.inrichtingen;
    beforeEach(() => {
      klok.seconds = 0;
      stores = open(delenOp(klok));
    });
    const create = async (school = nieuweSchool()): Promise<{ school: Schoolinrichting; merk: Merk }> => {
      expect(
        await store().save({ inrichting: school, wijziging: wijziging(undefined, school, 1), merk: 'nieuw' }),
      ).toBe('bewaard');
      const geladen = await store().load(school.schoolId);
      if (geladen === undefined) throw new Error('not kept');
      return { school, merk: geladen.merk };
    };

    test('keeps every field as it was written, with its change and number', async () => {
      const { school } = await create(nieuweSchool({ profiel: { preset: 'sot', termijnen: { acuutMinuten: 10 } } }));
      const other = open(delenOp(klok)).inrichtingen;
      expect(await other.load(school.schoolId)).toMatchObject({ inrichting: school, versie: 1 });
      expect(await other.wijzigingen(school.schoolId, 10)).toEqual([wijziging(undefined, school, 1)]);
      expect(await other.load(newSchoolId())).toBeUndefined();
      expect(await other.wijzigingen(newSchoolId(), 10)).toEqual([]);
    });

    test('of two who change the same state one is kept, and the other is told', async () => {
      const { school, merk } = await create();
      const [een, ander] = ['Een', 'Ander'].map((naam) => ({ ...school, naam }));
      const writes = [een!, ander!].map((nieuw) => ({
        inrichting: nieuw,
        wijziging: wijziging(school, nieuw, 2),
        merk,
      }));
      expect(await store().save(writes[0]!)).toBe('bewaard');
      expect(await open(delenOp(klok)).inrichtingen.save(writes[1]!)).toBe('botsing');
      expect((await store().load(school.schoolId))?.inrichting.naam).toBe('Een');
      expect((await store().wijzigingen(school.schoolId, 10)).map(({ versie }) => versie)).toEqual([2, 1]);
      expect(await store().save({ ...writes[1]!, merk: 'nieuw' })).toBe('botsing');
    });

    test('every change stays readable, newest first, as many as asked', async () => {
      let { school, merk } = await create();
      for (let versie = 2; versie <= 5; versie += 1) {
        const nieuw = { ...school, naam: `Naam ${String(versie)}` };
        expect(await store().save({ inrichting: nieuw, wijziging: wijziging(school, nieuw, versie), merk })).toBe(
          'bewaard',
        );
        const geladen = await store().load(school.schoolId);
        if (geladen === undefined) throw new Error('gone');
        [school, merk] = [nieuw, geladen.merk];
        expect(geladen.versie).toBe(versie);
      }
      const alle = await store().wijzigingen(school.schoolId, 10);
      expect(alle.map(({ versie }) => versie)).toEqual([5, 4, 3, 2, 1]);
      expect(alle[0]?.delen).toEqual([{ deel: 'naam', oud: 'Naam 4', nieuw: 'Naam 5' }]);
      expect(await store().wijzigingen(school.schoolId, 2)).toEqual(alle.slice(0, 2));
    });

    test('who writes sees it at once, and another process after a minute at the latest', async () => {
      const other = open(delenOp(klok));
      const { school, merk } = await create();
      expect(await stores.scholen.find(school.schoolId, at(0))).toMatchObject({ naam: school.naam });
      await other.scholen.find(school.schoolId, at(0));
      const nieuw = { ...school, naam: 'Nieuw' };
      await store().save({ inrichting: nieuw, wijziging: wijziging(school, nieuw, 2), merk });
      expect(await stores.scholen.find(school.schoolId, at(0))).toMatchObject({ naam: 'Nieuw' });
      klok.seconds = 60;
      expect(await other.scholen.find(school.schoolId, at(60))).toMatchObject({ naam: 'Nieuw' });
      expect((await other.scholen.versies()).find((each) => each.schoolId === school.schoolId)).toEqual({
        schoolId: school.schoolId,
        versie: 2,
        op: at(2),
      });
    });

    test('a school that is being set up is there, and lacks nothing but its beheerder', async () => {
      const wie = newMedewerkerId();
      const begin = { inVoorbereiding: true, vrijeDagen: [] };
      const medewerkers = [{ medewerkerId: wie, naam: 'Koen', rollen: ['beheerder'] }];
      const { school } = await create(nieuweSchool({ ...begin, medewerkers }));
      const { school: leeg } = await create(nieuweSchool({ ...begin, medewerkers: [] }));
      expect(await stores.scholen.find(school.schoolId, at(0))).toMatchObject({ inVoorbereiding: true });
      expect(await stores.scholen.findByMedewerker(wie)).toEqual([school.schoolId]);
      expect(await stores.scholen.find(leeg.schoolId, at(0))).toBeUndefined();
    });

    test('bringing in writes what differs, says so in the changes, and twice is once', async () => {
      const { school } = await create();
      const [ander, nieuw] = [
        inrichting.parse({
          ...someSchool({ medewerkers: people({ [BAS]: { naam: 'Bastiaan' } }) }),
          schoolId: school.schoolId,
        }),
        nieuweSchool(),
      ];
      expect(await leesIn(store(), [ander, nieuw], at(7))).toEqual([ander.schoolId, nieuw.schoolId]);
      expect(await leesIn(store(), [ander, nieuw], at(8))).toEqual([]);
      const [laatste] = await store().wijzigingen(school.schoolId, 1);
      expect(laatste).toMatchObject({ versie: 2, op: at(7), door: 'opdrachtregel', soort: 'inlezen' });
      expect(laatste?.delen.map(({ deel }) => deel)).toEqual([`medewerkers.${BAS}`]);
    });
  });
}
