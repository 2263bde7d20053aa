// The states of one message in the outbox of a casus: claimed, settled, tried again, parked. It knows no store, no clock and no Teams.

import type { Bezorgresultaat, CasusRecord, OutboxEntry } from '../application/ports.ts';
import type { CasusEvent } from '../domain/casus.ts';
import type { BerichtId, MedewerkerId, Moment } from '../shared/ids.ts';
import { toMoment } from '../shared/ids.ts';

/** Milliseconds that a claim holds; then another process may send. */
export const LEASE_MS = 30_000;
/** Claims of one message, a first one by the process that wrote it included; after these it is parked. */
export const MAX_POGINGEN = 10;
const EERSTE_WACHT_MS = { afgeremd: 5_000, onbekend: 30_000 } as const;
const LANGSTE_WACHT_MS = 30 * 60_000;
const LANGSTE_RETRY_AFTER_MS = 24 * 60 * 60_000;

/** What became of a message for one recipient. */
export interface Ontvangst {
  readonly aan: MedewerkerId;
  readonly resultaat: Bezorgresultaat;
}
/** What became of one claimed message. Without `ontvangsten` nothing is known: the delivery broke down. */
export interface Uitkomst {
  readonly entry: OutboxEntry;
  readonly ontvangsten: readonly Ontvangst[] | undefined;
}
type OpenStatus = keyof typeof EERSTE_WACHT_MS;
type Bezorgevent = Extract<CasusEvent, { type: 'BerichtAangekomen' | 'BerichtNietAangekomen' | 'BerichtGezien' }>;

const later = (nu: Moment, ms: number): Moment => toMoment(new Date(Date.parse(nu) + ms).toISOString());
const hasClaim = ({ claim }: OutboxEntry, nu: Moment): boolean => claim !== undefined && claim.tot > nu;
const isDue = (entry: OutboxEntry, nu: Moment): boolean =>
  entry.volgendePogingOp !== undefined && entry.volgendePogingOp <= nu && !hasClaim(entry, nu);

const isBezorgevent = (event: CasusEvent): event is Bezorgevent =>
  event.type === 'BerichtAangekomen' || event.type === 'BerichtNietAangekomen' || event.type === 'BerichtGezien';

/** The last that is known of this message, per recipient. */
function known(record: CasusRecord, berichtId: BerichtId): ReadonlyMap<MedewerkerId, Bezorgevent> {
  const events = record.gebeurtenissen.filter(isBezorgevent).filter((event) => event.berichtId === berichtId);
  return new Map(events.map((event) => [event.aan, event]));
}

const isUnsure = (event: Bezorgevent): boolean => event.type === 'BerichtNietAangekomen' && !event.zeker;

/** The recipients for whom this message is over: it arrived, was seen or was refused. */
export function finished(record: CasusRecord, berichtId: BerichtId): ReadonlySet<MedewerkerId> {
  const events = [...known(record, berichtId).values()];
  return new Set(events.filter((event) => !isUnsure(event)).map(({ aan }) => aan));
}

/** The live claims of one process, such as those it wrote with its own change. */
export const claimedBy = (record: CasusRecord, door: string, nu: Moment): readonly OutboxEntry[] =>
  record.outbox.filter((entry) => entry.claim?.door === door && hasClaim(entry, nu));

/** The record in which nothing is claimed by `door` any more: what was is due at once, for whoever comes first. */
export function release(record: CasusRecord, door: string, nu: Moment): CasusRecord {
  if (claimedBy(record, door, nu).length === 0) return record;
  const outbox = record.outbox.map(({ claim, ...entry }): OutboxEntry => {
    if (claim === undefined) return entry;
    return claim.door === door ? { ...entry, volgendePogingOp: nu } : { ...entry, claim };
  });
  return { ...record, outbox };
}

/** Ends the tries: the entry stays, visible, with what is known. */
function park({ claim, volgendePogingOp, ...entry }: OutboxEntry, status: OutboxEntry['status']): OutboxEntry {
  return { ...entry, status };
}

const nietAangekomen = (entry: OutboxEntry, aan: MedewerkerId, op: Moment, zeker: boolean): CasusEvent => ({
  type: 'BerichtNietAangekomen',
  op,
  door: 'systeem',
  berichtId: entry.berichtId,
  aan,
  zeker,
});

/** Whom a message would reach now; undefined when nobody is left. */
export type VoorWie = (entry: OutboxEntry) => MedewerkerId | undefined;
/** Of whom is told that nothing is known, when the delivery named nobody. */
function addressee(entry: OutboxEntry, voorWie: VoorWie): readonly Ontvangst[] {
  const aan = voorWie(entry);
  return aan === undefined ? [] : [{ aan, resultaat: { status: 'onbekend' } }];
}

/** What is new to tell about one recipient; saying the same again is no news, and what was seen has arrived. */
function news(record: CasusRecord, entry: OutboxEntry, ontvangst: Ontvangst, op: Moment): readonly CasusEvent[] {
  const { aan, resultaat } = ontvangst;
  const before = known(record, entry.berichtId).get(aan);
  if (before !== undefined && (!isUnsure(before) || resultaat.status === 'onbekend')) return [];
  if (resultaat.status === 'aangekomen') {
    return [{ type: 'BerichtAangekomen', op, door: 'systeem', berichtId: entry.berichtId, aan }];
  }
  const givesUp = entry.pogingen >= MAX_POGINGEN;
  if (resultaat.status === 'afgeremd' && !givesUp) return [];
  return [nietAangekomen(entry, aan, op, resultaat.status !== 'onbekend')];
}

