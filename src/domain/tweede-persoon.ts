// Who is asked to agree when something is lowered (P-09). It does not know whether that person agrees.

import type { MedewerkerId } from '../shared/ids.ts';
import { aanwezigen, instemmers } from './bevoegdheid.ts';
import { isZwareVerlaging } from './commands/afweging-maken.ts';
import { isVertrouwensbreuk } from './commands/gesprek-afzien.ts';
import type { School } from './school.ts';
import type { Casus, Verlaging } from './toestand.ts';

/** Whom to ask as second person: the aandachtsfunctionaris where the bar is high, otherwise the first role holder. */
export function tweedePersoon(
  na: Casus,
  school: School,
  wijziging: Verlaging,
  door: MedewerkerId,
): MedewerkerId | undefined {
  const zwaar = wijziging.soort === 'afweging' ? isZwareVerlaging(na, wijziging.keuze) : isVertrouwensbreuk(wijziging);
  const kan = instemmers(school, na, door);
  const af = aanwezigen(school, na, 'aandachtsfunctionaris').find((id) => id !== door);
  return zwaar && af !== undefined ? af : kan.at(0);
}
