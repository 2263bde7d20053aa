// The fault runs in small, on both stores: real processes, real kills, real faults. `npm run faults` does thousands.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { toReport, toTable } from '../support/faults/report.ts';
import { runFaults } from '../support/faults/run.ts';
import { openStorage, OPSLAG } from '../support/faults/storage.ts';

const TIMEOUT_MS = 120_000;
const COMMANDS = 150;
const folder = mkdtempSync(join(tmpdir(), 'meldcode-faults-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(OPSLAG)(
  '%s: processes are killed, and every command is there once, with its messages delivered',
  async (opslag) => {
    const storage = await openStorage(opslag, folder, 1);
    try {
      const result = await runFaults({
        storage,
        commands: COMMANDS,
        workers: 2,
        cache: join(folder, 'compiled'),
        seed: 1,
      });
      const report = toReport(storage, 1, result);
      expect(report.findings).toEqual([]);
      const { figures } = report;
      expect(figures['commands']).toBe(COMMANDS);
      expect(figures['answered']).toBe(COMMANDS);
      expect(figures['applied']! + figures['refused']!).toBe(COMMANDS);
      for (const name of ['applied', 'refused', 'processes killed and started again', 'messages delivered']) {
        expect([name, figures[name]! > 0]).toEqual([name, true]);
      }
      expect(Object.keys(report.faults).length).toBe(opslag === 'sqlite' ? 0 : 8);
      expect(toTable(report)).toMatch(/lost +0\n +doubled +0\n +gap +0\n/);
    } finally {
      await storage.close();
    }
  },
  TIMEOUT_MS,
);
