// The account of the sweep over what is kept: counts for each school and day, also of a day on which there was nothing to do. It knows no casus.

import type { Moment, SchoolId } from '../shared/ids.ts';
import type { Bewaring, RuimOp, Telling } from './opruimen.ts';
import type { Bewaarronde, BewaarrondeStore, Logboek, Schoollijst } from './ports.ts';

export interface BewaringDelen {
  readonly ruimOp: RuimOp;
  readonly scholen: Pick<Schoollijst, 'all' | 'find'>;
  readonly rondes: BewaarrondeStore;
  readonly logboek: Logboek;
}
type Tellingen = Readonly<Record<Telling, number>>;
const NIETS: Tellingen = { voorgesteld: 0, vernietigd: 0, sleutels: 0, mislukt: 0 };
const isNiets = (t: Tellingen): boolean => Object.values(t).every((aantal) => aantal === 0);

/** Counts in memory; `schrijf` adds them to the day at the end of a round, and says once a day and school that there was one. */
export function createBewaring({ ruimOp, scholen, rondes, logboek }: BewaringDelen): Bewaring & {
  readonly schrijf: (nu: Moment) => Promise<void>;
} {
  const open = new Map<SchoolId, Tellingen>();
  const gezegd = new Map<SchoolId, Bewaarronde['dag']>();

  async function schrijfVan(schoolId: SchoolId, nu: Moment): Promise<void> {
    const dag = (await scholen.find(schoolId, nu))?.vandaag;
    const telling = open.get(schoolId) ?? NIETS;
    if (dag === undefined || (isNiets(telling) && gezegd.get(schoolId) === dag)) return;
    open.delete(schoolId);
    try {
      await rondes.add(schoolId, { dag, ...telling });
    } catch (error) {
      // What could not be written is not lost: it goes with the next round, and keeps no message waiting.
      open.set(schoolId, plus(telling, open.get(schoolId) ?? NIETS));
      logboek.record('bewaar-ronde-mislukt', { schoolId, fout: error instanceof Error ? error.name : 'onbekend' });
      return;
    }
    gezegd.set(schoolId, dag);
    logboek.record('bewaar-ronde', { schoolId, ...telling });
  }

  return {
    ruimOp,
    tel: (schoolId, wat) => {
      const tot = open.get(schoolId) ?? NIETS;
      open.set(schoolId, { ...tot, [wat]: tot[wat] + 1 });
    },
    schrijf: async (nu) => {
      for (const schoolId of await scholen.all()) await schrijfVan(schoolId, nu);
    },
  };
}

const plus = (a: Tellingen, b: Tellingen): Tellingen => ({
  voorgesteld: a.voorgesteld + b.voorgesteld,
  vernietigd: a.vernietigd + b.vernietigd,
  sleutels: a.sleutels + b.sleutels,
  mislukt: a.mislukt + b.mislukt,
});
