// A message knows the change that it came from, so that its sender and the moment can be named. It sends nothing.

import { berichtOorzaak, wijzigingVan } from '../../src/domain/bericht.ts';
import { weegt } from '../support/domain/opdrachten.ts';
import { anna } from '../support/domain/personen.ts';
import { metSignaal } from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';

describe('Een bericht', () => {
  const { log } = given(...metSignaal, weegt(anna, 'A2', 'acuut')).stand;
  it('hoort met de andere van dezelfde keer bij elkaar', () => {
    expect(wijzigingVan('b12.0')).toBe('b12');
    expect(wijzigingVan('b12.3')).toBe(wijzigingVan('b12.0'));
    expect(wijzigingVan('b1.2')).not.toBe(wijzigingVan('b12.0'));
  });
  it('komt van de laatste gebeurtenis van die keer; een oud nummer van iets anders van geen', () => {
    expect(berichtOorzaak('b2.1', log)).toMatchObject({ type: 'SignaalVastgelegd' });
    expect(berichtOorzaak('b3.0', log)).toMatchObject({ type: 'AfwegingGemaakt' });
    expect(berichtOorzaak('oud', log)).toBeUndefined();
  });
});
