// All buttons that give a command, by verb.

import type { Actie } from './actie.ts';
import { BEWAAR_ACTIES } from './bewaar-acties.ts';
import { APART_ACTIES } from './apart-acties.ts';
import { INZAGE_ACTIES } from './inzage-acties.ts';
import { MELDING_ACTIES } from './melding-acties.ts';
import { OVERLEG_ACTIES } from './overleg-acties.ts';
import { START_ACTIES } from './start-acties.ts';
import { WEGEN_ACTIES } from './wegen-acties.ts';
import { WERK_ACTIES } from './werk-acties.ts';

export const ACTIES: ReadonlyMap<string, Actie> = new Map(
  [
    ...START_ACTIES,
    ...OVERLEG_ACTIES,
    ...WEGEN_ACTIES,
    ...MELDING_ACTIES,
    ...WERK_ACTIES,
    ...APART_ACTIES,
    ...INZAGE_ACTIES,
    ...BEWAAR_ACTIES,
  ].map((actie) => [actie.verb, actie]),
);
