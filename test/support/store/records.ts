// Invented casus records for tests of stores and delivery. It knows no rule: events here only have the shape of events.

import { randomBytes } from 'node:crypto';
import type { CasusRecord } from '../../../src/application/ports.ts';
import type { CasusEvent } from '../../../src/domain/casus.ts';
import { toCasusId, toMedewerkerId, toMoment, toOpdrachtId, toSchoolId } from '../../../src/shared/ids.ts';
import type { CasusId, MedewerkerId, Moment, SchoolId } from '../../../src/shared/ids.ts';

export const SCHOOL = toSchoolId('de-voorbeeldschool');
export const ANDERE_SCHOOL = toSchoolId('de-buurschool');
export const ANNA = toMedewerkerId('aaaaaaaa-0000-4000-8000-000000000001');
export const BAS = toMedewerkerId('bbbbbbbb-0000-4000-8000-000000000002');
export const CARLA = toMedewerkerId('cccccccc-0000-4000-8000-000000000003');

export const newCasusId = (): CasusId => toCasusId(randomBytes(16).toString('base64url'));

/** A slug that no other test uses, for lists that must be empty at first, also on a store that is kept. */
export const newSchoolId = (): SchoolId => toSchoolId(`school-${randomBytes(6).toString('hex')}`);
export const newMedewerkerId = (): MedewerkerId => toMedewerkerId(crypto.randomUUID());

const START = Date.parse('2026-03-12T08:00:00.000Z');

/** The moment so many seconds after 12 March 2026, nine o'clock in Amsterdam. */
export const at = (seconds: number): Moment => toMoment(new Date(START + seconds * 1000).toISOString());

/** An event of an invented type; what the domain would make of it does not matter to a store. */
export function someEvent(
  op: Moment,
  fields: Readonly<Record<string, unknown>> = {},
  door = ANNA as string,
): CasusEvent {
  const event: unknown = { type: 'SignaalVastgelegd', op, door, ...fields };
  return event as CasusEvent;
}

let lastNumber = 0;

export function someRecord(over: Partial<CasusRecord> = {}): CasusRecord {
  lastNumber += 1;
  return {
    casusId: newCasusId(),
    schoolId: SCHOOL,
    code: `2026-${String(lastNumber).padStart(3, '0')}-${randomBytes(4).toString('hex')}`,
    versie: 1,
    fase: 'signalen',
    leden: [ANNA],
    gebeurtenissen: [someEvent(at(0))],
    outbox: [],
    verwerkt: [],
    ...over,
  };
}

/** The record one accepted command later: event and command id both carry `number`. */
export function withCommand(record: CasusRecord, number: number): CasusRecord {
  const op = at(number);
  return {
    ...record,
    versie: record.versie + 1,
    gebeurtenissen: [...record.gebeurtenissen, someEvent(op, { nummer: number })],
    verwerkt: [
      ...record.verwerkt,
      { opdrachtId: toOpdrachtId(number.toString(16).padStart(64, '0')), door: ANNA, op },
    ].slice(-64),
  };
}
