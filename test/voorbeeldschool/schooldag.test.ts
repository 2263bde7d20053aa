// A fresh demo stands on a school day, whenever somebody starts it.

import { toMoment } from '../../src/shared/ids.ts';
import { schooldag } from '../../src/voorbeeldschool/schooldag.ts';

describe('schooldag', () => {
  it.each([
    ['in school hours nothing changes', '2026-11-24T09:12:00.000Z', '2026-11-24T09:12:00.000Z'],
    ['before school: the same afternoon', '2026-11-24T04:00:00.000Z', '2026-11-24T13:30:00.000Z'],
    ['in the evening: the next afternoon', '2026-11-24T20:00:00.000Z', '2026-11-25T13:30:00.000Z'],
    ['on a Sunday: Monday', '2026-11-22T01:00:00.000Z', '2026-11-23T13:30:00.000Z'],
    ['in the summer holiday: the first day after it', '2027-07-20T10:00:00.000Z', '2027-08-30T12:30:00.000Z'],
  ])('%s', async (_naam, echt, verwacht) => {
    expect(await schooldag(toMoment(echt))).toBe(verwacht);
  });
});
