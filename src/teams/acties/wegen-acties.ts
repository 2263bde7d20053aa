// Buttons around wegen. They only translate inputs into commands.

import type { Actie } from './actie.ts';

export const WEGEN_ACTIES: readonly Actie[] = [];
