// Step 3: waiving a talk, or "niet geschikt" for a pupil: a lowering, so it waits for a second person (P-09). It knows nothing of talks that were held.

import type { Datum } from '../../shared/ids.ts';
import { alreadyDone, refused } from '../decision.ts';
import type { Opdracht, Regel } from '../opdracht.ts';
import type { AfzienGrond, Verlaging } from '../toestand.ts';
import { findPersoon } from './persoon-toevoegen.ts';
import { stelVoor } from './verlaging-voorstellen.ts';
import type { VerlagingVoorgesteld } from './verlaging-voorstellen.ts';

/** With a ground of C-19 and a date to look again (S1-20). */
export type GesprekAfzien = Opdracht<
  'GesprekAfzien',
  {
    readonly persoonId: string;
    readonly uitkomst:
      | { readonly staat: 'afgezien'; readonly grond: AfzienGrond; readonly opnieuwOp: Datum }
      | { readonly staat: 'niet-geschikt' };
    readonly inhoud: { readonly reden: string };
  }
>;
/** C-19: waiving for fear of a breach of trust takes the aandachtsfunctionaris as one of the two. */
export const isVertrouwensbreuk = (wijziging: Verlaging): boolean =>
  wijziging.soort === 'gesprek' &&
  wijziging.uitkomst.staat === 'afgezien' &&
  wijziging.uitkomst.grond === 'vertrouwensbreuk-kind';
/** Grounds that a school has to choose; the others hold everywhere. */
const EXTRA: readonly AfzienGrond[] = ['uit-zicht', 'vertrouwensbreuk-kind'];
export const gesprekAfzien: Regel<GesprekAfzien, VerlagingVoorgesteld> = (command, casus, school) => {
  const persoon = findPersoon(casus, command.persoonId);
  if (persoon === undefined) return refused('persoon-onbekend');
  if (persoon.gesprek.staat === 'gehouden') return alreadyDone(persoon.gesprek);
  if (command.uitkomst.staat === 'niet-geschikt' && persoon.soort !== 'leerling') return refused('grond-past-niet');
  if (command.uitkomst.staat === 'afgezien') {
    const { grond, opnieuwOp } = command.uitkomst;
    const mag = !EXTRA.includes(grond) || school.profiel.afzienGronden.some((g) => g === grond);
    if (!mag) return refused('grond-past-niet');
    if (opnieuwOp <= school.vandaag) return refused('datum-ongeldig');
  }
  const { persoonId, uitkomst } = command;
  return stelVoor(command, casus, { soort: 'gesprek', persoonId, uitkomst }, command.inhoud.reden);
};
