// May this person, in this casus, do this now? Roles and membership are read from the school and the state, never from a card (P-21).

import type { MedewerkerId } from '../shared/ids.ts';
import { bewaarTrede, isTermijnVoorbij } from './bewaren.ts';
import { isAfwezig, isErVandaag } from './aanwezig.ts';
import type { Medewerker, Rol, School } from './school.ts';
import { isNood, isPersoneelspad, isRoodGeweest, uitkomstVan } from './stand.ts';
import { openVerzoeken } from './toestand.ts';
import type { Afwijking, Casus, Voorstel } from './toestand.ts';

/** `bewaarder`: decides about destroying a closed casus, and is shown nothing of what is in it. */
export const HOEDANIGHEDEN = ['starter', 'lid', 'ib', 'af', 'eindrol', 'bestuur', 'bewaarder'] as const;
/** In what capacity somebody stands to a casus. */
export type Hoedanigheid = (typeof HOEDANIGHEDEN)[number];

export const findMedewerker = (school: School, wie: MedewerkerId): Medewerker | undefined =>
  school.medewerkers.find((m) => m.medewerkerId === wie);
export const isUitgesloten = (casus: Casus, wie: MedewerkerId): boolean => casus.uitgesloten.some((u) => u.wie === wie);
/** Who can be given a part in a casus: of this school, not shut out, and more than somebody who only administers the app (floor). */
export function kanMeedoen(casus: Casus, school: School, wie: MedewerkerId): boolean {
  const m = findMedewerker(school, wie);
  if (m === undefined || isUitgesloten(casus, wie)) return false;
  return m.vervangt.length > 0 || m.rollen.some((rol) => rol !== 'beheerder');
}

/** Holders of a role first, then who takes it over (P-16). */
const dragers = (school: School, rol: Rol): readonly Medewerker[] => [
  ...school.medewerkers.filter((m) => m.rollen.includes(rol)),
  ...school.medewerkers.filter((m) => m.vervangt.includes(rol)),
];
/** Those who are there today first. */
const aanwezigEerst = (school: School, mensen: readonly Medewerker[]): readonly MedewerkerId[] => [
  ...new Set([...mensen.filter((m) => isErVandaag(school, m)), ...mensen].map((m) => m.medewerkerId)),
];

/**
 * P-26: who acts today for a role in this casus: holder, deputy, and for the final role on to aandachtsfunctionaris and bestuur.
 * Who is away or does not work today comes last.
 */
export function keten(school: School, casus: Casus, rol: Rol): readonly MedewerkerId[] {
  const { eindrol } = school.profiel.besluit;
  const verder: readonly Rol[] = rol === 'bestuurder' ? [] : ['aandachtsfunctionaris', eindrol, 'bestuurder'];
  const over = [rol, ...verder].flatMap((r) => dragers(school, r)).filter((m) => !isUitgesloten(casus, m.medewerkerId));
  return aanwezigEerst(school, over);
}

/** Holders and deputies of a role who are neither involved nor away. A free day of the week is no absence: tomorrow there are two again. */
const beschikbaren = (school: School, casus: Casus, rol: Rol): readonly Medewerker[] =>
  dragers(school, rol).filter((m) => !isUitgesloten(casus, m.medewerkerId) && !isAfwezig(m, school.vandaag));
/** Those of them who work today: as long as there is one, nobody takes over. */
export const aanwezigen = (school: School, casus: Casus, rol: Rol): readonly MedewerkerId[] =>
  beschikbaren(school, casus, rol)
    .filter((m) => isErVandaag(school, m))
    .map((m) => m.medewerkerId);
/** P-26: the first of the chain; somebody outside the role where nobody of the role itself is left. */
const isWaarnemer = (school: School, casus: Casus, rol: Rol, wie: MedewerkerId): boolean =>
  keten(school, casus, rol).at(0) === wie;

const hasRol = (m: Medewerker, rol: Rol): boolean => m.rollen.includes(rol) || m.vervangt.includes(rol);

/** Final role is in once something was rood, the outcome is melden, or somebody asks to read it; until then it is not alarmed (T-03). */
export const isEindrolBetrokken = (casus: Casus, school: School): boolean =>
  casus.apart !== undefined ||
  isRoodGeweest(casus) ||
  casus.meldingen.length > 0 ||
  casus.inzageverzoeken.some(({ afgesloten }) => afgesloten?.hoe !== 'ingetrokken') ||
  uitkomstVan(casus, school.profiel).melden === 'ja';

