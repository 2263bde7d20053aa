// The part of the proof about messages: each arrived, was acknowledged once, and nothing waits or stays claimed. It reads no store.

import type { CasusRecord, OutboxEntry } from '../../../src/application/ports.ts';
import type { Finding } from './checker.ts';
import type { Delivery } from './history.ts';

const isOpen = ({ status, claim, volgendePogingOp }: OutboxEntry): boolean =>
  status !== 'aangekomen' || claim !== undefined || volgendePogingOp !== undefined;

function acknowledged({ gebeurtenissen }: CasusRecord, berichtId: string): readonly string[] {
  return gebeurtenissen.flatMap((event) =>
    event.type === 'BerichtAangekomen' && event.berichtId === berichtId ? [event.aan] : [],
  );
}
/** Somebody who opened the casus before the message was acknowledged: it is over, whether it was sent or not. */
const isSeenFirst = ({ gebeurtenissen }: CasusRecord, berichtId: string): boolean =>
  gebeurtenissen.some((event) => event.type === 'BerichtGezien' && event.berichtId === berichtId);

/** What is wrong with one message; `reached` says how often the outside world noted it for somebody. */
function wrong(record: CasusRecord, entry: OutboxEntry, reached: (aan: string) => number): string[] {
  const people = acknowledged(record, entry.berichtId);
  return [
    ...(isOpen(entry) ? [`is ${entry.status}${entry.claim ? `, claimed by ${entry.claim.door}` : ''}`] : []),
    ...(people.length === 1 || (people.length === 0 && isSeenFirst(record, entry.berichtId))
      ? []
      : [`was acknowledged ${people.length} times`]),
    ...people.filter((aan) => reached(aan) === 0).map((aan) => `was acknowledged for ${aan}, who never had it`),
  ];
}

const keyOf = ({ casusId, berichtId, aan }: Delivery): string => `${casusId} ${berichtId} ${aan}`;

/** Deliveries of the same message to the same person, beyond the first. */
export function doubleDeliveries(deliveries: readonly Delivery[]): number {
  return deliveries.length - new Set(deliveries.map(keyOf)).size;
}

/** Findings about the messages of these casussen. */
export function checkMessages(records: readonly CasusRecord[], deliveries: readonly Delivery[]): readonly Finding[] {
  const times = Map.groupBy(deliveries, keyOf);
  return records.flatMap((record) => {
    const { casusId, outbox } = record;
    return outbox.flatMap((entry) =>
      wrong(record, entry, (aan) => times.get(keyOf({ casusId, berichtId: entry.berichtId, aan }))?.length ?? 0).map(
        (what): Finding => ({ kind: 'message', what: `${casusId} ${entry.berichtId} ${what}` }),
      ),
    );
  });
}
