// The sweep over what is due: a casus that cannot be read is named and keeps no other casus waiting. On the real store and the real rules.

import { DatabaseSync } from 'node:sqlite';

import { handleCommand } from '../../src/application/handle-command.ts';
import { runTermijnen } from '../../src/application/run-termijnen.ts';
import { toCasusId, toMoment, toSchoolId } from '../../src/shared/ids.ts';
import { geenBewaring } from '../support/store/geen-bewaring.ts';
import { openSqlite } from '../support/store/open-sqlite.ts';
import { createClock } from '../support/faults/clock.ts';
import { createHouse, saveAddresses } from '../support/faults/house.ts';
import { ANNA } from '../support/faults/people.ts';
import { toInvoer } from '../support/faults/press.ts';
import { tempDatabase } from '../support/store/temp.ts';

const path = tempDatabase();
const SCHOOL = toSchoolId('de-voorbeeldschool');
const [NEWER, GOOD] = [toCasusId('A'.repeat(22)), toCasusId('B'.repeat(22))];

test('a casus written by a newer program stops no term of another', async () => {
  const stores = openSqlite(path);
  const klok = createClock();
  const logged: unknown[] = [];
  const logboek = { record: (...line: unknown[]) => void logged.push(line) };
  await saveAddresses(stores);
  const { omgeving } = createHouse({ stores, klok, logboek, proces: 'proces-1', reached: async () => undefined });
  for (const casusId of [NEWER, GOOD]) {
    const verb = { schoolId: SCHOOL, casusId, door: ANNA, versie: 0, verb: 'starten', marker: 'k1' } as const;
    await handleCommand(omgeving, toInvoer(verb, klok.nu()));
  }
  const file = new DatabaseSync(path);
  const changed = file
    .prepare(
      "UPDATE casus SET merk = merk + 1, document = json_set(document, '$.schemaVersion', 99) WHERE casus_id = ?",
    )
    .run(NEWER);
  expect(changed.changes).toBe(1);
  const later = toMoment(new Date(Date.parse(klok.nu()) + 60 * 86_400_000).toISOString());
  expect((await stores.casussen.findDue(later, 10)).map(({ casusId }) => casusId)).toContain(NEWER);

  expect(await runTermijnen({ ...omgeving, logboek, bewaring: geenBewaring }, later)).toBe(1);

  expect(logged).toContainEqual(['termijn-fout', { casusId: NEWER, fout: 'OnbekendeSchemaVersie' }]);
  expect((await stores.casussen.load(SCHOOL, GOOD))?.record.gebeurtenissen.at(-1)?.door).toBe('systeem');
  expect(file.prepare('SELECT document FROM casus WHERE casus_id = ?').get(NEWER)?.['document']).toContain(':99');
  file.close();
  await stores.close();
});
