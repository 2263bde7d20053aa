// What deliveries cause in a casus: a message that failed asks its deputy and tells its sender. It decides nobody (domain/uitval.ts) and sends nothing.

import { berichtOorzaak, wijzigingVan } from '../domain/bericht.ts';
import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import { uitvalBerichten } from '../domain/uitval.ts';
import type { Uitval } from '../domain/uitval.ts';
import type { MedewerkerId, Moment } from '../shared/ids.ts';
import { casusVan, nieuweEntries } from './casus-record.ts';
import type { CasusRecord, OutboxEntry } from './ports.ts';
import { resolveOntvanger } from './resolve-ontvanger.ts';

const MISLUKT: readonly OutboxEntry['status'][] = ['geweigerd', 'onbekend', 'afgeremd'];
const isGezegd = ({ gebeurtenissen }: CasusRecord, berichtId: string): boolean =>
  gebeurtenissen.some((event) => event.type === 'BerichtNietAangekomen' && event.berichtId === berichtId);

/** Given up in this change. Rood does not wait for that: the first doubt is enough. */
function isNieuwMislukt(
  voor: CasusRecord,
  na: CasusRecord,
  { berichtId, kleur, status, volgendePogingOp }: OutboxEntry,
) {
  if (kleur === 'rood') return isGezegd(na, berichtId) && !isGezegd(voor, berichtId);
  const eerder = voor.outbox.find((each) => each.berichtId === berichtId);
  return MISLUKT.includes(status) && volgendePogingOp === undefined && eerder?.volgendePogingOp !== undefined;
}

function uitvalVan(na: CasusRecord, casus: Casus, school: School, entry: OutboxEntry): Uitval {
  const { berichtId, soort, kleur, aan, nietNaar } = entry;
  const nietBij = casus.bezorgingen.filter(
    (b) => b.berichtId === berichtId && (b.staat === 'niet-aangekomen' || b.staat === 'onbekend'),
  );
  const gehad = na.outbox
    .filter((each) => each !== entry && wijzigingVan(each.berichtId) === wijzigingVan(berichtId))
    .map((each) => resolveOntvanger(each.aan, casus, school))
    .filter((id): id is MedewerkerId => id !== undefined);
  const van = berichtOorzaak(berichtId, na.gebeurtenissen)?.door;
  return {
    bericht: { soort, kleur, aan, ...(nietNaar && { nietNaar }) },
    nietBij: nietBij.map((b) => b.aan),
    gehad,
    ...(van !== undefined && van !== 'systeem' && { van }),
  };
}

/** `na` with the messages that what became of others since `voor` causes; this process may deliver them at once. */
export function withUitval(
  voor: CasusRecord,
  na: CasusRecord,
  { school, nu, proces }: { readonly school: School; readonly nu: Moment; readonly proces: string },
): CasusRecord {
  const mislukt = na.outbox.filter((entry) => isNieuwMislukt(voor, na, entry));
  if (mislukt.length === 0) return na;
  const casus = casusVan(na);
  const alle = mislukt.flatMap((entry) => uitvalBerichten(uitvalVan(na, casus, school, entry), casus, school));
  // Three messages of one turn that failed are told to the sender once.
  const berichten = alle.filter((b, i) => alle.findIndex((een) => JSON.stringify(een) === JSON.stringify(b)) === i);
  return { ...na, outbox: [...na.outbox, ...nieuweEntries(na, berichten, nu, proces)] };
}
