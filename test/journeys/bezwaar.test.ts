// A parent objects to the melding, over HTTP: the aandachtsfunctionaris hears it, answers it, and it is no task any more.

import { startHuis } from '../support/huis/huis.ts';
import { begint, bekijkt, CODE, meldt, opent, voegtToe, weegtOnveilig } from '../support/huis/paden.ts';

describe('Bezwaar tegen de melding', () => {
  it('staat bij iemand als taak tot het beantwoord is, en het kind en de andere ouder blijven in beeld [S1-46][S2-65]', async () => {
    const huis = await startHuis();
    const [carla, dirk, anna] = [await huis.chat('Carla'), await huis.chat('Dirk'), await huis.chat('Anna')];
    await begint(anna, 'Kwam zonder brood.', { geboortedatum: '2015-04-02' });
    await weegtOnveilig(anna, 'structureel');
    await voegtToe(anna, 'moeder');
    await voegtToe(anna, 'vader');
    await meldt(anna);
    await opent(dirk, 'ouders-vertellen');
    expect(dirk.tekst()).toContain('Je vertelt wat je gaat doen en waarom, en je vraagt wat zij ervan vinden.');
    expect(dirk.tekst()).toContain('Zeg waar een melding voor is');
    await dirk.drukt('Bewaar', { persoon: 'p2', staat: 'verteld' });
    expect(dirk.tekst()).toContain('Kijk bij ‘Verteld? Wat vindt deze persoon ervan?’');
    await dirk.drukt('Bewaar', { persoon: 'p2', staat: 'verteld', reactie: 'bezwaar', toelichting: 'Is bang.' });
    await dirk.drukt('Bewaar', { persoon: 'p3', staat: 'niet-bereikt' });
    expect(dirk.tekst()).toContain(
      'Er is bezwaar van een ouder. Carla (aandachtsfunctionaris) zorgt voor een antwoord.',
    );
    expect(dirk.tekst()).toContain('Nog niet bereikt: een ouder.');
    expect(dirk.tekst()).toContain('De leerling is jonger dan 12');
    await dirk.typt('taken');
    expect(dirk.tekst()).toContain('Ouders en kind vertellen');

    await bekijkt(carla);
    expect(carla.tekst()).toContain('Bezwaar van moeder');
    await carla.typt('taken');
    expect(carla.tekst()).toContain('Antwoord op een bezwaar');
    await carla.drukt('2026-001: Antwoord op een bezwaar');
    expect(carla.tekst()).toContain('Is bang.');
    expect(carla.tekst()).toMatch(/ernst/i);
    await carla.drukt('Bewaar dit', { gedaan: 'Gesproken en samen gekeken.', uitkomst: 'blijft' });
    expect(carla.tekst()).toContain('Schrijf op waarom.');
    await carla.drukt('Bewaar dit', { weging: 'Steeds opnieuw onveilig: melden is nodig.' });
    expect(carla.tekst()).toContain('De melding blijft staan.');
    expect(carla.tekst()).not.toContain('Er is bezwaar');
    await carla.typt(`open ${CODE}`);
    await opent(carla, 'tijdlijn');
    expect(carla.tekst()).toContain('schreef op hoe het bezwaar van moeder is gewogen');
    expect(carla.tekst()).toContain('Gesproken en samen gekeken.');
    expect(carla.tekst()).toContain('Steeds opnieuw onveilig: melden is nodig.');
    await carla.typt('taken');
    expect(carla.tekst()).not.toContain('Antwoord op een bezwaar');
  }, 60_000);
});
