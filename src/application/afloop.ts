// What a delivery brings about in its casus, by the school of that moment. It delivers nothing.

import { casusVan, volgendeActieOp } from './casus-record.ts';
import type { CasusRecord, Klok, Scholen } from './ports.ts';
import { withUitval } from './uitval.ts';
import type { Moment } from '../shared/ids.ts';

export interface Afloop {
  /** `na` with the messages that its deliveries since `voor` cause. */
  readonly gevolgen: (voor: CasusRecord, na: CasusRecord) => Promise<CasusRecord>;
  readonly volgendeActieOp: (record: CasusRecord) => Promise<Moment | undefined>;
}

/** By the school as it is when it is asked. */
export const createAfloop = (scholen: Scholen, klok: Klok, proces: string): Afloop => ({
  gevolgen: async (voor, na) => {
    const nu = klok.nu();
    const school = await scholen.find(na.schoolId, nu);
    return school === undefined ? na : withUitval(voor, na, { school, nu, proces });
  },
  volgendeActieOp: async (record) => {
    const school = await scholen.find(record.schoolId, klok.nu());
    return school && volgendeActieOp(casusVan(record), record.outbox, school);
  },
});
