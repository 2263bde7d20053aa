// The stored shape of a casus today: schema and size, and the way between record and document. It knows no database and no rule.

import { z } from 'zod';
import { CasusTeGroot } from '../application/ports.ts';
import type { CasusRecord, OutboxEntry } from '../application/ports.ts';
import type { CasusEvent } from '../domain/casus.ts';
import { ROLLEN } from '../domain/school.ts';
import { berichtId, casusId, medewerkerId, moment, opdrachtId, schoolId } from './fields.ts';
import { SCHEMA_VERSION, upcast } from './upcast.ts';

/** Most bytes of JSON that the events of people may take (cosmos.md: refused past 1 MB, Cosmos DB itself ends at 2 MB). */
export const MAX_LOG_BYTES = 1_048_576;

/** The document was written by a newer program; nothing was read from it and nothing may be written over it. */
export class OnbekendeSchemaVersie extends Error {
  override readonly name = 'OnbekendeSchemaVersie';
  readonly versie: number;
  constructor(versie: number) {
    super(`stored with schema version ${versie}, this program knows up to ${SCHEMA_VERSION}`);
    this.versie = versie;
  }
}

/** The document has not the shape of its version, when it is read or before it is written. Holds paths and codes only, never what stood there. */
export class OnleesbaarDocument extends Error {
  override readonly name = 'OnleesbaarDocument';
  constructor(issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string | undefined }[]) {
    super(
      `casus document is malformed: ${issues.map((i) => `${i.path.map(String).join('.')} ${i.code ?? ''}`).join(', ')}`,
    );
  }
}

const code = z.string().min(1);
const count = z.int().min(0);

/** Only the envelope of an event is checked here: what a type of event holds is for the domain, and every field is kept as it came. */
const envelope = z.looseObject({ type: code, op: moment, door: code });
/** Events that were found well-formed and can never change. */
const wellFormed = new WeakSet();
const event = z.custom<CasusEvent>((value) => {
  if (typeof value !== 'object' || value === null) return false;
  if (wellFormed.has(value)) return true;
  const { success } = envelope.safeParse(value);
  if (success && Object.isFrozen(value)) wellFormed.add(value);
  return success;
});

const isCode = (value: unknown): boolean => code.safeParse(value).success;
const outboxEntry = z.strictObject({
  berichtId,
  aan: z.union([
    z.strictObject({ rol: z.enum(ROLLEN), behalve: medewerkerId.exactOptional() }),
    z.strictObject({ medewerker: medewerkerId }),
  ]),
  soort: z.custom<OutboxEntry['soort']>(isCode),
  kleur: z.custom<OutboxEntry['kleur']>(isCode),
  nietNaar: z.array(medewerkerId).exactOptional(),
  status: z.enum(['wacht', 'onderweg', 'aangekomen', 'geweigerd', 'afgeremd', 'onbekend']),
  pogingen: count,
  volgendePogingOp: moment.exactOptional(),
  claim: z.strictObject({ door: code, tot: moment }).exactOptional(),
});

const document = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: casusId,
  schoolId,
  sleutelplek: z.literal('school').exactOptional(),
  code,
  versie: count,
  fase: code,
  leden: z.array(medewerkerId),
  leerlingSleutel: code.exactOptional(),
  volgendeActieOp: moment.exactOptional(),
  /** Moment of the last event; written so that lists can be sorted by it, derived again at every write. */
  laatsteOp: z.union([moment, z.literal('')]),
  gebeurtenissen: z.array(event),
  outbox: z.array(outboxEntry),
  verwerkt: z.array(z.strictObject({ opdrachtId, door: medewerkerId, op: moment })),
});

/** One casus as it is stored, in JSON. */
export type CasusDocument = z.output<typeof document>;

const fields = z.record(z.string(), z.unknown());

function parse(value: unknown): CasusDocument {
  const parsed = document.safeParse(value);
  if (!parsed.success) throw new OnleesbaarDocument(parsed.error.issues);
  return parsed.data;
}

/** Answers the document of a record. Throws OnleesbaarDocument: what could not be read again is not written either. */
export function toDocument(record: CasusRecord): CasusDocument {
  const { casusId, leden, gebeurtenissen, outbox, verwerkt, ...rest } = record;
  return parse({
    schemaVersion: SCHEMA_VERSION,
    id: casusId,
    ...rest,
    leden: [...new Set(leden)],
    laatsteOp: gebeurtenissen.reduce<CasusDocument['laatsteOp']>((last, { op }) => (op > last ? op : last), ''),
    gebeurtenissen: [...gebeurtenissen],
    outbox: [...outbox],
    verwerkt: [...verwerkt],
  });
}

/**
 * Throws CasusTeGroot when what people wrote takes more than MAX_LOG_BYTES of JSON before it is sealed; what the system adds (a
 * delivery, a reminder) is small and never refused, or a full casus could not be delivered.
 */
export function checkSize(document: CasusDocument): void {
  if (Buffer.byteLength(JSON.stringify(document)) <= MAX_LOG_BYTES) return;
  const byPeople = document.gebeurtenissen.filter(({ door }) => door !== 'systeem');
  const bytes = Buffer.byteLength(JSON.stringify(byPeople));
  if (bytes > MAX_LOG_BYTES) throw new CasusTeGroot(bytes, MAX_LOG_BYTES);
}

const versioned = z.looseObject({ schemaVersion: z.int().min(1) });

/** Answers the version of a stored document (outside data). Throws OnbekendeSchemaVersie or OnleesbaarDocument. */
export function versionOf(stored: unknown): number {
  const parsed = versioned.safeParse(stored);
  if (!parsed.success) throw new OnleesbaarDocument(parsed.error.issues);
  const { schemaVersion } = parsed.data;
  if (schemaVersion > SCHEMA_VERSION) throw new OnbekendeSchemaVersie(schemaVersion);
  return schemaVersion;
}

/** Answers the record of a document that is not sealed, of this version or an earlier one. Throws OnbekendeSchemaVersie or OnleesbaarDocument. */
export function toRecord(stored: unknown): CasusRecord {
  const version = versionOf(stored);
  const { schemaVersion, id, laatsteOp, ...rest } = parse(upcast(fields.parse(stored), version));
  return { casusId: id, ...rest };
}

/** JSON as a store kept it; undefined, which no document is, when it is no JSON: the parser's error would show what stood there. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
