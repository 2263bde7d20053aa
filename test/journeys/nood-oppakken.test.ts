// An emergency that colleagues answer: who needs help, who comes, who calls, and what the second one hears.

import { startHuis } from '../support/huis/huis.ts';
import { bekijkt } from '../support/huis/paden.ts';

describe('Een collega pakt de nood op', () => {
  it('wie als tweede drukt, hoort wie het al deed, en geen bevestiging [P-22]', async () => {
    const huis = await startHuis();
    const [bas, carla] = [await huis.chat('Bas'), await huis.chat('Carla')];
    const anna = await huis.chat('Anna');
    await anna.typt('nood');
    await anna.drukt("Waarschuw mijn collega's");
    await bekijkt(bas);
    await bekijkt(carla);
    await bas.drukt('Ik pak dit op');
    expect(bas.tekst()).toContain("Je collega's zien dat jij dit oppakt.");
    await carla.drukt('Ik pak dit op');
    expect(carla.tekst()).toContain("Dit is al gedaan. Bas (IB'er) deed het (di 24 november, 14.05 uur).");
    expect(carla.tekst()).not.toContain('dat jij dit oppakt');
  });
});
