// Writes the samples of the wrong child, from made-up casussen. Run after a change of their views: npx node test/tools/samples-apart.ts

import { toMedewerkerId } from '../../src/shared/ids.ts';
import { tekst } from '../../src/views/kaart.ts';
import { ANNA, CARLA, inCasus, LANG, NU, SIGNAAL, speel, START } from './samples-start.ts';

const DIRK = toMedewerkerId('00000000-0000-4000-8000-0000000000a4');

function apartSamples(): void {
  const zet = {
    type: 'CasusApartzetten',
    door: ANNA,
    inhoud: { reden: 'Het was een jongen uit een andere groep.' },
  } as const;
  const weg = { type: 'ApartBeslissen', besluit: 'vernietigen', geborgd: true } as const;
  const acuut = { ...SIGNAAL, kenmerken: ['uit-zicht'] } as const;
  const gemeld = {
    type: 'MeldingVastleggen',
    door: ANNA,
    gemeldOp: NU,
    wijze: 'telefoon',
    opgevat: 'melding',
    inhoud: {},
  } as const;
  inCasus('verkeerd-kind', 'gewoon', speel(START, SIGNAAL));
  inCasus('verkeerd-kind', 'lang', speel(START, SIGNAAL), { velden: { reden: LANG } });
  inCasus('apart', 'gewoon', speel(START, SIGNAAL, zet), {
    melder: { ontvangst: [tekst('ontvangst.apart-zetten', { code: '2026-014' })] },
  });
  inCasus('apart', 'beslissen', speel(START, acuut, zet), { wie: CARLA });
  inCasus('apart', 'acuut', speel(START, acuut, gemeld, zet), { wie: DIRK });
  const lang = { ...zet, inhoud: { reden: LANG } };
  inCasus('apart', 'lang', speel(START, acuut, acuut, acuut, lang, { ...weg, door: CARLA, inhoud: { reden: LANG } }), {
    wie: DIRK,
    velden: { reden: LANG },
  });
  inCasus(
    'apart',
    'vernietigd',
    speel(
      START,
      SIGNAAL,
      zet,
      { ...weg, door: CARLA, inhoud: { reden: 'x' } },
      { ...weg, door: DIRK, inhoud: { reden: '' } },
    ),
  );
}

apartSamples();
