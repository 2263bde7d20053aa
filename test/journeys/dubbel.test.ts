// T-23: double taps, old cards and two people at once; and presses that nobody could have made on a card.

import { startHuis } from '../support/huis/huis.ts';
import { begint, bekijkt, CODE, meldt, opent, weegtOnveilig } from '../support/huis/paden.ts';
import { leesbaar } from '../support/huis/chat.ts';
import { groupMessage } from '../support/connector/activities.ts';

describe('Dubbel, oud en tegelijk (T-23)', () => {
  it('twee keer bevestigen is één bevestiging, en de tweede hoort wie het deed en wanneer [P-22]', async () => {
    const huis = await startHuis();
    const dirk = await huis.chat('Dirk');
    const anna = await huis.chat('Anna');
    await begint(anna);
    await weegtOnveilig(anna);
    await meldt(anna);
    await bekijkt(dirk);
    const { verb, data } = dirk.knop('Ik bevestig dat er gemeld is');
    const antwoorden = await Promise.all([
      dirk.stuurt(verb, data),
      dirk.stuurt(verb, data),
      dirk.stuurt(verb, data, { submit: true }),
    ]);
    const teksten = antwoorden.map(leesbaar);
    expect(teksten.filter((t) => t.includes('Je hebt bevestigd'))).toHaveLength(1);
    expect(
      teksten.filter((t) => /Dit is al gedaan\. Dirk \(directeur\) deed het \(di 24 november, 14\.05 uur\)/.test(t)),
    ).toHaveLength(2);
    await opent(anna, 'tijdlijn');
    expect(anna.tekst().split('bevestigde dat er gemeld is')).toHaveLength(2);
  }, 60_000);

  it('een oude kaart toont hoe het nu is, en doet niets wat niet meer klopt [P-22] [P-23]', async () => {
    const huis = await startHuis();
    const dirk = await huis.chat('Dirk');
    const anna = await huis.chat('Anna');
    await begint(anna);
    await weegtOnveilig(anna);
    await meldt(anna);
    await bekijkt(dirk);
    const oud = dirk.knop('Ik bevestig dat er gemeld is');
    await opent(anna, 'signaal');
    await anna.drukt('Bewaar dit signaal', { feit: 'Moeder belde.', onveiliger: 'nee' });
    const antwoord = leesbaar(await dirk.stuurt(oud.verb, oud.data));
    expect(antwoord).toContain('heeft net iets toegevoegd');
    expect(antwoord).toContain('Heb je dit gezien?');
    await opent(anna, 'melding-bevestigen');
    expect(anna.tekst()).toContain('Bevestigen doet: Dirk (directeur)');
  }, 60_000);

  it('van een kaart van vorige week gaat een feit wél door: er is gemeld [P-03] [P-23]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await huis.chat('Anna');
    await begint(anna);
    await opent(bas, 'melding-gedaan');
    const oud = bas.knop('Bewaar: er is gemeld');
    await weegtOnveilig(anna);
    await huis.naar('2026-12-01T12:00:00.000Z');
    const antwoord = leesbaar(await bas.stuurt(oud.verb, { ...oud.data, ontvanger: 'medewerker 12' }));
    expect(antwoord).toContain('er is gemeld');
  }, 60_000);

  it('twee mensen tegelijk: beide teksten blijven [P-22]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await huis.chat('Anna');
    await begint(anna);
    await opent(anna, 'signaal');
    await opent(bas, 'signaal');
    const vanAnna = anna.knop('Bewaar dit signaal');
    const vanBas = bas.knop('Bewaar dit signaal');
    await Promise.all(
      [1, 2, 3, 4].flatMap((n) => [
        anna.stuurt(vanAnna.verb, { ...vanAnna.data, feit: `Anna zag iets ${String(n)}`, onveiliger: 'nee' }),
        bas.stuurt(vanBas.verb, { ...vanBas.data, feit: `Bas zag iets ${String(n)}`, onveiliger: 'nee' }),
      ]),
    );
    await opent(anna, 'melding');
    for (const n of [1, 2, 3, 4]) {
      expect(anna.tekst()).toContain(`Anna zag iets ${String(n)}`);
      expect(anna.tekst()).toContain(`Bas zag iets ${String(n)}`);
    }
  }, 60_000);

  it('wie op een conflict stuit, vindt de eigen tekst terug in het veld [P-22]', async () => {
    const huis = await startHuis();
    const dirk = await huis.chat('Dirk');
    const anna = await huis.chat('Anna');
    await begint(anna);
    await weegtOnveilig(anna);
    await meldt(anna);
    await bekijkt(dirk);
    await dirk.drukt('Ik heb een vraag');
    const oud = dirk.knop('Verstuur mijn vraag');
    await opent(anna, 'signaal');
    await anna.drukt('Bewaar dit signaal', { feit: 'Nog iets.', onveiliger: 'nee' });
    const antwoord = await dirk.stuurt(oud.verb, { ...oud.data, bericht: 'Mijn lange vraag' });
    expect(leesbaar(antwoord)).toContain('Jouw tekst staat er nog');
    expect(JSON.stringify(antwoord)).toContain('"value":"Mijn lange vraag"');
  }, 60_000);
});

