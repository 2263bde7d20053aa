// Situations that a teacher does not meet often: between pupils, a child out of sight, a conflict of interest, a voogd instead of parents.

import { leesbaar } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
import { begint, CODE, opent } from '../support/huis/paden.ts';

describe('Tussen leerlingen', () => {
  it('zegt eerst wie je belt en dat beide ouders het horen, en geeft elk kind een eigen casus, met de tekst erbij [P-25][P-06]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.drukt('Ik maak me zorgen');
    await anna.drukt('Start de casus', { betrokken: 'leerlingen', feit: 'Ze sloegen elkaar bij het hek.' });
    expect(anna.tekst()).toContain('Zorg eerst dat beide kinderen veilig zijn.');
    expect(anna.tekst()).toContain('Bel 112');
    expect(anna.tekst()).toContain('Veilig Thuis (0800-2000) of de politie');
    expect(anna.tekst()).toContain('ouders van beide kinderen');
    await anna.typt('mijn casussen');
    expect(anna.tekst()).not.toContain(CODE);
    await anna.typt('tussen leerlingen');
    for (const [initialen, code] of [
      ['J.', '2026-001'],
      ['B.', '2026-002'],
    ] as const) {
      await anna.typt('tussen leerlingen');
      await anna.drukt('Begin een casus over één kind', { feit: 'Ze sloegen elkaar bij het hek.' });
      await anna.drukt('Start de casus', { initialen, groep: '7' });
      expect(anna.tekst()).toContain(code);
      if (anna.knoppen().includes('Bewaar dit signaal')) await anna.drukt('Bewaar dit signaal');
      await opent(anna, 'tijdlijn', code);
      expect(anna.tekst()).toContain('Ze sloegen elkaar bij het hek.');
    }
  });
  it('is er nu gevaar, dan wacht de nood nergens op [P-06]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.drukt('Ik maak me zorgen');
    await anna.drukt('Start de casus', { betrokken: 'leerlingen', gevaarNu: 'ja' });
    expect(anna.tekst()).toContain('Casus 2026-001');
    expect(anna.knoppen()).toContain('Bel 112');
  });
});

describe('Een kind uit zicht', () => {
  it('brengt meteen de nummers en de leerplichtambtenaar, en IB’er, aandachtsfunctionaris en directeur horen het [E-12][E-11]', async () => {
    const huis = await startHuis();
    const chats = await Promise.all(['Bas', 'Carla', 'Dirk'].map((wie) => huis.chat(wie)));
    const anna = await huis.chat('Anna');
    await begint(anna);
    await opent(anna, 'signaal');
    await anna.drukt('Bewaar dit signaal', {
      feit: 'Drie dagen niet op school, niemand doet open.',
      kenmerken: 'uit-zicht',
    });
    expect(anna.tekst()).toContain('leerplichtambtenaar');
    expect(anna.knoppen()).toEqual(expect.arrayContaining(['Bel 112', 'Bel Veilig Thuis: 0800-2000']));
    for (const chat of chats) {
      chat.leest();
      expect(chat.tekst()).toContain('Er is haast bij. Er wacht iets op je in casus 2026-001.');
    }
  });
});

describe('Belangenconflict', () => {
  it('wie zelf betrokken is stapt eruit zonder te zeggen waarom; het werk gaat door en niemand leest de reden [P-18][P-26]', async () => {
    const huis = await startHuis();
    const [anna, bas, carla] = [await huis.chat('Anna'), await huis.chat('Bas'), await huis.chat('Carla')];
    await begint(anna);
    await opent(anna, 'uitsluiten');
    expect(anna.knoppen()).not.toContain('Ja, laat een ander het doen');
    await opent(anna, 'overleg-vragen');
    await anna.drukt('Vraag het', { aan: bas.id, vraag: 'Zie jij dit ook?' });
    await opent(bas, 'uitsluiten');
    await bas.drukt('Ja, laat een ander het doen');
    expect(bas.tekst()).toContain('Je ziet niets meer van casus 2026-001.');
    await bas.typt('open 2026-001');
    expect(bas.tekst()).toContain('Die casus vind ik niet');
    expect(leesbaar(carla.berichten().at(-1))).toContain('in casus 2026-001');
    expect(JSON.stringify(carla.berichten().at(-1))).not.toContain('Bas');
  });
});

describe('Voogd in plaats van ouders', () => {
  it('een voogd met gezag heeft een eigen spoor, naast de pleegouder [C-18]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna);
    await opent(anna, 'gesprek');
    await anna.drukt('Voeg iemand toe');
    expect(anna.tekst()).toContain('Voeg ook de voogd toe, met gezag. Een pleegouder is verzorger.');
    await anna.drukt('Voeg toe', { aanduiding: 'voogd van de instelling', soort: 'voogd', gezag: 'ja' });
    await opent(anna, 'gesprek');
    await anna.drukt('Voeg iemand toe');
    await anna.drukt('Voeg toe', { aanduiding: 'pleegmoeder', soort: 'verzorger', gezag: 'nee' });
    await opent(anna, 'gesprek');
    expect(anna.tekst()).toContain('voogd van de instelling');
    expect(anna.tekst()).toContain('pleegmoeder');
  });
});
