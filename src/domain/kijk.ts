// When a casus is looked at although no term falls due: somebody may be away from that day, or have left (P-16). It does not look.

import type { Moment } from '../shared/ids.ts';
import { dagVan, plusMinuten } from './schooldagen.ts';
import type { School } from './school.ts';
import { isGesloten } from './stand.ts';
import type { Casus } from './toestand.ts';

/** Minutes before the school opens. */
const VOORAF = 180;
const HOOGSTENS_EERDER = 120;
/** Always the same for one casus: not all of them at once. */
const spreiding = ({ casusId }: Casus): number =>
  Array.from(casusId, (teken) => teken.codePointAt(0) ?? 0).reduce((som, code) => som + code, 0) % HOOGSTENS_EERDER;

/** Once a school day, some hours before it opens, while the casus runs. */
export function volgendeKijkOp(casus: Casus, { schooltijd, vandaag }: School): Moment | undefined {
  if (isGesloten(casus) || casus.pad === 'personeel') return undefined;
  const morgen = schooltijd.find((w) => dagVan(w) > vandaag);
  return morgen && plusMinuten(morgen.van, -VOORAF - spreiding(casus));
}
