// T-03 on the demo page: the worry turns out not to be so, the IB'er agrees, and the casus says it.

import { CODE, bekijkt, opent, voegtToe, weegt } from '../support/huis/paden.ts';
import { raadpleegt, spreekt } from '../support/huis/wegen-paden.ts';
import { LANG, opPagina } from './support/huis.ts';

it(
  'T-03: de zorgen bleken niet te kloppen, en dat staat er ook',
  opPagina('T-03', { donker: true }, async (p) => {
    const anna = await p.chat('Anna');
    await anna.drukt('Ik maak me zorgen');
    await anna.drukt('Start de casus', { initialen: 'K.', groep: '5' });
    await anna.drukt('Meer opschrijven');
    await anna.drukt('Bewaar dit signaal', {
      feit: 'Blauwe plekken op schenen en onderarmen.',
      kenmerken: 'letsel',
      weerspreekt: 'Hij stoot zich vaak bij het voetballen.',
    });
    await opent(anna, 'veilig-thuis');
    await anna.ziet(/vertrouwensarts/);
    await raadpleegt(anna, 'verder-kijken', 'Laat de vertrouwensarts meekijken.');
    await voegtToe(anna, 'moeder');
    await spreekt(anna, 'p2', { uitkomst: 'zorgen-weg', reactie: 'Liet een brief van de specialist zien.' });
    await weegt(anna, 'a1', { antwoord: 'nee', reden: 'De brief verklaart de plekken.' });
    await anna.ziet('als voorstel');

    const bas = await p.chat('Bas');
    await bekijkt(bas);
    await bas.ziet('De brief verklaart de plekken.', /Liet een brief van de specialist zien/);
    await bas.drukt('Ik ben het eens', { redenEens: 'Ik zag de brief ook.' });
    await bekijkt(anna);
    await anna.typt(`open ${CODE}`);
    expect(anna.knoppen()).not.toContain('Vraag 2: hoe veilig is het kind?');
    await anna.drukt('Casus afsluiten');
    await anna.drukt('Sluit de casus af', { reden: 'Zie de brief.' });
    await anna.ziet('De zorgen bleken niet te kloppen. Dat staat nu ook duidelijk in de casus.');
    expect(await (await p.chat('Dirk')).alles()).not.toContain('Er wacht iets op je');

    await anna.typt(`open ${CODE}`);
    await opent(anna, 'heropenen');
    await anna.ziet('Hoort dit bij deze casus, of is het iets nieuws?', 'Start een nieuwe casus');
  }),
  LANG,
);
