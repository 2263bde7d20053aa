// All card templates by name; compiled once at start. It knows no view.

import { BEWAAR_TEMPLATES } from './catalogus-bewaren.ts';
import { HULP_TEMPLATES } from './catalogus-hulp.ts';
import { INZAGE_TEMPLATES } from './catalogus-inzage.ts';
import { MELDING_TEMPLATES } from './catalogus-melding.ts';
import { OEFEN_TEMPLATES } from './catalogus-oefenen.ts';
import { OVERLEG_TEMPLATES } from './catalogus-overleg.ts';
import { START_TEMPLATES } from './catalogus-start.ts';
import { WERK_TEMPLATES } from './catalogus-werk.ts';
import { WEGEN_TEMPLATES } from './catalogus-wegen.ts';

export const TEMPLATES = {
  ...START_TEMPLATES,
  ...OVERLEG_TEMPLATES,
  ...WEGEN_TEMPLATES,
  ...MELDING_TEMPLATES,
  ...HULP_TEMPLATES,
  ...INZAGE_TEMPLATES,
  ...WERK_TEMPLATES,
  ...BEWAAR_TEMPLATES,
  ...OEFEN_TEMPLATES,
};
