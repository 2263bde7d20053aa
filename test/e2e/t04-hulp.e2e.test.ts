// T-04 on the demo page: help succeeds, from the first signal to the end of nazorg, with the clock moved by the page.

import { CODE, bekijkt, begint, opent, voegtToe } from '../support/huis/paden.ts';
import { besluitHulp, raadpleegt, spreekt } from '../support/huis/wegen-paden.ts';
import { dagVan, LANG, opPagina } from './support/huis.ts';

const ZES_WEKEN = 42;
const DRIE_MAANDEN = 91;

it(
  'T-04: de hulp slaagt: overleg, hulpplan, herinnering, evaluatie, nazorg en het einde',
  opPagina('T-04', {}, async (p) => {
    const anna = await p.chat('Anna');
    const bas = await p.chat('Bas');
    await begint(anna, 'Twee weken geen lunch en geen jas.');
    await anna.drukt('Vraag een collega om mee te kijken');
    await anna.drukt('Vraag het', { vraag: 'Zie jij dit ook?' });
    await bas.krijgt(2);
    await bekijkt(bas);
    await bas.ziet('Zie jij dit ook?', 'Twee weken geen lunch en geen jas.');
    await bas.drukt('Geef antwoord', { antwoord: 'advies', advies: 'Bel Veilig Thuis en praat met moeder.' });
    await bekijkt(anna);
    await anna.ziet('Bel Veilig Thuis en praat met moeder.');
    await raadpleegt(anna, 'niet-melden', 'Nu geen acute of structurele onveiligheid.');
    await voegtToe(anna, 'moeder');
    await spreekt(anna, 'p1');
    await spreekt(anna, 'p2');

    await besluitHulp(p, anna);
    await anna.drukt('Bewaar het hulpplan', {
      doelen: 'Elke dag brood en een warme jas.',
      evaluatieOp: dagVan(ZES_WEKEN),
    });
    await anna.ziet('Het hulpplan staat in casus');
    await opent(anna, 'besluit-melden');
    await anna.ziet('Melden bij Veilig Thuis: nee.', /Dat komt door drie antwoorden samen/);
    await opent(anna, 'sluiten');
    await anna.ziet('Kijk eerst samen of de hulp heeft gewerkt (vraag 5).');
    await bekijkt(bas);
    await opent(bas, 'hulp-volgen');
    await bas.drukt('Bewaar', { begonnen: 'ja', hoe: 'Het schoolmaatschappelijk werk is geweest.' });

    await p.dagen(ZES_WEKEN + 2);
    await bas.ziet('Herinnering');
    await bekijkt(bas);
    await bas.drukt('Heeft de hulp gewerkt?');
    await bas.drukt('Bewaar dit antwoord', { antwoord: 'ja', reden: 'Zij eet elke dag mee.' });
    const carla = await p.chat('Carla');
    await bekijkt(carla);
    await carla.drukt('Ik ben het eens', { redenEens: 'Dat zie ik ook.' });
    await anna.typt(`open ${CODE}`);
    await anna.drukt('Casus afsluiten');
    await anna.drukt('Sluit de casus af', { reden: 'Doelen gehaald.' });
    await anna.ziet('is nu in nazorg');

    await p.dagen(DRIE_MAANDEN + 2);
    await bas.ziet('Herinnering');
    await bekijkt(bas);
    await bas.drukt('Bewaar', { uitkomst: 'veilig', hoe: 'Het gaat goed.', opnieuwOp: '' });
    await bekijkt(carla);
    await carla.ziet(/De casus afsluiten: De hulp is geslaagd/);
    await carla.drukt('Ik ben het eens', { redenEens: 'Ik zag haar deze week ook.' });
    await carla.ziet('Deze casus is gesloten. De hulp is geslaagd.');
  }),
  LANG,
);
