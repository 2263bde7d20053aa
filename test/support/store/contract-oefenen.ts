// The part of the store contract about practice worlds. It knows the ports and no database.

import type { OefenStore, Oefenwereld } from '../../../src/application/ports-oefenen.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { ANNA, at, newCasusId, newMedewerkerId, SCHOOL, someEvent, someRecord } from './records.ts';

const someWereld = (over: Partial<Oefenwereld> = {}): Oefenwereld => ({
  wereldId: newCasusId(),
  verlooptOp: at(60),
  verschuivingMs: 86_400_000,
  dagen: 1,
  casussen: [
    someRecord({ gebeurtenissen: [someEvent(at(1), { inhoud: { feit: 'Een verzonnen feit.' } })] }),
    someRecord(),
  ],
  inzage: [
    { schoolId: SCHOOL, door: ANNA, op: at(2), wat: 'lijst', relatie: 'lid' },
    {
      schoolId: SCHOOL,
      casusId: newCasusId(),
      door: ANNA,
      op: at(3),
      wat: 'casus',
      relatie: 'lid',
      hoedanigheid: 'starter',
    },
  ],
  ...over,
});
const someone = () => ({ tenantId: 'tenant-1', medewerkerId: newMedewerkerId() });

export function oefenContract(oefenen: () => OefenStore, open: () => Promise<Stores>): void {
  describe('practice worlds', () => {
    test('one world for each person, in every field, and another connection reads the same', async () => {
      const [anna, bas] = [someone(), someone()];
      const wereld = someWereld();
      expect(await oefenen().load(anna)).toBeUndefined();
      expect(await oefenen().save(anna, wereld, 'nieuw')).toBe('bewaard');
      expect((await (await open()).oefenen.load(anna))?.wereld).toEqual(wereld);
      expect(await oefenen().load(bas)).toBeUndefined();
      expect(await oefenen().load({ ...anna, tenantId: 'tenant-2' })).toBeUndefined();
    });

    test('creates once, and replaces only what was read', async () => {
      const wie = someone();
      const wereld = someWereld();
      await oefenen().save(wie, wereld, 'nieuw');
      expect(await oefenen().save(wie, someWereld(), 'nieuw')).toBe('botsing');
      const { merk } = (await oefenen().load(wie))!;
      const stores = [oefenen(), (await open()).oefenen];
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, i) => stores[i % 2]!.save(wie, { ...wereld, dagen: i }, merk)),
      );
      expect(outcomes.filter((each) => each === 'bewaard')).toHaveLength(1);
      expect((await oefenen().load(wie))?.wereld.dagen).toBe(outcomes.indexOf('bewaard'));
    });

    test('what was removed is gone, may be removed again, and can be begun afresh', async () => {
      const wie = someone();
      const wereld = someWereld();
      await oefenen().save(wie, wereld, 'nieuw');
      const { merk } = (await oefenen().load(wie))!;
      await (await open()).oefenen.remove(wie);
      await oefenen().remove(wie);
      expect(await oefenen().load(wie)).toBeUndefined();
      // Who had read it before, in this process or in the one that ended it.
      expect(await oefenen().save(wie, wereld, merk)).toBe('botsing');
      expect(await (await open()).oefenen.save(wie, wereld, merk)).toBe('botsing');
      expect(await oefenen().load(wie)).toBeUndefined();
      const opnieuw = someWereld();
      expect(await oefenen().save(wie, opnieuw, 'nieuw')).toBe('bewaard');
      expect((await oefenen().load(wie))?.wereld).toEqual(opnieuw);
    });

    test('finds whose time has passed, and nobody else', async () => {
      const [vroeg, laat] = [someone(), someone()];
      await oefenen().save(vroeg, someWereld({ verlooptOp: at(-7200) }), 'nieuw');
      await oefenen().save(laat, someWereld({ verlooptOp: at(7200) }), 'nieuw');
      expect(await oefenen().findVerlopen(at(-3600), 1000)).toEqual([vroeg]);
      await oefenen().remove(vroeg);
      expect(await oefenen().findVerlopen(at(-3600), 1000)).toEqual([]);
    });

    test('a world that would not fit is refused before it is written', async () => {
      const wie = someone();
      const feit = 'x'.repeat(1_100_000);
      const vol = someWereld({ casussen: [someRecord({ gebeurtenissen: [someEvent(at(1), { inhoud: { feit } })] })] });
      await expect(oefenen().save(wie, vol, 'nieuw')).rejects.toMatchObject({ name: 'CasusTeGroot' });
      expect(await oefenen().load(wie)).toBeUndefined();
    });
  });
}
