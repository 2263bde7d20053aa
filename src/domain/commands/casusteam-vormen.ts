// Step 2: after the first consult a team shares the care for this casus (S1-10). It does not decide who is told (berichten.ts).

import type { MedewerkerId } from '../../shared/ids.ts';
import { kanMeedoen } from '../bevoegdheid.ts';
import { accepted, refused } from '../decision.ts';
import { by, withLid } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import { isBeantwoord } from '../stand.ts';

export type CasusteamVormen = Opdracht<'CasusteamVormen', { readonly teamleden: readonly MedewerkerId[] }>;
/** `nieuw`: who was not in the team before; they are told. */
export type CasusteamGevormd = Gebeurtenis<
  'CasusteamGevormd',
  { readonly teamleden: readonly MedewerkerId[]; readonly nieuw: readonly MedewerkerId[] }
>;
/** Who forms the team is in it. */
export const casusteamVormen: Regel<CasusteamVormen, CasusteamGevormd> = (command, casus, school) => {
  if (!isBeantwoord(casus)) return refused('overleg-ontbreekt');
  const gekozen = [...new Set(command.teamleden)].filter((id) => id !== command.door);
  if (gekozen.length === 0 || !gekozen.every((id) => kanMeedoen(casus, school, id))) return refused('collega-onbekend');
  const teamleden = [command.door, ...gekozen];
  const nieuw = gekozen.filter((id) => casus.casusteam?.includes(id) !== true);
  const zelfde = nieuw.length === 0 && casus.casusteam?.every((id) => teamleden.includes(id)) === true;
  return zelfde ? accepted() : accepted({ type: 'CasusteamGevormd', ...by(command), teamleden, nieuw });
};
export const pasCasusteamGevormdToe: Toepassing<CasusteamGevormd> = (casus, event) => ({
  ...casus,
  casusteam: event.teamleden,
  leden: event.teamleden.reduce((leden, id) => withLid({ ...casus, leden }, id), casus.leden),
});
