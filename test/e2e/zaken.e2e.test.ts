// Six cases of casussen.md on the demo page, from the first press to the end, with a picture at each card.

import { begint, bekijkt, CODE, meldt, opent, voegtToe, weegt } from '../support/huis/paden.ts';
import { besluitHulp, gereed, raadpleegt, spreekt } from '../support/huis/wegen-paden.ts';
import { openPagina } from './support/huis.ts';
import type { PaginaOpties } from './support/huis.ts';

const LANG = 240_000;
type Pagina = Awaited<ReturnType<typeof openPagina>>;
/** Plays a case on a page of its own; an error on the page fails it. */
const opPagina = (zaak: string, opties: PaginaOpties, speel: (pagina: Pagina) => Promise<void>) => async () => {
  const pagina = await openPagina(zaak, opties);
  try {
    await speel(pagina);
    expect(pagina.fouten).toEqual([]);
  } finally {
    await pagina.sluit();
  }
};
const dagVan = (dagen: number): string => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);

describe('De zaken op de pagina', () => {
  it(
    'T-01: nood op een telefoon, van de nummers tot een bevestigde melding',
    opPagina('T-01', { smal: true }, async (p) => {
      const anna = await p.chat('Anna');
      await p.chat('Carla');
      await p.chat('Dirk');
      await p.chat('Anna');
      await anna.typt('nood');
      await p.ziet('Anna', 'Bel 112', '0800-2000');
      await anna.drukt("Waarschuw mijn collega's");
      await p.ziet('Anna', 'Opschrijven komt later');
      await p.ziet('Dirk', 'Anna heeft je nu nodig.');
      const carla = await p.chat('Carla');
      await bekijkt(carla);
      await carla.drukt('Ik pak dit op');
      await weegt(anna, 'a1', { antwoord: 'ja' });
      await weegt(anna, 'a2', { antwoord: 'acuut' });
      await meldt(anna, { ontvanger: 'medewerker 12' });
      const dirk = await p.chat('Dirk');
      await dirk.typt(`open ${CODE}`);
      await opent(dirk, 'melding-bevestigen');
      await p.ziet('Dirk', 'Heb je dit gezien?');
      await dirk.drukt('Ik bevestig dat er gemeld is');
      await anna.typt(`open ${CODE}`);
      await p.ziet('Anna', 'Je deed het goed door dit te zeggen.');
    }),
    LANG,
  );

  it(
    'T-03: de zorgen bleken niet te kloppen',
    opPagina('T-03', { donker: true }, async (p) => {
      const anna = await p.chat('Anna');
      await begint(anna, 'Blauwe plekken op schenen en onderarmen.');
      await raadpleegt(anna, 'verder-kijken', 'Laat de vertrouwensarts meekijken.');
      await voegtToe(anna, 'moeder');
      await spreekt(anna, 'p2', { uitkomst: 'zorgen-weg', reactie: 'Liet een brief van de specialist zien.' });
      await weegt(anna, 'a1', { antwoord: 'nee', reden: 'De brief verklaart de plekken.' });
      await p.ziet('Anna', 'als voorstel');
      const bas = await p.chat('Bas');
      await bas.typt(`open ${CODE}`);
      await opent(bas, 'voorstel');
      await bas.drukt('Ik ben het eens', { redenEens: 'Ik zag de brief ook.' });
      await anna.typt(`open ${CODE}`);
      await anna.drukt('Casus afsluiten');
      await anna.drukt('Sluit de casus af', { reden: 'Zie de brief.' });
      await p.ziet('Anna', 'De zorgen bleken niet te kloppen. Dat staat nu ook duidelijk in de casus.');
    }),
    LANG,
  );

  it(
    'T-04: de hulp slaagt, met een herinnering op de dag van de evaluatie',
    opPagina('T-04', {}, async (p) => {
      const anna = await gereed(p, 'Twee weken geen lunch en geen jas.');
      await besluitHulp(p, anna);
      await anna.drukt('Bewaar het hulpplan', { doelen: 'Elke dag brood en een jas.', evaluatieOp: dagVan(14) });
      await p.ziet('Anna', 'Het hulpplan staat in casus');
      await opent(anna, 'sluiten');
      await p.ziet('Anna', 'Kijk eerst samen of de hulp heeft gewerkt (vraag 5).');
      const bas = await p.chat('Bas');
      await bekijkt(bas);
      await opent(bas, 'hulp-volgen');
      await bas.drukt('Bewaar', { begonnen: 'ja', hoe: 'Het SMW is geweest.' });
      await p.dagen(16);
      await p.ziet('Bas', 'Herinnering');
      await bas.typt(`open ${CODE}`);
      await opent(bas, 'a5');
      await bas.drukt('Bewaar dit antwoord', { antwoord: 'ja', reden: 'Zij eet elke dag mee.' });
      const carla = await p.chat('Carla');
      await carla.typt(`open ${CODE}`);
      await opent(carla, 'voorstel');
      await carla.drukt('Ik ben het eens', { redenEens: 'Dat zie ik ook.' });
      await anna.typt(`open ${CODE}`);
      await anna.drukt('Casus afsluiten');
      await anna.drukt('Sluit de casus af', { reden: 'Doelen gehaald.' });
      await p.ziet('Anna', 'is nu in nazorg');
    }),
    LANG,
  );

  it(
    'T-07: de school kan geen hulp regelen, één ouder is niet te bereiken',
    opPagina('T-07', {}, async (p) => {
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
      await weegt(anna, 'a1', { antwoord: 'ja' });
      await weegt(anna, 'a2', { antwoord: 'veilig-genoeg', reden: 'Geen lichamelijk gevaar.' });
      const bas = await p.chat('Bas');
      await bas.typt(`open ${CODE}`);
      await opent(bas, 'voorstel');
      await bas.drukt('Ik ben het eens', { redenEens: 'Ik zie het ook zo.' });
      await weegt(bas, 'a3', { antwoord: 'nee', reden: 'Zes maanden wachten.' });
      await opent(bas, 'besluit-melden');
      await p.ziet('Bas', 'Melden bij Veilig Thuis: ja');
      await meldt(bas, { wijze: 'formulier', kenmerk: 'VT-123' });
      await bas.drukt('Bewaar', { persoon: 'p2', staat: 'verteld', reactie: 'bezwaar' });
      const dirk = await p.chat('Dirk');
      await bekijkt(dirk);
      await p.ziet('Dirk', 'met het formulier');
      await dirk.drukt('Ik bevestig dat er gemeld is');
      await p.ziet('Dirk', 'Je hebt bevestigd');
    }),
    LANG,
  );

  it(
    'T-11: iemand die op school werkt gaat naar het bestuur, en naar niemand anders',
    opPagina('T-11', { smal: true, donker: true }, async (p) => {
      const anna = await p.chat('Anna');
      await p.chat('Eva');
      await p.chat('Bas');
      await anna.typt('ik maak me zorgen');
      await anna.drukt('Start de casus', { betrokken: 'op-school' });
      await p.ziet('Anna', '0900 111 3111', 'Vertel het direct aan het bestuur.');
      await anna.drukt('Stuur dit naar het bestuur', {
        aard: 'seksueel',
        feit: 'Stuurt een leerling ’s nachts berichten.',
      });
      await p.ziet('Anna', 'Alleen de schoolleider vertellen is niet genoeg');
      const eva = await p.chat('Eva');
      await bekijkt(eva);
      await p.ziet('Eva', 'Stuurt een leerling');
      const bas = await p.chat('Bas');
      await p.ziet('Bas', 'Dag Bas');
      await bas.typt(`open ${CODE}`);
      await p.ziet('Bas', 'Die casus vind ik niet');
    }),
    LANG,
  );

  it(
    'T-23: een oude kaart toont hoe het er nu voor staat, en wat getypt was blijft',
    opPagina('T-23', {}, async (p) => {
      const anna = await p.chat('Anna');
      const bas = await p.chat('Bas');
      await begint(anna);
      await bas.typt(`open ${CODE}`);
      await opent(bas, 'leerling');
      await anna.typt(`open ${CODE}`);
      await opent(anna, 'signaal');
      await anna.drukt('Bewaar dit signaal', { feit: 'Weer geen brood.' });
      await bas.drukt('Bewaar', { groep: '4' });
      await p.ziet('Bas', 'heeft net iets toegevoegd. Jouw tekst staat er nog.');
      expect(JSON.stringify(bas.kaart())).toContain('"value":"4"');
      await bas.drukt('Bewaar');
      await meldt(anna);
      const dirk = await p.chat('Dirk');
      await bekijkt(dirk);
      await dirk.drukt('Ik bevestig dat er gemeld is');
      await p.ziet('Dirk', 'Je hebt bevestigd dat er gemeld is');
    }),
    LANG,
  );
});
