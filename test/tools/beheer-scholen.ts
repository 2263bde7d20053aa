// The invented schools of the beheerder's samples, and what was changed in them: ordinary, empty, and as full as they can be. It writes nothing.

import type { Schoolinrichting, Schoolwijziging } from '../../src/domain/inrichting.ts';
import { verschil } from '../../src/domain/inrichting.ts';
import { ROLLEN } from '../../src/domain/school.ts';
import { toDatum, toMedewerkerId, toMoment } from '../../src/shared/ids.ts';
import { ANNA, BAS, CARLA, DIRK, LANG, SCHOOL } from './samples-start.ts';

export const HILDE = toMedewerkerId('00000000-0000-4000-8000-0000000000a8');
export const inrichting: Schoolinrichting = {
  schoolId: SCHOOL.schoolId,
  naam: SCHOOL.naam,
  profiel: { preset: 'sot', termijnen: { overlegSchooldagen: 2 } },
  toezichthouder: { naam: 'Raad van toezicht (verzonnen)', telefoon: '06-00000090' },
  socialeKaart: [
    { soort: 'wijkteam', organisatie: 'Wijkteam Verzonnen Oost', contactpersoon: 'Vera', telefoon: '06-00000050' },
  ],
  vrijeDagen: [{ van: toDatum('2026-04-27'), tot: toDatum('2026-05-08'), naam: 'Meivakantie' }],
  medewerkers: [
    { medewerkerId: ANNA, naam: 'Anna', rollen: ['leerkracht'], werkdagen: [1, 2, 4] },
    {
      medewerkerId: BAS,
      naam: 'Bas',
      telefoon: '06-00000002',
      rollen: ['intern-begeleider'],
      vervangt: ['aandachtsfunctionaris'],
      afwezig: [{ van: toDatum('2026-03-16'), tot: toDatum('2026-03-18') }],
    },
    {
      medewerkerId: CARLA,
      naam: 'Carla',
      rollen: ['aandachtsfunctionaris'],
      vervangt: ['intern-begeleider', 'directeur'],
    },
    { medewerkerId: DIRK, naam: 'Dirk', rollen: ['directeur'], totEnMet: toDatum('2026-07-17') },
    { medewerkerId: HILDE, naam: 'Hilde', rollen: ['beheerder'] },
  ],
};
export const nieuw: Schoolinrichting = {
  schoolId: SCHOOL.schoolId,
  naam: SCHOOL.naam,
  inVoorbereiding: true,
  vrijeDagen: [],
  medewerkers: [{ medewerkerId: HILDE, naam: 'Hilde', rollen: ['beheerder'] }],
};
export const zonderTelefoon = inrichting.medewerkers.map(({ telefoon: _weg, afwezig: _thuis, ...m }) => m);
export const vol: Schoolinrichting = {
  ...inrichting,
  medewerkers: Array.from({ length: 85 }, (_, nr) => ({
    medewerkerId: toMedewerkerId(`00000000-0000-4000-8000-0000000001${String(nr).padStart(2, '0')}`),
    naam: `Wilhelmina-Antoinette van der *Heijden*-Oude Nijeweme ${String(nr)}`,
    rollen: ['leerkracht'] as const,
  })),
};
export const tweehonderd = Array.from({ length: 200 }, (_, nr) => {
  const dag = toDatum(new Date(Date.UTC(2026, 3, 1 + nr)).toISOString().slice(0, 10));
  return { van: dag, tot: dag, naam: `Studiedag voor het hele team in de bovenbouw ${String(nr)}` };
});
export const druk: Schoolinrichting = {
  ...vol,
  medewerkers: [ANNA, ...vol.medewerkers.map(({ medewerkerId }) => medewerkerId)].map((medewerkerId) => ({
    medewerkerId,
    naam: 'Wilhelmina-Antoinette van der *Heijden*-Oude Nijeweme tot den Dungen-Verzonnen',
    rollen: ROLLEN,
    vervangt: ROLLEN.slice(0, -1),
    werkdagen: [1, 2, 3, 4],
    afwezig: tweehonderd.map(({ van, tot }) => ({ van, tot })),
    totEnMet: toDatum('2027-07-17'),
  })),
};
const wijziging = (versie: number, oud: Schoolinrichting, na: Schoolinrichting): Schoolwijziging => ({
  schoolId: SCHOOL.schoolId,
  versie,
  op: toMoment('2026-03-12T09:05:00.000Z'),
  door: versie === 1 ? 'opdrachtregel' : HILDE,
  soort: 'school',
  delen: verschil(oud, na),
});
export const anders: Schoolinrichting = {
  ...inrichting,
  profiel: {
    preset: 'jso',
    oudergesprek: { deelnemers: ['intern-begeleider', 'directeur'] },
    afzienGronden: [],
    bewaren: { naVertrekJaren: 5 },
  },
  socialeKaart: [
    { soort: 'wijkteam', organisatie: 'Wijkteam Verzonnen Oost', contactpersoon: 'Vera', telefoon: '06-00000051' },
  ],
};
export const wijzigingen = [
  wijziging(4, inrichting, anders),
  wijziging(3, inrichting, { ...inrichting, naam: LANG.slice(0, 80), vrijeDagen: [] }),
  wijziging(2, { ...inrichting, medewerkers: inrichting.medewerkers.slice(0, 3) }, inrichting),
  { ...wijziging(1, nieuw, inrichting), delen: verschil(undefined, inrichting) },
];

export const veel = Array.from({ length: 40 }, (_, nr) => {
  const lijst = `Lijst ${String(nr)} ${LANG}`.slice(0, 200);
  const na = { signalenlijst: lijst, woorden: { directeur: 'locatieverantwoordelijke directeur west' } };
  return wijziging(nr + 5, { ...inrichting, profiel: na }, { ...druk, profiel: { signalenlijst: LANG.slice(0, 200) } });
}).toReversed();
