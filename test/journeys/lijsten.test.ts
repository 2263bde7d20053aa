// Own casussen and tasks, correcting a signal, and the cards about the school: what somebody finds back without knowing a code.

import { startHuis } from '../support/huis/huis.ts';
import { begint, CODE, meldt, opent, weegtOnveilig } from '../support/huis/paden.ts';

describe('Lijsten en tijdlijn', () => {
  it('wat op mij wacht staat bovenaan, met één druk bij de goede kaart [P-07]', async () => {
    const huis = await startHuis();
    const dirk = await huis.chat('Dirk');
    const anna = await huis.chat('Anna');
    await anna.typt('mijn casussen');
    expect(anna.tekst()).toContain('Je hebt nu geen casussen');
    await anna.typt('taken');
    expect(anna.tekst()).toContain('Er wacht nu niets op jou');
    for (let i = 0; i < 6; i += 1) await begint(anna, `Signaal ${String(i)}`);
    await anna.typt('mijn casussen');
    expect(anna.knoppen().length).toBeLessThanOrEqual(6);
    expect(anna.tekst()).not.toMatch(/J\.|Signaal \d/);
    await anna.drukt('Open deze casus');
    expect(anna.tekst()).toMatch(/Casus 2026-00\d/);

    await opent(anna, 'a2', '2026-003');
    await anna.drukt('Bewaar dit antwoord', { antwoord: 'acuut' });
    const bas = await huis.chat('Bas');
    await bas.typt('taken');
    expect(bas.knoppen()[0]).toMatch(/: Melden bij Veilig Thuis$/);
    await bas.drukt(bas.knoppen()[0] ?? '');
    await bas.drukt('Bewaar: er is gemeld');
    await dirk.typt('taken');
    await dirk.drukt(dirk.knoppen()[0] ?? '');
    expect(dirk.tekst()).toContain('Heb je dit gezien?');
    await huis.naar('2026-12-03T12:00:00.000Z');
    await dirk.typt('taken');
    expect(dirk.tekst()).toContain('had gekund voor');
  }, 60_000);

  it('een verbetering komt erbij en wijst naar wat ze verbetert [P-11]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await huis.chat('Anna');
    await begint(anna, 'Op maandag zonder jas.');
    await opent(anna, 'tijdlijn');
    await anna.drukt('Een signaal verbeteren');
    await anna.drukt('Bewaar mijn verbetering', { feit: 'Het was op dinsdag.' });
    expect(anna.tekst()).toContain('Wat er eerst stond, blijft ook staan.');
    expect(anna.tekst()).toContain('Dit verbetert signaal 1.');
    expect(anna.tekst()).toContain('Op maandag zonder jas.');
    await opent(bas, 'melding');
    expect(bas.tekst()).toContain('Het was op dinsdag.');
    expect(bas.tekst()).not.toContain('Op maandag zonder jas.');
    const forged = anna.knop('Een signaal verbeteren').data;
    const antwoord = await anna.stuurt('signaal-corrigeren', { ...forged, signaal: 's9 zelf gisteren', feit: 'x' });
    expect(JSON.stringify(antwoord)).toContain('Kies welk signaal je wilt verbeteren.');
  }, 60_000);

  it('een tweede casus van dezelfde leerling kan na het zien van de eerste [P-15]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    const leerling = { initialen: 'J.', geboortedatum: '2018-04-02' };
    await begint(anna, 'Eerste', leerling);
    await anna.typt('ik maak me zorgen');
    await anna.drukt('Start de casus', leerling);
    expect(anna.tekst()).toContain(`Open casus ${CODE}`);
    await anna.drukt('Toch een nieuwe casus', leerling);
    expect(anna.tekst()).toContain('Casus 2026-002 is gestart');
  }, 60_000);

  it('wat Veilig Thuis liet weten komt bij de leerkracht', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const dirk = await huis.chat('Dirk');
    const anna = await huis.chat('Anna');
    await begint(anna);
    await weegtOnveilig(anna);
    await meldt(bas);
    await opent(dirk, 'melding-bevestigen');
    await dirk.drukt('Ik bevestig dat er gemeld is');
    await opent(bas, 'terugkoppeling');
    await bas.drukt('Bewaar', { stand: 'afgerond', wat: 'Er komt hulp.' });
    expect(bas.tekst()).toContain('Er mist nog een antwoord');
    await bas.drukt('Bewaar', { stand: 'afgerond', wat: 'Er komt hulp.', zicht: 'Het wijkteam.' });
    anna.leest();
    expect(anna.tekst()).not.toContain('hulp');
    await anna.drukt('Bekijken');
    await opent(anna, 'terugkoppeling');
    expect(anna.tekst()).toContain('Er komt hulp.');
  }, 60_000);

  it.each([
    ['stappen', 'De vijf stappen'],
    ['sociale kaart', '0800-0188'],
    ['veilig thuis', '0800-2000'],
    ['help', 'Dag Anna'],
  ])('%s opent een kaart', async (woord, tekst) => {
    const anna = await (await startHuis()).chat('Anna');
    await anna.typt(woord);
    expect(anna.tekst()).toContain(tekst);
    expect(anna.tekst()).toContain('112');
  });
});
