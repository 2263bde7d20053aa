// What was left empty when a melding was written down is asked for until it is known, and nothing else (P-03).

import { onvolledigeMelding } from '../../src/domain/commands/melding-aanvullen.ts';
import type { Moment } from '../../src/shared/ids.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { anna, bas } from '../support/domain/personen.ts';
import { gestart } from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';

describe('Een melding die nog niet vol is', () => {
  it('vraagt om aan te vullen tot beide bekend zijn, de laatste melding eerst [P-03]', () => {
    const zonder = (velden: object) => ({
      ...({ type: 'MeldingVastleggen', door: anna } as const),
      velden: (nu: Moment) => ({ gemeldOp: nu, inhoud: {}, ...velden }),
    });
    const open = (...zetten: readonly Zet[]) => onvolledigeMelding(given(...gestart, ...zetten).casus)?.meldingId;
    const aanvul = (meldingId: string, velden: object): Zet => ({
      ...({ type: 'MeldingAanvullen', door: bas } as const),
      velden: () => ({ meldingId, inhoud: {}, ...velden }),
    });
    expect(open()).toBeUndefined();
    expect(open(zonder({ wijze: 'telefoon', opgevat: 'melding' }))).toBeUndefined();
    expect([open(zonder({ wijze: 'telefoon' })), open(zonder({ opgevat: 'melding' }))]).toEqual(['m1', 'm1']);
    const twee = [zonder({ wijze: 'telefoon' }), zonder({})];
    expect(open(...twee)).toBe('m2');
    expect(open(...twee, aanvul('m2', { wijze: 'formulier' }))).toBe('m2');
    expect(open(...twee, aanvul('m2', { wijze: 'formulier' }), aanvul('m2', { opgevat: 'melding' }))).toBe('m1');
    const vol = given(...gestart, ...twee, aanvul('m2', { wijze: 'formulier', opgevat: 'melding' })).casus.meldingen;
    expect(vol.map(({ wijze, opgevat }) => [wijze, opgevat])).toEqual([
      ['telefoon', undefined],
      ['formulier', 'melding'],
    ]);
    given(...gestart, ...twee)
      .when(aanvul('m1', { inhoud: { kenmerk: 'VT-12' } }))
      .then({ type: 'MeldingAangevuld', meldingId: 'm1' });
  });
});
