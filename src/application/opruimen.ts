// What has to go with the content of a casus and lies outside its document: its key, and the record of who read it. It decides nothing.

import { sleutelVernietigen } from '../domain/commands/sleutel-vernietigen.ts';
import type { SleutelVernietigd } from '../domain/commands/sleutel-vernietigen.ts';
import type { Casus } from '../domain/toestand.ts';
import type { Moment, SchoolId } from '../shared/ids.ts';
import type { Bewaarronde, CasusRecord, InzageStore, Verzegeling } from './ports.ts';

/** Destroys what is left of this casus elsewhere; may be called twice, and rejects when not all of it is gone. */
export type RuimOp = (casus: Pick<CasusRecord, 'schoolId' | 'casusId' | 'sleutelplek'>) => Promise<void>;

/** What the sweep does and notes beside its casussen. */
export interface Bewaring {
  readonly ruimOp: RuimOp;
  /** Counts one of these at a school, for the account of that day. */
  readonly tel: (schoolId: SchoolId, wat: Telling) => void;
}
export type Telling = Exclude<keyof Bewaarronde, 'dag'>;

/** The key first: it is what makes every backup unreadable. */
export const createRuimOp =
  (verzegeling: Pick<Verzegeling, 'destroy' | 'plek'>, inzage: Pick<InzageStore, 'remove'>): RuimOp =>
  async (casus) => {
    await verzegeling.destroy(verzegeling.plek(casus));
    await inzage.remove(casus.schoolId, casus.casusId);
  };

/**
 * Finishes a destruction whose document was written: what happened is said only once it has. A process that dies in between leaves
 * a casus that is due, and the next one does it again.
 */
export async function ruimAf(
  record: CasusRecord,
  casus: Casus,
  { ruimOp, tel }: Bewaring,
  nu: Moment,
): Promise<readonly SleutelVernietigd[]> {
  const decision = sleutelVernietigen(nu, casus);
  if (decision.soort !== 'aanvaard' || decision.gebeurtenissen.length === 0) return [];
  try {
    await ruimOp(record);
  } catch (error) {
    tel(casus.schoolId, 'mislukt');
    throw error;
  }
  return decision.gebeurtenissen;
}
