// P-28 over HTTP: Teams hangs on the digibord. What can be read there by everybody says nothing, and in a lesson only rood rings.

import { readFileSync } from 'node:fs';

import { zin } from '../../src/presentation/teksten.ts';
import { BOT } from '../../src/voorbeeldschool/personen.ts';
import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { begint, CODE, opent, weegtOnveilig } from '../support/huis/paden.ts';

/** Every new message so far: to whom, whether it rings, what the toast says. */
const verstuurd = ({ connector }: TestHuis) =>
  connector.calls
    .filter(({ method }) => method === 'POST')
    .filter(({ body }) => body.type === 'message')
    .map(({ conversationId, body }) => ({
      naar: conversationId.slice(-2),
      belt: JSON.stringify(body.channelData ?? {}).includes('"alert":true'),
      toast: body.summary,
    }));
/** Who was rung, of the messages after the first `na`. */
const gebeld = (huis: TestHuis, na: number): readonly string[] =>
  verstuurd(huis)
    .slice(na)
    .flatMap(({ naar, belt }) => (belt ? [naar] : []));

describe('Op het digibord', () => {
  it('zegt de naam van de app niets over de meldcode, ook niet op de demo [P-28]', () => {
    expect(BOT.name).toBe(zin('app.naam'));
    const pagina = (naam: string): string =>
      readFileSync(new URL(`../../src/voorbeeldschool/pagina/${naam}`, import.meta.url), 'utf8');
    expect(zin('app.naam')).not.toMatch(/meldcode|melding|veilig thuis|kind|leerling/i);
    for (const naam of ['index.html', 'bericht.js']) {
      expect(pagina(naam)).toContain(zin('app.naam'));
      expect(pagina(naam)).not.toMatch(/meldcode/i);
    }
  });

  it('zegt elk seintje hetzelfde neutrale zinnetje, ook bij een antwoord in de eigen chat [P-28][P-07]', async () => {
    const huis = await startHuis();
    const [bas, anna] = [await huis.chat('Bas'), await huis.chat('Anna')];
    await begint(anna, 'Kwam drie dagen zonder brood.');
    await anna.drukt('Vraag een collega om mee te kijken');
    await anna.drukt('Vraag het', { aan: bas.id, vraag: 'Zie jij dit ook?' });
    await weegtOnveilig(anna);
    await bas.typt(`open ${CODE}`);
    const toasts = new Set(verstuurd(huis).map(({ toast }) => toast));
    expect([...toasts]).toEqual([zin('bericht.samenvatting')]);
    expect(zin('bericht.samenvatting')).not.toMatch(/meldcode|melding|casus|veilig thuis|kind|leerling/i);
  });
});

describe('Tijdens de les', () => {
  it('belt een gewoon bericht, een herinnering of een vraag om mee te kijken niet [P-28]', async () => {
    const huis = await startHuis();
    await huis.chat('Carla');
    const [bas, anna] = [await huis.chat('Bas'), await huis.chat('Anna')];
    const voor = verstuurd(huis).length;
    await begint(anna);
    await anna.drukt('Vraag een collega om mee te kijken');
    await anna.drukt('Vraag het', { aan: bas.id });
    await huis.naar('2026-11-26T15:31:00.000Z');
    await huis.naar('2026-11-27T15:31:00.000Z');
    const aanBas = verstuurd(huis)
      .slice(voor)
      .filter(({ naar }) => naar === 'a2');
    // They arrive all the same: whoever looks after the lesson finds them.
    expect(aanBas.length).toBeGreaterThan(1);
    expect(gebeld(huis, voor)).toEqual([]);
  });

  it('belt nood, en een kind dat nu niet veilig is, wel: bij IB’er, aandachtsfunctionaris en directeur [P-28]', async () => {
    const huis = await startHuis();
    for (const wie of ['Bas', 'Carla', 'Dirk']) await huis.chat(wie);
    const anna = await huis.chat('Anna');
    await begint(anna);
    const voor = verstuurd(huis).length;
    await weegtOnveilig(anna, 'structureel');
    expect(gebeld(huis, voor).toSorted()).toEqual(['a2', 'a3', 'a4']);
    const daarna = verstuurd(huis).length;
    await opent(anna, 'nood');
    await anna.drukt("Waarschuw mijn collega's");
    expect(gebeld(huis, daarna).toSorted()).toEqual(['a2', 'a3', 'a4']);
  });
});