const SLEUTELROLLEN = (school: School): readonly Rol[] => [
  'intern-begeleider',
  'aandachtsfunctionaris',
  school.profiel.besluit.eindrol,
];
/** P-26: where one person is all there is, what goes further than that person goes to bestuur. */
function isAlleenOpSchool(casus: Casus, school: School): boolean {
  const over = SLEUTELROLLEN(school).flatMap((rol) => beschikbaren(school, casus, rol));
  return new Set(over).size <= 1;
}
/** E-12: bestuur hears of rood that nobody acknowledged and of a melding nobody made or confirmed. */
const BESTUUR_HOORT = /^(?:nood|opschaling|melding|bevestiging|apart|inzageverzoek):/;

/** P-24: a key role was marked as involved; bestuur was told and can undo it. */
export function isSleutelrolUitgesloten(wie: readonly MedewerkerId[], school: School): boolean {
  const rollen: readonly Rol[] = ['aandachtsfunctionaris', school.profiel.besluit.eindrol];
  return wie.some((id) => findMedewerker(school, id)?.rollen.some((rol) => rollen.includes(rol)) === true);
}
/** P-09: who confirmed the own melding is seen by bestuur. */
const isZelfBevestigd = (casus: Casus): boolean => casus.meldingen.some((m) => m.bevestigd?.door === m.melder);

/** Two roles decide about the wrong child (P-11) and about what somebody may read (T-25); where one person has both, bestuur is the other. */
function isTweedeVoorBestuur(casus: Casus, school: School): boolean {
  const rollen: readonly Rol[] = ['aandachtsfunctionaris', school.profiel.besluit.eindrol];
  const wacht = casus.apart !== undefined || openVerzoeken(casus).length > 0;
  return wacht && new Set(rollen.flatMap((rol) => beschikbaren(school, casus, rol))).size < 2;
}
/** Bestuur takes part: staff path, refused, a key role involved, a late step, self-confirmed, or nobody else left to ask. */
export function isBestuurBetrokken(casus: Casus, school: School): boolean {
  if (casus.personeel !== undefined || casus.weigeringen.length > 0 || isZelfBevestigd(casus)) return true;
  const uit = casus.uitgesloten.map((u) => u.wie);
  if (isSleutelrolUitgesloten(uit, school)) return true;
  if (Object.entries(casus.verstreken).some(([sleutel, trede]) => trede >= 3 && BESTUUR_HOORT.test(sleutel)))
    return true;
  if (isTweedeVoorBestuur(casus, school)) return true;
  if (isEindrolBetrokken(casus, school) && isAlleenOpSchool(casus, school)) return true;
  if (casus.afwijkingen.some((a) => andereAfwijkers(school, casus, a).length === 0)) return true;
  return casus.voorstellen.some((v) => instemmersOpSchool(school, casus, v.door).length === 0);
}
/** E-20: who at school can give the reason of the other role; nobody means that bestuur is asked. */
export function andereAfwijkers(
  school: School,
  casus: Casus,
  een: Pick<Afwijking, 'rol' | 'door'>,
): readonly MedewerkerId[] {
  const ander = een.rol === 'eindrol' ? 'aandachtsfunctionaris' : school.profiel.besluit.eindrol;
  return beschikbaren(school, casus, ander)
    .map((m) => m.medewerkerId)
    .filter((id) => id !== een.door);
}

function instemmersOpSchool(school: School, casus: Casus, behalve: MedewerkerId): readonly MedewerkerId[] {
  const rollen: readonly Rol[] = [...SLEUTELROLLEN(school), 'vertrouwenspersoon', 'directeur'];
  const mag = rollen
    .flatMap((rol) => dragers(school, rol))
    .filter(
      (m) => !m.rollen.includes('bestuurder') && m.medewerkerId !== behalve && !isUitgesloten(casus, m.medewerkerId),
    );
  return aanwezigEerst(school, mag);
}
/** P-09: another role holder of the school, or else of its bestuur. First one is asked. */
export function instemmers(school: School, casus: Casus, behalve: MedewerkerId): readonly MedewerkerId[] {
  const opSchool = instemmersOpSchool(school, casus, behalve);
  if (opSchool.length > 0) return opSchool;
  return dragers(school, 'bestuurder')
    .map((m) => m.medewerkerId)
    .filter((id) => id !== behalve && !isUitgesloten(casus, id));
}
/** Those who were asked to agree so far: the first, and one more with each step of the term. */
export function gevraagden(school: School, casus: Casus, voorstel: Voorstel): readonly MedewerkerId[] {
  const trede = casus.verstreken[`voorstel:${voorstel.voorstelId}`] ?? 0;
  return instemmers(school, casus, voorstel.door).slice(0, trede + 1);
}

