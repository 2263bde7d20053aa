// Writes the samples of help and of the end. Run after a change of their views: npx node test/tools/samples-wegen-hulp.ts

import { toDatum } from '../../src/shared/ids.ts';
import { ANNA, BAS, CARLA, NU } from './samples-start.ts';
import {
  LANG,
  speel,
  kaart,
  advies,
  weeg,
  eens,
  b2,
  plan,
  volg,
  GEREED,
  A1_JA,
  A4_JA,
  HULP,
  DEELS,
  lang,
  typt,
  zonderAdvies,
  ontvangst,
} from './samples-wegen-verhaal.ts';
import type { Invoer } from './samples-wegen-verhaal.ts';

if (import.meta.main) {
  hulp();
  slot();
}

function hulp(): void {
  kaart('hulpplan', 'leeg', speel(...A4_JA));
  kaart('hulpplan', 'gewoon', speel(...A4_JA, b2('ja')), ontvangst('hulpbesluit-nemen'));
  kaart('hulpplan', 'lang', speel(...A4_JA, b2('ja')), typt('doelen', 'hulp', 'taken', 'prognose'));
  kaart('hulp-volgen', 'leeg', speel(...A4_JA));
  kaart('hulp-volgen', 'gewoon', speel(...HULP), { wie: BAS });
  kaart('hulp-volgen', 'lang', speel(...A4_JA, b2('ja'), plan(LANG), volg(LANG), volg(LANG), volg(LANG)), typt('hoe'));
  kaart('hulp-verlengen', 'leeg', speel(...A4_JA));
  kaart('hulp-verlengen', 'gewoon', speel(...DEELS));
  const klaar = [
    ...DEELS,
    weeg(ANNA, { afweging: 'A2', antwoord: 'veilig-genoeg' }, 'Nog steeds veilig.'),
    eens('v2'),
    advies('niet-melden', 'Geef het nog even tijd.'),
  ];
  kaart('hulp-verlengen', 'lang', speel(...klaar), { wie: CARLA, ...typt('reden') });
  const melding: Invoer = {
    type: 'MeldingVastleggen',
    door: BAS,
    gemeldOp: NU,
    wijze: 'telefoon',
    opgevat: 'melding',
    inhoud: {},
  };
  kaart('hulp-afsluiten', 'leeg', speel(...HULP));
  kaart('hulp-afsluiten', 'gewoon', speel(...HULP, melding));
  kaart('hulp-afsluiten', 'lang', speel(...HULP, melding), typt('reden'));
}
function slot(): void {
  const weg = [...GEREED, weeg(ANNA, { afweging: 'A1', antwoord: 'nee' }, LANG), eens('v1')];
  const gelukt = [...HULP, weeg(ANNA, { afweging: 'A5', antwoord: 'ja' }, 'Zij eet elke dag mee.'), eens('v2')];
  const sluit = (einde: 'vermoeden-weggenomen' | 'hulp-geslaagd'): Invoer => ({
    type: 'CasusSluiten',
    door: ANNA,
    einde,
    opvolgenOp: toDatum('2026-07-23'),
    inhoud: { reden: 'Zie de brief.' },
  });
  kaart('sluiten', 'gewoon', speel(...weg), ontvangst('instemming-geven'));
  kaart('sluiten', 'zonder-advies', speel(...weg.map(zonderAdvies)), typt('reden', 'geenAdvies'));
  kaart('sluiten', 'hulp', speel(...gelukt));
  kaart('sluiten', 'leeg', speel(...HULP));
  kaart('sluiten', 'acuut', speel(...A1_JA, weeg(ANNA, { afweging: 'A2', antwoord: 'acuut' }, '')));
  kaart('sluiten', 'lang', speel(...weg), typt('reden'));
  kaart('opvolging', 'leeg', speel(...GEREED));
  kaart('opvolging', 'gewoon', speel(...gelukt, sluit('hulp-geslaagd')), { nu: '2026-07-23T09:00:00.000Z' });
  kaart('opvolging', 'lang', speel(...gelukt, sluit('hulp-geslaagd')), typt('hoe'));
  kaart('heropenen', 'gewoon', speel(...weg, sluit('vermoeden-weggenomen')));
  kaart('heropenen', 'leeg', speel(...GEREED));
  kaart('heropenen', 'lang', speel(...gelukt, sluit('hulp-geslaagd')), lang);
}
