// What came of a request to Cosmos DB that was not answered well, as codes alone. It knows no document and repeats nothing of one.

import { z } from 'zod';

/** Certainly not applied: refused, or given up on while waiting for room. */
export class CosmosError extends Error {
  override readonly name: string = 'CosmosError';
  /** HTTP status; absent when there was no answer. */
  readonly status: number | undefined;
  /** What Cosmos DB adds to a status, e.g. 1002 for a replica that is behind. */
  readonly substatus: number | undefined;
  constructor(code: string, status?: number, substatus?: number) {
    super(`Cosmos DB: ${code}${substatus === undefined ? '' : ` (${substatus})`}`);
    this.status = status;
    this.substatus = substatus;
  }
}

/** 429 until the time of a turn was over: nothing was read or written, and later it may go through. */
export class CosmosBusyError extends CosmosError {
  override readonly name = 'CosmosBusyError';
}

const answered = z.object({ code: z.int(), substatus: z.int().optional() });
const unanswered = z.object({ code: z.string().regex(/^[A-Za-z_]{1,40}$/) });

/** The error to throw on for whatever the SDK or the network threw: its own message may quote a document, an address or a key. */
export function toCosmosError(error: unknown): CosmosError {
  if (error instanceof CosmosError) return error;
  const answer = answered.safeParse(error);
  if (answer.success) {
    const { code, substatus } = answer.data;
    return code === 429 ? new CosmosBusyError('429', code) : new CosmosError(String(code), code, substatus);
  }
  const silence = unanswered.safeParse(error);
  return new CosmosError(silence.success ? silence.data.code : 'no answer');
}

/** A replica has not seen yet what this process wrote. */
const READ_SESSION_NOT_AVAILABLE = 1002;
/** Timeout, gone, "retry with", and what went wrong over there. */
const UNDECIDED = new Set([408, 410, 449]);

/** True when nobody can tell whether it was applied: no answer, or one that leaves it open. Asking again may go well. */
export const isUndecided = ({ status, substatus }: CosmosError): boolean =>
  status === undefined || status >= 500 || UNDECIDED.has(status) || substatus === READ_SESSION_NOT_AVAILABLE;
