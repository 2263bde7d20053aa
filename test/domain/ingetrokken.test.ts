// What was asked and is taken back: who had been asked hears it, whoever that was by then.

import { berichten } from '../../src/domain/berichten.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla } from '../support/domain/personen.ts';
import { belVT, gestart, metSignaal, twijfel } from '../support/domain/reizen.ts';
import { kort, leeg, metFeiten, vanaf } from '../support/domain/spel.ts';

const hoort = (z: Zet, ...reis: readonly Zet[]): readonly string[] =>
  kort(
    vanaf(leeg(), ...reis)
      .when(z)
      .berichten(),
    leeg().school,
  );
const terug = zet(anna, 'VoorstelIntrekken');

describe('Wat niet meer nodig is', () => {
  it('wie mee zou beslissen hoort dat het voorstel is ingetrokken', () => {
    expect(hoort(terug, ...metSignaal, weegt(anna, 'A2', 'veilig-genoeg'))).toEqual(['ingetrokken gewoon Bas']);
    expect(hoort(terug, ...twijfel, belVT, weegt(anna, 'A2', 'veilig-genoeg'))).toEqual(['ingetrokken gewoon Carla']);
  });
  it('ook wie de termijn er later bij vroeg', () => {
    const { stand } = vanaf(leeg(), ...metSignaal, weegt(anna, 'A2', 'veilig-genoeg'));
    const trede: CasusEvent = {
      type: 'TermijnVerstreken',
      op: stand.nu,
      door: 'systeem',
      soort: 'voorstel',
      sleutel: 'voorstel:v1',
      trede: 2,
    };
    const later = vanaf(metFeiten(stand, [trede]));
    expect(kort(later.when(terug).berichten(), stand.school)).toEqual([
      'ingetrokken gewoon Bas',
      'ingetrokken gewoon Carla',
      'ingetrokken gewoon Dirk',
    ]);
  });
  it('wie gevraagd was mee te kijken hoort dat de vraag terug is; ook na doorgeven', () => {
    const vraag = [...gestart, zet(anna, 'OverlegVragen')];
    const intrekken = zet(anna, 'OverlegIntrekken');
    expect(hoort(intrekken, ...vraag)).toEqual(['ingetrokken gewoon Bas']);
    expect(hoort(intrekken, ...vraag, zet(bas, 'OverlegOverdragen', { aan: carla }))).toEqual([
      'ingetrokken gewoon Carla',
    ]);
  });
  it('in een oude log staat niet wie het was: dan hoort niemand het', () => {
    const { stand, casus } = vanaf(leeg(), ...metSignaal);
    const oud: readonly CasusEvent[] = [
      { type: 'VoorstelIngetrokken', op: stand.nu, door: anna, voorstelId: 'v1' },
      { type: 'OverlegIngetrokken', op: stand.nu, door: anna, overlegId: 'o1' },
    ];
    expect(berichten(oud, casus, stand.school)).toEqual([]);
  });
});
