// Debian's chromium through playwright-core, and where its pictures go. It knows no page.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

import { PROJECT } from './demo.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export const BREED = { width: 1440, height: 900 };
export const SMAL = { width: 360, height: 740 };
/** How long a step may take before the test fails. */
export const GEDULD_MS = 10_000;

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', headless: true, args: ARGS });

/** Opens `adres` as somebody new; an error on the page fails at the end through `fouten`. */
export const openPage = async (
  browser: Browser,
  adres: string,
  { viewport = BREED, donker = false }: { viewport?: { width: number; height: number }; donker?: boolean } = {},
) => {
  const context = await browser.newContext({ viewport, locale: 'nl-NL', colorScheme: donker ? 'dark' : 'light' });
  context.setDefaultTimeout(GEDULD_MS);
  const page = await context.newPage();
  const fouten: string[] = [];
  page.on('pageerror', (error) => fouten.push(error.message));
  await page.goto(adres);
  return { page, fouten, close: () => context.close() };
};

/** Writes dist/e2e/<naam>.png. */
export const screenshot = async (page: Page, naam: string): Promise<void> => {
  const map = join(PROJECT, 'dist', 'e2e');
  mkdirSync(map, { recursive: true });
  await page.screenshot({ path: join(map, `${naam}.png`) });
};
