// Reading: who may see what, and every read recorded before it is answered (P-08). It changes nothing but that record.

import { hoedanigheden } from '../domain/bevoegdheid.ts';
import { hoedanigheidVan, mayInzageZien, relatieVan } from '../domain/inzage.ts';
import type { CasusId, Datum, MedewerkerId, Moment, SchoolId } from '../shared/ids.ts';
import { casusVan } from './casus-record.ts';
import { ongezien } from './gezien.ts';
import type { Omgeving, Stand } from './handle-command.ts';
import type { BewaarrondeStore, Geladen, Inzageregel, InzageStore } from './ports.ts';

export interface Leesomgeving extends Omgeving {
  readonly inzage: InzageStore;
  readonly rondes: Pick<BewaarrondeStore, 'list'>;
}
export interface Lezer {
  readonly schoolId: SchoolId;
  readonly door: MedewerkerId;
  readonly nu: Moment;
}

/** One entry for one card that this person gets to see, an automatic refresh included: it shows the casus as it is now. */
export async function recordInzage(omgeving: Leesomgeving, lezer: Lezer, stand: Stand, wat: string): Promise<void> {
  const { casus, school } = stand;
  // Nothing of anybody is left to read, and who looks at that is nobody's business.
  if (casus.bewaring?.vernietigd !== undefined) return;
  const { schoolId, door, nu } = lezer;
  const hoedanigheid = hoedanigheidVan(casus, school, door);
  // Who opens the message before its arrival was noted was told all the same.
  const relatie = ongezien(stand, lezer).length > 0 ? 'lid' : relatieVan(casus, school, door);
  const als = hoedanigheid === undefined ? {} : { hoedanigheid };
  await omgeving.inzage.record({ schoolId, casusId: casus.casusId, door, op: nu, wat, relatie, ...als });
}

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
  const stand = { record: geladen.record, casus, school };
  await recordInzage(omgeving, lezer, stand, wat);
  return stand;
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

/** P-08: who read this casus, oldest first, for who guards that; undefined for anybody else. Reading this list is a read itself. */
export async function openInzage(
  omgeving: Leesomgeving,
  lezer: Lezer,
  casusId: CasusId,
): Promise<{ readonly stand: Stand; readonly gelezen: readonly Inzageregel[] } | undefined> {
  const stand = await openCasus(omgeving, lezer, casusId, 'inzage');
  if (stand === undefined || !mayInzageZien(stand.casus, stand.school, lezer.door)) return undefined;
  return { stand, gelezen: await omgeving.inzage.list(lezer.schoolId, casusId) };
}

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
