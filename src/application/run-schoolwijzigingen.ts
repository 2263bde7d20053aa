// A school that was changed: every casus that runs there is looked at at once, so that who is ill or left today counts today. It changes no school.

import type { Moment, SchoolId } from '../shared/ids.ts';
import type { Logboek, Schoollijst, Schoolversie } from './ports.ts';
import { runTermijnenVan } from './run-termijnen.ts';
import type { Rondeomgeving } from './run-termijnen.ts';

/** Milliseconds in which a process that starts looks after a change: beyond that the look of the school day has done so (ADR 0009). */
const VERS_MS = 24 * 60 * 60_000;

type SchoolwijzigingDelen = Rondeomgeving & { readonly scholen: Schoollijst; readonly logboek: Logboek };

const isVers = ({ op }: Schoolversie, nu: Moment): boolean =>
  op !== undefined && Math.abs(Date.parse(nu) - Date.parse(op)) < VERS_MS;

async function lookAt(delen: SchoolwijzigingDelen, schoolId: SchoolId, nu: Moment): Promise<void> {
  for (const casusId of await delen.store.findLopend(schoolId)) {
    try {
      await runTermijnenVan(delen, schoolId, casusId, nu);
    } catch (error) {
      delen.logboek.record('termijn-fout', { casusId, fout: error instanceof Error ? error.name : 'onbekend' });
    }
  }
}

/**
 * Makes a round over the schools; it answers how many had changed since the last one. Each process looks after a change that it hears
 * of: what it did by the school of before is put right too. A look that failed is tried again in the next round.
 */
export function createSchoolwijzigingen(delen: SchoolwijzigingDelen): (nu: Moment) => Promise<number> {
  const gezien = new Map<SchoolId, number>();
  return async (nu) => {
    let gewijzigd = 0;
    for (const school of await delen.scholen.versies()) {
      const eerder = gezien.get(school.schoolId);
      if (eerder === school.versie) continue;
      if (eerder !== undefined || isVers(school, nu)) {
        await lookAt(delen, school.schoolId, nu);
        gewijzigd += 1;
      }
      gezien.set(school.schoolId, school.versie);
    }
    return gewijzigd;
  };
}
