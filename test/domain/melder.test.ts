// Who reported and who wrote it down may be two people: the reporter is the one whose own report is not confirmed unseen.

import { toMedewerkerId } from '../../src/shared/ids.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { zet } from '../support/domain/opdrachten.ts';
import { anna, bas, dirk } from '../support/domain/personen.ts';
import { bevestigd, gestart } from '../support/domain/reizen.ts';
import { given, probeer } from '../support/domain/spel.ts';

const namens = (melder: MedewerkerId) => zet(anna, 'MeldingVastleggen', { melder });

describe('De melder', () => {
  it('is wie meldde, ook als een ander het opschrijft [P-03][P-29]', () => {
    const casus = given(...gestart)
      .when(namens(bas))
      .casus();
    expect(casus.meldingen).toMatchObject([{ door: anna, melder: bas }]);
    expect(casus.leden).toContain(bas);
  });
  it('is de schrijver zelf als niemand of een onbekende is genoemd: opschrijven wordt nooit geweigerd [P-03]', () => {
    for (const melder of [anna, toMedewerkerId('00000000-0000-4000-8000-00000000dead')])
      expect(
        given(...gestart)
          .when(namens(melder))
          .casus().meldingen,
      ).toMatchObject([{ door: anna, melder: anna }]);
  });
  it('telt voor zelf gemeld en bevestigd: ook als Anna opschreef dat Dirk meldde [P-09]', () => {
    const soorten = (melder: MedewerkerId) =>
      given(...gestart, namens(melder))
        .when(zet(dirk, 'MeldingBevestigen'))
        .berichten()
        .map((b) => b.soort);
    expect(soorten(dirk)).toContain('zelf-bevestigd');
    expect(soorten(bas)).not.toContain('zelf-bevestigd');
  });
});

describe('Al gedaan', () => {
  it('zegt wie het deed en wanneer, niet wat die persoon daarna nog deed [P-22]', () => {
    const reis = given(...bevestigd, zet(dirk, 'SignaalVastleggen'));
    const { bevestigd: eerder } = reis.casus.meldingen[0]!;
    expect(eerder).toMatchObject({ door: dirk });
    expect(probeer(zet(dirk, 'MeldingBevestigen'), reis.stand)).toEqual({
      soort: 'geweigerd',
      weigering: { code: 'al-gedaan', eerder },
    });
  });
});
