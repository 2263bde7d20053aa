// Who calls Veilig Thuis over HTTP: everybody sees one name, another takes it over with one press, and anybody may have reported.

import { startHuis } from '../support/huis/huis.ts';
import { begint, bekijkt, CODE, meldt, opent, weegtOnveilig } from '../support/huis/paden.ts';

describe('Wie Veilig Thuis belt', () => {
  it('iedereen ziet dezelfde naam, en een ander neemt het met één druk over [C-05]', async () => {
    const huis = await startHuis();
    const [bas, carla, anna] = [await huis.chat('Bas'), await huis.chat('Carla'), await huis.chat('Anna')];
    await begint(anna);
    await weegtOnveilig(anna, 'structureel');
    expect(anna.tekst()).toContain("Bas (IB'er) is gevraagd om Veilig Thuis te bellen: 0800-2000.");
    await opent(anna, 'besluit-hulp');
    await anna.drukt('Bewaar dit besluit', { antwoord: 'ja', vereisten: 'zicht,regie,patronen,focus,herstel' });
    expect(anna.tekst()).toContain("Bas (IB'er) is gevraagd om Veilig Thuis te bellen: 0800-2000.");

    await bas.typt(`open ${CODE}`);
    expect(bas.tekst()).toContain('Jij bent gevraagd om Veilig Thuis te bellen: 0800-2000.');
    expect(bas.knoppen().slice(0, 3)).toEqual([
      'Bel Veilig Thuis: 0800-2000',
      'Wat vertel je Veilig Thuis?',
      'Er is gemeld',
    ]);
    expect(bas.knoppen()).toContain('Ik bel Veilig Thuis');
    expect(bas.knoppen()).not.toContain('Ik pak dit op');
    const oud = bas.kaart();

    await carla.typt(`open ${CODE}`);
    await carla.drukt('Ik bel Veilig Thuis');
    expect(carla.tekst()).toContain('Jij belt Veilig Thuis (casus 2026-001).');
    expect(carla.tekst()).toContain('Wat vertel je Veilig Thuis?');
    await bekijkt(bas);
    expect(bas.tekst()).toContain('Carla (aandachtsfunctionaris) belt Veilig Thuis: 0800-2000.');
    expect(bas.knoppen()).toContain('Ik bel Veilig Thuis');
    expect(oud).not.toEqual(bas.kaart());
    await anna.typt('mijn casussen');
    expect(anna.tekst()).toContain('Carla (aandachtsfunctionaris) belt Veilig Thuis: 0800-2000.');
    await anna.typt('taken');
    expect(anna.tekst()).not.toContain('Melden bij Veilig Thuis');
    await carla.typt('taken');
    expect(carla.tekst()).toContain('Melden bij Veilig Thuis');
  }, 60_000);

  it('wie het deed schrijft het op, ook als een ander aan de beurt was; daarna belt niemand meer [P-03]', async () => {
    const huis = await startHuis();
    const [carla, anna] = [await huis.chat('Carla'), await huis.chat('Anna')];
    await begint(anna);
    await weegtOnveilig(anna);
    await carla.typt(`open ${CODE}`);
    const overnemen = carla.knop('Ik bel Veilig Thuis').data;
    await opent(anna, 'melding-gedaan');
    expect(anna.tekst()).toContain("Bas (IB'er) is gevraagd om Veilig Thuis te bellen. Belde jij, of een ander?");
    await meldt(anna);
    expect(anna.tekst()).toContain('er is gemeld');
    const antwoord = await carla.stuurt('melding-overnemen', overnemen);
    expect(JSON.stringify(antwoord)).toContain('Dit is al gedaan. Anna (leerkracht) deed het');
  }, 60_000);

  it('het besluit begint met het nummer, en wie gevraagd is belt pas als die het zegt [C-05]', async () => {
    const huis = await startHuis();
    const [bas, anna] = [await huis.chat('Bas'), await huis.chat('Anna')];
    await begint(anna);
    await weegtOnveilig(anna, 'structureel', 'Steeds weer.');
    expect(anna.tekst()).toContain('Melden bij Veilig Thuis: ja.');
    expect(anna.knoppen().slice(0, 3)).toEqual([
      'Bel Veilig Thuis: 0800-2000',
      'Wat vertel je Veilig Thuis?',
      'Er is gemeld',
    ]);
    await bas.typt(`open ${CODE}`);
    await bas.drukt('Ik bel Veilig Thuis');
    expect(bas.tekst()).toContain('Wat vertel je Veilig Thuis?');
    await bas.typt(`open ${CODE}`);
    expect(bas.tekst()).toContain('Jij belt Veilig Thuis: 0800-2000.');
    expect(bas.knoppen()).not.toContain('Ik bel Veilig Thuis');
    await anna.typt(`open ${CODE}`);
    expect(anna.tekst()).toContain("Bas (IB'er) belt Veilig Thuis: 0800-2000.");
    await opent(anna, 'tijdlijn');
    expect(anna.tekst()).toContain('zei: ik bel Veilig Thuis');
  }, 60_000);
});
