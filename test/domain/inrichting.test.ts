// What differs between two states of a school, and the way back.

import { draaiTerug, verschil } from '../../src/domain/inrichting.ts';
import type { Schoolinrichting } from '../../src/domain/inrichting.ts';
import { toDatum, toSchoolId } from '../../src/shared/ids.ts';
import { anna, bas, carla } from '../support/domain/personen.ts';

const school: Schoolinrichting = {
  schoolId: toSchoolId('een-school'),
  naam: 'Een school',
  profiel: { preset: 'sot', termijnen: { acuutMinuten: 10 } },
  vrijeDagen: [],
  medewerkers: [
    { medewerkerId: anna, naam: 'Anna', rollen: ['leerkracht'] },
    { medewerkerId: bas, naam: 'Bas', rollen: ['intern-begeleider'], vervangt: ['aandachtsfunctionaris'] },
  ],
};
const [eersteMens, tweedeMens] = school.medewerkers as [
  Schoolinrichting['medewerkers'][number],
  Schoolinrichting['medewerkers'][number],
];

describe('Wat er aan een school verandert', () => {
  it('is niets als hetzelfde er in een andere volgorde staat', () => {
    const { medewerkerId, naam, rollen } = eersteMens;
    expect(verschil(school, { ...school, medewerkers: [{ rollen, naam, medewerkerId }, tweedeMens] })).toEqual([]);
  });
  it('is per deel te lezen: een veld, een instelling, een mens', () => {
    const nieuw: Schoolinrichting = {
      ...school,
      naam: 'Nieuw',
      profiel: { preset: 'jso', termijnen: { acuutMinuten: 10, meldingSchooldagen: 1 } },
      medewerkers: [eersteMens],
    };
    expect(verschil(school, nieuw)).toStrictEqual([
      { deel: 'naam', oud: 'Een school', nieuw: 'Nieuw' },
      { deel: 'profiel.preset', oud: 'sot', nieuw: 'jso' },
      { deel: `medewerkers.${bas}`, oud: tweedeMens },
      { deel: 'profiel.termijnen.meldingSchooldagen', nieuw: 1 },
    ]);
  });
  it('begint bij een nieuwe school met alles', () => {
    const delen = verschil(undefined, school).map(({ deel }) => deel);
    expect(delen).toEqual(expect.arrayContaining(['naam', 'profiel.termijnen.acuutMinuten', `medewerkers.${anna}`]));
  });

  const afwezig = [{ van: toDatum('2026-03-12'), tot: toDatum('2026-03-12') }];
  const stappen: readonly Schoolinrichting[] = [
    { ...school, naam: 'Nieuw' },
    { ...school, toezichthouder: { naam: 'Raad', telefoon: '0800 1234' } },
    { ...school, profiel: { preset: 'jso' } },
    { ...school, profiel: { preset: 'sot', woorden: { directeur: 'schoolleider' }, termijnen: { acuutMinuten: 10 } } },
    { ...school, medewerkers: [{ ...eersteMens, afwezig }, tweedeMens] },
    { ...school, medewerkers: [eersteMens] },
  ];
  it.each(stappen.map((nieuw) => [nieuw] as const))('gaat weer terug naar wat er stond (%#)', (nieuw) => {
    const terug = draaiTerug(nieuw, verschil(school, nieuw));
    expect(terug && verschil(school, terug)).toEqual([]);
  });
  it('laat bij het terugdraaien staan wat daarna aan iets anders veranderde', () => {
    const eerst = { ...school, naam: 'Nieuw' };
    const later = { ...eerst, medewerkers: [{ ...eersteMens, afwezig }, tweedeMens] };
    expect(draaiTerug(later, verschil(school, eerst))).toEqual({ ...later, naam: 'Een school' });
  });
  it('gaat niet terug als hetzelfde daarna nog eens veranderde', () => {
    const eerst = { ...school, naam: 'Nieuw' };
    expect(draaiTerug({ ...eerst, naam: 'Nog nieuwer' }, verschil(school, eerst))).toBeUndefined();
  });
  it('gaat precies terug: wie erbij kwam is weg, wie wegging is er weer, en niemand staat er twee keer', () => {
    const erbij = { medewerkerId: carla, naam: 'Carla', rollen: ['aandachtsfunctionaris'] } as const;
    const terug = (nieuw: Schoolinrichting) => draaiTerug(nieuw, verschil(school, nieuw));
    expect(terug({ ...school, medewerkers: [...school.medewerkers, erbij] })).toStrictEqual(school);
    expect(terug({ ...school, medewerkers: [eersteMens] })).toStrictEqual(school);
    expect(terug({ ...school, medewerkers: [{ ...eersteMens, afwezig }, tweedeMens] })).toStrictEqual(school);
    expect(terug({ ...school, toezichthouder: { naam: 'Raad', telefoon: '0800 1234' } })).toStrictEqual(school);
  });
  it('gaat niet half terug: veranderde één van de delen daarna, dan blijft alles staan', () => {
    const eerst: Schoolinrichting = { ...school, naam: 'Nieuw', medewerkers: [eersteMens] };
    expect(draaiTerug({ ...eerst, naam: 'Nog nieuwer' }, verschil(school, eerst))).toBeUndefined();
  });
  it('noemt een eigen tekst van de vragen als één deel: die is in zijn geheel gecontroleerd', () => {
    const vragen = { A1: 'Een?', A2: 'Twee?', A3: 'Drie?', A4: 'Vier?', A5: 'Vijf?' };
    const tekstset = { gecontroleerdDoor: 'Carla', gecontroleerdOp: toDatum('2026-03-01'), vragen };
    const nieuw: Schoolinrichting = { ...school, profiel: { ...school.profiel, preset: 'sot', tekstset } };
    expect(verschil(school, nieuw)).toEqual([{ deel: 'profiel.tekstset', nieuw: tekstset }]);
  });
});
