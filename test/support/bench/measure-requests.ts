// What a turn, a list and a whole case ask of Cosmos DB: requests, request units and bytes, up to the answer and after it. It measures no time.

import { setTimeout } from 'node:timers/promises';

import { startConnector } from '../connector/connector.ts';
import type { Connector } from '../connector/connector.ts';
import { startCosmosEmulator } from '../cosmos/emulator.ts';
import type { CosmosEmulator, Counted } from '../cosmos/emulator.ts';
import { openCosmos } from '../cosmos/open-cosmos.ts';
import { optionsFor } from '../cosmos/stores.ts';
import { createClock } from '../faults/clock.ts';
import { openScholen } from '../faults/house.ts';
import type { Chat } from '../huis/chat.ts';
import { bekijkt, begint, meldt, opent, weegtOnveilig } from '../huis/paden.ts';
import { raadpleegt } from '../huis/wegen-paden.ts';
import { sum } from './figures.ts';
import { copies } from './fill.ts';
import { timeMessage, timePress } from './load.ts';
import { startOnCosmos } from './measure-turn.ts';
import { makePresses, openChats } from './presses.ts';
import { createOmgeving, startNood } from './sweep.ts';
import type { Bot } from './target.ts';
import { message } from '../connector/activities.ts';

const SIZES = [100, 1_000] as const;
const TURNS = 20;

interface Asked {
  readonly requests: number;
  readonly RU: number;
  readonly bytes: number;
}
const costs = ({ kind }: Counted): boolean => kind !== 'plan' && kind !== 'metadata';
function total(rows: readonly Counted[], per = 1): Asked {
  const counted = rows.filter(costs);
  const round = (value: number): number => Math.round((value / per) * 10) / 10;
  return {
    requests: round(counted.length),
    RU: round(sum(counted.map(({ charge }) => charge))),
    bytes: Math.round(sum(counted.map(({ bytes }) => bytes)) / per),
  };
}

/** Cuts the requests of an account where an answer came and where all had become quiet. */
function createMeter(emulator: CosmosEmulator) {
  const upTo: Counted[] = [];
  const after: Counted[] = [];
  let mark = emulator.requests.length;
  const take = (into: Counted[]): void => {
    into.push(...emulator.requests.slice(mark));
    mark = emulator.requests.length;
  };
  return {
    upTo,
    after,
    skip: () => {
      mark = emulator.requests.length;
    },
    /** Call when the answer is there; resolves when a quarter of a second nothing was asked. */
    answered: async () => {
      take(upTo);
      for (let before = -1; before !== emulator.requests.length;) {
        before = emulator.requests.length;
        await setTimeout(250);
      }
      take(after);
    },
  };
}

export interface RequestFigures {
  readonly casussen: number;
  readonly turn: { readonly upTo: Asked; readonly after: Asked };
  readonly list: Asked;
}

async function fillAccount(emulator: CosmosEmulator, count: number): Promise<void> {
  const stores = openCosmos(optionsFor(emulator));
  const clock = createClock();
  const scholen = openScholen();
  const example = await startNood(createOmgeving(stores.casussen, scholen), clock.nu());
  for (const record of copies(example, count)) await stores.casussen.append(record, 'nieuw');
  await stores.close();
}

async function measureTurn(bot: Bot, chat: Chat, connector: Connector, emulator: CosmosEmulator) {
  const presses = createMeter(emulator);
  const bodies = await makePresses(chat, connector, true);
  await presses.answered();
  presses.upTo.length = 0;
  presses.after.length = 0;
  for (const body of bodies.slice(0, TURNS)) {
    await timePress(bot, body);
    await presses.answered();
  }
  const lists = createMeter(emulator);
  await timeMessage(bot, JSON.stringify(message(connector.url, chat, 'mijn casussen')));
  await lists.answered();
  return {
    turn: { upTo: total(presses.upTo, TURNS), after: total(presses.after, TURNS) },
    list: total([...lists.upTo, ...lists.after]),
  };
}

/** One turn and one list at each size. */
export async function measureRequests(folder: string): Promise<readonly RequestFigures[]> {
  const connector = await startConnector();
  const emulator = await startCosmosEmulator();
  const bot = await startOnCosmos(emulator, connector, folder);
  const [chat] = await openChats(bot, connector, 1);
  if (chat === undefined) throw new Error('no chat');
  const figures = [];
  let there = 0;
  for (const casussen of SIZES) {
    await fillAccount(emulator, casussen - there);
    there = casussen;
    figures.push({ casussen, ...(await measureTurn(bot, chat, connector, emulator)) });
  }
  await bot.stop();
  await emulator.close();
  await connector.close();
  return figures;
}

export interface CaseFigures {
  readonly turns: Asked;
  readonly acknowledgements: Asked;
  readonly inzage: Asked;
  readonly whole: Asked;
  /** Of the document of the casus as it was written last. */
  readonly document: number;
}

const isInzage = ({ container }: Counted): boolean => container.includes('inzage');

/** Anna asks Bas and Veilig Thuis, weighs, reports; Dirk confirms. */
async function playCase(anna: Chat, bas: Chat, dirk: Chat): Promise<void> {
  await begint(anna);
  await opent(anna, 'overleg-vragen');
  await anna.drukt('Vraag het');
  await bekijkt(bas);
  await bas.drukt('Geef antwoord', { antwoord: 'advies', advies: 'Bel Veilig Thuis, ik zie het ook.' });
  await raadpleegt(anna, 'melden');
  await weegtOnveilig(anna);
  await meldt(anna);
  await bekijkt(dirk);
  await dirk.drukt('Ik bevestig dat er gemeld is');
}

/** A whole case from start to confirmed melding. */
export async function measureCase(folder: string): Promise<CaseFigures> {
  const connector = await startConnector();
  const emulator = await startCosmosEmulator();
  const bot = await startOnCosmos(emulator, connector, folder);
  const meter = createMeter(emulator);
  const chats = await openChats(bot, connector, 4, meter.answered);
  const [anna, bas, , dirk] = chats;
  if (anna === undefined || bas === undefined || dirk === undefined) throw new Error('no chat');
  await meter.answered();
  meter.upTo.length = 0;
  meter.after.length = 0;
  await playCase(anna, bas, dirk);
  await bot.stop();
  await emulator.close();
  await connector.close();
  const whole = [...meter.upTo, ...meter.after];
  return {
    turns: total(meter.upTo.filter((each) => !isInzage(each))),
    acknowledgements: total(meter.after.filter((each) => !isInzage(each))),
    inzage: total(whole.filter(isInzage)),
    whole: total(whole),
    document: whole.findLast(({ kind, container }) => kind === 'write' && container.includes('casus'))?.bytes ?? 0,
  };
}
