// The stored shape around a document: what people wrote is sealed, every event is marked. It knows no database and holds no key.

import { z } from 'zod';
import { OnleesbareInhoud } from '../application/ports.ts';
import type { Verzegeling, Zegel } from '../application/ports.ts';
import { inspect, mark } from './chain.ts';
import type { Bevinding, Sign } from './chain.ts';
import { OnleesbaarDocument } from './documents.ts';
import type { CasusDocument } from './documents.ts';
import { casusId, schoolId } from './fields.ts';

const text = z.string().min(1);
const sealedEvent = z.looseObject({
  inhoud: text.exactOptional(),
  zegel: z.strictObject({ nummer: z.int().min(1), waarmerk: text }),
});
type SealedEvent = z.output<typeof sealedEvent>;
const sealedDocument = z.looseObject({
  id: casusId,
  schoolId,
  code: text,
  zegel: z.strictObject({ sleutel: text, aantal: z.int().min(0), waarmerk: text }),
  // Only looked at: an event keeps its fields in the order in which they came.
  gebeurtenissen: z.array(z.custom<SealedEvent>((value) => sealedEvent.safeParse(value).success)),
});
type Read = z.output<typeof sealedDocument>;

/** A document as it is stored: `inhoud` of each event is sealed, in its own place; `zegel` accounts for the event and for the whole. */
export type SealedDocument = Omit<CasusDocument, 'gebeurtenissen'> & Pick<Read, 'zegel' | 'gebeurtenissen'>;

/** What the account covers of the document around the log. */
const kopOf = ({ id, schoolId, code }: Pick<CasusDocument, 'id' | 'schoolId' | 'code'>, sleutel: string): unknown => [
  schoolId,
  id,
  code,
  sleutel,
];

type Json = Readonly<Record<string, unknown>>;
const withSealed = (event: Json, nummer: number, zegel: Zegel): Json =>
  event['inhoud'] === undefined ? event : { ...event, inhoud: zegel.seal(nummer, JSON.stringify(event['inhoud'])) };

/** Seals and marks a document of today. Rejects when there is no key to be had. */
export async function toSealed(document: CasusDocument, verzegeling: Verzegeling): Promise<SealedDocument> {
  const zegel = await verzegeling.toWrite(document.id);
  const events = document.gebeurtenissen.map((event, i) => withSealed({ ...event }, i + 1, zegel));
  const { marks, slot } = mark(kopOf(document, zegel.sleutel), events, verzegeling.waarmerker(document.id));
  return {
    ...document,
    zegel: { sleutel: zegel.sleutel, ...slot },
    gebeurtenissen: marks.map((each, i) => ({ ...events[i], zegel: each })),
  };
}

function parse(stored: unknown): Read {
  const parsed = sealedDocument.safeParse(stored);
  if (!parsed.success) throw new OnleesbaarDocument(parsed.error.issues);
  return parsed.data;
}

const look = (read: Read, sign: Sign): Bevinding =>
  inspect(
    kopOf(read, read.zegel.sleutel),
    read.gebeurtenissen.map(({ zegel, ...event }) => ({ ...zegel, event })),
    read.zegel,
    sign,
  );

/** Looks over the log of a stored document without opening it. Throws OnleesbaarDocument. */
export function inspectSealed(stored: unknown, waarmerker: Verzegeling['waarmerker']): Bevinding {
  const read = parse(stored);
  return look(read, waarmerker(read.id));
}

const withOpened = ({ zegel: { nummer }, ...event }: SealedEvent, opener: Zegel): Json =>
  event.inhoud === undefined ? event : { ...event, inhoud: JSON.parse(opener.open(nummer, event.inhoud)) as unknown };

/** Answers the document in it, of the version it was written in. Rejects with OnleesbaarDocument or OnleesbareInhoud. */
export async function toUnsealed(stored: unknown, verzegeling: Verzegeling): Promise<Json> {
  const read = parse(stored);
  if (look(read, verzegeling.waarmerker(read.id)) !== 'heel') throw new OnleesbareInhoud(read.id, 'geschonden');
  const { zegel, gebeurtenissen, ...rest } = read;
  const opener = await verzegeling.toRead(read.id, zegel.sleutel);
  return { ...rest, gebeurtenissen: gebeurtenissen.map((event) => withOpened(event, opener)) };
}
