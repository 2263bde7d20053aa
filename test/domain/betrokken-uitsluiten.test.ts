// Who is involved is shut out, whatever the role, and only bestuur lets that person in again.

import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, eva, fatima, vreemd } from '../support/domain/personen.ts';
import { gestart, metSignaal } from '../support/domain/reizen.ts';
import { BEGIN, given } from '../support/domain/spel.ts';

describe('Wie betrokken is', () => {
  const uit = zet(anna, 'CollegaUitsluiten', { wie: [bas] });
  it('is buitengesloten, wat de rol ook is [P-18]', () => {
    const reis = given(...metSignaal, zet(anna, 'OverlegVragen'), uit);
    for (const type of [
      'SignaalVastleggen',
      'OverlegBeantwoorden',
      'NoodInschakelen',
      'MeldingVastleggen',
      'CollegaUitsluiten',
    ] as const)
      reis.when(zet(bas, type)).refused('niet-gevonden');
    expect(reis.casus.uitgesloten).toMatchObject([{ wie: bas, door: anna }]);
  });
  it('wordt één keer genoemd; jezelf of een onbekende noem je niet [P-22]', () => {
    given(...gestart, uit)
      .when(uit)
      .nothing();
    given(...gestart)
      .when(zet(anna, 'CollegaUitsluiten', { wie: [anna] }))
      .nothing();
    given(...gestart)
      .when(zet(anna, 'CollegaUitsluiten', { wie: [bas, vreemd] }))
      .refused('collega-onbekend');
    given(...gestart)
      .when(zet(anna, 'CollegaUitsluiten', { wie: [bas, bas, fatima] }))
      .then({ wie: bas }, { wie: fatima });
    expect(given(zet(anna, 'CasusStarten', { uitgesloten: [carla, anna, carla] })).casus.uitgesloten).toEqual([
      { wie: carla, door: anna, op: BEGIN },
    ]);
  });
  it('verliest de eigen voorstellen en de opgepakte nood; die van een ander blijven [P-18]', () => {
    const reis = given(
      ...metSignaal,
      weegt(bas, 'A2', 'veilig-genoeg'),
      zet(anna, 'GesprekAfzien', { persoonId: 'p1' }),
      zet(anna, 'NoodInschakelen', { nietNaar: [] }),
      zet(bas, 'NoodOppakken'),
      zet(bas, 'GesprekAfzien', { persoonId: 'p1' }),
      uit,
    );
    expect(reis.casus.voorstellen).toEqual([]);
    expect(reis.casus.nood).not.toHaveProperty('opgepaktDoor');
    expect(given(...metSignaal, weegt(carla, 'A2', 'veilig-genoeg'), uit).casus.voorstellen).toHaveLength(1);
    expect(
      given(...gestart, zet(anna, 'NoodInschakelen'), zet(carla, 'NoodOppakken'), uit).casus.nood?.opgepaktDoor,
    ).toBe(carla);
  });
  it('kan alleen het bestuur weer toelaten [P-24]', () => {
    const reis = given(...gestart, zet(anna, 'CollegaUitsluiten', { wie: [carla, bas] }));
    reis.when(zet(anna, 'UitsluitingOpheffen', { wie: carla })).refused('rol-past-niet', 'bestuurder');
    const na = reis.when(zet(eva, 'UitsluitingOpheffen', { wie: carla }));
    na.then({ type: 'UitsluitingOpgeheven', wie: carla });
    expect(na.casus().uitgesloten.map((u) => u.wie)).toEqual([bas]);
    reis.when(zet(eva, 'UitsluitingOpheffen', { wie: fatima })).nothing();
    given(...gestart, uit)
      .when(zet(eva, 'UitsluitingOpheffen'))
      .refused('niet-gevonden');
  });
});
