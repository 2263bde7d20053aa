// The pages that a beheerder reads and chooses from: menu, go-live check, people, roles, sociale kaart, settings, changes. They change nothing.

import { gemisVan, magTerug } from '../domain/beheer.ts';
import { INSTELLINGEN } from '../domain/instellingen.ts';
import type { MedewerkerInrichting, Periode, Schoolwijziging } from '../domain/inrichting.ts';
import { ROLLEN } from '../domain/school.ts';
import type { Rol } from '../domain/school.ts';
import { keuze, keuzes } from './bouw.ts';
import { kiesKnop, perPagina } from './beheer.ts';
import type { Beheerbouw, Bladmaker, Knop, Regel, Veld } from './beheer.ts';
import { kop } from './beheer-velden.ts';
import { periodeWoorden } from './beheer-waarden.ts';
import { gemisZin, naamVan, rolRegels, verschilRegels } from './beheer-woorden.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

const gekozen = (naam: string, opties: readonly Waarde[]): Veld => ({
  id: 'gekozen',
  soort: 'keuze',
  label: tekst(`beheer.kies.${naam}`),
  keuzes: opties,
  moet: true,
});

const BLADEN = [
  'livegang',
  'mensen',
  'rollen',
  'school',
  'vrij',
  'team',
  'sociaal',
  'instellingen',
  'wijzigingen',
  'bestand',
];
/** One school, or a choice of the others that this person administers. */
export const menu: Bladmaker = ({ inrichting, scholen }) => {
  const mist = gemisVan(inrichting).length;
  const staat =
    inrichting.inVoorbereiding === true
      ? tekst(mist === 0 ? 'beheer.staat.klaar' : 'beheer.staat.voorbereiding', { aantal: mist })
      : tekst('beheer.staat.live');
  const andere: readonly Veld[] =
    scholen.length < 2
      ? []
      : [
          {
            id: 'andereSchool',
            soort: 'keuze',
            waarde: inrichting.schoolId,
            keuzes: scholen.map(({ schoolId, naam }) => keuze(naam, schoolId)),
          },
        ];
  return {
    ...kop('menu'),
    straks: tekst('beheer.straks.menu'),
    regels: [{ regel: staat }],
    velden: [
      ...andere,
      { ...gekozen('menu', keuzes('beheer.titel', BLADEN) as readonly Waarde[]), waarde: 'livegang' },
    ],
    knoppen: [kiesKnop],
  };
};

/** S4-29: what is missing before the first casus, and the button when nothing is. */
export const livegang: Bladmaker = ({ inrichting }) => {
  const mist = gemisVan(inrichting);
  const isLive = inrichting.inVoorbereiding !== true;
  const naarRollen: Knop = { verb: 'beheer-open', titel: tekst('beheer.titel.rollen'), wat: 'rollen', los: true };
  const aan: readonly Knop[] =
    isLive || mist.length > 0
      ? mist.length > 0
        ? [naarRollen]
        : []
      : [{ verb: 'beheer-doe', titel: tekst('beheer.zetAan'), wat: 'live', stijl: 'positive' }];
  const regels: readonly Regel[] =
    mist.length === 0
      ? [{ regel: tekst(isLive ? 'beheer.compleetLive' : 'beheer.compleet') }]
      : mist.map((gemis) => ({ regel: '', details: [gemisZin(gemis, inrichting)] }));
  const straks = tekst(isLive ? 'beheer.straks.live' : 'beheer.straks.livegang');
  return { ...kop('livegang'), straks, regels, knoppen: aan };
};

