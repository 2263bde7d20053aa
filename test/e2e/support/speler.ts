// One person on the demo page as a chat of the journeys: presses, fills in by label, and takes a picture at each card.

import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';

import { elementen, leesbaar } from '../../support/huis/chat.ts';
import type { Chat, Json } from '../../support/huis/chat.ts';
import { BREED, GEDULD_MS, screenshot } from './browser.ts';
import { chatOf } from './chat.ts';
import type { Chat as Paginachat } from './chat.ts';

/** What people did, for the note on presses. */
export interface Telling {
  presses: Record<string, number>;
  fields: number;
}
export interface Toneel {
  readonly page: Page;
  readonly telling: Telling;
  /** Name of the next picture. */
  readonly volgende: (naam: string) => string;
}
export interface Speler extends Chat {
  /** Goes to a button with Tab and presses it with Enter. */
  readonly toetst: (titel: string) => Promise<void>;
  /** Presses the newest button with this title that stands above the newest card; answers what that card says then. */
  readonly druktOud: (titel: string) => Promise<string>;
  /** Waits until these words stand in the newest message. */
  readonly ziet: (...zinnen: readonly (string | RegExp)[]) => Promise<void>;
  /** Waits until the bell counts this many new messages. */
  readonly krijgt: (aantal: number) => Promise<void>;
  /** Everything that stands in the chat. */
  readonly alles: () => Promise<string>;
}

const standSchema = z.object({
  mensen: z.array(
    z.object({
      medewerkerId: z.string(),
      naam: z.string(),
      gesprek: z.object({
        berichten: z.array(
          z.object({
            id: z.string(),
            van: z.string(),
            vanzelf: z.boolean().optional(),
          }),
        ),
      }),
    }),
  ),
});
interface Hand {
  readonly id: string;
  readonly bericht: string;
  readonly kaart: Json;
}
const heeftKnop = (kaart: Json, titel: string): boolean =>
  [...elementen(kaart)].some((e) => e['title'] === titel && String(e['type']).startsWith('Action.'));
const inBeeldSchema = z.object({
  stand: standSchema,
  kaarten: z.array(z.object({ id: z.string(), kaart: z.record(z.string(), z.unknown()).optional() })),
});
/** What the channel keeps and the cards as the page shows them: it keeps an answer a moment later than a person sees it. */
const IN_BEELD = `fetch('/demo/stand').then((antwoord) => antwoord.json()).then((stand) => ({
  stand,
  kaarten: [...document.querySelectorAll('li[data-id]')].map((li) => ({ id: li.dataset.id, kaart: li.kaart })),
}))`;
/** Which message is at hand: the newest with this button, the one pressed before, or the newest answer. Others may come in between. */
async function readMens(page: Page, naam: string, kies: { titel?: string; bericht?: string } = {}): Promise<Hand> {
  const { stand, kaarten } = inBeeldSchema.parse(await page.evaluate(IN_BEELD));
  const mens = stand.mensen.find((m) => m.naam === naam);
  const getoond = new Map(kaarten.map(({ id, kaart }) => [id, kaart]));
  const met = (mens?.gesprek.berichten ?? [])
    .map((b) => ({ ...b, kaart: getoond.get(b.id) }))
    .filter((b) => b.kaart !== undefined);
  const { titel, bericht } = kies;
  const gekozen =
    (titel === undefined ? undefined : met.findLast((b) => heeftKnop(b.kaart ?? {}, titel))) ??
    met.find((b) => b.id === bericht) ??
    met.findLast((b) => b.van === 'assistent' && b.vanzelf !== true) ??
    met.at(-1);
  return { id: mens?.medewerkerId ?? '', bericht: gekozen?.id ?? '', kaart: gekozen?.kaart ?? {} };
}

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

const keuzeSchema = z.array(z.object({ title: z.string(), value: z.string() }));
const woord = (e: Json, veld: string): string => (typeof e[veld] === 'string' ? e[veld] : '');
/** Fills in one input as a person does: by its label, and by the words of a choice. */
async function vul(chat: Paginachat, invoer: Json, waarde: string): Promise<void> {
  const label = leesbaar({ text: woord(invoer, 'label') });
  if (invoer['type'] !== 'Input.ChoiceSet') {
    await chat.fill(label, waarde);
    return;
  }
  const keuzes = keuzeSchema.parse(invoer['choices']);
  const titel = (code: string): string => keuzes.find((k) => k.value === code)?.title ?? code;
  if (invoer['isMultiSelect'] === true) for (const code of waarde.split(',')) await chat.tick(titel(code));
  else await chat.choose(label, titel(waarde));
}
async function vulIn(chat: Paginachat, kaart: Json, invoer: Readonly<Record<string, string>>): Promise<void> {
  for (const [veld, waarde] of Object.entries(invoer)) {
    const gevonden = [...elementen(kaart)].find((e) => e['id'] === veld);
    if (gevonden === undefined) throw new Error(`no input ${veld} on ${leesbaar(kaart)}`);
    if (waarde !== woord(gevonden, 'value')) await vul(chat, gevonden, waarde);
  }
}

