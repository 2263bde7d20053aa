// What every store adapter hands to compose: the ports on one connection. It does not know which adapter it is.

import type { AdresStore, BewaarrondeStore, CasusStore, DagStore, InzageStore } from '../application/ports.ts';

export interface Stores {
  readonly casussen: CasusStore;
  readonly adressen: AdresStore;
  readonly dagen: DagStore;
  readonly inzage: InzageStore;
  readonly rondes: BewaarrondeStore;
  /** Lets go of file or connection; may be called twice. */
  close(): Promise<void>;
}
