// The cases of casussen.md that have no journey in a browser, played in the demo itself under their own preset.

import { begint, bekijkt, CODE, meldt, opent, voegtToe, weegt, weegtOnveilig } from '../support/huis/paden.ts';
import type { DemoSchool } from '../support/huis/demo-school.ts';
import { startSchool } from '../support/huis/demo-school.ts';
import { raadpleegt, spreekt } from '../support/huis/wegen-paden.ts';

import.meta.jest.setTimeout(60_000);

const scholen: DemoSchool[] = [];
const opSchool = async (...[preset]: Parameters<typeof startSchool>): Promise<DemoSchool> => {
  const school = await startSchool(preset);
  scholen.push(school);
  return school;
};
afterEach(async () => {
  for (const school of scholen.splice(0)) await school.sluit();
});

describe('Onder het profiel van de casus, in de demo', () => {
  it.each(['sot', 'jso'] as const)('T-10: ouders weigeren toestemming (%s)', async (preset) => {
    const school = await opSchool(preset);
    const [bas, anna] = [await school.chat('Bas'), await school.chat('Anna')];
    await begint(anna, 'J. kwam drie dagen zonder brood.', { initialen: 'J.', geboortedatum: '2019-04-02' });
    await opent(bas, 'toestemming');
    await bas.drukt('Bewaar dit antwoord', { wie: 'moeder', antwoord: 'geweigerd', toelichting: 'In een brief.' });
    await bas.drukt('Zet op de agenda', { wijze: 'met-naam', vraag: 'Wat zien we?' });
    expect(bas.tekst()).toContain('Er is geen toestemming van ouders op papier.');
    await bas.drukt('Zet op de agenda', { wijze: 'anoniem' });
    expect(bas.tekst()).toContain(`Het staat op de agenda van het ${preset === 'sot' ? 'SOT' : 'zorg- en adviesteam'}`);
    await opent(anna, 'wegen');
    expect(anna.tekst()).toContain('Ouders gaven geen toestemming om met naam te overleggen.');
    await anna.typt('sociale kaart');
    expect(anna.tekst()).toContain('Olaf, orthopedagoog');
  });

  it('T-12: geweld om de eer van de familie: eerst Veilig Thuis, en acuut is melden', async () => {
    const school = await opSchool('basis2019');
    const anna = await school.chat('Anna');
    await begint(anna, 'Ze mag niet meer naar buiten.', { groep: '8', vormen: 'eergerelateerd-geweld' });
    await voegtToe(anna, 'moeder');
    expect(anna.tekst()).toContain('Plan nog geen gesprek met: de leerling, moeder (ouder, met gezag).');
    for (const hint of [
      'Vraag nooit een familielid',
      'sporen achterlaten op een telefoon',
      'Huwelijksdwang en Achterlating',
    ])
      expect(anna.tekst()).toContain(hint);
    await weegtOnveilig(anna);
    expect(anna.tekst()).toContain('Melden bij Veilig Thuis: ja.');
    await meldt(anna);
    expect(anna.tekst()).toContain('gemeld');
  });

  it('T-15: op de school van de kwaliteitskaart is de leerkracht niet bij het gesprek', async () => {
    const school = await opSchool('kwaliteitskaart');
    for (const naam of ['Bas', 'Dirk']) await school.chat(naam);
    const anna = await school.chat('Anna');
    await begint(anna, 'Hij durft niet naar huis.');
    await voegtToe(anna, 'moeder');
    await opent(anna, 'gesprek');
    await anna.drukt('Plan of bereid voor', { persoon: 'p2' });
    expect(anna.tekst()).toContain('Op deze school is de eigen leerkracht niet bij het gesprek met ouders.');
    expect(anna.tekst()).toContain('5. Vertel dat je Veilig Thuis waarschijnlijk om advies vraagt.');
    await anna.drukt("Vraag: IB'er, directeur");
    expect(anna.tekst()).toContain("Gevraagd om dit gesprek te voeren: Bas (IB'er)");
    const dirk = await school.chat('Dirk');
    await bekijkt(dirk);
    expect(dirk.tekst()).toContain('Plan een gesprek');
    const bas = await school.chat('Bas');
    await raadpleegt(anna, 'verder-kijken');
    await spreekt(anna, 'p1');
    await spreekt(anna, 'p2', { leerkracht: 'ja' });
    expect(anna.tekst()).toContain('Het gesprek ging anders dan afgesproken.');
    await weegt(anna, 'a1', { antwoord: 'ja' });
    await weegt(anna, 'a2', { antwoord: 'veilig-genoeg', reden: 'Er is geen gevaar gezien.' });
    await opent(bas, 'voorstel');
    await bas.drukt('Ik ben het eens', { redenEens: 'Ik zie het ook zo.' });
    await weegt(anna, 'a3', { antwoord: 'ja' });
    const ja = { a4_p2_aanvaardt: 'ja', a4_p2_werktMee: 'ja' };
    await weegt(anna, 'a4', { ...ja, a4_p2_contactMetHulpverlener: 'nee' });
    expect(anna.tekst()).toContain('Melden bij Veilig Thuis: ja.');
    await anna.typt('sociale kaart');
    expect(anna.tekst()).toContain('06-00000040');
  });

  it('T-18: de IB’er heeft de app niet; de vervanger neemt het over', async () => {
    const school = await opSchool('basis2019');
    const [bas, carla, anna] = [await school.chat('Bas'), await school.chat('Carla'), await school.chat('Anna')];
    await begint(anna);
    await bas.verwijdert();
    await anna.drukt('Vraag een collega om mee te kijken');
    await anna.drukt('Vraag het', { aan: bas.id });
    await anna.typt(`open ${CODE}`);
    expect(anna.tekst()).toContain("Bas (IB'er): bericht is niet aangekomen.");
    expect(anna.tekst()).toContain('06-00000002');
    await school.dagen(4);
    await bekijkt(carla);
    expect(carla.tekst()).toContain('Anna (leerkracht) vraagt je om mee te kijken');
    await carla.drukt('Geef antwoord', { antwoord: 'advies', advies: 'Ik kijk mee.' });
    await anna.typt(`open ${CODE}`);
    expect(anna.tekst()).toContain('✓ Overleg (gedaan)');
  });

  it('T-22: kindcheck: eerst de nummers, en de andere kinderen zonder leerling', async () => {
    const school = await opSchool('basis2019');
    const anna = await school.chat('Anna');
    await anna.typt('ik maak me zorgen');
    await anna.drukt('Start de casus', { initialen: 'J.', groep: '3' });
    await anna.drukt('Gaat het om een ouder?', { feit: 'Moeder rook naar alcohol en ging rijden.' });
    expect(anna.tekst()).toContain('Kan het kind nu niet veilig met de ouder mee? Bel 112.');
    await anna.drukt('Bewaar dit', { oudersignalen: 'middelen', kinderen: '2 en 4', onveiliger: 'ja' });
    expect(anna.tekst()).toContain('0800-2000');
    const carla = await school.chat('Carla');
    await opent(carla, 'kindcheck');
    expect(carla.tekst()).toContain('Kind van 4');
    expect(carla.knoppen()).toContain('Koppel een kind');
  });

  it('een zorgteam rond één leerling wordt gevormd, met de vertrouwenspersoon erbij (zorgteam)', async () => {
    const school = await opSchool('zorgteam');
    const [lotte, anna] = [await school.chat('Lotte'), await school.chat('Anna')];
    await begint(anna);
    await raadpleegt(anna, 'verder-kijken');
    await anna.typt(`open ${CODE}`);
    await anna.drukt('Meer doen');
    expect(JSON.stringify(anna.kaart())).toContain('Vorm een zorgteam');
    await anna.drukt('Verder', { kaart: 'casusteam' });
    await anna.drukt('Vorm dit team', { teamleden: lotte.id });
    await bekijkt(lotte);
    expect(lotte.tekst()).toContain(`Casus ${CODE}`);
  });
});

