// T-11 on the demo page: a worry about somebody who works at school goes to bestuur and to nobody else.

import { CODE, bekijkt, opent } from '../support/huis/paden.ts';
import { LANG, opPagina } from './support/huis.ts';

const FEIT = 'Stuurt een leerling in de nacht berichten.';

it(
  'T-11: iemand die op school werkt gaat naar het bestuur, en naar niemand anders',
  opPagina('T-11', { smal: true, donker: true }, async (p) => {
    const anna = await p.chat('Anna');
    await anna.drukt('Ik maak me zorgen');
    await anna.drukt('Start de casus', { betrokken: 'op-school' });
    await anna.ziet('0900 111 3111', 'Vertel het direct aan het bestuur.', 'Bel 112');
    await anna.drukt('Stuur dit naar het bestuur', { aard: 'seksueel', feit: FEIT });
    await anna.ziet(/Alleen de schoolleider vertellen is niet genoeg/);

    const eva = await p.chat('Eva');
    await bekijkt(eva);
    await eva.ziet(FEIT, /WPO artikel 4a/);
    await eva.drukt('Bewaar deze stap', {
      stap: 'vertrouwensinspecteur-gesproken',
      toelichting: 'Morgen opnieuw bellen.',
    });
    await anna.typt(`open ${CODE}`);
    await anna.ziet(/Vertrouwensinspecteur gesproken/);
    expect(await anna.alles()).not.toContain('Morgen opnieuw bellen');

    for (const naam of ['Bas', 'Carla', 'Dirk', 'Guus']) {
      const collega = await p.chat(naam);
      expect(await collega.alles()).not.toContain('Er wacht');
      await collega.typt(`open ${CODE}`);
      await collega.ziet('Die casus vind ik niet');
    }
  }),
  LANG,
);

it(
  'T-11: een verkeerde afslag gaat terug naar de meldcode, en de tekst blijft',
  opPagina('T-11-terug', { smal: true }, async (p) => {
    const anna = await p.chat('Anna');
    await anna.drukt('Ik maak me zorgen');
    await anna.drukt('Start de casus', { betrokken: 'op-school' });
    await anna.drukt('Stuur dit naar het bestuur', { aard: 'geweld', feit: 'Zij sloeg haar eigen kind thuis.' });
    await anna.drukt('Het gaat over thuis');
    await anna.drukt('Dit was een vergissing: alleen thuis');
    await anna.ziet(/van de meldcode/);
    const bas = await p.chat('Bas');
    await bekijkt(bas);
    await opent(bas, 'tijdlijn');
    await bas.ziet(/Zij sloeg haar eigen kind thuis/);
  }),
  LANG,
);
