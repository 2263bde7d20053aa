// Step 3 over HTTP: waiving a talk, with the grounds and the words of each school.

import { leesbaar } from '../support/huis/chat.ts';
import type { Chat } from '../support/huis/chat.ts';
import { metMoeder, opSchool } from '../support/huis/gesprek-paden.ts';
import { startHuis } from '../support/huis/huis.ts';
import { bekijkt, opent } from '../support/huis/paden.ts';

describe('Een gesprek overslaan', () => {
  const grond = async (anna: Chat, velden: Readonly<Record<string, string>>): Promise<string> => {
    await opent(anna, 'gesprek');
    await anna.drukt('Het lukt niet', { persoon: 'p2' });
    const kaart = anna.tekst();
    await anna.drukt('Stel dit voor', { reden: 'Vader dreigt.', opnieuwOp: '2026-12-08', ...velden });
    return kaart;
  };

  it.each([
    ['sot', 'kan als je vermoedt dat praten iemand in gevaar brengt'],
    ['zorgteam', 'Schrijf op welke aanwijzingen je hebt'],
    ['kwaliteitskaart', 'kan als het kind of een medewerker door het gesprek in gevaar kan komen'],
  ])(
    'legt het bij %s in eigen woorden uit, maar nergens geldt een strengere drempel [C-42][S0-45][S1-19]',
    async (preset, hint) => {
      for (const code of ['acuut-gevaar', 'veiligheid-kind', 'veiligheid-medewerker']) {
        const anna = await metMoeder(await opSchool({ preset }));
        expect(await grond(anna, { grond: code })).toContain(hint);
        expect(anna.tekst()).toContain('Een tweede persoon kijkt mee.');
      }
    },
  );

  it('kan bij kwaliteitskaart alleen om de veiligheid, niet om het contact of het vertrouwen [S3-14]', async () => {
    const anna = await metMoeder(await opSchool({ preset: 'kwaliteitskaart' }));
    for (const code of ['uit-zicht', 'vertrouwensbreuk-kind']) {
      await opent(anna, 'gesprek-niet');
      expect(JSON.stringify(anna.kaart())).not.toContain(`"value":"${code}"`);
      const velden = { persoon: 'p2', grond: code, opnieuwOp: '2026-12-08', reden: 'Ze gaan verhuizen.' };
      const toch = await anna.stuurt('gesprek-afzien', { ...anna.knop('Stel dit voor').data, ...velden });
      expect(leesbaar(toch)).toContain('Deze reden kan hier niet.');
    }
    await grond(anna, { grond: 'veiligheid-medewerker' });
    expect(anna.tekst()).toContain('Een tweede persoon kijkt mee.');
  });

  it('kent bij het JSO-model veiligheid van ouder, medewerker of ander, en dat het gezin uit zicht raakt [S2-45]', async () => {
    for (const code of ['veiligheid-ouder', 'veiligheid-medewerker', 'veiligheid-ander', 'uit-zicht']) {
      const anna = await metMoeder(await opSchool({ preset: 'jso' }));
      await grond(anna, { grond: code });
      expect(anna.tekst()).toContain('Een tweede persoon kijkt mee.');
    }
    const gewoon = await metMoeder(await startHuis());
    await opent(gewoon, 'gesprek-niet');
    const toch = await gewoon.stuurt('gesprek-afzien', {
      ...gewoon.knop('Stel dit voor').data,
      persoon: 'p2',
      grond: 'uit-zicht',
      opnieuwOp: '2026-12-08',
      reden: 'Ze gaan verhuizen.',
    });
    expect(leesbaar(toch)).toContain('Deze reden kan hier niet.');
  });

  it('waarschuwt bij angst voor een breuk dat melden zonder het te weten ook schaadt; de aandachtsfunctionaris doet mee [S1-21][S1-22][C-19]', async () => {
    const huis = await opSchool({ preset: 'zorgteam' });
    const carla = await huis.chat('Carla');
    const anna = await metMoeder(huis);
    await opent(anna, 'gesprek');
    await anna.drukt('Het lukt niet', { persoon: 'p1' });
    expect(anna.tekst()).toContain('melden zonder dat het kind het weet, kan het vertrouwen ook schaden');
    await anna.drukt('Stel dit voor', { grond: 'vertrouwensbreuk-kind', reden: 'Hij praat alleen met mij.' });
    expect(anna.tekst()).toContain('kan het vertrouwen ook schaden');
    await bekijkt(carla);
    await carla.drukt('Ik ben het eens');
    await opent(anna, 'gesprek');
    expect(anna.tekst()).toContain('✓ De leerling');
  });

  it('kijkt op de afgesproken dag opnieuw: uitstel is geen afstel [S1-20]', async () => {
    const huis = await startHuis();
    const [anna, bas] = [await metMoeder(huis), await huis.chat('Bas')];
    await grond(anna, { grond: 'veiligheid-kind' });
    await opent(bas, 'voorstel');
    await bas.drukt('Ik ben het eens');
    const voor = anna.berichten().length;
    await huis.naar('2026-12-07T12:00:00.000Z');
    expect(anna.berichten()).toHaveLength(voor);
    await huis.naar('2026-12-08T12:00:00.000Z');
    expect(anna.berichten().length).toBeGreaterThan(voor);
    anna.leest();
    await anna.drukt('Bekijken');
    expect(anna.tekst()).toContain('Opnieuw bekijken op di 8 december');
  });
});