describe('Wat niemand op een kaart kan drukken', () => {
  it('een verzonnen knop, casus, rol of versie verandert niets en zegt niets [P-21]', async () => {
    const huis = await startHuis();
    const dirk = await huis.chat('Dirk');
    const iris = await huis.chat('b1');
    const anna = await huis.chat('Anna');
    await begint(anna);
    await weegtOnveilig(anna);
    await meldt(anna);
    await bekijkt(dirk);
    const { verb, data } = dirk.knop('Ik bevestig dat er gemeld is');
    // A colleague who may not, another school, an unknown verb, a casus that does not exist, forged fields.
    const geweigerd = leesbaar(
      await anna.stuurt(verb, { ...data, rol: 'directeur', door: dirk.id, hoedanigheid: ['eindrol'] }),
    );
    expect(geweigerd).toContain('Dit doet directeur');
    expect(leesbaar(await iris.stuurt(verb, data))).toContain('Die casus vind ik niet');
    expect(leesbaar(await iris.stuurt('open-tijdlijn', data))).toContain('Die casus vind ik niet');
    expect(leesbaar(await dirk.stuurt('melding-wissen', data))).toContain('Die casus vind ik niet');
    expect(leesbaar(await dirk.stuurt('__proto__', data))).toContain('Die casus vind ik niet');
    expect(leesbaar(await dirk.stuurt(verb, { casus: 'AAAAAAAAAAAAAAAAAAAAAA', versie: 1 }))).toContain(
      'Die casus vind ik niet',
    );
    expect(leesbaar(await dirk.stuurt(verb, { casus: "' OR 1=1 --", versie: 'x' }))).toContain(
      'Die casus vind ik niet',
    );
    expect(leesbaar(await dirk.stuurt(verb, { ...data, versie: 999_999 }))).toContain('heeft net iets toegevoegd');
    await opent(anna, 'melding-bevestigen');
    expect(anna.tekst()).toContain('Bevestigen doet: Dirk (directeur)');
    await iris.typt(`open ${CODE}`);
    expect(iris.tekst()).toContain('Die casus vind ik niet');
  }, 60_000);

  it('in een groep zegt de bot één neutrale zin en bewaart niets [P-19]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna);
    await huis.plaatst(
      groupMessage(huis.connector.url, { id: anna.id, conversationId: anna.conversationId }, `open ${CODE}`),
    );
    const gezegd = huis.connector.messages('19:groep@thread.v2');
    expect(gezegd).toHaveLength(1);
    expect(gezegd[0]?.text).toContain('in een gesprek met jou alleen');
    expect(JSON.stringify(gezegd)).not.toContain('brood');
    expect(gezegd[0]?.attachments ?? []).toEqual([]);
  }, 60_000);
});
