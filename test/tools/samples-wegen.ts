// Writes the samples of the weighing, the second person and step 5. Run after a change of their views: npx node test/tools/samples-wegen.ts

import { toDatum } from '../../src/shared/ids.ts';
import { ANNA, BAS, CARLA, SIGNAAL, START } from './samples-start.ts';
import {
  LANG,
  speel,
  kaart,
  ouder,
  advies,
  weeg,
  eens,
  basis,
  b2,
  plan,
  GEREED,
  A1_JA,
  A2_NEE,
  A3_JA,
  A4_JA,
  HULP,
  LANG_TOT,
  lang,
  typt,
  zonderAdvies,
  ontvangst,
} from './samples-wegen-verhaal.ts';
import type { Invoer } from './samples-wegen-verhaal.ts';

if (import.meta.main) {
  vragen();
  voorstellen();
  besluiten();
}

function vragen(): void {
  kaart('wegen', 'leeg', speel(START));
  kaart('wegen', 'gewoon', speel(...GEREED));
  kaart('wegen', 'lang', speel(...LANG_TOT), lang);
  kaart('wegen', 'acuut', speel(START, { ...SIGNAAL, kenmerken: ['letsel', 'wapen'] }));
  kaart('a1', 'leeg', speel(START, SIGNAAL));
  kaart('a1', 'gewoon', speel(...GEREED, basis()), ontvangst('basisvragen-beantwoorden'));
  kaart('a1', 'lang', speel(...LANG_TOT), typt('reden'));
  kaart('a2', 'gewoon', speel(...A1_JA), ontvangst('a1-antwoorden'));
  kaart(
    'a2',
    'acuut',
    speel(...A1_JA, weeg(ANNA, { afweging: 'A2', antwoord: 'structureel' }, LANG), {
      ...SIGNAAL,
      kenmerken: ['letsel'],
      onveiliger: 'ja',
    }),
    typt('reden'),
  );
  kaart('a3', 'gewoon', speel(...A2_NEE), ontvangst('instemming-geven'));
  kaart('a3', 'lang', speel(...A2_NEE), typt('reden'));
  kaart('a4', 'leeg', speel(START, SIGNAAL));
  kaart('a4', 'gewoon', speel(...A3_JA), ontvangst('a3-antwoorden'));
  kaart(
    'a4',
    'lang',
    speel(...A3_JA, ...['oma *moederskant* (zij [woont](http://x) bij het gezin)', 'opa', 'tante'].map(ouder)),
    typt('reden'),
  );
  kaart('a5', 'leeg', speel(...A4_JA));
  kaart('a5', 'gewoon', speel(...HULP), { nu: '2026-04-23T09:00:00.000Z', wie: BAS });
  kaart('a5', 'lang', speel(...A4_JA, b2('ja'), plan(LANG)), typt('reden'));
}
function voorstellen(): void {
  const lager = weeg(
    ANNA,
    { afweging: 'A1', antwoord: 'nee' },
    'De specialist schreef dat hij snel blauwe plekken krijgt.',
  );
  kaart('voorstel', 'leeg', speel(START, SIGNAAL));
  kaart('voorstel', 'gewoon', speel(...GEREED, lager), { wie: BAS });
  kaart('voorstel', 'eigen', speel(...GEREED, lager), ontvangst('voorgesteld'));
  kaart(
    'voorstel',
    'lang',
    speel(
      ...LANG_TOT,
      weeg(BAS, { afweging: 'A1', antwoord: 'nee' }, LANG),
      weeg(ANNA, { afweging: 'A2', antwoord: 'veilig-genoeg' }, LANG),
    ),
    { wie: CARLA, ...typt('redenEens', 'redenNiet') },
  );
}
function besluiten(): void {
  kaart('besluit-melden', 'leeg', speel(...GEREED));
  kaart('besluit-melden', 'gewoon', speel(...A4_JA), ontvangst('a4-antwoorden'));
  kaart(
    'besluit-melden',
    'acuut',
    speel(...A1_JA, weeg(ANNA, { afweging: 'A2', antwoord: 'acuut' }, '')),
    ontvangst('a2-antwoorden'),
  );
  kaart('besluit-melden', 'structureel', speel(...A1_JA, weeg(ANNA, { afweging: 'A2', antwoord: 'structureel' }, '')));
  kaart('besluit-melden', 'twijfel', speel(...A1_JA, weeg(ANNA, { afweging: 'A2', antwoord: 'twijfel' }, '')));
  kaart('besluit-melden', 'lang', speel(...A4_JA, b2('nee')), lang);
  kaart(
    'besluit-melden',
    'weggenomen',
    speel(...GEREED, weeg(ANNA, { afweging: 'A1', antwoord: 'nee' }, LANG), eens('v1')),
  );
  kaart('besluit-hulp', 'leeg', speel(...GEREED));
  kaart('besluit-hulp', 'gewoon', speel(...A4_JA));
  kaart('besluit-hulp', 'zonder-advies', speel(...A4_JA.map(zonderAdvies)));
  kaart('besluit-hulp', 'acuut', speel(...A1_JA, weeg(ANNA, { afweging: 'A2', antwoord: 'acuut' }, '')));
  kaart('besluit-hulp', 'lang', speel(...A4_JA, b2('ja')), typt('toelichting'));
  const tegen = [...A4_JA, advies('melden', LANG)];
  const afwijken: Invoer = {
    type: 'AdviesAfwijken',
    door: CARLA,
    opnieuwOp: toDatum('2026-03-26'),
    inhoud: { reden: 'De hulp begint morgen.' },
  };
  kaart('advies-afwijken', 'leeg', speel(...GEREED));
  kaart('advies-afwijken', 'gewoon', speel(...tegen), { wie: CARLA });
  kaart('advies-afwijken', 'lang', speel(...tegen, afwijken), { wie: CARLA, ...typt('reden') });
}
