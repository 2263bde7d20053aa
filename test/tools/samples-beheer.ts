// Writes the samples of the beheerder's pages from an invented school. Run after a change of their views: npx node test/tools/samples-beheer.ts

import { verschil } from '../../src/domain/inrichting.ts';
import { toDatum, toSchoolId } from '../../src/shared/ids.ts';
import { beheerKaart, ongedaanKnop } from '../../src/views/beheer.ts';
import type { Beheerbouw, Bladmaker, Knop } from '../../src/views/beheer.ts';
import * as bladen from '../../src/views/beheer-bladen.ts';
import * as formulieren from '../../src/views/beheer-formulieren.ts';
import { instelling } from '../../src/views/beheer-instelling.ts';
import * as mensen from '../../src/views/beheer-mensen.ts';
import { verschilRegels } from '../../src/views/beheer-woorden.ts';
import { tekst } from '../../src/views/kaart.ts';
import {
  anders,
  druk,
  HILDE,
  inrichting,
  nieuw,
  tweehonderd,
  veel,
  vol,
  wijzigingen,
  zonderTelefoon,
} from './beheer-scholen.ts';
import { ANNA, BAS, schrijf, SCHOOL } from './samples-start.ts';

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
blad('mensen-vol', bladen.mensen, '', { inrichting: druk });
blad('mens-lang', mensen.mens, ANNA, { inrichting: druk });
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
blad('wijzigingen-lang', bladen.wijzigingen, '', { wijzigingen: veel, versie: 40 });
blad('bestand', formulieren.bestand);
blad('bestand-lang', formulieren.bestand, '', { inrichting: vol });
