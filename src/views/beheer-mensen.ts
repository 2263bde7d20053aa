// The pages about people and roles: somebody new, one person, one role. What becomes of them is for teams/acties.

import type { MedewerkerInrichting } from '../domain/inrichting.ts';
import { ROLLEN } from '../domain/school.ts';
import { bewaarKnop } from './beheer.ts';
import type { Beheerbouw, Bladmaker, Knop, Veld } from './beheer.ts';
import { dag, kop, moet, periode, regel, weg } from './beheer-velden.ts';
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
  knoppen: [bewaarKnop('mens-nieuw')],
});

const isVandaagWeg = ({ afwezig = [] }: MedewerkerInrichting, { vandaag }: Beheerbouw): boolean =>
  afwezig.some(({ van, tot }) => van <= vandaag && vandaag <= tot);
export const mens: Bladmaker = (bouw, id) => {
  const m = bouw.inrichting.medewerkers.find(({ medewerkerId }) => medewerkerId === id);
  if (m === undefined) return weg;
  const komend = (m.afwezig ?? []).filter(({ tot }) => tot >= bouw.vandaag);
  const vandaagWeg: Knop = isVandaagWeg(m, bouw)
    ? { verb: 'beheer-doe', titel: tekst('beheer.beter'), wat: `beter:${id}` }
    : { verb: 'beheer-doe', titel: tekst('beheer.ziek'), wat: `ziek:${id}` };
  const blijft: readonly Veld[] =
    komend.length === 0
      ? []
      : [
          {
            id: 'blijft',
            soort: 'meer',
            waarde: komend.map(periode).join(','),
            label: tekst('beheer.veld.afwezigBlijft'),
            keuzes: komend.map((p) =>
              keuze(tekst('beheer.periode', { van: { datum: p.van }, tot: { datum: p.tot } }), periode(p)),
            ),
            uitleg: tekst('beheer.uitleg.blijft'),
          },
        ];
  return {
    titel: tekst('beheer.titel.mens', { naam: m.naam }),
    waarom: tekst('beheer.waarom.mens'),
    straks: tekst('beheer.straks.mens'),
    velden: [
      ...mensVelden(m),
      ...blijft,
      { ...dag('van'), label: tekst('beheer.veld.wegVan') },
      { ...dag('tot'), label: tekst('beheer.veld.wegTot') },
      { ...dag('totEnMet', m.totEnMet), uitleg: tekst('beheer.uitleg.totEnMet') },
    ],
    knoppen: [bewaarKnop(`mens:${id}`), vandaagWeg],
  };
};

/** Together under 25 KB; who is not in the list gets the role on the own page. */
const MAX_MENSEN = 80;
export const rol: Bladmaker = ({ inrichting: { medewerkers } }, naam) => {
  const gevonden = ROLLEN.find((each) => each === naam);
  if (gevonden === undefined) return weg;
  const heeft = (m: MedewerkerInrichting): boolean =>
    m.rollen.includes(gevonden) || m.vervangt?.includes(gevonden) === true;
  const lijst = [...medewerkers.filter(heeft), ...medewerkers.filter((m) => !heeft(m))].slice(0, MAX_MENSEN);
  const opties = lijst.map((m) => keuze(m.naam, m.medewerkerId));
  const ids = (welke: (m: MedewerkerInrichting) => boolean): string =>
    lijst
      .filter(welke)
      .map(({ medewerkerId }) => medewerkerId)
      .join(',');
  const vervangers: readonly Veld[] =
    gevonden === 'beheerder' || gevonden === 'leerkracht'
      ? []
      : [
          {
            id: 'vervangers',
            soort: 'meer',
            waarde: ids((m) => m.vervangt?.includes(gevonden) === true),
            keuzes: opties,
            uitleg: tekst('beheer.uitleg.vervangers'),
          },
        ];
  return {
    titel: tekst('beheer.titel.rol', { rol: tekst(`rol.${gevonden}`) }),
    waarom: tekst('beheer.waarom.rol'),
    straks: lijst.length < medewerkers.length ? tekst('beheer.straks.rolLang') : '',
    velden: [
      { id: 'houders', soort: 'meer', waarde: ids((m) => m.rollen.includes(gevonden)), keuzes: opties },
      ...vervangers,
    ],
    knoppen: [bewaarKnop(`rol:${gevonden}`)],
  };
};
