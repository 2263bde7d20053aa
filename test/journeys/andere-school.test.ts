// Somebody works at another school now and presses an old card: what was typed starts a casus there, which has nothing to do with the first one.

import { dirname } from 'node:path';

import { openSqlite } from '../support/store/open-sqlite.ts';
import { toSchoolId } from '../../src/shared/ids.ts';
import { leesbaar } from '../support/huis/chat.ts';
import type { Chat } from '../support/huis/chat.ts';
import { idVan, startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { CODE } from '../support/huis/paden.ts';
import { schoolVertrok } from '../support/huis/school.ts';

type Knop = ReturnType<Chat['knop']>;
const [HIER, DAAR] = [toSchoolId('de-voorbeeldschool'), toSchoolId('de-dorpsschool')];
const ZORGEN = { initialen: 'J.', groep: '3', geboortedatum: '' };

/** Anna's first casus, with the card that it was started from; then she works at the other school alone. */
async function vertrokken(): Promise<{ readonly huis: TestHuis; readonly anna: Chat; readonly oud: Knop }> {
  const eerst = await startHuis();
  const toen = await eerst.chat('Anna');
  await toen.typt('ik maak me zorgen');
  const oud = toen.knop('Start de casus');
  await toen.stuurt(oud.verb, { ...oud.data, ...ZORGEN });
  await eerst.stop();
  const huis = await startHuis({ map: dirname(eerst.database), scholen: schoolVertrok(idVan('a1')) });
  return { huis, anna: await huis.chat('Anna'), oud };
}
async function casussen({ database }: TestHuis) {
  const stores = openSqlite(database);
  const [hier, daar] = await Promise.all([HIER, DAAR].map(async (school) => stores.casussen.findBySchool(school, 10)));
  await stores.close();
  return { hier: hier ?? [], daar: daar ?? [] };
}

describe('Een oude kaart op een andere school', () => {
  it('begint daar een eigen casus met wat je typte, één keer, en laat die van de eerste school zoals hij is [P-21][P-22]', async () => {
    const { huis, anna, oud } = await vertrokken();
    const voor = (await casussen(huis)).hier;
    const getypt = { ...oud.data, ...ZORGEN, initialen: 'Q.', feit: 'Kwam zonder jas.' };
    const antwoorden = [await anna.stuurt(oud.verb, getypt), await anna.stuurt(oud.verb, getypt)];
    for (const antwoord of antwoorden) expect(leesbaar(antwoord)).toContain(CODE);
    const { hier, daar } = await casussen(huis);
    expect(hier).toEqual(voor);
    expect(daar).toHaveLength(1);
    expect(daar[0]?.casusId).not.toBe(hier[0]?.casusId);
    expect(JSON.stringify(daar[0]?.gebeurtenissen)).toContain('Kwam zonder jas.');
    await anna.typt(`open ${CODE}`);
    await anna.drukt('Meer doen');
    expect(anna.knop('Verder').data['casus']).toBe(daar[0]?.casusId);
  });

  it('laat nood doorgaan van een oude kaart van de eerste casus, in een casus van deze school [P-06][P-09]', async () => {
    const { huis, anna, oud } = await vertrokken();
    const { hier } = await casussen(huis);
    const antwoord = leesbaar(await anna.stuurt('nood-waarschuwen', { casus: oud.data['casus'], versie: 1 }));
    expect(antwoord).toContain('112');
    const { daar } = await casussen(huis);
    expect(daar.map(({ casusId }) => casusId)).not.toContain(hier[0]?.casusId);
    expect(daar[0]?.gebeurtenissen.map(({ type }) => type)).toContain('NoodIngeschakeld');
  });
});
