// T-11 over HTTP: somebody who works or helps at school leaves the meldcode, for bestuur alone; at home the meldcode goes on.

import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';

const FEIT = 'Hij stuurt haar ’s nachts berichten.';
const EIGEN = 'Stuur dit naar het bestuur';
async function opSchool(huis: TestHuis, velden: Readonly<Record<string, string>> = {}) {
  const anna = await huis.chat('Anna');
  await anna.drukt('Ik maak me zorgen');
  await anna.drukt('Start de casus', { betrokken: 'op-school', feit: FEIT, initialen: 'M.', ...velden });
  return anna;
}
/** How many messages each colleague has: only the welcome, or more. */
const stil = async (huis: TestHuis, ...wie: readonly ('Bas' | 'Carla' | 'Dirk' | 'Femke' | 'Guus')[]) => {
  for (const naam of wie) expect((await huis.chat(naam)).berichten()).toHaveLength(1);
};
const NIEMAND = ['Bas', 'Carla', 'Dirk', 'Femke', 'Guus'] as const;

describe('T-11: een onderwijsassistent stuurt berichten met een seksuele ondertoon', () => {
  it('toont eerst de nummers en bewaart de tekst; er komt geen casus en niemand krijgt een bericht [P-04, P-06]', async () => {
    const huis = await startHuis();
    for (const naam of [...NIEMAND, 'Eva'] as const) await huis.chat(naam);
    const anna = await opSchool(huis);
    const tekst = anna.tekst();
    expect(tekst).toContain('Is er nu gevaar? Bel 112.');
    expect(tekst).toContain('Bestuur: Eva, 06-00000005');
    expect(tekst).toContain('Vertrouwensinspecteur: 0900 111 3111 (werkdagen van 8.00 tot 17.00 uur).');
    expect(tekst).toContain('Politie: bel 112 als er haast is.');
    expect(tekst.indexOf('0900 111 3111')).toBeLessThan(tekst.indexOf('Waar gaat het om?'));
    expect(tekst).toContain('Alleen de schoolleider vertellen is niet genoeg.');
    expect(tekst).toContain('Vertel het direct aan het bestuur.');
    expect(tekst).not.toMatch(/ouders|verzorgers|Veilig Thuis/);
    expect(JSON.stringify(anna.kaart())).toContain(FEIT);
    await stil(huis, ...NIEMAND);
    expect((await huis.chat('Eva')).berichten()).toHaveLength(1);
  });

  it('legt het vast voor het bestuur alleen [P-04]', async () => {
    const huis = await startHuis();
    for (const naam of NIEMAND) await huis.chat(naam);
    const eva = await huis.chat('Eva');
    const anna = await opSchool(huis);
    await anna.drukt(EIGEN);
    expect(anna.tekst()).toContain('Er mist nog een antwoord.');
    expect(JSON.stringify(anna.kaart())).toContain(FEIT);
    await anna.drukt(EIGEN, { aard: 'seksueel', feit: '' });
    expect(anna.tekst()).toContain('Eén zin is genoeg.');
    // The refused press took a number; gaps are allowed.
    await anna.drukt(EIGEN, { aard: 'seksueel', feit: FEIT });
    expect(anna.tekst()).toContain('Alleen het bestuur kan het lezen.');
    expect(anna.tekst()).toContain('Dit ligt bij het bestuur');
    expect(anna.tekst()).toContain('Alleen de schoolleider vertellen is niet genoeg.');
    await stil(huis, ...NIEMAND);
    for (const naam of NIEMAND) {
      const collega = await huis.chat(naam);
      await collega.typt('open 2026-002');
      expect(collega.tekst()).toContain('Die casus vind ik niet');
    }
    eva.leest();
    expect(eva.tekst()).toContain('Er wacht iets op je als bestuurder: zaak 2026-002.');
    expect(eva.tekst()).not.toContain('berichten.');
    await eva.drukt('Bekijken');
    expect(eva.tekst()).toContain(FEIT);
    expect(eva.tekst()).toContain('Overleg direct met de vertrouwensinspecteur.');
    expect(eva.tekst()).toContain('Doe dan direct aangifte');
    expect(eva.tekst()).not.toMatch(/ouders|verzorgers/);
  });

  it('laat wie het zei de stand in woorden zien, nooit meer de inhoud [P-17]', async () => {
    const huis = await startHuis();
    const eva = await huis.chat('Eva');
    const anna = await opSchool(huis);
    await anna.drukt(EIGEN, { aard: 'seksueel' });
    await anna.drukt('Ik heb het bestuur gesproken');
    expect(anna.tekst()).toContain('Bestuur ingelicht: Anna (leerkracht)');
    eva.leest();
    await eva.drukt('Bekijken');
    await eva.drukt('Bewaar deze stap');
    expect(eva.tekst()).toContain('Er mist nog een antwoord.');
    await eva.drukt('Bewaar deze stap', { stap: 'vertrouwensinspecteur-gesproken', toelichting: 'Om 15 uur gebeld.' });
    expect(eva.tekst()).toContain('Vertrouwensinspecteur gesproken: Eva (bestuurder)');
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('Vertrouwensinspecteur gesproken: Eva (bestuurder)');
    expect(anna.tekst()).toContain('Eva (bestuurder): heeft het gezien');
    expect(anna.tekst()).not.toContain(FEIT);
    expect(anna.tekst()).not.toContain('Om 15 uur gebeld.');
  });

  it('laat het bestuur alles lezen wat er staat, ook als het veel is [P-04]', async () => {
    const huis = await startHuis();
    const eva = await huis.chat('Eva');
    const anna = await opSchool(huis);
    await anna.drukt(EIGEN, { aard: 'geweld', feit: `${'Hij trok aan een arm. '.repeat(180)}Dat was het.` });
    eva.leest();
    await eva.drukt('Bekijken');
    expect(eva.tekst()).toContain('Dat was het.');
    expect(eva.tekst()).not.toContain('de rest staat');
  });

  it('eindigt met z’n tweeën: het bestuur en de vertrouwensinspecteur; de melder ziet dat, en schrijft zo weer iets op [P-09][P-17]', async () => {
    const huis = await startHuis();
    const eva = await huis.chat('Eva');
    const anna = await opSchool(huis);
    await anna.drukt(EIGEN, { aard: 'geweld' });
    eva.leest();
    await eva.drukt('Bekijken');
    await eva.drukt('Rond dit af', { uitkomst: 'afgehandeld', reden: 'Er is met hem gesproken.' });
    expect(eva.tekst()).toContain('Er is geen tweede bestuurder.');
    expect(JSON.stringify(eva.kaart())).toContain('Er is met hem gesproken.');
    await eva.drukt('Rond dit af', { inspecteur: 'medewerker 12' });
    expect(eva.tekst()).toContain('Deze zaak is afgerond.');
    expect(eva.tekst()).toContain('Eva (bestuurder), samen met de vertrouwensinspecteur.');
    expect(eva.knoppen()).not.toContain('Rond dit af');
    await huis.bezorg();
    anna.leest();
    expect(anna.tekst()).toContain('Er is nieuws in zaak 2026-001.');
    await anna.drukt('Bekijken');
    expect(anna.tekst()).toContain('Het bestuur rondde dit af');
    expect(anna.tekst()).not.toMatch(/maatregelen|gesproken\.|medewerker 12/);
    await anna.drukt('Stuur dit erbij', { aard: 'geweld', feit: 'Hij deed het weer.' });
    expect(anna.tekst()).not.toContain('Het bestuur rondde dit af');
    await eva.typt('open 2026-001');
    expect(eva.tekst()).toContain('Hij deed het weer.');
    expect(eva.knoppen()).toContain('Rond dit af');
  });

  it('zegt het met een nummer als het bericht niet bij het bestuur aankwam [P-10]', async () => {
    const huis = await startHuis();
    const eva = await huis.chat('Eva');
    await eva.verwijdert();
    const anna = await opSchool(huis);
    await anna.drukt(EIGEN, { aard: 'seksueel' });
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('Eva (bestuurder): bericht is niet aangekomen. Bel 06-00000005.');
  });

  it('laat de ander een stap van het bestuur niet zetten [P-21]', async () => {
    const huis = await startHuis();
    const anna = await opSchool(huis);
    await anna.drukt(EIGEN, { aard: 'seksueel' });
    const { data } = anna.knop('Ik heb het bestuur gesproken');
    await anna.stuurt('personeelsstap-vastleggen', { ...data, stap: 'aangifte-gedaan' });
    await anna.typt('open 2026-001');
    expect(anna.tekst()).not.toContain('Aangifte gedaan');
    const bas = await huis.chat('Bas');
    expect(
      JSON.stringify(await bas.stuurt('personeelsstap-vastleggen', { ...data, stap: 'aangifte-gedaan' })),
    ).toContain('Die casus vind ik niet');
  });

  it('draait een vergissing terug voor er iets is vastgelegd, met de tekst [P-04]', async () => {
    const huis = await startHuis();
    const anna = await opSchool(huis);
    await anna.drukt('Vergissing: het gaat over thuis');
    expect(anna.tekst()).toContain('Een nieuwe casus');
    expect(JSON.stringify(anna.kaart())).toContain(FEIT);
    await anna.drukt('Start de casus');
    expect(anna.tekst()).toContain('Casus 2026-001 is gestart');
    await anna.drukt('Tijdlijn');
    expect(anna.tekst()).toContain(FEIT);
  });

  it('draait een vergissing ook daarna terug: het wordt een casus en de tekst is een signaal [P-04]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await opSchool(huis);
    await anna.drukt(EIGEN, { aard: 'geweld' });
    expect(bas.berichten()).toHaveLength(1);
    await anna.drukt('Dit was een vergissing: alleen thuis');
    expect(anna.tekst()).toContain('Dit is nu casus 2026-001 van de meldcode.');
    expect(anna.tekst()).toContain('Wie mag dit niet zien?');
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('1 signaal opgeschreven');
    expect(bas.berichten().length).toBeGreaterThan(1);
  });

  it('gaat met gevaar nu niet langs de collega’s, maar zet 112 vooraan [P-04, P-06]', async () => {
    const huis = await startHuis();
    for (const naam of NIEMAND) await huis.chat(naam);
    const anna = await opSchool(huis, { gevaarNu: 'ja' });
    expect(anna.tekst()).toContain('Is er nu gevaar? Bel 112.');
    await stil(huis, ...NIEMAND);
  });

  it('opent ook door te typen, met een eigen zaak bij elke keer [P-04]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.typt('Vertrouwensinspecteur');
    await anna.drukt(EIGEN, { aard: 'seksueel', feit: FEIT });
    expect(anna.tekst()).toContain('Zaak voor het bestuur 2026-001');
    await anna.typt('bestuur');
    expect(anna.tekst()).toContain('0900 111 3111');
    await anna.drukt(EIGEN, { aard: 'geweld', feit: 'Iets anders.' });
    expect(anna.tekst()).toContain('Zaak voor het bestuur 2026-002');
  });
});
