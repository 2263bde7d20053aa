// The beheerder changes a school: load, change, check, keep on the condition that nobody was first. It sees no casus and renders nothing.

import { isBeheerder, magNiet } from '../domain/beheer.ts';
import type { BeheerWeigering } from '../domain/beheer.ts';
import { draaiTerug, isZelfde, verschil } from '../domain/inrichting.ts';
import type { Schoolinrichting, Schoolwijziging } from '../domain/inrichting.ts';
import type { Datum, MedewerkerId, Moment, SchoolId } from '../shared/ids.ts';
import type { InrichtingGeladen, InrichtingStore } from './ports.ts';

const MAX_POGINGEN = 4;
/** As many changes as are looked back over. */
export const MAX_WIJZIGINGEN = 200;

export interface Beheeromgeving {
  readonly inrichtingen: InrichtingStore;
  /** Fields of the school that cannot be kept as they are, each from the outside in; empty when all can. */
  readonly keur: (inrichting: Schoolinrichting) => readonly { readonly pad: readonly (string | number)[] }[];
  /** Called after each change, not waited for: what it means for running casussen comes at once. */
  readonly naBeheer: () => void;
}
export interface Beheerder {
  readonly schoolId: SchoolId;
  readonly door: MedewerkerId;
  readonly nu: Moment;
  readonly vandaag: Datum;
}
export interface Beheerstand extends InrichtingGeladen {
  /** Newest first. */
  readonly wijzigingen: readonly Schoolwijziging[];
}
/** What the change makes of the school; undefined when it cannot be made any more. */
export type Bewerking = (
  inrichting: Schoolinrichting,
  wijzigingen: readonly Schoolwijziging[],
) => Schoolinrichting | undefined;

export type Beheeruitkomst =
  | { readonly soort: 'gedaan'; readonly wijziging: Schoolwijziging }
  /** It said so already. */
  | { readonly soort: 'zelfde' }
  /** Somebody changed the same since the card was made: nothing was kept. */
  | { readonly soort: 'inmiddels'; readonly wijzigingen: readonly Schoolwijziging[] }
  | { readonly soort: 'geweigerd'; readonly weigering: BeheerWeigering }
  /** These fields cannot be kept as they were typed. */
  | { readonly soort: 'ongeldig'; readonly velden: readonly string[] }
  | { readonly soort: 'kan-niet-meer' }
  | { readonly soort: 'niet-gevonden' }
  | { readonly soort: 'niet-bewaard' };

/** The school as it is written down, with its changes; undefined for whoever is no beheerder of it (the same answer). */
export async function openBeheer(omgeving: Beheeromgeving, beheerder: Beheerder): Promise<Beheerstand | undefined> {
  const { schoolId, door, vandaag } = beheerder;
  const geladen = await omgeving.inrichtingen.load(schoolId);
  if (geladen === undefined || !isBeheerder(geladen.inrichting, door, vandaag)) return undefined;
  return { ...geladen, wijzigingen: await omgeving.inrichtingen.wijzigingen(schoolId, MAX_WIJZIGINGEN) };
}

/** The names of the fields around each, and its own, e.g. `medewerkers.telefoon`. */
const namen = (fouten: ReturnType<Beheeromgeving['keur']>): readonly string[] => [
  ...new Set(fouten.map(({ pad }) => pad.filter((deel) => typeof deel === 'string').join('.'))),
];

/** What others changed since `versie` in the parts that this change is about. */
function inmiddels(stand: Beheerstand, versie: number, delen: Schoolwijziging['delen']): readonly Schoolwijziging[] {
  return stand.wijzigingen.filter(
    (wijziging) =>
      wijziging.versie > versie && wijziging.delen.some(({ deel }) => delen.some((each) => each.deel === deel)),
  );
}

async function probeer(
  omgeving: Beheeromgeving,
  { schoolId, door, nu }: Beheerder,
  stand: Beheerstand,
  { soort, versie, bewerk }: { readonly soort: string; readonly versie: number; readonly bewerk: Bewerking },
): Promise<Beheeruitkomst | undefined> {
  const nieuw = bewerk(stand.inrichting, stand.wijzigingen);
  if (nieuw === undefined) return { soort: 'kan-niet-meer' };
  const delen = verschil(stand.inrichting, nieuw);
  if (delen.length === 0) return { soort: 'zelfde' };
  const fouten = omgeving.keur(nieuw);
  if (fouten.length > 0) return { soort: 'ongeldig', velden: namen(fouten) };
  const weigering = magNiet(stand.inrichting, nieuw, door);
  if (weigering !== undefined) return { soort: 'geweigerd', weigering };
  const wijzigingen = inmiddels(stand, versie, delen);
  if (wijzigingen.length > 0) return { soort: 'inmiddels', wijzigingen };
  const wijziging = { schoolId, versie: stand.versie + 1, op: nu, door, soort, delen };
  const bewaard = await omgeving.inrichtingen.save({ inrichting: nieuw, wijziging, merk: stand.merk });
  if (bewaard !== 'bewaard') return undefined;
  omgeving.naBeheer();
  return { soort: 'gedaan', wijziging };
}

/** Whether the last change is this one: a write without an answer came through. */
const isDeze = (laatste: Schoolwijziging | undefined, beheerder: Beheerder, soort: string): boolean =>
  laatste?.door === beheerder.door && laatste.soort === soort && isZelfde(laatste.op, beheerder.nu);

/** One change of a school, by the card of `versie`. Nothing is kept unless the answer is `gedaan`. */
export async function wijzigInrichting(
  omgeving: Beheeromgeving,
  beheerder: Beheerder,
  opdracht: { readonly soort: string; readonly versie: number; readonly bewerk: Bewerking },
): Promise<Beheeruitkomst> {
  for (let i = 0; i < MAX_POGINGEN; i += 1) {
    const stand = await openBeheer(omgeving, beheerder);
    if (stand === undefined) return { soort: 'niet-gevonden' };
    const laatste = stand.wijzigingen.at(0);
    if (i > 0 && laatste !== undefined && isDeze(laatste, beheerder, opdracht.soort)) {
      omgeving.naBeheer();
      return { soort: 'gedaan', wijziging: laatste };
    }
    const uitkomst = await probeer(omgeving, beheerder, stand, opdracht);
    if (uitkomst !== undefined) return uitkomst;
  }
  return { soort: 'niet-bewaard' };
}

/** Takes back the change that made `versie`, unless the same was changed again since. */
export const terugVan =
  (versie: number): Bewerking =>
  (inrichting, wijzigingen) => {
    const wijziging = wijzigingen.find((each) => each.versie === versie);
    return wijziging && draaiTerug(inrichting, wijziging.delen);
  };
