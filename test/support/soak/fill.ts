// Twenty schools, each a tenant of its own, and casussen whose start makes messages; nobody delivers them here. It knows no fault.

import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

import { z } from 'zod';

import { handleCommand } from '../../../src/application/handle-command.ts';
import type { Klok, Scholen } from '../../../src/application/ports.ts';
import { createSchooltijden } from '../../../src/calendar/schooltijden.ts';
import { createSleutels } from '../../../src/keys/sleutels.ts';
import { toCasusId, toMedewerkerId, toOpdrachtId, toSchoolId } from '../../../src/shared/ids.ts';
import { openScholenBestand } from '../../../src/store/scholen-bestand.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { SCHOOL_BESTAND } from '../../../src/voorbeeldschool/personen.ts';

export const TENANTS = 20;
const persoon = z.looseObject({ medewerkerId: z.string(), rollen: z.array(z.string()) });
const bestand = z.object({ scholen: z.tuple([z.looseObject({ medewerkers: z.array(persoon) })], z.unknown()) });

const two = (nr: number): string => String(nr).padStart(2, '0');
export const schoolIdOf = (nr: number) => toSchoolId(`school-${two(nr)}`);
const tenantOf = (nr: number): string => `000000${two(nr)}-1111-4111-8111-111111111111`;
/** The same person at another school is another person. */
const idAt = (medewerkerId: string, nr: number): string => `${two(nr)}${medewerkerId.slice(2)}`;

const template = () => bestand.parse(JSON.parse(readFileSync(SCHOOL_BESTAND, 'utf8'))).scholen[0];

/** Writes the demo's first school twenty times over, with other people. */
export function writeSchools(path: string): void {
  const school = template();
  const scholen = Array.from({ length: TENANTS }, (_, nr) => ({
    ...school,
    schoolId: schoolIdOf(nr),
    medewerkers: school.medewerkers.map((each) => ({ ...each, medewerkerId: idAt(each.medewerkerId, nr) })),
  }));
  writeFileSync(path, JSON.stringify({ scholen }));
}

export const openSchools = (pad: string): Scholen => openScholenBestand(pad, createSchooltijden());

/** Everybody has the app, in a chat on `serviceUrl`. */
export async function saveAddresses({ adressen }: Pick<Stores, 'adressen'>, serviceUrl: string): Promise<void> {
  const { medewerkers } = template();
  for (let nr = 0; nr < TENANTS; nr += 1) {
    for (const each of medewerkers) {
      const id = idAt(each.medewerkerId, nr);
      await adressen.save({
        medewerkerId: toMedewerkerId(id),
        tenantId: tenantOf(nr),
        serviceUrl,
        conversationId: `a:${id}`,
        gebruikerId: `29:${id}`,
        botId: '28:bot',
      });
    }
  }
}

/** Starts `count` emergencies, spread over the schools, by real commands; answers how many messages that made. */
export async function startCasussen(stores: Stores, scholen: Scholen, klok: Klok, count: number): Promise<number> {
  const leerkracht = template().medewerkers.find(({ rollen }) => rollen.includes('leerkracht'));
  if (leerkracht === undefined) throw new Error('nobody can start');
  const omgeving = {
    store: stores.casussen,
    scholen,
    sleutels: createSleutels(new Uint8Array(32)),
    proces: 'vuller',
    naOpslaan: () => undefined,
  };
  let messages = 0;
  for (let n = 0; n < count; n += 1) {
    const nr = n % TENANTS;
    const uitkomst = await handleCommand(omgeving, {
      type: 'NoodInschakelen',
      casusId: toCasusId(randomBytes(16).toString('base64url')),
      schoolId: schoolIdOf(nr),
      door: toMedewerkerId(idAt(leerkracht.medewerkerId, nr)),
      nu: klok.nu(),
      opdrachtId: toOpdrachtId(randomBytes(32).toString('hex')),
      versie: 0,
      nietNaar: [],
    });
    if (uitkomst.soort !== 'gedaan') throw new Error(`start ${uitkomst.soort}`);
    messages += uitkomst.berichten.length;
  }
  return messages;
}
