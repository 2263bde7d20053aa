// The storage of one fault run: a file, or Cosmos DB behind the fault proxy. It knows nobody who uses it.

import { join } from 'node:path';

import { startCosmosEmulator } from '../cosmos/emulator.ts';
import type { Target } from './lines.ts';
import { RATES, startFaultProxy } from './proxy.ts';
import { createChance } from './seeded.ts';

export const OPSLAG = ['sqlite', 'cosmos'] as const;
export type Opslag = (typeof OPSLAG)[number];

export interface Storage {
  readonly opslag: Opslag;
  /** How the workers reach it, and how the proof does, past all faults. */
  readonly faulty: Target;
  readonly direct: Target;
  /** What was asked, and how often each fault was made for each kind of request; for a file there is only the kill. */
  readonly requests: () => number;
  readonly faults: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

function openFile(folder: string): Storage {
  const target: Target = { opslag: 'sqlite', pad: join(folder, 'casussen.sqlite') };
  const close = async (): Promise<void> => undefined;
  return { opslag: 'sqlite', faulty: target, direct: target, requests: () => 0, faults: new Map(), close };
}

async function startCosmos(seed: number): Promise<Storage> {
  const emulator = await startCosmosEmulator();
  const proxy = await startFaultProxy({ ...emulator, chance: createChance(seed, 'proxy'), rates: () => RATES });
  const { endpoint, database, key, ca } = emulator;
  const direct: Target = { opslag: 'cosmos', endpoint, database, key, ca };
  return {
    opslag: 'cosmos',
    faulty: { ...direct, endpoint: proxy.endpoint },
    direct,
    requests: proxy.requests,
    faults: proxy.made,
    close: async () => {
      await proxy.close();
      await emulator.close();
    },
  };
}

/** Empty storage; `folder` is there for the file. */
export async function openStorage(opslag: Opslag, folder: string, seed: number): Promise<Storage> {
  return opslag === 'sqlite' ? openFile(folder) : startCosmos(seed);
}
