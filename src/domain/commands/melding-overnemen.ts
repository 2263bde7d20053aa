// "Ik bel Veilig Thuis": one press says who calls, and moves the turn when that was somebody else, so that nobody waits and nobody calls twice (C-05, P-26).

import type { MedewerkerId } from '../../shared/ids.ts';
import { accepted, alreadyDone, refused } from '../decision.ts';
import { isToegezegd, melderVan } from '../melder.ts';
import { by } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import { isMeldingNodig, laatsteMelding } from '../stand.ts';

export type MeldingOvernemen = Opdracht<'MeldingOvernemen'>;
/** `van`: who was at turn until then, and hears it; absent when who was asked says so. */
export type MeldingOvergenomen = Gebeurtenis<'MeldingOvergenomen', { readonly van?: MedewerkerId }>;

export const meldingOvernemen: Regel<MeldingOvernemen, MeldingOvergenomen> = (command, casus, school) => {
  const melding = laatsteMelding(casus);
  if (!isMeldingNodig(casus, school.profiel))
    return melding === undefined ? refused('nog-niet-mogelijk') : alreadyDone(melding);
  const van = melderVan(casus, school);
  const isAanDeBeurt = van === command.door;
  if (isAanDeBeurt && isToegezegd(casus, command.door)) return accepted();
  return accepted({ type: 'MeldingOvergenomen', ...by(command), ...(van !== undefined && !isAanDeBeurt && { van }) });
};
export const pasMeldingOvergenomenToe: Toepassing<MeldingOvergenomen> = (casus, event) => ({
  ...casus,
  overgenomenDoor: event.door,
  belt: event.door,
});
