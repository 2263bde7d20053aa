// A small soak on real processes, and the proof that its proof can fail.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { OutboxEntry } from '../../src/application/ports.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import { toBerichtId } from '../../src/shared/ids.ts';
import type { Fault } from '../support/soak/chaos.ts';
import { prove } from '../support/soak/proof.ts';
import { runSoak } from '../support/soak/run.ts';
import { at, BAS, someRecord } from '../support/store/records.ts';

import.meta.jest.setTimeout(120_000);

test('two processes deliver every message over a connector that fails, and each failure can be seen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-soak-'));
  try {
    const { figures, findings, calls } = await runSoak({ folder, casussen: 10, seed: 3 });
    expect(findings).toEqual([]);
    expect(figures.messages).toBeGreaterThanOrEqual(30);
    expect(figures.arrived + figures.refused + figures['given up, not known']).toBe(figures.messages);
    expect(calls.some(({ fault }) => fault !== undefined)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const berichtId = toBerichtId('b1.1');
const told = (type: 'BerichtAangekomen' | 'BerichtNietAangekomen'): CasusEvent =>
  ({
    type,
    op: at(1),
    door: 'systeem',
    berichtId,
    aan: BAS,
    ...(type === 'BerichtNietAangekomen' && { zeker: true }),
  }) as CasusEvent;
const entry = (fields: Partial<OutboxEntry> = {}): OutboxEntry => ({
  berichtId,
  aan: { medewerker: BAS },
  soort: 'nood',
  kleur: 'rood',
  status: 'aangekomen',
  pogingen: 1,
  ...fields,
});
/** What the proof says of one message to Bas that met these answers, in calls of the processes named. */
function findings(
  fields: Partial<OutboxEntry>,
  events: readonly CasusEvent[],
  answers: readonly (readonly [pid: string, fault?: Fault])[],
  killed: readonly string[] = [],
): readonly string[] {
  const record = someRecord({ outbox: [entry(fields)], gebeurtenissen: events });
  const calls = answers.map(([pid, fault]) => ({ bewijs: `${pid} ${record.casusId} ${berichtId} ${BAS}`, fault }));
  return prove([record], calls, new Set(killed)).findings.map((each) => each.slice(record.casusId.length + 1));
}
const arrived = [told('BerichtAangekomen')];

test.each([
  ['arrived', {}, arrived, [['1']], []],
  ['refused and told', { status: 'geweigerd' }, [told('BerichtNietAangekomen')], [['1', '403']], []],
  ['once more after an answer that was lost', {}, arrived, [['1', 'lost'], ['2']], []],
  ['once more after a process was killed', {}, arrived, [['1'], ['2']], ['1']],
  ['nobody left to tell', { status: 'geweigerd' }, [], [], []],
] as const)('%s is in order', (_name, fields, events, answers, killed) => {
  expect(findings(fields, events, answers, killed)).toEqual([]);
});

test.each([
  ['still waits', { volgendePogingOp: at(9) }, arrived, [['1']]],
  ['was acknowledged 2 times', {}, [...arrived, ...arrived], [['1']]],
  [`counts as arrived at ${BAS}, who never had it`, {}, arrived, [['1', '500']]],
  ['failed and nobody can see it', { status: 'geweigerd' }, [], [['1', '403']]],
  [`went to ${BAS} twice without a reason`, {}, arrived, [['1'], ['1']]],
] as const)('the proof finds a message that %s', (what, fields, events, answers) => {
  expect(findings(fields, events, answers)).toEqual([`${berichtId} ${what}`]);
});
