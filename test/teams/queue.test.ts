import { createQueue } from '../../src/teams/queue.ts';

const gate = () => Promise.withResolvers<undefined>();
/** Long enough for everything that is ready to run. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('work under one key waits for all that was given earlier, also when the first of it has ended', async () => {
  const queue = createQueue();
  const [first, second] = [gate(), gate()];
  const begun: number[] = [];
  const task = (n: number, until: Promise<undefined>) =>
    queue.run('a', () => {
      begun.push(n);
      return until;
    });
  const all = [task(1, first.promise), task(2, second.promise)];
  first.resolve(undefined);
  await settle();
  all.push(task(3, Promise.resolve(undefined)));
  await settle();
  expect(begun).toEqual([1, 2]);
  second.resolve(undefined);
  await Promise.all(all);
  expect(begun).toEqual([1, 2, 3]);
});

test('work under another key does not wait', async () => {
  const queue = createQueue();
  const blocked = gate();
  const waiting = queue.run('a', () => blocked.promise);
  await expect(queue.run('b', async () => 'done')).resolves.toBe('done');
  blocked.resolve(undefined);
  await waiting;
});

test('a task that throws tells who gave it and lets the next one run', async () => {
  const queue = createQueue();
  const failing = queue.run('a', async () => {
    throw new Error('x');
  });
  const next = queue.run('a', async () => 'done');
  await expect(failing).rejects.toThrow('x');
  await expect(next).resolves.toBe('done');
});

test('drain waits for work that was given while it waited', async () => {
  const queue = createQueue();
  const [first, second] = [gate(), gate()];
  let drained = false;
  void queue.run('a', () => first.promise);
  const draining = queue.drain().then(() => {
    drained = true;
  });
  void queue.run('a', () => second.promise);
  first.resolve(undefined);
  await settle();
  expect(drained).toBe(false);
  second.resolve(undefined);
  await draining;
  expect(drained).toBe(true);
});

test('settled waits for what runs, and no longer than is asked', async () => {
  const queue = createQueue();
  const [ends, stays] = [gate(), gate()];
  void queue.run('a', () => ends.promise);
  const running = queue.run('b', () => stays.promise);
  let settled = false;
  const waiting = queue.settled('a', 60_000).then(() => {
    settled = true;
  });
  await queue.settled('b', 1);
  await queue.settled('c', 60_000);
  expect(settled).toBe(false);
  ends.resolve(undefined);
  await waiting;
  stays.resolve(undefined);
  await running;
});
