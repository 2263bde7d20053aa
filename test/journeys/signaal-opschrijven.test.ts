// Step 1 over HTTP: what was seen, by whom, where, in which words, from which source.

import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import type { Chat } from '../support/huis/chat.ts';
import { begint, opent } from '../support/huis/paden.ts';
import { schoolMetProfiel } from '../support/huis/school.ts';

const tijdlijn = async (chat: Chat): Promise<string> => {
  await opent(chat, 'tijdlijn');
  return chat.tekst();
};
const GEZIEN = {
  feit: 'Kwam zonder jas.',
  letterlijk: 'Mama zegt dat ik het niet mag vertellen',
  interpretatie: 'Misschien is er geen geld.',
  weerspreekt: 'Gisteren had hij wel een jas aan.',
};
async function start(huis: TestHuis): Promise<Chat> {
  const anna = await huis.chat('Anna');
  await begint(anna);
  await opent(anna, 'signaal');
  return anna;
}

describe('Een signaal opschrijven', () => {
  it('vraagt wat, wie, wanneer, waar en in welke woorden, met feit en uitleg apart [S0-29][S0-32][S3-05][S2-11]', async () => {
    const huis = await startHuis();
    const anna = await start(huis);
    expect(anna.tekst()).toContain('Schrijf op wat je zag of hoorde, niet wat je denkt.');
    expect(anna.tekst()).toContain('Je hoeft niet te weten waar het door komt.');
    await anna.drukt('Bewaar dit signaal', { ...GEZIEN, plek: 'thuis', dag: '2026-11-23', tijd: '08:30' });
    const gelezen = await tijdlijn(anna);
    expect(gelezen).toContain('Gezien of gehoord:');
    expect(gelezen).toContain('Eigen uitleg:');
    expect(gelezen).toContain('Mama zegt dat ik het niet mag vertellen');
    expect(gelezen).toContain('Anna (leerkracht): schreef signaal 2 op');
    expect(gelezen).toContain('Misschien is er geen geld.');
    expect(gelezen).toContain('Gezien bij een huisbezoek.');
    expect(gelezen).toMatch(/ma(andag)? 23 november|23 nov/);
  });

  it('bewaart ook wat het vermoeden tegenspreekt [S0-28][S1-02][S2-09]', async () => {
    const huis = await startHuis();
    const anna = await start(huis);
    await anna.drukt('Bewaar dit signaal', GEZIEN);
    expect(await tijdlijn(anna)).toContain('Wat ertegen spreekt: Gisteren had hij wel een jas aan.');
    await opent(anna, 'wegen');
    expect(anna.tekst()).toContain('Wat ertegen spreekt: Gisteren had hij wel een jas aan.');
  });

  it('blijft staan ook als er verder niets gebeurt, zonder een volgende stap af te dwingen [S0-31]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna);
    await huis.naar('2026-12-10T09:00:00.000Z');
    await anna.typt('mijn casussen');
    expect(anna.tekst()).toContain('Casus 2026-001');
    expect(await tijdlijn(anna)).toContain('Kwam drie dagen zonder brood.');
  });

  it('zegt dat signalen zelden hun oorzaak laten zien [S2-102]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.typt('ik maak me zorgen');
    await anna.drukt('Start de casus');
    expect(anna.tekst()).toContain('Je hoeft niet te weten waar het door komt.');
  });

  it('houdt van een ander alleen de rol bij, en of Veilig Thuis die mag benaderen [C-23][S3-06]', async () => {
    const huis = await startHuis();
    const anna = await start(huis);
    const bron = { feit: 'Het is daar vaak ruzie.', bron: 'ouder', benaderen: 'ja' };
    await anna.drukt('Bewaar dit signaal', { ...bron, bronOmschrijving: 'de moeder van Sanne' });
    expect(anna.tekst()).toContain('Er staat iets dat lijkt op een naam (‘Sanne’). Is dat nodig?');
    expect(anna.tekst()).toContain('zonder naam (bijvoorbeeld: ouder van een klasgenoot)');
    await anna.drukt('Bewaar dit signaal', { bronOmschrijving: 'ouder van een klasgenoot' });
    const gelezen = await tijdlijn(anna);
    expect(gelezen).toContain('ouder van een klasgenoot');
    expect(gelezen).not.toContain('Sanne');
    expect(gelezen).toContain('Veilig Thuis mag met deze bron praten.');
    await opent(anna, 'melding');
    expect(anna.tekst()).toContain('(ouder van een klasgenoot) Veilig Thuis mag met deze bron praten.');
  });

  it('mag komen van een deskundige van buiten; een medewerker schrijft het op [C-44][S0-26]', async () => {
    const huis = await startHuis();
    const anna = await start(huis);
    await anna.drukt('Bewaar dit signaal', {
      feit: 'Groeit te weinig.',
      bron: 'deskundige',
      bronOmschrijving: 'de schoolverpleegkundige',
    });
    const gelezen = await tijdlijn(anna);
    expect(gelezen).toContain('Een deskundige van buiten de school');
    expect(gelezen).toContain('Anna (leerkracht): schreef signaal 2 op');
  });

  it('noemt de eigen signalenlijst van de school en vraagt er nooit om [S1-05][S2-14][S2-110][C-35]', async () => {
    const zonder = await start(await startHuis());
    expect(zonder.tekst()).not.toContain('Jullie signalenlijst');
    const scholen = schoolMetProfiel({ signalenlijst: 'Signalenkaart in de map Zorg' });
    const anna = await start(await startHuis({ scholen }));
    expect(anna.tekst()).toContain('Jullie signalenlijst: Signalenkaart in de map Zorg');
    await anna.drukt('Bewaar dit signaal', { feit: 'Kwam zonder jas.', instrument: 'lijst van 24 november, map Zorg' });
    expect(await tijdlijn(anna)).toContain('lijst van 24 november, map Zorg');
  });

  it('wijst met de signalenlijst naar hoe deze school het doet, of het de signalenkaart is of iets anders [S1-04][S3-07]', async () => {
    const scholen = schoolMetProfiel({ signalenlijst: 'signalenkaart.nl, volgens ons protocol in map 3' });
    const anna = await start(await startHuis({ scholen }));
    expect(anna.tekst()).toContain('Jullie signalenlijst: signalenkaart.nl, volgens ons protocol in map 3');
  });

  it('biedt bij letsel iemand aan die letsel kan beoordelen [S1-09][S2-31]', async () => {
    const huis = await startHuis();
    const anna = await start(huis);
    await anna.drukt('Bewaar dit signaal', {
      feit: 'Blauwe plek.',
      kenmerken: 'letsel',
      letsel: 'bovenarm, 4 cm, geel',
    });
    await opent(anna, 'veilig-thuis');
    expect(anna.tekst()).toContain('Vraag of de vertrouwensarts van Veilig Thuis kan meekijken.');
    await opent(anna, 'overleg-vastleggen');
    expect(JSON.stringify(anna.kaart())).toContain('Letseldeskundige of forensisch arts');
  });
});

