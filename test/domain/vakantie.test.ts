// No term sleeps through five or more free days: one list before it, somebody who watches during it (E-13).

import { berichten } from '../../src/domain/berichten.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import { wachtToewijzen } from '../../src/domain/commands/wacht-noemen.ts';
import type { School } from '../../src/domain/school.ts';
import { openTermijnen, vervallenTermijnen } from '../../src/domain/termijnen.ts';
import { komendeVakantie, wachtVandaag } from '../../src/domain/vakantie.ts';
import type { MedewerkerId, Moment } from '../../src/shared/ids.ts';
import { amsterdam, opKalender, vrij } from '../support/domain/kalenderschool.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, fatima, schoolMet } from '../support/domain/personen.ts';
import { gestart, gesloten, metSignaal, nazorg, personeel, twijfel } from '../support/domain/reizen.ts';
import { casusVan, kort, leeg, metFeiten, vanaf } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';

/** Friday 24 April is the last school day; the first one after it is Monday 11 May. */
const op = opKalender(schoolMet(), vrij('2026-04-25', '2026-05-10'));
const donderdag = amsterdam('2026-04-23', '10:00');
const VAN = dag('2026-04-25');

function speel(zetten: readonly Zet[], nu: Moment = donderdag): Stand {
  return vanaf({ ...leeg(op(nu)), nu }, ...zetten).stand;
}
const noemt = (door: MedewerkerId, wie: MedewerkerId) => zet(door, 'WachtNoemen', { wie, van: VAN });
const lijst = (stand: Stand, school: School = stand.school) =>
  openTermijnen(casusVan(stand), school).find((t) => t.soort === 'vakantie');
/** Who hears what of the terms that are due at this moment. */
function hoort(stand: Stand, nu: Moment): readonly string[] {
  const school = op(nu);
  const events = vervallenTermijnen(casusVan(stand), school, nu).map(
    ({ type: _type, nu: wanneer, ...velden }): CasusEvent => ({
      type: 'TermijnVerstreken',
      op: wanneer,
      door: 'systeem',
      ...velden,
    }),
  );
  return kort(berichten(events, casusVan(metFeiten(stand, events)), school), school);
}

describe('Een vakantie', () => {
  it.each([
    ['een week', '2026-04-27', '2026-05-01', { van: '2026-04-25', tot: '2026-05-03' }],
    ['vijf dagen met het weekend erbij', '2026-04-27', '2026-04-29', { van: '2026-04-25', tot: '2026-04-29' }],
    ['vier dagen met het weekend erbij', '2026-04-27', '2026-04-28', undefined],
    ['een vrije dag', '2026-04-27', '2026-04-27', undefined],
  ])('%s: vijf vrije dagen of meer telt [E-13]', (_wat, van, tot, verwacht) => {
    const komt = komendeVakantie(opKalender(schoolMet(), vrij(van, tot))(donderdag));
    expect(komt && { van: komt.van, tot: komt.tot }).toEqual(verwacht);
  });
  it('blijft dezelfde zolang ze duurt en is daarna voorbij', () => {
    for (const dagen of ['2026-03-02', '2026-04-24', '2026-04-25', '2026-05-10'])
      expect(komendeVakantie(op(amsterdam(dagen, '12:00')))?.van).toBe('2026-04-25');
    expect(komendeVakantie(op(amsterdam('2026-05-11', '00:00')))).toBeUndefined();
  });
  it('vraagt op de een na laatste dag wie op de casus let, nog eens op de laatste, en wijst dan iemand aan [E-13]', () => {
    const stand = speel(metSignaal);
    expect(lijst(stand)).toMatchObject({
      sleutel: 'vakantie:2026-04-25',
      tredes: [amsterdam('2026-04-23', '08:00'), amsterdam('2026-04-24', '08:00'), amsterdam('2026-04-24', '12:15')],
    });
    const wie = ['aandachtsfunctionaris', 'intern-begeleider'];
    expect(hoort(stand, donderdag)).toEqual(wie.map((rol) => `herinnering-vakantie gewoon ${rol}`));
    expect(hoort(stand, amsterdam('2026-04-24', '08:00'))).toEqual(
      wie.map((rol) => `herinnering-vakantie oranje ${rol}`),
    );
  });
  it('vraagt niets van wat stilstaat: gesloten, bij het bestuur, of nazorg met een datum erna', () => {
    expect(lijst(speel(gesloten))).toBeUndefined();
    expect(lijst(speel(personeel))).toBeUndefined();
    const eerder = amsterdam('2026-03-09', '10:00');
    expect(lijst(speel(nazorg, eerder))).toBeUndefined();
    const erin = [
      ...nazorg.slice(0, -1),
      zet(bas, 'CasusSluiten', { einde: 'hulp-geslaagd', opvolgenOp: dag('2026-05-05') }),
    ];
    expect(lijst(speel(erin, eerder))).toBeDefined();
  });
});

