// The figures of a fault run, as data and as a table. It proves nothing itself.

import { doubleDeliveries } from './check-messages.ts';
import type { FindingKind } from './checker.ts';
import type { RunResult } from './run.ts';
import type { Opslag, Storage } from './storage.ts';

const KINDS: readonly FindingKind[] = [
  'lost',
  'doubled',
  'gap',
  'refused-applied',
  'unanswered',
  'stale',
  'message',
  'forgotten',
];

export interface Report {
  readonly opslag: Opslag;
  readonly seed: number;
  /** Name and figure, in the order of the table. */
  readonly figures: Readonly<Record<string, number>>;
  /** Faults the proxy made, all kinds of requests together. */
  readonly faults: Readonly<Record<string, number>>;
  /** Codes of the log and errors that people met instead of an answer. */
  readonly codes: Readonly<Record<string, number>>;
  readonly refusals: Readonly<Record<string, number>>;
  readonly findings: readonly string[];
}

function tally(names: Iterable<string>): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const name of names) counted[name] = (counted[name] ?? 0) + 1;
  return counted;
}

/** The proxy counts `write answer-lost`; here all kinds of requests are one. */
function faultsOf({ faults }: Storage): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const [key, amount] of faults) {
    const fault = key.slice(key.indexOf(' ') + 1);
    counted[fault] = (counted[fault] ?? 0) + amount;
  }
  return counted;
}

export function toReport(storage: Storage, seed: number, result: RunResult): Report {
  const { history, findings, kills, jumps, casussen, seconds } = result;
  const { wishes, deliveries, tally: counted, codes } = history;
  const found = tally(findings.map(({ kind }) => kind));
  const refused = wishes.filter(({ outcome }) => outcome === 'refused');
  return {
    opslag: storage.opslag,
    seed,
    figures: {
      commands: wishes.length,
      casussen,
      'presses sent': counted.sent,
      'sent again without an answer': counted.resent,
      'pressed twice at once': counted.twins,
      'stale card pressed anew': counted.pressedAnew,
      answered: wishes.filter(({ outcome }) => outcome !== undefined).length,
      applied: wishes.filter(({ outcome }) => outcome === 'accepted').length,
      refused: refused.length,
      'answered from an earlier try': counted.earlier,
      'told that nothing was stored': counted.notStored,
      'met an error': counted.errors,
      'processes killed and started again': kills,
      'jumps of the clock': jumps,
      'requests to the store': storage.requests(),
      'messages delivered': deliveries.length - doubleDeliveries(deliveries),
      'delivered more than once': doubleDeliveries(deliveries),
      ...Object.fromEntries(KINDS.map((kind) => [kind, found[kind] ?? 0])),
      seconds: Math.round(seconds),
    },
    faults: faultsOf(storage),
    codes: Object.fromEntries(codes),
    refusals: tally(refused.map(({ code }) => code ?? '')),
    findings: findings.map(({ kind, what }) => `${kind}: ${what}`),
  };
}

const lines = (pairs: Readonly<Record<string, number>>): string[] => {
  const width = Math.max(0, ...Object.keys(pairs).map(({ length }) => length));
  return Object.entries(pairs).map(([name, figure]) => `  ${name.padEnd(width)}  ${String(figure).padStart(7)}`);
};

/** The report for people; of the findings the first twenty. */
export function toTable({ opslag, seed, figures, faults, codes, refusals, findings }: Report): string {
  return [
    `${opslag}, seed ${seed}`,
    ...lines(figures),
    ...(Object.keys(faults).length > 0 ? [' faults made', ...lines(faults)] : []),
    ...(Object.keys(codes).length > 0 ? [' met on the way', ...lines(codes)] : []),
    ...(Object.keys(refusals).length > 0 ? [' refused by the rules', ...lines(refusals)] : []),
    ...findings.slice(0, 20),
  ].join('\n');
}
