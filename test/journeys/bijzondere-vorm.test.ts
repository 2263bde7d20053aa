// T-12 over HTTP: a special form waits for Veilig Thuis before anybody is spoken to, and facts are still taken.

import { startHuis } from '../support/huis/huis.ts';
import { bekijkt, meldt, opent, weegtOnveilig } from '../support/huis/paden.ts';
import type { Chat } from '../support/huis/chat.ts';
import type { TestHuis } from '../support/huis/huis.ts';

const meer = async (chat: Chat, kaart: string) => {
  await chat.typt('open 2026-001');
  await chat.drukt('Meer doen');
  await chat.drukt('Verder', { kaart });
};
async function metMoeder(huis: TestHuis, vormen = '') {
  const anna = await huis.chat('Anna');
  await anna.drukt('Ik maak me zorgen');
  await anna.drukt('Start de casus', { initialen: 'J.', groep: '8', vormen });
  await anna.drukt('Bewaar dit signaal', { feit: 'Ze mag niet meer naar buiten.' });
  await meer(anna, 'gesprek');
  expect(anna.tekst()).toContain('Er staan nog geen ouders of verzorgers in deze casus.');
  await anna.drukt('Voeg iemand toe');
  await anna.drukt('Voeg toe', { aanduiding: 'moeder', gezag: 'ja' });
  expect(anna.tekst()).toContain('moeder (ouder, met gezag)');
  return anna;
}

