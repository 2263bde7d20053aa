// Buttons around overleg. They only translate inputs into commands.

import type { Actie } from './actie.ts';

export const OVERLEG_ACTIES: readonly Actie[] = [];
