// A press of practice that comes again, a card of an earlier practice, a refresh, and a world that is full.

import { readdirSync } from 'node:fs';

import type { Json } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
import { opentOefenkaart, startOefencasus, tekstVan, wereldVan } from '../support/huis/oefenpaden.ts';

describe('Een oefening die vol is', () => {
  it('zegt dat, bewaart niets half, en kan opnieuw beginnen', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await startOefencasus(anna);
    const eerste = anna.knop('Meer doen').data;
    await anna.drukt('Verhaal en rollen');
    await anna.drukt('Terug naar het begin');
    await anna.drukt('Ik maak me zorgen');
    await anna.drukt('Start de casus', { initialen: 'N.', groep: '6' });
    const plekken = [eerste, { ...eerste, ...anna.knop('Terug naar de casus').data }];
    // Each of them takes more bytes than letters.
    const lang = Object.fromEntries(
      ['feit', 'letterlijk', 'interpretatie', 'weerspreekt', 'letsel'].map((veld) => [veld, '€'.repeat(4_000)]),
    );
    const schrijft = async (keer: number): Promise<string> => {
      const feit = `${String(keer)}${'€'.repeat(3_990)}`;
      const data = { ...plekken[keer % 2], ...lang, feit, bron: 'zelf', onveiliger: 'nee' };
      return tekstVan(await anna.stuurt('oefen-signaal-vastleggen', data));
    };
    let antwoord = '';
    for (let keer = 0; keer < 30 && !antwoord.includes('Er past niet meer'); keer += 1) antwoord = await schrijft(keer);
    expect(antwoord).toContain('Er past niet meer in deze oefening.');
    const wereld = await wereldVan(huis, anna);
    expect(wereld?.casussen[0]?.gebeurtenissen.length).toBeGreaterThan(10);
    await anna.typt('oefenen');
    await anna.drukt('Wis dit en begin opnieuw');
    expect((await wereldVan(huis, anna))?.casussen).toEqual([]);
  });
});

describe('Een druk die nog een keer komt', () => {
  it('zet de klok één dag verder, en herinnert wie aan de beurt is', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await startOefencasus(anna);
    await anna.drukt('Vraag een collega om mee te kijken');
    await anna.drukt('Vraag het', {});
    const { verb, data } = anna.knop('Een schooldag verder');
    await anna.stuurt(verb, data);
    expect(tekstVan(await anna.stuurt(verb, data))).toContain('wo 25 november');
    for (let dag = 0; dag < 3; dag += 1) await anna.drukt('Een schooldag verder');
    expect(
      (await wereldVan(huis, anna))?.casussen[0]?.outbox.some(({ soort }) => soort.startsWith('herinnering')),
    ).toBe(true);
  });

  it('begint niets dubbel en wist niets van later: een oude kaart is van haar eigen oefening', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await startOefencasus(anna);
    await anna.drukt('Stoppen met oefenen');
    const stop = anna.knop('Stop en wis alles');
    await anna.typt('oefenen');
    const opnieuw = anna.knop('Wis dit en begin opnieuw');
    await anna.drukt('Wis dit en begin opnieuw');
    const wereld = await wereldVan(huis, anna);
    expect(wereld?.casussen).toEqual([]);
    await anna.drukt('Start de casus', {});
    await anna.stuurt(stop.verb, stop.data);
    await anna.stuurt(opnieuw.verb, opnieuw.data);
    await anna.stuurt('oefening-begin', {});
    const later = await wereldVan(huis, anna);
    expect(later?.wereldId).toBe(wereld?.wereldId);
    expect(later?.casussen).toHaveLength(1);
  });

  it('laat geen sleutel achter van een oefening die er al was', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.typt('oefenen');
    const begin = anna.knop('Begin met oefenen');
    await startOefencasus(anna);
    const sleutels = (): number => readdirSync(`${huis.database}.sleutels`).length;
    const eerst = sleutels();
    expect(eerst).toBeGreaterThan(0);
    for (let keer = 0; keer < 3; keer += 1) await anna.stuurt(begin.verb, begin.data);
    expect(sleutels()).toBe(eerst);
  });

  it('een automatische verversing leest, en houdt niets langer in leven', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await startOefencasus(anna);
    const voor = await wereldVan(huis, anna);
    await huis.naar('2026-11-24T14:05:00.000Z');
    const ververst = (anna.kaart()['refresh'] ?? {}) as { readonly action?: { readonly data?: Json } };
    const antwoord = await anna.stuurt(
      'oefen-open-casus',
      { ...anna.knop('Meer doen').data, ...ververst.action?.data },
      { trigger: 'automatic' },
    );
    expect(tekstVan(antwoord)).toContain('OEFENING');
    expect(await wereldVan(huis, anna)).toEqual(voor);
    await opentOefenkaart(anna, 'signaal');
    expect((await wereldVan(huis, anna))?.verlooptOp).not.toBe(voor?.verlooptOp);
  });
});
