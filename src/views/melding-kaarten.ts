// Cards around melding, by name. They know no template and no Dutch.

import type { Kaartmaker } from './bouw.ts';
import type { LosseKaart } from './losse-kaart.ts';

export const MELDING_KAARTEN: Readonly<Record<string, Kaartmaker>> = {};
/** The same, outside a casus. */
export const MELDING_LOS: Readonly<Record<string, LosseKaart>> = {};
