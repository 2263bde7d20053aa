// The guide for who rolls out, walked as it says: from its smallest file of a school to a first casus (S4-29).

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Chat } from '../support/huis/chat.ts';
import { idVan, MENSEN, startHuis } from '../support/huis/huis.ts';

const gids = readFileSync('src/docs/handleiding-uitrol.md', 'utf8');
const deel = (kop: string): string => gids.split(/^## /m).find((stuk) => stuk.startsWith(kop)) ?? '';
const id = (naam: keyof typeof MENSEN): string => idVan(MENSEN[naam]);

/** The file of the guide, with the object id of somebody who is there. */
function bestand(): string {
  const [, json = ''] = /```json\n([^`]+)```/.exec(gids) ?? [];
  const pad = join(mkdtempSync(join(tmpdir(), 'gids-')), 'scholen.json');
  writeFileSync(pad, json.replace(/"medewerkerId": "[^"]+"/, `"medewerkerId": "${id('Hilde')}"`));
  return pad;
}
/** From the menu to the page with this title, as the guide names it. */
async function naar(chat: Chat, titel: string): Promise<void> {
  expect(deel('6')).toContain(`**${titel}**`);
  await chat.typt('beheer');
  const keuzes = JSON.stringify(chat.kaart()).matchAll(/"title":"([^"]+)","value":"([a-z]+)"/g);
  const gekozen = [...keuzes].find(([, naam]) => naam === titel)?.[2] ?? '';
  await chat.drukt('Verder', { gekozen });
}

it('van het kleinste bestand in de handleiding komt een school bij haar eerste casus [S4-29]', async () => {
  const huis = await startHuis({ nu: '2026-11-24T09:05:00.000Z', scholen: bestand() });
  const hilde = await huis.chat('Hilde');
  await hilde.typt('help');
  const rollen = { Anna: 'leerkracht', Bas: 'intern-begeleider', Carla: 'aandachtsfunctionaris', Dirk: 'directeur' };
  for (const [naam, rol] of [...Object.entries(rollen), ['Eva', 'bestuurder'] as const]) {
    await naar(hilde, 'Mensen');
    await hilde.drukt('Verder', { gekozen: 'mens-nieuw' });
    await hilde.drukt('Bewaar', { medewerkerId: id(naam as keyof typeof MENSEN), naam, rollen: rol });
    expect(hilde.tekst()).toContain(`${naam} staat erbij.`);
  }
  const vervangers = [
    ['intern-begeleider', 'Carla'],
    ['aandachtsfunctionaris', 'Bas'],
    ['directeur', 'Carla'],
  ] as const;
  for (const [rol, wie] of vervangers) {
    await naar(hilde, 'Rollen en vervangers');
    await hilde.drukt('Verder', { gekozen: `rol:${rol}` });
    await hilde.drukt('Bewaar', { vervangerErbij: id(wie) });
  }
  for (const titel of ['Vakanties en vrije dagen', 'Sociale kaart', 'Werkwijze, termijnen en bewaren', 'Wijzigingen'])
    await naar(hilde, titel);
  await naar(hilde, 'Wat mist nog voor de eerste casus?');
  await hilde.drukt('Begin met casussen');
  const anna = await huis.chat('Anna');
  await anna.typt('ik maak me zorgen');
  await anna.drukt('Start de casus', { feit: 'Geen jas bij zich.' });
  expect(anna.tekst()).toContain('Casus 2026-001 is gestart');
});