describe('Ouders aan de deur', () => {
  const TIP = 'Zie je een ouder bij het halen of brengen?';
  it('mag je een feit vertellen en zien hoe ouder en kind met elkaar omgaan, je zorg niet [S2-12][S2-13]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna);
    expect(anna.tekst()).toContain(TIP);
    expect(anna.tekst()).toContain('let op hoe ouder en kind met elkaar omgaan');
    expect(anna.tekst()).toContain('Over je zorg praat je later, rustig en apart.');
    await opent(anna, 'signaal');
    await anna.drukt('Bewaar dit signaal', { feit: 'Moeder trok hem hard mee.', plek: 'halen-brengen' });
    expect(await tijdlijn(anna)).toContain('Gezien bij het halen of brengen.');
  });
  it.each([
    ['gevaar', { kenmerken: 'dreiging' }],
    ['twijfel', { onveiliger: 'twijfel' }],
    ['een bijzondere vorm', { vormen: 'eergerelateerd-geweld' }],
  ] as const)('zwijgt de kaart daarover bij %s [P-05][S2-12]', async (_wat, velden) => {
    const huis = await startHuis();
    const anna = await start(huis);
    await anna.drukt('Bewaar dit signaal', { feit: 'Is bang.', ...velden });
    await anna.typt('open 2026-001');
    expect(anna.tekst()).not.toContain(TIP);
  });
});

describe('Dezelfde leerling', () => {
  const LEERLING = { initialen: 'J.', geboortedatum: '2019-04-02' };
  it('wie begint hoort alleen dat er al iemand meekijkt; de IB’er en de aandachtsfunctionaris zien de code [P-25]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna, 'Kwam zonder brood.', LEERLING);
    const femke = await huis.chat('Femke');
    await femke.typt('ik maak me zorgen');
    await femke.drukt('Start de casus', LEERLING);
    expect(femke.tekst()).toContain('Carla (aandachtsfunctionaris) kijkt al mee bij deze leerling.');
    expect(femke.tekst()).not.toContain('2026-001');
    await femke.typt('open 2026-002');
    expect(femke.tekst()).not.toContain('2026-001');
    const carla = await huis.chat('Carla');
    await carla.typt('open 2026-002');
    expect(carla.tekst()).toContain('Misschien gaat dit over dezelfde leerling als casus 2026-001.');
    await anna.typt('open 2026-001');
    expect(anna.tekst()).not.toContain('2026-002');
  });
  it('ook als er gevaar is bij het begin: het zoeken houdt niemand op, en alleen de IB’er of de aandachtsfunctionaris ziet de code [P-25]', async () => {
    const huis = await startHuis();
    await begint(await huis.chat('Anna'), 'Kwam zonder brood.', LEERLING);
    const femke = await huis.chat('Femke');
    await femke.typt('ik maak me zorgen');
    await femke.drukt('Start de casus', { ...LEERLING, gevaarNu: 'ja' });
    expect(femke.tekst()).toContain('112');
    expect(femke.tekst()).not.toContain('2026-001');
    const carla = await huis.chat('Carla');
    await carla.typt('open 2026-002');
    expect(carla.tekst()).toContain('Misschien gaat dit over dezelfde leerling als casus 2026-001.');
  });
  it('ook als de leerling pas na een nood wordt ingevuld, wie dat ook doet [P-25]', async () => {
    for (const wie of ['Femke', 'Bas']) {
      const huis = await startHuis();
      await begint(await huis.chat('Anna'), 'Kwam zonder brood.', LEERLING);
      const femke = await huis.chat('Femke');
      await femke.typt('nood');
      await femke.drukt("Waarschuw mijn collega's");
      const carla = await huis.chat('Carla');
      await carla.typt('open 2026-002');
      expect(carla.tekst()).not.toContain('2026-001');
      const chat = await huis.chat(wie);
      await opent(chat, 'leerling', '2026-002');
      await chat.drukt('Bewaar', LEERLING);
      expect(chat.tekst()).toContain('Carla (aandachtsfunctionaris) kijkt al mee bij deze leerling.');
      await femke.typt('open 2026-002');
      expect(femke.tekst()).not.toContain('2026-001');
      await carla.typt('open 2026-002');
      expect(carla.tekst()).toContain('Misschien gaat dit over dezelfde leerling als casus 2026-001.');
    }
  });
});