describe('De dorpsschool en wie op twee scholen werkt', () => {
  it('Iris heeft vier rollen: wat verder gaat dan zij, gaat naar Jan van het bestuur', async () => {
    const school = await opSchool('basis2019');
    const [jan, iris] = [await school.chat('Jan'), await school.chat('Iris')];
    await begint(iris, 'Zit stil in een hoek.');
    await iris.drukt('Vraag een collega om mee te kijken');
    await iris.drukt('Vraag het', { aan: jan.id });
    await bekijkt(jan);
    expect(jan.tekst()).toContain('Zit stil in een hoek.');
  });

  it('Noor kiest om welke school het gaat, en het profiel van de ene school verandert de andere niet', async () => {
    const school = await opSchool('kwaliteitskaart');
    const [noor, iris] = [await school.chat('Noor'), await school.chat('Iris')];
    await begint(noor, 'Kwam zonder jas.', { school: 'de-dorpsschool' });
    await iris.typt(`open ${CODE}`);
    expect(iris.tekst()).toContain(`Casus ${CODE}`);
    await iris.typt('wie doet wat');
    expect(iris.tekst()).toContain("3. Gesprek met ouders: IB'er, leerkracht.");
    const anna = await school.chat('Anna');
    await anna.typt('wie doet wat');
    expect(anna.tekst()).toContain("3. Gesprek met ouders: IB'er, directeur.");
  });
});

describe('Een ander profiel kiezen', () => {
  it('geldt vanaf de volgende druk, ook voor een casus die al loopt; de chat blijft staan', async () => {
    const school = await opSchool('basis2019');
    const anna = await school.chat('Anna');
    await begint(anna);
    await voegtToe(anna, 'moeder');
    const plannen = async (): Promise<string> => {
      await opent(anna, 'gesprek');
      await anna.drukt('Plan of bereid voor', { persoon: 'p2' });
      return anna.tekst();
    };
    const nooit = 'Op deze school is de eigen leerkracht niet bij het gesprek met ouders.';
    expect(await plannen()).not.toContain(nooit);
    await school.profiel('kwaliteitskaart');
    expect(await plannen()).toContain(nooit);
  });
});
