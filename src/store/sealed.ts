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
const looseEvent = z.looseObject({
  inhoud: z.never().exactOptional(),
  zegel: z.strictObject({ nummer: z.int().min(1), waarmerk: text, inhoud: text.exactOptional() }),
});
const sealedDocument = z.looseObject({
  id: casusId,
  schoolId,
  code: text,
  zegel: z.strictObject({ sleutel: text, aantal: z.int().min(0), waarmerk: text }),
  gebeurtenissen: z.array(looseEvent),
});
type Read = z.output<typeof sealedDocument>;

/** A document as it is stored: `inhoud` of each event stands sealed in its `zegel`. */
export type SealedDocument = Omit<CasusDocument, 'gebeurtenissen'> & {
  readonly zegel: Read['zegel'];
  readonly gebeurtenissen: readonly unknown[];
};

/** What the account covers of an event and of the document around the log. */
const accounted = ({ zegel, ...rest }: Read['gebeurtenissen'][number]): unknown => ({ ...rest, inhoud: zegel.inhoud });
const kopOf = ({ id, schoolId, code }: Pick<CasusDocument, 'id' | 'schoolId' | 'code'>, sleutel: string): unknown => [
  schoolId,
  id,
  code,
  sleutel,
];

function withoutInhoud(event: CasusDocument['gebeurtenissen'][number], nummer: number, zegel: Zegel) {
  const { inhoud, ...rest }: Readonly<Record<string, unknown>> = { ...event };
  return { rest, inhoud: inhoud === undefined ? undefined : zegel.seal(nummer, JSON.stringify(inhoud)) };
}

/** Seals and marks a document of today. Rejects when there is no key to be had. */
export async function toSealed(document: CasusDocument, verzegeling: Verzegeling): Promise<SealedDocument> {
  const zegel = await verzegeling.toWrite(document.id);
  const events = document.gebeurtenissen.map((event, i) => withoutInhoud(event, i + 1, zegel));
  const { marks, slot } = mark(
    kopOf(document, zegel.sleutel),
    events.map(({ rest, inhoud }) => ({ ...rest, inhoud })),
    verzegeling.waarmerker(document.id),
  );
  return {
    ...document,
    zegel: { sleutel: zegel.sleutel, ...slot },
    gebeurtenissen: events.map(({ rest, inhoud }, i) => ({
      ...rest,
      zegel: { ...marks[i], ...(inhoud !== undefined && { inhoud }) },
    })),
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
    read.gebeurtenissen.map((event) => ({ ...event.zegel, event: accounted(event) })),
    read.zegel,
    sign,
  );

/** Looks over the log of a stored document without opening it. Throws OnleesbaarDocument. */
export function inspectSealed(stored: unknown, waarmerker: Verzegeling['waarmerker']): Bevinding {
  const read = parse(stored);
  return look(read, waarmerker(read.id));
}

/** Answers the document in it, of the version it was written in. Rejects with OnleesbaarDocument or OnleesbareInhoud. */
export async function toUnsealed(
  stored: unknown,
  verzegeling: Verzegeling,
): Promise<Readonly<Record<string, unknown>>> {
  const read = parse(stored);
  if (look(read, verzegeling.waarmerker(read.id)) !== 'heel') throw new OnleesbareInhoud(read.id, 'geschonden');
  const { zegel, gebeurtenissen, ...rest } = read;
  const opener = await verzegeling.toRead(read.id, zegel.sleutel);
  return {
    ...rest,
    gebeurtenissen: gebeurtenissen.map(({ zegel: { nummer, inhoud }, ...event }) => ({
      ...event,
      ...(inhoud !== undefined && { inhoud: JSON.parse(opener.open(nummer, inhoud)) as unknown }),
    })),
  };
}
