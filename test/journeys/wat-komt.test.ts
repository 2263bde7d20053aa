// The overview and the own list say what comes next and when, from the terms of the rules.

import { startHuis } from '../support/huis/huis.ts';
import { begint, CODE, opent } from '../support/huis/paden.ts';
import { hulpLoopt } from '../support/huis/wegen-paden.ts';

describe('Wat er komt', () => {
  it('een casus met een hulpplan noemt de dag van de evaluatie, in de casus en in de lijst', async () => {
    const huis = await startHuis();
    const [bas] = [await huis.chat('Bas'), await huis.chat('Carla')];
    const anna = await hulpLoopt(huis, '2026-12-14');
    await anna.typt(`open ${CODE}`);
    expect(anna.tekst()).toContain('Wat er komt');
    expect(anna.tekst()).toContain('Evaluatie van de hulp: ma 14 december 2026.');
    await bas.typt('mijn casussen');
    expect(bas.tekst()).toContain('Evaluatie van de hulp: ma 14 december 2026.');
    await huis.naar('2026-12-15T10:00:00.000Z');
    await bas.typt(`open ${CODE}`);
    expect(bas.tekst()).toContain('Evaluatie van de hulp: dat was op ma 14 december 2026.');
  }, 60_000);

  it('een vraag aan een collega noemt tot wanneer die kan antwoorden; daarna dat het had gekund', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna);
    expect(anna.tekst()).not.toContain('Wat er komt');
    await opent(anna, 'overleg-vragen');
    await anna.drukt('Vraag het');
    await anna.typt(`open ${CODE}`);
    expect(anna.tekst()).toMatch(/Antwoord van een collega: voor \w\w \d+ \w+, 1\d\.\d\d uur\./);
    await huis.naar('2026-12-10T10:00:00.000Z');
    await anna.typt('mijn casussen');
    expect(anna.tekst()).toContain('Antwoord van een collega: had gekund voor');
  }, 60_000);
});
