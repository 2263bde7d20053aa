// A restart and a killed process: what was answered is kept, and nothing is done twice.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { toCasusId } from '../../src/shared/ids.ts';
import { openSqliteStores } from '../../src/store/sqlite-stores.ts';
import { startDemoProces } from '../support/huis/demo-proces.ts';
import { idVan, startHuis } from '../support/huis/huis.ts';
import { OPSLAGEN } from '../support/huis/opslag.ts';
import { begint, CODE, meldt, opent, weegtOnveilig } from '../support/huis/paden.ts';
import { SCHOOL } from '../support/store/records.ts';
import { openZegelwerk } from '../support/store/zegelwerk.ts';

const CASUS = toCasusId('KillNegenMiddenInBeurt');
const ANNA = idVan('a1');
/** The facts of all signals in the casus as they stand on disk, opened with the keys beside it. */
async function feitenIn(map: string): Promise<readonly string[]> {
  const kept = join(map, 'voorbeeldschool');
  const geheim = readFileSync(join(kept, 'logboek.sleutel'));
  const zegelwerk = openZegelwerk(join(kept, 'sleutels'), undefined, geheim);
  const stores = openSqliteStores(join(kept, 'meldcode.sqlite'), zegelwerk);
  const geladen = await stores.casussen.load(SCHOOL, CASUS);
  await stores.close();
  const gebeurtenissen = geladen?.record.gebeurtenissen ?? [];
  return gebeurtenissen.flatMap((event) => (event.type === 'SignaalVastgelegd' ? [event.inhoud.feit] : []));
}
const druk = (verb: string, data: Readonly<Record<string, unknown>>) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'm-1',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});
const signaal = (n: number) =>
  druk('signaal-vastleggen', { casus: CASUS, versie: 1, feit: `feit ${String(n)}`, bron: 'zelf', onveiliger: 'nee' });

describe('Het huis gaat uit en weer aan', () => {
  it.each(OPSLAGEN)(
    'midden in een casus: alles staat er nog en de volgende stap wacht, op %s',
    async (opslag) => {
      const huis = await startHuis({ opslag });
      const anna = await huis.chat('Anna');
      await huis.chat('Dirk');
      await begint(anna, 'Durft niet naar huis.');
      await weegtOnveilig(anna);
      await meldt(anna);
      await huis.stop();

      const weer = await startHuis({ opslag, map: dirname(huis.database), nu: '2026-11-25T09:00:00.000Z' });
      // What came due meanwhile is delivered first, or it lands between two presses.
      await weer.bezorg();
      const dirk = await weer.chat('Dirk');
      await dirk.typt('taken');
      expect(dirk.tekst()).toContain(CODE);
      await dirk.drukt(`${CODE}: Melding bevestigen`);
      await dirk.drukt('Ik bevestig dat er gemeld is');
      expect(dirk.tekst()).toContain('Je hebt bevestigd');
      const terug = await weer.chat('Anna');
      await opent(terug, 'tijdlijn');
      expect(terug.tekst()).toContain('bevestigde dat er gemeld is');
      await opent(terug, 'melding');
      expect(terug.tekst()).toContain('Durft niet naar huis.');
    },
    60_000,
  );

  it('kill -9 midden in een beurt: wat beantwoord was blijft, en opnieuw drukken doet niets dubbel [P-22]', async () => {
    const map = mkdtempSync(join(tmpdir(), 'meldcode-kill-'));
    const eerste = await startDemoProces(map);
    await eerste.stuurt(ANNA, { type: 'installationUpdate', action: 'add' });
    await eerste.stuurt(ANNA, druk('zorgen-beginnen', { casus: CASUS, versie: 0, initialen: 'J.' }));
    const nummers: number[] = [];
    const beantwoord: number[] = [];
    // Each answer brings a next press: however slow this machine is, the process dies in the middle of some.
    await new Promise<void>((resolve) => {
      const stuurEen = async (): Promise<void> => {
        const n = nummers.push(nummers.length) - 1;
        const antwoord = await eerste.stuurt(ANNA, signaal(n));
        if (antwoord === undefined) return;
        if (antwoord.status === 200 && antwoord.body.includes('Opgeslagen')) beantwoord.push(n);
        if (beantwoord.length >= 4) resolve();
        await stuurEen();
      };
      for (let tegelijk = 0; tegelijk < 12; tegelijk += 1) void stuurEen();
    });
    await eerste.kill();
    const toen = [...beantwoord];
    const opSchijf = await feitenIn(map);
    for (const n of toen) expect(opSchijf.filter((feit) => feit === `feit ${String(n)}`)).toHaveLength(1);
    expect(toen.length).toBeLessThan(nummers.length);

    const tweede = await startDemoProces(map);
    await Promise.all(nummers.map((n) => tweede.stuurt(ANNA, signaal(n))));
    await tweede.kill();
    expect([...(await feitenIn(map))].toSorted()).toEqual(nummers.map((n) => `feit ${String(n)}`).toSorted());
    rmSync(map, { recursive: true, force: true });
  }, 60_000);
});
