// What two people destroyed is gone in both stores: the document, its key, who read it; also when a process dies halfway, and a backup opens no more.

import { statSync } from 'node:fs';

import { casusVan } from '../../src/application/casus-record.ts';
import { handleCommand } from '../../src/application/handle-command.ts';
import type { CommandInvoer } from '../../src/application/handle-command.ts';
import { createRuimOp } from '../../src/application/opruimen.ts';
import type { Bewaring, RuimOp } from '../../src/application/opruimen.ts';
import { runTermijnen } from '../../src/application/run-termijnen.ts';
import { toMedewerkerId, toOpdrachtId, toSchoolId } from '../../src/shared/ids.ts';
import type { CasusId, MedewerkerId } from '../../src/shared/ids.ts';
import { controleerLogboeken } from '../../src/store/controle.ts';
import type { Stores } from '../../src/store/stores.ts';
import { startCosmosEmulator } from '../support/cosmos/emulator.ts';
import { createClock } from '../support/faults/clock.ts';
import { createHouse } from '../support/faults/house.ts';
import { ANNA } from '../support/faults/people.ts';
import { newCasusId } from '../support/store/records.ts';
import { storeKinds } from '../support/store/kinds.ts';
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

const SCHOOL = toSchoolId('de-voorbeeldschool');
const [CARLA, DIRK] = ['a3', 'a4'].map((last) => toMedewerkerId(`00000000-0000-4000-8000-0000000000${last}`)) as [
  MedewerkerId,
  MedewerkerId,
];
const GEHEIM = 'Zjoebidoe van der Merkteken';

type Zonder<C> = C extends unknown ? Omit<C, 'casusId' | 'schoolId' | 'nu' | 'opdrachtId' | 'versie' | 'door'> : never;
let presses = 0;

