// A process of its own that keeps adding commands to one casus and prints a line for each that was stored; the tests kill it.
// Arguments: a file or the place of a Cosmos DB in JSON, casus id, first number, step, and optionally how many.

import { toCasusId } from '../../../src/shared/ids.ts';
import { openCosmos } from '../cosmos/open-cosmos.ts';
import { openSqlite } from './open-sqlite.ts';
import { optionsFor, placeSchema } from '../cosmos/stores.ts';
import { SCHOOL, withCommand } from './records.ts';

const [path = '', id = '', first = '', step = '', amount = 'Infinity'] = process.argv.slice(2);
const stores = path.startsWith('{') ? openCosmos(optionsFor(placeSchema.parse(JSON.parse(path)))) : openSqlite(path);

async function append(number: number): Promise<'bewaard' | 'onzeker'> {
  for (;;) {
    const found = await stores.casussen.load(SCHOOL, toCasusId(id));
    if (found === undefined) throw new Error('casus not found');
    const outcome = await stores.casussen.append(withCommand(found.record, number), found.merk);
    if (outcome !== 'botsing') return outcome;
  }
}

const end = Number(first) + Number(step) * Number(amount);
for (let number = Number(first); number < end; number += Number(step)) {
  process.stdout.write(`${await append(number)} ${number}\n`);
}
await stores.close();
