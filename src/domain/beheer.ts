// What a beheerder may not change: a school that is live stays complete, and somebody stays to administer it (P-26, C-29, S4-29). It knows no card and no store.

import type { Datum, MedewerkerId } from '../shared/ids.ts';
import { draaiTerug, isZelfde } from './inrichting.ts';
import type { MedewerkerInrichting, Schoolinrichting, Schoolwijziging } from './inrichting.ts';
import { ontbreektVoorLivegang } from './livegang.ts';
import type { Gemis } from './livegang.ts';
import { profielVan } from './presets.ts';
import type { Rol } from './rol.ts';

export type BeheerWeigering =
  /** The school would lack these, and did not before. */
  | { readonly code: 'gemis'; readonly gemis: readonly Gemis[] }
  | { readonly code: 'laatste-beheerder' }
  | { readonly code: 'staat-er-al' }
  /** With that role one sees casussen: somebody else gives it (floor). */
  | { readonly code: 'niet-voor-jezelf' }
  /** Who works with it does not go back to setting up. */
  | { readonly code: 'blijft-live' };

/** At the school on this day, with that role. */
export const isBeheerder = ({ medewerkers }: Schoolinrichting, wie: MedewerkerId, vandaag: Datum): boolean =>
  medewerkers.some(
    ({ medewerkerId, rollen, totEnMet }) =>
      medewerkerId === wie && rollen.includes('beheerder') && (totEnMet === undefined || vandaag <= totEnMet),
  );

/** Who leaves is not counted upon: who takes over is chosen before the last day, not after it. */
const blijvers = ({ medewerkers }: Schoolinrichting): readonly MedewerkerInrichting[] =>
  medewerkers.filter(({ totEnMet }) => totEnMet === undefined);

/** S4-29: what keeps this school from its first casus; empty when nothing does. */
export function gemisVan(inrichting: Schoolinrichting): readonly Gemis[] {
  const { profiel = {}, toezichthouder } = inrichting;
  const medewerkers = blijvers(inrichting).map(({ medewerkerId, naam, rollen, vervangt = [] }) => ({
    medewerkerId,
    naam,
    rollen,
    vervangt,
  }));
  return ontbreektVoorLivegang({
    medewerkers,
    profiel: profielVan(profiel),
    ...(toezichthouder && { toezichthouder }),
  });
}

const heeftBeheerder = (inrichting: Schoolinrichting): boolean =>
  blijvers(inrichting).some(({ rollen }) => rollen.includes('beheerder'));
const isDubbel = ({ medewerkers }: Schoolinrichting): boolean =>
  new Set(medewerkers.map(({ medewerkerId }) => medewerkerId)).size < medewerkers.length;

const rollenVan = ({ medewerkers }: Schoolinrichting, wie: MedewerkerId): readonly Rol[] =>
  medewerkers.filter((m) => m.medewerkerId === wie).flatMap(({ rollen, vervangt = [] }) => [...rollen, ...vervangt]);
const krijgtRol = (oud: Schoolinrichting, nieuw: Schoolinrichting, wie: MedewerkerId): boolean =>
  rollenVan(nieuw, wie).some((rol) => rol !== 'beheerder' && !rollenVan(oud, wie).includes(rol));

/** Why the school may not go from `oud` to `nieuw`; undefined when it may. */
export function magNiet(
  oud: Schoolinrichting,
  nieuw: Schoolinrichting,
  door: MedewerkerId,
): BeheerWeigering | undefined {
  if (isDubbel(nieuw)) return { code: 'staat-er-al' };
  if (!heeftBeheerder(nieuw)) return { code: 'laatste-beheerder' };
  if (nieuw.inVoorbereiding === true) return oud.inVoorbereiding === true ? undefined : { code: 'blijft-live' };
  if (oud.inVoorbereiding !== true && krijgtRol(oud, nieuw, door)) return { code: 'niet-voor-jezelf' };
  const was = oud.inVoorbereiding === true ? [] : gemisVan(oud);
  const gemis = gemisVan(nieuw).filter((each) => !was.some((eerder) => isZelfde(eerder, each)));
  return gemis.length === 0 ? undefined : { code: 'gemis', gemis };
}

/** Whether this change can still be taken back by this person: nobody changed the same since, and the school may be so again. */
export function magTerug(nu: Schoolinrichting, { delen }: Pick<Schoolwijziging, 'delen'>, door: MedewerkerId): boolean {
  const terug = draaiTerug(nu, delen);
  return terug !== undefined && magNiet(nu, terug, door) === undefined;
}
