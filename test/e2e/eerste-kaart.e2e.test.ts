import type { Browser } from 'playwright-core';

import { launchBrowser, openPage, screenshot, SMAL } from './support/browser.ts';
import { chatOf } from './support/chat.ts';
import type { LopendeDemo } from './support/demo.ts';
import { startDemo } from './support/demo.ts';

let demo: LopendeDemo;
let browser: Browser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo({ schoon: true }), launchBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await demo.opruimen();
});

describe('De eerste kaart', () => {
  it('leerkracht Anna typt hallo en ziet de nummers en waar ze kan beginnen', async () => {
    const { page, fouten, close } = await openPage(browser, demo.adres);
    const anna = await chatOf(page, 'Anna');
    await anna.expectText('Dag Anna');
    await anna.say('hallo');
    await anna.expectText(/^hallo$/);
    await anna.region.getByText('Dag Anna').nth(1).waitFor();
    expect(await anna.newest()).toContain('Bel 112');
    expect(await anna.newest()).toContain('0800-2000');
    await anna.press('Ik maak me zorgen');
    await anna.expectText('Gaat het over iemand die op school werkt of helpt?');
    await screenshot(page, 'eerste-kaart-breed');
    expect(fouten).toEqual([]);
    await close();
  }, 60_000);

  it('op een telefoon staat één persoon in beeld, de anderen achter een tab', async () => {
    const { page, fouten, close } = await openPage(browser, demo.adres, { viewport: SMAL, donker: true });
    const bas = await chatOf(page, 'Bas');
    await bas.expectText('Dag Bas');
    expect(await page.getByRole('region', { name: 'Anna', exact: true }).isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(SMAL.width);
    await screenshot(page, 'eerste-kaart-smal-donker');
    expect(fouten).toEqual([]);
    await close();
  }, 60_000);

  it('na een herstart staan de chats er nog, en de bot antwoordt op het nieuwe adres', async () => {
    await demo.stop();
    demo = await startDemo({ map: demo.map });
    const { page, close } = await openPage(browser, demo.adres);
    const anna = await chatOf(page, 'Anna');
    await anna.expectText(/^hallo$/);
    const aantal = await anna.region.getByRole('article').count();
    await anna.say('help');
    await anna.region
      .getByRole('article')
      .nth(aantal + 1)
      .waitFor();
    await close();
  }, 60_000);
});
