// The practice world of one person: shared by processes, gone after a day, for staff alone, and counted nowhere.

import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { z } from 'zod';

import { PRESETS } from '../../src/domain/schoolprofiel.ts';
import { toMoment } from '../../src/shared/ids.ts';
import { message, TENANT_ID } from '../support/connector/activities.ts';
import type { Chat } from '../support/huis/chat.ts';
import { idVan, startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { ALS, inOpslag, startOefencasus, tekstVan, wereldVan } from '../support/huis/oefenpaden.ts';
import { OPSLAGEN } from '../support/huis/opslag.ts';
import { schoolMet, schoolMetProfiel } from '../support/huis/school.ts';

const LANG = 60_000;
const OOIT = toMoment('2999-01-01T00:00:00.000Z');
const EEN_DAG_LATER = '2026-11-25T13:15:00.000Z';
const telling = z
  .object({ velden: z.object({ beurten: z.number(), termijnen: z.number(), aangekomen: z.number() }) })
  .transform(({ velden }) => velden);
const VOORBIJ = 'Deze oefening is voorbij.';

/** The keys that still open something: of one that was destroyed an empty file is left. */
const sleutels = (huis: TestHuis): readonly string[] => {
  const map = `${huis.database}.sleutels`;
  return readdirSync(map).filter((naam) => statSync(join(map, naam)).size > 0);
};

describe.each(OPSLAGEN)('Een oefenwereld, op %s', (opslag) => {
  it(
    'is er één per persoon, ook als twee processen tegelijk drukken: geen van beide drukken gaat verloren',
    async () => {
      const een = await startHuis({ opslag });
      const twee = await startHuis({ opslag, map: dirname(een.database) });
      const [hier, daar] = [await een.chat('Anna'), await twee.chat('Anna')];
      await startOefencasus(hier);
      const plek = hier.knop('Meer doen').data;
      const signaal = (chat: Chat, feit: string) =>
        chat.stuurt('oefen-signaal-vastleggen', { ...plek, feit, bron: 'zelf', onveiliger: 'nee' });
      await Promise.all([signaal(hier, 'Het eerste.'), signaal(daar, 'Het tweede.'), signaal(hier, 'Het derde.')]);
      const tijdlijn = tekstVan(await daar.stuurt('oefen-open-tijdlijn', plek));
      for (const feit of ['Het eerste.', 'Het tweede.', 'Het derde.']) expect(tijdlijn).toContain(feit);

      await daar.typt('oefenen');
      await daar.drukt('Stop en wis alles');
      expect(tekstVan(await hier.stuurt('oefen-open-tijdlijn', plek))).toContain(VOORBIJ);
      const [a, b] = await Promise.all([hier.stuurt('oefening-begin', {}), daar.stuurt('oefening-begin', {})]);
      const wereld = await wereldVan(een, hier);
      for (const kaart of [a, b]) expect(tekstVan(kaart)).toContain(String(wereld?.wereldId));
    },
    LANG,
  );

  it(
    'is een dag na de laatste druk weg, met haar sleutel; elke druk begint die dag opnieuw',
    async () => {
      const huis = await startHuis({ opslag });
      const [anna, bas] = [await huis.chat('Anna'), await huis.chat('Bas')];
      await startOefencasus(anna);
      const { verb, data } = anna.knop('Tijdlijn');
      await startOefencasus(bas);
      await huis.naar('2026-11-25T09:00:00.000Z');
      expect(tekstVan(await anna.stuurt(verb, data))).toContain('OEFENING');
      if (opslag === 'sqlite') expect(sleutels(huis)).toHaveLength(2);
      await huis.naar(EEN_DAG_LATER);
      expect(await wereldVan(huis, bas)).toBeUndefined();
      expect(tekstVan(await anna.stuurt(verb, data))).toContain('OEFENING');
      if (opslag === 'sqlite') expect(sleutels(huis)).toEqual([data['oefen_wereld']]);
      await huis.naar('2026-11-27T13:15:00.000Z');
      expect(tekstVan(await anna.stuurt(verb, data))).toContain(VOORBIJ);
      expect(await inOpslag(huis, ({ oefenen }) => oefenen.findVerlopen(OOIT, 10))).toEqual([]);
    },
    LANG,
  );
});

describe('Wie oefent', () => {
  it('is iedereen van een bekende school, ook een beheerder en ook voor de school begonnen is', async () => {
    const huis = await startHuis({ scholen: schoolMet({ inVoorbereiding: true }) });
    const hilde = await huis.chat('Hilde');
    await startOefencasus(hilde);
    expect(hilde.tekst()).toContain('Casus 0000-001 is gestart');
    const anna = await huis.chat('Anna');
    await anna.typt('ik maak me zorgen');
    await anna.drukt('Start de casus', { initialen: 'J.', groep: '3' });
    expect(anna.tekst()).not.toContain('is gestart');
  });

  it.each(PRESETS)('doet dat met de werkwijze en de woorden van de eigen school (%s)', async (preset) => {
    const huis = await startHuis({
      scholen: schoolMetProfiel({ preset, woorden: { 'intern-begeleider': 'Zorgmaatje' } }),
    });
    const anna = await huis.chat('Anna');
    await startOefencasus(anna);
    expect(anna.tekst()).toContain('Kijk als Bas (Zorgmaatje)');
    expect(anna.knoppen()).toContain('Meer doen');
  });

  it('is niemand van buiten, en niemand in een groep', async () => {
    const huis = await startHuis();
    const vreemd = await huis.chat('ff');
    await vreemd.typt('oefenen');
    const zin = vreemd.tekst();
    await vreemd.typt('help');
    expect(zin).toBe(vreemd.tekst());
    expect(tekstVan(await vreemd.stuurt('oefening-begin', {}))).not.toContain('OEFENING');
    const groep = { ...message(huis.connector.url, { id: idVan('a1'), conversationId: '19:groep' }, 'oefenen') };
    await huis.plaatst({
      ...groep,
      conversation: { id: '19:groep', conversationType: 'groupChat', isGroup: true, tenantId: TENANT_ID },
    });
    const [antwoord] = huis.connector.messages('19:groep');
    expect(antwoord?.text).toContain('Open daarvoor mijn chat.');
  });

  it('ziet niets van de oefening van een collega, ook niet met een knop daaruit', async () => {
    const huis = await startHuis();
    const [anna, bas] = [await huis.chat('Anna'), await huis.chat('Bas')];
    await startOefencasus(anna);
    const { verb, data } = anna.knop(`Kijk als ${ALS.Bas}`);
    expect(tekstVan(await bas.stuurt(verb, data))).toContain(VOORBIJ);
    await startOefencasus(bas);
    expect(tekstVan(await bas.stuurt(verb, data))).toContain(VOORBIJ);
    expect((await wereldVan(huis, anna))?.casussen).toHaveLength(1);
  });
});

describe('Wat je oefent', () => {
  it('telt nergens mee en komt in geen overzicht: niet in de telling van het huis, niet in de ochtend', async () => {
    const huis = await startHuis();
    const [anna, bas] = [await huis.chat('Anna'), await huis.chat('Bas')];
    await startOefencasus(anna);
    await anna.drukt('Vraag een collega om mee te kijken');
    await anna.drukt('Vraag het', {});
    const voor = [anna.berichten().length, bas.berichten().length];
    for (const moment of ['2026-11-24T13:07:00.000Z', '2026-11-25T07:30:00.000Z', '2026-11-25T09:00:00.000Z'])
      await huis.naar(moment);
    expect([anna.berichten().length, bas.berichten().length]).toEqual(voor);
    const tellingen = huis.logregels
      .map((regel) => telling.safeParse(JSON.parse(regel)))
      .flatMap(({ data }) => data ?? []);
    // Two who installed the app.
    expect(tellingen.reduce((som, { beurten }) => som + beurten, 0)).toBe(2);
    expect(tellingen.every(({ termijnen, aangekomen }) => termijnen === 0 && aangekomen === 0)).toBe(true);
  });
});
