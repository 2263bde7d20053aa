// The five presets as data over one floor: what the source of each says differently (regels.md section 2). It knows no file and no school.

import { BASIS_2019 } from './schoolprofiel.ts';
import type { Preset, Schoolprofiel } from './schoolprofiel.ts';

type Groep = 'oudergesprek' | 'besluit' | 'veiligThuis' | 'woorden' | 'termijnen' | 'bewaren';
/** Some settings, laid over others; of a group only those fields that were given. */
export type EigenProfiel = Partial<Omit<Schoolprofiel, Groep>> & {
  readonly [G in Groep]?: Partial<Schoolprofiel[G]>;
};

const legOver = (basis: Schoolprofiel, eigen: EigenProfiel): Schoolprofiel => ({
  ...basis,
  ...eigen,
  oudergesprek: { ...basis.oudergesprek, ...eigen.oudergesprek },
  besluit: { ...basis.besluit, ...eigen.besluit },
  veiligThuis: { ...basis.veiligThuis, ...eigen.veiligThuis },
  woorden: { ...basis.woorden, ...eigen.woorden },
  termijnen: { ...basis.termijnen, ...eigen.termijnen },
  bewaren: { ...basis.bewaren, ...eigen.bewaren },
});

/** Regional numbers are in none of them: a number of one region is wrong in another (S3-36). */
const ANDERS: Readonly<Record<Preset, EigenProfiel>> = {
  basis2019: {},
  // S0: teacher and IB'er do all of it, in the words of that source.
  sot: {
    oudergesprek: { deelnemers: ['leerkracht', 'intern-begeleider'] },
    gesprekPlek: 'neutraal',
    besluit: { team: ['leerkracht', 'intern-begeleider'] },
    melder: ['leerkracht', 'intern-begeleider'],
    afwegingenStap: 5,
    tekstset: 'S0',
    woorden: { ondersteuningsteam: 'SOT' },
  },
  // S1: the teacher talks, together with a team for this one pupil.
  zorgteam: {
    oudergesprek: { deelnemers: ['leerkracht'], leerkracht: 'moet' },
    afzienHint: 'aanwijzingen',
    meldingVertellen: 'leerkracht',
    besluit: { team: ['leerkracht', 'vertrouwenspersoon', 'intern-begeleider', 'directeur'] },
    melder: ['leerkracht', 'intern-begeleider'],
    afwegingenStap: 4,
    afzienGronden: ['uit-zicht', 'vertrouwensbreuk-kind'],
    woorden: { casusteam: 'zorgteam' },
  },
  // S2: who has the concern reports and tells; minutes are signed; losing contact is a ground of its own.
  jso: {
    meldingVertellen: 'intern-begeleider',
    melder: ['intern-begeleider', 'leerkracht'],
    afzienGronden: ['uit-zicht'],
    contactbreuk: true,
    verslagOndertekenen: true,
    woorden: { ondersteuningsteam: 'zorg- en adviesteam' },
  },
  // S3: IB'er and directie talk without the teacher, and follow the advice of Veilig Thuis.
  kwaliteitskaart: {
    oudergesprek: { deelnemers: ['intern-begeleider', 'directeur'], leerkracht: 'nooit' },
    kindVermoeden: 'alleen-als-verteld',
    afzienHint: 'in-gevaar',
    besluit: { team: ['leerkracht', 'intern-begeleider', 'directeur'] },
    melder: ['intern-begeleider', 'directeur'],
    meldingOpNaamVan: 'directeur',
    contactMetHulpverlener: true,
    veiligThuis: { opNaamVan: 'directeur', adviesBindt: true },
  },
};

/** The settings of a school: its preset (`basis2019` when it named none), and what it set itself over that. */
export const profielVan = (eigen: EigenProfiel = {}): Schoolprofiel => {
  const preset = eigen.preset ?? 'basis2019';
  return legOver(legOver({ ...BASIS_2019, preset }, ANDERS[preset]), eigen);
};
