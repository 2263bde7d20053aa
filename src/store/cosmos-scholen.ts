// The port Scholen on Cosmos DB: one document per school, of the shape that the file of schools has. It does not know how school days are counted.

import { z } from 'zod';
import type { Klok, Logboek, Schoollijst } from '../application/ports.ts';
import type { SchoolId } from '../shared/ids.ts';
import type { CosmosConnection } from './cosmos-client.ts';
import { shelf } from './cosmos-containers.ts';
import { schoolId } from './fields.ts';
import { controleer } from './scholen-controle.ts';
import { createScholen, OPNIEUW_KIJKEN_MS } from './scholen-lijst.ts';
import type { Schooltijden } from './scholen-lijst.ts';
import { parseScholen } from './scholen-schema.ts';
import type { SchoolInBestand } from './scholen-schema.ts';

const SCHOLEN_QUERY = 'SELECT * FROM c';

export interface CosmosScholenDelen {
  readonly klok: Klok;
  readonly logboek: Logboek;
  readonly schooltijden: Schooltijden;
}

const withId = z.looseObject({ schoolId });
const system = /^(?:id$|_)/;

/** The school in a document, or how many things are wrong with it. */
function parseSchool(document: unknown): SchoolInBestand | number {
  const known = z.record(z.string(), z.unknown()).safeParse(document);
  if (!known.success) return 1;
  const inhoud = Object.fromEntries(Object.entries(known.data).filter(([name]) => !system.test(name)));
  const gelezen = parseScholen({ scholen: [inhoud] });
  if ('fouten' in gelezen) return gelezen.fouten.length;
  return controleer(gelezen.scholen).length || gelezen.scholen[0] || 1;
}

/** Reads each document; one that is wrong is logged, and the school stays as this process last knew it, if it did. */
function createParser(logboek: Logboek) {
  const goed = new Map<SchoolId, SchoolInBestand>();
  return (documents: readonly unknown[]): readonly SchoolInBestand[] =>
    documents.flatMap((document) => {
      const school = parseSchool(document);
      if (typeof school !== 'number') {
        goed.set(school.schoolId, school);
        return [school];
      }
      const named = withId.safeParse(document);
      logboek.record('school-document-ongeldig', {
        ...(named.success && { schoolId: named.data.schoolId }),
        fouten: school,
      });
      return (named.success && goed.get(named.data.schoolId)) || [];
    });
}

/** The schools in the database, looked at once a minute; when that fails, those of the last time stay. Throws when there was none. */
export function createCosmosScholen(
  connection: CosmosConnection,
  { klok, logboek, schooltijden }: CosmosScholenDelen,
): Schoollijst {
  const documents = shelf(connection, 'scholen');
  const parse = createParser(logboek);
  let known: { readonly scholen: readonly SchoolInBestand[]; readonly op: number } | undefined;
  let reading: Promise<readonly SchoolInBestand[]> | undefined;

  const readAgain = async (nu: number): Promise<readonly SchoolInBestand[]> => {
    try {
      const scholen = parse(await documents.query({ query: SCHOLEN_QUERY, values: {} }));
      if (scholen.length === 0) logboek.record('geen-scholen');
      known = { scholen, op: nu };
      return scholen;
    } catch (error) {
      logboek.record('scholen-niet-gelezen');
      if (known === undefined) throw error;
      known = { ...known, op: nu };
      return known.scholen;
    } finally {
      reading = undefined;
    }
  };
  return createScholen(async () => {
    const nu = Date.parse(klok.nu());
    if (known !== undefined && Math.abs(nu - known.op) < OPNIEUW_KIJKEN_MS) return known.scholen;
    reading ??= readAgain(nu);
    return reading;
  }, schooltijden);
}

/** Writes each school as it stands in a file that was checked; answers which. Schools that are not among them stay. Throws CosmosError. */
export async function writeScholen(
  connection: CosmosConnection,
  scholen: readonly z.output<typeof withId>[],
): Promise<readonly SchoolId[]> {
  const documents = shelf(connection, 'scholen');
  for (const school of scholen) await documents.upsert({ ...school, id: school.schoolId });
  return scholen.map((school) => school.schoolId);
}
