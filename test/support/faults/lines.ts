// What the driver and a worker process tell each other. It carries nothing itself.

import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { CasusRecord } from '../../../src/application/ports.ts';
import type { CasusEvent } from '../../../src/domain/casus.ts';
import { berichtId, casusId, medewerkerId } from '../../../src/store/fields.ts';
import { press } from './press.ts';

/** Where the casussen are kept. */
const target = z.union([
  z.strictObject({ opslag: z.literal('sqlite'), pad: z.string() }),
  z.strictObject({
    opslag: z.literal('cosmos'),
    endpoint: z.string(),
    database: z.string(),
    key: z.string(),
    ca: z.string(),
  }),
]);
export type Target = z.output<typeof target>;

/** How a worker starts: its store, and how far its clock runs ahead in milliseconds. */
export const start = z.strictObject({ target, aheadMs: z.number() });

export const toWorker = z.union([
  z.strictObject({ line: z.literal('press'), nr: z.int(), press }),
  z.strictObject({ line: z.literal('clock'), aheadMs: z.number() }),
]);
export type ToWorker = z.output<typeof toWorker>;

/** The state that an answer shows: its version, and the log it stands for by length and hash. */
const state = z.strictObject({
  versie: z.int(),
  length: z.int(),
  hash: z.string(),
  /** The text just typed stands in it. */
  own: z.boolean(),
  /** A consult that waits for an answer. */
  openOverleg: z.string().exactOptional(),
});
export type State = z.output<typeof state>;

const answer = z.strictObject({
  line: z.literal('answer'),
  nr: z.int(),
  outcome: z.enum(['gedaan', 'geweigerd', 'niet-bewaard', 'fout']),
  /** Of the refusal, or the name of the error. */
  code: z.string().exactOptional(),
  /** Carried out by an earlier try of the same press. */
  earlier: z.boolean().exactOptional(),
  state: state.exactOptional(),
});
export type Answer = z.output<typeof answer>;

const delivered = z.strictObject({ line: z.literal('delivered'), casusId, berichtId, aan: medewerkerId });
export type Delivered = z.output<typeof delivered>;

export const fromWorker = z.union([
  z.strictObject({ line: z.literal('ready') }),
  answer,
  delivered,
  z.strictObject({ line: z.literal('log'), code: z.string() }),
]);
export type FromWorker = z.output<typeof fromWorker>;

/** A hash after every event, over that event and all before it: equal hashes are equal histories. */
export function hashes(events: readonly CasusEvent[]): readonly string[] {
  let last = '';
  return events.map((event) => (last = createHash('sha256').update(last).update(JSON.stringify(event)).digest('hex')));
}

/** The part of a state that any reader can work out from the record. */
export const describe = ({ versie, gebeurtenissen }: CasusRecord): Pick<State, 'versie' | 'length' | 'hash'> => ({
  versie,
  length: gebeurtenissen.length,
  hash: hashes(gebeurtenissen).at(-1) ?? '',
});
