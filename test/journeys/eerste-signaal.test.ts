// The first minutes of a casus, over HTTP: welcome, worry, signal, and who hears of it.

import { startHuis } from '../support/huis/huis.ts';

describe('Het eerste signaal', () => {
  it('staat in een casus en de IB’er hoort dat er iets wacht', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await huis.chat('Anna');
    expect(anna.tekst()).toContain('Dag Anna');
    await anna.drukt('Ik maak me zorgen');
    await anna.drukt('Start de casus', { initialen: 'J.', groep: '3' });
    expect(anna.tekst()).toContain('Casus 2026-001 is gestart');
    await anna.drukt('Bewaar dit signaal', { feit: 'Kwam drie dagen zonder brood.' });
    expect(anna.tekst()).toContain('Opgeslagen in casus 2026-001');
    bas.leest();
    expect(bas.tekst()).toContain('Er wacht iets op je in casus 2026-001');
    expect(JSON.stringify(bas.kaart())).not.toContain('brood');
  });

  it('staat er al als het bij de start is getypt, ook als iemand daarna weggaat', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.typt('ik maak me zorgen');
    await anna.drukt('Start de casus', { feit: 'Kwam drie dagen zonder brood.' });
    expect(anna.tekst()).toContain('wat je schreef staat erin');
    expect(anna.tekst()).toContain('1 signaal opgeschreven');
    await anna.typt('menu');
    await anna.typt('open 2026-001');
    await anna.drukt('Tijdlijn');
    expect(anna.tekst()).toContain('Kwam drie dagen zonder brood.');
  });

  it('met een naam erin wordt bij de start al gevraagd of dat moet; wie het weet drukt nog eens [P-20]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.typt('ik maak me zorgen');
    await anna.drukt('Start de casus', { feit: 'Haar broer Pieter Pietersen sloeg haar.' });
    expect(anna.tekst()).toContain('Pieter Pietersen');
    expect(anna.tekst()).not.toContain('is gestart');
    await anna.drukt('Start de casus');
    expect(anna.tekst()).toContain('Casus 2026-001 is gestart');
    await anna.drukt('Tijdlijn');
    expect(anna.tekst()).toContain('Pieter Pietersen');
  });
});
