// Proves from the stored casussen and what people were answered that nothing was lost, doubled or left open. It reads no store itself.

import type { CasusRecord } from '../../../src/application/ports.ts';
import type { CasusEvent } from '../../../src/domain/casus.ts';
import { checkMessages } from './check-messages.ts';
import type { History, Shown, Wish } from './history.ts';
import { hashes } from './lines.ts';
import { markerOf } from './press.ts';

export type FindingKind =
  /** Answered as carried out, and not in the log. */
  | 'lost'
  /** In the log more than once, or a code that two casussen carry. */
  | 'doubled'
  /** Answered as refused, and in the log all the same. */
  | 'refused-applied'
  /** Nobody ever said what happened. */
  | 'unanswered'
  /** Version, numbers, terms and remembered commands of a casus do not follow on each other. */
  | 'gap'
  /** Somebody was shown something else than the state of that moment. */
  | 'stale'
  /** A message that did not arrive, was acknowledged more than once, or stays claimed. */
  | 'message'
  /** The sweep would look at this casus too late, or never. */
  | 'forgotten';
export interface Finding {
  readonly kind: FindingKind;
  readonly what: string;
}

export interface Evidence {
  readonly records: readonly CasusRecord[];
  readonly history: Pick<History, 'wishes' | 'deliveries'>;
  /** When this casus has to be looked at again, worked out anew. */
  readonly nextMoment: (record: CasusRecord) => Promise<string | undefined>;
}

const markersOf = (events: readonly CasusEvent[]): string[] =>
  events.map(markerOf).filter((marker) => marker !== undefined);

/** Numbers dealt out in the log count on from the first. */
const NUMBERED: Readonly<Record<string, { readonly field: string; readonly first: string }>> = {
  SignaalVastgelegd: { field: 'signaalId', first: 's1' },
  PersoonToegevoegd: { field: 'persoonId', first: 'p2' },
  OverlegGevraagd: { field: 'overlegId', first: 'o1' },
  VeiligThuisGeraadpleegd: { field: 'raadplegingId', first: 'r1' },
};

function numbersInOrder(events: readonly CasusEvent[]): string[] {
  return Object.entries(NUMBERED).flatMap(([type, { field, first }]) => {
    const found = events.filter((event) => event.type === type).map((event) => String(Reflect.get(event, field)));
    const begin = Number(first.slice(1));
    const expected = found.map((_, i) => `${first.slice(0, 1)}${begin + i}`);
    return found.join() === expected.join() ? [] : [`${field} runs ${found.join()}`];
  });
}

/** A step of a term is taken once, and never after a higher one. */
function termsInOrder(events: readonly CasusEvent[]): string[] {
  const steps = new Map<string, number>();
  return events.flatMap((event) => {
    if (event.type !== 'TermijnVerstreken') return [];
    const before = steps.get(event.sleutel) ?? 0;
    steps.set(event.sleutel, event.trede);
    return event.trede > before ? [] : [`step ${event.trede} of ${event.sleutel} after ${before}`];
  });
}

function checkLog({ casusId, versie, gebeurtenissen, verwerkt }: CasusRecord, byMarker: Map<string, Wish>): Finding[] {
  const markers = markersOf(gebeurtenissen);
  const people = new Set(markers).size;
  const remembered = verwerkt.map(({ door }) => door);
  const authors = markers.slice(-remembered.length || markers.length).map((marker) => byMarker.get(marker)?.door);
  const ids = new Set(verwerkt.map(({ opdrachtId }) => opdrachtId)).size;
  return [
    ...(versie === people ? [] : [`version ${versie} with ${people} commands`]),
    ...(remembered.length === Math.min(64, versie) && ids === remembered.length
      ? []
      : ['remembered ids are incomplete']),
    ...(remembered.join() === authors.join() ? [] : ['remembered ids in another order than the log']),
    ...numbersInOrder(gebeurtenissen),
    ...termsInOrder(gebeurtenissen),
  ].map((what) => ({ kind: 'gap', what: `${casusId}: ${what}` }));
}

function checkWish(wish: Wish, times: number): Finding[] {
  const { marker, outcome } = wish;
  const found: Finding[] = [];
  if (outcome === undefined) found.push({ kind: 'unanswered', what: marker });
  if (outcome === 'accepted' && times === 0) found.push({ kind: 'lost', what: marker });
  if (outcome === 'refused' && times > 0) found.push({ kind: 'refused-applied', what: marker });
  if (times > 1) found.push({ kind: 'doubled', what: `${marker} ${times} times` });
  return found;
}

/** The state that was shown is one that the log really went through, not older than what was known, with the own command. */
function staleness({ state, atLeast, accepted }: Shown, record: CasusRecord, chain: readonly string[]): string[] {
  const then = record.gebeurtenissen.slice(0, state.length);
  return [
    ...(state.versie < atLeast ? [`version ${state.versie} after ${atLeast}`] : []),
    ...(chain[state.length - 1] === state.hash ? [] : [`a log of ${state.length} that never was`]),
    ...(new Set(markersOf(then)).size === state.versie ? [] : [`version ${state.versie} does not fit its log`]),
    ...(accepted && !state.own ? ['without the own command'] : []),
  ];
}

/** No two casussen of a school carry one code. */
function checkCodes(records: readonly CasusRecord[]): Finding[] {
  const codes = records.map(({ code }) => code);
  return codes
    .filter((code, i) => codes.indexOf(code) < i)
    .map((code): Finding => ({ kind: 'doubled', what: `code ${code}` }));
}

/** Everything that is wrong; empty when the run is proven. */
export async function check({ records, history, nextMoment }: Evidence): Promise<readonly Finding[]> {
  const byMarker = new Map(history.wishes.map((wish) => [wish.marker, wish]));
  const byId = new Map(records.map((record) => [record.casusId, { record, chain: hashes(record.gebeurtenissen) }]));
  const times = new Map<string, number>();
  for (const marker of records.flatMap(({ gebeurtenissen }) => markersOf(gebeurtenissen))) {
    times.set(marker, (times.get(marker) ?? 0) + 1);
  }
  const shown = history.wishes.flatMap((wish) => {
    const stored = byId.get(wish.casusId);
    const what = wish.shown.flatMap((each) =>
      stored ? staleness(each, stored.record, stored.chain) : ['a casus that is not there'],
    );
    return what.map((each): Finding => ({ kind: 'stale', what: `${wish.marker}: ${each}` }));
  });
  const forgotten: Finding[] = [];
  for (const record of records) {
    const expected = await nextMoment(record);
    const isInTime = expected === undefined || (record.volgendeActieOp ?? '9') <= expected;
    if (!isInTime) forgotten.push({ kind: 'forgotten', what: `${record.casusId}: due at ${expected}` });
  }
  return [
    ...history.wishes.flatMap((wish) => checkWish(wish, times.get(wish.marker) ?? 0)),
    ...records.flatMap((record) => checkLog(record, byMarker)),
    ...checkCodes(records),
    ...shown,
    ...checkMessages(records, history.deliveries),
    ...forgotten,
  ];
}
