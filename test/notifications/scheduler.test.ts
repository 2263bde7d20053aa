// Proves that rounds follow each other, never overlap, survive a failure and end when asked.

import { startScheduler } from '../../src/notifications/scheduler.ts';
import type { Scheduler } from '../../src/notifications/scheduler.ts';

const codes: string[] = [];
const logboek = { record: (code: string) => void codes.push(code) };
const NEVER_AGAIN_MS = 2_000_000;
let scheduler: Scheduler | undefined;
afterEach(() => scheduler?.stop());

/** A round that waits until it is let go, and counts how many run at once. */
function heldRound() {
  const release: (() => void)[] = [];
  const seen = { started: 0, running: 0, most: 0 };
  const ronde = async (): Promise<void> => {
    seen.started += 1;
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    await new Promise<void>((done) => release.push(done));
    seen.running -= 1;
  };
  const letGo = async (): Promise<void> => {
    while (release.length === 0) await new Promise(setImmediate);
    release.shift()?.();
  };
  return { seen, ronde, letGo };
}

test('a round starts at once, and again after each one that ended or failed', async () => {
  let rounds = 0;
  await new Promise<void>((done) => {
    const ronde = async (): Promise<void> => {
      rounds += 1;
      if (rounds === 4) done();
      throw new TypeError('round');
    };
    scheduler = startScheduler({ ronde: [ronde], elkeMs: 1, logboek });
  });
  expect(codes.slice(0, 3)).toEqual(['ronde-mislukt', 'ronde-mislukt', 'ronde-mislukt']);
});

test('a part that fails keeps no other from its turn', async () => {
  const done: string[] = [];
  codes.length = 0;
  scheduler = startScheduler({
    ronde: [
      async () => void done.push('schools'),
      async () => Promise.reject(new TypeError('no store')),
      async () => void done.push('terms'),
    ],
    elkeMs: NEVER_AGAIN_MS,
    logboek,
  });
  await scheduler.runNow();
  expect(done).toEqual(['schools', 'terms', 'schools', 'terms']);
  expect(codes).toEqual(['ronde-mislukt', 'ronde-mislukt']);
});

test('a round that is asked for comes after the one that runs, never beside it', async () => {
  const { seen, ronde, letGo } = heldRound();
  scheduler = startScheduler({ ronde: [ronde], elkeMs: NEVER_AGAIN_MS, logboek });
  const asked = [scheduler.runNow(), scheduler.runNow()];
  await letGo();
  await letGo();
  await letGo();
  await Promise.all(asked);
  expect(seen).toEqual({ started: 3, running: 0, most: 1 });
});

test('stopping waits for the round that runs and starts no other', async () => {
  const { seen, ronde, letGo } = heldRound();
  const own = startScheduler({ ronde: [ronde], elkeMs: 1, logboek });
  while (seen.started === 0) await new Promise(setImmediate);
  const asked = own.runNow();
  const stopped = own.stop().then(() => seen.running);
  await letGo();
  expect(await stopped).toBe(0);
  await asked;
  await own.runNow();
  expect(seen.started).toBe(1);
});
