// The pages on which a beheerder fills something in. What becomes of it is for teams/acties; what may be is for the domain.

import { INSTANTIES } from '../domain/school.ts';
import { bewaarKnop, perPagina, terugKnop } from './beheer.ts';
import type { Blad, Bladmaker, Veld } from './beheer.ts';
import { dag, kop, moet, regel, schrap } from './beheer-velden.ts';
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

export const vrij: Bladmaker = (bouw) => {
  const komend = bouw.inrichting.vrijeDagen.filter(({ tot }) => tot >= bouw.vandaag);
  const { deel, knoppen } = perPagina(komend, bouw, 'vrij');
  return {
    ...kop('vrij'),
    straks: tekst('beheer.straks.vrij'),
    regels: komend.length === 0 ? [{ regel: tekst('beheer.geenVrij') }] : [],
    velden: [
      ...schrap(deel),
      { ...dag('van'), label: tekst('beheer.veld.vrijVan') },
      { ...dag('tot'), label: tekst('beheer.veld.vrijTot'), uitleg: tekst('beheer.uitleg.eenDag') },
      regel('naam', '', { label: tekst('beheer.veld.vrijNaam'), uitleg: tekst('beheer.uitleg.vrijNaam') }),
    ],
    knoppen: [bewaarKnop('vrij'), ...knoppen],
  };
};

export const team: Bladmaker = (bouw) => {
  const komend = (bouw.inrichting.ondersteuningsteamOp ?? []).filter((each) => each >= bouw.vandaag).toSorted();
  const { deel, knoppen } = perPagina(komend, bouw, 'team');
  return {
    ...kop('team'),
    regels: komend.length === 0 ? [{ regel: tekst('beheer.geenTeam') }] : [],
    velden: [...schrap(deel.map((each) => ({ van: each, tot: each }))), dag('teamDag')],
    knoppen: [bewaarKnop('team'), ...knoppen],
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
    knoppen: [bewaarKnop(`instantie:${plaats}`), terugKnop('sociaal')],
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
