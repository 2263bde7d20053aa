// What keeps the schools of a file from going live, in Dutch for who fills it in. It knows no file; what a school must have is for the domain.

import { ontbreektVoorLivegang } from '../domain/livegang.ts';
import type { Gemis, Taak } from '../domain/livegang.ts';
import type { Rol } from '../domain/school.ts';
import { WOORDEN } from '../domain/schoolprofiel.ts';
import type { Woorden } from '../domain/schoolprofiel.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { SchoolInBestand } from './scholen-schema.ts';

function doubles(ids: readonly string[]): readonly number[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
}

const TAAK: Readonly<Record<Taak, string>> = {
  gesprek: 'met ouders praat (oudergesprek.deelnemers)',
  wegen: 'weegt (besluit.team)',
  melden: 'meldt (melder)',
  vertellen: 'ouders over de melding vertelt (meldingVertellen)',
  bellen: 'Veilig Thuis belt voor advies (veiligThuis.bellers)',
  'op-naam': 'op wiens naam Veilig Thuis noteert (veiligThuis.opNaamVan, meldingOpNaamVan)',
};
/** The role as the file names it, with the word that the school itself uses. */
function noem(rol: Rol, woorden: Woorden): string {
  const eigen = WOORDEN.find((woord) => woord === rol);
  const woord = eigen === undefined ? undefined : woorden[eigen];
  return woord === undefined ? rol : `${rol} (${woord})`;
}
function zin(gemis: Gemis, woorden: Woorden): string {
  switch (gemis.code) {
    case 'rol-leeg':
      return `niemand heeft de rol ${noem(gemis.rol, woorden)}${gemis.isEindrol ? ' (die het laatste besluit neemt)' : ''}`;
    case 'vervanger-ontbreekt':
      return `niemand anders vervangt de ${noem(gemis.rol, woorden)}: zet ${gemis.rol} bij "vervangt" van een collega`;
    case 'eindrol-dubbel':
      return `${String(gemis.aantal)} mensen hebben de rol ${noem(gemis.rol, woorden)}; het laatste besluit ligt bij een persoon`;
    case 'taak-zonder-mens':
      return `niemand heeft de rol ${noem(gemis.rol, woorden)}, die ${TAAK[gemis.taak]}`;
    case 'leerkracht-spreekt-en-nooit':
      return 'de leerkracht is nooit bij een gesprek met ouders, en staat toch bij oudergesprek.deelnemers';
    case 'ib-hoort-niet-bij-start':
      return 'bij de preset kwaliteitskaart hoort de intern-begeleider altijd meteen van een nieuwe casus: haal "ibBijStart" weg';
    case 'toezichthouder-ontbreekt':
      return `bestuur en directie zijn een persoon (${gemis.wie}): vul "toezichthouder" in`;
    default:
      return assertNever(gemis);
  }
}

/** Who is still setting up may lack anything but the one who does so. */
function gemisVan(school: SchoolInBestand): readonly string[] {
  if (school.inVoorbereiding !== true)
    return ontbreektVoorLivegang(school).map((gemis) => zin(gemis, school.profiel.woorden));
  const hasBeheerder = school.medewerkers.some(({ rollen }) => rollen.includes('beheerder'));
  return hasBeheerder ? [] : ['niemand heeft de rol beheerder, die de school in de chat verder instelt'];
}
function schoolFouten(school: SchoolInBestand): readonly string[] {
  const ids = school.medewerkers.map(({ medewerkerId }) => medewerkerId);
  return [
    ...doubles(ids).map((index) => `medewerkers.${index}.medewerkerId staat er twee keer in`),
    ...gemisVan(school),
  ];
}

/** Answers a line in Dutch for everything that keeps a school from going live, with its place in the file; `vanaf` is that of the first. */
export function controleer(scholen: readonly SchoolInBestand[], vanaf = 0): readonly string[] {
  return [
    ...doubles(scholen.map(({ schoolId }) => schoolId)).map(
      (index) => `scholen.${index}.schoolId staat er twee keer in`,
    ),
    ...scholen.flatMap((school, index) =>
      schoolFouten(school).map((fout) => `scholen.${index + vanaf} (${school.schoolId}): ${fout}`),
    ),
  ];
}
