// T-11 over HTTP, the other turns: violence, a colleague who is the mother at home, both, and a casus that turns out to be for bestuur.

import { idVan, startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';

const FEIT = 'Hij sloeg hem op de gang.';
const EIGEN = 'Stuur dit naar het bestuur';
async function opSchool(huis: TestHuis, velden: Readonly<Record<string, string>> = {}) {
  const anna = await huis.chat('Anna');
  await anna.drukt('Ik maak me zorgen');
  await anna.drukt('Start de casus', { betrokken: 'op-school', feit: FEIT, initialen: 'M.', ...velden });
  return anna;
}

describe('T-11, geweld door iemand op school', () => {
  it('gaat naar het bestuur, met de vertrouwensinspecteur, zonder artikel 4a te noemen voor dit geval', async () => {
    const huis = await startHuis();
    const eva = await huis.chat('Eva');
    const anna = await opSchool(huis, { feit: 'Hij sloeg hem op de gang.' });
    await anna.drukt(EIGEN, { aard: 'geweld' });
    expect(anna.tekst()).toContain('Dit ligt bij het bestuur');
    expect(anna.tekst()).toContain('0900 111 3111');
    expect(anna.tekst()).not.toMatch(/4a|meldplicht/);
    eva.leest();
    await eva.drukt('Bekijken');
    expect(eva.tekst()).toContain('Hij sloeg hem op de gang.');
    expect(eva.tekst()).toContain('Het bestuur kan de directeur erbij vragen.');
    expect(eva.tekst()).not.toMatch(/4a|aangifte \(/);
  });
});

describe('T-11, de assistent is de moeder van het meisje', () => {
  it('laat de meldcode doorgaan, sluit haar uit en vertelt het bestuur als werkgever zonder inhoud [P-04, P-18]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const femke = await huis.chat('Femke');
    const eva = await huis.chat('Eva');
    const anna = await huis.chat('Anna');
    await anna.drukt('Ik maak me zorgen');
    await anna.drukt('Start de casus', { betrokken: 'thuis', familie: idVan('a6'), feit: 'Blauwe plekken.' });
    expect(anna.tekst()).toContain('Casus 2026-001 is gestart');
    bas.leest();
    expect(bas.tekst()).toContain('casus 2026-001');
    await femke.typt('open 2026-001');
    expect(femke.tekst()).toContain('Die casus vind ik niet');
    expect(femke.berichten()).toHaveLength(2);
    expect(eva.berichten()).toHaveLength(2);
    expect(JSON.stringify(eva.berichten())).not.toContain('Blauwe');
  });

  it('doet allebei als het ook op school is: eerst het bestuur, daarna een eigen casus voor thuis [P-04]', async () => {
    const huis = await startHuis();
    const anna = await opSchool(huis, { betrokken: 'beide' });
    expect(anna.tekst()).toContain('Daarna kun je ook voor thuis een casus starten.');
    await anna.drukt(EIGEN, { aard: 'geweld', overWie: idVan('a6') });
    await anna.drukt('Start ook een casus voor thuis');
    expect(anna.tekst()).toContain('Een nieuwe casus');
    await anna.drukt('Start de casus', { familie: idVan('a6'), initialen: 'M.' });
    expect(anna.tekst()).toContain('Casus 2026-002 is gestart');
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('Dit ligt bij het bestuur');
  });

  it('met gevaar nu gaat het kind voor, en de weg naar het bestuur staat als knop bij nood en in de casus [P-04, P-06]', async () => {
    const huis = await startHuis();
    const [bas, eva, anna] = [await huis.chat('Bas'), await huis.chat('Eva'), await huis.chat('Anna')];
    await anna.drukt('Ik maak me zorgen');
    await anna.drukt('Start de casus', { betrokken: 'beide', gevaarNu: 'ja', familie: idVan('a6') });
    expect(anna.tekst()).toContain('112');
    expect(anna.knoppen()).toContain('Wat op school gebeurt: naar het bestuur');
    await anna.drukt('Naar de casus');
    await anna.drukt('Wat op school gebeurt: naar het bestuur');
    await anna.drukt(EIGEN, { aard: 'geweld', feit: FEIT, overWie: idVan('a6') });
    expect(anna.tekst()).toContain('Dit ligt bij het bestuur');
    eva.leest();
    await eva.drukt('Bekijken');
    expect(eva.tekst()).toContain(FEIT);
    for (const kaart of ['open 2026-001', 'open 2026-002']) {
      await bas.typt(kaart);
      expect(bas.knoppen()).not.toContain('Wat op school gebeurt: naar het bestuur');
      expect(bas.tekst()).not.toContain('ook op school');
    }
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('Zo staat het ervoor');
  });
});

describe('Van de meldcode naar het bestuur', () => {
  it('geeft een lopende casus aan het bestuur en sluit de collega’s erbuiten, met behoud van wat er stond [P-04]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const eva = await huis.chat('Eva');
    const anna = await huis.chat('Anna');
    await anna.drukt('Ik maak me zorgen');
    await anna.drukt('Start de casus', { initialen: 'J.' });
    await anna.drukt('Bewaar dit signaal', { feit: 'Hij slaat haar in de gang.' });
    await anna.drukt('Meer doen');
    await anna.drukt('Verder', { kaart: 'naar-bestuur' });
    expect(anna.tekst()).toContain('0900 111 3111');
    await anna.drukt('Geef dit aan het bestuur');
    expect(anna.tekst()).toContain('Er mist nog een antwoord.');
    await anna.drukt('Geef dit aan het bestuur', { aard: 'geweld' });
    expect(anna.tekst()).toContain('Dit ligt nu bij het bestuur.');
    await bas.typt('open 2026-001');
    expect(bas.tekst()).toContain('Die casus vind ik niet');
    eva.leest();
    await eva.drukt('Bekijken');
    expect(eva.tekst()).toContain('Een zaak voor het bestuur');
    expect(eva.tekst()).toContain('Hij slaat haar in de gang.');
  });

  it('laat een IB’er die het doorgeeft alleen lezen dat het gelukt is [P-04, P-21]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await huis.chat('Anna');
    await anna.drukt('Ik maak me zorgen');
    await anna.drukt('Start de casus', { initialen: 'J.' });
    await bas.typt('open 2026-001');
    await bas.drukt('Meer doen');
    await bas.drukt('Verder', { kaart: 'naar-bestuur' });
    await bas.drukt('Geef dit aan het bestuur', { aard: 'geweld' });
    expect(bas.tekst()).toContain('Dit ligt nu bij het bestuur.');
    expect(bas.tekst()).not.toContain('Dit ligt bij het bestuur');
    expect(bas.tekst()).toContain('Dag Bas');
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('Dit ligt bij het bestuur');
  });
});

describe('Veilig Thuis bellen buiten een casus', () => {
  it('zegt het nummer, wat je kunt vragen, en dat het anoniem is', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.typt('veilig thuis');
    expect(anna.tekst()).toContain('0800-2000');
    expect(anna.tekst()).toContain('Advies vragen kan altijd anoniem.');
    expect(anna.tekst()).toContain('Bij advies doet Veilig Thuis zelf niets.');
    await anna.drukt('Ik maak me zorgen');
    expect(anna.tekst()).toContain('Een nieuwe casus');
  });
});
