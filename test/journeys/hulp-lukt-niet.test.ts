// T-07: a fierce divorce, no physical danger, and no help for six months: norm 2, with both parents on a track of their own.

import { startHuis } from '../support/huis/huis.ts';
import { begint, meldt, opent, voegtToe, weegt } from '../support/huis/paden.ts';

describe('De school kan geen hulp regelen (T-07)', () => {
  it('dan volgt melden, ook als één ouder niet te bereiken is [E-03] [P-01]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const dirk = await huis.chat('Dirk');
    const carla = await huis.chat('Carla');
    const anna = await huis.chat('Anna');
    await begint(anna, 'Zij moet boodschappen overbrengen tussen haar ouders.', {
      groep: '7',
      geboortedatum: '2015-05-06',
    });
    await opent(anna, 'overleg-vastleggen');
    await anna.drukt('Bewaar dit overleg', { advies: 'Praat met beide ouders apart.' });

    // Both gezagdragers, each an own track and an own reaction.
    await voegtToe(anna, 'moeder');
    await voegtToe(anna, 'vader');
    await opent(anna, 'gesprek-vastleggen');
    await anna.drukt('Bewaar dit gesprek', {
      persoon: 'p1',
      reactie: 'Zij wil dat het stopt.',
      uitkomst: 'weten-het-niet',
    });
    await opent(anna, 'gesprek-vastleggen');
    await anna.drukt('Bewaar dit gesprek', {
      persoon: 'p2',
      reactie: 'Moeder ziet dat het te veel is.',
      uitkomst: 'weten-het-niet',
    });
    for (const dag of ['2026-11-17', '2026-11-20']) {
      await opent(anna, 'gesprek-niet');
      await anna.drukt('Bewaar deze poging', { persoon: 'p3', wat: 'geen-reactie', dag });
    }

    // A2 lower by two; A3 is not ja, and melden follows without anybody picking it.
    await weegt(bas, 'a1', { antwoord: 'ja' });
    await weegt(bas, 'a2', { antwoord: 'veilig-genoeg', reden: 'Geen lichamelijk gevaar.' });
    dirk.leest();
    expect(dirk.tekst()).toContain('Dag Dirk');
    await opent(carla, 'voorstel');
    await carla.drukt('Ik ben het eens');
    await weegt(bas, 'a3', { antwoord: 'deels', reden: 'Zes maanden wachten.' });
    await opent(bas, 'besluit-melden');
    expect(bas.tekst()).toContain('Melden bij Veilig Thuis: ja');

    // The draft names each parent in the same neutral words.
    await opent(bas, 'melding');
    const concept = bas.tekst();
    expect(concept).toContain('moeder: gesproken op di 24 november, 14.05 uur, we weten het nog niet.');
    expect(concept).toContain('Reactie: Moeder ziet dat het te veel is.');
    expect(concept).toMatch(/vader: niet bereikt\. Geprobeerd op: di 17 november, .+, vr 20 november, .+\./);
    expect(concept).toContain('meldnorm 2');
    expect(concept).not.toMatch(/dader|schuld|weigert/i);

    await meldt(bas, { wijze: 'formulier', kenmerk: 'VT-1' });
    expect(bas.tekst()).toContain('De leerling is jonger dan 12');
    await bas.drukt('Bewaar', {
      persoon: 'p2',
      staat: 'verteld',
      reactie: 'bezwaar',
      toelichting: 'Zij vindt het te vroeg.',
    });
    await bas.drukt('Bewaar', { persoon: 'p3', staat: 'niet-bereikt' });
    await opent(bas, 'ouders-vertellen');
    expect(bas.tekst()).toContain('moeder: verteld op di 24 november, 14.05 uur. Reactie: bezwaar.');
    expect(bas.tekst()).toContain('vader: niet bereikt (di 24 november, 14.05 uur)');
    dirk.leest();
    await dirk.drukt('Bekijken');
    expect(dirk.tekst()).toContain('Bas heeft gemeld: di 24 november, 14.05 uur, met het formulier.');
  }, 60_000);
});
