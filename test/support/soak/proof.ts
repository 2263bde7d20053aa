// Holds what the store says against what really reached the chats. It reads no store and asks nobody.

import type { CasusRecord, OutboxEntry } from '../../../src/application/ports.ts';
import type { Call, Fault } from './chaos.ts';

export interface Figures {
  readonly messages: number;
  readonly arrived: number;
  readonly refused: number;
  readonly 'given up, not known': number;
  /** Nobody is left at the school who may have it. */
  readonly 'for nobody': number;
  readonly 'sent again after a doubtful answer': number;
  readonly 'sent again after a kill': number;
}
export interface Proof {
  readonly figures: Figures;
  /** One line each; empty is the proof. */
  readonly findings: readonly string[];
}

/** `process casus bericht person`, as the worker writes it. */
interface Sent {
  readonly pid: string;
  readonly fault: Fault | undefined;
}
const DELIVERED: readonly (Fault | undefined)[] = [undefined, 'lost'];
const DOUBTFUL: readonly (Fault | undefined)[] = ['500', 'lost', 'reset', 'timeout'];

function perMessage(calls: readonly Call[]): ReadonlyMap<string, ReadonlyMap<string, readonly Sent[]>> {
  const parsed = calls.map(({ bewijs, fault }) => {
    const [pid = '', casusId, berichtId, aan = ''] = bewijs.split(' ');
    return { key: `${casusId} ${berichtId}`, aan, pid, fault };
  });
  const grouped = Map.groupBy(parsed, ({ key }) => key);
  return new Map([...grouped].map(([key, each]) => [key, Map.groupBy(each, ({ aan }) => aan)]));
}

const isOpen = ({ claim, volgendePogingOp }: OutboxEntry): boolean =>
  claim !== undefined || volgendePogingOp !== undefined;

/** Why a message went out once more after it reached somebody; `undefined` when nothing excuses it. */
function excuse(sent: readonly Sent[], killed: ReadonlySet<string>): 'answer' | 'kill' | undefined {
  const first = sent.findIndex(({ fault }) => DELIVERED.includes(fault));
  const before = sent.slice(
    0,
    sent.findLastIndex(({ fault }) => DELIVERED.includes(fault)),
  );
  if (before.slice(first).every(({ fault }) => DOUBTFUL.includes(fault))) return 'answer';
  return before.every(({ fault, pid }) => fault !== undefined || killed.has(pid)) ? 'kill' : undefined;
}

function wrong(record: CasusRecord, entry: OutboxEntry, reached: ReadonlyMap<string, readonly Sent[]>): string[] {
  const told = record.gebeurtenissen.flatMap((event) =>
    (event.type === 'BerichtAangekomen' || event.type === 'BerichtNietAangekomen') &&
    event.berichtId === entry.berichtId
      ? [{ aan: event.aan, aangekomen: event.type === 'BerichtAangekomen' }]
      : [],
  );
  const got = (aan: string): boolean => (reached.get(aan) ?? []).some(({ fault }) => DELIVERED.includes(fault));
  const arrived = told.filter(({ aangekomen }) => aangekomen);
  return [
    ...(isOpen(entry) ? ['still waits'] : []),
    ...(entry.status === 'aangekomen' && arrived.length !== 1 ? [`was acknowledged ${arrived.length} times`] : []),
    ...arrived.filter(({ aan }) => !got(aan)).map(({ aan }) => `counts as arrived at ${aan}, who never had it`),
    ...(entry.status !== 'aangekomen' && reached.size > 0 && told.length === 0 ? ['failed and nobody can see it'] : []),
  ];
}

/** `killed`: process ids that were killed. */
export function prove(records: readonly CasusRecord[], calls: readonly Call[], killed: ReadonlySet<string>): Proof {
  const sent = perMessage(calls);
  const findings: string[] = [];
  const counted = { arrived: 0, refused: 0, doubt: 0, nobody: 0, answer: 0, kill: 0 };
  const entries = records.flatMap((record) => record.outbox.map((entry) => ({ record, entry })));
  for (const { record, entry } of entries) {
    const key = `${record.casusId} ${entry.berichtId}`;
    const reached = sent.get(key) ?? new Map<string, readonly Sent[]>();
    findings.push(...wrong(record, entry, reached).map((what) => `${key} ${what}`));
    if (entry.status === 'aangekomen') counted.arrived += 1;
    else if (reached.size === 0) counted.nobody += 1;
    else if (entry.status === 'geweigerd') counted.refused += 1;
    else counted.doubt += 1;
    for (const [aan, each] of reached) {
      if (each.filter(({ fault }) => DELIVERED.includes(fault)).length < 2) continue;
      const why = excuse(each, killed);
      if (why === undefined) findings.push(`${key} went to ${aan} twice without a reason`);
      else counted[why] += 1;
    }
  }
  return {
    findings,
    figures: {
      messages: entries.length,
      arrived: counted.arrived,
      refused: counted.refused,
      'given up, not known': counted.doubt,
      'for nobody': counted.nobody,
      'sent again after a doubtful answer': counted.answer,
      'sent again after a kill': counted.kill,
    },
  };
}
