// The wrong child over HTTP (P-11): nobody reads it any more, the text goes to the right casus, two people destroy it, and it is gone from the file.

import { existsSync, readFileSync } from 'node:fs';
import { startHuis } from '../support/huis/huis.ts';
import type { Chat } from '../support/huis/chat.ts';
import { leesbaar } from '../support/huis/chat.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { begint, bekijkt, meldt, opent, weegtOnveilig } from '../support/huis/paden.ts';

const FEIT = 'Kwam drie dagen zonder brood en met kapotte schoenen.';
const LEERLING = { initialen: 'J.', groep: '3', geboortedatum: '2018-04-02' };
const WOORDEN = 'kapotte schoenen';
const zetApart = async (chat: Chat, reden = 'Het was zijn buurjongen.'): Promise<void> => {
  await opent(chat, 'verkeerd-kind');
  await chat.drukt('Zet deze casus apart', { reden });
};
async function opgezet(huis: TestHuis) {
  const [anna, bas, carla, dirk] = [
    await huis.chat('Anna'),
    await huis.chat('Bas'),
    await huis.chat('Carla'),
    await huis.chat('Dirk'),
  ];
  await begint(anna, FEIT, LEERLING);
  return { anna, bas, carla, dirk };
}

describe('Het verkeerde kind', () => {
  it('is vanaf één druk voor niemand meer te lezen: kaarten, tijdlijn, concept, oude kaarten, lijsten [P-11][P-21]', async () => {
    const huis = await startHuis();
    const { anna, bas } = await opgezet(huis);
    await opent(bas, 'tijdlijn');
    expect(bas.tekst()).toContain(WOORDEN);
    const oud = bas.knop('Terug naar de casus');
    await zetApart(anna, '');
    expect(anna.tekst()).toContain('Eén zin is genoeg.');
    await zetApart(anna);
    expect(anna.tekst()).toContain('Casus 2026-001 staat apart. Niemand leest nu wat erin staat.');
    expect(anna.tekst()).toContain('Carla (aandachtsfunctionaris)');
    for (const [chat, naam] of [
      [anna, 'Anna'],
      [bas, 'Bas'],
    ] as const)
      for (const kaart of [
        'tijdlijn',
        'melding',
        'signaal-corrigeren',
        'overleg',
        'leerling',
        'wegen',
        'casus',
        'meer',
      ]) {
        const antwoord = leesbaar(await chat.stuurt(`open-${kaart}`, oud.data));
        expect([
          naam,
          kaart,
          antwoord.includes('Deze casus staat apart'),
          antwoord.includes(WOORDEN),
          antwoord.includes('J.'),
        ]).toEqual([naam, kaart, true, false, false]);
      }
    const vanzelf = leesbaar(await bas.stuurt('open-tijdlijn', oud.data, { trigger: 'automatic' }));
    expect([vanzelf.includes('staat apart'), vanzelf.includes(WOORDEN)]).toEqual([true, false]);
    await bas.typt('mijn casussen');
    expect(bas.tekst()).toContain('Staat apart.');
    bas.leest();
    // The same pupil again: the wrong casus is not offered (P-15).
    await anna.typt('ik maak me zorgen');
    await anna.drukt('Start de casus', LEERLING);
    expect(anna.tekst()).toContain('Casus 2026-002 is gestart.');
  });

  it('horen aandachtsfunctionaris en IB’er zonder inhoud, en alleen de eerste kan nog lezen over wie het gaat [P-11][P-07]', async () => {
    const huis = await startHuis();
    const { anna, bas, carla } = await opgezet(huis);
    await zetApart(anna);
    for (const chat of [bas, carla]) {
      chat.leest();
      expect(chat.tekst()).toContain('Er wacht iets op je in casus 2026-001.');
      expect(JSON.stringify(chat.kaart())).not.toContain('buurjongen');
      await chat.drukt('Bekijken');
      expect(chat.tekst()).toContain('Deze casus staat apart');
      expect(chat.tekst()).not.toContain(WOORDEN);
    }
    expect(bas.knoppen()).not.toContain('Lees wat er stond');
    expect(carla.tekst()).toContain('buurjongen');
    await carla.drukt('Lees wat er stond');
    expect(carla.tekst()).toContain(WOORDEN);
    await carla.stuurt('open-inzage', carla.knop('Terug naar de casus').data);
    await carla.typt('open 2026-001');
    expect(leesbaar(await carla.stuurt('open-inzage', carla.knop('Terug naar de casus').data))).toContain(
      'de tijdlijn',
    );
  });

  it('neemt de schrijver de eigen tekst mee naar het goede kind, en een ander niet [P-11]', async () => {
    const huis = await startHuis();
    const { anna, bas } = await opgezet(huis);
    await zetApart(anna);
    const mee = anna.knop('Verder met deze tekst');
    await anna.drukt('Verder met deze tekst');
    expect(anna.tekst()).toContain('Zal ik dit bewaren als signaal?');
    expect(JSON.stringify(anna.kaart())).toContain(WOORDEN);
    expect(anna.tekst()).not.toContain('Bij casus 2026-001');
    await anna.drukt('Ja, verder');
    await anna.drukt('Start de casus', { initialen: 'B.', groep: '3' });
    if (anna.knoppen().includes('Bewaar dit signaal')) await anna.drukt('Bewaar dit signaal');
    await opent(anna, 'tijdlijn', '2026-002');
    expect(anna.tekst()).toContain(WOORDEN);
    expect(leesbaar(await bas.stuurt(mee.verb, { ...mee.data, signaal: 's1' }))).toContain('Die casus vind ik niet');
  });

  it('gaat niets verloren van wie net aan het typen was [P-11][P-22]', async () => {
    const huis = await startHuis();
    const { anna, bas } = await opgezet(huis);
    await opent(bas, 'signaal');
    await zetApart(anna);
    await bas.drukt('Bewaar dit signaal', { feit: 'Stond alleen op het plein.', letterlijk: 'Ik wacht.' });
    expect(bas.tekst()).toContain('Er komt nu niets bij.');
    const kaart = JSON.stringify(bas.kaart());
    expect([
      kaart.includes('Stond alleen op het plein.'),
      kaart.includes('Ik wacht.'),
      kaart.includes(WOORDEN),
    ]).toEqual([true, true, false]);
  });

  it('vernietigen twee mensen met een andere rol, en dan is het ook uit het bestand [P-11]', async () => {
    const huis = await startHuis();
    const { anna, carla, dirk } = await opgezet(huis);
    await zetApart(anna);
    await carla.typt('open 2026-001');
    await carla.drukt('Vernietig wat hier staat', { reden: 'Verwisseld op de lijst.' });
    expect(carla.tekst()).toContain('Nu is aan de beurt: Dirk');
    expect(carla.knoppen()).not.toContain('Vernietig wat hier staat');
    await bekijkt(dirk);
    expect(dirk.tekst()).toContain('Verwisseld op de lijst.');
    expect(dirk.tekst()).not.toContain(WOORDEN);
    expect(dirk.knoppen()).not.toContain('Lees wat er stond');
    await dirk.drukt('Vernietig wat hier staat');
    expect(dirk.tekst()).toContain('Wat hier stond, is vernietigd. Dirk (directeur) was de tweede die dat besloot');
    await bekijkt(anna);
    expect(anna.tekst()).toContain('Wat hier stond, is vernietigd.');
    expect(anna.knoppen()).not.toContain('Verder met deze tekst');
    await carla.typt('open 2026-001');
    await carla.stuurt('open-tijdlijn', carla.knop('Terug naar de casus').data);
    expect(carla.tekst()).not.toContain(WOORDEN);
    staatNergens(huis, [WOORDEN, 'buurjongen', 'Verwisseld']);
    await huis.stop();
    staatNergens(huis, [WOORDEN, 'buurjongen', 'Verwisseld']);
  });

  it('blijkt het toch het goede kind, dan zetten twee mensen het terug [P-11]', async () => {
    const huis = await startHuis();
    const { anna, carla, dirk } = await opgezet(huis);
    await zetApart(anna);
    await carla.typt('open 2026-001');
    await carla.drukt('Toch het goede kind: zet terug', { reden: 'Het klopt wel.' });
    await bekijkt(dirk);
    await dirk.drukt('Toch het goede kind: zet terug');
    await bekijkt(anna);
    await opent(anna, 'tijdlijn');
    expect(anna.tekst()).toContain(WOORDEN);
  });

  it('gaan nood en een gedane melding door, en vernietigen wacht daarop [P-11][P-06]', async () => {
    const huis = await startHuis();
    const { anna, bas, carla, dirk } = await opgezet(huis);
    await weegtOnveilig(anna);
    await meldt(anna);
    await zetApart(anna);
    expect(anna.tekst()).toContain('Bel Veilig Thuis vandaag en zeg dat: 0800-2000');
    await anna.drukt(anna.knoppen().find((titel) => titel.startsWith('Nood')) ?? '');
    expect(anna.tekst()).toContain('Bel 112');
    await anna.drukt("Waarschuw mijn collega's");
    await bekijkt(bas);
    await bas.drukt('Ik pak dit op');
    await dirk.typt('open 2026-001');
    await dirk.drukt('Ik bevestig dat er gemeld is');
    expect(dirk.tekst()).not.toContain('Ik bevestig dat er gemeld is');
    await carla.typt('open 2026-001');
    expect(carla.tekst()).toContain('Vernietigen kan nog niet.');
    expect(carla.knoppen()).not.toContain('Vernietig wat hier staat');
  });
});

/** The bytes of the file and of its log, as they lie on the disk. */
function staatNergens({ database }: TestHuis, woorden: readonly string[]): void {
  for (const bestand of [database, `${database}-wal`].filter((pad) => existsSync(pad))) {
    const bytes = readFileSync(bestand, 'latin1');
    for (const woord of woorden) expect([bestand, woord, bytes.includes(woord)]).toEqual([bestand, woord, false]);
  }
}
