// The demo page itself in a real browser: what Teams does with a card, it must do too. The bot here is a small one that the test writes.

import type { Browser, Page } from 'playwright-core';

import { toMedewerkerId } from '../../src/shared/ids.ts';
import type { Antwoord, Binnenkomst } from '../../src/teams/gesprekspartner.ts';
import type { Proef } from '../voorbeeldschool/support/omgeving.ts';
import { BAS, startProef } from '../voorbeeldschool/support/omgeving.ts';
import { kaart, tekst } from '../voorbeeldschool/support/proefbot.ts';
import { launchBrowser, openPage, screenshot, SMAL } from './support/browser.ts';
import { chatOf, moveKlok } from './support/chat.ts';
import { refresh, welkom } from './support/proefkaart.ts';

import.meta.jest.setTimeout(60_000);

let browser: Browser;
let proef: Proef;
let page: Page;
let fouten: string[];
let close: () => Promise<void>;
let asked: Binnenkomst[];

const onPress = (binnenkomst: Binnenkomst & { soort: 'kaartactie' }): Antwoord => {
  if (binnenkomst.verb === 'stuk') throw new Error('stuk');
  if (binnenkomst.verb === 'kort') return { soort: 'tekst', tekst: 'Dit blijft nergens staan.' };
  if (binnenkomst.verb === 'ververs') {
    return kaart([tekst('Zo staat het nu'), { type: 'Input.Text', id: 'erbij', label: 'Erbij' }], { refresh });
  }
  return kaart([tekst(`Bewaard: ${JSON.stringify(binnenkomst.data)}`)]);
};

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  asked = [];
  proef = await startProef(async (binnenkomst) => {
    asked.push(binnenkomst);
    if (binnenkomst.soort === 'kaartactie') return onPress(binnenkomst);
    if (binnenkomst.soort === 'tekst' && binnenkomst.tekst === 'oud')
      return kaart([tekst('Zo stond het')], { refresh });
    return welkom;
  });
  ({ page, fouten, close } = await openPage(browser, proef.adres()));
}, 60_000);
afterEach(async () => {
  expect(fouten).toEqual([]);
  await close();
  await proef.close();
});

const sendToBas = (samenvatting: string) => {
  const adres = proef.bot.adressen.rows.get(toMedewerkerId(BAS))!;
  const inhoud = { type: 'AdaptiveCard', version: '1.5', body: [tekst('Er wacht iets op je')] };
  return proef.bot.uit.bezorger!.deliver({ adres, kaart: inhoud, samenvatting, dringend: true });
};

describe('Een kaart op de pagina', () => {
  it('gaat pas weg als alles is ingevuld, en wordt dan vervangen door het antwoord', async () => {
    const anna = await chatOf(page, 'Anna');
    await anna.press('Opslaan');
    await anna.expectText('Eén zin is genoeg.');
    await anna.fill('Wat zag je?', 'een blauwe plek');
    await anna.choose('Van wie komt dit?', 'Van ouder');
    await anna.choose('Groep', 'Groep 3');
    await anna.press('Opslaan');
    await anna.expectText(/Bewaard: .*"wat":"een blauwe plek","bron":"ouder","groep":"3"/);
    expect(asked.filter(({ soort }) => soort === 'kaartactie')).toHaveLength(1);
    expect(await anna.region.getByRole('article').count()).toBe(1);
    await page.reload();
    await anna.expectText(/Bewaard/);
  });

  it('houdt een keuze vast als een ander op dezelfde kaart kiest', async () => {
    const anna = await chatOf(page, 'Anna');
    const bas = await chatOf(page, 'Bas');
    await anna.choose('Van wie komt dit?', 'Van ouder');
    await bas.choose('Van wie komt dit?', 'Van zelf');
    expect(await anna.region.getByRole('radio', { name: 'Van ouder' }).isChecked()).toBe(true);
    expect(await bas.region.getByRole('radio', { name: 'Van zelf' }).isChecked()).toBe(true);
  });

  it('toont Markdown zoals Teams, en nooit HTML of een link die iets uitvoert', async () => {
    const anna = await chatOf(page, 'Anna');
    await anna.expectText('Welkom');
    expect(await anna.region.locator('strong').allInnerTexts()).toEqual(['vet']);
    expect(await anna.newest()).toContain('<b>niet</b>');
    expect(await anna.region.locator('a').count()).toBe(0);
  });

  it('zegt een kort antwoord en een storing onder de kaart, en belt zelf nooit', async () => {
    const anna = await chatOf(page, 'Anna');
    await anna.press('Kort');
    await anna.expectText('Dit blijft nergens staan.');
    await anna.press('Stuk');
    await anna.expectText('storing');
    await anna.press('Bel 112');
    await anna.expectText('Op een telefoon belt Teams nu 112. Deze voorbeeldpagina belt niet.');
    await anna.expectText('Welkom');
  });

  it('stuurt een oude knop als bericht met een waarde', async () => {
    const anna = await chatOf(page, 'Anna');
    await anna.press('Oude knop');
    await anna.expectText(/Bewaard: .*"wat":"submit"/);
  });

  it('ververst zichzelf één keer als ze in beeld komt', async () => {
    const anna = await chatOf(page, 'Anna');
    await anna.say('oud');
    await anna.expectText('Zo staat het nu');
    await page.waitForTimeout(1_000);
    expect(asked.filter((een) => een.soort === 'kaartactie')).toMatchObject([{ automatisch: true }]);
    await page.reload();
    await anna.expectText('Zo staat het nu');
  });
});

