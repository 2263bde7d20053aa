// The pages about people and roles: somebody new, one person, one role. What becomes of them is for teams/acties.

import type { MedewerkerInrichting } from '../domain/inrichting.ts';
import { ROLLEN } from '../domain/school.ts';
import { bewaarKnop, terugKnop } from './beheer.ts';
import type { Beheerbouw, Bladmaker, Knop, Veld } from './beheer.ts';
import { dag, kop, moet, regel, schrap, weg } from './beheer-velden.ts';
import { hasVervangers, rolRegels } from './beheer-woorden.ts';
import { keuze } from './bouw.ts';
import { tekst } from './kaart.ts';

const rolKeuzes = ROLLEN.map((rol) => keuze(tekst(`rol.${rol}`), rol));
const mensVelden = (m: Partial<MedewerkerInrichting>): readonly Veld[] => [
  regel('naam', m.naam, { ...moet, label: tekst('beheer.veld.mensNaam') }),
  regel('telefoon', m.telefoon),
  { id: 'rollen', soort: 'meer', waarde: (m.rollen ?? []).join(','), keuzes: rolKeuzes },
  {
    id: 'vervangt',
    soort: 'meer',
    waarde: (m.vervangt ?? []).join(','),
    keuzes: rolKeuzes.slice(0, -1),
    uitleg: tekst('beheer.uitleg.vervangt'),
  },
  {
    id: 'werkdagen',
    soort: 'meer',
    waarde: (m.werkdagen ?? []).join(','),
    keuzes: [1, 2, 3, 4, 5].map((nummer) => keuze(tekst(`beheer.dag.${String(nummer)}`), String(nummer))),
    uitleg: tekst('beheer.uitleg.werkdagen'),
  },
];
export const mensNieuw: Bladmaker = () => ({
  ...kop('mens-nieuw'),
  velden: [regel('medewerkerId', '', { ...moet, uitleg: tekst('beheer.uitleg.medewerkerId') }), ...mensVelden({})],
  knoppen: [bewaarKnop('mens-nieuw'), terugKnop('mensen')],
});

const isVandaagWeg = ({ afwezig = [] }: MedewerkerInrichting, { vandaag }: Beheerbouw): boolean =>
  afwezig.some(({ van, tot }) => van <= vandaag && vandaag <= tot);
/** What comes first; the rest is on the card once these are gone. */
const MAX_DAGEN = 40;
export const mens: Bladmaker = (bouw, id) => {
  const m = bouw.inrichting.medewerkers.find(({ medewerkerId }) => medewerkerId === id);
  if (m === undefined) return weg;
  const komend = (m.afwezig ?? []).filter(({ tot }) => tot >= bouw.vandaag);
  const vandaagWeg: Knop = isVandaagWeg(m, bouw)
    ? { verb: 'beheer-doe', titel: tekst('beheer.beter'), wat: `beter:${id}` }
    : { verb: 'beheer-doe', titel: tekst('beheer.ziek'), wat: `ziek:${id}` };
  return {
    titel: tekst('beheer.titel.mens', { naam: m.naam }),
    waarom: tekst('beheer.waarom.mens'),
    straks: tekst('beheer.straks.mens'),
    velden: [
      ...mensVelden(m),
      ...schrap(komend.slice(0, MAX_DAGEN)),
      { ...dag('van'), label: tekst('beheer.veld.wegVan') },
      { ...dag('tot'), label: tekst('beheer.veld.wegTot'), uitleg: tekst('beheer.uitleg.eenDag') },
      { ...dag('totEnMet', m.totEnMet), uitleg: tekst('beheer.uitleg.totEnMet') },
    ],
    knoppen: [bewaarKnop(`mens:${id}`), vandaagWeg, terugKnop('mensen')],
  };
};

/** Together under 25 KB; who is not in the list gets the role on the own page. */
const MAX_MENSEN = 80;
const kiezen = (mensen: readonly MedewerkerInrichting[]) =>
  mensen.slice(0, MAX_MENSEN).map((m) => keuze(m.naam, m.medewerkerId));
/** Who comes and who goes: who has the role already is no long list of ticks among everybody else. */
function wisselVelden(naam: string, heeft: readonly MedewerkerInrichting[], rest: readonly MedewerkerInrichting[]) {
  const erbij: Veld = {
    id: `${naam}Erbij`,
    soort: 'keuze',
    waarde: 'niemand',
    keuzes: [keuze(tekst('beheer.niemandErbij'), 'niemand'), ...kiezen(rest)],
    ...(naam === 'vervanger' && { uitleg: tekst('beheer.uitleg.vervangerErbij') }),
  };
  const eraf: Veld = { id: `${naam}Weg`, soort: 'meer', keuzes: kiezen(heeft) };
  return heeft.length === 0 ? [erbij] : [erbij, eraf];
}
export const rol: Bladmaker = ({ inrichting: { medewerkers } }, naam) => {
  const gevonden = ROLLEN.find((each) => each === naam);
  if (gevonden === undefined) return weg;
  const opNaam = medewerkers.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const isHouder = (m: MedewerkerInrichting): boolean => m.rollen.includes(gevonden);
  const isVervanger = (m: MedewerkerInrichting): boolean => m.vervangt?.includes(gevonden) === true;
  const deel = (is: (m: MedewerkerInrichting) => boolean) => [opNaam.filter(is), opNaam.filter((m) => !is(m))] as const;
  return {
    titel: tekst('beheer.titel.rol', { rol: tekst(`rol.${gevonden}`) }),
    waarom: tekst('beheer.waarom.rol'),
    straks: medewerkers.length > MAX_MENSEN ? tekst('beheer.straks.rolLang') : '',
    regels: [{ regel: '', details: rolRegels(medewerkers, gevonden) }],
    velden: [
      ...wisselVelden('houder', ...deel(isHouder)),
      ...(hasVervangers(gevonden) ? wisselVelden('vervanger', ...deel(isVervanger)) : []),
    ],
    knoppen: [bewaarKnop(`rol:${gevonden}`), terugKnop('rollen')],
  };
};
