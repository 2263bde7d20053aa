// T-25 over HTTP: mother, whose refusal of help led to a melding, asks for the file. What a third person said and what is unsafe to give waits
// for a human decision, each refusal has its ground, two people decide, and request, decision and date stay; within a month.

import { DatabaseSync } from 'node:sqlite';

import { leesbaar } from '../support/huis/chat.ts';
import type { Chat } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { begint, bekijkt, CODE, meldt, opent, weegt } from '../support/huis/paden.ts';
import { gereed, weegtVeilig } from '../support/huis/wegen-paden.ts';

const BUUR = 'De buurvrouw hoorde elke nacht geschreeuw.';
const BROOD = 'Kwam drie dagen zonder brood.';

/** Up to the melding: help was possible, mother did not accept it. */
async function gemeld(huis: TestHuis): Promise<Chat> {
  await huis.chat('Carla');
  const anna = await gereed(huis, `${BROOD} Carla zag het ook.`);
  await opent(anna, 'signaal');
  await anna.drukt('Bewaar dit signaal', {
    feit: BUUR,
    bron: 'andere-volwassene',
    bronOmschrijving: 'buurvrouw van nummer twaalf',
    onveiliger: 'nee',
  });
  await weegtVeilig(huis, anna);
  await weegt(anna, 'a3', { antwoord: 'ja' });
  await weegt(anna, 'a4', { a4_p2_aanvaardt: 'nee', a4_p2_werktMee: 'nee' });
  await meldt(anna, { wijze: 'telefoon', opgevat: 'melding' });
  return anna;
}
async function vraagt(chat: Chat, velden: Readonly<Record<string, string>> = {}): Promise<void> {
  await opent(chat, 'inzageverzoek-nieuw');
  await chat.drukt('Leg dit verzoek vast', { verzoeker: 'p2', vraag: 'Zij wil alles lezen.', ...velden });
}
/** Answers about every marked part: the neighbour's is left out, the rest is given. Answers what stood on the cards. */
async function bekijktAlles(chat: Chat): Promise<readonly string[]> {
  const gezien: string[] = [];
  await chat.drukt('Bekijk de stukken');
  while (chat.knoppen().includes('Bewaar dit') && chat.tekst().includes('Kan dit stuk mee?')) {
    const tekst = chat.tekst();
    gezien.push(tekst);
    const nummer = /Stuk (\d+) ·/.exec(tekst)?.[1] ?? '';
    const weg = tekst.includes(BUUR);
    await chat.drukt('Bewaar dit', {
      oordeel: `${nummer} ${weg ? 'bron-beschermen' : 'meegeven'}`,
      toelichting: weg ? 'Dan is duidelijk wie dit vertelde.' : '',
    });
  }
  return gezien;
}
const gelezen = ({ database }: TestHuis, { id }: Chat): readonly string[] => {
  const db = new DatabaseSync(database, { readOnly: true });
  const rijen = db.prepare('SELECT wat FROM inzage WHERE door = ? ORDER BY nummer').all(id);
  db.close();
  return rijen.map(({ wat }) => String(wat));
};

/** A message about the term of the request came to this person. */
const hoorde = (chat: Chat, wat: 'herinnering' | 'waarneming'): boolean =>
  JSON.stringify(chat.berichten()).includes(`bij-${wat}-inzageverzoek`);

