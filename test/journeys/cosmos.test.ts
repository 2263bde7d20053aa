// What a turn asks of Cosmos DB, counted through the whole house; the journeys of nood and herstart run on it too.

import type { Kind } from '../support/cosmos/emulator.ts';
import { startHuis } from '../support/huis/huis.ts';
import { begint, opent } from '../support/huis/paden.ts';

describe('Het huis op Cosmos DB', () => {
  it('vraagt per beurt een keer lezen en een keer bewaren', async () => {
    const huis = await startHuis({ opslag: 'cosmos' });
    const { requests } = huis.emulator!;
    const anna = await huis.chat('Anna');
    await begint(anna);
    await opent(anna, 'signaal');
    const { verb, data } = anna.knop('Bewaar dit signaal');
    const before = requests.length;
    const turn = () => requests.slice(before).flatMap(({ kind, charge }): Kind[] => (charge > 0 ? [kind] : []));
    await anna.stuurt(verb, { ...data, feit: 'Had geen jas aan.', bron: 'zelf', onveiliger: 'nee' });
    expect(turn()).toEqual(['read', 'write']);
    expect((await fetch(`${huis.url}/gereed`)).status).toBe(200);
  });

  it('is niet gereed als de database weg is, en zegt dat het niet lukte', async () => {
    const huis = await startHuis({ opslag: 'cosmos' });
    const anna = await huis.chat('Anna');
    await begint(anna);
    await huis.emulator!.close();
    await anna.typt('mijn casussen');
    expect(anna.tekst()).toContain('Dat lukte nu niet.');
    expect((await fetch(`${huis.url}/gereed`)).status).toBe(503);
    expect(huis.logregels.join('')).not.toContain('brood');
  });
});
