// What every store adapter hands to compose: the ports on one connection. It does not know which adapter it is.

import type { OefenStore } from '../application/ports-oefenen.ts';
import type {
  AdresStore,
  BewaarrondeStore,
  CasusStore,
  DagStore,
  InrichtingStore,
  InzageStore,
  Klok,
  Logboek,
  Schoollijst,
} from '../application/ports.ts';
import type { Schooltijden } from './scholen-lijst.ts';

/** What looking at schools needs. */
export interface ScholenDelen {
  readonly klok: Klok;
  readonly logboek: Logboek;
  readonly schooltijden: Schooltijden;
}
/** Two looks at the same schools: as the rules see them, and as they are written down. */
export interface ScholenStores {
  readonly scholen: Schoollijst;
  readonly inrichtingen: InrichtingStore;
}

export interface Stores {
  readonly casussen: CasusStore;
  readonly adressen: AdresStore;
  readonly dagen: DagStore;
  readonly inzage: InzageStore;
  readonly rondes: BewaarrondeStore;
  readonly oefenen: OefenStore;
  readonly openScholen: (delen: ScholenDelen) => ScholenStores;
  /** Lets go of file or connection; may be called twice. */
  close(): Promise<void>;
}
