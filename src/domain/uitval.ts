// Who takes over what a person could not be told (E-12 grijs, P-26): the sender hears of it and the deputy is asked, at once. It delivers nothing.

import type { MedewerkerId } from '../shared/ids.ts';
import type { Bericht, BerichtSoort } from './bericht.ts';
import { aanwezigen, findMedewerker, hoedanigheden, keten } from './bevoegdheid.ts';
import type { Rol, School } from './school.ts';
import type { Casus } from './toestand.ts';

/** One message that failed. */
export interface Uitval {
  readonly bericht: Bericht;
  /** Whom it did not reach, as far as anybody knows. */
  readonly nietBij: readonly MedewerkerId[];
  /** Who was told by the same turn: asking them once more adds nothing. */
  readonly gehad: readonly MedewerkerId[];
  /** Whose act it came from; absent for a term. */
  readonly van?: MedewerkerId;
}

/** Kinds that ask something of the one person they go to; what goes to a role, or is rood, always has to reach somebody. */
const VRAAGT: readonly BerichtSoort[] = [
  'overleg-gevraagd',
  'gesprek-gevraagd',
  'instemming-gevraagd',
  'melding-nodig',
  'melding-vraag',
];
/** For who called for help alone: nobody else can hear it instead. */
const VAN_WIE_RIEP: readonly BerichtSoort[] = ['nood-wacht', 'nood-opgepakt'];
const vraagtIets = ({ aan, kleur, soort }: Bericht): boolean =>
  !VAN_WIE_RIEP.includes(soort) &&
  ('rol' in aan || kleur === 'rood' || VRAAGT.includes(soort) || /^(?:herinnering|waarneming)/.test(soort));

/** The role whose deputy is next: the one that was addressed, or the one this person holds. */
function rolVan({ aan }: Bericht, school: School): Rol {
  if ('rol' in aan) return aan.rol;
  const m = findMedewerker(school, aan.medewerker);
  const rollen = [school.profiel.besluit.eindrol, 'aandachtsfunctionaris', 'bestuurder'] as const;
  return rollen.find((rol) => m?.rollen.includes(rol)) ?? 'intern-begeleider';
}

/** E-12: the deputy, then IB'er or aandachtsfunctionaris, then whoever is left in the chain and may see the casus. */
function kandidaten(casus: Casus, school: School, rol: Rol): readonly MedewerkerId[] {
  const ketting = keten(school, casus, rol);
  if (casus.pad === 'personeel') return rol === 'bestuurder' ? ketting : [];
  const eerst = [rol, 'intern-begeleider', 'aandachtsfunctionaris'] as const;
  return [...eerst.flatMap((r) => aanwezigen(school, casus, r)), ...ketting].filter(
    (id) => hoedanigheden(casus, school, id).size > 0,
  );
}

/**
 * The messages that one failure causes. It ends by itself: each next one carries everybody who has it or could not be reached,
 * and what says that something failed causes nothing when it fails too.
 */
export function uitvalBerichten(
  { bericht, nietBij, gehad, van }: Uitval,
  casus: Casus,
  school: School,
): readonly Bericht[] {
  if (bericht.soort === 'niet-aangekomen' || nietBij.length === 0) return [];
  const nietNaar = [...new Set([...(bericht.nietNaar ?? []), ...nietBij, ...gehad])];
  const waarnemer = vraagtIets(bericht)
    ? kandidaten(casus, school, rolVan(bericht, school)).find((id) => id !== van && !nietNaar.includes(id))
    : undefined;
  const hoort = van !== undefined && bericht.nietNaar === undefined && hoedanigheden(casus, school, van).size > 0;
  return [
    ...(hoort ? [{ soort: 'niet-aangekomen', kleur: 'grijs', aan: { medewerker: van } } as const] : []),
    ...(waarnemer === undefined
      ? []
      : [
          {
            soort: bericht.soort,
            kleur: bericht.kleur === 'rood' ? ('rood' as const) : ('grijs' as const),
            aan: { medewerker: waarnemer },
            nietNaar,
          },
        ]),
  ];
}

/** Nothing that was sent to this person last has arrived for certain: whoever takes it up may do so (P-26). */
export const isNietBereikt = (casus: Casus, wie: MedewerkerId): boolean =>
  casus.bezorgingen.findLast(({ aan }) => aan === wie)?.staat === 'niet-aangekomen';
