// A casus whose keys are in a vault in Azure, over HTTP: the vault is away, comes back, loses a key, and nothing is lost or shown.

import { copyFileSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { openVerzegeling } from '../../src/keys/kluis.ts';
import { toCasusId } from '../../src/shared/ids.ts';
import { idVan, startHuis } from '../support/huis/huis.ts';
import { begint, CODE, opent } from '../support/huis/paden.ts';
import { SCHOOL } from '../support/store/records.ts';
import { startVault } from '../support/keys/vault-emulator.ts';

const FEIT = 'Zjoebidoe at drie dagen niets.';
const opgeruimd: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opgeruimd.splice(0)) await close();
});
async function vaultUp() {
  const vault = await startVault();
  opgeruimd.push(vault.close);
  return vault;
}

describe('De sleutels staan in een kluis in Azure', () => {
  it('een casus gaat van begin tot lezen, en na een herstart weer open; in de database staat geen woord leesbaar', async () => {
    const vault = await vaultUp();
    const huis = await startHuis({ sleutelkluis: vault.plaats });
    await begint(await huis.chat('Anna'), FEIT);
    expect(vault.keys()).toEqual([expect.objectContaining({ versions: 1, bits: 3072 })]);
    await huis.stop();
    expect(readFileSync(huis.database).includes('Zjoebidoe')).toBe(false);

    const weer = await startHuis({ sleutelkluis: vault.plaats, map: dirname(huis.database) });
    const anna = await weer.chat('Anna');
    await opent(anna, 'tijdlijn');
    expect(anna.tekst()).toContain(FEIT);
    expect(huis.logregels.concat(weer.logregels).join('')).not.toMatch(/"code":"(?:kluis|[^"]*mislukt)/);
  });

  it('de kluis is weg als het huis begint: de nummers staan er, wat je typte blijft, en later lukt dezelfde druk', async () => {
    const vault = await vaultUp();
    await vault.down();
    const huis = await startHuis({ sleutelkluis: vault.plaats });
    const anna = await huis.chat('Anna');
    await anna.typt('nood');
    expect(anna.tekst()).toContain('112');
    await anna.typt('ik maak me zorgen');
    const { verb, data } = anna.knop('Start de casus');
    const getypt = { ...data, initialen: 'J.', groep: '3', geboortedatum: '' };
    const antwoord = JSON.stringify(await anna.stuurt(verb, getypt));
    expect(antwoord).toContain('Wat je typte staat nog op de kaart');
    expect(antwoord).toContain('0800-2000');
    expect(huis.logregels.join('')).toContain('"code":"kluis-onbereikbaar"');

    await vault.up();
    await anna.stuurt(verb, getypt);
    await anna.stuurt(verb, getypt);
    await anna.typt('mijn casussen');
    expect(new Set(anna.tekst().match(/2026-\d{3}/g)).size).toBe(1);
    expect(vault.keys().filter(({ name }) => !name.endsWith('vernietigd'))).toHaveLength(1);
  });

  it('de kluis valt midden in een casus weg: geen inhoud, geen verlies, en het bericht komt één keer aan als hij er weer is', async () => {
    const vault = await vaultUp();
    const eerst = await startHuis({ sleutelkluis: vault.plaats });
    await begint(await eerst.chat('Anna'), FEIT);
    await eerst.stop();

    const huis = await startHuis({ sleutelkluis: vault.plaats, map: dirname(eerst.database) });
    const anna = await huis.chat('Anna');
    await opent(anna, 'overleg-vragen');
    const { verb, data } = anna.knop('Vraag het');
    await huis.stop();
    const weer = await startHuis({ sleutelkluis: vault.plaats, map: dirname(eerst.database) });
    await vault.down();
    const [anna2, bas] = [await weer.chat('Anna'), await weer.chat('Bas')];
    await anna2.typt(`open ${CODE}`);
    expect(anna2.tekst()).toContain('Dat lukte nu niet');
    expect(anna2.tekst()).not.toContain('Zjoebidoe');
    const vraag = { ...data, aan: idVan('a2'), vraag: 'Kijk je mee?' };
    expect(JSON.stringify(await anna2.stuurt(verb, vraag))).toContain('Wat je typte staat nog op de kaart');
    await weer.naar('2026-11-25T09:00:00.000Z');
    expect(weer.logregels.join('')).toContain('"fout":"Kluisfout"');

    await vault.up();
    await anna2.stuurt(verb, vraag);
    await anna2.stuurt(verb, vraag);
    await weer.bezorg();
    expect(bas.berichten().filter((b) => JSON.stringify(b).includes(CODE))).toHaveLength(1);
    bas.leest();
    await bas.drukt('Bekijken');
    expect(bas.tekst()).toContain('Kijk je mee?');
  });

  it('een vernietigde sleutel sluit de casus, ook als een kopie van de database wordt teruggezet', async () => {
    const vault = await vaultUp();
    const huis = await startHuis({ sleutelkluis: vault.plaats });
    const anna = await huis.chat('Anna');
    await begint(anna, FEIT);
    const casusId = toCasusId(String(anna.knop('Meer doen').data['casus']));
    await huis.stop();
    copyFileSync(huis.database, `${huis.database}.kopie`);
    const sleutels = await openVerzegeling(vault.plaats, new Uint8Array(32), { record: () => undefined });
    await sleutels.destroy(sleutels.plek({ schoolId: SCHOOL, casusId, sleutelplek: 'school' }));
    copyFileSync(`${huis.database}.kopie`, huis.database);

    const weer = await startHuis({ sleutelkluis: vault.plaats, map: dirname(huis.database) });
    const terug = await weer.chat('Anna');
    await terug.typt(`open ${CODE}`);
    expect(terug.tekst()).not.toContain('Zjoebidoe');
    await terug.typt('mijn casussen');
    expect(terug.tekst()).not.toContain(CODE);
    expect(weer.logregels.join('')).toContain('"code":"casus-onleesbaar"');
    // Somebody without that casus is not worse for it.
    const carla = await weer.chat('Carla');
    await carla.typt('stappen');
    expect(carla.tekst()).toContain('stap');
  });
});
