// The port CasusStore on Cosmos DB: one document per casus, replaced on its etag. It knows neither rules nor people's texts.

import { z } from 'zod';
import { CasusTeGroot } from '../application/ports.ts';
import type { Bewaarresultaat, CasusRecord, CasusStore, Geladen, Merk } from '../application/ports.ts';
import type { SchoolId } from '../shared/ids.ts';
import type { CosmosConnection } from './cosmos-client.ts';
import { shelf } from './cosmos-containers.ts';
import type { Shelf } from './cosmos-containers.ts';
import { CosmosError, isUndecided } from './cosmos-errors.ts';
import { casusId, schoolId } from './fields.ts';
import { createRecords } from './records.ts';
import type { Records, Zegelwerk } from './records.ts';
import type { SealedDocument } from './sealed.ts';

/** Every query; a test asks whether each one with a school says so in its text and searches only what is indexed. */
export const COSMOS_QUERIES = {
  findByCode: 'SELECT * FROM c WHERE c.schoolId = @schoolId AND c.code = @code',
  findByLid: `SELECT TOP @limit * FROM c WHERE c.schoolId = @schoolId AND ARRAY_CONTAINS(c.leden, @lid)
    ORDER BY c.laatsteOp DESC`,
  findBySchool: 'SELECT TOP @limit * FROM c WHERE c.schoolId = @schoolId ORDER BY c.laatsteOp DESC',
  findByLeerlingSleutel: `SELECT * FROM c WHERE c.schoolId = @schoolId AND c.leerlingSleutel = @sleutel
    ORDER BY c.laatsteOp DESC`,
  findDue: 'SELECT TOP @limit c.schoolId, c.id FROM c WHERE c.volgendeActieOp <= @nu ORDER BY c.volgendeActieOp',
  findLopend: 'SELECT c.id FROM c WHERE c.schoolId = @schoolId AND c.volgendeActieOp > @begin',
  findStil: 'SELECT c.id FROM c WHERE c.schoolId = @schoolId AND NOT IS_DEFINED(c.volgendeActieOp)',
  findScholen: 'SELECT c.schoolId FROM c WHERE c.id = @id',
} as const;

/** Most bytes of one document in Cosmos DB. */
const MAX_DOCUMENT_BYTES = 2 * 1_024 * 1_024;

const stored = z.looseObject({ _etag: z.string().min(1).pipe(z.custom<Merk>()) });
const due = z.object({ schoolId, id: casusId }).transform(({ schoolId, id }) => ({ schoolId, casusId: id }));
const lopend = z.array(z.object({ id: casusId }).transform(({ id }) => id));
const scholen = z.array(z.object({ schoolId }).transform((each) => each.schoolId));
const counter = z.object({ nummer: z.int().min(1) });

/** Cosmos DB adds fields of its own to a document, all of which begin like this. */
const withoutSystemFields = (document: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !name.startsWith('_')));

async function toGeladen(records: Records, found: unknown): Promise<Geladen> {
  const document = stored.parse(found);
  return { record: await records.toRecord(withoutSystemFields(document)), merk: document._etag };
}

/** A 404 with more to say is about the container. */
const isClash = ({ status, substatus = 0 }: CosmosError, isNew: boolean): boolean =>
  status === 409 || status === 412 || (status === 404 && substatus === 0 && !isNew);

/** What an unsuccessful write means. */
function verdict(error: unknown, isNew: boolean, document: SealedDocument): Bewaarresultaat {
  if (!(error instanceof CosmosError)) throw error;
  if (isUndecided(error)) return 'onzeker';
  if (error.status === 413) throw new CasusTeGroot(Buffer.byteLength(JSON.stringify(document)), MAX_DOCUMENT_BYTES);
  if (isClash(error, isNew)) return 'botsing';
  throw error;
}

const createAppend =
  (casussen: Shelf, records: Records): CasusStore['append'] =>
  async (record, merk) => {
    const document = await records.toStored(record);
    try {
      if (merk === 'nieuw') await casussen.create(document);
      else await casussen.replace(document, document.schoolId, merk);
      return 'bewaard';
    } catch (error) {
      return verdict(error, merk === 'nieuw', document);
    }
  };

const hasStatus = (error: unknown, status: number): boolean => error instanceof CosmosError && error.status === status;

/** Counts over there, so that no two processes get one number; an answer that was lost leaves a gap. */
const createNextNummer =
  (tellers: Shelf): CasusStore['nextNummer'] =>
  async (school, jaar) => {
    const id = String(jaar);
    const next = async (): Promise<number> =>
      counter.parse(await tellers.patch(id, school, [{ op: 'incr', path: '/nummer', value: 1 }])).nummer;
    try {
      return await next();
    } catch (error) {
      if (!hasStatus(error, 404)) throw error;
    }
    try {
      await tellers.create({ id, schoolId: school, nummer: 1 });
      return 1;
    } catch (error) {
      if (!hasStatus(error, 409) && !(error instanceof CosmosError && isUndecided(error))) throw error;
    }
    return next();
  };

/** The casussen in the database; a stored document that cannot be read throws (see records.ts), append may throw CasusTeGroot. */
export function createCosmosCasussen(connection: CosmosConnection, zegelwerk: Zegelwerk): CasusStore {
  const records = createRecords(zegelwerk);
  const toRecords = async (found: readonly unknown[]): Promise<readonly CasusRecord[]> =>
    records.toRecords(found.map((each) => withoutSystemFields(stored.parse(each))));
  const casussen = shelf(connection, 'casussen');
  const ofSchool = async (
    name: keyof typeof COSMOS_QUERIES,
    school: SchoolId,
    values: Readonly<Record<`@${string}`, string | number>>,
  ) => casussen.query({ query: COSMOS_QUERIES[name], values: { '@schoolId': school, ...values }, partition: school });
  return {
    load: async (school, casus) => {
      const found = await casussen.read(casus, school);
      return found === undefined ? undefined : toGeladen(records, found);
    },
    findByCode: async (school, code) => {
      const [found] = await ofSchool('findByCode', school, { '@code': code });
      return found === undefined ? undefined : toGeladen(records, found);
    },
    append: createAppend(casussen, records),
    findByLid: async (school, lid, limit) =>
      toRecords(await ofSchool('findByLid', school, { '@lid': lid, '@limit': limit })),
    findBySchool: async (school, limit) => toRecords(await ofSchool('findBySchool', school, { '@limit': limit })),
    findByLeerlingSleutel: async (school, sleutel) =>
      toRecords(await ofSchool('findByLeerlingSleutel', school, { '@sleutel': sleutel })),
    findDue: async (nu, limit) =>
      z
        .array(due)
        .parse(await casussen.query({ query: COSMOS_QUERIES.findDue, values: { '@nu': nu, '@limit': limit } })),
    findLopend: async (school) => lopend.parse(await ofSchool('findLopend', school, { '@begin': '' })),
    findStil: async (school) => lopend.parse(await ofSchool('findStil', school, {})),
    findScholen: async (casus) =>
      scholen.parse(await casussen.query({ query: COSMOS_QUERIES.findScholen, values: { '@id': casus } })),
    nextNummer: createNextNummer(shelf(connection, 'tellers')),
  };
}
