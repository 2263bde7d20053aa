// Writes the samples of the cards of practice. Run after a change of their views: npx node test/tools/samples-oefenen.ts

import { toCasusId } from '../../src/shared/ids.ts';
import { tekst } from '../../src/views/kaart.ts';
import { balk, begin, opmerking, terugblik, verhaal } from '../../src/views/oefenen.ts';
import { ANNA, BAS, CARLA, DIRK, NU, SCHOOL, schrijf, SIGNAAL, speel, START } from './samples-start.ts';

const WERELD = toCasusId('CCCCCCCCCCCCCCCCCCCCCA');
const casus = speel({ ...START, code: '0000-001' }, SIGNAAL);
const gemeld = speel(
  { ...START, code: '0000-001' },
  SIGNAAL,
  { type: 'MeldingVastleggen', door: BAS, gemeldOp: NU, inhoud: {} },
  { type: 'MeldingBevestigen', door: DIRK, meldingId: 'm1' },
);
const delen = {
  school: SCHOOL,
  als: ANNA,
  nu: NU,
  wereld: { wereldId: WERELD, dagen: 0 },
  wachtend: [],
  casussen: [casus],
  isNood: false,
};
const voor = (aan: typeof ANNA, soort: 'overleg-gevraagd' | 'nood') => ({ aan, soort, casusId: casus.casusId });

schrijf('oefenen', 'gewoon', begin(SCHOOL, undefined, {}));
schrijf('oefenen', 'loopt', begin(SCHOOL, WERELD, {}));
schrijf('oefenen', 'gestopt', begin(SCHOOL, undefined, { ontvangst: [tekst('oefenen.gestopt')] }));
schrijf('oefen-verhaal', 'gewoon', verhaal(SCHOOL, ANNA, WERELD));
schrijf('oefen-terugblik', 'leeg', terugblik(SCHOOL, [], WERELD));
schrijf('oefen-terugblik', 'gewoon', terugblik(SCHOOL, [casus, gemeld], WERELD));
schrijf('oefen-opmerking', 'gewoon', opmerking());
schrijf('oefen-balk', 'leeg', balk(delen));
schrijf('oefen-balk', 'gewoon', balk({ ...delen, wachtend: [voor(BAS, 'overleg-gevraagd')] }));
schrijf(
  'oefen-balk',
  'nood',
  balk({ ...delen, isNood: true, wachtend: [voor(BAS, 'nood'), voor(CARLA, 'nood'), voor(ANNA, 'nood')] }),
);
schrijf('oefen-balk', 'klaar', balk({ ...delen, als: CARLA, casussen: [gemeld] }));
