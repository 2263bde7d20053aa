// Cards around wegen, by name. They know no template and no Dutch.

import type { Kaartmaker } from './bouw.ts';
import type { LosseKaart } from './losse-kaart.ts';
import { adviesAfwijken, besluitHulp, besluitMelden } from './wegen-besluiten.ts';
import { hulpAfsluiten, hulpplan, hulpVerlengen, hulpVolgen } from './wegen-hulp.ts';
import { heropenen, opvolging, sluiten } from './wegen-slot.ts';
import { a1, a2, a3, a4, a5, wegen } from './wegen-vragen.ts';
import { voorstel } from './wegen-voorstel.ts';

export const WEGEN_KAARTEN: Readonly<Record<string, Kaartmaker>> = {
  wegen,
  a1,
  a2,
  a3,
  a4,
  a5,
  voorstel,
  'besluit-melden': besluitMelden,
  'besluit-hulp': besluitHulp,
  'advies-afwijken': adviesAfwijken,
  hulpplan,
  'hulp-volgen': hulpVolgen,
  'hulp-verlengen': hulpVerlengen,
  'hulp-afsluiten': hulpAfsluiten,
  opvolging,
  sluiten,
  heropenen,
};
/** The same, outside a casus. */
export const WEGEN_LOS: Readonly<Record<string, LosseKaart>> = {};
