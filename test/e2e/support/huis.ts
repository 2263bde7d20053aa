// The demo page as a house with chats: the same presses as the journeys over HTTP, now in a browser. It knows no card.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { BREED, launchBrowser, openPage, SMAL } from './browser.ts';
import { moveKlok } from './chat.ts';
import { PROJECT, startDemo } from './demo.ts';
import { createSpeler } from './speler.ts';
import type { Speler, Telling } from './speler.ts';

/** Time for a case on a busy machine. */
export const LANG = 240_000;
/** `2026-03-12`, counted from today; the demo's clock begins today or on the coming school day. */
export const dagVan = (dagen: number): string => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);

export interface PaginaOpties {
  /** A telephone: one person at a time. */
  readonly smal?: boolean;
  readonly donker?: boolean;
}
type Pagina = Awaited<ReturnType<typeof openPagina>>;

/** Starts a fresh demo and opens its page; pictures are called dist/e2e/<case>-<nn>-<who>.png. */
async function openPagina(zaak: string, { smal = false, donker = false }: PaginaOpties) {
  const [demo, browser] = await Promise.all([startDemo({ schoon: true }), launchBrowser()]);
  const { page, fouten } = await openPage(browser, demo.adres, { viewport: smal ? SMAL : BREED, donker });
  const telling: Telling = { presses: {}, fields: 0 };
  let nummer = 0;
  const volgende = (naam: string): string => {
    nummer += 1;
    return `${zaak}-${String(nummer).padStart(2, '0')}-${naam.toLowerCase()}`;
  };
  const spelers = new Map<string, Promise<Speler>>();
  return {
    fouten,
    chat: (naam: string): Promise<Speler> => {
      const bekend = spelers.get(naam) ?? createSpeler({ page, telling, volgende }, naam);
      spelers.set(naam, bekend);
      return bekend;
    },
    /** Moves the clock on with the page's own button. */
    dagen: async (aantal: number): Promise<void> => {
      for (let dag = 0; dag < aantal; dag += 1) await moveKlok(page, 'dag');
    },
    sluit: async (): Promise<void> => {
      writeFileSync(join(PROJECT, 'dist', 'e2e', `${zaak}.json`), `${JSON.stringify(telling)}\n`);
      await browser.close();
      await demo.opruimen();
    },
  };
}

/** Plays a case on a page of its own; an error on the page fails it. */
export const opPagina = (zaak: string, opties: PaginaOpties, speel: (pagina: Pagina) => Promise<void>) => async () => {
  const pagina = await openPagina(zaak, opties);
  try {
    await speel(pagina);
    expect(pagina.fouten).toEqual([]);
  } finally {
    await pagina.sluit();
  }
};
