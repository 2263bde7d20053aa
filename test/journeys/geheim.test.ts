// P-07: a whole casus with a marked text in every field, and then a search through everything that left the house or stands in a key.

import { existsSync, readFileSync } from 'node:fs';

import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { OPSLAGEN } from '../support/huis/opslag.ts';
import { createInvuller } from '../support/huis/invuller.ts';
import type { Invuller } from '../support/huis/invuller.ts';
import type { Chat } from '../support/huis/chat.ts';
import { opent } from '../support/huis/paden.ts';

/** With a letter that no sealed text has: what is found was not sealed. */
const MERK = 'Zqé';

async function vultKaart(invuller: Invuller, chat: Chat, kaart: string, anders: Readonly<Record<string, string>> = {}) {
  await opent(chat, kaart);
  if (!(await invuller.vult(chat, anders))) throw new Error(`nothing to store on ${kaart}: ${chat.tekst()}`);
}
/** Every byte that was kept: the files of the database with what is not yet in them, or all that went to Cosmos DB. */
const bewaard = ({ database, emulator }: TestHuis): Buffer =>
  Buffer.concat(
    emulator?.bodies ??
      ['', '-wal', '-shm']
        .map((eind) => database + eind)
        .filter(existsSync)
        .map((pad) => readFileSync(pad)),
  );

describe('Wat naar buiten gaat', () => {
  it.each(OPSLAGEN)(
    'geen bericht, logregel, id of sleutel bevat wat iemand typte, en wat bewaard is op %s ook niet [P-07]',
    async (opslag) => {
      const huis = await startHuis({ opslag });
      const bas = await huis.chat('Bas');
      const carla = await huis.chat('Carla');
      const dirk = await huis.chat('Dirk');
      const eva = await huis.chat('Eva');
      const anna = await huis.chat('Anna');
      const invuller = createInvuller(MERK);

      await anna.typt('ik maak me zorgen');
      await invuller.vult(anna, { betrokken: 'nee', gevaarNu: 'nee', verteld: 'nee', geboortedatum: '2018-04-02' });
      await invuller.vult(anna);
      await vultKaart(invuller, anna, 'signaal', { kenmerken: 'letsel', onveiliger: 'ja' });
      await vultKaart(invuller, anna, 'overleg-vragen');
      await vultKaart(invuller, bas, 'overleg-antwoord');
      await vultKaart(invuller, anna, 'overleg-vastleggen');
      await vultKaart(invuller, bas, 'veilig-thuis', { advies: 'melden' });
      for (const soort of ['ouder', 'voogd']) {
        await opent(anna, 'gesprek');
        await anna.drukt('Voeg iemand toe');
        await invuller.vult(anna, { soort });
      }
      await vultKaart(invuller, anna, 'gesprek-vastleggen', { persoon: 'p2' });
      await vultKaart(invuller, anna, 'gesprek-niet', { persoon: 'p3' });
      await vultKaart(invuller, anna, 'a1', { antwoord: 'ja' });
      await vultKaart(invuller, anna, 'a2', { antwoord: 'acuut' });
      await vultKaart(invuller, bas, 'besluit-hulp', { antwoord: 'ja', vereisten: 'zicht,regie' });
      await vultKaart(invuller, bas, 'hulpplan', { evaluatieOp: '2027-01-20' });
      await vultKaart(invuller, bas, 'melding-gedaan');
      await vultKaart(invuller, bas, 'ouders-vertellen', { persoon: 'p2', staat: 'verteld', reactie: 'bezwaar' });
      await opent(dirk, 'melding-vraag');
      await invuller.vult(dirk);
      await vultKaart(invuller, bas, 'melding-vraag');
      await vultKaart(invuller, dirk, 'bevestiging-weigeren');
      await opent(carla, 'melding-bevestigen');
      await carla.drukt('Ik bevestig dat er gemeld is');
      await vultKaart(invuller, bas, 'terugkoppeling');
      await opent(anna, 'signaal-corrigeren');
      await invuller.vult(anna);
      await huis.naar('2026-12-15T12:00:00.000Z');
      for (const chat of [anna, bas, carla, dirk, eva]) {
        await chat.typt('mijn casussen');
        await chat.typt('taken');
      }
      // Members do read it back: the marks are there to be found.
      await opent(anna, 'tijdlijn');
      expect(JSON.stringify(anna.kaart())).toContain(MERK);
      expect(invuller.teksten.length).toBeGreaterThan(40);

      const { calls } = huis.connector;
      const gestuurd = calls.filter((c) => c.method === 'POST');
      expect(gestuurd.length).toBeGreaterThan(30);
      expect(JSON.stringify(gestuurd)).not.toContain(MERK);
      expect(JSON.stringify(calls.map((c) => c.body.summary ?? ''))).not.toContain(MERK);
      expect(huis.logregels.length).toBeGreaterThan(0);
      expect(huis.logregels.join('\n')).not.toMatch(new RegExp(`${MERK}|2018-04-02|00000001`));

      const bytes = bewaard(huis);
      for (const wel of ['2026-001', 'MeldingGedaan', 'tijdlijn'])
        expect([wel, bytes.includes(wel)]).toEqual([wel, true]);
      for (const niet of [MERK, '2018-04-02']) expect([niet, bytes.includes(niet)]).toEqual([niet, false]);
    },
    90_000,
  );
});