describe('T-12: geweld om de eer van de familie', () => {
  const eer = (huis: TestHuis) => metMoeder(huis, 'eergerelateerd-geweld');

  it('zegt wat je moet weten voor er iemand gesproken wordt: deskundige, tolk, telefoon, LKHA [S2-38]', async () => {
    const huis = await startHuis();
    const anna = await eer(huis);
    for (const regel of [
      'Bel eerst Veilig Thuis: 0800-2000.',
      'Praat niet zonder advies van een deskundige met ouders, broers, zussen of het kind.',
      'Veilig Thuis en de politie hebben mensen die hier veel van weten.',
      'Laat niemand uit de familie of de buurt bemiddelen.',
      'Is er een tolk nodig? Vraag nooit een familielid.',
      'sporen achterlaten op een telefoon',
      'Landelijk Knooppunt Huwelijksdwang en Achterlating',
    ])
      expect(anna.tekst()).toContain(regel);
  });

  it('gaat met acuut gevaar meteen naar melden, ook al is er met niemand gesproken [P-05]', async () => {
    const huis = await startHuis();
    const anna = await eer(huis);
    await weegtOnveilig(anna, 'acuut');
    expect(anna.tekst()).toContain('Melden bij Veilig Thuis: ja.');
    await meldt(anna);
    expect(anna.tekst()).toContain('gemeld');
    await opent(anna, 'gesprek');
    expect(anna.tekst()).toContain('Plan nog geen gesprek met: de leerling, moeder (ouder, met gezag).');
  });

  it('dwingt bij twaalf jaar geen gesprek met ouders af: afgezien voor de veiligheid van het kind, met twee [S1-31]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await eer(huis);
    await opent(anna, 'leerling');
    await anna.drukt('Bewaar', { geboortedatum: '2014-03-01' });
    await opent(anna, 'gesprek');
    await anna.drukt('Het lukt niet', { persoon: 'p2' });
    await anna.drukt('Stel dit voor', {
      grond: 'veiligheid-kind',
      reden: 'Haar broer dreigt.',
      opnieuwOp: '2026-12-08',
    });
    await bekijkt(bas);
    await bas.drukt('Ik ben het eens');
    await opent(anna, 'gesprek');
    expect(anna.tekst()).toContain('✓ moeder (ouder, met gezag)');
    expect(anna.tekst()).toContain('Opnieuw bekijken op di 8 december');
  });

  it('plant geen gesprek met ouders of leerling voordat Veilig Thuis antwoord gaf [P-05]', async () => {
    const huis = await startHuis();
    const anna = await eer(huis);
    expect(anna.tekst()).toContain('Plan nog geen gesprek met: de leerling, moeder (ouder, met gezag).');
    expect(anna.tekst()).toContain('Is er een tolk nodig? Vraag nooit een familielid.');
    expect(anna.tekst()).toContain('sporen achterlaten op een telefoon');
    expect(anna.tekst()).toContain('Landelijk Knooppunt Huwelijksdwang en Achterlating');
    expect(anna.knoppen()).not.toContain('Plan of bereid voor');
    await meer(anna, 'gesprek-plannen');
    await anna.drukt('Plan dit gesprek', { persoon: 'p2', datum: '2026-11-30' });
    expect(anna.tekst()).toContain('Bel eerst Veilig Thuis: 0800-2000.');
    await anna.drukt('Plan dit gesprek', { persoon: 'p1', datum: '2026-11-30' });
    expect(anna.tekst()).toContain('Bel eerst Veilig Thuis: 0800-2000.');
  });

  it('houdt de blokkade bij "nu niet" en heft haar op bij "alleen zo", met hoe [P-05]', async () => {
    const huis = await startHuis();
    const anna = await eer(huis);
    await anna.drukt('Advies van Veilig Thuis');
    expect(anna.tekst()).toContain('Vraag of je nu met de ouders mag praten');
    await anna.drukt('Bewaar dit advies', { advies: 'verder-kijken', woorden: 'Wacht.', gesprekAdvies: 'nu-niet' });
    await meer(anna, 'gesprek');
    expect(anna.tekst()).toContain('Veilig Thuis zei: nu niet praten.');
    expect(anna.knoppen()).not.toContain('Plan of bereid voor');
    await huis.naar('2026-11-24T14:05:00.000Z');
    await meer(anna, 'veilig-thuis');
    await anna.drukt('Bewaar dit advies', {
      advies: 'verder-kijken',
      woorden: 'Alleen met moeder, op school.',
      gesprekAdvies: 'alleen-zo',
    });
    await meer(anna, 'gesprek');
    expect(anna.tekst()).toContain('praten kan, maar alleen zo: Alleen met moeder, op school.');
    await anna.drukt('Plan of bereid voor', { persoon: 'p2' });
    await anna.drukt('Plan dit gesprek', { datum: '2026-11-30' });
    expect(anna.tekst()).toContain('Gesprek gepland op');
  });

  it('neemt een gesprek dat toch plaatsvond gewoon op, anders dan afgesproken, en de IB’er hoort het [P-23]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await eer(huis);
    const voor = bas.berichten().length;
    await anna.drukt('We hebben gesproken', { persoon: 'p2' });
    expect(anna.tekst()).toContain('Is er toch al gesproken? Schrijf het gewoon op.');
    await anna.drukt('Bewaar dit gesprek', { reactie: 'Moeder begon er zelf over.' });
    expect(anna.tekst()).toContain('Het gesprek ging anders dan afgesproken.');
    expect(anna.tekst()).toContain("Bas (IB'er) krijgt nu een bericht.");
    expect(bas.berichten().length).toBeGreaterThan(voor);
  });

  it('ziet met een reden om veiligheid af van het gesprek, ook bij een kind van twaalf', async () => {
    const huis = await startHuis();
    const anna = await eer(huis);
    await anna.drukt('Het lukt niet', { persoon: 'p1' });
    await anna.drukt('Stel dit voor', { grond: 'veiligheid-kind', reden: 'Haar broer leest mee.' });
    expect(anna.tekst()).toContain('Een tweede persoon kijkt mee.');
  });
});

