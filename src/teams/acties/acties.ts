// All buttons that give a command, by verb.

import type { Actie } from './actie.ts';
import { START_ACTIES } from './start-acties.ts';

export const ACTIES: ReadonlyMap<string, Actie> = new Map([...START_ACTIES].map((actie) => [actie.verb, actie]));
