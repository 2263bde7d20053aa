// Looks over the account of every casus in a store, without opening what is sealed. It changes nothing and prints nothing.

import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Verzegeling } from '../application/ports.ts';
import type { CasusId, SchoolId } from '../shared/ids.ts';
import type { Bevinding } from './chain.ts';
import { OnbekendeSchemaVersie, OnleesbaarDocument, parseJson, versionOf } from './documents.ts';
import { casusId, schoolId } from './fields.ts';
import type { Opslag } from './opslag.ts';
import { inspectSealed } from './sealed.ts';
import { SEALED_SINCE } from './upcast.ts';

/** What is said of one casus; `zonder-waarmerk`: stored before logs were marked, and not changed since. */
export interface Casuscontrole {
  readonly schoolId: SchoolId;
  readonly casusId: CasusId;
  readonly bevinding: Bevinding | 'zonder-waarmerk' | 'onleesbaar' | 'nieuwer-programma';
}
interface Place {
  readonly schoolId: SchoolId;
  readonly casusId: CasusId;
}
type Stored = Place & { readonly document: unknown };

const place = z.object({ schoolId, casusId });
const row = place.extend({ document: z.string() });

/** From the file as it is at this moment, also while the bot writes in it. */
async function* readSqlite(bestand: string): AsyncGenerator<Stored> {
  const db = new DatabaseSync(bestand, { readOnly: true });
  try {
    const all = db.prepare('SELECT school_id AS schoolId, casus_id AS casusId, document FROM casus ORDER BY 1, code');
    for (const each of all.iterate()) {
      const { document, ...rest } = row.parse(each);
      yield { ...rest, document: parseJson(document) };
    }
  } finally {
    db.close();
  }
}

/** A list of places first, then one document at a time: all of them at once need not fit in memory. */
async function* readCosmos(opslag: Opslag & { readonly soort: 'cosmos' }): AsyncGenerator<Stored> {
  const [{ connectCosmos }, { shelf }, { PATIENCE_WITHOUT_HASTE }] = await Promise.all([
    import('./cosmos-client.ts'),
    import('./cosmos-containers.ts'),
    import('./cosmos-requests.ts'),
  ]);
  const connection = connectCosmos({ ...opslag, patience: PATIENCE_WITHOUT_HASTE });
  try {
    const casussen = shelf(connection, 'casussen');
    const found = await casussen.query({ query: 'SELECT c.schoolId, c.id AS casusId FROM c', values: {} });
    for (const each of z.array(place).parse(found)) {
      const document = await casussen.read(each.casusId, each.schoolId);
      if (document !== undefined) yield { ...each, document };
    }
  } finally {
    connection.close();
  }
}

const itsPlace = z.looseObject({ id: casusId, schoolId });

/** A document that stands where another one belongs was put there by somebody. */
function look({ document, ...where }: Stored, waarmerker: Verzegeling['waarmerker']): Casuscontrole['bevinding'] {
  try {
    if (versionOf(document) < SEALED_SINCE) return 'zonder-waarmerk';
    const bevinding = inspectSealed(document, waarmerker);
    const { id, schoolId } = itsPlace.parse(document);
    return id === where.casusId && schoolId === where.schoolId ? bevinding : 'gewijzigd';
  } catch (error) {
    if (error instanceof OnbekendeSchemaVersie) return 'nieuwer-programma';
    if (error instanceof OnleesbaarDocument) return 'onleesbaar';
    throw error;
  }
}

/** One line for each casus in the store. Rejects when the store cannot be read. */
export async function* controleerLogboeken(
  opslag: Exclude<Opslag, { soort: 'sqlite' }> | { readonly soort: 'sqlite'; readonly bestand: string },
  waarmerker: Verzegeling['waarmerker'],
): AsyncGenerator<Casuscontrole> {
  for await (const stored of opslag.soort === 'sqlite' ? readSqlite(opslag.bestand) : readCosmos(opslag)) {
    const { schoolId, casusId } = stored;
    yield { schoolId, casusId, bevinding: look(stored, waarmerker) };
  }
}
