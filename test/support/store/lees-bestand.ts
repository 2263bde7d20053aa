// Brings a file of schools into a store, as the command line does. It asserts nothing.

import { createSchooltijden } from '../../../src/calendar/schooltijden.ts';
import type { Moment, SchoolId } from '../../../src/shared/ids.ts';
import { toMoment } from '../../../src/shared/ids.ts';
import { readInrichtingen } from '../../../src/store/scholen-bestand.ts';
import { leesIn } from '../../../src/store/scholen-inlezen.ts';
import { openScholenOpslag } from '../../../src/store/scholen-opslag.ts';
import type { ScholenOpslag } from '../../../src/store/scholen-opslag.ts';

const LANG_GELEDEN = toMoment('2026-01-01T00:00:00.000Z');

/** Answers every school in the file; `op` is when it was brought in. Throws ScholenBestandFout. */
export async function leesBestandIn(
  pad: string,
  opslag: ScholenOpslag,
  op: Moment = LANG_GELEDEN,
): Promise<readonly SchoolId[]> {
  const scholen = readInrichtingen(pad);
  const logboek = { record: () => undefined };
  const stores = await openScholenOpslag(opslag, {
    klok: { nu: () => op },
    logboek,
    schooltijden: createSchooltijden(),
  });
  try {
    await leesIn(stores.inrichtingen, scholen, op);
  } finally {
    stores.close();
  }
  return scholen.map(({ schoolId }) => schoolId);
}
