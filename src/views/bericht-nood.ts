// What a message about an emergency says: who needs help and whom to phone, as it stands when it is delivered. No data of a child (P-07).

import type { BerichtSoort } from '../domain/bericht.ts';
import type { School } from '../domain/school.ts';
import { isNood } from '../domain/stand.ts';
import type { Casus, Nood } from '../domain/toestand.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { voornaam } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { teBellen } from './start-nood.ts';

interface Inhoud {
  readonly wat: Waarde;
  /** Whom to phone. */
  readonly wie?: MedewerkerId;
}
/** Once its term passed the same call says since when, and that nobody came. */
function oproep(nood: Nood, casus: Casus, school: School): Inhoud {
  const wie = voornaam(school, nood.door);
  const isHerhaald = nood.opgepaktDoor === undefined && (casus.verstreken[`nood:${nood.sinds}`] ?? 0) > 0;
  const wat = isHerhaald
    ? tekst('bericht.noodNogmaals', { wie, wanneer: { moment: nood.sinds } })
    : tekst('bericht.nood', { wie });
  return { wat, wie: nood.door };
}
function voorbij(nood: Nood, casus: Casus, school: School): Inhoud {
  const { voorbijDoor } = nood;
  if (voorbijDoor === undefined) return { wat: tekst('bericht.nieuws', { code: casus.code }) };
  return { wat: tekst('bericht.noodVoorbij', { wie: voornaam(school, voorbijDoor) }), wie: voorbijDoor };
}
/** For who called: that somebody comes, or that nobody answered and whom to phone. */
function voorWieRiep({ opgepaktDoor }: Nood, casus: Casus, school: School): Inhoud {
  if (opgepaktDoor !== undefined)
    return { wat: tekst('bericht.noodKomt', { wie: voornaam(school, opgepaktDoor) }), wie: opgepaktDoor };
  const wie = teBellen(casus, school);
  return { wat: tekst('bericht.noodWacht'), ...(wie !== undefined && { wie }) };
}

const OPROEP: readonly BerichtSoort[] = ['nood', 'waarneming-nood'];
const VAN_WIE_RIEP: readonly BerichtSoort[] = ['nood-wacht', 'nood-opgepakt'];
/** Undefined for a message about something else. */
export function noodBericht(soort: BerichtSoort, casus: Casus, school: School): Inhoud | undefined {
  const { nood } = casus;
  const isOver = [...OPROEP, ...VAN_WIE_RIEP, 'nood-voorbij'].includes(soort);
  if (nood === undefined || !isOver) return undefined;
  if (!isNood(casus)) return voorbij(nood, casus, school);
  return VAN_WIE_RIEP.includes(soort) ? voorWieRiep(nood, casus, school) : oproep(nood, casus, school);
}