describe('Berichten vanzelf', () => {
  it('geven een seintje en een teller, tot iemand kijkt', async () => {
    const bas = await chatOf(page, 'Bas');
    await bas.expectText('Welkom');
    await sendToBas('Er wacht iets');
    await bas.expectText('Er wacht iets op je');
    await bas.expectNieuw(1);
    await page.getByText('Bericht voor Bas', { exact: true }).waitFor();
    await screenshot(page, 'seintje');
    await bas.openNieuw();
    await bas.expectNieuw(0);
  });

  it('laten staan wat iemand in een ververste kaart typt', async () => {
    const bas = await chatOf(page, 'Bas');
    await bas.expectText('Welkom');
    await bas.say('oud');
    await bas.expectText('Zo staat het nu');
    await sendToBas('Er wacht iets');
    await bas.expectNieuw(1);
    await bas.fill('Erbij', 'half af');
    await bas.expectNieuw(0);
    expect(await bas.region.getByLabel('Erbij').inputValue()).toBe('half af');
  });

  it('tellen ook mee voor wie niet in beeld is', async () => {
    const bas = await chatOf(page, 'Bas');
    await bas.expectText('Welkom');
    await page.setViewportSize(SMAL);
    await bas.region.waitFor({ state: 'hidden' });
    await sendToBas('Er wacht iets');
    const tab = page.getByRole('navigation', { name: 'Kies een persoon' }).getByRole('button', { name: 'Bas' });
    await tab.getByText('1', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Bekijk' }).click();
    await bas.region.waitFor();
    await bas.expectNieuw(0);
    await screenshot(page, 'seintje-smal');
  });

  it('komen niet aan bij wie de app niet heeft', async () => {
    const bas = await chatOf(page, 'Bas');
    await bas.expectText('Welkom');
    await bas.setGeinstalleerd(false);
    await bas.expectText('Bas heeft de app nu niet.');
    expect(await sendToBas('Er wacht iets')).toEqual({ status: 'geweigerd' });
    await bas.setGeinstalleerd(true);
    await bas.expectNoText('Bas heeft de app nu niet.');
  });
});

describe('De pagina eromheen', () => {
  it('zet de klok een dag verder en laat doen wat dan moet', async () => {
    const voor = await page.locator('#klok').getAttribute('datetime');
    await moveKlok(page, 'dag');
    expect(proef.bot.runs).toHaveLength(1);
    const na = await page.locator('#klok').getAttribute('datetime');
    expect(Date.parse(na!) - Date.parse(voor!)).toBeGreaterThanOrEqual(86_400_000);
  });

  it('onthoudt wie in beeld is en of het donker is', async () => {
    const iris = await chatOf(page, 'Iris');
    await iris.expectText('Welkom');
    await page.getByRole('button', { name: 'Donkere weergave' }).click();
    await page.reload();
    await iris.region.waitFor();
    expect(await page.locator('html').getAttribute('data-thema')).toBe('donker');
  });

  it('gaat met het toetsenbord alleen', async () => {
    const anna = await chatOf(page, 'Anna');
    await anna.expectText('Welkom');
    await anna.region.getByRole('textbox', { name: 'Wat zag je?' }).focus();
    await page.keyboard.type('met toetsen');
    await anna.region.getByRole('button', { name: 'Opslaan' }).focus();
    await page.keyboard.press('Enter');
    await anna.expectText(/"wat":"met toetsen"/);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(/^Schoolassistent, /);
  });

  it('zegt het als de voorbeeldschool is gestopt', async () => {
    await (await chatOf(page, 'Anna')).expectText('Welkom');
    await proef.herstart();
    await page.getByText('De voorbeeldschool antwoordt niet.').waitFor();
  });
});
