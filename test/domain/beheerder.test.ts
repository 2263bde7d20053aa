// Who only administers the app is given no part in a casus, whatever a card says. That person may still begin one: everybody may worry.

import { hoedanigheden } from '../../src/domain/bevoegdheid.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { zet } from '../support/domain/opdrachten.ts';
import { anna, bas, gerda, koen, persoon, schoolMet } from '../support/domain/personen.ts';
import { gemeld, hulpMogelijk } from '../support/domain/reizen.ts';
import { leeg, vanaf } from '../support/domain/spel.ts';

const school = schoolMet(
  persoon(koen, 'Koen', ['beheerder']),
  // From a sister school: no role here, but takes one over.
  persoon(gerda, 'Gerda', [], { vervangt: ['intern-begeleider'] }),
);
const metHulp = [...hulpMogelijk, zet(bas, 'HulpbesluitNemen')];

describe('Wie alleen beheert', () => {
  it.each<readonly [string, readonly Zet[], (wie: typeof koen) => Zet]>([
    ['om overleg gevraagd', metHulp, (aan) => zet(anna, 'OverlegVragen', { aan })],
    [
      'opvolger van een overleg',
      [...metHulp, zet(anna, 'OverlegVragen')],
      (aan) => zet(bas, 'OverlegOverdragen', { overlegId: 'o2', aan }),
    ],
    ['lid van het team', metHulp, (wie) => zet(anna, 'CasusteamVormen', { teamleden: [wie] })],
    ['casemanager', metHulp, (casemanager) => zet(bas, 'HulpplanVastleggen', { casemanager })],
    ['contact van Veilig Thuis', gemeld, (contact) => zet(anna, 'TerugkoppelingVastleggen', { contact })],
  ])('wordt niet %s, ook niet als een kaart dat zegt; wie een rol vervangt wel [P-21][P-16]', (_wat, reis, geef) => {
    const gegeven = vanaf(leeg(school), ...reis);
    gegeven.when(geef(koen)).refused('collega-onbekend');
    expect(gegeven.when(geef(gerda)).casus().leden).toContain(gerda);
  });
  it('hoort door zijn rol bij geen enkele casus, en mag er wel een beginnen [P-17]', () => {
    expect(hoedanigheden(vanaf(leeg(school), ...gemeld).casus, school, koen).size).toBe(0);
    const eigen = vanaf(leeg(school), zet(koen, 'CasusStarten')).casus;
    expect([...hoedanigheden(eigen, school, koen)]).toEqual(['starter', 'lid']);
  });
});
