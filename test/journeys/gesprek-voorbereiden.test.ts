// Step 3 over HTTP: how each school prepares a talk with parents, and what is written down of it.

import { startHuis } from '../support/huis/huis.ts';
import { bereidtVoor, metMoeder, opSchool } from '../support/huis/gesprek-paden.ts';
import { begint, opent, voegtToe, weegt } from '../support/huis/paden.ts';
import { schoolMet } from '../support/huis/school.ts';
import { hulpLoopt, raadpleegt, spreekt } from '../support/huis/wegen-paden.ts';

const punten = (tekst: string): readonly string[] => tekst.match(/^\d\. .+$/gm) ?? [];

describe('Een gesprek met ouders voorbereiden', () => {
  it('noemt bij het model met een SOT wie praat, de punten en een neutrale plek [S0-40][S0-41][S0-43][C-21]', async () => {
    const plek = 'Kies een neutrale plek: liever niet thuis en niet op school.';
    const anna = await metMoeder(await opSchool({ preset: 'sot' }));
    const tekst = await bereidtVoor(anna, 'p2');
    expect(tekst).toContain(
      "Op deze school voeren zij het gesprek met ouders: leerkracht, IB'er. Liefst met z'n tweeën.",
    );
    expect(punten(tekst).slice(0, 2)).toEqual([
      '1. Vertel waarom je wilt praten.',
      '2. Noem wat je zag en hoorde: de feiten.',
    ]);
    expect(tekst).toContain(plek);
    expect(await bereidtVoor(await metMoeder(await startHuis()), 'p2')).not.toContain(plek);
  });

  it('zet doel, feiten en reactie voor wat je zelf denkt, in die volgorde [S1-15][S1-16][S1-17][S1-18]', async () => {
    const anna = await metMoeder(await opSchool({ preset: 'zorgteam' }));
    expect(punten(await bereidtVoor(anna, 'p2'))).toEqual([
      '1. Vertel waarom je wilt praten.',
      '2. Noem wat je zag en hoorde: de feiten.',
      '3. Vraag wat de ander daarvan vindt. Herkent de ander het?',
      '4. Zeg pas daarna, als het nodig is, wat je zelf denkt.',
      '5. Spreek af hoe jullie verdergaan en schrijf dat op.',
    ]);
  });

  it('heeft bij JSO vijf punten op volgorde, het laatste met een handtekening als dat kan; zonder mag ook [S2-37]', async () => {
    const anna = await metMoeder(await opSchool({ preset: 'jso' }));
    expect(punten(await bereidtVoor(anna, 'p2'))).toEqual([
      '1. Vertel waarom je wilt praten.',
      '2. Noem wat je zag en hoorde: de feiten.',
      '3. Vraag wat de ander daarvan vindt. Herkent de ander het?',
      '4. Zeg pas daarna, als het nodig is, wat je zelf denkt.',
      '5. Spreek af hoe jullie verdergaan en schrijf dat op. Laat het verslag tekenen als dat kan.',
    ]);
    await spreekt(anna, 'p2', { ondertekend: 'wil-niet' });
    expect(anna.tekst()).toContain('✓ moeder (ouder, met gezag)');
    expect(anna.tekst()).toContain('Het verslag is niet ondertekend: de ander wilde dat niet.');
    const zonder = await metMoeder(await startHuis());
    expect(punten(await bereidtVoor(zonder, 'p2')).at(-1)).not.toContain('tekenen');
    await opent(zonder, 'gesprek-vastleggen');
    expect(zonder.tekst()).not.toContain('ondertekend');
  });

  it('zegt dat het spannend is, geeft acht vragen om te stellen, en wie er helpt [S1-14][S2-39][S2-40][S3-13]', async () => {
    const anna = await metMoeder(await startHuis());
    const tekst = await bereidtVoor(anna, 'p2');
    expect(tekst).toContain('Dit gesprek is spannend.');
    expect(tekst).toContain('Praat toch: zo hoor je of je zorg klopt');
    expect(tekst.match(/^• .+\?$/gm)).toHaveLength(8);
    expect(tekst).toContain('Een collega, jullie team of Veilig Thuis helpt je voorbereiden.');
    await opent(anna, 'veilig-thuis');
    expect(anna.tekst()).toContain('Hoe je het gesprek voert');
  });

  it('vertelt ouders na een overleg ook wat daaruit kwam, maar niet zolang Veilig Thuis niet antwoordde [S2-41]', async () => {
    const overleg = 'Vertel ouders ook wat er uit het overleg kwam.';
    const anna = await metMoeder(await startHuis());
    expect(await bereidtVoor(anna, 'p2')).not.toContain(overleg);
    await raadpleegt(anna, 'verder-kijken');
    expect(await bereidtVoor(anna, 'p2')).toContain(overleg);
    const eer = await metMoeder(await startHuis(), { vormen: 'dreigende-vgv' });
    await raadpleegt(eer, 'verder-kijken');
    await opent(eer, 'gesprek-plannen');
    expect(eer.tekst()).not.toContain(overleg);
  });

  it('bespreekt het plan tussentijds, en na afloop hoe het ging [S2-42]', async () => {
    const plan = 'Er is een hulpplan. Bespreek dat ook: hoe gaat het nu';
    const na = 'Er is gekeken of de hulp heeft gewerkt. Bespreek ook hoe het plan ging';
    const zonder = await bereidtVoor(await metMoeder(await startHuis()), 'p2');
    expect(zonder).not.toContain(plan);
    expect(zonder).not.toContain(na);
    const anna = await hulpLoopt(await startHuis(), '2027-01-11');
    expect(await bereidtVoor(anna, 'p2')).toContain(plan);
    await weegt(anna, 'a5', { antwoord: 'nee', reden: 'Er is weer geen eten.' });
    const daarna = await bereidtVoor(anna, 'p2');
    expect(daarna).toContain(na);
    expect(daarna).not.toContain(plan);
  });

  it('kiest bij twee ouders geen kant en houdt per ouder bij wat die zei [C-18]', async () => {
    const anna = await metMoeder(await startHuis());
    const kant = 'Schrijf per ouder op wat die zegt, en kies geen kant.';
    expect(await bereidtVoor(anna, 'p2')).not.toContain(kant);
    await voegtToe(anna, 'vader');
    expect(await bereidtVoor(anna, 'p3')).toContain(kant);
    await spreekt(anna, 'p2', { reactie: 'Hij slaapt slecht bij zijn vader.' });
    expect(anna.tekst()).toContain('✓ moeder');
    expect(anna.tekst()).toContain('○ vader');
    await opent(anna, 'tijdlijn');
    expect(anna.tekst()).toContain('sprak met moeder');
  });

  it('wijst naar de pagina met tips die de school koos, en nergens naar die van een andere regio [S3-22]', async () => {
    const link = '[Meer tips voor dit gesprek](https://regio.example/tips)';
    const documenten = { gesprekstips: 'https://regio.example/tips' };
    const met = await startHuis({ scholen: schoolMet({ documenten, profiel: { preset: 'kwaliteitskaart' } }) });
    const anna = await metMoeder(met);
    expect(await bereidtVoor(anna, 'p2')).toContain(link);
    expect(anna.tekst()).toContain('Is er een tolk nodig? Vraag nooit een familielid.');
    await anna.typt('tips');
    expect(anna.tekst()).toContain(link);
    const leeg = { documenten: {}, profiel: { preset: 'kwaliteitskaart' } };
    const zonder = await metMoeder(await startHuis({ scholen: schoolMet(leeg) }));
    await bereidtVoor(zonder, 'p2');
    expect(JSON.stringify(zonder.kaart())).not.toContain('Meer tips voor dit gesprek');
    await zonder.typt('tips');
    expect(JSON.stringify(zonder.kaart())).not.toMatch(/Meer tips voor dit gesprek|https:/);
  });

  it('eindigt met samen kijken wat er kan, thuis en in de klas, als de ouder de zorg herkent [S2-43][S3-35]', async () => {
    const kansen = 'Herkent de ouder je zorg? Kijk samen wat er kan: wat helpt thuis, en wat helpt in de klas?';
    const anna = await metMoeder(await startHuis());
    const tekst = await bereidtVoor(anna, 'p2');
    expect(tekst).toContain(kansen);
    const samen = tekst.indexOf('Sluit af met: hoe kunnen we hier samen iets aan doen?');
    expect(samen).toBeGreaterThan(tekst.indexOf('• Wat heeft u nodig, of wat heeft uw kind nodig?'));
    await spreekt(anna, 'p2', {
      reactie: 'Ze herkent het.',
      afspraken: 'Thuis vroeg naar bed; in de klas een rustplek.',
    });
    await opent(anna, 'tijdlijn');
    expect(anna.tekst()).toContain('Thuis vroeg naar bed; in de klas een rustplek.');
    const eer = await metMoeder(await startHuis(), { vormen: 'eergerelateerd-geweld' });
    await opent(eer, 'gesprek-plannen');
    expect(eer.tekst()).not.toContain(kansen);
  });

  it('laat een casus met een andere oorzaak dicht gaan met een tweede persoon, en wijst op passende hulp [S2-44]', async () => {
    const huis = await startHuis();
    const [bas, anna] = [await huis.chat('Bas'), await metMoeder(huis)];
    await spreekt(anna, 'p2', { uitkomst: 'andere-oorzaak', reactie: 'Hij is pas geopereerd.' });
    expect(anna.tekst()).toContain('Kijk samen welke hulp daarbij past.');
    await opent(anna, 'sluiten');
    await anna.drukt('Sluit de casus af', { einde: 'andere-oorzaak', reden: 'Geopereerd; de jeugdarts volgt hem.' });
    await opent(bas, 'voorstel');
    expect(bas.tekst()).toContain('Geopereerd; de jeugdarts volgt hem.');
    await bas.drukt('Ik ben het eens');
    await opent(anna, 'tijdlijn');
    expect(anna.tekst()).toContain('Geopereerd; de jeugdarts volgt hem.');
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('andere oorzaak');
  });

  it('noemt de verwijsindex alleen waar de school meedoet, als iets wat mag [S2-47]', async () => {
    const mag = 'Je mag daar een signaal zetten. Het hoeft niet.';
    const uit = await metMoeder(await startHuis());
    expect(uit.tekst()).not.toContain(mag);
    expect((await metMoeder(await opSchool({ verwijsindex: true }))).tekst()).toContain(mag);
  });

  it('wijst op ouders over wie de zorg niet gaat, en op de voogd [S1-29]', async () => {
    const anna = await (await startHuis()).chat('Anna');
    await begint(anna);
    await opent(anna, 'gesprek');
    expect(anna.tekst()).toContain('Praat ook met ouders als je zorg niet over hen gaat.');
    await anna.drukt('Voeg iemand toe');
    expect(anna.tekst()).toContain('Voeg ook de voogd toe, met gezag. Een pleegouder is verzorger.');
    await anna.drukt('Voeg toe', { aanduiding: 'jeugdbeschermer', soort: 'voogd', gezag: 'ja' });
    expect(anna.tekst()).toContain('○ jeugdbeschermer (voogd, met gezag)');
  });

  it('schrijft op hoe de ouder reageerde, wie erbij was en wat er is afgesproken [S0-44][S2-36]', async () => {
    const anna = await metMoeder(await startHuis());
    await spreekt(anna, 'p2', { reactie: 'Ze herkende het.', aanwezig: "IB'er", afspraken: 'Elke dag even bellen.' });
    await opent(anna, 'tijdlijn');
    for (const wat of ['sprak met moeder', 'Ze herkende het.', "IB'er", 'Elke dag even bellen.'])
      expect(anna.tekst()).toContain(wat);
  });
});
