// What a school must have before it goes live: a holder and a deputy for each key role, and somebody for each part that its settings give away (S4-29, C-29, P-26). It knows no file and no Dutch.

import type { MedewerkerId } from '../shared/ids.ts';
import type { Rol, School } from './school.ts';
import type { Schoolprofiel } from './schoolprofiel.ts';

/** A part of the meldcode that a setting gives to a role. */
export type Taak = 'gesprek' | 'wegen' | 'melden' | 'vertellen' | 'bellen' | 'op-naam';
export type Gemis =
  | { readonly code: 'rol-leeg'; readonly rol: Rol; readonly isEindrol: boolean }
  | { readonly code: 'vervanger-ontbreekt'; readonly rol: Rol }
  | { readonly code: 'eindrol-dubbel'; readonly rol: Rol; readonly aantal: number }
  | { readonly code: 'taak-zonder-mens'; readonly rol: Rol; readonly taak: Taak }
  | { readonly code: 'leerkracht-spreekt-en-nooit' }
  | { readonly code: 'ib-hoort-niet-bij-start' }
  | { readonly code: 'toezichthouder-ontbreekt'; readonly wie: MedewerkerId };

/** As much of a school as the file holds. */
export type Inrichting = Pick<School, 'medewerkers' | 'profiel' | 'toezichthouder'>;
type Mensen = School['medewerkers'];

const houders = (mensen: Mensen, rol: Rol): Mensen => mensen.filter(({ rollen }) => rollen.includes(rol));
const hasVervanger = (mensen: Mensen, rol: Rol): boolean =>
  mensen.some(({ rollen, vervangt }) => vervangt.includes(rol) && !rollen.includes(rol));

/** S0-02, C-29: who guards the meldcode and who looks along; one person may hold several roles. */
function sleutelrolGemis({ medewerkers, profiel }: Inrichting, rol: Rol): readonly Gemis[] {
  const isEindrol = rol === profiel.besluit.eindrol;
  const aantal = houders(medewerkers, rol).length;
  const vervangen = hasVervanger(medewerkers, rol) || (aantal > 1 && !isEindrol);
  return [
    ...(aantal === 0 ? [{ code: 'rol-leeg', rol, isEindrol } as const] : []),
    ...(aantal > 1 && isEindrol ? [{ code: 'eindrol-dubbel', rol, aantal } as const] : []),
    ...(vervangen ? [] : [{ code: 'vervanger-ontbreekt', rol } as const]),
  ];
}

const takenVan = (p: Schoolprofiel): readonly (readonly [Taak, readonly Rol[]])[] => [
  ['gesprek', p.oudergesprek.deelnemers],
  ['wegen', p.besluit.team],
  ['melden', p.melder],
  ['vertellen', [p.meldingVertellen]],
  ['bellen', p.veiligThuis.bellers ?? []],
  ...[...new Set([p.veiligThuis.opNaamVan, p.meldingOpNaamVan])]
    .filter((rol) => rol !== 'beller')
    .filter((rol) => rol !== 'melder')
    .map((rol) => ['op-naam', [rol]] as const),
];
/** A setting that names a role which nobody has; a part that others share goes on without it. */
function taakGemis({ medewerkers, profiel }: Inrichting, gemeld: readonly Rol[]): readonly Gemis[] {
  return takenVan(profiel).flatMap(([taak, rollen]) =>
    rollen.some((rol) => gemeld.includes(rol) || houders(medewerkers, rol).length > 0)
      ? []
      : rollen.slice(0, 1).map((rol) => ({ code: 'taak-zonder-mens', rol, taak }) as const),
  );
}

/** P-26: whoever is bestuur and directie at once has nobody above, so that a contact outside must be known. */
function toezichtGemis({ medewerkers, profiel, toezichthouder }: Inrichting): readonly Gemis[] {
  if (toezichthouder !== undefined) return [];
  const directie: readonly Rol[] = ['directeur', profiel.besluit.eindrol];
  return houders(medewerkers, 'bestuurder')
    .filter(({ rollen }) => rollen.some((rol) => directie.includes(rol)))
    .map(({ medewerkerId }) => ({ code: 'toezichthouder-ontbreekt', wie: medewerkerId }));
}

/** Everything that keeps this school from going live; empty when it may. */
export function ontbreektVoorLivegang(school: Inrichting): readonly Gemis[] {
  const { oudergesprek, besluit } = school.profiel;
  const sleutelrollen = [...new Set<Rol>(['intern-begeleider', 'aandachtsfunctionaris', besluit.eindrol])];
  const sleutels = sleutelrollen.flatMap((rol) => sleutelrolGemis(school, rol));
  const leeg = houders(school.medewerkers, 'bestuurder').length === 0;
  const bestuur: readonly Gemis[] =
    leeg && besluit.eindrol !== 'bestuurder' ? [{ code: 'rol-leeg', rol: 'bestuurder', isEindrol: false }] : [];
  const gemeld = [...sleutelrollen, ...(leeg ? (['bestuurder'] as const) : [])];
  // S3-02: in that source the IB'er always hears at once; C-34 is a setting of the other schools.
  const ibHoortNiet = school.profiel.preset === 'kwaliteitskaart' && !school.profiel.ibBijStart;
  const tegenspraak = oudergesprek.leerkracht === 'nooit' && oudergesprek.deelnemers.includes('leerkracht');
  return [
    ...sleutels,
    ...bestuur,
    ...taakGemis(school, gemeld),
    ...(tegenspraak ? [{ code: 'leerkracht-spreekt-en-nooit' } as const] : []),
    ...(ibHoortNiet ? [{ code: 'ib-hoort-niet-bij-start' } as const] : []),
    ...toezichtGemis(school),
  ];
}
