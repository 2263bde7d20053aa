// Draws the icons of the Teams app from their SVG in manifest/. Run after a change there: npx node test/tools/iconen.ts

import { readFileSync } from 'node:fs';

import { chromium } from 'playwright-core';

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
for (const [naam, zijde] of [
  ['color', 192],
  ['outline', 32],
] as const) {
  const page = await browser.newPage({ viewport: { width: zijde, height: zijde } });
  await page.setContent(`<body style="margin:0">${readFileSync(`manifest/${naam}.svg`, 'utf8')}</body>`);
  await page.screenshot({ path: `manifest/${naam}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
