// Who is at turn to call Veilig Thuis: one named person at a time. It refuses nobody: whoever reported first, reported (P-03).

import type { MedewerkerId } from '../shared/ids.ts';
import { hoedanigheden, keten } from './bevoegdheid.ts';
import type { Rol, School } from './school.ts';
import { isMeldingNodig, isNood, trekkerVan } from './stand.ts';
import type { Casus } from './toestand.ts';

/** In an emergency the colleague who came, or else who called for help; also afterwards, as long as it is about that emergency. */
function uitNood({ nood, grondSinds }: Casus): readonly MedewerkerId[] {
  if (nood === undefined) return [];
  const { voorbijOp, opgepaktDoor, door } = nood;
  if (voorbijOp !== undefined && (grondSinds ?? '') > voorbijOp) return [];
  return [opgepaktDoor ?? door];
}
/** Who calls Veilig Thuis in an emergency that is not reported yet, whatever was weighed: the colleague who came, until then who called. */
export function noodBeller(casus: Casus, school: School): MedewerkerId | undefined {
  const { nood, meldingen } = casus;
  if (nood === undefined || !isNood(casus) || meldingen.some((m) => m.op >= nood.sinds)) return undefined;
  return melderVan(casus, school) ?? uitNood(casus).find((wie) => hoedanigheden(casus, school, wie).size > 0);
}
/** C-05: who usually reports at this school, with deputies; a leerkracht is the one who started the casus. */
function vanRol(casus: Casus, school: School, rol: Rol): readonly MedewerkerId[] {
  if (rol === 'leerkracht') return [trekkerVan(casus)];
  return keten(school, casus, rol);
}

/** The one who calls: who took it over, or by the setting of the school. Undefined when nothing is to be reported, or nobody is left. */
export function melderVan(casus: Casus, school: School): MedewerkerId | undefined {
  if (!isMeldingNodig(casus, school.profiel)) return undefined;
  const kan = [
    ...(casus.overgenomenDoor === undefined ? [] : [casus.overgenomenDoor]),
    ...uitNood(casus),
    ...school.profiel.melder.flatMap((rol) => vanRol(casus, school, rol)),
  ];
  return kan.find((wie) => hoedanigheden(casus, school, wie).size > 0);
}
/** Did this person say so, or come in the emergency? Who is at turn by a role was only asked. */
export const isToegezegd = ({ belt, nood }: Casus, wie: MedewerkerId): boolean =>
  belt === wie || nood?.opgepaktDoor === wie;