/** What somebody is through the own part in this casus or a role of the school (P-26: also by taking over). */
function hoedanighedenOpMeldcode(casus: Casus, school: School, m: Medewerker): readonly Hoedanigheid[] {
  const wie = m.medewerkerId;
  if (casus.bewaring?.vernietigd !== undefined) return hasRol(m, 'aandachtsfunctionaris') ? ['af'] : [];
  const draagt = (rol: Rol): boolean => hasRol(m, rol) || isWaarnemer(school, casus, rol, wie);
  const isGevraagd = casus.voorstellen.some((v) => gevraagden(school, casus, v).includes(wie));
  const lid = casus.leden.includes(wie) || isGevraagd;
  const isIbIn = school.profiel.ibBijStart || isNood(casus) || lid || isEindrolBetrokken(casus, school);
  const { eindrol } = school.profiel.besluit;
  return [
    ...(lid ? (['lid'] as const) : []),
    ...(isIbIn && draagt('intern-begeleider') ? (['ib'] as const) : []),
    ...(draagt('aandachtsfunctionaris') ? (['af'] as const) : []),
    ...(isEindrolBetrokken(casus, school) && draagt(eindrol) ? (['eindrol'] as const) : []),
  ];
}

export const isBestuurder = (school: School, wie: MedewerkerId): boolean =>
  findMedewerker(school, wie)?.rollen.includes('bestuurder') === true;
/** Where the aandachtsfunctionaris and directie are one person, or nobody of them decides, bestuur does. */
function isBewaringVoorBestuur(casus: Casus, school: School): boolean {
  const twee = (['aandachtsfunctionaris', 'directeur'] as const).flatMap((rol) => beschikbaren(school, casus, rol));
  return new Set(twee).size < 2 || bewaarTrede(casus, school) >= 3;
}
/** regels.md 4.10: directie decides about destroying, in every casus whose term has passed, and knows no more of it than that. */
function isBewaarder(casus: Casus, school: School, m: Medewerker): boolean {
  if (casus.bewaring?.vernietigd !== undefined) return hasRol(m, 'directeur') || hasRol(m, 'bestuurder');
  if (!isTermijnVoorbij(casus, school)) return false;
  if (hasRol(m, 'directeur') || isWaarnemer(school, casus, 'directeur', m.medewerkerId)) return true;
  return hasRol(m, 'bestuurder') && isBewaringVoorBestuur(casus, school);
}

/** The capacities of a person in a casus; empty means: for this person the casus does not exist. */
export function hoedanigheden(casus: Casus, school: School, wie: MedewerkerId): ReadonlySet<Hoedanigheid> {
  const m = findMedewerker(school, wie);
  if (m === undefined || isUitgesloten(casus, wie)) return new Set();
  return new Set<Hoedanigheid>([
    ...(casus.gestartDoor === wie ? (['starter'] as const) : []),
    ...(hasRol(m, 'bestuurder') && isBestuurBetrokken(casus, school) ? (['bestuur'] as const) : []),
    ...(isPersoneelspad(casus) ? [] : hoedanighedenOpMeldcode(casus, school, m)),
    ...(isBewaarder(casus, school, m) ? (['bewaarder'] as const) : []),
  ]);
}

/** Members and told roles: who finds the casus in the own list. */
export function ledenVan(casus: Casus, school: School): readonly MedewerkerId[] {
  // In nobody's list, so that nobody's id is stored with it.
  if (casus.bewaring?.vernietigd !== undefined) return [];
  return school.medewerkers.map((m) => m.medewerkerId).filter((id) => hoedanigheden(casus, school, id).size > 0);
}
