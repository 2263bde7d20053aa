// Writes the samples of the beheerder's pages from an invented school. Run after a change of their views: npx node test/tools/samples-beheer.ts

import type { Schoolinrichting, Schoolwijziging } from '../../src/domain/inrichting.ts';
import { verschil } from '../../src/domain/inrichting.ts';
import { toDatum, toMedewerkerId, toMoment, toSchoolId } from '../../src/shared/ids.ts';
import { beheerKaart, ongedaanKnop } from '../../src/views/beheer.ts';
import type { Beheerbouw, Bladmaker, Knop } from '../../src/views/beheer.ts';
import * as bladen from '../../src/views/beheer-bladen.ts';
import * as formulieren from '../../src/views/beheer-formulieren.ts';
import { instelling } from '../../src/views/beheer-instelling.ts';
import * as mensen from '../../src/views/beheer-mensen.ts';
import { verschilRegels } from '../../src/views/beheer-woorden.ts';
import { tekst } from '../../src/views/kaart.ts';
import { ANNA, BAS, CARLA, DIRK, LANG, schrijf, SCHOOL } from './samples-start.ts';

const HILDE = toMedewerkerId('00000000-0000-4000-8000-0000000000a8');
const inrichting: Schoolinrichting = {
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
const nieuw: Schoolinrichting = {
  schoolId: SCHOOL.schoolId,
  naam: SCHOOL.naam,
  inVoorbereiding: true,
  vrijeDagen: [],
  medewerkers: [{ medewerkerId: HILDE, naam: 'Hilde', rollen: ['beheerder'] }],
};
const zonderTelefoon = inrichting.medewerkers.map(({ telefoon: _weg, afwezig: _thuis, ...m }) => m);
const vol: Schoolinrichting = {
  ...inrichting,
  medewerkers: Array.from({ length: 85 }, (_, nr) => ({
    medewerkerId: toMedewerkerId(`00000000-0000-4000-8000-0000000001${String(nr).padStart(2, '0')}`),
    naam: `Wilhelmina-Antoinette van der *Heijden*-Oude Nijeweme ${String(nr)}`,
    rollen: ['leerkracht'] as const,
  })),
};
const tweehonderd = Array.from({ length: 200 }, (_, nr) => {
  const dag = toDatum(new Date(Date.UTC(2026, 3, 1 + nr)).toISOString().slice(0, 10));
  return { van: dag, tot: dag, naam: `Studiedag voor het hele team in de bovenbouw ${String(nr)}` };
});
const wijziging = (versie: number, oud: Schoolinrichting, na: Schoolinrichting): Schoolwijziging => ({
  schoolId: SCHOOL.schoolId,
  versie,
  op: toMoment('2026-03-12T09:05:00.000Z'),
  door: versie === 1 ? 'opdrachtregel' : HILDE,
  soort: 'school',
  delen: verschil(oud, na),
});
const anders: Schoolinrichting = {
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
const wijzigingen = [
  wijziging(4, inrichting, anders),
  wijziging(3, inrichting, { ...inrichting, naam: LANG.slice(0, 80), vrijeDagen: [] }),
  wijziging(2, { ...inrichting, medewerkers: inrichting.medewerkers.slice(0, 3) }, inrichting),
  { ...wijziging(1, nieuw, inrichting), delen: verschil(undefined, inrichting) },
];

const bouw = (over: Partial<Beheerbouw> = {}): Beheerbouw => ({
  inrichting,
  versie: 3,
  wijzigingen,
  wie: HILDE,
  vandaag: toDatum('2026-03-12'),
  scholen: [{ schoolId: SCHOOL.schoolId, naam: SCHOOL.naam }],
  getypt: {},
  pagina: 0,
  ...over,
});
const twee = [
  { schoolId: SCHOOL.schoolId, naam: SCHOOL.naam },
  { schoolId: toSchoolId('de-dorpsschool'), naam: 'De Dorpsschool' },
];
const blad = (
  geval: string,
  maker: Bladmaker,
  rest = '',
  over: Partial<Beheerbouw> = {},
  melder = {},
  boven: readonly Knop[] = [],
): void => {
  const deze = bouw(over);
  schrijf('beheer', geval, beheerKaart(deze, { ...maker(deze, rest), boven }, melder, geval.startsWith('menu')));
};

blad('menu', bladen.menu, '', { scholen: twee });
blad('menu-nieuw', bladen.menu, '', { inrichting: nieuw });
blad('livegang-leeg', bladen.livegang, '', { inrichting: nieuw });
blad('livegang', bladen.livegang, '', {
  inrichting: {
    ...inrichting,
    inVoorbereiding: true,
    medewerkers: inrichting.medewerkers.map(({ totEnMet: _weg, ...m }) =>
      m.medewerkerId === HILDE ? { ...m, rollen: ['beheerder', 'bestuurder'] } : m,
    ),
  },
});
blad('mensen', bladen.mensen);
blad('mensen-lang', bladen.mensen, '', { inrichting: vol, pagina: 2 });
blad(
  'mens',
  mensen.mens,
  BAS,
  {},
  {
    ontvangst: [
      tekst('beheer.bewaard', { nummer: 4 }),
      ...verschilRegels({ delen: verschil({ ...inrichting, medewerkers: zonderTelefoon }, inrichting) }),
      tekst('beheer.tochNiet'),
    ],
  },
  [ongedaanKnop(4)],
);
blad(
  'mens-nieuw',
  mensen.mensNieuw,
  '',
  { getypt: { medewerkerId: 'abc' } },
  { let: tekst('beheer.fout.medewerkerId'), bij: ['medewerkerId'] },
);
blad('mens-weg', mensen.mens, 'x');
blad('rollen', bladen.rollen);
blad('rol', mensen.rol, 'directeur');
blad('rol-lang', mensen.rol, 'directeur', { inrichting: vol });
blad('school', formulieren.school);
blad('vrij', formulieren.vrij);
blad('vrij-leeg', formulieren.vrij, '', { inrichting: nieuw });
blad('vrij-lang', formulieren.vrij, '', { inrichting: { ...inrichting, vrijeDagen: tweehonderd }, pagina: 1 });
const teamdagen = tweehonderd.slice(0, 4).map(({ van }) => van);
blad('team', formulieren.team, '', { inrichting: { ...inrichting, ondersteuningsteamOp: teamdagen } });
blad('sociaal', bladen.sociaal);
blad('instantie', formulieren.instantie, '0');
blad('instellingen', bladen.instellingen);
for (const groep of [
  'preset',
  'gesprek',
  'besluit',
  'melden',
  'veiligThuis',
  'signalen',
  'woorden',
  'termijnen',
  'bewaren',
])
  blad(`instelling-${groep}`, instelling, groep);
blad(
  'instelling-eigen',
  instelling,
  'gesprek',
  { inrichting: anders, getypt: { oudergesprek_deelnemers: 'volgt-preset,leerkracht' } },
  { let: tekst('beheer.fout.vinken'), bij: ['oudergesprek_deelnemers'] },
);
blad('wijzigingen', bladen.wijzigingen, '', { inrichting: anders, versie: 4 });
blad('bestand', formulieren.bestand);
blad('bestand-lang', formulieren.bestand, '', { inrichting: vol });
