// A melding written down with nothing answered: every card says what is empty, and it is a task until somebody fills it in.

import { startHuis } from '../support/huis/huis.ts';
import { begint, bekijkt, meldt, opent, weegtOnveilig } from '../support/huis/paden.ts';

describe('Een melding die nog niet is ingevuld', () => {
  it('vult niets in wat niemand zei, en vraagt het later aan wie meldde [P-03]', async () => {
    const huis = await startHuis();
    const [anna, dirk] = [await huis.chat('Anna'), await huis.chat('Dirk')];
    await begint(anna);
    await weegtOnveilig(anna);
    await meldt(anna);
    expect(anna.tekst()).toContain('Nog niet alles over de melding is ingevuld.');

    await bekijkt(dirk);
    expect(dirk.tekst()).toContain('hoe: nog niet ingevuld.');
    expect(dirk.tekst()).toContain('Hoe Veilig Thuis het opnam: nog niet ingevuld.');
    expect(dirk.tekst()).not.toContain('telefonisch');
    await opent(dirk, 'melding');
    expect(dirk.tekst()).toContain('nog niet ingevuld');
    await opent(dirk, 'tijdlijn');
    expect(dirk.tekst()).toContain('Hoe Veilig Thuis het opnam: nog niet ingevuld.');
    expect(dirk.tekst()).not.toContain('nam het op als melding');

    await anna.typt('taken');
    await anna.drukt('2026-001: De melding aanvullen');
    await anna.drukt('Bewaar', { wijze: '', opgevat: '', ontvanger: '', kenmerk: '' });
    expect(anna.tekst()).toContain('Hoe nam Veilig Thuis het op?');
    await anna.drukt('Bewaar', { wijze: 'formulier', opgevat: 'melding', kenmerk: 'VT-7' });
    await anna.typt('taken');
    expect(anna.tekst()).not.toContain('De melding aanvullen');

    await opent(dirk, 'melding-bevestigen');
    expect(dirk.tekst()).toContain('met het formulier.');
    expect(dirk.tekst()).toContain('Veilig Thuis nam het op als melding.');
    await opent(dirk, 'tijdlijn');
    expect(dirk.tekst()).toContain('vulde de melding aan');
    expect(dirk.tekst()).toContain('VT-7');
  }, 60_000);
});
