// The figures of the benchmark as tables for people. It measures nothing.

import type { MemoryFigures, StartFigures } from './measure-process.ts';
import type { ProfileFigures } from './measure-profile.ts';
import type { CaseFigures, RequestFigures } from './measure-requests.ts';
import type { SizeFigures } from './measure-sizes.ts';
import type { SweepFigures } from './measure-sweep.ts';
import type { TurnFigures } from './measure-turn.ts';

export interface BenchFigures {
  readonly date: string;
  readonly cores: number;
  readonly processor: string;
  readonly node: string;
  readonly start: readonly StartFigures[];
  readonly bare: readonly TurnFigures[];
  readonly state: readonly TurnFigures[];
  readonly profile: readonly ProfileFigures[];
  readonly sizes: readonly SizeFigures[];
  readonly requests: readonly RequestFigures[];
  readonly case: CaseFigures;
  readonly memory: readonly MemoryFigures[];
  readonly sweep: readonly SweepFigures[];
  readonly sweepCosmos: readonly Readonly<Record<string, number>>[];
  readonly seconds: number;
}

const range = ([from, to]: readonly [number, number], digits: number): string =>
  `${from.toFixed(digits)} - ${to.toFixed(digits)}`;

const turns = (rows: readonly TurnFigures[]): void => {
  console.table(
    rows.map(({ bot, perSecond, p50, p99, ratio, spread }) => ({
      bot,
      'turns/s': perSecond.toFixed(0),
      'p50 ms': p50.toFixed(1),
      'p99 ms': p99.toFixed(1),
      ratio: ratio.toFixed(2),
      'lowest - highest': range(spread, 2),
    })),
  );
};

function printSizes(sizes: readonly SizeFigures[], requests: readonly RequestFigures[]): void {
  console.log('A turn and `mijn casussen` with this many casussen of others, SQLite; ratios to the smallest');
  console.table(
    sizes.map(({ casussen, turn, list }) => ({
      casussen,
      'turn ms': turn.median.toFixed(1),
      'turn ratio': turn.ratio.toFixed(2),
      'turn lowest - highest': range(turn.spread, 2),
      'list ms': list.median.toFixed(1),
      'list ratio': list.ratio.toFixed(2),
      'list lowest - highest': range(list.spread, 2),
    })),
  );
  console.log('The same on Cosmos DB, a turn on average of 20: up to the answer, and after it (RU by the size table)');
  console.table(
    requests.map(({ casussen, turn, list }) => ({
      casussen,
      requests: turn.upTo.requests,
      RU: turn.upTo.RU,
      bytes: turn.upTo.bytes,
      'after: requests': turn.after.requests,
      'after: RU': turn.after.RU,
      'list: requests': list.requests,
      'list: RU': list.RU,
    })),
  );
}

/** Everything, in the order of the README. */
export function printBench(figures: BenchFigures): void {
  const { date, cores, processor, node, seconds, sweep } = figures;
  console.log(`${date}, ${String(cores)} cores of ${processor}, Node ${node}, ${String(seconds)} seconds in all`);
  console.log('A turn: a signed press in, the casus read, the rules, a conditional write, a card out; 8 clients');
  turns(figures.bare);
  turns(figures.state);
  console.log('Where the time of a turn goes: ours on SQLite, busy time of its main thread in percent');
  console.table(
    figures.profile.map(({ part, share, spread: [from, to] }) => ({
      part,
      '%': (100 * share).toFixed(1),
      'lowest - highest': range([100 * from, 100 * to], 1),
    })),
  );
  printSizes(figures.sizes, figures.requests);
  console.log('A whole case from start to confirmed melding on Cosmos DB');
  const { document, ...parts } = figures.case;
  console.table(parts);
  console.log(`The document of the casus at its end: ${String(document)} bytes`);
  console.log('From process start to ready');
  console.table(
    figures.start.map(({ what, median, spread }) => ({
      what,
      'median ms': median.toFixed(0),
      'lowest - highest': range(spread, 0),
    })),
  );
  console.log('Memory in megabytes, after a garbage collection');
  console.table(
    figures.memory.map(({ turns: after, heap, rss }) => ({ turns: after, heap: heap.toFixed(1), rss: rss.toFixed(1) })),
  );
  console.log('A round of terms, 100 casussen due, SQLite');
  console.table(
    sweep.map(({ casussen, median, spread, ratio }) => ({
      casussen,
      'median ms': median.toFixed(1),
      'lowest - highest': range(spread, 1),
      ratio: ratio.toFixed(2),
    })),
  );
  console.log('The same round on Cosmos DB (its emulator scans: requests and request units, no time)');
  console.table(figures.sweepCosmos);
}
