// The pages on which a beheerder fills something in. What becomes of it is for teams/acties; what may be is for the domain.

import { INSTANTIES } from '../domain/school.ts';
import { bewaarKnop } from './beheer.ts';
import type { Blad, Bladmaker, Veld } from './beheer.ts';
import { dag, kop, moet, periode, regel } from './beheer-velden.ts';
import { keuze } from './bouw.ts';
import { tekst } from './kaart.ts';

export const school: Bladmaker = ({ inrichting }) => {
  const { naam, toezichthouder, profiel = {}, schooluren, documenten = {} } = inrichting;
  return {
    ...kop('school'),
    velden: [
      regel('naam', naam, moet),
      regel('toezichthouderNaam', toezichthouder?.naam, { uitleg: tekst('beheer.uitleg.toezichthouder') }),
      regel('toezichthouderTelefoon', toezichthouder?.telefoon),
      regel('regionaalNummer', profiel.regionaalNummer, { uitleg: tekst('beheer.uitleg.regionaalNummer') }),
      regel('crisisdienst', profiel.crisisdienst),
      regel('begin', schooluren?.begin ?? '08:00', moet),
      regel('einde', schooluren?.einde ?? '16:30', moet),
      regel('privacyreglement', documenten.privacyreglement),
      regel('signalenlijst', documenten.signalenlijst, { label: tekst('beheer.veld.signalenlijstPagina') }),
      regel('gesprekstips', documenten.gesprekstips),
    ],
    knoppen: [bewaarKnop('school')],
  };
};

export const vrij: Bladmaker = ({ inrichting: { vrijeDagen }, vandaag }) => {
  const komend = vrijeDagen.filter(({ tot }) => tot >= vandaag);
  return {
    ...kop('vrij'),
    regels: komend.map(({ naam, van, tot }) => ({
      regel: naam,
      details: [tekst('beheer.periode', { van: { datum: van }, tot: { datum: tot } })],
    })),
    velden: [
      ...(komend.length === 0
        ? []
        : [
            {
              id: 'blijft',
              soort: 'meer',
              waarde: komend.map(periode).join(','),
              label: tekst('beheer.veld.vrijBlijft'),
              keuzes: komend.map((p) => keuze(p.naam, periode(p))),
              uitleg: tekst('beheer.uitleg.blijft'),
            } as const,
          ]),
      { ...dag('van'), label: tekst('beheer.veld.vrijVan') },
      { ...dag('tot'), label: tekst('beheer.veld.vrijTot') },
      regel('naam', '', { label: tekst('beheer.veld.vrijNaam') }),
    ],
    knoppen: [bewaarKnop('vrij')],
  };
};

export const instantie: Bladmaker = ({ inrichting: { socialeKaart = [] } }, plaats) => {
  const bestaand = plaats === 'nieuw' ? undefined : socialeKaart[Number(plaats)];
  const weghalen: readonly Veld[] =
    bestaand === undefined
      ? []
      : [{ id: 'weg', soort: 'meer', waarde: '', keuzes: [keuze(tekst('beheer.haalWeg'), 'ja')] }];
  return {
    ...kop('instantie'),
    velden: [
      {
        id: 'soort',
        soort: 'keuze',
        waarde: bestaand?.soort ?? 'anders',
        keuzes: INSTANTIES.map((soort) => keuze(tekst(`beheer.waarde.soort.${soort}`), soort)),
        moet: true,
      },
      regel('organisatie', bestaand?.organisatie, moet),
      regel('waarvoor', bestaand?.waarvoor),
      regel('contactpersoon', bestaand?.contactpersoon),
      regel('telefoon', bestaand?.telefoon),
      regel('email', bestaand?.email),
      regel('adres', bestaand?.adres),
      ...weghalen,
    ],
    knoppen: [bewaarKnop(`instantie:${plaats}`)],
  };
};

/** Characters that a card takes; a bigger school goes by the command line. */
export const MAX_BESTAND = 9_000;
export const bestand: Bladmaker = ({ inrichting }): Blad => {
  const json = JSON.stringify(inrichting, undefined, 1);
  if (json.length > MAX_BESTAND) return { ...kop('bestand'), regels: [{ regel: tekst('beheer.bestandGroot') }] };
  return {
    ...kop('bestand'),
    velden: [{ id: 'inhoud', soort: 'lang', waarde: json, moet: true }],
    knoppen: [bewaarKnop('bestand')],
  };
};
