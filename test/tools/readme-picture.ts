// Takes the picture of the README: four colleagues in the middle of a casus, on the demo page. Run: npx node test/tools/readme-picture.ts

import { launchBrowser, openPage } from '../e2e/support/browser.ts';
import { chatOf } from '../e2e/support/chat.ts';
import { startDemo } from '../e2e/support/demo.ts';

const demo = await startDemo({ schoon: true });
const browser = await launchBrowser();
const { page } = await openPage(browser, demo.adres, { viewport: { width: 1400, height: 860 } });
const [anna, bas, carla, dirk] = await Promise.all(['Anna', 'Bas', 'Carla', 'Dirk'].map((naam) => chatOf(page, naam)));
await anna?.press('Ik maak me zorgen');
await anna?.press('Start de casus');
await anna?.fill('Wat zag of hoorde je?', 'Kwam drie dagen zonder brood en zonder jas.');
await anna?.press('Bewaar dit signaal');
await anna?.press('Vraag een collega om mee te kijken');
await anna?.fill('Wat wil je weten? (mag leeg)', 'Zie jij dit ook?');
await anna?.press('Vraag het');
await bas?.press('Bekijken');
await carla?.say('open 2026-001');
await dirk?.say('stappen');
// Until the notices at the edge are gone.
await page.locator('.seintje').first().waitFor();
await page.locator('.seintje').first().waitFor({ state: 'detached', timeout: 20_000 });
await page.screenshot({ path: new URL('../../src/docs/demo.png', import.meta.url).pathname });
await browser.close();
await demo.opruimen();
