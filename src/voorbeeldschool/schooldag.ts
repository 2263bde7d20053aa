// When a fresh demo begins: on a school day, whatever the hour somebody shows it. It moves no clock.

import { kalender } from '../calendar/kalender.ts';
import { createSchooltijden } from '../calendar/schooltijden.ts';
import { toSchoolId } from '../shared/ids.ts';
import type { Moment } from '../shared/ids.ts';
import { openScholenBestand } from '../store/scholen-bestand.ts';
import { SCHOOL_BESTAND } from './personen.ts';

/** Half past two: the hour in which a worry is written down. */
const TIJD = '14:30';

/** The moment itself within school hours, otherwise half past two on the coming school day of De Voorbeeldschool. */
export async function schooldag(echt: Moment): Promise<Moment> {
  const scholen = openScholenBestand(SCHOOL_BESTAND, createSchooltijden());
  const school = await scholen.find(toSchoolId('de-voorbeeldschool'), echt);
  const vensters = school?.schooltijd ?? [];
  if (vensters.some(({ van, tot }) => van <= echt && echt <= tot)) return echt;
  const tijden = vensters.map(({ van }) => kalender.momentVan(kalender.datumVan(van), TIJD));
  return tijden.find((moment) => moment !== undefined && moment > echt) ?? echt;
}
