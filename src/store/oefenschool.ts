// The invented school of a practice world: its people, and the settings of the real school of who practises. It knows no turn.

import type { Schoollijst } from '../application/ports.ts';
import type { School } from '../domain/school.ts';
import oefenschool from './oefenschool.json' with { type: 'json' };
import { createScholen } from './scholen-lijst.ts';
import type { Schooltijden } from './scholen-lijst.ts';
import { parseScholen } from './scholen-schema.ts';

const gelezen = parseScholen(oefenschool);

/** Makes the schools of a practice world by the settings of a school: one, in which everybody is there. */
export function createOefenscholen(schooltijden: Schooltijden): (profiel: School['profiel']) => Schoollijst {
  if ('fouten' in gelezen) throw new Error(gelezen.fouten.join(' '));
  const { scholen } = gelezen;
  return (profiel) =>
    createScholen(async () => scholen.map((school) => ({ school: { ...school, profiel }, versie: 0 })), schooltijden);
}
