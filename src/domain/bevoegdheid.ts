// May this person, in this casus, do this now? Roles and membership are read from the school and the state, never from a card (P-21).

import type { MedewerkerId } from '../shared/ids.ts';
import { isNood, isPersoneelspad, uitkomstVan } from './stand.ts';
import type { Medewerker, Rol, School } from './school.ts';
import type { Casus } from './toestand.ts';

/** In what capacity somebody stands to a casus. */
export type Hoedanigheid = 'starter' | 'lid' | 'ib' | 'af' | 'eindrol' | 'bestuur';

export const findMedewerker = (school: School, wie: MedewerkerId): Medewerker | undefined =>
  school.medewerkers.find((m) => m.medewerkerId === wie);
export const isUitgesloten = (casus: Casus, wie: MedewerkerId): boolean => casus.uitgesloten.some((u) => u.wie === wie);

const holders = (school: School, rol: Rol): readonly Medewerker[] =>
  school.medewerkers.filter((m) => m.rollen.includes(rol));
const deputies = (school: School, rol: Rol): readonly Medewerker[] =>
  school.medewerkers.filter((m) => m.vervangt.includes(rol));
const isAfwezig = (m: Medewerker, dag: string): boolean => (m.afwezig ?? []).some((a) => a.van <= dag && dag <= a.tot);

/** P-26: who acts for a role in this casus: holder, deputy, and for the final role on to aandachtsfunctionaris and bestuur. */
export function keten(school: School, casus: Casus, rol: Rol, dag: string): readonly MedewerkerId[] {
  const verder: readonly Rol[] =
    rol === school.profiel.besluit.eindrol
      ? ['aandachtsfunctionaris', 'bestuurder']
      : rol === 'bestuurder'
        ? []
        : ['aandachtsfunctionaris', school.profiel.besluit.eindrol, 'bestuurder'];
  const mensen = [...holders(school, rol), ...deputies(school, rol)].concat(
    verder.flatMap((r) => [...holders(school, r), ...deputies(school, r)]),
  );
  const over = mensen.filter((m) => !isUitgesloten(casus, m.medewerkerId));
  const ids = [...over.filter((m) => !isAfwezig(m, dag)), ...over.filter((m) => isAfwezig(m, dag))].map(
    (m) => m.medewerkerId,
  );
  return [...new Set(ids)];
}

const hasRol = (m: Medewerker, rol: Rol): boolean => m.rollen.includes(rol) || m.vervangt.includes(rol);

/** Final role is in: nood, a high A2, outcome melden, or a melding was made. Until then it is not alarmed (T-03). */
export const isEindrolBetrokken = (casus: Casus, school: School): boolean =>
  casus.nood !== undefined || casus.meldingen.length > 0 || uitkomstVan(casus, school.profiel).melden === 'ja';

/** Bestuur takes part: staff path, refused, a key role marked as involved (P-24), a late step, or nobody else left to agree. */
export function isBestuurBetrokken(casus: Casus, school: School): boolean {
  if (isPersoneelspad(casus) || casus.weigeringen.length > 0) return true;
  const sleutelrollen: readonly Rol[] = ['aandachtsfunctionaris', school.profiel.besluit.eindrol];
  const uit = casus.uitgesloten.map((u) => findMedewerker(school, u.wie));
  if (uit.some((m) => m !== undefined && sleutelrollen.some((rol) => m.rollen.includes(rol)))) return true;
  if (Object.entries(casus.verstreken).some(([sleutel, trede]) => trede >= 3 && BESTUUR_HOORT.test(sleutel)))
    return true;
  return casus.voorstellen.some((v) => instemmersOpSchool(school, casus, v.door).length === 0);
}
/** E-12: bestuur hears of rood that nobody acknowledged and of a melding nobody confirmed. */
const BESTUUR_HOORT = /^(nood|bevestiging)/;

const INSTEMMERS: readonly Rol[] = ['intern-begeleider', 'aandachtsfunctionaris', 'vertrouwenspersoon', 'directeur'];
function instemmersOpSchool(school: School, casus: Casus, behalve: MedewerkerId): readonly MedewerkerId[] {
  const ids = INSTEMMERS.flatMap((rol) => [...holders(school, rol), ...deputies(school, rol)])
    .filter(
      (m) => !m.rollen.includes('bestuurder') && m.medewerkerId !== behalve && !isUitgesloten(casus, m.medewerkerId),
    )
    .map((m) => m.medewerkerId);
  return [...new Set(ids)];
}
/** P-09: another role holder of the school, or else of its bestuur. First one is asked. */
export function instemmers(school: School, casus: Casus, behalve: MedewerkerId): readonly MedewerkerId[] {
  const opSchool = instemmersOpSchool(school, casus, behalve);
  if (opSchool.length > 0) return opSchool;
  return holders(school, 'bestuurder')
    .map((m) => m.medewerkerId)
    .filter((id) => id !== behalve && !isUitgesloten(casus, id));
}

/** What somebody may be through the own part in this casus or a role of the school; not yet whether that was shut out. */
function hoedanighedenOpMeldcode(casus: Casus, school: School, m: Medewerker): readonly Hoedanigheid[] {
  const wie = m.medewerkerId;
  const lid = casus.leden.includes(wie);
  const ib = hasRol(m, 'intern-begeleider') && (school.profiel.ibBijStart || isNood(casus) || lid);
  const eindrol = hasRol(m, school.profiel.besluit.eindrol) && isEindrolBetrokken(casus, school);
  return [
    ...(lid ? (['lid'] as const) : []),
    ...(ib ? (['ib'] as const) : []),
    ...(hasRol(m, 'aandachtsfunctionaris') ? (['af'] as const) : []),
    ...(eindrol ? (['eindrol'] as const) : []),
  ];
}

/** The capacities of a person in a casus; empty means: for this person the casus does not exist. */
export function hoedanigheden(casus: Casus, school: School, wie: MedewerkerId): ReadonlySet<Hoedanigheid> {
  const m = findMedewerker(school, wie);
  if (m === undefined || isUitgesloten(casus, wie)) return new Set();
  return new Set<Hoedanigheid>([
    ...(casus.gestartDoor === wie ? (['starter'] as const) : []),
    ...(hasRol(m, 'bestuurder') && isBestuurBetrokken(casus, school) ? (['bestuur'] as const) : []),
    ...(isPersoneelspad(casus) ? [] : hoedanighedenOpMeldcode(casus, school, m)),
  ]);
}

/** Members and told roles: who finds the casus in the own list. */
export function ledenVan(casus: Casus, school: School): readonly MedewerkerId[] {
  return school.medewerkers.map((m) => m.medewerkerId).filter((id) => hoedanigheden(casus, school, id).size > 0);
}
/** P-08: reading as aandachtsfunctionaris without having taken part stands out. */
export const isLid = (casus: Casus, school: School, wie: MedewerkerId): boolean => {
  const h = hoedanigheden(casus, school, wie);
  return h.has('lid') || h.has('starter') || h.has('ib') || h.has('eindrol') || h.has('bestuur');
};
