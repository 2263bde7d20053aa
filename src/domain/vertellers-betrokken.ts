// Who hears that somebody was marked as involved (P-18, P-24). Never that person, and never why.

import type { MedewerkerId } from '../shared/ids.ts';
import { plan } from './aan-de-beurt.ts';
import type { Plan } from './aan-de-beurt.ts';
import { isSleutelrolUitgesloten } from './bevoegdheid.ts';
import type { School } from './school.ts';
import type { Casus } from './toestand.ts';

/** P-24: a key role marked as involved: bestuur hears it and can undo it. */
export const sleutelrolBetrokken = (mensen: readonly MedewerkerId[], school: School): readonly Plan[] =>
  isSleutelrolUitgesloten(mensen, school) ? [plan('collega-uitgesloten', 'oranje', 'bestuurder')] : [];

/**
 * P-09: shutting out takes effect on one person's word, and a second look follows: for any other colleague of the aandachtsfunctionaris,
 * once for all who were marked together. On the road for staff of nobody but bestuur (P-04).
 */
export function collegaBetrokken(mensen: readonly MedewerkerId[], na: Casus, school: School): readonly Plan[] {
  if (na.pad === 'personeel') return [];
  const laatste = na.uitgesloten.findLast(({ wie }) => !isSleutelrolUitgesloten([wie], school));
  return laatste !== undefined && mensen.includes(laatste.wie)
    ? [plan('collega-uitgesloten', 'gewoon', 'aandachtsfunctionaris')]
    : [];
}
/** Whoever was marked at the start. What is louder comes first: nobody hears twice of one thing. */
export const betrokken = (mensen: readonly MedewerkerId[], na: Casus, school: School): readonly Plan[] => [
  ...sleutelrolBetrokken(mensen, school),
  ...collegaBetrokken(mensen, na, school),
];
