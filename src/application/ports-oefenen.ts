// What practice needs from outside: a place for one world of each person. It knows no casus but as a record.

import type { CasusId, MedewerkerId, Moment } from '../shared/ids.ts';
import type { Bewaarresultaat, CasusRecord, Inzageregel, Merk } from './ports.ts';

/** All that one person practises with; nothing of it stands anywhere else. */
export interface Oefenwereld {
  /** Random, another one for every new beginning; its key is kept under it. */
  readonly wereldId: CasusId;
  readonly verlooptOp: Moment;
  /** Milliseconds that practice is ahead of the clock. */
  readonly verschuivingMs: number;
  /** How often it was moved on: a press that is sent again moves nothing. */
  readonly dagen: number;
  readonly casussen: readonly CasusRecord[];
  /** Who read what, for the card that shows it. */
  readonly inzage: readonly Inzageregel[];
}
/** Whose world it is. */
export interface Oefenaar {
  readonly tenantId: string;
  readonly medewerkerId: MedewerkerId;
}
export interface OefenGeladen {
  readonly wereld: Oefenwereld;
  readonly merk: Merk;
}
/** One world for each person, sealed in one piece under a key of its own. Shared by all processes. */
export interface OefenStore {
  /** Undefined when there is none, or none that can be read any more. */
  load(wie: Oefenaar): Promise<OefenGeladen | undefined>;
  /** Replaces what still has this `merk`; `nieuw` creates, and never replaces what is there. Throws CasusTeGroot. */
  save(wie: Oefenaar, wereld: Oefenwereld, merk: Merk | 'nieuw'): Promise<Bewaarresultaat>;
  /** The key first, then what was sealed under it; may be called twice. */
  remove(wie: Oefenaar): Promise<void>;
  /** Whose world has had its time. */
  findVerlopen(nu: Moment, limit: number): Promise<readonly Oefenaar[]>;
}
