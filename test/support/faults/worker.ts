// One process of a fault run: carries out what the driver sends it on the real house, until it is killed. Argument: `start` of lines.ts in JSON.

import { randomUUID } from 'node:crypto';
import { flushCompileCache } from 'node:module';

import { startScheduler } from '../../../src/notifications/scheduler.ts';
import { answerTo } from './answer.ts';
import { clockAhead, createHouse } from './house.ts';
import { start, toWorker } from './lines.ts';
import type { FromWorker } from './lines.ts';
import { openTarget } from './target.ts';

const ROUND_MS = 100;
const begin = start.parse(JSON.parse(process.argv[2] ?? ''));
let { aheadMs } = begin;

/** Resolves when the line has left this process, so that what is written afterwards cannot be known before it. */
const say = async (line: FromWorker): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(line, undefined, {}, () => {
      resolve();
    });
  });

const stores = await openTarget(begin.target);
const klok = clockAhead(() => aheadMs);
const logboek = { record: (code: string) => void say({ line: 'log', code }) };
const { omgeving, round } = createHouse({
  stores,
  klok,
  logboek,
  proces: `werker-${process.pid}-${randomUUID()}`,
  reached: (message) => say({ line: 'delivered', ...message }),
});
const scheduler = startScheduler({ ronde: [round], elkeMs: ROUND_MS, logboek });

process.on('message', (raw) => {
  const line = toWorker.parse(raw);
  if (line.line === 'clock') aheadMs = line.aheadMs;
  else void answerTo(omgeving, line.nr, line.press, klok.nu()).then(say);
});
process.on('disconnect', () => {
  void scheduler.stop().then(async () => {
    await stores.close();
    process.exit(0);
  });
});
await say({ line: 'ready' });
flushCompileCache();
