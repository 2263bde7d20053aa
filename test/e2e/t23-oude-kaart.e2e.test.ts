// T-23 on the demo page: old cards, double presses, and a text that survives what a colleague did meanwhile.

import { CODE, bekijkt, begint, meldt, opent } from '../support/huis/paden.ts';
import { LANG, opPagina } from './support/huis.ts';

it(
  'T-23: een oude kaart toont hoe het er nu voor staat, en wat getypt was blijft',
  opPagina('T-23', {}, async (p) => {
    const anna = await p.chat('Anna');
    const bas = await p.chat('Bas');
    await begint(anna);
    await bas.typt(`open ${CODE}`);
    await opent(bas, 'leerling');
    await anna.typt(`open ${CODE}`);
    await opent(anna, 'signaal');
    await anna.drukt('Bewaar dit signaal', { feit: 'Weer geen brood.' });
    await bas.drukt('Bewaar', { groep: '4' });
    await bas.ziet(/heeft net iets toegevoegd. Jouw tekst staat er nog/);
    expect(JSON.stringify(bas.kaart())).toContain('"value":"4"');
    await bas.drukt('Bewaar');

    await meldt(anna);
    const dirk = await p.chat('Dirk');
    await bekijkt(dirk);
    await dirk.typt(`open ${CODE}`);
    await opent(dirk, 'melding-bevestigen');
    await dirk.drukt('Ik bevestig dat er gemeld is');
    await dirk.ziet('Je hebt bevestigd dat er gemeld is');
    expect(await dirk.druktOud('Ik bevestig dat er gemeld is')).toMatch(/Dit is al gedaan. Dirk .*deed het/);
  }),
  LANG,
);
