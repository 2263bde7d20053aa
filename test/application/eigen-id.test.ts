// Whether a casus may start under the id of its card, when the store cannot say whether another school has it.

import { onderEigenId } from '../../src/application/eigen-id.ts';
import { createSleutels } from '../../src/keys/sleutels.ts';
import { toCasusId, toSchoolId } from '../../src/shared/ids.ts';

const sleutels = createSleutels(new Uint8Array(32));
const invoer = { schoolId: toSchoolId('de-voorbeeldschool'), casusId: toCasusId('A'.repeat(22)) };
const away = { findScholen: () => Promise.reject(new Error('no answer')) };

test('an emergency goes on under the id of its card', async () => {
  const nood = { ...invoer, type: 'NoodInschakelen' };
  expect(await onderEigenId({ store: away, sleutels }, nood)).toBeUndefined();
});

test('anything else is refused, and may be pressed again', async () => {
  const start = { ...invoer, type: 'CasusStarten' };
  await expect(onderEigenId({ store: away, sleutels }, start)).rejects.toThrow('no answer');
});
