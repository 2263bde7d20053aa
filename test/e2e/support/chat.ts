// One person's chat on the demo page, driven as a person would: by labels and words. It knows no card.

import type { Locator, Page } from 'playwright-core';

import { GEDULD_MS } from './browser.ts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A required input carries a star behind its label. */
const labelled = (label: string): RegExp => new RegExp(`^${escape(label)}( \\*)?$`);

export interface Chat {
  readonly region: Locator;
  /** Types a message and sends it. */
  readonly say: (tekst: string) => Promise<void>;
  /** Presses the newest button or link with this name, and waits for the answer. */
  readonly press: (naam: string) => Promise<void>;
  /** Fills in the newest field with this label. */
  readonly fill: (label: string, tekst: string) => Promise<void>;
  /** Chooses in the newest list with this label, whether it shows circles, boxes or a drop-down. */
  readonly choose: (label: string, keuze: string) => Promise<void>;
  /** Ticks the newest box with these words. */
  readonly tick: (woorden: string) => Promise<void>;
  /** Waits until these words stand in the chat. */
  readonly expectText: (tekst: string | RegExp) => Promise<void>;
  /** Waits until these words stand in the chat no more. */
  readonly expectNoText: (tekst: string | RegExp) => Promise<void>;
  /** The words of the newest message. */
  readonly newest: () => Promise<string>;
  /** How many new messages the bell counts. */
  readonly nieuw: () => Promise<number>;
  /** Waits until the bell counts this many. */
  readonly expectNieuw: (aantal: number) => Promise<void>;
  /** Presses the bell: goes to the first new message and counts them as read. */
  readonly openNieuw: () => Promise<void>;
  /** Switches the app of this person off or on; off, the channel answers 403. */
  readonly setGeinstalleerd: (aan: boolean) => Promise<void>;
}

/** Puts the person in view when it was not. */
const bringIntoView = async (page: Page, naam: string, region: Locator): Promise<void> => {
  await page.locator('.gesprek:not([hidden])').first().waitFor();
  if (await region.isVisible()) return;
  const tab = page.getByRole('navigation', { name: 'Kies een persoon' }).getByRole('button', { name: naam });
  if (await tab.isVisible()) await tab.click();
  else {
    await page.locator('#kiezer summary').click();
    await page.locator('#kiezer-lijst label', { hasText: new RegExp(`^.?${naam}`) }).click();
    await page.keyboard.press('Escape');
  }
  await region.waitFor();
};

const chooseIn = async (invoer: Locator, keuze: string): Promise<void> => {
  const lijst = invoer.getByRole('combobox');
  if ((await lijst.count()) > 0) await lijst.selectOption({ label: keuze });
  else await invoer.locator('label', { hasText: new RegExp(`^\\s*${escape(keuze)}\\s*$`) }).click();
};

const waitForCount = async (read: () => Promise<number>, aantal: number): Promise<void> => {
  const tot = Date.now() + GEDULD_MS;
  while ((await read()) !== aantal) {
    if (Date.now() > tot) throw new Error(`verwachtte ${String(aantal)}, zag ${String(await read())}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** The chat of `naam`; on a narrow screen its tab is chosen first. */
export const chatOf = async (page: Page, naam: string): Promise<Chat> => {
  const region = page.getByRole('region', { name: naam, exact: true });
  await bringIntoView(page, naam, region);
  const bel = region.getByRole('button', { name: new RegExp(`^${naam}: .*nieuw`) });
  const nieuw = async (): Promise<number> => {
    const gezegd = /: (\d+)/.exec((await bel.getAttribute('aria-label')) ?? '');
    return gezegd ? Number(gezegd[1]) : 0;
  };
  const answered = () => region.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  return {
    region,
    nieuw,
    expectNieuw: (aantal) => waitForCount(nieuw, aantal),
    say: async (tekst) => {
      await region.getByRole('textbox', { name: `Bericht van ${naam}` }).fill(tekst);
      await region.getByRole('button', { name: 'Verstuur' }).click();
    },
    press: async (knop) => {
      const knoppen = region.getByRole('button', { name: knop, exact: true });
      await knoppen
        .or(region.getByRole('link', { name: knop, exact: true }))
        .last()
        .click();
      await answered();
    },
    fill: (label, tekst) => region.getByLabel(labelled(label)).last().fill(tekst),
    choose: async (label, keuze) => {
      const invoer = region
        .locator(':has(> .ac-input-container)')
        .filter({ has: page.getByText(label, { exact: true }) });
      await chooseIn(invoer.last(), keuze);
    },
    tick: (woorden) => region.getByRole('checkbox', { name: woorden }).last().check(),
    expectText: (tekst) => region.getByText(tekst).last().waitFor(),
    expectNoText: (tekst) => region.getByText(tekst).last().waitFor({ state: 'hidden' }),
    newest: () => region.getByRole('article').last().innerText(),
    openNieuw: () => bel.click(),
    setGeinstalleerd: async (aan) => {
      const vinkje = region.getByLabel('App niet geïnstalleerd');
      await region.getByLabel(`Meer over ${naam}`).click();
      await vinkje.setChecked(!aan);
      await page.keyboard.press('Escape');
    },
  };
};

/** Moves the demo's clock on and waits until what became due has happened. */
export const moveKlok = async (page: Page, stap: 'uur' | 'dag'): Promise<void> => {
  const klok = page.getByRole('group', { name: 'Tijd in het voorbeeld' });
  await klok.getByRole('button', { name: `Zet de tijd een ${stap} verder` }).click();
  await page.locator('.klok[aria-busy=true]').waitFor({ state: 'detached' });
};