const TABS = 80;
/** Moves the focus with Tab until it is on this. */
async function tabTo(page: Page, doel: Locator): Promise<void> {
  for (let keer = 0; keer < TABS; keer += 1) {
    if ((await doel.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached with Tab');
}
const articles = (chat: Paginachat): Locator => chat.region.getByRole('article');
const settled = (chat: Paginachat): Promise<void> =>
  chat.region.locator('[aria-busy=true]').waitFor({ state: 'detached' });
const acties = (kaart: Json): readonly Json[] =>
  [...elementen(kaart)].filter((e) => woord(e, 'type').startsWith('Action.'));
const nooit = (): never => {
  throw new Error('a person cannot do that on a page');
};

/** Brings the person into view and takes the newest message as the card at hand. */
export async function createSpeler(toneel: Toneel, naam: string): Promise<Speler> {
  const { page, telling } = toneel;
  const inBeeld = () => chatOf(page, naam);
  await articles(await inBeeld())
    .first()
    .waitFor();
  const eerst = await readMens(page, naam);
  const { id } = eerst;
  let { kaart: hand, bericht } = eerst;
  const lees = async (kies: { titel?: string; bericht?: string } = {}): Promise<void> => {
    ({ kaart: hand, bericht } = await readMens(page, naam, kies));
  };
  const foto = async (chat: Paginachat, kies: { bericht?: string } = {}): Promise<void> => {
    await lees(kies);
    await takePicture(page, chat, toneel.volgende(naam));
  };
  const telDruk = (): void => {
    telling.presses[naam] = (telling.presses[naam] ?? 0) + 1;
  };
  const knopVan = (chat: Paginachat, titel: string): Locator =>
    chat.region.getByRole('button', { name: titel, exact: true }).last();
  return {
    id,
    conversationId: '',
    drukt: async (titel, invoer = {}) => {
      const chat = await inBeeld();
      await knopVan(chat, titel).waitFor({ timeout: GEDULD_MS });
      await lees({ titel });
      await vulIn(chat, hand, invoer);
      telling.fields += Object.keys(invoer).length;
      telDruk();
      await chat.press(titel);
      await foto(chat, { bericht });
    },
    toetst: async (titel) => {
      const chat = await inBeeld();
      telDruk();
      await lees({ titel });
      await tabTo(page, knopVan(chat, titel));
      await page.keyboard.press('Enter');
      await settled(chat);
      await foto(chat, { bericht });
    },
    druktOud: async (titel) => {
      const chat = await inBeeld();
      const oud = articles(chat).filter({ has: page.getByRole('button', { name: titel, exact: true }) });
      const plek = (await oud.last().locator('xpath=..').getAttribute('data-id')) ?? '';
      telDruk();
      await oud.last().getByRole('button', { name: titel, exact: true }).click();
      await settled(chat);
      return chat.region.locator(`[data-id="${plek}"]`).innerText();
    },
    typt: async (tekst) => {
      const chat = await inBeeld();
      const aantal = await articles(chat).count();
      telling.fields += 1;
      await chat.say(tekst);
      await articles(chat)
        .nth(aantal + 1)
        .waitFor();
      await foto(chat);
    },
    ziet: async (...zinnen) => {
      const { region } = await inBeeld();
      for (const zin of zinnen) await region.getByText(zin).last().waitFor();
    },
    krijgt: async (aantal) => (await inBeeld()).expectNieuw(aantal),
    alles: async () => (await inBeeld()).region.innerText(),
    stuurt: nooit,
    leest: () => undefined,
    kaart: () => hand,
    tekst: () => leesbaar(hand),
    knoppen: () => acties(hand).map((a) => woord(a, 'title')),
    knop: nooit,
    berichten: nooit,
    verwijdert: async () => (await inBeeld()).setGeinstalleerd(false),
  };
}