function waitMs(pogingen: number, status: OpenStatus, open: readonly Bezorgresultaat[], jitter: () => number): number {
  const backoff = Math.min(LANGSTE_WACHT_MS, EERSTE_WACHT_MS[status] * 2 ** Math.max(0, pogingen - 1));
  const asked = open.map((each) => (each.status === 'afgeremd' ? (each.wachtMs ?? 0) : 0)).filter(Number.isFinite);
  return Math.max(backoff * (0.5 + 0.5 * jitter()), Math.min(LANGSTE_RETRY_AFTER_MS, Math.max(0, ...asked)));
}

/** The entry after a try: parked as arrived or refused, or with the moment of the next try. */
function afterTry(
  record: CasusRecord,
  { entry, ontvangsten }: Uitkomst,
  nu: Moment,
  jitter: () => number,
): OutboxEntry {
  const open = (ontvangsten ?? [{ resultaat: { status: 'onbekend' } as const }])
    .map(({ resultaat }) => resultaat)
    .filter(({ status }) => status === 'afgeremd' || status === 'onbekend');
  if (open.length === 0) {
    const events = [...known(record, entry.berichtId).values()];
    const isRefused = events.some((event) => event.type === 'BerichtNietAangekomen' && event.zeker);
    return park(entry, isRefused || events.length === 0 ? 'geweigerd' : 'aangekomen');
  }
  const status = open.some((each) => each.status === 'onbekend') ? 'onbekend' : 'afgeremd';
  if (entry.pogingen >= MAX_POGINGEN) return park(entry, status);
  return { ...park(entry, status), volgendePogingOp: later(nu, waitMs(entry.pogingen, status, open, jitter)) };
}

/** Whether this outcome is about the claim that the entry still carries. */
const isSameClaim = (current: OutboxEntry, tried: OutboxEntry): boolean =>
  current.claim?.door === tried.claim?.door && current.claim?.tot === tried.claim?.tot;
const isSame = (current: OutboxEntry, next: OutboxEntry): boolean =>
  current.volgendePogingOp === undefined && current.status === next.status;

/**
 * The record after one message was tried: facts about recipients always count, the entry itself only changes while
 * this claim is still the one it carries, or when everybody has it. Applying the same outcome again changes nothing.
 * An entry that arrived stays in the outbox, because the ids of messages count on.
 */
function settleOne(
  record: CasusRecord,
  uitkomst: Uitkomst,
  nu: Moment,
  jitter: () => number,
  voorWie: VoorWie,
): CasusRecord {
  const { entry, ontvangsten } = uitkomst;
  const current = record.outbox.find(({ berichtId }) => berichtId === entry.berichtId);
  // Its casus was destroyed meanwhile: who it went to is not written down again.
  if (current === undefined) return record;
  const told = (ontvangsten ?? addressee(entry, voorWie)).flatMap((each) => news(record, entry, each, nu));
  const after = told.length === 0 ? record : { ...record, gebeurtenissen: [...record.gebeurtenissen, ...told] };
  const next = afterTry(after, { ...uitkomst, entry: current }, nu, jitter);
  const mayChange = isSameClaim(current, entry) || next.status === 'aangekomen';
  if (!mayChange || isSame(current, next)) return after;
  return { ...after, outbox: record.outbox.map((each) => (each === current ? next : each)) };
}

/** The record after these messages were tried; the same record when there is nothing to write. */
export const settle = (
  record: CasusRecord,
  uitkomsten: readonly Uitkomst[],
  nu: Moment,
  jitter: () => number,
  voorWie: VoorWie,
): CasusRecord => uitkomsten.reduce((after, uitkomst) => settleOne(after, uitkomst, nu, jitter, voorWie), record);

/** Parks a message whose last try never came back, such as one that brings the process down. */
function giveUp(record: CasusRecord, entry: OutboxEntry, nu: Moment, voorWie: VoorWie): CasusRecord {
  const told = addressee(entry, voorWie).flatMap((each) => news(record, entry, each, nu));
  const outbox = record.outbox.map((each) => (each === entry ? park(entry, 'onbekend') : each));
  return { ...record, outbox, gebeurtenissen: [...record.gebeurtenissen, ...told] };
}

function claim(record: CasusRecord, entry: OutboxEntry, door: string, nu: Moment): CasusRecord {
  const tot = later(nu, LEASE_MS);
  const claimed: OutboxEntry = {
    ...entry,
    status: 'onderweg',
    pogingen: entry.pogingen + 1,
    volgendePogingOp: tot,
    claim: { door, tot },
  };
  return { ...record, outbox: record.outbox.map((each) => (each === entry ? claimed : each)) };
}

/** Messages that are due and have had their last try: whom they were for is asked before they are parked. */
export const wornOut = (record: CasusRecord, nu: Moment): readonly OutboxEntry[] =>
  record.outbox.filter((entry) => isDue(entry, nu) && entry.pogingen >= MAX_POGINGEN);

/** The record with every message that is due claimed for `door`, or parked; the same record when none is due. */
export function claimDue(record: CasusRecord, door: string, nu: Moment, voorWie: VoorWie): CasusRecord {
  const worn = wornOut(record, nu);
  return record.outbox
    .filter((entry) => isDue(entry, nu))
    .reduce(
      (after, entry) => (worn.includes(entry) ? giveUp(after, entry, nu, voorWie) : claim(after, entry, door, nu)),
      record,
    );
}
