// The port OefenStore on Cosmos DB: one document for each person who practises. It does not know what is practised.

import { z } from 'zod';
import type { OefenStore } from '../application/ports-oefenen.ts';
import type { Merk } from '../application/ports.ts';
import type { CosmosConnection } from './cosmos-client.ts';
import { shelf } from './cosmos-containers.ts';
import { CosmosError, isUndecided } from './cosmos-errors.ts';
import { destroyKey, idVan, toStored, toWereld, wieVan } from './oefen-document.ts';
import type { Zegelwerk } from './records.ts';

const VERLOPEN_QUERY = 'SELECT TOP @limit c.id FROM c WHERE c.verlooptOp <= @nu';

const stored = z.looseObject({ _etag: z.string().min(1).pipe(z.custom<Merk>()), nummer: z.int().min(1) }).optional();
const listed = z.array(z.object({ id: z.string() }));

/** A 404 with more to say is about the container. */
const isClash = ({ status, substatus = 0 }: CosmosError, isNew: boolean): boolean =>
  status === 409 || status === 412 || (status === 404 && substatus === 0 && !isNew);

/** The practice worlds in the database. */
export function createCosmosOefenen(connection: CosmosConnection, { verzegeling }: Zegelwerk): OefenStore {
  const oefeningen = shelf(connection, 'oefeningen');
  const find = async (id: string) => stored.parse(await oefeningen.read(id, id));
  return {
    load: async (wie) => {
      const found = await find(idVan(wie));
      const gelezen = found && (await toWereld(wie, found, verzegeling));
      return found && gelezen && { wereld: gelezen.wereld, merk: `${String(gelezen.nummer)} ${found._etag}` as Merk };
    },
    save: async (wie, wereld, merk) => {
      const [nummer = '0', ...etag] = merk === 'nieuw' ? [] : merk.split(' ');
      const document = await toStored(wie, wereld, Number(nummer) + 1, verzegeling);
      if (document === undefined) return 'botsing';
      try {
        if (merk === 'nieuw') await oefeningen.create({ ...document });
        else await oefeningen.replace({ ...document }, document.id, etag.join(' '));
        return 'bewaard';
      } catch (error) {
        if (!(error instanceof CosmosError)) throw error;
        if (isUndecided(error)) return 'onzeker';
        if (isClash(error, merk === 'nieuw')) return 'botsing';
        throw error;
      }
    },
    remove: async (wie) => {
      const id = idVan(wie);
      await destroyKey(await oefeningen.read(id, id), verzegeling);
      await oefeningen.remove(id, id);
    },
    findVerlopen: async (nu, limit) =>
      listed
        .parse(await oefeningen.query({ query: VERLOPEN_QUERY, values: { '@nu': nu, '@limit': limit } }))
        .map(({ id }) => wieVan(id)),
  };
}
