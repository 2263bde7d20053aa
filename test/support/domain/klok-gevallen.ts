// What a case of the walk along the clock is, and the cases of a request to read. It expects nothing.

import type { TermijnSoort } from '../../../src/domain/commands/termijn-verstrijken.ts';
import { plusDagen } from '../../../src/domain/schooldagen.ts';
import type { Datum } from '../../../src/shared/ids.ts';
import { dag, zet } from './opdrachten.ts';
import type { Zet } from './opdrachten.ts';
import { MEIVAKANTIE } from './overgangen.ts';
import type { Overgang } from './overgangen.ts';
import { anna } from './personen.ts';
import { gestart } from './reizen.ts';

/** What happens, the kind of term it starts, and when its steps fall. `zondag`: the date that people agree upon. */
export interface Geval {
  readonly soort: TermijnSoort;
  readonly wat: string;
  readonly reis: (zondag: Datum) => readonly Zet[];
  readonly tredes: readonly string[];
  /** On the clock, from ten to two in the night of Sunday, in which the clock changes: minutes after it. */
  readonly nacht?: { readonly zet: Zet; readonly minuten: readonly number[] };
  /** Only there; elsewhere it does not run, or its days are others. */
  readonly bij?: (o: Overgang) => boolean;
}
export const geval = (soort: TermijnSoort, wat: string, reis: Geval['reis'], ...tredes: readonly string[]): Geval => ({
  soort,
  wat,
  reis,
  tredes,
});

const verzoek = (ontvangenOp: Datum): readonly Zet[] => [
  ...gestart,
  zet(anna, 'PersoonToevoegen'),
  zet(anna, 'InzageverzoekVastleggen', { ontvangenOp }),
];
/** A month later, whatever lies in between. */
export const INZAGE_GEVALLEN: readonly Geval[] = [
  {
    ...geval(
      'inzageverzoek',
      'een verzoek om inzage',
      (zo) => verzoek(plusDagen(zo, -2)),
      'ma+2 08:00',
      'ma+3 08:00',
      'vrNa+3 08:00',
      'di+4 08:00',
    ),
    bij: (o) => o.vrij.length === 0,
  },
  {
    ...geval(
      'inzageverzoek',
      'een verzoek om inzage voor twee vrije weken',
      () => verzoek(dag('2026-04-24')),
      'vr 08:00',
      'vrNa 08:00',
      'vrNa+1 08:00',
      'ma+2 08:00',
    ),
    bij: (o) => o === MEIVAKANTIE,
  },
  {
    ...geval(
      'inzageverzoek',
      'een verzoek om inzage waar iemand let',
      () => verzoek(dag('2026-04-24')),
      'vrNa+1 08:00',
      'vrNa+2 08:00',
      'vrNa+3 08:00',
      'ma+4 08:00',
    ),
    bij: (o) => o.wacht !== undefined,
  },
];
