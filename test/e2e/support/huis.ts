// The demo page as a house with chats: the same presses as the journeys over HTTP, now in a browser, with a picture at each card.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { z } from 'zod';

import { elementen, leesbaar } from '../../support/huis/chat.ts';
import type { Chat, Json } from '../../support/huis/chat.ts';
import { BREED, GEDULD_MS, launchBrowser, openPage, screenshot, SMAL } from './browser.ts';
import { chatOf, moveKlok } from './chat.ts';
import type { Chat as Paginachat } from './chat.ts';
import { PROJECT, startDemo } from './demo.ts';

const standSchema = z.object({
  mensen: z.array(
    z.object({
      medewerkerId: z.string(),
      naam: z.string(),
      gesprek: z.object({ berichten: z.array(z.object({ kaart: z.unknown().optional() })) }),
    }),
  ),
});

const MARGE = 330;
const HOOGSTE = 3_000;
/** A picture in which the whole newest message fits, however long it is. */
async function takePicture(page: Page, chat: Paginachat, naam: string): Promise<void> {
  const maat = page.viewportSize() ?? BREED;
  const nieuwste = chat.region.getByRole('article').last();
  const hoogte = Math.ceil((await nieuwste.boundingBox())?.height ?? 0) + MARGE;
  await page.setViewportSize({ ...maat, height: Math.min(HOOGSTE, Math.max(maat.height, hoogte)) });
  await nieuwste.scrollIntoViewIfNeeded();
  await screenshot(page, naam);
  await page.setViewportSize(maat);
}

const isKeuze = (e: Json): boolean => e['type'] === 'Input.ChoiceSet';
const woord = (e: Json | undefined, veld: string): string => (typeof e?.[veld] === 'string' ? e[veld] : '');

/** Fills in one input of the card as a person does: by its label, and by the words of a choice. */
async function vul(chat: Paginachat, invoer: Json, waarde: string): Promise<void> {
  const label = leesbaar({ text: woord(invoer, 'label') });
  const keuzes = (Array.isArray(invoer['choices']) ? invoer['choices'] : []) as readonly Json[];
  const titel = (code: string): string =>
    woord(
      keuzes.find((k) => k['value'] === code),
      'title',
    );
  if (!isKeuze(invoer)) {
    if (invoer['type'] === 'Input.Toggle') await chat.tick(woord(invoer, 'title'));
    else await chat.fill(label, waarde);
  } else if (invoer['isMultiSelect'] === true) {
    for (const code of waarde.split(',')) await chat.tick(titel(code));
  } else await chat.choose(label, titel(waarde));
}

export interface PaginaOpties {
  readonly smal?: boolean;
  readonly donker?: boolean;
}
/** What a person did. */
interface Telling {
  presses: Record<string, number>;
  fields: number;
}

/** Starts a fresh demo and opens its page; pictures are called dist/e2e/<case>-<nn>-<who>.png. */
export async function openPagina(zaak: string, { smal = false, donker = false }: PaginaOpties = {}) {
  const [demo, browser] = await Promise.all([startDemo({ schoon: true }), launchBrowser()]);
  const { page, fouten } = await openPage(browser, demo.adres, { viewport: smal ? SMAL : BREED, donker });
  const telling: Telling = { presses: {}, fields: 0 };
  let nummer = 0;
  const stand = async () => standSchema.parse(await (await fetch(`${demo.adres}/demo/stand`)).json());

  const chat = async (naam: string): Promise<Chat> => {
    let hand: unknown = {};
    let id = '';
    const lees = async (): Promise<void> => {
      const mens = (await stand()).mensen.find((m) => m.naam === naam);
      id = mens?.medewerkerId ?? '';
      hand = mens?.gesprek.berichten.at(-1)?.kaart ?? {};
    };
    const foto = async (wie: Paginachat): Promise<void> => {
      nummer += 1;
      await takePicture(page, wie, `${zaak}-${String(nummer).padStart(2, '0')}-${naam.toLowerCase()}`);
    };
    const kaart = (): Json => hand as Json;
    const acties = () => [...elementen(kaart())].filter((e) => woord(e, 'type').startsWith('Action.'));
    const pagina = await chatOf(page, naam);
    await pagina.region.getByRole('article').first().waitFor();
    await lees();
    const drukt: Chat['drukt'] = async (titel, invoer = {}) => {
      const wie = await chatOf(page, naam);
      const knop = wie.region.getByRole('article').last().getByRole('button', { name: titel, exact: true });
      await knop.last().waitFor({ timeout: GEDULD_MS });
      await lees();
      for (const [veld, waarde] of Object.entries(invoer)) {
        const gevonden = [...elementen(kaart())].find((e) => e['id'] === veld);
        if (gevonden === undefined) throw new Error(`no input ${veld} on ${leesbaar(kaart())}`);
        if (waarde !== woord(gevonden, 'value')) await vul(wie, gevonden, waarde);
        telling.fields += 1;
      }
      telling.presses[naam] = (telling.presses[naam] ?? 0) + 1;
      await wie.press(titel);
      await lees();
      await foto(wie);
    };
    return {
      id,
      conversationId: '',
      drukt,
      typt: async (tekst) => {
        const wie = await chatOf(page, naam);
        const berichten = wie.region.getByRole('article');
        const aantal = await berichten.count();
        telling.fields += 1;
        await wie.say(tekst);
        await berichten.nth(aantal + 1).waitFor();
        await lees();
        await foto(wie);
      },
      stuurt: () => Promise.reject(new Error('a person cannot do that on a page')),
      leest: () => undefined,
      kaart,
      tekst: () => leesbaar(kaart()),
      knoppen: () => acties().map((a) => woord(a, 'title')),
      knop: () => {
        throw new Error('a person cannot see that on a page');
      },
      berichten: () => [],
      verwijdert: async () => (await chatOf(page, naam)).setGeinstalleerd(false),
    };
  };
  const chats = new Map<string, Promise<Chat>>();
  return {
    page,
    fouten,
    chat: (naam: string): Promise<Chat> => {
      const bekend = chats.get(naam) ?? chat(naam);
      chats.set(naam, bekend);
      return bekend;
    },
    /** Waits until these words stand in the newest message of somebody's chat. */
    ziet: async (naam: string, ...zinnen: readonly string[]): Promise<void> => {
      const bericht = (await chatOf(page, naam)).region.getByRole('article').last();
      for (const zin of zinnen) await bericht.getByText(zin).first().waitFor();
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
