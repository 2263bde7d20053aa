// The same turn and the same list while the store holds few and many casussen of others, all sizes in turns in one run. It prints nothing.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { SCHOOL_BESTAND } from '../../../src/voorbeeldschool/personen.ts';
import { message } from '../connector/activities.ts';
import { startConnector } from '../connector/connector.ts';
import { createClock } from '../faults/clock.ts';
import { openScholen } from '../faults/house.ts';
import { leesBestandIn } from '../store/lees-bestand.ts';
import { median, spread } from './figures.ts';
import { fillFile } from './fill.ts';
import { timeMessage, timePress } from './load.ts';
import { makePresses, openChats } from './presses.ts';
import { startTarget } from './target.ts';

const SIZES = [100, 1_000, 10_000, 100_000] as const;
const ROUNDS = 7;
const LISTS = 20;

interface Measured {
  readonly median: number;
  /** Median of the rounds against the smallest size, lowest and highest. */
  readonly ratio: number;
  readonly spread: readonly [number, number];
}
export interface SizeFigures {
  readonly casussen: number;
  /** Milliseconds. */
  readonly turn: Measured;
  readonly list: Measured;
}

function against(own: readonly number[], smallest: readonly number[]): Measured {
  const ratios = own.map((time, nr) => time / (smallest[nr] ?? NaN));
  return { median: median(own), ratio: median(ratios), spread: spread(ratios) };
}

export async function measureSizes(folder: string): Promise<readonly SizeFigures[]> {
  const connector = await startConnector();
  const houses = [];
  for (const size of SIZES) {
    const own = join(folder, `size-${String(size)}`);
    mkdirSync(own);
    const bestand = join(own, 'meldcode.sqlite');
    // Long ago: after a change of today every running casus of the school would be looked at first.
    await leesBestandIn(SCHOOL_BESTAND, { soort: 'sqlite', bestand });
    await fillFile(bestand, size, openScholen(), createClock());
    const bot = await startTarget({ kind: 'sqlite', folder: own, serviceUrl: connector.url, card: {} });
    const [chat] = await openChats(bot, connector, 1);
    if (chat === undefined) throw new Error('no chat');
    houses.push({ size, bot, chat, turns: [] as number[], lists: [] as number[] });
  }
  for (let nr = 0; nr < ROUNDS; nr += 1)
    for (const { bot, chat, turns, lists } of houses) {
      const times = [];
      for (const body of await makePresses(chat, connector, false)) times.push(await timePress(bot, body));
      turns.push(median(times));
      const body = JSON.stringify(message(connector.url, chat, 'mijn casussen'));
      const answers = [];
      for (let each = 0; each < LISTS; each += 1) answers.push(await timeMessage(bot, body));
      lists.push(median(answers));
    }
  for (const { bot } of houses) await bot.stop();
  await connector.close();
  // The first round of each warms up.
  const counted = houses.map(({ size, turns, lists }) => ({ size, turns: turns.slice(1), lists: lists.slice(1) }));
  return counted.map(({ size, turns, lists }) => ({
    casussen: size,
    turn: against(turns, counted[0]?.turns ?? []),
    list: against(lists, counted[0]?.lists ?? []),
  }));
}
