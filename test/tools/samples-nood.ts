// Writes the samples of an emergency that is answered, that nobody answers, and that ends. Run after a change of its views: npx node test/tools/samples-nood.ts

import { berichtKaart } from '../../src/views/bericht-kaart.ts';
import { ANNA, CARLA, inCasus, LANG, schrijf, SCHOOL, speel } from './samples-start.ts';

const NOOD = { type: 'NoodInschakelen', door: ANNA, code: '2026-014', nietNaar: [] } as const;
const OPPAKKEN = { type: 'NoodOppakken', door: CARLA } as const;
const VOORBIJ = { type: 'NoodAfsluiten', door: CARLA, inhoud: { reden: 'De politie is er.' } } as const;

const nood = speel(NOOD);
const nogmaals = { ...nood, verstreken: { [`nood:${nood.nood?.sinds ?? ''}`]: 1 } };
const opgepakt = speel(NOOD, OPPAKKEN);
const voorbij = speel(NOOD, OPPAKKEN, VOORBIJ);

inCasus('nood', 'opgepakt', opgepakt, { wie: CARLA });
inCasus('nood', 'komt', opgepakt);
inCasus('nood', 'voorbij', voorbij);
inCasus('nood-voorbij', 'gewoon', nood, { wie: CARLA });
inCasus('nood-voorbij', 'alleen', nood);
inCasus('nood-voorbij', 'lang', nood, { wie: CARLA, velden: { reden: LANG } });
inCasus('casus', 'na-nood', voorbij);
for (const [geval, soort, casus] of [
  ['nood-nogmaals', 'nood', nogmaals],
  ['nood-wacht', 'nood-wacht', nogmaals],
  ['nood-komt', 'nood-opgepakt', opgepakt],
  ['nood-voorbij', 'nood-voorbij', voorbij],
] as const)
  schrijf('bericht', geval, berichtKaart({ soort, kleur: 'rood' }, casus, SCHOOL));
