// Whether a change gives a ground to report that the meldingen so far do not cover (E-06). It knows no event.

import { isOnveilig, uitkomst } from './afwegingskader.ts';
import { isA5Nee, wegingVan } from './stand.ts';
import type { Casus } from './toestand.ts';

/** Did this event give a ground to report that the meldingen so far do not cover (E-06: opnieuw melden)? */
export function isNieuweGrond(voor: Casus, na: Casus): boolean {
  const isJa = uitkomst(wegingVan(na, false)).melden === 'ja';
  if (isJa && uitkomst(wegingVan(voor, false)).melden !== 'ja') return true;
  if (isA5Nee(na) && !isA5Nee(voor)) return true;
  const oud = voor.afwegingen.A2;
  const nieuw = na.afwegingen.A2;
  if (nieuw === undefined || nieuw.herzien || !isOnveilig(nieuw.antwoord)) return false;
  if (oud === undefined) return !isAlGemeld(na);
  return !isOnveilig(oud.antwoord) || oud.herzien || (nieuw.antwoord === 'acuut' && oud.antwoord !== 'acuut');
}
/** A first answer to A2 after a melding on the same signals says why was reported; it asks for no second melding. */
function isAlGemeld(casus: Casus): boolean {
  const melding = casus.meldingen.at(-1);
  return melding !== undefined && casus.signalen.every((s) => s.op <= melding.op);
}
