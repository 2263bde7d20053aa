// Takes a picture of each card of dist/kaarten.html, for looking. Run: npm run cards:preview && npx node test/tools/cards-shots.ts [part of a name]

import { mkdirSync } from 'node:fs';

import { chromium } from 'playwright-core';

const deel = process.argv[2] ?? '';
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 3000, height: 1200 } });
await page.goto(new URL('../../dist/kaarten.html', import.meta.url).href);
await page.waitForSelector('body[data-klaar]');
mkdirSync('dist/kaarten', { recursive: true });
for (const section of await page.locator('section').all()) {
  const id = (await section.getAttribute('id')) ?? '';
  if (id.includes(deel)) await section.screenshot({ path: `dist/kaarten/${id}.png` });
}
await browser.close();
