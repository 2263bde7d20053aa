// The invented people of the demo, as the page and the local channel need them. It knows no rules and no chats.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import type { Rol } from '../domain/school.ts';
import { ROLLEN } from '../domain/school.ts';
import { zin } from '../presentation/teksten.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { toMedewerkerId } from '../shared/ids.ts';

/** The tenant, the bot and its app as Microsoft's Playground configuration in the README names them too. */
export const TENANT_ID = '00000000-0000-4000-8000-000000000001';
export const APP_ID = '00000000-0000-4000-8000-0000000000b0';
export const BOT = { id: `28:${APP_ID}`, name: zin('app.naam') } as const;

/** The file with the invented schools, in the format of SCHOLEN_BESTAND. */
export const SCHOOL_BESTAND = fileURLToPath(new URL('school.json', import.meta.url));

export interface Persoon {
  readonly medewerkerId: MedewerkerId;
  readonly naam: string;
  /** Readable, e.g. `IB'er`. */
  readonly rol: string;
  readonly school: string;
}

const LABELS: Readonly<Record<Rol, string>> = {
  leerkracht: 'leerkracht',
  'intern-begeleider': "IB'er",
  aandachtsfunctionaris: 'aandachtsfunctionaris',
  directeur: 'directeur',
  contactpersoon: 'contactpersoon',
  vertrouwenspersoon: 'vertrouwenspersoon',
  bestuurder: 'bestuurder',
  beheerder: 'beheerder',
};

const bestand = z.object({
  scholen: z.array(
    z.object({
      naam: z.string(),
      medewerkers: z.array(z.object({ medewerkerId: z.string(), naam: z.string(), rollen: z.array(z.enum(ROLLEN)) })),
    }),
  ),
});

/** Who works at two schools has one chat, and is shown under both names. */
const samen = (een: Persoon, ander: Persoon): Persoon => ({ ...een, school: `${een.school} en ${ander.school}` });

/** Everybody of the invented schools, in the order of the file; throws when the file has another shape. */
export function readPersonen(path = SCHOOL_BESTAND): readonly Persoon[] {
  const personen = new Map<MedewerkerId, Persoon>();
  for (const { naam: school, medewerkers } of bestand.parse(JSON.parse(readFileSync(path, 'utf8'))).scholen) {
    for (const { medewerkerId, naam, rollen } of medewerkers) {
      const id = toMedewerkerId(medewerkerId);
      const persoon = { medewerkerId: id, naam, rol: rollen.map((rol) => LABELS[rol]).join(', '), school };
      const bekend = personen.get(id);
      personen.set(id, bekend === undefined ? persoon : samen(bekend, persoon));
    }
  }
  return [...personen.values()];
}
