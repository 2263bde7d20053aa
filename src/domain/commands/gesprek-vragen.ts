// Step 3: handing the parent talk to whoever holds it at this school (C-01, C-02). It does not know how the message travels.

import type { MedewerkerId } from '../../shared/ids.ts';
import { keten } from '../bevoegdheid.ts';
import { accepted, alreadyDone, refused } from '../decision.ts';
import { by, withLid } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { School } from '../school.ts';
import type { Enkele, Taakrol } from '../schoolprofiel.ts';
import { isGesprekGeblokkeerd } from '../stand.ts';
import type { Casus } from '../toestand.ts';
import { withGesprek } from './gesprek-vastleggen.ts';
import { findPersoon } from './persoon-toevoegen.ts';

export type GesprekVragen = Opdracht<'GesprekVragen', { readonly persoonId: string }>;
export type GesprekGevraagd = Gebeurtenis<
  'GesprekGevraagd',
  { readonly persoonId: string; readonly aan: readonly MedewerkerId[] }
>;

/** Roles to whom a teacher hands the talk; the IB'er where the school named no other. */
export function gespreksrollen(school: School): Enkele<Taakrol> {
  const rollen = school.profiel.oudergesprek.deelnemers.filter((rol) => rol !== 'leerkracht');
  const [eerste = 'intern-begeleider', ...verder] = rollen;
  return [eerste, ...verder];
}
/** Of each role the first who is there; where the asker is that one, another takes it (C-02). */
function gevraagden(casus: Casus, school: School, { door }: GesprekVragen): readonly MedewerkerId[] {
  return gespreksrollen(school).reduce<readonly MedewerkerId[]>((al, rol) => {
    const wie = keten(school, casus, rol).find((id) => id !== door && !al.includes(id));
    return wie === undefined ? al : [...al, wie];
  }, []);
}

export const gesprekVragen: Regel<GesprekVragen, GesprekGevraagd> = (command, casus, school) => {
  const persoon = findPersoon(casus, command.persoonId);
  if (persoon === undefined || persoon.soort === 'leerling') return refused('persoon-onbekend');
  if (persoon.gevraagd !== undefined) return alreadyDone(persoon.gevraagd);
  if (isGesprekGeblokkeerd(casus, persoon)) return refused('veilig-thuis-eerst');
  const aan = gevraagden(casus, school, command);
  if (aan.length === 0) return refused('collega-onbekend');
  return accepted({ type: 'GesprekGevraagd', ...by(command), persoonId: command.persoonId, aan });
};
export const pasGesprekGevraagdToe: Toepassing<GesprekGevraagd> = (casus, event) => {
  const { persoonId, aan, door, op } = event;
  const leden = aan.reduce((al, wie) => withLid({ ...casus, leden: al }, wie), casus.leden);
  return withGesprek({ ...casus, leden }, persoonId, (p) => ({ ...p, gevraagd: { aan, door, op } }));
};
