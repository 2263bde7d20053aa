// Buttons of step 2, of the pupil's data and of shutting out. They only translate inputs into commands.

import { findMedewerker } from '../../domain/bevoegdheid.ts';
import type { School } from '../../domain/school.ts';
import { OVERLEG_SOORTEN, VT_VRAGEN } from '../../domain/toestand.ts';
import type { OverlegSoort } from '../../domain/toestand.ts';
import type { MedewerkerId } from '../../shared/ids.ts';
import { ADVIEZEN, GESPREK_ADVIEZEN, GEVOLGD } from '../../views/overleg-veilig-thuis.ts';
import {
  eenVan,
  geenCollega,
  geenDatum,
  geenMoment,
  gevuld,
  JA_NEE,
  medewerkersIn,
  meerVan,
  mist,
  momentIn,
  tekstIn,
  velden,
} from './actie.ts';
import type { Actie } from './actie.ts';
import { BUITEN_ACTIES } from './overleg-buiten-acties.ts';
import { GESPREK_ACTIES } from './overleg-gesprek-acties.ts';
import { PERSONEEL_ACTIES } from './overleg-personeel-acties.ts';
import { leerlingIn } from './start-acties.ts';

const EIGEN_ROLLEN = ['intern-begeleider', 'aandachtsfunctionaris', 'vertrouwenspersoon', 'contactpersoon'] as const;
/** Unless the asker says otherwise a colleague is asked in the own role. */
function soortVan(school: School, wie: MedewerkerId): OverlegSoort {
  const rollen = findMedewerker(school, wie)?.rollen ?? [];
  return EIGEN_ROLLEN.find((rol) => rollen.includes(rol)) ?? 'andere-deskundige';
}

const MET_COLLEGA: readonly Actie[] = [
  {
    verb: 'overleg-vragen',
    kaart: 'overleg-vragen',
    invoer: velden('aan', 'soort', 'vraag'),
    naarOpdracht: (invoer, kop, { school }) => {
      const [aan] = medewerkersIn(invoer['aan']);
      if (aan === undefined) return geenCollega('aan');
      const overlegSoort = eenVan(OVERLEG_SOORTEN, invoer['soort']) ?? soortVan(school, aan);
      return { ...kop, type: 'OverlegVragen', aan, overlegSoort, inhoud: { vraag: tekstIn(invoer['vraag']) } };
    },
  },
  {
    verb: 'overleg-intrekken',
    kaart: 'overleg-vragen',
    invoer: velden('overleg'),
    naarOpdracht: (invoer, kop) => ({ ...kop, type: 'OverlegIntrekken', overlegId: tekstIn(invoer['overleg']) }),
  },
  {
    verb: 'overleg-beantwoorden',
    kaart: 'overleg-antwoord',
    invoer: velden('overleg', 'antwoord', 'advies', 'besluit'),
    naarOpdracht: (invoer, kop) => {
      const antwoord = eenVan(['advies', 'observeren'] as const, invoer['antwoord']);
      if (antwoord === undefined) return mist('antwoord');
      const inhoud = { advies: tekstIn(invoer['advies']), ...gevuld(invoer, 'besluit') };
      return { ...kop, type: 'OverlegBeantwoorden', overlegId: tekstIn(invoer['overleg']), antwoord, inhoud };
    },
  },
  {
    verb: 'overleg-overdragen',
    kaart: 'overleg-antwoord',
    invoer: velden('overleg', 'collega'),
    naarOpdracht: (invoer, kop) => {
      const [aan] = medewerkersIn(invoer['collega']);
      if (aan === undefined) return geenCollega('collega');
      return { ...kop, type: 'OverlegOverdragen', overlegId: tekstIn(invoer['overleg']), aan };
    },
  },
  {
    verb: 'overleg-afwijzen',
    kaart: 'overleg-antwoord',
    invoer: velden('overleg', 'reden'),
    naarOpdracht: (invoer, kop) => {
      const inhoud = { reden: tekstIn(invoer['reden']) };
      if (inhoud.reden === '') return { fout: 'reden-ontbreekt', velden: ['reden'] };
      return { ...kop, type: 'OverlegAfwijzen', overlegId: tekstIn(invoer['overleg']), inhoud };
    },
  },
  {
    verb: 'overleg-vastleggen',
    kaart: 'overleg-vastleggen',
    invoer: velden('soort', 'met', 'advies', 'besluit', 'wijze'),
    naarOpdracht: (invoer, kop) => {
      const wijze = eenVan(['anoniem', 'met-naam'] as const, invoer['wijze']);
      return {
        ...kop,
        type: 'OverlegVastleggen',
        overlegSoort: eenVan(OVERLEG_SOORTEN, invoer['soort']) ?? 'andere-deskundige',
        ...(wijze && { wijze }),
        inhoud: { advies: tekstIn(invoer['advies']), ...gevuld(invoer, 'met', 'besluit') },
      };
    },
  },
];

