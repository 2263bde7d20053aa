// What sealing costs: milliseconds to seal and to open a casus of 20 and of 200 events, keys at hand and not. Run it by hand: npx node test/tools/bench-zegel.ts

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createRecords } from '../../src/store/records.ts';
import { toDocument, toRecord } from '../../src/store/documents.ts';
import { at, someEvent, someRecord } from '../support/store/records.ts';
import { openZegelwerk } from '../support/store/zegelwerk.ts';

const TIMES = 200;
const FEIT = 'Kwam drie dagen zonder brood en zonder jas; zei er zelf niets over. '.repeat(6);
const map = mkdtempSync(join(tmpdir(), 'bench-zegel-'));

/** Median of so many times, in milliseconds. */
async function median(times: number, work: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  return Number((taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? NaN).toFixed(3));
}

const rows = [];
for (const events of [20, 200]) {
  const gebeurtenissen = Array.from({ length: events }, (_, i) =>
    someEvent(at(i), { signaalId: `s${i}`, bron: 'zelf', kenmerken: [], vormen: [], inhoud: { feit: FEIT } }),
  );
  const record = someRecord({ gebeurtenissen });
  const warm = createRecords(openZegelwerk(map));
  const stored: unknown = JSON.parse(JSON.stringify(await warm.toStored(record)));
  rows.push({
    events,
    'bytes before': JSON.stringify(toDocument(record)).length,
    'bytes sealed': JSON.stringify(stored).length,
    'without sealing: write': await median(TIMES, () => JSON.stringify(toDocument(record))),
    'without sealing: read': await median(TIMES, () => toRecord(toDocument(record))),
    seal: await median(TIMES, async () => warm.toStored(record)),
    open: await median(TIMES, async () => warm.toRecord(stored)),
    'open, key from the folder': await median(TIMES, async () => createRecords(openZegelwerk(map)).toRecord(stored)),
    'new casus, key made': await median(50, async () =>
      warm.toStored(someRecord({ gebeurtenissen: gebeurtenissen.slice(0, 1) })),
    ),
  });
}
console.table(rows);
rmSync(map, { recursive: true, force: true });