describe('Wie op de casus let', () => {
  it('wordt genoemd, hoort het en is erbij; wie niets mag weten kan het niet zijn [E-13][P-18]', () => {
    const stand = speel(metSignaal);
    const na = vanaf(stand).when(noemt(carla, fatima));
    na.then({ type: 'WachtGenoemd', door: carla, wie: fatima, van: '2026-04-25', tot: '2026-05-10' });
    expect(kort(na.berichten(), stand.school)).toEqual(['wacht gewoon Fatima']);
    expect(na.casus().leden).toContain(fatima);
    expect(lijst(na.stand())).toBeUndefined();
    vanaf(na.stand()).when(noemt(carla, fatima)).nothing();
    expect(vanaf(na.stand()).when(noemt(carla, bas)).casus().wachten).toMatchObject([{ wie: bas }]);
    vanaf(stand, zet(anna, 'CollegaUitsluiten', { wie: [fatima] }))
      .when(noemt(carla, fatima))
      .refused('collega-onbekend');
    vanaf(stand).when(noemt(anna, fatima)).refused('rol-past-niet', 'directeur');
    vanaf(stand)
      .when(zet(carla, 'WachtNoemen', { wie: bas, van: dag('2026-07-18') }))
      .refused('nog-niet-mogelijk');
  });
  it('krijgt in de vakantie de termijnen, op de klok van werkdagen; wat niet wordt opgepakt gaat verder [E-12][E-13]', () => {
    const vraag = zet(anna, 'OverlegVragen', {}, { op: amsterdam('2026-04-24', '15:00') });
    const stand = speel([...gestart, noemt(carla, fatima), vraag]);
    const school = op(amsterdam('2026-04-24', '15:00'));
    expect(openTermijnen(casusVan(stand), school).find((t) => t.soort === 'overleg')?.tredes).toEqual([
      amsterdam('2026-04-27', '16:30'),
      amsterdam('2026-04-28', '16:30'),
      amsterdam('2026-04-29', '16:30'),
      amsterdam('2026-04-30', '16:30'),
    ]);
    expect(hoort(stand, amsterdam('2026-04-27', '16:30'))).toEqual(['waarneming grijs Fatima']);
    expect(hoort(stand, amsterdam('2026-04-28', '16:30'))).toEqual([
      'waarneming grijs Fatima',
      'waarneming-overleg grijs Carla',
    ]);
    const zonder = speel([...gestart, vraag]);
    expect(openTermijnen(casusVan(zonder), school).find((t) => t.soort === 'overleg')?.tredes[0]).toBe(
      amsterdam('2026-05-11', '16:30'),
    );
  });
  it('hoort van nood naast iedereen die het anders hoort: wat acuut is loopt op de klok [E-12][E-13]', () => {
    const nacht = amsterdam('2026-05-02', '23:50');
    const stand = speel([...metSignaal, noemt(carla, fatima), zet(anna, 'NoodInschakelen', {}, { op: nacht })]);
    expect(hoort(stand, amsterdam('2026-05-03', '00:05'))).toEqual([
      'nood rood Fatima',
      'nood rood intern-begeleider',
      'nood rood aandachtsfunctionaris',
      'nood rood directeur',
      'nood-wacht rood Anna',
    ]);
    expect(hoort(stand, amsterdam('2026-05-03', '00:04'))).toEqual([]);
  });
  it('is vervangen als die weg is, en is het alleen in die dagen [P-16][P-26]', () => {
    const { casus } = vanaf(speel([...metSignaal, noemt(carla, fatima)]));
    const tijdens = op(amsterdam('2026-05-10', '23:59'));
    expect(wachtVandaag(casus, tijdens)).toBe(fatima);
    expect(wachtVandaag(casus, op(amsterdam('2026-04-24', '23:59')))).toBeUndefined();
    expect(wachtVandaag(casus, op(amsterdam('2026-05-11', '00:00')))).toBeUndefined();
    const zonder = { ...tijdens, medewerkers: tijdens.medewerkers.filter((m) => m.medewerkerId !== fatima) };
    expect(wachtVandaag(casus, zonder)).toBe(carla);
  });
});

describe('Als niemand is genoemd', () => {
  it('let de eindrol op wat bij de eindrol ligt, en de aandachtsfunctionaris op de rest [E-12][E-13]', () => {
    const nu = amsterdam('2026-04-24', '12:15');
    const wie = (zetten: readonly Zet[]) => {
      const stand = speel(zetten);
      const events = wachtToewijzen(nu, casusVan(stand), op(nu));
      const na = metFeiten(stand, events);
      expect(lijst(na, op(nu))).toBeUndefined();
      return [casusVan(na).wachten, kort(berichten(events, casusVan(na), op(nu)), op(nu))];
    };
    const periode = { van: '2026-04-25', tot: '2026-05-10' };
    expect(wie(metSignaal)).toEqual([[{ wie: carla, ...periode }], ['wacht oranje Carla']]);
    expect(wie(twijfel)).toEqual([[{ wie: dirk, ...periode }], ['wacht oranje Dirk']]);
  });
  it('krijgt ook een casus die in de vakantie begint meteen iemand [E-13]', () => {
    const stand = speel([...gestart, weegt(anna, 'A2', 'twijfel')], amsterdam('2026-05-02', '11:00'));
    const nu = amsterdam('2026-05-02', '11:05');
    expect(vervallenTermijnen(casusVan(stand), op(nu), nu).find((t) => t.soort === 'vakantie')?.trede).toBe(3);
  });
});
