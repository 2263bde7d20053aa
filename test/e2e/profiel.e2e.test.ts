// The choice of a preset on the demo page. The bot here is a small one: what a preset does is played in test/voorbeeldschool/casussen.test.ts.

import { startProef } from '../voorbeeldschool/support/omgeving.ts';
import { kaart, tekst } from '../voorbeeldschool/support/proefbot.ts';
import { launchBrowser, openPage } from './support/browser.ts';

it('kies je in het menu; de pagina zegt wat er verandert, en het blijft zo', async () => {
  const [proef, browser] = await Promise.all([startProef(async () => kaart([tekst('Welkom')])), launchBrowser()]);
  try {
    const { page, fouten } = await openPage(browser, proef.adres());
    const keuze = page.getByLabel('Zo werkt De Voorbeeldschool');
    const paneel = page.locator('#profiel .paneel');
    await page.locator('#profiel summary').click();
    expect(await keuze.inputValue()).toBe('basis2019');
    await keuze.selectOption('kwaliteitskaart');
    await paneel.getByText('praten met ouders, nooit de eigen leerkracht').waitFor();
    expect(await paneel.innerText()).toContain('De chats blijven staan.');
    await page.reload();
    await page.locator('#profiel summary').click();
    expect(await keuze.inputValue()).toBe('kwaliteitskaart');
    expect(fouten).toEqual([]);
  } finally {
    await browser.close();
    await proef.close();
  }
}, 60_000);
