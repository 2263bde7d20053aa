// What became of a message (P-10): on its way, arrived, not arrived, unknown, seen. It knows no channel and no address.

import type { CasusEvent } from '../../src/domain/casus.ts';
import { anna, bas, carla } from '../support/domain/personen.ts';
import { gestart } from '../support/domain/reizen.ts';
import { BEGIN, casusVan, given, metFeiten } from '../support/domain/spel.ts';

type Soort = 'BerichtAangekomen' | 'BerichtNietAangekomen' | 'BerichtGezien';
const feit = (type: Soort, aan = bas, anders: object = {}): CasusEvent =>
  ({ type, op: BEGIN, door: 'systeem', berichtId: 'b1', aan, ...anders }) as CasusEvent;
const na = (...feiten: readonly CasusEvent[]) => casusVan(metFeiten(given(...gestart).stand, feiten));

describe('Een bericht', () => {
  it('is onderweg tot er iets van bekend is [P-10]', () => {
    expect(na().bezorgingen).toEqual([]);
  });
  it.each([
    ['aangekomen', feit('BerichtAangekomen')],
    ['niet-aangekomen', feit('BerichtNietAangekomen', bas, { zeker: true })],
    ['onbekend', feit('BerichtNietAangekomen', bas, { zeker: false })],
    ['gezien', feit('BerichtGezien')],
  ])('is %s als dat vaststaat [P-10]', (staat, event) => {
    expect(na(event).bezorgingen).toEqual([{ berichtId: 'b1', aan: bas, staat, op: BEGIN }]);
  });
  it('heeft één stand per ontvanger: de laatste, en die van een ander blijft [P-10]', () => {
    const rij = na(
      feit('BerichtNietAangekomen', bas, { zeker: false }),
      feit('BerichtAangekomen', carla),
      feit('BerichtAangekomen', bas, { berichtId: 'b2' }),
      feit('BerichtGezien', bas),
    ).bezorgingen;
    expect(rij.map((b) => [b.berichtId, b.aan, b.staat])).toEqual([
      ['b1', carla, 'aangekomen'],
      ['b2', bas, 'aangekomen'],
      ['b1', bas, 'gezien'],
    ]);
  });
  it('maakt niemand lid en is geen activiteit in de casus', () => {
    const casus = na(feit('BerichtGezien', carla));
    expect([casus.leden, casus.laatsteActiviteitOp]).toEqual([[anna], casus.gestartOp]);
  });
});