const MET_VEILIG_THUIS: Actie = {
  verb: 'veilig-thuis-raadplegen',
  kaart: 'veilig-thuis',
  invoer: velden(
    ...['dag', 'tijd', 'gevraagd', 'advies', 'woorden', 'gesprekAdvies', 'gevolgd', 'reden'],
    ...['schoolDoet', 'veiligThuisDoet', 'afspraken', 'adviseur', 'nummer', 'beller', 'naamNoteren'],
  ),
  naarOpdracht: (invoer, kop, context) => {
    const gebeldOp = momentIn(invoer['dag'], invoer['tijd'], context);
    if (gebeldOp === undefined) return geenMoment(invoer);
    const advies = eenVan(ADVIEZEN, invoer['advies']);
    if (advies === undefined) return mist('advies');
    const [beller] = medewerkersIn(invoer['beller']);
    const naamNoteren = eenVan(JA_NEE, invoer['naamNoteren']);
    const gesprekAdvies = eenVan(GESPREK_ADVIEZEN, invoer['gesprekAdvies']);
    return {
      ...kop,
      type: 'VeiligThuisRaadplegen',
      gebeldOp,
      advies,
      ...(gesprekAdvies && { gesprekAdvies }),
      gevolgd: eenVan(GEVOLGD, invoer['gevolgd']) ?? 'nog-niet',
      gevraagd: meerVan(VT_VRAGEN, invoer['gevraagd']),
      ...(beller && { beller }),
      ...(naamNoteren && { naamNoteren: naamNoteren === 'ja' }),
      inhoud: {
        advies: tekstIn(invoer['woorden']),
        ...gevuld(invoer, 'adviseur', 'nummer', 'schoolDoet', 'veiligThuisDoet', 'afspraken', 'reden'),
      },
    };
  },
};

const NAAST_DE_STAPPEN: readonly Actie[] = [
  {
    verb: 'leerling-invullen',
    kaart: 'leerling',
    invoer: velden('initialen', 'groep', 'geboortedatum'),
    naarOpdracht: (invoer, kop, { zelfdeLeerling }) => {
      const leerling = leerlingIn(invoer);
      const zonderDag = invoer['geboortedatum'] !== '' && leerling.geboortedatum === undefined;
      const ook = zelfdeLeerling.length > 0 ? { zelfdeLeerling } : {};
      return zonderDag ? geenDatum('geboortedatum') : { ...kop, type: 'LeerlingInvullen', leerling, ...ook };
    },
  },
  {
    verb: 'collega-uitsluiten',
    kaart: 'uitsluiten',
    invoer: velden('wie'),
    naarOpdracht: (invoer, kop) => {
      const wie = medewerkersIn(invoer['wie']);
      return wie.length === 0 ? geenCollega('wie') : { ...kop, type: 'CollegaUitsluiten', wie };
    },
  },
  // A conflict of interest that only this person knows of: out at once, and what waited goes on (P-18).
  {
    verb: 'zelf-uitsluiten',
    kaart: 'uitsluiten',
    invoer: velden(),
    naarOpdracht: (_invoer, kop) => ({ ...kop, type: 'CollegaUitsluiten', wie: [kop.door] }),
  },
  {
    verb: 'uitsluiting-opheffen',
    kaart: 'uitsluiten',
    invoer: velden('terug'),
    naarOpdracht: (invoer, kop) => {
      const [wie] = medewerkersIn(invoer['terug']);
      return wie === undefined ? geenCollega('terug') : { ...kop, type: 'UitsluitingOpheffen', wie };
    },
  },
];

export const OVERLEG_ACTIES: readonly Actie[] = [
  ...MET_COLLEGA,
  MET_VEILIG_THUIS,
  ...NAAST_DE_STAPPEN,
  ...BUITEN_ACTIES,
  ...GESPREK_ACTIES,
  ...PERSONEEL_ACTIES,
];
