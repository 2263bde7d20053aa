// Seen (P-10): the first press or typed command of a recipient that opens the casus of a message. It shows nothing and delivers nothing.

import type { CasusEvent } from '../domain/casus.ts';
import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import type { CasusId, MedewerkerId, Moment, SchoolId } from '../shared/ids.ts';
import { casusVan, withEvents } from './casus-record.ts';
import type { CasusRecord, CasusStore, OutboxEntry, Scholen, Sleutels } from './ports.ts';
import { resolveOntvanger } from './resolve-ontvanger.ts';

/** Somebody is always writing in a busy casus; each try reads afresh. */
const MAX_POGINGEN = 20;

export interface Opening {
  readonly schoolId: SchoolId;
  readonly casusId: CasusId;
  readonly door: MedewerkerId;
  readonly nu: Moment;
}

/** What it is judged by; the environment and the state of a command fit. */
interface Stand {
  readonly record: CasusRecord;
  readonly casus: Casus;
  readonly school: School;
}
interface Omgeving {
  readonly store: Pick<CasusStore, 'load' | 'append'>;
  readonly scholen: Pick<Scholen, 'find'>;
  readonly sleutels: Pick<Sleutels, 'leerlingSleutel'>;
  readonly proces: string;
}

/**
 * One event for each message to this person that was not seen yet. What is still on its way counts too: a press may be faster
 * than the acknowledgement, and who has seen the casus need not be told of it again.
 */
export function ongezien(
  { record, casus, school }: Stand,
  { door, nu }: Pick<Opening, 'door' | 'nu'>,
): readonly CasusEvent[] {
  const bekend = casus.bezorgingen.filter(({ aan }) => aan === door);
  const isOnderweg = ({ berichtId, aan, volgendePogingOp }: OutboxEntry): boolean =>
    volgendePogingOp !== undefined &&
    !bekend.some((b) => b.berichtId === berichtId) &&
    resolveOntvanger(aan, casus, school) === door;
  return [...bekend.filter(({ staat }) => staat !== 'gezien'), ...record.outbox.filter(isOnderweg)].map(
    ({ berichtId }): CasusEvent => ({ type: 'BerichtGezien', op: nu, door: 'systeem', berichtId, aan: door }),
  );
}

/**
 * Writes what this person has seen by opening the casus; nothing where all of it was seen. To be called after the answer, with
 * tries of its own: whoever is writing in the casus goes first. Throws when every try was lost.
 */
export async function markGezien(omgeving: Omgeving, { schoolId, casusId, door, nu }: Opening): Promise<void> {
  for (let i = 0; i < MAX_POGINGEN; i += 1) {
    const geladen = await omgeving.store.load(schoolId, casusId);
    const school = await omgeving.scholen.find(schoolId, nu);
    if (geladen === undefined || school === undefined) return;
    const stand = { record: geladen.record, casus: casusVan(geladen.record), school };
    const events = ongezien(stand, { door, nu });
    if (events.length === 0) return;
    const { record } = withEvents(geladen.record, { events, school, nu, proces: omgeving.proces }, omgeving.sleutels);
    if ((await omgeving.store.append(record, geladen.merk)) === 'bewaard') return;
  }
  throw new Error('gezien lost every race');
}
