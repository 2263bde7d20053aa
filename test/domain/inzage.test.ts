// Who reads a casus from inside and who from outside, and who may see that.

import { hoedanigheidVan, mayInzageZien, relatieVan } from '../../src/domain/inzage.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, eva, fatima, gerda, persoon, schoolMet, vreemd } from '../support/domain/personen.ts';
import { gemeld, gestart, metSignaal, personeel } from '../support/domain/reizen.ts';
import { casusVan, given, leeg, vanaf } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';

const relatie = ({ stand }: { readonly stand: Stand }, wie: MedewerkerId) =>
  relatieVan(casusVan(stand), stand.school, wie);

describe('Van binnen lezen', () => {
  it('doet de starter, ook op het personeelspad, de IB’er, en wie gevraagd is [P-08]', () => {
    expect(relatie(given(...personeel), anna)).toBe('lid');
    expect(relatie(given(...gestart), bas)).toBe('lid');
    expect(relatie(given(...gestart, zet(anna, 'OverlegVragen', { aan: fatima })), fatima)).toBe('lid');
    expect(relatie(given(...gemeld), dirk)).toBe('lid');
    expect(relatie(given(...personeel), eva)).toBe('lid');
  });
  it('doet wie er bericht van kreeg: dat is geen kijken zonder reden [P-08]', () => {
    const { casus, stand } = given(...gemeld);
    const bericht = { berichtId: 'b1', aan: carla, staat: 'aangekomen', op: casus.laatsteActiviteitOp } as const;
    expect(relatieVan({ ...casus, bezorgingen: [bericht] }, stand.school, carla)).toBe('lid');
    const aanBas = { ...casus, bezorgingen: [{ ...bericht, aan: bas }] };
    expect(relatieVan(aanBas, stand.school, carla)).toBe('buiten-de-casus');
  });
});

describe('De grond waarop iemand kijkt', () => {
  const grond = (wie: MedewerkerId, school = schoolMet(), reis = gemeld) =>
    hoedanigheidVan(vanaf(leeg(school), ...reis).casus, school, wie);
  it('is het eigen aandeel in de casus, en anders de rol [P-08]', () => {
    expect([anna, bas, carla, dirk].map((wie) => grond(wie))).toEqual(['starter', 'lid', 'af', 'eindrol']);
    expect(grond(bas, schoolMet(), gestart)).toBe('ib');
    expect(grond(eva, schoolMet(), personeel)).toBe('bestuur');
  });
  it('is de eigen rol, niet een die iemand ook waarneemt; wie alleen waarneemt kijkt daarop [P-08][P-26]', () => {
    const dubbel = persoon(dirk, 'Dirk', ['directeur'], { vervangt: ['intern-begeleider', 'aandachtsfunctionaris'] });
    expect(grond(dirk, schoolMet(dubbel))).toBe('eindrol');
    expect(grond(dirk, schoolMet(dubbel), gestart)).toBe('ib');
    const beide = persoon(gerda, 'Gerda', ['aandachtsfunctionaris'], { vervangt: ['intern-begeleider'] });
    expect(grond(gerda, schoolMet(beide), gestart)).toBe('af');
  });
  it('heeft wie hier niet werkt of niets met de casus te maken heeft niet [P-08]', () => {
    expect([grond(fatima), grond(vreemd)]).toEqual([undefined, undefined]);
    expect(relatie(given(...gemeld), vreemd)).toBe('buiten-de-casus');
  });
});

describe('Van buiten de casus lezen', () => {
  it('doet niet wie naast aandachtsfunctionaris ook IB’er is [P-08]', () => {
    const beide = leeg(schoolMet(persoon(bas, 'Bas', ['aandachtsfunctionaris', 'intern-begeleider'])));
    expect(relatie(vanaf(beide, ...gestart), bas)).toBe('lid');
  });
  it('doet de aandachtsfunctionaris die niet meedoet en geen bericht kreeg [P-08]', () => {
    expect(relatie(given(...gestart), carla)).toBe('buiten-de-casus');
    expect(relatie(given(...metSignaal, zet(carla, 'SignaalVastleggen')), carla)).toBe('lid');
  });
  it('doet een vervanger zolang de IB’er er zelf is, en niet als die weg is [P-08][P-26]', () => {
    const metVervanger = (anders: Parameters<typeof persoon>[3] = {}) =>
      leeg(
        schoolMet(
          persoon(bas, 'Bas', ['intern-begeleider'], anders),
          persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['intern-begeleider'] }),
        ),
      );
    expect(relatie(vanaf(metVervanger(), ...gestart), gerda)).toBe('buiten-de-casus');
    const afwezig = [{ van: dag('2026-03-09'), tot: dag('2026-03-09') }];
    expect(relatie(vanaf(metVervanger({ afwezig }), ...gestart), gerda)).toBe('lid');
  });
});

describe('De lijst van wie las', () => {
  it('is er voor de aandachtsfunctionaris alleen, en niet voor een casus van het bestuur [P-08]', () => {
    const ziet = ({ stand }: { readonly stand: Stand }) =>
      [anna, bas, carla, dirk, eva].filter((wie) => mayInzageZien(casusVan(stand), stand.school, wie));
    expect(ziet(given(...gemeld, weegt(anna, 'A2', 'acuut')))).toEqual([carla]);
    expect(ziet(given(...personeel))).toEqual([]);
  });
});
