// All card templates by name; compiled once at start. It knows no view.

import { START_TEMPLATES } from './catalogus-start.ts';

export const TEMPLATES = { ...START_TEMPLATES };
/** Name of a card: its template is cards/<name>.template.json. */
export type KaartNaam = keyof typeof TEMPLATES;
