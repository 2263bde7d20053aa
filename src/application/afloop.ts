// What a delivery brings about in its casus, by the school of that moment. It delivers nothing.

import { casusVan, volgendeActieOp } from './casus-record.ts';
import type { CasusRecord, Klok, OutboxEntry, Scholen } from './ports.ts';
import { resolveOntvanger } from './resolve-ontvanger.ts';
import { withUitval } from './uitval.ts';
import type { MedewerkerId, Moment } from '../shared/ids.ts';

export interface Afloop {
  /** `na` with the messages that its deliveries since `voor` cause. */
  readonly gevolgen: (voor: CasusRecord, na: CasusRecord) => Promise<CasusRecord>;
  readonly volgendeActieOp: (record: CasusRecord) => Promise<Moment | undefined>;
  /** Whom this message would reach now; whoever is named in it, also who left: the sender has to know (P-10). */
  readonly voorWie: (record: CasusRecord, entry: OutboxEntry) => Promise<MedewerkerId | undefined>;
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
  voorWie: async (record, { aan }) => {
    if ('medewerker' in aan) return aan.medewerker;
    const school = await scholen.find(record.schoolId, klok.nu());
    return school && resolveOntvanger(aan, casusVan(record), school);
  },
});
