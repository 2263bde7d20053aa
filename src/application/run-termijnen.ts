// Terms that passed: each enters as a command, and its messages go through the outbox like all others. It reads no clock and sends nothing.

import { ledenVan } from '../domain/bevoegdheid.ts';
import type { CasusEvent } from '../domain/casus.ts';
import { termijnVerstrijken } from '../domain/commands/termijn-verstrijken.ts';
import { wachtToewijzen } from '../domain/commands/wacht-noemen.ts';
import { werkOvergaan } from '../domain/commands/werk-overdragen.ts';
import type { School } from '../domain/school.ts';
import { vervallenTermijnen } from '../domain/termijnen.ts';
import { isVernietiging } from '../domain/vernietigd.ts';
import type { Casus } from '../domain/toestand.ts';
import type { CasusId, MedewerkerId, Moment, SchoolId } from '../shared/ids.ts';
import { casusVan, volgendeActieOp, withEvents } from './casus-record.ts';
import type { Omgeving } from './handle-command.ts';
import { ruimAf } from './opruimen.ts';
import type { Bewaring } from './opruimen.ts';
import type { CasusRecord, Geladen, Logboek } from './ports.ts';
import { createDrager, isStil } from './vakantielijst.ts';
import type { Drager } from './vakantielijst.ts';

/** What a sweep needs beside what a command needs. */
export type Rondeomgeving = Omgeving & { readonly bewaring: Bewaring };

const MAX_POGINGEN = 4;
/** Step of the holiday's term at which somebody is named when nobody was. */
const LAATSTE_TREDE = 3;

/** Who could see this casus, or takes part, and may have left the school since. */
const betrokkenen = (casus: Casus, record: CasusRecord): readonly MedewerkerId[] => [
  ...new Set([...casus.leden, ...record.leden]),
];

/** What time brings in this casus now: work of who left, or steps of terms. */
async function eventsVan(
  { record }: Geladen,
  casus: Casus,
  school: School,
  nu: Moment,
  drager: Drager,
): Promise<readonly CasusEvent[]> {
  const overgegaan = werkOvergaan(nu, casus, school, betrokkenen(casus, record));
  if (overgegaan.length > 0) return overgegaan;
  const termijnen = vervallenTermijnen(casus, school, nu);
  const isStilNu = termijnen.some(({ soort }) => soort === 'vakantie') && (await isStil(casus, school, drager));
  const stil = isStilNu ? ({ stil: true } as const) : {};
  return termijnen.flatMap((command): readonly CasusEvent[] => {
    const isVakantie = command.soort === 'vakantie';
    const decision = termijnVerstrijken({ ...command, ...(isVakantie && stil) }, casus);
    if (decision.soort !== 'aanvaard') return [];
    const wacht = isVakantie && command.trede === LAATSTE_TREDE ? wachtToewijzen(nu, casus, school) : [];
    return [...decision.gebeurtenissen, ...wacht.map((event) => ({ ...event, ...stil }))];
  });
}

/** What these events are in the account of the day: destruction proposed for the first time, a key destroyed. */
function telMee({ tel }: Bewaring, schoolId: SchoolId, events: readonly CasusEvent[], { verstreken }: Casus): void {
  for (const event of events) {
    if (event.type === 'SleutelVernietigd') tel(schoolId, 'sleutels');
    const isVoorstel = event.type === 'TermijnVerstreken' && event.soort === 'bewaring';
    if (isVoorstel && verstreken[event.sleutel] === undefined) tel(schoolId, 'voorgesteld');
  }
}

async function attempt(
  omgeving: Rondeomgeving,
  geladen: Geladen,
  nu: Moment,
  drager: Drager,
): Promise<boolean | undefined> {
  const { record, merk } = geladen;
  const school = await omgeving.scholen.find(record.schoolId, nu);
  if (school === undefined) return false;
  const casus = casusVan(record);
  const opgeruimd = await ruimAf(record, casus, omgeving.bewaring, nu);
  const events = opgeruimd.length > 0 ? opgeruimd : await eventsVan(geladen, casus, school, nu, drager);
  if (events.length === 0) return refresh(omgeving, geladen, casus, school);
  const volgende = withEvents(record, { events, school, nu, proces: omgeving.proces }, omgeving.sleutels);
  const bewaard = await omgeving.store.append(volgende.record, merk);
  // Of two processes that did the same at once, the one whose word was kept; one that is not sure counts as well.
  if (bewaard !== 'botsing') telMee(omgeving.bewaring, record.schoolId, events, casus);
  if (bewaard !== 'bewaard') return undefined;
  omgeving.naOpslaan(volgende.record);
  return true;
}
/** Nothing passed, but the stored moment was too early or somebody came or left: write what holds now, or the sweep finds this casus for ever. */
async function refresh(
  omgeving: Omgeving,
  { record, merk }: Geladen,
  casus: Casus,
  school: School,
): Promise<boolean | undefined> {
  const actie = volgendeActieOp(casus, record.outbox, school);
  const leden = ledenVan(casus, school);
  const isZelfde = leden.length === record.leden.length && leden.every((id) => record.leden.includes(id));
  if (actie === record.volgendeActieOp && isZelfde) return false;
  const { volgendeActieOp: _oud, ...rest } = record;
  const bewaard = await omgeving.store.append({ ...rest, leden, ...(actie && { volgendeActieOp: actie }) }, merk);
  return bewaard === 'bewaard' ? false : undefined;
}

/** The terms of one casus; answers whether a step of a ladder was taken. */
export async function runTermijnenVan(
  omgeving: Rondeomgeving,
  schoolId: SchoolId,
  casusId: CasusId,
  nu: Moment,
  drager: Drager = createDrager(omgeving.store),
): Promise<boolean> {
  for (let i = 0; i < MAX_POGINGEN; i += 1) {
    const geladen = await omgeving.store.load(schoolId, casusId);
    if (geladen === undefined) return false;
    const gedaan = await attempt(omgeving, geladen, nu, drager);
    if (gedaan !== undefined) return gedaan;
  }
  return false;
}

/** All casussen that are due; answers how many took a step. One that cannot be read or saved is logged and keeps no other waiting. */
export async function runTermijnen(
  omgeving: Rondeomgeving & { readonly logboek: Logboek },
  nu: Moment,
  limit = 200,
): Promise<number> {
  let stappen = 0;
  const drager = createDrager(omgeving.store);
  for (const { schoolId, casusId } of await omgeving.store.findDue(nu, limit)) {
    try {
      if (await runTermijnenVan(omgeving, schoolId, casusId, nu, drager)) stappen += 1;
    } catch (error) {
      omgeving.logboek.record('termijn-fout', { casusId, fout: error instanceof Error ? error.name : 'onbekend' });
    }
  }
  return stappen;
}

/** Right after a destruction was written: what is left elsewhere goes at once. Never rejects: what fails comes round in the sweep. */
export async function ruimNu(
  omgeving: Rondeomgeving & { readonly logboek: Logboek },
  { schoolId, casusId, gebeurtenissen }: CasusRecord,
  nu: Moment,
): Promise<void> {
  if (!isVernietiging(gebeurtenissen.slice(-1))) return;
  omgeving.bewaring.tel(schoolId, 'vernietigd');
  try {
    await runTermijnenVan(omgeving, schoolId, casusId, nu);
  } catch (error) {
    omgeving.logboek.record('termijn-fout', { casusId, fout: error instanceof Error ? error.name : 'onbekend' });
  }
}
