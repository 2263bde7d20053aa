// Where practice ends: it and the real thing never reach each other, and what is typed is always real.

import { toCasusId } from '../../src/shared/ids.ts';
import { ACTIES } from '../../src/teams/acties/acties.ts';
import { KAARTMAKERS } from '../../src/views/kaarten.ts';
import { LOSSE_KAARTEN } from '../../src/views/losse-kaarten.ts';
import { elementen } from '../support/huis/chat.ts';
import type { Json } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
import { begintOefening, inOpslag, startOefencasus, tekstVan, wereldVan } from '../support/huis/oefenpaden.ts';
import { begint, CODE } from '../support/huis/paden.ts';
import { SCHOOL } from '../support/store/records.ts';

const LANG = 120_000;

/** Every button there is, and every card that can be opened. */
const VERBS = [
  ...[...Object.keys(KAARTMAKERS), ...Object.keys(LOSSE_KAARTEN)].map((kaart) => `open-${kaart}`),
  ...['bekijken', 'gekozen', 'keuze', 'meenemen', 'wie-is-het', 'tekst-verder', 'bij-nood'].map(
    (kaart) => `open-${kaart}`,
  ),
  'vakantie-bewaren',
  ...ACTIES.keys(),
];

describe('De oefening en het echte werk', () => {
  it(
    'bereiken elkaar met geen enkele knop: geen van beide laadt, toont of verandert wat van de ander is [P-21]',
    async () => {
      const huis = await startHuis();
      const anna = await huis.chat('Anna');
      await begint(anna, 'Echtmerk.');
      const echt = toCasusId(String(anna.knop('Meer doen').data['casus']));
      await begintOefening(anna);
      await anna.drukt('Start de casus', { initialen: 'M.', groep: '5', feit: 'Oefenmerk.' });
      const { casus: oefen, ...plek } = anna.knop('Meer doen').data;
      expect(oefen).not.toBe(echt);
      const kijk = () =>
        inOpslag(huis, async ({ casussen, inzage }) => ({
          geladen: await casussen.load(SCHOOL, echt),
          gelezen: await inzage.list(SCHOOL, echt),
        }));
      const invoer = (id: unknown): Json => ({
        ...{ casus: id, versie: 1, feit: 'Iets.', kaart: 'casus', gekozen: `${String(id)} casus`, waar: id },
        ...{ initialen: 'X.', signaal: 's1', persoon: 'p1', antwoord: 'ja', [`wie_${String(id)}`]: anna.id },
      });
      // What would be shown of it all the same: this is no test of what cannot be seen anyhow.
      expect(tekstVan(await anna.stuurt('open-tijdlijn', invoer(echt)))).toContain('Echtmerk');
      expect(tekstVan(await anna.stuurt('oefen-open-tijdlijn', { ...plek, ...invoer(oefen) }))).toContain('Oefenmerk');

      const eerst = await kijk();
      for (const verb of VERBS) {
        const antwoord = tekstVan(await anna.stuurt(`oefen-${verb}`, { ...plek, ...invoer(echt) }));
        expect([verb, antwoord.includes('Echtmerk'), antwoord.includes(CODE)]).toEqual([verb, false, false]);
      }
      expect(await kijk()).toEqual(eerst);

      const wereld = await wereldVan(huis, anna);
      expect(wereld?.casussen.length).toBeGreaterThan(0);
      for (const verb of VERBS) {
        const antwoord = tekstVan(await anna.stuurt(verb, { ...plek, ...invoer(oefen) }));
        expect([verb, antwoord.includes('Oefenmerk'), antwoord.includes('0000-001')]).toEqual([verb, false, false]);
      }
      expect(await wereldVan(huis, anna)).toEqual(wereld);
    },
    LANG,
  );

  it('wat je typt terwijl je oefent is altijd echt, en dat staat erbij', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await startOefencasus(anna);
    await anna.typt('Hij kwam weer zonder jas');
    expect(anna.tekst()).toContain('Deze kaart is echt');
    await anna.drukt('Ja, verder');
    await anna.drukt('Start de casus', { initialen: 'K.', groep: '4' });
    expect(anna.tekst()).toContain(CODE);
    expect(anna.tekst()).not.toContain('OEFENING');
    expect((await wereldVan(huis, anna))?.casussen).toHaveLength(1);
    await anna.typt('0000-001');
    expect(anna.tekst()).toContain('Je bent al aan het oefenen.');
    await anna.drukt('Ga verder met oefenen');
    expect(anna.tekst()).toContain('OEFENING');
  });

  it('nood: getypt is die echt, op een oefenkaart is die van de oefening, met de echte één druk verder', async () => {
    const huis = await startHuis();
    const [anna, bas] = [await huis.chat('Anna'), await huis.chat('Bas')];
    await startOefencasus(anna);
    const oefenkaart = anna.kaart();
    await anna.typt('nood');
    expect(anna.tekst()).not.toContain('OEFENING');
    expect(anna.tekst().indexOf('112')).toBeLessThan(anna.tekst().indexOf('Deze kaart is echt'));

    const nood = [...elementen(oefenkaart)].find((e) => e['verb'] === 'oefen-open-nood')!;
    const kaart = await anna.stuurt('oefen-open-nood', nood['data'] as Json);
    expect(tekstVan(kaart)).toContain('Dit is de noodknop van de oefening. Er gaat geen bericht uit.');
    const waarschuw = [...elementen(kaart)].find((e) => e['verb'] === 'oefen-nood-waarschuwen')!;
    await anna.stuurt('oefen-nood-waarschuwen', waarschuw['data'] as Json);
    await huis.bezorg();
    expect(bas.berichten()).toHaveLength(1);

    const echt = [...elementen(kaart)].find(
      (e) => e['title'] === 'Dit is echt: nood' && e['type'] === 'Action.Execute',
    )!;
    expect(echt['verb']).toBe('open-nood');
    const echteNood = await anna.stuurt('open-nood', echt['data'] as Json);
    expect(tekstVan(echteNood)).not.toContain('OEFENING');
    const knop = [...elementen(echteNood)].find((e) => e['verb'] === 'nood-waarschuwen')!;
    await anna.stuurt('nood-waarschuwen', { ...(knop['data'] as Json), school: SCHOOL });
    await huis.bezorg();
    bas.leest();
    expect(bas.tekst()).toContain('Anna heeft je nu nodig.');
  });
});
