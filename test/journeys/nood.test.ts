// T-01: acute danger at going-home time, from the teacher's first tap to a confirmed melding that she hears of.

import { startHuis } from '../support/huis/huis.ts';
import { OPSLAGEN } from '../support/huis/opslag.ts';
import { bekijkt, CODE, meldt, opent, voegtToe, weegt } from '../support/huis/paden.ts';

describe('Acuut gevaar bij het naar huis gaan (T-01)', () => {
  it.each(OPSLAGEN)(
    'van de eerste tik tot een bevestigde melding die de leerkracht hoort, op %s [P-03] [P-06] [P-09] [E-02]',
    async (opslag) => {
      const huis = await startHuis({ opslag });
      const bas = await huis.chat('Bas');
      const carla = await huis.chat('Carla');
      const dirk = await huis.chat('Dirk');
      const eva = await huis.chat('Eva');
      const anna = await huis.chat('Anna');

      // The numbers first, before anything is asked; one tap makes the casus.
      await anna.typt('nood');
      const eerst = anna.tekst();
      expect(eerst.indexOf('Bel 112')).toBeGreaterThan(-1);
      expect(eerst.indexOf('112')).toBeLessThan(eerst.indexOf('0800-2000'));
      expect(eerst.indexOf('0800-2000')).toBeLessThan(eerst.indexOf('Niet naar deze collega'));
      expect(JSON.stringify(anna.kaart())).not.toContain('"isRequired":true');
      await anna.drukt("Waarschuw mijn collega's");
      expect(anna.tekst()).toContain('Opschrijven komt later');
      expect(anna.tekst()).toContain(`Er is een casus: ${CODE}`);

      // IB'er, aandachtsfunctionaris and directie at once, without data; bestuur and others hear nothing.
      for (const collega of [bas, carla, dirk]) {
        collega.leest();
        expect(collega.tekst()).toContain('Anna heeft je nu nodig.');
        expect(collega.tekst()).toContain('Bel Anna: 06-00000001');
        expect(collega.tekst()).not.toContain(CODE);
      }
      eva.leest();
      expect(eva.tekst()).toContain('Dag Eva');
      await bekijkt(carla);
      await carla.drukt('Ik pak dit op');
      expect(carla.tekst()).toContain('Je collega');

      // A1 and A2 on the teacher's word alone: melden follows, and nothing waits for a second person.
      await weegt(anna, 'a1', { antwoord: 'ja' });
      expect(anna.tekst()).not.toContain('tweede persoon het eens is. Tot dan');
      await weegt(anna, 'a2', { antwoord: 'acuut' });
      await opent(anna, 'besluit-melden');
      expect(anna.tekst()).toContain('Melden bij Veilig Thuis: ja');

      // "112 gebeld" is no melding: the card says so, and only a record of a melding changes the casus.
      await anna.typt(`open ${CODE}`);
      expect(anna.tekst()).toContain('De melding moet nog gedaan worden');
      await opent(anna, 'melding-gedaan');
      expect(anna.tekst()).toContain('112 bellen is nog geen melding');
      await anna.drukt('Terug naar de casus');
      expect(anna.tekst()).toContain('De melding moet nog gedaan worden');

      await opent(anna, 'melding');
      expect(anna.tekst()).toContain('Nu niet veilig (acuut)');
      expect(anna.tekst()).toContain('Mist nog: er staat nog geen signaal in de casus.');
      await meldt(anna, { ontvanger: 'medewerker 12' });
      expect(anna.tekst()).toContain('er is gemeld');
      expect(anna.tekst()).toContain('Dirk (directeur)');

      // Parents were not told beforehand: a safety ground afterwards is enough.
      await voegtToe(anna, 'moeder');
      await opent(anna, 'ouders-vertellen');
      await anna.drukt('Bewaar', { staat: 'niet-verteld', grond: 'veiligheid-leerling' });
      expect(anna.tekst()).toContain('Opgeslagen');

      // What was jumped over stands there as tasks for afterwards.
      await anna.typt(`open ${CODE}`);
      expect(anna.tekst()).toContain('Opschrijven wat je zag of hoorde');
      expect(anna.tekst()).toContain('Overleg of advies');
      expect(anna.tekst()).toContain('Gesprekken, of waarom niet');
      expect(anna.tekst()).not.toContain('De melding moet nog gedaan worden');

      // Directie has seen it; the teacher hears that.
      await bekijkt(dirk);
      expect(dirk.tekst()).toContain('Anna heeft gemeld: di 24 november, 14.05 uur, hoe: nog niet ingevuld.');
      expect(dirk.tekst()).toContain('Heb je dit gezien?');
      expect(dirk.tekst()).toContain('Nu niet veilig (acuut)');
      await dirk.drukt('Ik bevestig dat er gemeld is');
      expect(dirk.tekst()).toContain('Je hebt bevestigd dat er gemeld is');
      await bekijkt(anna);
      expect(anna.tekst()).toContain(
        'Er is gemeld. Veilig Thuis kijkt er nu naar. Je deed het goed door dit te zeggen.',
      );
      expect(anna.tekst()).toContain('Bel Carla');

      // B2 is asked afterwards.
      await opent(anna, 'besluit-hulp');
      expect(anna.tekst()).toContain('Kunnen jullie ook zelf hulp geven of regelen, naast de melding?');
    },
    60_000,
  );

  it('een collega die familie is, hoort niets als dat in dezelfde tik wordt gezegd [P-24]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const dirk = await huis.chat('Dirk');
    const anna = await huis.chat('Anna');
    await anna.typt('nood');
    await anna.drukt("Waarschuw mijn collega's", { nietNaar: bas.id });
    bas.leest();
    dirk.leest();
    expect(bas.tekst()).toContain('Dag Bas');
    expect(dirk.tekst()).toContain('Anna heeft je nu nodig.');
    await bas.typt(`open ${CODE}`);
    expect(bas.tekst()).toContain('Die casus vind ik niet');
  }, 60_000);

  it('een advies is geen melding: de melding blijft nodig [E-21]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.typt('nood');
    await anna.drukt("Waarschuw mijn collega's");
    await weegt(anna, 'a2', { antwoord: 'acuut' });
    await meldt(anna, { opgevat: 'advies', toelichting: 'Zij denken mee.' });
    expect(anna.tekst()).toContain('Een advies is nog geen melding');
    expect(anna.tekst()).toContain('De melding moet nog gedaan worden');
  }, 60_000);
});
