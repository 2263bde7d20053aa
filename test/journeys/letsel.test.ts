// An injury that somebody ticked: what is still empty is said at once and in what Veilig Thuis hears, until somebody wrote it down.

import { startHuis } from '../support/huis/huis.ts';
import { begint, opent } from '../support/huis/paden.ts';

describe('Letsel', () => {
  it('zegt bij aangevinkt letsel wat nog leeg is, ook in wat je Veilig Thuis vertelt', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna);
    await opent(anna, 'melding');
    expect(anna.tekst()).toContain('Er staat geen letsel in de casus.');
    await opent(anna, 'signaal');
    await anna.drukt('Bewaar dit signaal', { feit: 'Blauwe plek.', kenmerken: 'letsel' });
    expect(anna.tekst()).toContain('Waar zit het, hoe groot is het, welke kleur? Dat is nog leeg.');
    await opent(anna, 'melding');
    expect(anna.tekst()).toContain('Er is letsel. Waar en hoe groot is nog leeg.');
    expect(anna.tekst()).not.toContain('Er staat geen letsel');
    await opent(anna, 'signaal');
    await anna.drukt('Bewaar dit signaal', { feit: 'Nog eens gekeken.', kenmerken: 'letsel', letsel: 'arm, 3 cm' });
    expect(anna.tekst()).not.toContain('Dat is nog leeg.');
    await opent(anna, 'melding');
    expect(anna.tekst()).toContain('arm, 3 cm');
    expect(anna.tekst()).not.toContain('nog leeg.');
  }, 60_000);
});
