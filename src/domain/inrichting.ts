// A school as its beheerder writes it down, and what differs between two states of it. It knows no card, no file and no casus.

import type { Datum, MedewerkerId, Moment, SchoolId } from '../shared/ids.ts';
import type { EigenProfiel } from './presets.ts';
import type { Rol } from './rol.ts';
import type { Documenten, Instantie } from './school.ts';

/** A period of days, both ends included. */
export interface Periode {
  readonly van: Datum;
  readonly tot: Datum;
}
export interface MedewerkerInrichting {
  readonly medewerkerId: MedewerkerId;
  readonly naam: string;
  readonly telefoon?: string;
  readonly rollen: readonly Rol[];
  readonly vervangt?: readonly Rol[];
  readonly afwezig?: readonly Periode[];
  /** 1 is Monday, 5 is Friday; absent: every school day. */
  readonly werkdagen?: readonly number[];
  /** The last day at this school. */
  readonly totEnMet?: Datum;
}
/** One school as it is kept and brought in: only what was chosen, the preset not filled in. */
export interface Schoolinrichting {
  readonly schoolId: SchoolId;
  readonly naam: string;
  /** Not live yet: no casus starts, and what is missing for that is no fault. */
  readonly inVoorbereiding?: true;
  readonly profiel?: EigenProfiel;
  readonly toezichthouder?: { readonly naam: string; readonly telefoon: string };
  readonly socialeKaart?: readonly Instantie[];
  readonly documenten?: Documenten;
  readonly ondersteuningsteamOp?: readonly Datum[];
  readonly schooluren?: { readonly begin: string; readonly einde: string };
  readonly vrijeDagen: readonly (Periode & { readonly naam: string })[];
  readonly medewerkers: readonly MedewerkerInrichting[];
}

/** One part that changed; `oud` absent: it was not there, `nieuw` absent: it is gone. Values as they stand in the file. */
export interface Deelwijziging {
  /** A field, `profiel.<setting>` or `medewerkers.<id>`. */
  readonly deel: string;
  readonly oud?: unknown;
  readonly nieuw?: unknown;
}

/** Who changed a school: a person in the chat, or whoever ran the command line. */
export const OPDRACHTREGEL = 'opdrachtregel';
export interface Schoolwijziging {
  readonly schoolId: SchoolId;
  /** The version of the school that this change made; the first one is 1. */
  readonly versie: number;
  readonly op: Moment;
  readonly door: MedewerkerId | typeof OPDRACHTREGEL;
  /** Kind of change: the verb of the button, or `inlezen`. */
  readonly soort: string;
  readonly delen: readonly Deelwijziging[];
}

type Velden = Readonly<Record<string, unknown>>;
const isVelden = (waarde: unknown): waarde is Velden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** One text for what is the same, in whatever order its fields stand. */
const canoniek = (waarde: unknown): string =>
  JSON.stringify(waarde, (_naam, each: unknown) =>
    isVelden(each) ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
export const isZelfde = (een: unknown, ander: unknown): boolean => canoniek(een) === canoniek(ander);

/** Groups of settings of which each one is a part by itself. */
const GROEPEN = ['oudergesprek', 'besluit', 'veiligThuis', 'woorden', 'termijnen', 'bewaren'];
const profieldelen = (profiel: Velden): readonly (readonly [string, unknown])[] =>
  Object.entries(profiel).flatMap(([naam, waarde]): readonly (readonly [string, unknown])[] =>
    GROEPEN.includes(naam) && isVelden(waarde)
      ? Object.entries(waarde).map(([veld, each]) => [`profiel.${naam}.${veld}`, each] as const)
      : [[`profiel.${naam}`, waarde]],
  );

/** Every part by its name. */
function delenVan({
  schoolId: _vast,
  profiel = {},
  medewerkers,
  ...rest
}: Schoolinrichting): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ...Object.entries(rest),
    ...profieldelen(profiel),
    ...medewerkers.map((m) => [`medewerkers.${m.medewerkerId}`, m] as const),
  ]);
}

/** What differs, part by part; empty when both say the same. */
export function verschil(oud: Schoolinrichting | undefined, nieuw: Schoolinrichting): readonly Deelwijziging[] {
  const voor = oud === undefined ? new Map<string, unknown>() : delenVan(oud);
  const na = delenVan(nieuw);
  return [...new Set([...voor.keys(), ...na.keys()])].flatMap((deel): readonly Deelwijziging[] => {
    const [was, is] = [voor.get(deel), na.get(deel)];
    if (isZelfde(was, is)) return [];
    return [{ deel, ...(was !== undefined && { oud: was }), ...(is !== undefined && { nieuw: is }) }];
  });
}

function zet(velden: Velden, pad: readonly string[], waarde: unknown): Velden {
  const [naam = '', ...dieper] = pad;
  const { [naam]: eerder, ...rest } = velden;
  if (dieper.length === 0) return waarde === undefined ? rest : { ...velden, [naam]: waarde };
  return { ...velden, [naam]: zet(isVelden(eerder) ? eerder : {}, dieper, waarde) };
}
const MENS = 'medewerkers.';
function zetMens(inrichting: Schoolinrichting, id: string, waarde: unknown): Schoolinrichting {
  const mens = waarde as MedewerkerInrichting | undefined;
  const { medewerkers } = inrichting;
  const bekend = medewerkers.some(({ medewerkerId }) => medewerkerId === id);
  if (mens === undefined)
    return { ...inrichting, medewerkers: medewerkers.filter(({ medewerkerId }) => medewerkerId !== id) };
  return {
    ...inrichting,
    medewerkers: bekend ? medewerkers.map((m) => (m.medewerkerId === id ? mens : m)) : [...medewerkers, mens],
  };
}
/** The same with one part set, or taken away; its value comes from another state of this school. */
const metDeel = (inrichting: Schoolinrichting, deel: string, waarde: unknown): Schoolinrichting =>
  deel.startsWith(MENS)
    ? zetMens(inrichting, deel.slice(MENS.length), waarde)
    : (zet({ ...inrichting }, deel.split('.'), waarde) as unknown as Schoolinrichting);

/** The school as it was before these changes; undefined when one of these parts changed again since. */
export function draaiTerug(
  inrichting: Schoolinrichting,
  delen: readonly Deelwijziging[],
): Schoolinrichting | undefined {
  const nu = delenVan(inrichting);
  if (delen.some(({ deel, nieuw }) => !isZelfde(nu.get(deel), nieuw))) return undefined;
  return delen.reduce((stand, { deel, oud }) => metDeel(stand, deel, oud), inrichting);
}
