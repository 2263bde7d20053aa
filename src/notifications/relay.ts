// Brings messages from the outbox of a casus to people: claim, deliver, acknowledge. It does not know what a message says or why.

import type { CasusRecord, CasusStore, Geladen, Klok, Logboek, OutboxEntry } from '../application/ports.ts';
import type { CasusId, MedewerkerId, Moment, SchoolId } from '../shared/ids.ts';
import { claimDue, claimedBy, finished, release, settle, wornOut } from './outbox.ts';
import type { Ontvangst, Uitkomst, VoorWie } from './outbox.ts';

/** Tries to write an acknowledgement over what others write in the same casus. */
const MAX_BOTSINGEN = 20;

export interface RelayDelen {
  readonly store: Pick<CasusStore, 'load' | 'append' | 'findDue'>;
  /**
   * Resolves who gets the message, renders it and sends it to each of them but those in `klaar`, for whom it is over.
   * Answers one result for everybody it should reach (none: nobody holds the role), well within the lease of 30 s.
   */
  readonly bezorg: (
    record: CasusRecord,
    entry: OutboxEntry,
    klaar: ReadonlySet<MedewerkerId>,
  ) => Promise<readonly Ontvangst[]>;
  /** The earliest of the terms and the outbox of a changed record. */
  readonly volgendeActieOp: (record: CasusRecord) => Promise<Moment | undefined>;
  /** `na` with the messages that its deliveries since `voor` cause, claimed by this process. */
  readonly gevolgen: (voor: CasusRecord, na: CasusRecord) => Promise<CasusRecord>;
  /** Whom this message would reach now, where its delivery never said; undefined when nobody is left. */
  readonly voorWie: (record: CasusRecord, entry: OutboxEntry) => Promise<MedewerkerId | undefined>;
  readonly klok: Klok;
  readonly logboek: Logboek;
  /** Another one for every start of a process, e.g. host, process id and something random. */
  readonly procesNaam: string;
  /** From 0 up to 1. */
  readonly jitter: () => number;
}

export interface Relay {
  /** Claims and delivers what has come due in at most `limit` casussen; answers how many messages it tried. Never rejects for one casus. */
  runDue(limit: number): Promise<number>;
  /** Delivers what this process claimed in the change it just saved. Never rejects, so that a turn need not wait for it. */
  deliverNow(record: CasusRecord): Promise<void>;
  /**
   * Claims nothing new and waits for what is on its way until `genoeg`; what still hangs then is given back, so that another process
   * sends it without waiting for the lease. Never rejects.
   */
  stop(genoeg: Promise<unknown>): Promise<void>;
}

interface Plaats {
  readonly schoolId: SchoolId;
  readonly casusId: CasusId;
}

/** Makes `take`: true once for every claim, whichever of runDue and deliverNow sees it first. */
function createTake(): (casusId: CasusId, entry: OutboxEntry, nu: Moment) => boolean {
  const takenUntil = new Map<string, Moment>();
  return (casusId, { berichtId, claim }, nu) => {
    for (const [key, tot] of takenUntil) if (tot <= nu) takenUntil.delete(key);
    const key = `${casusId}/${berichtId}`;
    if (claim === undefined || takenUntil.get(key) === claim.tot) return false;
    takenUntil.set(key, claim.tot);
    return true;
  };
}

/** What was saved, or undefined when somebody else was first. */
async function save(
  { store, gevolgen, volgendeActieOp }: RelayDelen,
  voor: Geladen,
  na: CasusRecord,
): Promise<CasusRecord | undefined> {
  const { volgendeActieOp: _before, ...rest } = await gevolgen(voor.record, na);
  const next = await volgendeActieOp(rest);
  const record = next === undefined ? rest : { ...rest, volgendeActieOp: next };
  return (await store.append(record, voor.merk)) === 'bewaard' ? record : undefined;
}

async function attempt({ bezorg, logboek }: RelayDelen, record: CasusRecord, entry: OutboxEntry): Promise<Uitkomst> {
  try {
    return { entry, ontvangsten: await bezorg(record, entry, finished(record, entry.berichtId)) };
  } catch {
    logboek.record('bezorging-mislukt', { casusId: record.casusId, berichtId: entry.berichtId });
    return { entry, ontvangsten: undefined };
  }
}

/** Asked beforehand, for these messages alone: what is written is worked out in one go. */
async function askVoorWie(
  { voorWie }: RelayDelen,
  record: CasusRecord,
  entries: readonly OutboxEntry[],
): Promise<VoorWie> {
  const wie = new Map<string, MedewerkerId | undefined>();
  for (const entry of entries) wie.set(entry.berichtId, await voorWie(record, entry));
  return ({ berichtId }) => wie.get(berichtId);
}