describe('De andere bijzondere vormen', () => {
  it('dwang om te trouwen wacht ook op Veilig Thuis, met het LKHA in beeld [S2-38]', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis, 'huwelijksdwang');
    expect(anna.tekst()).toContain('Plan nog geen gesprek met: moeder (ouder, met gezag).');
    expect(anna.tekst()).toContain('Landelijk Knooppunt Huwelijksdwang en Achterlating');
    await meer(anna, 'gesprek-plannen');
    await anna.drukt('Plan dit gesprek', { persoon: 'p2', datum: '2026-11-30' });
    expect(anna.tekst()).toContain('Bel eerst Veilig Thuis: 0800-2000.');
  });

  it.each(['seksueel-misbruik', 'dreigende-vgv', 'eergerelateerd-geweld'])(
    'bij %s komt het gesprek met ouders pas na het antwoord van Veilig Thuis, met wat daar haast heeft [S2-38]',
    async (vorm) => {
      const anna = await metMoeder(await startHuis(), vorm);
      expect(anna.tekst()).toMatch(/Bel Veilig Thuis met spoed|Bel Veilig Thuis nu|Bel eerst Veilig Thuis/);
      const plant = async (): Promise<string> => {
        await meer(anna, 'gesprek-plannen');
        await anna.drukt('Plan dit gesprek', { persoon: 'p2', datum: '2026-11-30' });
        return anna.tekst();
      };
      expect(await plant()).not.toContain('Gesprek gepland op');
      await meer(anna, 'veilig-thuis');
      await anna.drukt('Bewaar dit advies', { advies: 'verder-kijken', woorden: 'Praat.', gesprekAdvies: 'kan' });
      expect(await plant()).toContain('Gesprek gepland op');
    },
  );

  it('advies vragen mag altijd, anoniem, ook als niemand gesproken mag worden [S2-46]', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis, 'dreigende-vgv');
    expect(anna.tekst()).toContain('dag en nacht: 0800-2000. Dat mag ook zonder naam.');
    await opent(anna, 'veilig-thuis');
    expect(anna.tekst()).toContain('Advies vragen kan altijd anoniem.');
    await anna.drukt('Bewaar dit advies', {
      advies: 'verder-kijken',
      woorden: 'Bel de jeugdarts.',
      gesprekAdvies: 'kan',
    });
    await meer(anna, 'gesprek');
    expect(anna.knoppen()).toContain('Plan of bereid voor');
  });

  it('zet een reisdatum in de casus: meteen bericht, en een week ervoor opnieuw zolang er niet gemeld is [E-13]', async () => {
    const huis = await startHuis();
    const [bas, dirk] = [await huis.chat('Bas'), await huis.chat('Dirk')];
    const anna = await metMoeder(huis, 'dreigende-vgv');
    expect(anna.tekst()).toContain('Weten jullie een reisdatum?');
    const voor = dirk.berichten().length;
    await opent(anna, 'reisdatum');
    await anna.drukt('Bewaar deze dag', { datum: '2026-12-18', toelichting: 'Ze vertelde over de tickets.' });
    expect(anna.tekst()).toContain('Bel vandaag Veilig Thuis, dag en nacht: 0800-2000.');
    expect(dirk.berichten()).toHaveLength(voor + 1);
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('Misschien vertrekt het kind');
    const bijBas = bas.berichten().length;
    await huis.naar('2026-12-11T08:30:00.000Z');
    expect(bas.berichten().length).toBeGreaterThan(bijBas);
    bas.leest();
    await bas.drukt('Bekijken');
    await opent(bas, 'tijdlijn');
    expect(bas.tekst()).toContain('schreef op dat het kind misschien vertrekt op vr 18 december');
    expect(bas.tekst()).toContain('Ze vertelde over de tickets.');
  });

  it('bij seksueel misbruik praat je met het kind zonder dat de ouders het weten, en schrijf je op waarom [P-05]', async () => {
    const huis = await startHuis();
    const anna = await metMoeder(huis, 'seksueel-misbruik');
    expect(anna.tekst()).toContain('Bel Veilig Thuis met spoed, vóór je met ouders praat.');
    expect(anna.tekst()).toContain('Vraag het kind niet uit.');
    await anna.drukt('Plan of bereid voor', { persoon: 'p1' });
    await anna.drukt('Plan dit gesprek', { datum: '2026-11-30' });
    expect(anna.tekst()).toContain('Er mist nog een antwoord.');
    await anna.drukt('Plan dit gesprek', { ouders: 'ja' });
    expect(anna.tekst()).toContain('Bel eerst Veilig Thuis: 0800-2000.');
    await anna.drukt('Plan dit gesprek', { ouders: 'veiligheid-kind' });
    expect(anna.tekst()).toContain('Schrijf op waarom.');
    await anna.drukt('Plan dit gesprek', { redenOuders: 'Veilig Thuis heeft nog niet geantwoord.' });
    expect(anna.tekst()).toContain('Gesprek gepland op ma 30 november');
  });
});
