// The worker processes of a fault run: started, given presses, killed and started again. It knows no rule and no store.

import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { fromWorker } from './lines.ts';
import type { Answer, Delivered, Target, ToWorker } from './lines.ts';
import type { Press } from './press.ts';
import type { Chance } from './seeded.ts';

const SCRIPT = fileURLToPath(new URL('worker.ts', import.meta.url));
/** Milliseconds after which nobody waits for an answer any longer, and for a process to end by itself. */
const PATIENCE_MS = 15_000;

export interface PoolParts {
  readonly target: Target;
  readonly amount: number;
  /** Folder for compiled code. */
  readonly cache: string;
  readonly chance: Chance;
  /** How far the clocks run ahead, in milliseconds. */
  readonly aheadMs: () => number;
  readonly onDelivered: (message: Delivered) => void;
  readonly onLog: (code: string) => void;
}

export interface Pool {
  /** To some process that runs; undefined when no answer came because it died or took too long. */
  send(press: Press): Promise<Answer | undefined>;
  /** Kills one that is busy, if any, without a chance to finish anything; another takes its place at once. */
  kill(): void;
  /** Tells everybody what the clock says now. */
  tellClock(): void;
  /** Lets all of them finish and waits for the end. */
  stop(): Promise<void>;
  readonly kills: () => number;
}

interface Worker {
  readonly child: ChildProcess;
  readonly waiting: Map<number, (answer: Answer | undefined) => void>;
  isReady: boolean;
}

function spawnWorker(parts: PoolParts, onReady: (worker: Worker) => void): Worker {
  const { target, aheadMs, cache, onDelivered, onLog } = parts;
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  const child = fork(SCRIPT, [JSON.stringify({ target, aheadMs: aheadMs() })], { execArgv: [], stdio: 'inherit', env });
  const worker: Worker = { child, waiting: new Map(), isReady: false };
  child.on('error', () => undefined);
  child.on('message', (raw) => {
    const said = fromWorker.parse(raw);
    if (said.line === 'ready') {
      worker.isReady = true;
      onReady(worker);
    } else if (said.line === 'delivered') onDelivered(said);
    else if (said.line === 'log') onLog(said.code);
    else {
      worker.waiting.get(said.nr)?.(said);
      worker.waiting.delete(said.nr);
    }
  });
  return worker;
}

/** Nothing more can come: what was said before the end has been read. */
async function ended({ child, waiting }: Worker): Promise<void> {
  const gone = child.connected ? once(child, 'disconnect') : undefined;
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  await gone;
  for (const giveUp of waiting.values()) giveUp(undefined);
  waiting.clear();
}

/** Starts `amount` processes; resolves when all of them take presses. Rejects when one ends that nobody killed. */
export async function startPool(parts: PoolParts): Promise<Pool> {
  const { chance, aheadMs } = parts;
  const workers = new Set<Worker>();
  const killed = new Set<Worker>();
  const lookers = new Set<() => void>();
  const changed = (): void => {
    for (const look of lookers) look();
    lookers.clear();
  };
  let lastNr = 0;
  let isStopping = false;
  let crashed: Error | undefined;

  const tell = ({ child }: Worker, line: ToWorker): void => {
    if (child.connected) child.send(line, () => undefined);
  };
  const add = (): void => {
    const worker = spawnWorker(parts, (ready) => {
      tell(ready, { line: 'clock', aheadMs: aheadMs() });
      changed();
    });
    workers.add(worker);
    void ended(worker).then(() => {
      workers.delete(worker);
      if (!isStopping && !killed.has(worker)) crashed = new Error('a worker ended by itself');
      changed();
    });
  };
  const alive = (): Worker[] => [...workers].filter((each) => each.isReady && !killed.has(each));
  const some = async (enough: () => boolean): Promise<void> => {
    while (!enough()) {
      if (crashed) throw crashed;
      await new Promise<void>((resolve) => lookers.add(resolve));
    }
  };

  for (let nr = 0; nr < parts.amount; nr += 1) add();
  await some(() => alive().length === parts.amount);

  return {
    async send(press) {
      await some(() => alive().length > 0);
      const [first, ...others] = alive();
      if (first === undefined) return undefined;
      const worker = chance.pick([first, ...others]);
      const nr = (lastNr += 1);
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, PATIENCE_MS, undefined);
        worker.waiting.set(nr, (answer) => {
          clearTimeout(timer);
          resolve(answer);
        });
        tell(worker, { line: 'press', nr, press });
      });
    },
    kill() {
      if (isStopping) return;
      const busy = alive().filter(({ waiting }) => waiting.size > 0);
      const [first, ...others] = busy.length > 0 ? busy : alive();
      if (first === undefined) return;
      const doomed = chance.pick([first, ...others]);
      killed.add(doomed);
      doomed.child.kill('SIGKILL');
      add();
    },
    tellClock() {
      for (const worker of alive()) tell(worker, { line: 'clock', aheadMs: aheadMs() });
    },
    async stop() {
      isStopping = true;
      await Promise.all(
        [...workers].map(async (worker) => {
          const timer = setTimeout(() => worker.child.kill('SIGKILL'), PATIENCE_MS);
          const over = ended(worker);
          if (worker.child.connected) worker.child.disconnect();
          await over;
          clearTimeout(timer);
        }),
      );
    },
    kills: () => killed.size,
  };
}
