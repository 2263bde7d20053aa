// A full turn of ours against a bot without rules and against one with BotState, in turns in one run. It prints nothing.

import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

import { SCHOOL_BESTAND } from '../../../src/voorbeeldschool/personen.ts';
import { startConnector } from '../connector/connector.ts';
import type { Connector } from '../connector/connector.ts';
import { startCosmosEmulator } from '../cosmos/emulator.ts';
import type { CosmosEmulator } from '../cosmos/emulator.ts';
import { optionsFor } from '../cosmos/stores.ts';
import type { Chat } from '../huis/chat.ts';
import { leesBestandIn } from '../store/lees-bestand.ts';
import { median, percentile, spread } from './figures.ts';
import { runRound } from './load.ts';
import type { Round } from './load.ts';
import { makePresses, openChats } from './presses.ts';
import { startTarget } from './target.ts';
import type { Bot } from './target.ts';

const CLIENTS = 8;
/** The first round of each warms up and does not count. */
const ROUNDS = 9;

export interface TurnFigures {
  readonly bot: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Turns a second against the first of its table, round by round: median, lowest and highest. */
  readonly ratio: number;
  readonly spread: readonly [number, number];
}

type Bodies = readonly (readonly string[])[];
interface Runner {
  readonly name: string;
  readonly bot: Bot;
  readonly bodies: () => Promise<Bodies>;
  readonly rounds: Round[];
}

const fresh = (folder: string): string => mkdtempSync(join(folder, 'bot-'));

/** Presses of all clients, each on a casus of its own; made before a round, outside the measurement. */
export async function pressesOf(chats: readonly Chat[], connector: Connector, update: boolean): Promise<Bodies> {
  const bodies = [];
  for (const chat of chats) bodies.push(await makePresses(chat, connector, update));
  return bodies;
}

/** Rounds of all runners in turns; the first is what the others are held against. */
async function compare(runners: readonly Runner[]): Promise<readonly TurnFigures[]> {
  for (let nr = 0; nr < ROUNDS; nr += 1)
    for (const { bot, bodies, rounds } of runners) rounds.push(await runRound(bot, await bodies()));
  const speeds = runners.map(({ rounds }) => rounds.slice(1).map(({ turns, seconds }) => turns / seconds));
  return runners.map(({ name, rounds }, which) => {
    const own = speeds[which] ?? [];
    const times = rounds.slice(1).flatMap((round) => round.times);
    const ratios = own.map((speed, nr) => speed / (speeds[0]?.[nr] ?? NaN));
    return {
      bot: name,
      perSecond: median(own),
      p50: percentile(times, 0.5),
      p99: percentile(times, 0.99),
      ratio: median(ratios),
      spread: spread(ratios),
    };
  });
}

/** (a) of the benchmark: the SDK alone is the ceiling. */
export async function measureAgainstBare(folder: string): Promise<readonly TurnFigures[]> {
  const connector = await startConnector();
  const target = { serviceUrl: connector.url, card: {} };
  const ours = await startTarget({ ...target, kind: 'sqlite', folder: fresh(folder) });
  const chats = await openChats(ours, connector, CLIENTS);
  const [chat] = chats;
  if (chat === undefined) throw new Error('no chat');
  const example = await pressesOf([chat], connector, false);
  const bare = await startTarget({ ...target, kind: 'bare', folder, card: chat.kaart() });
  try {
    const quiet = (): Promise<Bodies> => pressesOf(chats, connector, false);
    const renewed = (): Promise<Bodies> => pressesOf(chats, connector, true);
    const same = Array.from({ length: CLIENTS }, () => example[0] ?? []);
    return await compare([
      { name: 'bare CloudAdapter, constant card', bot: bare, bodies: async () => same, rounds: [] },
      { name: 'ours on SQLite', bot: ours, bodies: quiet, rounds: [] },
      { name: 'ours on SQLite, message renewed after it', bot: ours, bodies: renewed, rounds: [] },
    ]);
  } finally {
    await bare.stop();
    await ours.stop();
    await connector.close();
  }
}

/** A bot of ours whose schools stand in the account. */
export async function startOnCosmos(emulator: CosmosEmulator, connector: Connector, folder: string): Promise<Bot> {
  const { endpoint, database, key, ca } = emulator;
  const place = { endpoint, database, key, ca };
  await leesBestandIn(SCHOOL_BESTAND, { soort: 'cosmos', ...optionsFor(place) });
  return startTarget({ kind: 'cosmos', folder: fresh(folder), serviceUrl: connector.url, place, card: {} });
}

/** (b): one read and one write of state a turn, as most bots do. */
export async function measureAgainstState(folder: string): Promise<readonly TurnFigures[]> {
  const connector = await startConnector();
  const emulator = await startCosmosEmulator();
  const ours = await startOnCosmos(emulator, connector, folder);
  const chats = await openChats(ours, connector, CLIENTS);
  const [chat] = chats;
  if (chat === undefined) throw new Error('no chat');
  await pressesOf([chat], connector, false);
  const { endpoint, database, key, ca } = emulator;
  const place = { endpoint, database, key, ca };
  const state = await startTarget({
    kind: 'bot-state',
    folder,
    serviceUrl: connector.url,
    place,
    card: chat.kaart(),
  });
  try {
    const quiet = (): Promise<Bodies> => pressesOf(chats, connector, false);
    return await compare([
      { name: 'BotState, one read and one write', bot: state, bodies: quiet, rounds: [] },
      { name: 'ours on Cosmos DB', bot: ours, bodies: quiet, rounds: [] },
    ]);
  } finally {
    await state.stop();
    await ours.stop();
    await emulator.close();
    await connector.close();
  }
}
