// Runs work one after another per key and knows what still runs. It does not know what the work is.

import { setTimeout as wait } from 'node:timers/promises';

export interface Queue {
  /** Runs `task` after everything that was given earlier under the same key; answers what it answers. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Resolves when what was given under `key` until now has ended, and after `atMost` milliseconds in any case. */
  settled(key: string, atMost: number): Promise<void>;
  /** Resolves when nothing runs any more. */
  readonly drain: () => Promise<void>;
}

/** An empty queue; a task that throws does not stop the next one. */
export function createQueue(): Queue {
  const last = new Map<string, Promise<unknown>>();
  return {
    run: (key, task) => {
      const result = (last.get(key) ?? Promise.resolve()).then(task);
      const settled = result.then(
        () => undefined,
        () => undefined,
      );
      last.set(key, settled);
      void settled.then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
      return result;
    },
    settled: async (key, atMost) => {
      const running = last.get(key);
      if (running === undefined) return;
      const ended = new AbortController();
      const patience = wait(atMost, undefined, { signal: ended.signal }).catch(() => undefined);
      await Promise.race([running, patience]);
      ended.abort();
    },
    drain: async () => {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
}
