// Step 3 over HTTP: a talk with the child, and whether the parents know beforehand.

import { startHuis } from '../support/huis/huis.ts';
import { bereidtVoor, metMoeder, opSchool } from '../support/huis/gesprek-paden.ts';
import { opent } from '../support/huis/paden.ts';

describe('Een gesprek met het kind', () => {
  it('praat ook met een jong kind, desnoods alleen; leerkracht en IB’er schatten samen in [S1-23][S1-24][S1-25][S3-15]', async () => {
    const tekst = await bereidtVoor(await metMoeder(await startHuis()), 'p1');
    expect(tekst).toContain('Praat ook met een jong kind, tenzij het niet kan of te zwaar is.');
    expect(tekst).toContain("Leerkracht en IB'er schatten samen in of het kind dit aankan.");
    expect(tekst).toContain('Twijfel je? Vraag jullie team of Veilig Thuis.');
    expect(tekst).toContain('Je mag alleen met het kind praten.');
    expect(tekst).not.toContain('Is de eigen leerkracht erbij?');
  });

  it('noemt het vermoeden niet tegen het kind, behalve als het dat zelf al vertelde; een hint per school [C-39][S3-17]', async () => {
    const kaart = { preset: 'kwaliteitskaart' };
    const niet = 'Noem je vermoeden niet. Dat mag wel als het kind het al aan iemand op school vertelde.';
    expect(await bereidtVoor(await metMoeder(await opSchool(kaart)), 'p1')).toContain(niet);
    const verteld = await bereidtVoor(await metMoeder(await opSchool(kaart), { verteld: 'ja' }), 'p1');
    expect(verteld).toContain('Het kind vertelde het zelf al op school.');
    expect(verteld).not.toContain(niet);
    const gewoon = await bereidtVoor(await metMoeder(await startHuis()), 'p1');
    expect(gewoon).toContain('Noem wat je zag en hoorde.');
    expect(gewoon).not.toContain(niet);
  });

  it('laat leerkracht of IB’er open met het kind praten, ook waar de leerkracht niet bij de ouders mag zijn [S3-12][S3-16]', async () => {
    const huis = await opSchool({ preset: 'kwaliteitskaart' });
    const bas = await huis.chat('Bas');
    const anna = await metMoeder(huis);
    expect(await bereidtVoor(bas, 'p1')).toContain('Met een kind: luister, vraag niet door en beloof geen geheim.');
    await bas.drukt('Plan dit gesprek', { datum: '2026-11-30' });
    expect(bas.tekst()).toContain("Gesprek gepland op ma 30 november 2026 door Bas (IB'er)");
    await bereidtVoor(anna, 'p1');
    await anna.drukt('Plan dit gesprek', { datum: '2026-11-30' });
    expect(anna.tekst()).toContain('Gesprek gepland op ma 30 november 2026 door Anna');
    expect(await bereidtVoor(anna, 'p2')).toContain(
      "Op deze school voeren zij het gesprek met ouders: IB'er, directeur.",
    );
  });

  it('vertelt ouders vooraf; anders staat er een grond om veiligheid en waarom [S1-26][S1-27][S1-28]', async () => {
    const anna = await metMoeder(await startHuis());
    await bereidtVoor(anna, 'p1');
    expect(JSON.stringify(anna.kaart())).toContain(
      '"id":"ouders","label":"Weten de ouders of verzorgers dit van tevoren?","value":"ja"',
    );
    await anna.drukt('Plan dit gesprek', { datum: '2026-11-30', ouders: 'veiligheid-medewerker' });
    expect(anna.tekst()).toContain('Schrijf op waarom.');
    await anna.drukt('Plan dit gesprek', { redenOuders: 'Vader bedreigde de juf.' });
    expect(anna.tekst()).toContain('Gesprek gepland op');
    await opent(anna, 'gesprek');
    await anna.drukt('We hebben gesproken', { persoon: 'p1' });
    await anna.drukt('Bewaar dit gesprek', { reactie: 'Ze was stil.', ouders: 'veiligheid-kind' });
    expect(anna.tekst()).toContain('Schrijf op waarom.');
    await anna.drukt('Bewaar dit gesprek', { redenOuders: 'Ze is bang voor thuis.' });
    expect(anna.tekst()).toContain('De ouders wisten het vooraf niet: dat kon onveilig zijn voor het kind.');
    await opent(anna, 'tijdlijn');
    expect(anna.tekst()).toContain('Ze is bang voor thuis.');
    expect(anna.tekst()).toContain('Vader bedreigde de juf.');
  });
});
