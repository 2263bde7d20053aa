// From a log to what is stored beside it: state, members, terms and messages in one record. It stores nothing itself.

import { wijzigingVan } from '../domain/bericht.ts';
import type { Bericht } from '../domain/bericht.ts';
import { berichten } from '../domain/berichten.ts';
import { ledenVan } from '../domain/bevoegdheid.ts';
import { fold } from '../domain/casus.ts';
import { isVernietiging, metGebeurtenissen } from '../domain/vernietigd.ts';
import type { CasusEvent } from '../domain/casus.ts';
import type { School } from '../domain/school.ts';
import { faseVan } from '../domain/stand.ts';
import { volgendeKijkOp } from '../domain/kijk.ts';
import { plusMinuten, volgendeTermijnOp } from '../domain/termijnen.ts';
import type { Casus } from '../domain/toestand.ts';
import { toBerichtId } from '../shared/ids.ts';
import type { Moment, SchoolId } from '../shared/ids.ts';
import type { CasusRecord, OutboxEntry, Sleutels, Verwerkt } from './ports.ts';

/** The writing process is the first claimer of what it wrote: half a minute. */
const CLAIM_MINUTEN = 0.5;
const MAX_VERWERKT = 64;

/** The state of a stored casus. Throws on an empty log: such a record was never written. */
export function casusVan(record: CasusRecord): Casus {
  const casus = fold(record.gebeurtenissen, record.versie);
  if (casus === undefined) throw new Error('record without events');
  return casus;
}

/** Messages as they go into the outbox of this record. The log only grows; where it did not, the numbers count on. */
export function nieuweEntries(
  { gebeurtenissen, outbox }: Pick<CasusRecord, 'gebeurtenissen' | 'outbox'>,
  berichten: readonly Bericht[],
  nu: Moment,
  proces: string,
): readonly OutboxEntry[] {
  const wijziging = `b${String(gebeurtenissen.length)}`;
  const eerder = outbox.filter(({ berichtId }) => wijzigingVan(berichtId) === wijziging).length;
  return berichten.map((bericht, i) => ({
    berichtId: toBerichtId(`${wijziging}.${String(eerder + i + 1)}`),
    ...bericht,
    status: 'wacht',
    pogingen: 0,
    volgendePogingOp: nu,
    claim: { door: proces, tot: plusMinuten(nu, CLAIM_MINUTEN) },
  }));
}

const eerste = (momenten: readonly (Moment | undefined)[]): Moment | undefined =>
  momenten
    .filter((m) => m !== undefined)
    .toSorted()
    .at(0);

/** When somebody has to look at this casus again: a key that has to go, its next term, the next school day, or a message that waits (after its claim ran out). */
export function volgendeActieOp(casus: Casus, outbox: readonly OutboxEntry[], school: School): Moment | undefined {
  const wachtend = outbox.map((e) => {
    if (e.volgendePogingOp === undefined) return undefined;
    return e.claim !== undefined && e.claim.tot > e.volgendePogingOp ? e.claim.tot : e.volgendePogingOp;
  });
  return eerste([casus.opruimenSinds, volgendeTermijnOp(casus, school), volgendeKijkOp(casus, school), ...wachtend]);
}

export interface Wijziging {
  readonly events: readonly CasusEvent[];
  readonly school: School;
  readonly nu: Moment;
  readonly proces: string;
  /** Present when a person gave the command: counts in `versie` and is remembered. */
  readonly verwerkt?: Verwerkt;
}
const leegRecord = (event: CasusEvent): CasusRecord => {
  if (event.type !== 'CasusGestart') throw new Error('a log starts with CasusGestart');
  const { casusId, schoolId, code } = event;
  return {
    casusId,
    schoolId,
    sleutelplek: 'school',
    code,
    versie: 0,
    fase: 'concept',
    leden: [],
    gebeurtenissen: [],
    outbox: [],
    verwerkt: [],
  };
};
function sleutelVan(casus: Casus, schoolId: SchoolId, sleutels: Pick<Sleutels, 'leerlingSleutel'>): string | undefined {
  const { initialen, geboortedatum } = casus.leerling;
  // P-11: what is about another child is found under neither.
  if (casus.apart !== undefined) return undefined;
  return initialen && geboortedatum ? sleutels.leerlingSleutel(schoolId, initialen, geboortedatum) : undefined;
}

const verwerktNa = (eerder: readonly Verwerkt[], nieuw: Verwerkt | undefined): readonly Verwerkt[] =>
  nieuw === undefined ? eerder : [...eerder, nieuw].slice(-MAX_VERWERKT);

/** The next record after these events, with the messages they cause. Needs at least one event for a new casus. */
export function withEvents(
  record: CasusRecord | undefined,
  wijziging: Wijziging,
  sleutels: Pick<Sleutels, 'leerlingSleutel'>,
): { readonly record: CasusRecord; readonly casus: Casus; readonly nieuweBerichten: readonly OutboxEntry[] } {
  const { events, school, nu, proces, verwerkt } = wijziging;
  const [begin] = events;
  if (record === undefined && begin === undefined) throw new Error('nothing to store');
  const oud = record ?? leegRecord(begin as CasusEvent);
  const versie = oud.versie + (verwerkt ? 1 : 0);
  const gebeurtenissen = metGebeurtenissen(oud.gebeurtenissen, events);
  const casus = casusVan({ ...oud, versie, gebeurtenissen });
  const nieuweBerichten = nieuweEntries(
    { gebeurtenissen, outbox: oud.outbox },
    berichten(events, casus, school),
    nu,
    proces,
  );
  // The id of a press is made from what was typed: it goes with it, and so do messages about what is not there any more.
  const isWeg = isVernietiging(events);
  const eerder = isWeg ? [] : oud.verwerkt;
  const outbox = [...(isWeg ? [] : oud.outbox), ...nieuweBerichten];
  const { leerlingSleutel: _oudeSleutel, volgendeActieOp: _oudeActie, ...rest } = oud;
  const sleutel = sleutelVan(casus, oud.schoolId, sleutels);
  const actie = volgendeActieOp(casus, outbox, school);
  return {
    casus,
    nieuweBerichten,
    record: {
      ...rest,
      versie,
      gebeurtenissen,
      outbox,
      fase: faseVan(casus, school.profiel),
      leden: ledenVan(casus, school),
      ...(sleutel && { leerlingSleutel: sleutel }),
      ...(actie && { volgendeActieOp: actie }),
      // Who pressed is a person: after its term nobody is left (ADR 0017).
      verwerkt: casus.bewaring?.vernietigd !== undefined ? [] : verwerktNa(eerder, verwerkt),
    },
  };
}
