// Cards around overleg, by name. They know no template and no Dutch.

import type { Kaartmaker } from './bouw.ts';
import type { LosseKaart } from './losse-kaart.ts';

export const OVERLEG_KAARTEN: Readonly<Record<string, Kaartmaker>> = {};
/** The same, outside a casus. */
export const OVERLEG_LOS: Readonly<Record<string, LosseKaart>> = {};
