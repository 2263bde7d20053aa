// How long a round of terms takes when few of many casussen are due, and what it asks of a store. It knows neither messages nor people.

import { randomBytes } from 'node:crypto';

import { casusVan, volgendeActieOp } from '../../../src/application/casus-record.ts';
import { handleCommand } from '../../../src/application/handle-command.ts';
import type { Omgeving } from '../../../src/application/handle-command.ts';
import type { CasusRecord, CasusStore, Scholen } from '../../../src/application/ports.ts';
import { geenBewaring } from '../store/geen-bewaring.ts';
import { runTermijnen } from '../../../src/application/run-termijnen.ts';
import { createSleutels } from '../../../src/keys/sleutels.ts';
import { toCasusId, toOpdrachtId, toSchoolId } from '../../../src/shared/ids.ts';
import type { MedewerkerId, Moment } from '../../../src/shared/ids.ts';
import { readPersonen } from '../../../src/voorbeeldschool/personen.ts';
import type { Clock } from '../faults/clock.ts';

export const SCHOOL = toSchoolId('de-voorbeeldschool');
const LOGBOEK = { record: () => undefined };
/** An emergency that nobody takes up: a step of its ladder is due after 15, 30 and 45 minutes (E-13). */
const STEP_MS = 15 * 60_000;
export const STEPS = 3;

export interface Sweep {
  /** Makes `due` casussen whose next step comes in fifteen minutes. */
  prepare(due: number): Promise<void>;
  /** Moves the clock to the next step and sweeps; answers milliseconds. Throws when other than `due` casussen took a step. `onSwept` is told before anything is cleared up. */
  run(due: number, onSwept?: () => void): Promise<number>;
}

export const newCasusId = () => toCasusId(randomBytes(16).toString('base64url'));

export function createOmgeving(store: CasusStore, scholen: Scholen): Omgeving & { readonly logboek: typeof LOGBOEK } {
  const sleutels = createSleutels(new Uint8Array(32));
  return { store, scholen, sleutels, proces: 'meting', naOpslaan: () => undefined, logboek: LOGBOEK };
}

function findStarter(): MedewerkerId {
  const anna = readPersonen().find(({ naam }) => naam === 'Anna');
  if (anna === undefined) throw new Error('nobody can start');
  return anna.medewerkerId;
}

/** An emergency that has just begun, by a real command. */
export async function startNood(omgeving: Omgeving, nu: Moment): Promise<CasusRecord> {
  const uitkomst = await handleCommand(omgeving, {
    type: 'NoodInschakelen',
    casusId: newCasusId(),
    schoolId: SCHOOL,
    door: findStarter(),
    nu,
    opdrachtId: toOpdrachtId(randomBytes(32).toString('hex')),
    versie: 0,
    nietNaar: [],
  });
  if (uitkomst.soort !== 'gedaan') throw new Error(`start ${uitkomst.soort}`);
  return uitkomst.record;
}

/** Its messages are delivered elsewhere: without them only terms bring this casus round. */
async function withoutMessages({ store, scholen }: Omgeving, record: CasusRecord, nu: Moment): Promise<void> {
  const found = await store.load(record.schoolId, record.casusId);
  const school = await scholen.find(record.schoolId, nu);
  if (found === undefined || school === undefined) throw new Error('casus is gone');
  const { volgendeActieOp: _oud, ...rest } = found.record;
  const actie = volgendeActieOp(casusVan(found.record), [], school);
  await store.append({ ...rest, outbox: [], ...(actie && { volgendeActieOp: actie }) }, found.merk);
}

export function createSweep(store: CasusStore, scholen: Scholen, clock: Clock): Sweep {
  const omgeving = createOmgeving(store, scholen);
  const batch: CasusRecord[] = [];
  const quiet = async (): Promise<void> => {
    for (const record of batch) await withoutMessages(omgeving, record, clock.nu());
  };
  return {
    prepare: async (due) => {
      batch.length = 0;
      for (let nr = 0; nr < due; nr += 1) batch.push(await startNood(omgeving, clock.nu()));
      await quiet();
    },
    run: async (due, onSwept) => {
      clock.jump(STEP_MS);
      const begun = performance.now();
      const steps = await runTermijnen({ ...omgeving, bewaring: geenBewaring }, clock.nu(), due);
      const milliseconds = performance.now() - begun;
      onSwept?.();
      if (steps !== due) throw new Error(`${String(steps)} of ${String(due)} took a step`);
      await quiet();
      return milliseconds;
    },
  };
}
