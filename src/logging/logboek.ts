// Writes codes, ids and numbers as JSON lines with pino. It does not know sentences, names or the body of an activity, and cannot learn them.

import { destination, pino, stdTimeFunctions } from 'pino';
import type { DestinationStream } from 'pino';

import type { Logboek } from '../application/ports.ts';
import { toonCode, toonVelden } from './velden.ts';

/** Standard output, which keeps quiet when nobody reads it any more. */
function standaarduitvoer(): DestinationStream {
  const uitvoer = destination({ dest: 1, sync: true });
  uitvoer.on('error', () => undefined);
  return uitvoer;
}

/**
 * One line `{ level, time, code, velden? }` a call, to standard output or the given destination. Never throws: a log that fails must not
 * stop a turn. What may stand in a line is decided in velden.ts.
 */
export function createLogboek(bestemming: DestinationStream = standaarduitvoer()): Logboek {
  const schrijver = pino(
    { base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (niveau) => ({ level: niveau }) } },
    bestemming,
  );
  return {
    record: (code, velden) => {
      try {
        schrijver.info({ code: toonCode(code), ...(velden && { velden: toonVelden(velden) }) });
      } catch {
        // Nothing to do: the place where this would be told is the one that failed.
      }
    },
  };
}
