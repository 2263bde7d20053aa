// Casussen at which nobody has to look any more by what is stored: each is looked at once by a process that starts, for a rule that came since. It decides nothing.

import type { CasusId, Moment, SchoolId } from '../shared/ids.ts';
import type { Logboek, Schoollijst } from './ports.ts';
import { runTermijnenVan } from './run-termijnen.ts';
import type { Rondeomgeving } from './run-termijnen.ts';

/** At most so many in one round: a minute of other work is not kept waiting, and no morning brings all proposals at once. */
const PER_RONDE = 25;

type StilleDelen = Rondeomgeving & { readonly scholen: Schoollijst; readonly logboek: Logboek };

/** Makes a round over them; it answers at how many it looked. After the last one it asks nothing more until the process starts again. Never rejects. */
export function createStilleCasussen(delen: StilleDelen): (nu: Moment) => Promise<number> {
  let scholen: SchoolId[] | undefined;
  let open: { readonly schoolId: SchoolId; readonly casusIds: CasusId[] } | undefined;

  /** The next one; one school after the other, so that the ids of one are in memory. */
  async function volgende(): Promise<readonly [SchoolId, CasusId] | undefined> {
    scholen ??= [...(await delen.scholen.all())];
    for (;;) {
      const casusId = open?.casusIds.pop();
      if (open !== undefined && casusId !== undefined) return [open.schoolId, casusId];
      const [schoolId] = scholen;
      if (schoolId === undefined) return undefined;
      open = { schoolId, casusIds: [...(await delen.store.findStil(schoolId))] };
      scholen.shift();
    }
  }
  /** None when it cannot be had now: terms come after this in the round. */
  async function probeerVolgende(): Promise<readonly [SchoolId, CasusId] | undefined> {
    try {
      return await volgende();
    } catch (error) {
      delen.logboek.record('ronde-mislukt', { fout: error instanceof Error ? error.name : 'onbekend' });
      return undefined;
    }
  }
  return async (nu) => {
    for (let bekeken = 0; bekeken < PER_RONDE; bekeken += 1) {
      const een = await probeerVolgende();
      if (een === undefined) return bekeken;
      const [schoolId, casusId] = een;
      try {
        await runTermijnenVan(delen, schoolId, casusId, nu);
      } catch (error) {
        delen.logboek.record('termijn-fout', { casusId, fout: error instanceof Error ? error.name : 'onbekend' });
      }
    }
    return PER_RONDE;
  };
}