/** Answers what was saved. An answer 'onzeker' needs no other care than a clash: settling again what was saved changes nothing. */
async function acknowledge(
  delen: RelayDelen,
  { schoolId, casusId }: Plaats,
  uitkomsten: readonly Uitkomst[],
): Promise<CasusRecord | undefined> {
  const broken = uitkomsten.filter(({ ontvangsten }) => ontvangsten === undefined).map(({ entry }) => entry);
  for (let time = 0; time < MAX_BOTSINGEN; time += 1) {
    const found = await delen.store.load(schoolId, casusId);
    if (found === undefined) return undefined;
    const voorWie = await askVoorWie(delen, found.record, broken);
    const settled = settle(found.record, uitkomsten, delen.klok.nu(), delen.jitter, voorWie);
    if (settled === found.record) return settled;
    const saved = await save(delen, found, settled);
    if (saved !== undefined) return saved;
  }
  throw new Error('acknowledgement lost every race');
}

/** Keeps what goes wrong in one casus away from the others and from the turn; answers the number of messages tried. */
async function guarded(logboek: Logboek, { casusId }: Plaats, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    logboek.record('relay-fout', { casusId, fout: error instanceof Error ? error.name : 'onbekend' });
    return 0;
  }
}

/** Gives back what this process claimed in one casus; whoever writes at the same time goes first. */
async function giveBack(delen: RelayDelen, { schoolId, casusId }: Plaats): Promise<number> {
  for (let time = 0; time < MAX_BOTSINGEN; time += 1) {
    const found = await delen.store.load(schoolId, casusId);
    if (found === undefined) return 0;
    const released = release(found.record, delen.procesNaam, delen.klok.nu());
    if (released === found.record || (await save(delen, found, released)) !== undefined) return 1;
  }
  return 0;
}

/** Everything that is on its way now, by the casus it is about. */
function createUnderway(logboek: Logboek) {
  const underway = new Map<Promise<number>, Plaats>();
  const run = async (plaats: Plaats, work: () => Promise<number>): Promise<number> => {
    const running = guarded(logboek, plaats, work);
    underway.set(running, plaats);
    void running.then(() => underway.delete(running));
    return running;
  };
  const drain = async (): Promise<void> => {
    while (underway.size > 0) await Promise.all(underway.keys());
  };
  return { run, drain, left: (): readonly Plaats[] => [...underway.values()] };
}

/**
 * Makes a relay. Each claim is delivered once by the process that holds it; when that process dies, another sends again after
 * the lease. A result that is not known (5xx, no answer) is tried again too: every message of the outbox is the same neutral
 * card that opens the present state, so that one more is harmless and one less may leave a child waiting. The first doubt
 * is told at once (P-10).
 */
export function createRelay(delen: RelayDelen): Relay {
  const { store, klok, logboek, procesNaam } = delen;
  const take = createTake();
  const { run, drain, left } = createUnderway(logboek);
  let isStopped = false;

  async function deliver(record: CasusRecord): Promise<number> {
    const nu = klok.nu();
    if (isStopped) return 0;
    const entries = claimedBy(record, procesNaam, nu).filter((entry) => take(record.casusId, entry, nu));
    if (entries.length === 0) return 0;
    const uitkomsten = await Promise.all(entries.map(async (entry) => attempt(delen, record, entry)));
    const saved = await acknowledge(delen, record, uitkomsten);
    // What failed may have asked somebody else: that goes out at once, and asks nobody for ever.
    return entries.length + (saved === undefined ? 0 : await deliver(saved));
  }

  /** A clash means that somebody else is at this casus: it comes round again. */
  async function claimAndDeliver({ schoolId, casusId }: Plaats): Promise<number> {
    const found = await store.load(schoolId, casusId);
    if (found === undefined) return 0;
    const nu = klok.nu();
    const voorWie = await askVoorWie(delen, found.record, wornOut(found.record, nu));
    const claimed = claimDue(found.record, procesNaam, nu, voorWie);
    const saved = claimed === found.record ? undefined : await save(delen, found, claimed);
    return saved === undefined ? 0 : deliver(saved);
  }

  return {
    async runDue(limit) {
      if (isStopped) return 0;
      const due = await store.findDue(klok.nu(), limit);
      const counts = due.map(async (plaats) => run(plaats, async () => claimAndDeliver(plaats)));
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    },
    async deliverNow(record) {
      await run(record, async () => deliver(record));
    },
    async stop(genoeg) {
      await Promise.race([drain(), genoeg]);
      isStopped = true;
      await Promise.all(left().map(async (plaats) => guarded(logboek, plaats, async () => giveBack(delen, plaats))));
    },
  };
}
