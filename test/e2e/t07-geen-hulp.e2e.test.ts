// T-07 on the demo page: the school cannot organise help, and one of two parents cannot be reached.

import { bekijkt, begint, meldt, opent, voegtToe, weegt } from '../support/huis/paden.ts';
import { raadpleegt, spreekt } from '../support/huis/wegen-paden.ts';
import { dagVan, LANG, opPagina } from './support/huis.ts';

it(
  'T-07: de school kan geen hulp regelen, één ouder is niet te bereiken, en er wordt gemeld',
  opPagina('T-07', { donker: true }, async (p) => {
    const anna = await p.chat('Anna');
    await begint(anna, 'Zij moet boodschappen overbrengen tussen haar ouders.', { groep: '7' });
    await raadpleegt(anna, 'niet-melden', 'Nu geen gevaar.');
    await voegtToe(anna, 'moeder');
    await voegtToe(anna, 'vader');
    await spreekt(anna, 'p1');
    await spreekt(anna, 'p2', { reactie: 'Moeder ziet dat het te veel is.' });
    for (const dag of [dagVan(-6), dagVan(-3)]) {
      await opent(anna, 'gesprek-niet');
      await anna.drukt('Bewaar deze poging', { persoon: 'p3', wat: 'geen-reactie', dag });
    }
    await opent(anna, 'gesprek');
    await anna.ziet(/Niet bereikt na 2 pogingen.*Jullie kunnen verder/, 'moeder (ouder, met gezag)');
    await weegt(anna, 'a1', { antwoord: 'ja' });
    await weegt(anna, 'a2', { antwoord: 'veilig-genoeg', reden: 'Geen lichamelijk gevaar.' });
    const bas = await p.chat('Bas');
    await bekijkt(bas);
    await bas.drukt('Ik ben het eens', { redenEens: 'Ik zie het ook zo.' });
    await weegt(bas, 'a3', { antwoord: 'nee', reden: 'Zes maanden wachten.' });
    await bas.ziet('Melden bij Veilig Thuis: ja.', /vraag 3: de school kan geen hulp regelen/);
    await opent(bas, 'melding');
    await bas.ziet(/moeder: gesproken op/, /vader: niet bereikt/);
    await meldt(bas, { wijze: 'formulier', kenmerk: 'VT-123' });
    await bas.drukt('Bewaar', { persoon: 'p2', staat: 'verteld', reactie: 'bezwaar' });
    await opent(bas, 'ouders-vertellen');
    await bas.drukt('Bewaar', { persoon: 'p3', staat: 'niet-bereikt' });

    const dirk = await p.chat('Dirk');
    await bekijkt(dirk);
    await dirk.ziet(/met het formulier/, 'Dit is meldnorm 2.');
    await dirk.drukt('Ik bevestig dat er gemeld is');
    await dirk.ziet('Je hebt bevestigd');
    await bekijkt(anna);
    await anna.ziet('Je deed het goed door dit te zeggen.');
  }),
  LANG,
);
