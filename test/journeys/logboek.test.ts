// The casus as a logbook over HTTP: what was seen, said and decided, dated and with who did it, for who belongs to it.

import { startHuis } from '../support/huis/huis.ts';
import type { Chat } from '../support/huis/chat.ts';
import { metMoeder } from '../support/huis/gesprek-paden.ts';
import { begint, bekijkt, opent } from '../support/huis/paden.ts';
import { schoolMetProfiel } from '../support/huis/school.ts';
import { spreekt } from '../support/huis/wegen-paden.ts';

const tijdlijn = async (chat: Chat): Promise<string> => {
  await opent(chat, 'tijdlijn');
  return chat.tekst();
};

describe('De casus als logboek', () => {
  it('toont signalen, gesprekken, stappen en besluiten op datum, met wie het deed [S0-27][S1-01][S2-10][S3-03]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna);
    await opent(anna, 'overleg-vastleggen');
    await anna.drukt('Bewaar dit overleg', { soort: 'collega', advies: 'Kijk mee.', besluit: 'We bellen moeder.' });
    await opent(anna, 'gesprek-vastleggen');
    await anna.drukt('Bewaar dit gesprek', {
      persoon: 'p1',
      uitkomst: 'zorgen-blijven',
      reactie: 'Vertelde over thuis.',
    });
    await opent(anna, 'veilig-thuis');
    await anna.drukt('Bewaar dit advies', { advies: 'verder-kijken', woorden: 'Kijk verder.' });
    const gelezen = await tijdlijn(anna);
    for (const deel of [
      'schreef signaal 1 op',
      'Besloten:',
      'We bellen moeder.',
      'Vertelde over thuis.',
      'Kijk verder.',
    ])
      expect(gelezen).toContain(deel);
    expect(gelezen).toMatch(/24 nov\S* .*Anna \(leerkracht\): schreef signaal 1 op/);
  });

  it('houdt woorden van kind, ouder, ander kind en ander mens uit elkaar, en gesprekken erbij [S3-04][S2-15]', async () => {
    const anna = await metMoeder(await startHuis());
    await spreekt(anna, 'p2', { reactie: 'Moeder zegt dat ze moe is.', afspraken: 'Vrijdag weer praten.' });
    for (const [bron, feit] of [
      ['leerling', 'Zei iets over thuis.'],
      ['ouder', 'Zei dat het zwaar is.'],
      ['ander-kind', 'Zag ruzie.'],
      ['andere-volwassene', 'Hoorde geschreeuw.'],
    ] as const) {
      await opent(anna, 'signaal');
      await anna.drukt('Bewaar dit signaal', { bron, feit });
    }
    const gelezen = await tijdlijn(anna);
    for (const bron of [
      'De leerling vertelde het',
      'Een ouder of verzorger',
      'Een ander kind',
      'Een andere volwassene',
    ])
      expect(gelezen).toContain(bron);
    for (const woorden of [
      'Zei iets over thuis.',
      'Zei dat het zwaar is.',
      'Zag ruzie.',
      'Hoorde geschreeuw.',
      'sprak met moeder',
      'Moeder zegt dat ze moe is.',
      'Vrijdag weer praten.',
    ])
      expect(gelezen).toContain(woorden);
  });

  it('hoort bij de leerling: wie later weer begint over hetzelfde kind vindt wat er al staat [S2-18]', async () => {
    const leerling = { initialen: 'J.', geboortedatum: '2019-04-02' };
    const anna = await (await startHuis()).chat('Anna');
    await begint(anna, 'Kwam drie dagen zonder brood.', leerling);
    await anna.typt('ik maak me zorgen');
    await anna.drukt('Start de casus', leerling);
    expect(anna.tekst()).toContain('Casussen van deze leerling');
    expect(anna.tekst()).toContain('2026-001');
    await anna.typt('open 2026-001');
    expect(await tijdlijn(anna)).toContain('Kwam drie dagen zonder brood.');
  });

  it('is afgeschermd: wie er niet bij hoort vindt hem niet [S0-30][S1-03]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna);
    const femke = await huis.chat('Femke');
    await femke.typt('open 2026-001');
    expect(femke.tekst()).toContain('Die casus vind ik niet');
    const carla = await huis.chat('Carla');
    expect(await tijdlijn(carla)).toContain('Kwam drie dagen zonder brood.');
  });

  it('laat achteraf bij elke stap zien wie wat deed en wanneer, ook een verbetering naast het oude [S2-17]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna);
    await huis.naar('2026-11-25T10:00:00.000Z');
    await opent(anna, 'tijdlijn');
    await anna.drukt('Een signaal verbeteren');
    const keuze = /"value":"(s1 zelf [^"]+)"/.exec(JSON.stringify(anna.kaart()))?.[1] ?? '';
    await anna.drukt('Bewaar mijn verbetering', { signaal: keuze, feit: 'Het waren twee dagen.' });
    const gelezen = await tijdlijn(anna);
    expect(gelezen).toContain('Kwam drie dagen zonder brood.');
    expect(gelezen).toContain('Het waren twee dagen.');
    expect(gelezen).toMatch(/25 nov\S* .*Anna \(leerkracht\): schreef signaal 2 op/);
  });
});

describe('De IB’er', () => {
  it('hoort meteen van een nieuwe casus, leest het signaal en schrijft mee [S3-01][S3-02][C-34]', async () => {
    const huis = await startHuis({ scholen: schoolMetProfiel({ preset: 'kwaliteitskaart' }) });
    const bas = await huis.chat('Bas');
    const anna = await huis.chat('Anna');
    await anna.typt('ik maak me zorgen');
    await anna.drukt('Start de casus', { initialen: 'J.' });
    expect(anna.tekst()).toContain("Bas (IB'er) krijgt nu een bericht.");
    await bekijkt(bas);
    await opent(bas, 'signaal');
    await bas.drukt('Bewaar dit signaal', { feit: 'Ik zag hem alleen op het plein.' });
    expect(bas.tekst()).toContain('1 signaal opgeschreven');
  });
});
