// What the first two steps lead to or away from, over HTTP: the road for staff, a talk with the child, minutes that are signed, the weighing.

import { startHuis } from '../support/huis/huis.ts';
import { begint, opent, voegtToe } from '../support/huis/paden.ts';
import { schoolMetProfiel } from '../support/huis/school.ts';

describe('Iemand die op school werkt of helpt', () => {
  it('gaat meteen naar het bestuur, en de stappen van de meldcode beginnen niet, ook niet voor een behandelaar of chauffeur [S2-19][S2-20]', async () => {
    const huis = await startHuis();
    const eva = await huis.chat('Eva');
    const bas = await huis.chat('Bas');
    const voor = bas.berichten().length;
    const anna = await huis.chat('Anna');
    await anna.typt('ik maak me zorgen');
    await anna.drukt('Start de casus', { betrokken: 'op-school' });
    expect(anna.tekst()).toContain('Dan geldt een andere weg dan de meldcode.');
    expect(anna.tekst()).toContain('chauffeurs, behandelaars en ingehuurde begeleiders');
    expect(anna.tekst()).toContain('Vertel het direct aan het bestuur.');
    await anna.drukt('Stuur dit naar het bestuur', { aard: 'geweld', feit: 'De chauffeur sloeg haar.' });
    eva.leest();
    expect(eva.tekst()).toContain('Er wacht iets op je als bestuurder');
    expect(bas.berichten().length).toBe(voor);
    await bas.typt('open 2026-001');
    expect(bas.tekst()).toContain('Die casus vind ik niet');
  });
});

describe('Verder na overleg', () => {
  it('laten gemeente en school elkaar weten hoe het gaat: dat staat als overleg met de regisseur in de casus [S0-16][S0-18]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna);
    await opent(anna, 'bespreking');
    expect(anna.tekst()).toContain('Laat elkaar weten hoe het gaat, en schrijf dat hier op.');
    for (const inhoud of [
      { advies: 'De hulp is gestart.', besluit: 'Wij bellen vrijdag terug.' },
      { advies: 'Hoort van ons dat hij weer eet.' },
    ]) {
      await opent(anna, 'overleg-vastleggen');
      await anna.drukt('Bewaar dit overleg', { soort: 'regisseur', ...inhoud });
    }
    await opent(anna, 'tijdlijn');
    for (const wat of ['regisseur van de gemeente', 'De hulp is gestart.', 'Wij bellen vrijdag terug.', 'weer eet.'])
      expect(anna.tekst()).toContain(wat);
  });

  it('praat je alleen met een kind zoals je eigen beroep het zegt [S1-62]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna);
    await opent(anna, 'gesprek-plannen');
    expect(anna.tekst()).toContain('Kijk ook wat de regels van jouw beroep daarover zeggen.');
  });

  it('opent het wegen met de signalen, de gesprekken en het advies, en noemt wat er mist [S1-64]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna);
    await opent(anna, 'wegen');
    expect(anna.tekst()).toContain('Kwam drie dagen zonder brood.');
    expect(anna.tekst()).toContain('Er is nog niet overlegd met een collega of met Veilig Thuis.');
    expect(anna.tekst()).toContain('De ouders of verzorgers zijn nog niet ingevuld bij Gesprek.');
    await voegtToe(anna, 'moeder');
    await opent(anna, 'gesprek-vastleggen');
    await anna.drukt('Bewaar dit gesprek', { persoon: 'p2', uitkomst: 'zorgen-blijven', reactie: 'Ze schrok.' });
    await opent(anna, 'veilig-thuis');
    await anna.drukt('Bewaar dit advies', { advies: 'verder-kijken', woorden: 'Kijk nog een week.' });
    await opent(anna, 'wegen');
    expect(anna.tekst()).toContain('Ze schrok.');
    expect(anna.tekst()).toContain('Kijk nog een week.');
    expect(anna.tekst()).not.toContain('Er is nog niet overlegd');
    expect(anna.tekst()).toContain('Bij Gesprek is nog niet voor iedereen ingevuld hoe het ging.');
  });

  it('laat een verslag tekenen waar de school dat wil, en schrijft op of dat gelukt is [S2-16]', async () => {
    const zonder = await startHuis();
    const femke = await zonder.chat('Femke');
    await begint(femke);
    await opent(femke, 'gesprek-vastleggen');
    expect(JSON.stringify(femke.kaart())).not.toContain('"id":"ondertekend"');
    const huis = await startHuis({ scholen: schoolMetProfiel({ verslagOndertekenen: true }) });
    const anna = await huis.chat('Anna');
    await begint(anna);
    await voegtToe(anna, 'moeder');
    await opent(anna, 'gesprek-vastleggen');
    const gevoerd = { persoon: 'p2', uitkomst: 'zorgen-blijven', reactie: 'Ze schrok.', ondertekend: 'ja' };
    await anna.drukt('Bewaar dit gesprek', gevoerd);
    await opent(anna, 'tijdlijn');
    expect(anna.tekst()).toContain('Het verslag is ondertekend.');
  });
});
