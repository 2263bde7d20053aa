// Two casussen of two schools under one id, as one start card can make them: each has a key of its own, and destroying one leaves the other.

import { statSync } from 'node:fs';

import { withEvents } from '../../src/application/casus-record.ts';
import { createRuimOp } from '../../src/application/opruimen.ts';
import type { CasusRecord } from '../../src/application/ports.ts';
import { createSleutels } from '../../src/keys/sleutels.ts';
import type { Stores } from '../../src/store/stores.ts';
import { toOpdrachtId, toSchoolId } from '../../src/shared/ids.ts';
import type { CasusId, SchoolId } from '../../src/shared/ids.ts';
import { startCosmosEmulator } from '../support/cosmos/emulator.ts';
import { school } from '../support/domain/personen.ts';
import { storeKinds } from '../support/store/kinds.ts';
import { ANDERE_SCHOOL, ANNA, at, newCasusId, SCHOOL, someEvent, someRecord } from '../support/store/records.ts';
import { tempDatabase } from '../support/store/temp.ts';
import { openZegelwerk } from '../support/store/zegelwerk.ts';

const path = tempDatabase();
const map = `${path}.sleutels`;
const emulator = await startCosmosEmulator();
const opened: Stores[] = [];
afterAll(async () => {
  for (const each of opened) await each.close();
  await emulator.close();
});

const GEHEIM = 'Zjoebidoe van der Merkteken';
const [EEN, TWEE] = [SCHOOL, ANDERE_SCHOOL];
const weg = { name: 'OnleesbareInhoud', reden: 'sleutel-weg' };
let codes = 0;

/** As a press on a start card makes it at this school. */
function start(casusId: CasusId, schoolId: SchoolId): CasusRecord {
  codes += 1;
  const keuzes = { disclosure: false, vormen: [], uitgesloten: [], collegaThuis: false, pad: 'meldcode' } as const;
  const kop = { casusId, schoolId, code: `2026-${String(codes)}`, door: ANNA, op: at(0) };
  return withEvents(
    undefined,
    {
      events: [{ type: 'CasusGestart', ...kop, ...keuzes, inhoud: { groep: `${GEHEIM} ${schoolId}` } }],
      school: { ...school(), schoolId },
      nu: at(0),
      proces: 'p',
      verwerkt: { opdrachtId: toOpdrachtId('a'.repeat(64)), door: ANNA, op: at(0) },
    },
    createSleutels(new Uint8Array(32)),
  ).record;
}
const grown = (record: CasusRecord): CasusRecord => ({
  ...record,
  gebeurtenissen: [...record.gebeurtenissen, someEvent(at(9), { inhoud: { feit: GEHEIM } })],
});

describe.each(storeKinds(path, emulator))('$name', ({ make, raw }) => {
  /** As another process: it has no key in memory. */
  const process = () => {
    const { verzegeling, ...rest } = openZegelwerk(map);
    const stores = make({ verzegeling, ...rest });
    opened.push(stores);
    return { ...stores, verzegeling, ruimOp: createRuimOp(verzegeling, stores.inzage) };
  };
  const contentOf = async (schoolId: SchoolId, casusId: CasusId): Promise<string> =>
    JSON.stringify((await process().casussen.load(schoolId, casusId))?.record.gebeurtenissen);

  test('under one id at two schools: destroying one leaves the other readable, and growing', async () => {
    const casusId = newCasusId();
    const { casussen, ruimOp } = process();
    const [hier, daar] = [start(casusId, EEN), start(casusId, TWEE)];
    expect([await casussen.append(hier, 'nieuw'), await casussen.append(daar, 'nieuw')]).toEqual([
      'bewaard',
      'bewaard',
    ]);
    await ruimOp(hier);
    await expect(process().casussen.load(EEN, casusId)).rejects.toMatchObject(weg);
    expect(await contentOf(TWEE, casusId)).toContain(`${GEHEIM} ${TWEE}`);
    const later = process().casussen;
    const { record, merk } = (await later.load(TWEE, casusId))!;
    expect(await later.append(grown(record), merk)).toBe('bewaard');
    expect(await contentOf(TWEE, casusId)).toContain(GEHEIM);
    await process().ruimOp(record);
    await expect(process().casussen.load(TWEE, casusId)).rejects.toMatchObject(weg);
  });

  test('the key of a casus that was stored under its id alone is kept there, grows there and is destroyed there', async () => {
    const old = someRecord({ schoolId: toSchoolId('oude-school'), gebeurtenissen: grown(someRecord()).gebeurtenissen });
    const { casusId, schoolId } = old;
    await process().casussen.append(old, 'nieuw');
    expect(statSync(`${map}/${casusId}`).size).toBe(32);
    const { casussen } = process();
    const { record, merk } = (await casussen.load(schoolId, casusId))!;
    expect(await casussen.append(grown(record), merk)).toBe('bewaard');
    expect(await raw.read(old)).not.toHaveProperty('sleutelplek');
    expect((await process().casussen.load(schoolId, casusId))?.record).toEqual(grown(record));
    await process().ruimOp(record);
    expect(statSync(`${map}/${casusId}`).size).toBe(0);
    await expect(process().casussen.load(schoolId, casusId)).rejects.toMatchObject(weg);
  });

  test('who writes in the database cannot point it to the place of another key', async () => {
    const nieuw = start(newCasusId(), EEN);
    await process().casussen.append(nieuw, 'nieuw');
    const { sleutelplek, ...stored } = await raw.read(nieuw);
    expect(sleutelplek).toBe('school');
    await raw.write(nieuw, stored);
    await expect(process().casussen.load(EEN, nieuw.casusId)).rejects.toMatchObject({
      name: 'OnleesbareInhoud',
      reden: 'geschonden',
    });
  });
});
