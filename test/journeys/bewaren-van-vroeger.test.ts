// A casus that was closed before the program knew how long it is kept: found by itself, without anybody touching it.

import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { startHuis } from '../support/huis/huis.ts';
import { bekijkt, CODE, weegt } from '../support/huis/paden.ts';
import { gereed, stemtIn } from '../support/huis/wegen-paden.ts';

const LATER = '2028-12-04T09:00:00.000Z';

/** As it was written then: no moment to look at it again. */
function zonderVolgende(database: string): void {
  const db = new DatabaseSync(database);
  db.exec(`UPDATE casus SET volgende_actie_op = NULL, document = json_remove(document, '$.volgendeActieOp')`);
  db.close();
}

describe('Een casus van voor de bewaartermijn', () => {
  it('wordt na een herstart gevonden, en voorgesteld als de termijn voorbij is [T-26]', async () => {
    const eerst = await startHuis();
    const bas = await eerst.chat('Bas');
    const anna = await gereed(eerst);
    await weegt(anna, 'a1', { antwoord: 'nee', reden: 'De brief verklaart de plekken.' });
    await stemtIn(bas);
    await bekijkt(anna);
    await anna.typt(`open ${CODE}`);
    await anna.drukt('Casus afsluiten');
    await anna.drukt('Sluit de casus af', { reden: 'Zie de brief.' });
    await eerst.stop();
    zonderVolgende(eerst.database);

    const huis = await startHuis({ map: dirname(eerst.database) });
    const dirk = await huis.chat('Dirk');
    await huis.bezorg();
    await huis.naar(LATER);
    await bekijkt(dirk);
    expect(dirk.tekst()).toContain('We hebben deze casus lang genoeg bewaard');
  });
});
