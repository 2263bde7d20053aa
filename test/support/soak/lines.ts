// What the driver of a soak and its processes tell each other. It carries nothing itself.

import { z } from 'zod';

/** How a process starts: files, and how far its clock runs ahead in milliseconds. */
export const start = z.strictObject({ database: z.string(), scholen: z.string(), aheadMs: z.number() });
export type Start = z.output<typeof start>;

export const toWorker = z.strictObject({ aheadMs: z.number() });

export const fromWorker = z.union([
  /** A round is over that began under this clock; `work` counts terms and messages. */
  z.strictObject({ line: z.literal('round'), aheadMs: z.number(), work: z.int() }),
  z.strictObject({ line: z.literal('log'), code: z.string() }),
]);
export type FromWorker = z.output<typeof fromWorker>;
