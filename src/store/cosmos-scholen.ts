// Schools on Cosmos DB: one document per school, of the shape that the file of schools has, and one for each change of it.

import { z } from 'zod';
import type { Bewaarresultaat, Inrichtingschrift, InrichtingStore, Merk } from '../application/ports.ts';
import type { Schoolwijziging } from '../domain/inrichting.ts';
import type { CosmosConnection } from './cosmos-client.ts';
import { shelf } from './cosmos-containers.ts';
import type { Shelf } from './cosmos-containers.ts';
import { CosmosError, isUndecided } from './cosmos-errors.ts';
import { createLezer, schoolwijziging } from './scholen-lezen.ts';
import type { BewaardeSchool } from './scholen-lezen.ts';
import { createScholen } from './scholen-lijst.ts';
import type { GelezenSchool } from './scholen-lijst.ts';
import { inrichting as inrichtingSchema } from './scholen-schema.ts';
import type { ScholenDelen, ScholenStores } from './stores.ts';

/** Milliseconds between two looks of one process at the schools. */
const OPNIEUW_KIJKEN_MS = 60_000;
const SCHOLEN_QUERY = 'SELECT * FROM c';
export const WIJZIGINGEN_QUERY = `SELECT TOP @limit * FROM c WHERE c.schoolId = @schoolId AND c.versie > 0
    ORDER BY c.versie DESC`;

/** What stands in the document beside the school: its last change, until that has a document of its own. */
const beheer = z.object({ laatste: schoolwijziging });
const stored = z.looseObject({ _etag: z.string().min(1).pipe(z.custom<Merk>()), beheer: beheer.exactOptional() });
const system = /^(?:id$|beheer$|_)/;
const inhoudVan = (document: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !system.test(name)));

function toBewaard(document: unknown): BewaardeSchool {
  const known = z.record(z.string(), z.unknown()).safeParse(document);
  const laatste = z.object({ beheer }).safeParse(document).data?.beheer.laatste;
  const versie = laatste === undefined ? { versie: 0 } : { versie: laatste.versie, op: laatste.op };
  return { inhoud: known.success ? inhoudVan(known.data) : document, ...versie };
}

/** How this process looks at the schools: once a minute, and at once after a change of its own. */
function createKijker(documents: Shelf, { klok, logboek }: ScholenDelen) {
  const parse = createLezer(logboek);
  let known: { readonly scholen: readonly GelezenSchool[]; readonly op: number } | undefined;
  let reading: Promise<readonly GelezenSchool[]> | undefined;
  let changes = 0;

  const readAgain = async (nu: number): Promise<readonly GelezenSchool[]> => {
    const before = changes;
    try {
      const scholen = parse((await documents.query({ query: SCHOLEN_QUERY, values: {} })).map(toBewaard));
      if (scholen.length === 0) logboek.record('geen-scholen');
      // What was read while somebody wrote may be the state before it.
      known = { scholen, op: before === changes ? nu : Number.NEGATIVE_INFINITY };
      return scholen;
    } catch (error) {
      logboek.record('scholen-niet-gelezen');
      if (known === undefined) throw error;
      known = { ...known, op: nu };
      return known.scholen;
    } finally {
      if (before === changes) reading = undefined;
    }
  };
  return {
    read: async (): Promise<readonly GelezenSchool[]> => {
      const nu = Date.parse(klok.nu());
      if (known !== undefined && Math.abs(nu - known.op) < OPNIEUW_KIJKEN_MS) return known.scholen;
      reading ??= readAgain(nu);
      return reading;
    },
    lookAgain: (): void => {
      changes += 1;
      reading = undefined;
      if (known !== undefined) known = { ...known, op: Number.NEGATIVE_INFINITY };
    },
  };
}

const toWijziging = (document: unknown): Schoolwijziging => schoolwijziging.parse(document);
/** A 404 with more to say is about the container. */
const isClash = (error: unknown): boolean =>
  error instanceof CosmosError &&
  [404, 409, 412].includes(error.status ?? 0) &&
  (error.status !== 404 || (error.substatus ?? 0) === 0);

/** One write of a school. The change before it gets its own document first, so that none is ever lost. */
async function write(
  { scholen, wijzigingen }: { readonly scholen: Shelf; readonly wijzigingen: Shelf },
  { inrichting, wijziging, merk }: Inrichtingschrift,
): Promise<Bewaarresultaat> {
  const { schoolId } = inrichting;
  const document = { ...inrichtingSchema.parse(inrichting), id: schoolId, beheer: { laatste: wijziging } };
  try {
    if (merk === 'nieuw') {
      await scholen.create(document);
      return 'bewaard';
    }
    const found = stored.safeParse(await scholen.read(schoolId, schoolId)).data;
    if (found?._etag !== merk) return 'botsing';
    const eerder = found.beheer?.laatste;
    if (eerder !== undefined) await wijzigingen.upsert({ ...eerder, id: String(eerder.versie) });
    await scholen.replace(document, schoolId, merk);
    return 'bewaard';
  } catch (error) {
    if (isClash(error)) return 'botsing';
    if (error instanceof CosmosError && isUndecided(error)) return 'onzeker';
    throw error;
  }
}

/** The schools in the database, written down by people. Throws CosmosError. `changed` is called after each write that may have come through. */
export function createCosmosInrichtingen(connection: CosmosConnection, changed: () => void): InrichtingStore {
  const scholen = shelf(connection, 'scholen');
  const wijzigingen = shelf(connection, 'schoolwijzigingen');
  const find = async (school: string) => {
    const found = await scholen.read(school, school);
    return found === undefined ? undefined : stored.parse(found);
  };
  return {
    load: async (school) => {
      const found = await find(school);
      if (found === undefined) return undefined;
      const inrichting = inrichtingSchema.parse(inhoudVan(found));
      return { inrichting, versie: found.beheer?.laatste.versie ?? 0, merk: found._etag };
    },
    save: async (...schriften) => {
      try {
        for (const schrift of schriften) {
          const resultaat = await write({ scholen, wijzigingen }, schrift);
          if (resultaat !== 'bewaard') return resultaat;
        }
        return 'bewaard';
      } finally {
        changed();
      }
    },
    wijzigingen: async (school, limit) => {
      const laatste = (await find(school))?.beheer?.laatste;
      const values = { '@schoolId': school, '@limit': limit };
      const eerder = (await wijzigingen.query({ query: WIJZIGINGEN_QUERY, values, partition: school })).map(
        toWijziging,
      );
      return laatste === undefined
        ? eerder
        : [laatste, ...eerder.filter(({ versie }) => versie < laatste.versie)].slice(0, limit);
    },
  };
}

/** Both looks at the schools of one database. When reading fails, the schools of the last time stay; throws when there was none. */
export function openCosmosScholen(connection: CosmosConnection, delen: ScholenDelen): ScholenStores {
  const kijker = createKijker(shelf(connection, 'scholen'), delen);
  return {
    scholen: createScholen(kijker.read, delen.schooltijden),
    inrichtingen: createCosmosInrichtingen(connection, kijker.lookAgain),
  };
}
