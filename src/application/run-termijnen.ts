// Terms that passed: each enters as a command, and its messages go through the outbox like all others. It reads no clock and sends nothing.

import { termijnVerstrijken } from '../domain/commands/termijn-verstrijken.ts';
import { vervallenTermijnen } from '../domain/termijnen.ts';
import type { CasusId, Moment, SchoolId } from '../shared/ids.ts';
import { casusVan, volgendeActieOp, withEvents } from './casus-record.ts';
import type { Omgeving } from './handle-command.ts';
import type { Geladen, Logboek } from './ports.ts';

const MAX_POGINGEN = 4;

async function attempt(omgeving: Omgeving, geladen: Geladen, nu: Moment): Promise<boolean | undefined> {
  const { record, merk } = geladen;
  const school = await omgeving.scholen.find(record.schoolId, nu);
  if (school === undefined) return false;
  const casus = casusVan(record);
  const events = vervallenTermijnen(casus, school, nu).flatMap((command) => {
    const decision = termijnVerstrijken(command, casus);
    return decision.soort === 'aanvaard' ? decision.gebeurtenissen : [];
  });
  if (events.length === 0) return refresh(omgeving, geladen, volgendeActieOp(casus, record.outbox, school));
  const volgende = withEvents(record, { events, school, nu, proces: omgeving.proces }, omgeving.sleutels);
  if ((await omgeving.store.append(volgende.record, merk)) !== 'bewaard') return undefined;
  omgeving.naOpslaan(volgende.record);
  return true;
}
/** Nothing passed, but the stored moment was too early: write the right one, or the sweep finds this casus for ever. */
async function refresh(
  omgeving: Omgeving,
  { record, merk }: Geladen,
  actie: Moment | undefined,
): Promise<boolean | undefined> {
  if (actie === record.volgendeActieOp) return false;
  const { volgendeActieOp: _oud, ...rest } = record;
  const bewaard = await omgeving.store.append({ ...rest, ...(actie && { volgendeActieOp: actie }) }, merk);
  return bewaard === 'bewaard' ? false : undefined;
}

/** The terms of one casus; answers whether a step of a ladder was taken. */
export async function runTermijnenVan(
  omgeving: Omgeving,
  schoolId: SchoolId,
  casusId: CasusId,
  nu: Moment,
): Promise<boolean> {
  for (let i = 0; i < MAX_POGINGEN; i += 1) {
    const geladen = await omgeving.store.load(schoolId, casusId);
    if (geladen === undefined) return false;
    const gedaan = await attempt(omgeving, geladen, nu);
    if (gedaan !== undefined) return gedaan;
  }
  return false;
}

/** All casussen that are due; answers how many took a step. One that cannot be read or saved is logged and keeps no other waiting. */
export async function runTermijnen(
  omgeving: Omgeving & { readonly logboek: Logboek },
  nu: Moment,
  limit = 200,
): Promise<number> {
  let stappen = 0;
  for (const { schoolId, casusId } of await omgeving.store.findDue(nu, limit)) {
    try {
      if (await runTermijnenVan(omgeving, schoolId, casusId, nu)) stappen += 1;
    } catch (error) {
      omgeving.logboek.record('termijn-fout', { casusId, fout: error instanceof Error ? error.name : 'onbekend' });
    }
  }
  return stappen;
}
