// Takes a picture of each card of dist/kaarten.html, for looking. Run: npm run cards:preview && npx node test/tools/cards-shots.ts [parts of names]

import { mkdirSync } from 'node:fs';

import { chromium } from 'playwright-core';

const delen = process.argv.slice(2);
/** The whole gallery is drawn in one page: on a busy machine that takes a while. */
const GEDULD = { timeout: 120_000 };

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 2060, height: 900 } });
const galerij = new URL('../../dist/kaarten.html', import.meta.url);
await page.goto(galerij.href, { ...GEDULD, waitUntil: 'commit' });
await page.waitForSelector('body[data-klaar]', { ...GEDULD, state: 'attached' });
// One card at a time: a picture within the whole gallery takes too long to be drawn.
await page.addStyleTag({ content: 'h1, section:not(:target) { display: none }' });
mkdirSync('dist/kaarten', { recursive: true });

for (const section of await page.locator('section').all()) {
  const id = (await section.getAttribute('id')) ?? '';
  if (delen.length > 0 && !delen.some((deel) => id.includes(deel))) continue;
  galerij.hash = id;
  await page.goto(galerij.href, GEDULD);
  await page.screenshot({ path: `dist/kaarten/${id}.png`, fullPage: true, ...GEDULD });
  console.log(`dist/kaarten/${id}.png`);
}
await browser.close();