const rolNamen = (rollen: readonly Rol[]): Waarde => rollen.map((rol) => tekst(`rol.${rol}`));
const rolRegel = ({ rollen, vervangt = [] }: MedewerkerInrichting): readonly Waarde[] => [
  ...(rollen.length > 0 ? [tekst('beheer.mens.rollen', { rollen: rolNamen(rollen) })] : []),
  ...(vervangt.length > 0 ? [tekst('beheer.mens.vervangt', { rollen: rolNamen(vervangt) })] : []),
];
const dagen = (werkdagen: readonly number[]): Waarde => werkdagen.map((dag) => tekst(`beheer.dag.${String(dag)}`));
const MAX_AFWEZIG = 2;
const afwezigRegels = (komend: readonly Periode[]): readonly Waarde[] => [
  ...komend.slice(0, MAX_AFWEZIG).map((periode) => tekst('beheer.mens.afwezig', { dagen: periodeWoorden(periode) })),
  ...(komend.length > MAX_AFWEZIG ? [tekst('beheer.mens.vakerWeg', { aantal: komend.length - MAX_AFWEZIG })] : []),
];
const mensDetails = (m: MedewerkerInrichting, { vandaag }: Beheerbouw): readonly Waarde[] => [
  ...rolRegel(m),
  ...(m.werkdagen === undefined ? [] : [tekst('beheer.mens.werkdagen', { dagen: dagen(m.werkdagen) })]),
  ...afwezigRegels((m.afwezig ?? []).filter(({ tot }) => tot >= vandaag)),
  ...(m.totEnMet === undefined ? [] : [tekst('beheer.mens.totEnMet', { dag: { datum: m.totEnMet } })]),
];
export const mensen: Bladmaker = (bouw) => {
  const alle = bouw.inrichting.medewerkers.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const { deel, knoppen } = perPagina(alle, bouw, 'mensen');
  return {
    ...kop('mensen'),
    regels: deel.map((m) => ({ regel: m.naam, details: mensDetails(m, bouw) })),
    velden: [
      gekozen('mensen', [
        keuze(tekst('beheer.mensErbij'), 'mens-nieuw'),
        ...deel.map((m) => keuze(m.naam, `mens:${m.medewerkerId}`)),
      ]),
    ],
    knoppen: [kiesKnop, ...knoppen],
  };
};

export const rollen: Bladmaker = ({ inrichting: { medewerkers } }) => ({
  ...kop('rollen'),
  regels: ROLLEN.map((rol) => ({ regel: tekst(`rol.${rol}`), details: rolRegels(medewerkers, rol) })),
  velden: [
    gekozen(
      'rollen',
      ROLLEN.map((rol) => keuze(tekst(`rol.${rol}`), `rol:${rol}`)),
    ),
  ],
  knoppen: [kiesKnop],
});

export const sociaal: Bladmaker = ({ inrichting: { socialeKaart = [] } }) => ({
  ...kop('sociaal'),
  regels: socialeKaart.map(({ organisatie, soort, contactpersoon = '', telefoon = '' }) => ({
    regel: organisatie,
    details: [[tekst(`beheer.waarde.soort.${soort}`), contactpersoon, telefoon].filter((each) => each !== '')].map(
      (delen) => tekst('beheer.opRij', { delen }),
    ),
  })),
  velden: [
    gekozen('sociaal', [
      keuze(tekst('beheer.instantieErbij'), 'instantie:nieuw'),
      ...socialeKaart.map(({ organisatie }, i) => keuze(organisatie, `instantie:${String(i)}`)),
    ]),
  ],
  knoppen: [kiesKnop],
});

export const instellingen: Bladmaker = () => ({
  ...kop('instellingen'),
  straks: tekst('beheer.straks.instellingen'),
  velden: [
    gekozen(
      'instellingen',
      Object.keys(INSTELLINGEN).map((groep) => keuze(tekst(`beheer.groep.${groep}`), `instelling:${groep}`)),
    ),
  ],
  knoppen: [kiesKnop],
});

/** Long ones fit under 25 KB together. */
const [WIJZIGINGEN_OP_BLAD, MAX_REGELS] = [8, 6];
export const wijzigingen: Bladmaker = (bouw) => {
  const { deel, knoppen } = perPagina(bouw.wijzigingen, bouw, 'wijzigingen', WIJZIGINGEN_OP_BLAD);
  const kopVan = ({ versie, op, door }: Schoolwijziging): Waarde =>
    tekst('beheer.wijziging', { nummer: versie, wanneer: { moment: op }, wie: naamVan(bouw.inrichting, door) });
  const terug = deel.filter((wijziging) => magTerug(bouw.inrichting, wijziging, bouw.wie));
  return {
    ...kop('wijzigingen'),
    straks: tekst('beheer.straks.wijzigingen'),
    regels: deel.map((wijziging) => {
      const details = verschilRegels(wijziging);
      const meer = details.length - MAX_REGELS;
      return {
        regel: kopVan(wijziging),
        details: [...details.slice(0, MAX_REGELS), ...(meer > 0 ? [tekst('beheer.enMeer', { aantal: meer })] : [])],
      };
    }),
    velden:
      terug.length === 0
        ? []
        : [
            gekozen(
              'wijzigingen',
              terug.map((each) => keuze(kopVan(each), `terug:${String(each.versie)}`)),
            ),
          ],
    knoppen: [
      ...(terug.length === 0
        ? []
        : ([{ verb: 'beheer-doe', titel: tekst('beheer.draaiTerug'), wat: 'gekozen', stijl: 'default' }] as const)),
      ...knoppen,
    ],
  };
};