describe.each(storeKinds(path, emulator))('$name', ({ make, raw, opslag }) => {
  const klok = createClock();
  /** As another process: it has no key in memory. */
  const process = (proces: string) => {
    const zegelwerk = openZegelwerk(map);
    const stores = make(zegelwerk);
    opened.push(stores);
    const logged: string[] = [];
    const logboek = { record: (code: string) => void logged.push(code) };
    const { omgeving } = createHouse({ stores, klok, logboek, proces, reached: async () => undefined });
    const counted: string[] = [];
    const sweep = async (ruimOp = createRuimOp(zegelwerk.verzegeling, stores.inzage)): Promise<number> => {
      const bewaring: Bewaring = { ruimOp, tel: (_school, wat) => void counted.push(wat) };
      return runTermijnen({ ...omgeving, naOpslaan: () => undefined, logboek, bewaring }, klok.nu());
    };
    const give = async (casusId: CasusId, door: MedewerkerId, command: Zonder<CommandInvoer>) => {
      presses += 1;
      const opdrachtId = toOpdrachtId(presses.toString(16).padStart(64, '0'));
      const versie = (await stores.casussen.load(SCHOOL, casusId))?.record.versie ?? 0;
      const kop = { casusId, schoolId: SCHOOL, nu: klok.nu(), opdrachtId, versie, door };
      const uitkomst = await handleCommand(
        { ...omgeving, naOpslaan: () => undefined },
        {
          ...kop,
          ...command,
        },
      );
      if (uitkomst.soort !== 'gedaan') throw new Error(`${command.type} ${uitkomst.soort}`);
      return uitkomst.record;
    };
    return { stores, sweep, give, counted, logged, verzegeling: zegelwerk.verzegeling };
  };
  type Process = ReturnType<typeof process>;

  const start = { disclosure: false, vormen: [], uitgesloten: [], collegaThuis: false, gevaarNu: false } as const;
  async function started({ give, stores }: Process): Promise<CasusId> {
    const casusId = newCasusId();
    await give(casusId, ANNA, { type: 'CasusStarten', ...start, leerling: { groep: GEHEIM } });
    const regel = { schoolId: SCHOOL, casusId, door: ANNA, op: klok.nu(), wat: 'casus', relatie: 'lid' } as const;
    await stores.inzage.record(regel);
    return casusId;
  }
  async function destroyed({ give }: Process, casusId: CasusId): Promise<void> {
    await give(casusId, ANNA, { type: 'CasusApartzetten', inhoud: { reden: GEHEIM } });
    const besluit = {
      type: 'ApartBeslissen',
      besluit: 'vernietigen',
      geborgd: false,
      inhoud: { reden: GEHEIM },
    } as const;
    await give(casusId, CARLA, besluit);
    await give(casusId, DIRK, besluit);
  }
  const isDue = async ({ stores }: Process, casusId: CasusId): Promise<boolean> =>
    (await stores.casussen.findDue(klok.nu(), 100)).some((each) => each.casusId === casusId);
  const keyBytes = (casusId: CasusId): number => {
    const { verzegeling } = openZegelwerk(map);
    return statSync(`${map}/${verzegeling.plek({ schoolId: SCHOOL, casusId, sleutelplek: 'school' })}`).size;
  };
  const weg = { name: 'OnleesbareInhoud', reden: 'sleutel-weg' };

  test('the key and the reads go with the document, and a backup that is put back opens no more', async () => {
    const een = process('p1');
    const casusId = await started(een);
    const backup = await raw.read({ schoolId: SCHOOL, casusId });
    await destroyed(een, casusId);
    expect(keyBytes(casusId)).toBe(32);
    await een.sweep();
    expect(keyBytes(casusId)).toBe(0);
    expect(een.counted).toEqual(['sleutels']);
    expect(await een.stores.inzage.list(SCHOOL, casusId)).toEqual([]);
    const { record } = (await een.stores.casussen.load(SCHOOL, casusId))!;
    expect(record.gebeurtenissen.at(-1)).toMatchObject({ type: 'SleutelVernietigd', door: 'systeem' });
    expect(record.leerlingSleutel).toBeUndefined();
    const stored = await raw.read({ schoolId: SCHOOL, casusId });
    expect(stored.zegel).not.toHaveProperty('sleutel');
    for (const from of [een, process('p2')]) {
      await raw.write(record, backup);
      await expect(from.stores.casussen.load(SCHOOL, casusId)).rejects.toMatchObject(weg);
      expect(await from.stores.casussen.findBySchool(SCHOOL, 100)).not.toContainEqual(
        expect.objectContaining({ casusId }),
      );
    }
    await raw.write(record, stored);
    expect((await process('p3').stores.casussen.load(SCHOOL, casusId))?.record).toEqual(record);
  });

  test('a process that dies in between leaves it due: the next one finishes, once', async () => {
    const een = process('p1');
    const casusId = await started(een);
    await destroyed(een, casusId);
    const twee = process('p2');
    expect(await isDue(twee, casusId)).toBe(true);
    const halfway: RuimOp = async (casus) => {
      await twee.verzegeling.destroy(twee.verzegeling.plek(casus));
      throw new TypeError('died');
    };
    await twee.sweep(halfway);
    expect(twee.counted).toEqual(['mislukt']);
    expect(twee.logged).toContain('termijn-fout');
    expect(await isDue(twee, casusId)).toBe(true);
    const drie = process('p3');
    await drie.sweep();
    await drie.sweep();
    expect(drie.counted).toEqual(['sleutels']);
    expect(await isDue(drie, casusId)).toBe(false);
    expect(await drie.stores.inzage.list(SCHOOL, casusId)).toEqual([]);
    const { gebeurtenissen } = (await drie.stores.casussen.load(SCHOOL, casusId))!.record;
    expect(gebeurtenissen.filter(({ type }) => type === 'SleutelVernietigd')).toHaveLength(1);
  });

  test('what is written after it is sealed under another key, which says nothing of what was there', async () => {
    const een = process('p1');
    const casusId = await started(een);
    const before = await raw.read({ schoolId: SCHOOL, casusId });
    await destroyed(een, casusId);
    await een.sweep();
    await een.give(casusId, ANNA, { type: 'NoodInschakelen', nietNaar: [] });
    await een.give(casusId, CARLA, { type: 'NoodAfsluiten', inhoud: { reden: GEHEIM } });
    const stored = await raw.read({ schoolId: SCHOOL, casusId });
    expect(stored.zegel.sleutel).not.toBe(before.zegel.sleutel);
    expect(JSON.stringify(stored)).not.toContain('Merkteken');
    expect(keyBytes(casusId)).toBe(0);
    const { record } = (await process('p2').stores.casussen.load(SCHOOL, casusId))!;
    expect(JSON.stringify(record.gebeurtenissen.at(-1))).toContain(GEHEIM);
    expect(casusVan(record).opruimenSinds).toBeUndefined();
    await raw.write(record, before);
    await expect(process('p3').stores.casussen.load(SCHOOL, casusId)).rejects.toMatchObject(weg);
    await raw.write(record, stored);
    for await (const each of controleerLogboeken(opslag, een.verzegeling.waarmerker))
      if (each.casusId === casusId) expect(each.bevinding).toBe('heel');
  });
});
