// The look at casussen that nobody waits for: what goes wrong in it holds up no term.

import { createStilleCasussen } from '../../src/application/run-stille-casussen.ts';
import { toMoment } from '../../src/shared/ids.ts';
import { SCHOOL } from '../support/store/records.ts';

it('never rejects: what comes after it in the round goes on, and it tries again', async () => {
  const regels: unknown[] = [];
  let gevraagd = 0;
  const ronde = createStilleCasussen({
    scholen: { all: async () => [SCHOOL] },
    store: {
      findStil: async () => {
        gevraagd += 1;
        if (gevraagd === 1) throw new TypeError('geheim');
        return [];
      },
    },
    logboek: { record: (code: string, velden: unknown) => void regels.push([code, velden]) },
  } as never);
  const nu = toMoment('2026-03-12T08:00:00.000Z');
  expect(await ronde(nu)).toBe(0);
  expect(regels).toEqual([['ronde-mislukt', { fout: 'TypeError' }]]);
  expect(await ronde(nu)).toBe(0);
  expect(gevraagd).toBe(2);
});
