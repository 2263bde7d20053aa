// Buttons around melding. They only translate inputs into commands.

import type { Actie } from './actie.ts';

export const MELDING_ACTIES: readonly Actie[] = [];
