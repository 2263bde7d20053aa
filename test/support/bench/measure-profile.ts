// Where the time of a turn goes: a processor profile of our bot under the load of the benchmark. It prints nothing.

import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

import { startConnector } from '../connector/connector.ts';
import { median, spread } from './figures.ts';
import { runRound } from './load.ts';
import { pressesOf } from './measure-turn.ts';
import { openChats } from './presses.ts';
import { sharesOf } from './profile.ts';
import { startTarget } from './target.ts';

const CLIENTS = 8;
const WARM = 4;
const ROUNDS = 4;

export interface ProfileFigures {
  readonly part: string;
  /** Of the busy time of the main thread, 0 to 1: median of the rounds, lowest and highest. */
  readonly share: number;
  readonly spread: readonly [number, number];
}

/** Each part over the rounds, largest first. */
function over(rounds: readonly ReturnType<typeof sharesOf>[]): readonly ProfileFigures[] {
  const parts = new Set(rounds.flatMap((round) => round.map(({ part }) => part)));
  return [...parts]
    .map((part) => {
      const shares = rounds.map((round) => round.find((each) => each.part === part)?.share ?? 0);
      return { part, share: median(shares), spread: spread(shares) };
    })
    .toSorted((a, b) => b.share - a.share);
}

/** On SQLite, warm, the presses alone. */
export async function measureProfile(folder: string): Promise<readonly ProfileFigures[]> {
  const connector = await startConnector();
  const target = { kind: 'sqlite', serviceUrl: connector.url, card: {} } as const;
  const bot = await startTarget({ ...target, folder: mkdtempSync(join(folder, 'profile-')) });
  try {
    const chats = await openChats(bot, connector, CLIENTS);
    const rounds = [];
    for (let nr = 0; nr < WARM + ROUNDS; nr += 1) {
      const presses = await pressesOf(chats, connector, false);
      const stop = await bot.profile();
      await runRound(bot, presses);
      rounds.push(sharesOf(await stop()));
    }
    return over(rounds.slice(WARM));
  } finally {
    await bot.stop();
    await connector.close();
  }
}
