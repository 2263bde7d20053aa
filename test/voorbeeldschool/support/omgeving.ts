// A demo with a test's own bot in a folder of its own, and the page's requests without a page.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import type { Gesprekspartner } from '../../../src/teams/gesprekspartner.ts';
import { startDemo } from '../../../src/voorbeeldschool/demo.ts';
import { createProefbot } from './proefbot.ts';

export const ANNA = '00000000-0000-4000-8000-0000000000a1';
export const BAS = '00000000-0000-4000-8000-0000000000a2';

const bericht = z.looseObject({
  id: z.string(),
  van: z.string(),
  vanzelf: z.boolean(),
  gelezen: z.boolean(),
  tekst: z.string().optional(),
  kaart: z.record(z.string(), z.unknown()).optional(),
});
const stand = z.object({
  mensen: z.array(
    z.looseObject({
      medewerkerId: z.string(),
      naam: z.string(),
      gesprek: z.object({ geopend: z.boolean(), bereikbaar: z.boolean(), berichten: z.array(bericht) }),
    }),
  ),
  klok: z.object({ verschuivingMs: z.number() }),
  profiel: z.looseObject({ preset: z.string() }),
});

/** The page's requests at `adres`. */
export const pageAt = (adres: string) => {
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${adres}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const read = async () => stand.parse(await (await fetch(`${adres}/demo/stand`)).json());
  return {
    post,
    read,
    gesprek: async (medewerkerId: string) => {
      const { mensen } = await read();
      const mens = mensen.find((een) => een.medewerkerId === medewerkerId);
      if (!mens) throw new Error('nobody');
      return mens.gesprek;
    },
    send: async (medewerkerId: string, activiteit: unknown) => {
      const response = await post('/demo/activiteit', { medewerkerId, activiteit });
      return z.object({ status: z.number(), body: z.string() }).parse(await response.json());
    },
  };
};

/** Starts a demo around `partner`; `herstart` ends it and goes on with the same data on another port. */
export const startProef = async (partner: Gesprekspartner) => {
  const map = join(mkdtempSync(join(tmpdir(), 'proef-')), 'voorbeeldschool');
  const bot = createProefbot(partner);
  let demo = await startDemo({ poort: 0, map, schoon: false }, bot.start);
  return {
    bot,
    map,
    adres: () => demo.adres,
    pagina: () => pageAt(demo.adres),
    herstart: async ({ schoon = false } = {}) => {
      await demo.stop();
      demo = await startDemo({ poort: 0, map, schoon }, bot.start);
    },
    close: async () => {
      await demo.stop();
      rmSync(join(map, '..'), { recursive: true, force: true });
    },
  };
};
export type Proef = Awaited<ReturnType<typeof startProef>>;
