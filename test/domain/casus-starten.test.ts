// What stands on the start card is in the casus: nothing typed is lost, and nothing is made up (P-04, P-25).

import type { Zet } from '../support/domain/opdrachten.ts';
import { zet } from '../support/domain/opdrachten.ts';
import { anna } from '../support/domain/personen.ts';
import { gestart } from '../support/domain/reizen.ts';
import { BEGIN, given, leeg, vanaf } from '../support/domain/spel.ts';

const start = (z: Zet) => vanaf(leeg()).when(z);

describe('Een casus starten', () => {
  it('bewaart wat bij de start is getypt als eerste signaal, zonder de spaties eromheen', () => {
    const na = start(zet(anna, 'CasusStarten', { feit: '  Had drie dagen geen brood bij zich. ' }));
    na.then(
      { type: 'CasusGestart', door: anna },
      { type: 'SignaalVastgelegd', door: anna, signaalId: 's1', bron: 'zelf', gezienOp: BEGIN, vormen: [] },
    );
    expect(na.casus().signalen).toMatchObject([
      { inhoud: { feit: 'Had drie dagen geen brood bij zich.' }, bron: 'zelf', kenmerken: [] },
    ]);
  });
  it.each([undefined, '', '   '])('begint zonder signaal als er niets is getypt (%j)', (feit) => {
    const na = start(zet(anna, 'CasusStarten', feit === undefined ? {} : { feit }));
    na.then({ type: 'CasusGestart' });
    expect(na.casus().signalen).toEqual([]);
  });
  it('onthoudt dat het ook over school gaat, alleen als dat gezegd is [P-04]', () => {
    expect(start(zet(anna, 'CasusStarten', { ookOpSchool: true })).casus()).toMatchObject({ ookOpSchool: true });
    expect(start(zet(anna, 'CasusStarten')).casus()).not.toHaveProperty('ookOpSchool');
  });
  it('onthoudt dat er misschien al een casus over dezelfde leerling is, ook als dat later blijkt [P-25]', () => {
    const zelfdeLeerling = ['2026-002'];
    expect(start(zet(anna, 'CasusStarten', { zelfdeLeerling })).casus()).toMatchObject({ zelfdeLeerling });
    const later = given(...gestart).when(zet(anna, 'LeerlingInvullen', { zelfdeLeerling }));
    expect(later.casus()).toMatchObject({ zelfdeLeerling, leerling: { initialen: 'J.', groep: '5' } });
    const niet = given(...gestart).when(zet(anna, 'LeerlingInvullen'));
    niet.then({ type: 'LeerlingIngevuld', door: anna });
    expect(niet.casus()).not.toHaveProperty('zelfdeLeerling');
  });
});
