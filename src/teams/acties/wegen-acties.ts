// Buttons around wegen, step 5, help and the end. They only translate inputs into commands.

import type { Actie } from './actie.ts';
import { ANTWOORD_ACTIES } from './wegen-antwoorden.ts';
import { BESLUIT_ACTIES } from './wegen-besluiten.ts';
import { HULP_ACTIES } from './wegen-hulp.ts';

export const WEGEN_ACTIES: readonly Actie[] = [...ANTWOORD_ACTIES, ...BESLUIT_ACTIES, ...HULP_ACTIES];
