// After a melding: directie confirms, asks, declines or reported in person; deputies, and a school of one person and its bestuur.

import { startHuis } from '../support/huis/huis.ts';
import { begint, bekijkt, CODE, meldt, opent, weegtOnveilig } from '../support/huis/paden.ts';

describe('De melding bevestigen', () => {
  it('een vraag houdt de melding niet tegen, en het antwoord komt terug [P-03]', async () => {
    const huis = await startHuis();
    const dirk = await huis.chat('Dirk');
    const anna = await huis.chat('Anna');
    await begint(anna);
    await weegtOnveilig(anna);
    await meldt(anna);
    await bekijkt(dirk);
    await dirk.drukt('Ik heb een vraag');
    await dirk.drukt('Verstuur mijn vraag', { bericht: 'Weten de ouders het al?' });
    expect(dirk.tekst()).toContain('Je vraag is verstuurd');
    anna.leest();
    expect(anna.tekst()).not.toContain('ouders');
    await anna.drukt('Bekijken');
    expect(anna.tekst()).toContain('Weten de ouders het al?');
    await anna.drukt('Verstuur mijn antwoord', { bericht: 'Nog niet, dat is niet veilig.' });
    await bekijkt(dirk);
    await opent(dirk, 'melding-vraag');
    expect(dirk.tekst()).toContain('Nog niet, dat is niet veilig.');
    await opent(dirk, 'melding-bevestigen');
    await dirk.drukt('Ik bevestig dat er gemeld is');
    await bekijkt(anna);
    expect(anna.tekst()).toContain('Veilig Thuis kijkt er nu naar');
  }, 60_000);

  it('directie die niet bevestigt houdt niets tegen: bestuur en leerkracht horen het, een ander bevestigt [P-13]', async () => {
    const huis = await startHuis();
    const dirk = await huis.chat('Dirk');
    const eva = await huis.chat('Eva');
    const carla = await huis.chat('Carla');
    const anna = await huis.chat('Anna');
    await begint(anna);
    await weegtOnveilig(anna, 'structureel');
    await meldt(anna);
    await bekijkt(dirk);
    await dirk.drukt('Ik bevestig niet');
    expect(dirk.tekst()).toContain('Bel eerst Veilig Thuis voor advies');
    await dirk.drukt('Bewaar dat ik niet bevestig', { reden: 'Ik ken deze ouders goed.' });
    expect(dirk.tekst()).toContain('Bel eerst Veilig Thuis');
    expect(JSON.stringify(dirk.kaart())).toContain('Ik ken deze ouders goed.');

    await opent(anna, 'veilig-thuis');
    await anna.drukt('Bewaar dit advies', { advies: 'melden', woorden: 'Meld dit.', gevolgd: 'ja' });
    await opent(dirk, 'bevestiging-weigeren');
    await dirk.drukt('Bewaar dat ik niet bevestig', { reden: 'Ik ken deze ouders goed.' });
    expect(dirk.tekst()).toContain('De casus blijft open. De melding blijft staan.');
    eva.leest();
    expect(eva.tekst()).toContain(CODE);
    anna.leest();
    expect(anna.tekst()).toContain(CODE);
    await anna.typt(`open ${CODE}`);
    expect(anna.tekst()).toContain('Gemeld bij Veilig Thuis');
    expect(anna.tekst()).not.toContain('meldplicht');

    await bekijkt(carla);
    await opent(carla, 'melding-bevestigen');
    await carla.drukt('Ik bevestig dat er gemeld is');
    expect(carla.tekst()).toContain('Je hebt bevestigd');
  }, 60_000);

  it('wie de melding zelf deed en eindverantwoordelijk is mag bevestigen, en anderen zien dat [P-09]', async () => {
    const huis = await startHuis();
    const carla = await huis.chat('Carla');
    const eva = await huis.chat('Eva');
    const dirk = await huis.chat('Dirk');
    const anna = await huis.chat('Anna');
    await begint(anna);
    await weegtOnveilig(anna);
    await meldt(dirk);
    await opent(dirk, 'melding-bevestigen');
    expect(dirk.tekst()).toContain('Straks staat er: zelf gemeld en bevestigd.');
    await dirk.drukt('Ik bevestig dat er gemeld is');
    await opent(dirk, 'melding-bevestigen');
    expect(dirk.tekst()).toContain('Dirk heeft dit zelf gemeld en bevestigd');
    for (const ander of [carla, eva]) {
      ander.leest();
      expect(ander.tekst()).toContain(CODE);
    }
  }, 60_000);

  it('bevestigt directie niet op tijd, dan mag wie de vraag krijgt het doen [P-26]', async () => {
    const huis = await startHuis();
    const carla = await huis.chat('Carla');
    const bas = await huis.chat('Bas');
    await huis.chat('Dirk');
    const anna = await huis.chat('Anna');
    await begint(anna);
    await weegtOnveilig(anna, 'structureel');
    await meldt(anna);
    await opent(bas, 'melding-bevestigen');
    expect(bas.tekst()).toContain('Bevestigen doet: Dirk (directeur)');
    expect(bas.knoppen()).not.toContain('Ik bevestig dat er gemeld is');
    await huis.naar('2026-11-30T16:00:00.000Z');
    await bekijkt(carla);
    await opent(carla, 'melding-bevestigen');
    await carla.drukt('Ik bevestig dat er gemeld is');
    await bekijkt(anna);
    expect(anna.tekst()).toContain('Je deed het goed door dit te zeggen.');
  }, 60_000);

  it('op de dorpsschool komt één mens met het bestuur tot een bevestigde melding [P-26] [P-09]', async () => {
    const huis = await startHuis();
    const jan = await huis.chat('b2');
    const iris = await huis.chat('b1');
    await begint(iris);
    await weegtOnveilig(iris);
    jan.leest();
    expect(jan.tekst()).toContain(CODE);
    await meldt(iris);
    await opent(iris, 'melding-bevestigen');
    await iris.drukt('Ik bevestig dat er gemeld is');
    await opent(iris, 'tijdlijn');
    expect(iris.tekst()).toContain('bevestigde dat er gemeld is');
    await bekijkt(jan);
    await opent(jan, 'melding-bevestigen');
    expect(jan.tekst()).toContain('Iris heeft dit zelf gemeld en bevestigd');
  }, 60_000);
});