describe('Een ouder vraagt inzage (T-25)', () => {
  it('wat een ander vertelde en wat onveilig is wacht op een mens; weglaten heeft een grond; verzoek, besluit en datum blijven [P-09][P-08]', async () => {
    const huis = await startHuis();
    const anna = await gemeld(huis);
    const [carla, dirk] = [await huis.chat('Carla'), await huis.chat('Dirk')];
    await opent(anna, 'inzageverzoek-nieuw');
    expect(anna.tekst()).toContain('Zeg niet of er een casus is en wat erin staat.');
    await anna.drukt('Leg dit verzoek vast', { verzoeker: 'p2', vraag: 'Zij wil alles lezen.' });
    expect(anna.tekst()).toContain('Vanaf nu loopt de termijn.');
    expect(anna.tekst()).toContain('Gevraagd door moeder, ontvangen op di 24 november 2026.');
    expect(anna.tekst()).toContain('Het antwoord moet er zijn op do 24 december 2026.');
    expect(anna.knoppen()).not.toContain('Bekijk de stukken');

    carla.leest();
    expect(carla.tekst()).toContain(`Er wacht iets op je in casus ${CODE}.`);
    expect(JSON.stringify(carla.kaart())).not.toContain('moeder');
    await carla.drukt('Bekijken');
    expect(carla.tekst()).toMatch(/Bekeken: 0 van de \d+ stukken/);
    await carla.drukt('Beslis', {}).catch(() => undefined);
    expect(carla.tekst()).toContain('Geven kan pas als jullie alle gemarkeerde stukken hebben bekeken.');
    expect(JSON.stringify(carla.kaart())).not.toContain('"geven"');
    await carla.drukt('Lees de versie');
    expect(carla.tekst()).toContain('twee mensen moeten nog beslissen');
    expect(carla.tekst()).toContain('Hierover moet nog iemand beslissen.');
    expect(carla.tekst()).not.toContain(BUUR);
    await carla.drukt('Naar het verzoek');

    const gezien = await bekijktAlles(carla);
    const met = (woorden: string): string => gezien.find((tekst) => tekst.includes(woorden)) ?? '';
    expect(met(BUUR)).toContain('Iemand anders vertelde dit.');
    expect(met(BUUR)).not.toContain('nummer twaalf');
    expect(met('heeft gemeld bij Veilig Thuis')).toContain('Dit gaat over Veilig Thuis of over de melding.');
    expect(met('sprak met de leerling')).toContain('Dit zei het kind.');
    expect(met(BROOD)).toBe('');
    expect(met('sprak met moeder')).toBe('');
    await carla.drukt('Dit is mijn besluit', { keuze: 'geven', reden: 'Zo is het veilig.' });
    expect(carla.tekst()).toContain('geven, met 1 stuk weggelaten. Nu is aan de beurt: Dirk');

    await bekijkt(dirk);
    await dirk.drukt('Dit is mijn besluit', { keuze: 'geven' });
    expect(dirk.tekst()).toContain('Besloten door Carla (aandachtsfunctionaris), Dirk (directeur)');
    await dirk.drukt('Lees de versie');
    const versie = dirk.tekst();
    expect(versie).toContain(`${BROOD} [naam] zag het ook.`);
    expect(versie).toMatch(/Stuk \d+ · Weggelaten: bescherming van een bron of melder\./);
    for (const naam of [BUUR, 'nummer twaalf', 'Anna', 'Bas (', 'Carla'])
      expect([naam, versie.includes(naam)]).toEqual([naam, false]);
    expect(versie).toContain('leerkracht: schreef signaal 1 op');
    expect(gelezen(huis, dirk)).toContain('inzageversie');
    await dirk.drukt('Naar het verzoek');
    await dirk.drukt('Rond dit verzoek af', { hoe: 'kopie' });
    expect(dirk.tekst()).toContain('Er is nu geen verzoek dat op antwoord wacht.');
    expect(dirk.tekst()).toContain('moeder, ontvangen di 24 november 2026: Een kopie gegeven (di 24 november 2026).');

    await opent(anna, 'tijdlijn', CODE);
    const eerste = anna.tekst();
    await anna.drukt('Laat zien', { pagina: '2' });
    const tijdlijn = `${eerste}\n${anna.tekst()}`;
    for (const regel of [
      'legde een verzoek om inzage vast (ontvangen di 24 november 2026)',
      'Weglaten: bescherming van een bron of melder.',
      'Dan is duidelijk wie dit vertelde.',
      'was het eens met Carla (aandachtsfunctionaris) over het verzoek om inzage',
      'Er is een kopie gegeven.',
    ])
      expect(tijdlijn).toContain(regel);
    expect(huis.logregels.join('\n')).not.toMatch(/moeder|buurvrouw|brood/);
  });

  it('herinnert voor de maand om is, en dan ook het bestuur; na uitstel twee maanden later [E-13][P-26]', async () => {
    const huis = await startHuis();
    const [anna, carla, dirk, eva] = [
      await huis.chat('Anna'),
      await huis.chat('Carla'),
      await huis.chat('Dirk'),
      await huis.chat('Eva'),
    ];
    await begint(anna);
    await vraagt(anna, { verzoeker: 'ouder-nee', aanduiding: 'vader', datum: '2026-11-20', vraag: '' });
    expect(anna.tekst()).toContain('is in deze app nog niet nagekeken');
    expect(anna.tekst()).toContain('Bel eerst Veilig Thuis: 0800-2000.');
    expect(anna.tekst()).toContain('Het antwoord moet er zijn op zo 20 december 2026.');
    await huis.naar('2026-12-04T06:00:00.000Z');
    expect([carla, dirk].map((chat) => hoorde(chat, 'herinnering'))).toEqual([false, false]);
    await huis.naar('2026-12-04T10:00:00.000Z');
    expect([carla, dirk, eva].map((chat) => hoorde(chat, 'herinnering'))).toEqual([true, true, false]);
    await opent(carla, 'inzageverzoek', CODE);
    await carla.drukt('Neem twee maanden meer', { datum: '2026-12-04' });
    expect(carla.tekst()).toContain('Schrijf op waarom. Eén zin is genoeg.');
    await carla.drukt('Neem twee maanden meer', { toelichting: 'Wij vragen advies.', datum: '2026-12-04' });
    expect(carla.tekst()).toContain('Het antwoord moet er zijn op za 20 februari 2027.');
    await huis.naar('2027-02-18T10:00:00.000Z');
    expect(hoorde(eva, 'waarneming')).toBe(false);
    await huis.naar('2027-02-19T10:00:00.000Z');
    expect([carla, dirk, eva].map((chat) => hoorde(chat, 'waarneming'))).toEqual([true, true, true]);
    await opent(eva, 'inzageverzoek', CODE);
    expect(eva.tekst()).toContain('Gevraagd door vader');
    await eva.drukt('Het verzoek is ingetrokken', { toelichting: 'Vader belde.', datum: '2027-02-19' });
    expect(eva.tekst()).toContain('Er is nu geen verzoek dat op antwoord wacht.');
  });

  it('wie het woord typt hoort waar het begint, ook wie geen casus ziet', async () => {
    const huis = await startHuis();
    const dirk = await huis.chat('Dirk');
    await dirk.typt('Inzageverzoek');
    expect(dirk.tekst()).toContain('Ga naar de aandachtsfunctionaris.');
  });

  it('de stukken en de versie zijn alleen voor wie beslist, ook met een nagemaakte druk [P-21][P-18]', async () => {
    const huis = await startHuis();
    const [anna, hilde] = [await huis.chat('Anna'), await huis.chat('Hilde')];
    await begint(anna, BUUR);
    await vraagt(anna, { verzoeker: 'p1' });
    const { data } = anna.knop('Terug naar de casus');
    for (const kaart of ['inzagestuk', 'inzageversie']) {
      const antwoord = leesbaar(await anna.stuurt(`open-${kaart}`, data));
      expect([kaart, antwoord.includes('Verzoek om inzage'), antwoord.includes(BUUR)]).toEqual([kaart, true, false]);
      expect(leesbaar(await hilde.stuurt(`open-${kaart}`, data))).toContain('Die casus vind ik niet');
    }
    const geeft = leesbaar(await anna.stuurt('inzage-besluiten', { ...data, keuze: 'geven', reden: '' }));
    expect(geeft).toContain('directeur');
    expect(geeft).not.toContain('Besloten door');
    expect(leesbaar(await anna.stuurt('inzagestuk-beoordelen', { ...data, oordeel: '2 meegeven' }))).not.toContain(
      'Opgeslagen',
    );
  });
});
