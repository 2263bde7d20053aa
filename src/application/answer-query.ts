// Reading: who may see what, and every read recorded before it is answered (P-08). It changes nothing but that record.

import { hoedanigheden, isLid } from '../domain/bevoegdheid.ts';
import type { CasusId, Datum, MedewerkerId, Moment, SchoolId } from '../shared/ids.ts';
import { casusVan } from './casus-record.ts';
import type { Omgeving, Stand } from './handle-command.ts';
import type { Geladen, InzageStore } from './ports.ts';

export interface Leesomgeving extends Omgeving {
  readonly inzage: InzageStore;
}
export interface Lezer {
  readonly schoolId: SchoolId;
  readonly door: MedewerkerId;
  readonly nu: Moment;
  /** An automatic refresh: it proves nothing, so nothing is written of it. */
  readonly automatisch?: boolean;
}

/** An automatic refresh writes nothing; it exists for the overview alone, which shows nothing that somebody wrote. */
const isVanzelf = (lezer: Lezer, wat: string): boolean => lezer.automatisch === true && wat === 'casus';

async function open(
  omgeving: Leesomgeving,
  lezer: Lezer,
  geladen: Geladen | undefined,
  wat: string,
): Promise<Stand | undefined> {
  const school = await omgeving.scholen.find(lezer.schoolId, lezer.nu);
  if (school === undefined || geladen === undefined) return undefined;
  const casus = casusVan(geladen.record);
  if (hoedanigheden(casus, school, lezer.door).size === 0) return undefined;
  const relatie = isLid(casus, school, lezer.door) ? 'lid' : 'buiten-de-casus';
  const { schoolId, door, nu } = lezer;
  if (!isVanzelf(lezer, wat))
    await omgeving.inzage.record({ schoolId, casusId: casus.casusId, door, op: nu, wat, relatie });
  return { record: geladen.record, casus, school };
}

/** The casus for this reader, or undefined: it does not exist, or not for this person (the same answer). `wat` names the card. */
export const openCasus = async (
  omgeving: Leesomgeving,
  lezer: Lezer,
  casusId: CasusId,
  wat: string,
): Promise<Stand | undefined> => open(omgeving, lezer, await omgeving.store.load(lezer.schoolId, casusId), wat);

/** The same by the code that people type, e.g. `2026-014`. */
export const openByCode = async (
  omgeving: Leesomgeving,
  lezer: Lezer,
  code: string,
  wat: string,
): Promise<Stand | undefined> => open(omgeving, lezer, await omgeving.store.findByCode(lezer.schoolId, code), wat);

const MAX_LIJST = 50;
/** The casussen of this person, newest activity first; one entry `lijst` in the inzage. */
export async function listMijn(omgeving: Leesomgeving, lezer: Lezer): Promise<readonly Stand[]> {
  const { schoolId, door, nu } = lezer;
  const school = await omgeving.scholen.find(schoolId, nu);
  if (school === undefined) return [];
  const records = await omgeving.store.findByLid(schoolId, door, MAX_LIJST);
  await omgeving.inzage.record({ schoolId, door, op: nu, wat: 'lijst', relatie: 'lid' });
  return records
    .map((record) => ({ record, casus: casusVan(record), school }))
    .filter(({ casus }) => hoedanigheden(casus, school, door).size > 0);
}

/** P-15: the casussen of the same pupil that this person may see; P-25: `verborgen` are the codes of the others, for who may link them. */
export async function listZelfdeLeerling(
  omgeving: Leesomgeving,
  lezer: Lezer,
  leerling: { readonly initialen: string; readonly geboortedatum: Datum },
): Promise<{ readonly zichtbaar: readonly Stand[]; readonly verborgen: readonly string[] }> {
  const { schoolId, door, nu } = lezer;
  const school = await omgeving.scholen.find(schoolId, nu);
  if (school === undefined) return { zichtbaar: [], verborgen: [] };
  const sleutel = omgeving.sleutels.leerlingSleutel(schoolId, leerling.initialen, leerling.geboortedatum);
  const records = await omgeving.store.findByLeerlingSleutel(schoolId, sleutel);
  await omgeving.inzage.record({ schoolId, door, op: nu, wat: 'lijst', relatie: 'lid' });
  const alle = records.map((record) => ({ record, casus: casusVan(record), school }));
  const meldcode = alle.filter(({ casus }) => casus.pad === 'meldcode');
  const zichtbaar = meldcode.filter(({ casus }) => hoedanigheden(casus, school, door).size > 0);
  const verborgen = meldcode.filter((stand) => !zichtbaar.includes(stand)).map(({ casus }) => casus.code);
  return { zichtbaar, verborgen };
}
