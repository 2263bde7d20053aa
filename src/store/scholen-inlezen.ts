// Brings schools that were checked into a store, and writes them out again. It knows no command line and no database.

import type { Inrichtingschrift, InrichtingStore, Schoollijst } from '../application/ports.ts';
import { OPDRACHTREGEL, verschil } from '../domain/inrichting.ts';
import type { Schoolinrichting } from '../domain/inrichting.ts';
import type { Moment, SchoolId } from '../shared/ids.ts';

const MAX_POGINGEN = 5;

async function schriftVan(
  store: InrichtingStore,
  inrichting: Schoolinrichting,
  op: Moment,
): Promise<Inrichtingschrift | undefined> {
  const { schoolId } = inrichting;
  const bewaard = await store.load(schoolId);
  const delen = verschil(bewaard?.inrichting, inrichting);
  if (bewaard !== undefined && delen.length === 0) return undefined;
  const versie = (bewaard?.versie ?? 0) + 1;
  const wijziging = { schoolId, versie, op, door: OPDRACHTREGEL, soort: 'inlezen', delen } as const;
  return { inrichting, wijziging, merk: bewaard?.merk ?? 'nieuw' };
}

/**
 * Writes each school over what is kept, as one change of it that can be read and taken back; one that says the same stays as it is, and
 * so does one that is not among them. Answers which changed. Throws when somebody kept changing them; run again, it goes on where it was.
 */
export async function leesIn(
  store: InrichtingStore,
  scholen: readonly Schoolinrichting[],
  op: Moment,
): Promise<readonly SchoolId[]> {
  const gewijzigd = new Set<SchoolId>();
  for (let i = 0; i < MAX_POGINGEN; i += 1) {
    const alle = await Promise.all(scholen.map(async (school) => schriftVan(store, school, op)));
    const schriften = alle.filter((each) => each !== undefined);
    for (const { wijziging } of schriften) gewijzigd.add(wijziging.schoolId);
    if (schriften.length === 0 || (await store.save(...schriften)) === 'bewaard') return [...gewijzigd];
  }
  throw new Error('schools kept changing');
}

/** All schools as they are written down now, or the named ones; the shape of the file of schools. */
export async function schrijfUit(
  scholen: Pick<Schoollijst, 'all'>,
  store: Pick<InrichtingStore, 'load'>,
): Promise<{ readonly scholen: readonly Schoolinrichting[] }> {
  const geladen = await Promise.all((await scholen.all()).map(async (school) => store.load(school)));
  return { scholen: geladen.flatMap((each) => each?.inrichting ?? []) };
}
