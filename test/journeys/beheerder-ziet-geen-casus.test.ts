// The beheerder sees no casus and changes none: every card, every button and every word, over HTTP (floor, P-21).

import { DatabaseSync } from 'node:sqlite';

import { ACTIES } from '../../src/teams/acties/acties.ts';
import { KAARTMAKERS } from '../../src/views/kaarten.ts';
import { LOSSE_KAARTEN } from '../../src/views/losse-kaarten.ts';
import { startHuis } from '../support/huis/huis.ts';
import { begint } from '../support/huis/paden.ts';

const GEHEIM = /Geen jas|2026-00\d/;

it('de beheerder krijgt met geen kaart, knop of woord iets van een casus te zien, en verandert er niets aan [P-21]', async () => {
  const huis = await startHuis();
  const [anna, hilde] = await Promise.all(['Anna', 'Hilde'].map((wie) => huis.chat(wie)));
  if (!anna || !hilde) throw new Error('no chats');
  await begint(anna, 'Geen jas bij zich.');
  const casus = /"casus":"([A-Za-z0-9_-]{22})"/.exec(JSON.stringify(anna.kaart()))?.[1] ?? '';
  expect(casus).toHaveLength(22);
  await huis.bezorg();
  const bewaard = (): unknown => {
    const db = new DatabaseSync(huis.database, { readOnly: true });
    const rows = db.prepare('SELECT casus_id, merk FROM casus ORDER BY casus_id').all();
    db.close();
    return rows;
  };
  const voor = bewaard();
  const gelekt: string[] = [];
  const kijk = (wat: string, gezien: unknown): void => {
    if (GEHEIM.test(JSON.stringify(gezien))) gelekt.push(wat);
  };

  for (const woord of ['2026-001', 'open 2026-001', 'mijn casussen', 'taken', 'vakantie', 'beheer', 'start opnieuw']) {
    await hilde.typt(woord);
    kijk(woord, hilde.kaart());
  }
  for (const naam of [...Object.keys(KAARTMAKERS), ...Object.keys(LOSSE_KAARTEN), 'bekijken', 'inzage', 'meenemen'])
    kijk(
      `open-${naam}`,
      await hilde.stuurt(`open-${naam}`, { casus, versie: 1, kaart: naam, gekozen: `${casus} casus` }),
    );
  const nieuw = ['zorgen-beginnen', 'zorgen-toch', 'naar-bestuur', 'personeel-melden'];
  for (const verb of [...ACTIES.keys()].filter((each) => !nieuw.includes(each)))
    kijk(verb, await hilde.stuurt(verb, { casus, versie: 1, feit: 'x', reden: 'x', collega: hilde.id, aan: hilde.id }));
  kijk('de controle', await anna.stuurt('open-casus', { casus, versie: 1 }));
  expect(gelekt).toEqual(['de controle']);
  expect(bewaard()).toEqual(voor);
});

it('wie geen beheerder is, opent en verandert met geen enkele knop iets aan de school', async () => {
  const huis = await startHuis();
  const [dirk, hilde] = await Promise.all(['Dirk', 'Hilde'].map((wie) => huis.chat(wie)));
  if (!dirk || !hilde) throw new Error('no chats');
  await dirk.typt('beheer');
  expect(dirk.tekst()).toContain('Instellen doet de beheerder van de app: Hilde (beheerder). Vraag het daar.');
  const data = { school: 'de-voorbeeldschool', versie: '9', naam: 'Gekaapt', begin: '08:00', einde: '16:30' };
  for (const [verb, wat] of [
    ['beheer-open', 'mensen'],
    ['beheer-open', 'wijzigingen'],
    ['beheer-bewaar', 'school'],
    ['beheer-doe', `ziek:${hilde.id}`],
    ['beheer-doe', 'terug:1'],
  ] as const)
    expect(JSON.stringify(await dirk.stuurt(verb, { ...data, wat }))).toContain('Instellen doet de beheerder');
  // Of another school neither: this person administers the first one only.
  const elders = await hilde.stuurt('beheer-bewaar', { ...data, school: 'de-dorpsschool', wat: 'school' });
  expect(JSON.stringify(elders)).toContain('Instellen doet de beheerder');
  await hilde.typt('beheer');
  await hilde.drukt('Verder', { gekozen: 'wijzigingen' });
  expect(hilde.tekst()).toContain('ingelezen uit een bestand');
  expect(hilde.tekst()).not.toContain('Gekaapt');
});
