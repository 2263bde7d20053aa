// Who is asked, and who hears, once the term for keeping a closed casus has passed (regels.md 4.10): two roles, quietly, and bestuur last.

import { hoedanigheden } from '../../src/domain/bevoegdheid.ts';
import { berichten } from '../../src/domain/berichten.ts';
import { isBewaarOpen, opTeHeffen, plichtenVan } from '../../src/domain/bewaren.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import type { School } from '../../src/domain/school.ts';
import { openTermijnen } from '../../src/domain/termijnen.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, zet } from '../support/domain/opdrachten.ts';
import { bas, carla, dirk, eva, persoon, school, schoolMet } from '../support/domain/personen.ts';
import { gesloten } from '../support/domain/reizen.ts';
import { casusVan, given, kort, metFeiten } from '../support/domain/spel.ts';

const later = (van: School = school()): School => ({ ...van, vandaag: dag('2029-03-09') });
/** The casus of which the term has passed, after this step of it. */
function naTrede(trede: number, bij: School, ...meer: readonly Zet[]) {
  const { stand } = given(...gesloten, ...meer);
  const sleutel = openTermijnen(casusVan(stand), bij).find(({ soort }) => soort === 'bewaring')?.sleutel ?? '';
  const kop = { type: 'TermijnVerstreken', op: stand.nu, door: 'systeem', soort: 'bewaring' } as const;
  const event: CasusEvent = { ...kop, sleutel, trede };
  const na = casusVan(metFeiten(stand, [event]));
  return { casus: na, hoort: kort(berichten([event], na, bij), bij) };
}

describe('Als de bewaartermijn voorbij is', () => {
  const beslist = (wie: MedewerkerId, trede: number, bij: School) =>
    hoedanigheden(naTrede(trede, bij).casus, bij, wie).has('bewaarder');
  it('horen de aandachtsfunctionaris en directie het rustig, en het bestuur pas als niemand beslist [E-12]', () => {
    const bij = later();
    const treden = [1, 2, 3].map((trede) => naTrede(trede, bij).hoort);
    expect(treden).toEqual([
      ['herinnering-bewaring gewoon Carla', 'herinnering-bewaring gewoon Dirk'],
      ['herinnering-bewaring grijs Carla', 'herinnering-bewaring grijs Dirk'],
      ['waarneming-bewaring grijs bestuurder'],
    ]);
  });
  it('beslist het bestuur pas mee als niemand het deed, en meteen als er op school maar één over is [P-26]', () => {
    const bij = later();
    expect([1, 2, 3].map((trede) => beslist(eva, trede, bij))).toEqual([false, false, true]);
    expect([1, 2].map((trede) => beslist(dirk, trede, bij))).toEqual([true, true]);
    const beide = schoolMet(persoon(dirk, 'Dirk', ['directeur', 'aandachtsfunctionaris']));
    const klein = later(school(beide.medewerkers.filter(({ medewerkerId }) => medewerkerId !== carla)));
    expect(beslist(eva, 1, klein)).toBe(true);
  });
  it('mag hij weg, tenzij iets dat verbiedt; wie nog wil lezen krijgt een antwoord, dat heft niemand op', () => {
    const bij = later();
    const plicht = zet(carla, 'BewaarplichtVastleggen');
    const open = (...meer: readonly Zet[]) => isBewaarOpen(given(...gesloten, ...meer).casus, bij);
    expect([open(), open(plicht)]).toEqual([true, false]);
    expect(isBewaarOpen(given(...gesloten).casus, school())).toBe(false);
    const { casus } = given(...gesloten, plicht, zet(carla, 'InzageverzoekVastleggen'));
    expect(plichtenVan(casus).map(({ grond }) => grond)).toContain('inzageverzoek');
    expect(opTeHeffen(casus).map(({ plichtId }) => plichtId)).toEqual(['p1']);
  });
});

describe('Wat over het bewaren wordt vastgelegd', () => {
  it('hoort de aandachtsfunctionaris als het verbiedt te vernietigen; dat een leerling weg is hoort niemand', () => {
    const hoort = (z: Zet) =>
      kort(
        given(...gesloten)
          .when(z)
          .berichten(),
        school(),
      );
    expect(hoort(zet(bas, 'BewaarplichtVastleggen'))).toEqual(['bewaring-nieuws gewoon aandachtsfunctionaris']);
    expect(hoort(zet(carla, 'VertrekVastleggen'))).toEqual([]);
  });
});
