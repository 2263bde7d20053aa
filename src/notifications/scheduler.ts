// Repeats the work that time brings, one round at a time. It does not know what a round does and reads no clock.

import type { Logboek } from '../application/ports.ts';

export interface SchedulerDelen {
  /** Everything that is due now, part after part. One that fails is logged by the name of its error; the next ones and the next round come. */
  readonly ronde: readonly (() => Promise<unknown>)[];
  /** Milliseconds between the end of a round and the next. */
  readonly elkeMs: number;
  readonly logboek: Logboek;
}

export interface Scheduler {
  /** A round of its own, after the one that runs; resolves when it is over and never rejects. */
  runNow(): Promise<void>;
  /** No new round; resolves when the last one is over. */
  stop(): Promise<void>;
}

/** Starts with a round at once, for what came due while nothing ran. */
export function startScheduler({ ronde, elkeMs, logboek }: SchedulerDelen): Scheduler {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let last = Promise.resolve();

  const once = async (): Promise<void> => {
    if (isStopped) return;
    for (const deel of ronde) {
      try {
        await deel();
      } catch (error) {
        logboek.record('ronde-mislukt', { fout: error instanceof Error ? error.name : 'onbekend' });
      }
    }
  };
  const runNow = (): Promise<void> => (last = last.then(once));
  const repeat = async (): Promise<void> => {
    await runNow();
    if (!isStopped) timer = setTimeout(() => void repeat(), elkeMs);
  };

  void repeat();
  return {
    runNow,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      return last;
    },
  };
}
