// Starts one bot of the benchmark in a process of its own, and ends it. It sends nothing.

import { fork } from 'node:child_process';
import { once } from 'node:events';

import { z } from 'zod';

import type { Asked, Target } from './turn-target.ts';

const readySchema = z.object({ url: z.string(), token: z.string() });
const memorySchema = z.object({ rss: z.number(), heap: z.number() });
export type Memory = z.infer<typeof memorySchema>;

export interface Bot extends z.infer<typeof readySchema> {
  /** Bytes, right after a garbage collection. */
  memory(): Promise<Memory>;
  /** Begins a processor profile; answers what ends it and gives it. */
  profile(): Promise<() => Promise<unknown>>;
  stop(): Promise<void>;
}

/** Answers once it listens; throws when the process ends before. */
export async function startTarget(target: Target): Promise<Bot> {
  const child = fork(new URL('./turn-target.ts', import.meta.url), [JSON.stringify(target)], {
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const told = async (): Promise<unknown> => {
    const [first] = await Promise.race([
      once(child, 'message') as Promise<readonly unknown[]>,
      once(child, 'exit').then(() => Promise.reject(new Error(`${target.kind} ended`))),
    ]);
    return first;
  };
  const ask = async (asked: Asked): Promise<unknown> => {
    const answer = told();
    child.send(asked);
    return answer;
  };
  const ready = readySchema.parse(await told());
  return {
    ...ready,
    memory: async () => memorySchema.parse(await ask('memory')),
    profile: async () => {
      await ask('profile');
      return async () => ask('profiled');
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
