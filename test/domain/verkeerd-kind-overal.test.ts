// The wrong child from wherever a random history comes: set apart, restored with nothing lost, or destroyed with nothing left (P-11).

import { fold } from '../../src/domain/casus.ts';
import { metGebeurtenissen } from '../../src/domain/vernietigd.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { neem } from '../support/domain/geschiedenis.ts';
import { geschiedenissen } from '../support/domain/geschiedenissen.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { zet } from '../support/domain/opdrachten.ts';
import type { Stand } from '../support/domain/spel.ts';
import { casusVan } from '../support/domain/spel.ts';

const { aanHetEind } = geschiedenissen({ numRuns: 80, seed: 11 });
describe('Vanuit elke stand die een casus bereikt', () => {
  const iemand = (stand: Stand, maak: (door: MedewerkerId) => Zet): Stand =>
    stand.school.medewerkers.reduce(
      (nu, { medewerkerId }) => (nu === stand ? neem(stand, maak(medewerkerId)).stand : nu),
      stand,
    );
  const isVrij = (stand: Stand): boolean =>
    casusVan(stand).pad === 'meldcode' && casusVan(stand).uitgesloten.length === 0;

  it('kan apart zetten, komen twee mensen tot een besluit, en wat bewaard wordt leest als wat gebeurde [P-11][E-14]', () => {
    let keer = 0;
    aanHetEind((stand) => {
      if (!isVrij(stand)) return;
      keer += 1;
      const weggezet = iemand(stand, (d) => zet(d, 'CasusApartzetten'));
      expect(casusVan(weggezet).apart).toBeDefined();
      const hersteld = [1, 2].reduce(
        (nu) => iemand(nu, (d) => zet(d, 'ApartBeslissen', { besluit: 'herstellen' })),
        weggezet,
      );
      const {
        leden: _l,
        versie: _v,
        laatsteActiviteitOp: _a,
        stukken: _s,
        logLengte: _n,
        ...terug
      } = casusVan(hersteld);
      expect(casusVan(stand)).toMatchObject(terug);
      expect(casusVan(hersteld).apart).toBeUndefined();
      const klaar = [
        (d: MedewerkerId) => zet(d, 'NoodOppakken'),
        (d: MedewerkerId) => zet(d, 'NoodAfsluiten'),
        ...casusVan(stand).meldingen.map(
          ({ meldingId }) =>
            (d: MedewerkerId) =>
              zet(d, 'TerugkoppelingVastleggen', {
                meldingId,
                stand: 'afgerond',
                inhoud: { wat: 'x', zichtOpVeiligheid: 'y' },
              }),
        ),
        (d: MedewerkerId) => zet(d, 'ApartBeslissen'),
        (d: MedewerkerId) => zet(d, 'ApartBeslissen'),
      ].reduce(iemand, weggezet);
      const casus = casusVan(klaar);
      expect(casus.afloop).toMatchObject({ staat: 'gesloten', einde: 'verkeerd-kind' });
      expect(fold(metGebeurtenissen([], klaar.log), klaar.versie)).toEqual(casus);
    });
    expect(keer).toBeGreaterThan(20);
  });
});
