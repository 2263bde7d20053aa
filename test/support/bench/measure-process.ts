// A process of production from start to its first answer, and what it keeps in memory after many turns. It prints nothing.

import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { SCHOOL_BESTAND } from '../../../src/voorbeeldschool/personen.ts';
import { startConnector } from '../connector/connector.ts';
import { freePort } from '../free-port.ts';
import { median, spread } from './figures.ts';
import { runRound } from './load.ts';
import { makePresses, openChats, PER_CASUS } from './presses.ts';
import { startTarget } from './target.ts';

const STARTS = 5;
const TURNS = 10_000;
const MAIN = new URL('../../../src/main.ts', import.meta.url).pathname;
const SDK = "await Promise.all([import('botbuilder'), import('express')])";

export interface StartFigures {
  readonly what: string;
  /** Milliseconds. */
  readonly median: number;
  readonly spread: readonly [number, number];
}

function environment(folder: string, port: string): NodeJS.ProcessEnv {
  const secret = (): string => randomBytes(32).toString('base64');
  return {
    PATH: process.env['PATH'],
    MICROSOFT_APP_ID: randomUUID(),
    MICROSOFT_APP_TYPE: 'SingleTenant',
    MICROSOFT_APP_TENANT_ID: randomUUID(),
    MICROSOFT_APP_PASSWORD: randomBytes(30).toString('base64url'),
    PORT: port,
    OPSLAG: 'sqlite',
    SCHOLEN_BESTAND: SCHOOL_BESTAND,
    SQLITE_BESTAND: join(folder, 'meldcode.sqlite'),
    EEN_MACHINE: 'ja',
    SLEUTELS_MAP: mkdtempSync(join(folder, 'sleutels-')),
    SLEUTEL_LOGBOEK: secret(),
    SLEUTEL_LEERLING: secret(),
  };
}

const isReady = (port: string): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/gereed`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Milliseconds until `/gereed` answers 200; throws when the process ends before. */
async function timeStart(folder: string): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [MAIN], {
    env: environment(mkdtempSync(join(folder, 'start-')), port),
    stdio: 'ignore',
  });
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`production ended with ${String(child.exitCode)}`);
    await setTimeout(5);
  }
  const milliseconds = performance.now() - begun;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
  return milliseconds;
}

/** Milliseconds in which a process loads the prescribed SDK and ends. */
async function timeSdk(): Promise<number> {
  const begun = performance.now();
  await once(spawn(process.execPath, ['--input-type=module', '-e', SDK], { stdio: 'ignore' }), 'exit');
  return performance.now() - begun;
}

/** In turns; the first of each warms the disk and does not count. */
export async function measureStart(folder: string): Promise<readonly StartFigures[]> {
  const [sdk, ours]: [number[], number[]] = [[], []];
  for (let nr = 0; nr <= STARTS; nr += 1) {
    sdk.push(await timeSdk());
    ours.push(await timeStart(folder));
  }
  const figures = (what: string, times: readonly number[]): StartFigures => ({
    what,
    median: median(times.slice(1)),
    spread: spread(times.slice(1)),
  });
  return [figures('the SDK and express loaded, and no more', sdk), figures('ours on SQLite, ready to serve', ours)];
}

export interface MemoryFigures {
  readonly turns: number;
  /** Megabytes after a garbage collection. */
  readonly heap: number;
  readonly rss: number;
}

/** Right after start, after a first thousand turns, and after ten thousand. */
export async function measureMemory(folder: string): Promise<readonly MemoryFigures[]> {
  const connector = await startConnector();
  const bot = await startTarget({
    kind: 'sqlite',
    folder: mkdtempSync(join(folder, 'memory-')),
    serviceUrl: connector.url,
    card: {},
  });
  const rows: MemoryFigures[] = [];
  const look = async (turns: number): Promise<void> => {
    const { heap, rss } = await bot.memory();
    rows.push({ turns, heap: heap / 2 ** 20, rss: rss / 2 ** 20 });
  };
  await look(0);
  const chats = await openChats(bot, connector, 8);
  let turns = 0;
  while (turns < TURNS) {
    const bodies = [];
    for (const chat of chats) bodies.push(await makePresses(chat, connector, false));
    await runRound(bot, bodies);
    const before = turns;
    turns += chats.length * PER_CASUS;
    if (turns >= TURNS || (before < TURNS / 10 && turns >= TURNS / 10)) await look(turns);
  }
  await bot.stop();
  await connector.close();
  return rows;
}
