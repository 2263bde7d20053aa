// Names, numbers and addresses in free text over HTTP: asked about once, the writer decides; a BSN never stays readable.

import { readFileSync } from 'node:fs';

import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import type { Chat } from '../support/huis/chat.ts';
import { begint, opent } from '../support/huis/paden.ts';

const tijdlijn = async (chat: Chat): Promise<string> => {
  await opent(chat, 'tijdlijn');
  return chat.tekst();
};
async function start(huis: TestHuis): Promise<Chat> {
  const anna = await huis.chat('Anna');
  await begint(anna);
  await opent(anna, 'signaal');
  return anna;
}

describe('Namen en nummers in vrije tekst', () => {
  it('vraagt één keer of het nodig is; wie nog een keer drukt beslist zelf [P-20]', async () => {
    const huis = await startHuis();
    const anna = await start(huis);
    const feit = 'Zij stond te huilen bij Dorpsstraat 12.';
    await anna.drukt('Bewaar dit signaal', { feit });
    expect(anna.tekst()).toContain('Er staat iets dat lijkt op een adres (‘Dorpsstraat 12’).');
    expect(anna.tekst()).toContain('Haal het weg, of druk nog een keer. Dan bewaar ik het zo.');
    expect(JSON.stringify(anna.kaart())).toContain(feit);
    await anna.drukt('Bewaar dit signaal');
    expect(anna.tekst()).toContain('Opgeslagen in casus 2026-001.');
    expect(await tijdlijn(anna)).toContain(feit);
  });

  it('zeurt niet over de letterlijke woorden van het kind, en niet over collega’s [P-20]', async () => {
    const huis = await startHuis();
    const anna = await start(huis);
    await anna.drukt('Bewaar dit signaal', { feit: 'Ik vertelde het aan Bas.', letterlijk: 'ik was bij Kevin thuis' });
    expect(anna.tekst()).toContain('Opgeslagen in casus 2026-001.');
  });

  it('bewaart een burgerservicenummer nooit leesbaar, ook niet als het letterlijk gezegd is [P-20]', async () => {
    const huis = await startHuis();
    const anna = await start(huis);
    await anna.drukt('Bewaar dit signaal', { feit: 'Op zijn kaart staat 111222333.', letterlijk: '111222333' });
    expect(anna.tekst()).toContain('Een burgerservicenummer is onleesbaar gemaakt.');
    expect(await tijdlijn(anna)).toContain('Op zijn kaart staat •••••••••.');
    await anna.typt('mijn nummer is 111222333');
    expect(anna.tekst()).not.toContain('111222333');
    await huis.stop();
    expect(readFileSync(huis.database).includes('111222333')).toBe(false);
  });

  it('doet een tweede keer drukken één keer, ook na de vraag [P-22]', async () => {
    const huis = await startHuis();
    const anna = await start(huis);
    await anna.drukt('Bewaar dit signaal', { feit: 'Ging met buurman Kees mee.' });
    const { verb, data } = anna.knop('Bewaar dit signaal');
    const druk = { ...data, feit: 'Ging met buurman Kees mee.', bron: 'zelf' };
    await anna.stuurt(verb, druk);
    expect(JSON.stringify(await anna.stuurt(verb, druk))).toContain('Dit is al gedaan.');
    expect((await tijdlijn(anna)).match(/Ging met buurman Kees mee/g)).toHaveLength(1);
  });
});
