// Messages by which a turn goes to somebody: who is asked, who calls, who takes over. It does not know which event asks for it.

import type { MedewerkerId, Moment } from '../shared/ids.ts';
import type { BerichtSoort, Kleur } from './bericht.ts';
import { findMedewerker, instemmers } from './bevoegdheid.ts';
import type { EventVan } from './casus.ts';
import { melderVan } from './melder.ts';
import type { Rol, School } from './school.ts';
import { isA2Onveilig, isNood } from './stand.ts';
import type { Casus, Verlaging } from './toestand.ts';
import { tweedePersoon } from './tweede-persoon.ts';

export type Ontvanger = Rol | 'eindrol' | { readonly wie: MedewerkerId };
export interface Plan {
  readonly soort: BerichtSoort;
  readonly kleur: Kleur;
  readonly aan: readonly Ontvanger[];
}
export const plan = (soort: BerichtSoort, kleur: Kleur, ...aan: readonly Ontvanger[]): Plan => ({ soort, kleur, aan });
export const wie = (id: MedewerkerId): Ontvanger => ({ wie: id });

export const ROOD = ['intern-begeleider', 'aandachtsfunctionaris', 'eindrol'] as const;
export const ORANJE = ['intern-begeleider', 'aandachtsfunctionaris'] as const;

export function tweede(na: Casus, school: School, wijziging: Verlaging, door: MedewerkerId): readonly Ontvanger[] {
  const gekozen = tweedePersoon(na, school, wijziging, door);
  return gekozen === undefined ? [] : [wie(gekozen)];
}

/** Who was asked to agree to what is taken back: the second person, and whom each step of the term asked besides. */
export function gevraagdVoor(event: EventVan<'VoorstelIngetrokken'>, na: Casus, school: School): readonly Ontvanger[] {
  if (event.wijziging === undefined) return [];
  const trede = na.verstreken[`voorstel:${event.voorstelId}`] ?? 0;
  const later = trede === 0 ? [] : instemmers(school, na, event.door).slice(0, trede + 1);
  return [...tweede(na, school, event.wijziging, event.door), ...later.map(wie)];
}

/** C-05: who is at turn to call Veilig Thuis; nobody when nothing is to be reported. */
function beller(na: Casus, school: School): readonly Plan[] {
  const melder = melderVan(na, school);
  return melder === undefined ? [] : [plan('melding-nodig', isA2Onveilig(na) ? 'rood' : 'oranje', wie(melder))];
}
/** When this event made a melding needed, who is at turn hears it: by what all hear of it, or else by this. */
export const wieBelt = ({ op }: { readonly op: Moment }, na: Casus, school: School): readonly Plan[] =>
  na.grondSinds === op ? beller(na, school) : [];

/** P-26: what had been asked of somebody who turns out to be involved goes on at once. */
export function overgenomen(uit: MedewerkerId, na: Casus, school: School): readonly Plan[] {
  const m = findMedewerker(school, uit);
  const rollen = ROOD.filter((r) => m?.rollen.includes(r === 'eindrol' ? school.profiel.besluit.eindrol : r) === true);
  const wacht = na.overleggen.some((o) => o.staat.staat === 'gevraagd' && o.staat.aan === uit);
  const wasMelder = melderVan({ ...na, uitgesloten: na.uitgesloten.filter((u) => u.wie !== uit) }, school) === uit;
  return [
    ...(isNood(na) && na.nood?.opgepaktDoor === undefined ? [plan('nood', 'rood', ...rollen)] : []),
    ...(wacht ? [plan('waarneming-overleg', 'grijs', 'intern-begeleider')] : []),
    ...(wasMelder ? beller(na, school) : []),
  ];
}
/** The first of these, or bestuur where there is none. */
export const metBestuur = (mensen: readonly MedewerkerId[]): readonly Ontvanger[] =>
  mensen.length === 0 ? ['bestuurder'] : mensen.slice(0, 1).map(wie);
export const vrager = (na: Casus, overlegId: string): readonly Ontvanger[] =>
  na.overleggen.filter((o) => o.overlegId === overlegId).map((o) => wie(o.gevraagdDoor));
