// Cards around wegen, by name. They know no template and no Dutch.

import type { Kaartmaker } from './bouw.ts';
import type { LosseKaart } from './losse-kaart.ts';

export const WEGEN_KAARTEN: Readonly<Record<string, Kaartmaker>> = {};
/** The same, outside a casus. */
export const WEGEN_LOS: Readonly<Record<string, LosseKaart>> = {};
