// T-03: bruises, advice on injury, a letter of a specialist; the suspicion is dispelled and the casus says so expressly.

import { leesbaar } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
import { begint, bekijkt, CODE, opent, voegtToe, weegt } from '../support/huis/paden.ts';
import { raadpleegt, spreekt, stemtIn } from '../support/huis/wegen-paden.ts';

describe('De zorgen bleken niet te kloppen (T-03)', () => {
  it('vermoeden weg met z’n tweeën, gesloten met die zin, en een nieuwe plek vraagt: opnieuw openen of nieuw [E-01] [P-09] [P-14]', async () => {
    const huis = await startHuis();
    const [bas, dirk] = [await huis.chat('Bas'), await huis.chat('Dirk')];
    const anna = await huis.chat('Anna');
    const gezien: string[] = [];
    const kijkt = (tekst: string): void => void gezien.push(tekst);

    await anna.typt('ik maak me zorgen');
    await anna.drukt('Start de casus', { initialen: 'J.', groep: '5' });
    await anna.drukt('Bewaar dit signaal', {
      feit: 'Blauwe plekken op schenen en onderarmen. Hij is moe.',
      kenmerken: 'letsel',
      letsel: 'Vier plekken op de schenen, blauw en geel, 2 cm.',
      weerspreekt: 'Hij valt vaak bij voetbal.',
    });
    await opent(anna, 'wegen');
    kijkt(anna.tekst());
    expect(anna.tekst()).toContain('Letsel: Vier plekken op de schenen');
    expect(anna.tekst()).toContain('Wat ertegen spreekt: Hij valt vaak bij voetbal.');
    expect(anna.tekst()).toContain('Vraag Veilig Thuis naar de vertrouwensarts.');
    expect(anna.tekst()).toContain('Er is nog niet overlegd');

    // A1 nee needs a consult first; what was typed stays.
    await weegt(anna, 'a1', { antwoord: 'nee', reden: 'Er is een medische oorzaak.' });
    expect(anna.tekst()).toContain('Overleg eerst met een collega');
    expect(JSON.stringify(anna.kaart())).toContain('Er is een medische oorzaak.');

    await raadpleegt(anna, 'verder-kijken', 'Laat de vertrouwensarts meekijken en vraag de ouders.');
    await voegtToe(anna, 'moeder');
    await spreekt(anna, 'p2', { uitkomst: 'zorgen-weg', reactie: 'Liet een brief zien over een stollingsziekte.' });
    await opent(anna, 'wegen');
    kijkt(anna.tekst());
    expect(anna.tekst()).toContain('Gesprek met moeder');
    expect(anna.tekst()).toContain('de zorgen zijn weg');
    expect(anna.tekst()).toContain('Advies van Veilig Thuis');
    await anna.drukt('Verder naar de vragen', {
      directGevaar: 'nee',
      belemmerdeOntwikkeling: 'nee',
      risicoNabij: 'nee',
    });
    expect(anna.tekst()).toContain('Denken jullie aan geweld, mishandeling of verwaarlozing thuis?');

    // Lowering without a reason is not possible; with one it waits for the IB'er.
    await anna.drukt('Bewaar dit antwoord', { antwoord: 'nee', reden: '' });
    expect(anna.tekst()).toContain('Schrijf kort iets op. Eén zin is genoeg.');
    await anna.drukt('Bewaar dit antwoord', { antwoord: 'nee', reden: 'De brief verklaart de plekken.' });
    kijkt(anna.tekst());
    expect(anna.tekst()).toContain('als voorstel');
    expect(anna.tekst()).toContain("Bas (IB'er) krijgt nu een bericht");
    expect(anna.tekst()).toContain("Gevraagd: Bas (IB'er). Nog geen antwoord.");
    await anna.typt(`open ${CODE}`);
    kijkt(anna.tekst());
    expect(anna.tekst()).not.toContain('melden is nu niet nodig');
    expect(anna.knoppen()).toContain('Bekijk het voorstel');

    await bekijkt(bas);
    expect(bas.tekst()).toContain('De brief verklaart de plekken.');
    expect(bas.tekst()).toContain('Voorgesteld door Anna (leerkracht)');
    expect(bas.tekst()).toContain('Letsel: Vier plekken');
    await bas.drukt('Ik ben het eens', { redenEens: '' });
    kijkt(bas.tekst());
    expect(bas.tekst()).toContain('Melden bij Veilig Thuis: nee.');
    expect(bas.tekst()).toContain('jullie antwoord op vraag 1');

    await bekijkt(anna);
    await anna.typt(`open ${CODE}`);
    await anna.drukt('Casus afsluiten');
    kijkt(anna.tekst());
    expect(anna.tekst()).toContain('De zorgen bleken niet te kloppen');
    await anna.drukt('Sluit de casus af', { reden: 'Zie de brief van de specialist.' });
    expect(anna.tekst()).toContain('De zorgen bleken niet te kloppen. Dat staat nu ook duidelijk in de casus.');
    kijkt(anna.tekst());

    // A2 to B2 were never asked, directie heard nothing.
    for (const tekst of gezien) {
      expect(tekst).not.toContain('Bewaar dit besluit');
      expect(tekst).not.toMatch(/Officiële vraag: (Schat|Ben|Werken|Leidt)/);
      expect(tekst).not.toContain('Vraag 2: hoe veilig');
    }
    expect(dirk.berichten()).toHaveLength(1);

    // Bas sees it expressly in the casus; a new bruise asks: open again, or new.
    await bas.typt(`open ${CODE}`);
    expect(bas.tekst()).toContain('Deze casus is gesloten. De zorgen bleken niet te kloppen.');
    // A card that was still open: its text is not lost, and the way on stands on the card that answers.
    const data = { ...bas.knop('Casus opnieuw openen').data, aan: '00000000-0000-4000-8000-0000000000a3' };
    const vraag = await bas.stuurt('overleg-vragen', { ...data, vraag: 'Kijk jij nog eens mee?' });
    expect(leesbaar(vraag)).toContain('Je tekst staat er nog');
    expect(leesbaar(vraag)).toContain('Ja, open deze casus opnieuw');
    expect(JSON.stringify(vraag)).toContain('"value":"Kijk jij nog eens mee?"');
    const leeg = leesbaar(await bas.stuurt('overleg-vragen', data));
    expect(leeg).toContain('Er is niets opgeslagen');
    expect(leeg).toContain('Open deze casus opnieuw');
    expect(leeg).not.toContain('Je tekst');
    await huis.naar('2027-02-02T09:00:00.000Z');
    await opent(anna, 'signaal');
    await anna.drukt('Bewaar dit signaal', { feit: 'Plekken op de rug, in een rij.' });
    expect(anna.tekst()).toContain('Deze casus is gesloten. Je tekst staat er nog.');
    expect(JSON.stringify(anna.kaart())).toContain('Plekken op de rug, in een rij.');
    await anna.typt(`open ${CODE}`);
    await anna.drukt('Casus opnieuw openen');
    expect(anna.tekst()).toContain('Hoort dit bij deze casus, of is het iets nieuws?');
    expect(anna.knoppen()).toEqual(expect.arrayContaining(['Open deze casus opnieuw', 'Start een nieuwe casus']));
    await anna.drukt('Open deze casus opnieuw');
    expect(anna.tekst()).toContain(`Casus ${CODE} is weer open`);
    await anna.drukt('Bewaar dit signaal', { feit: 'Plekken op de rug, in een rij.', onveiliger: 'ja' });
    await anna.typt(`open ${CODE}`);
    expect(anna.tekst()).not.toContain('De zorgen bleken niet te kloppen');
  });

  it('één mag het vermoeden niet alleen wegnemen, ook niet door zelf in te stemmen of twee keer te drukken [P-09] [P-22]', async () => {
    const huis = await startHuis();
    const [anna, bas] = [await huis.chat('Anna'), await huis.chat('Bas')];
    await begint(anna);
    await raadpleegt(anna, 'niet-melden');
    await weegt(anna, 'a1', { antwoord: 'nee', reden: 'Het bleek anders.' });
    const { data } = anna.knop('Trek mijn voorstel in');
    const terug = JSON.stringify(
      await anna.stuurt('instemming-geven', { ...data, voorstelId: 'v1', redenEens: 'Ja.' }),
    );
    expect(terug).toContain('Hier is een tweede persoon voor nodig');
    await bekijkt(bas);
    const eens = bas.knop('Ik ben het eens').data;
    await bas.drukt('Ik ben het eens', {});
    expect(bas.tekst()).toContain('Jullie zijn het eens');
    const nogEens = JSON.stringify(await bas.stuurt('instemming-geven', { ...eens, voorstelId: 'v1', redenEens: '' }));
    expect(nogEens).toContain('Dit is al gedaan');
  });

  it('nog niet duidelijk: met een datum binnen vier weken, met z’n tweeën, en op die dag komt de vraag terug [E-18]', async () => {
    const huis = await startHuis();
    const [anna, bas] = [await huis.chat('Anna'), await huis.chat('Bas')];
    await begint(anna);
    await raadpleegt(anna, 'verder-kijken');
    const antwoord = { antwoord: 'nog-niet-duidelijk', reden: 'Anna let op brood, Bas vraagt de jeugdarts.' };
    await weegt(anna, 'a1', { ...antwoord, opnieuwOp: '2027-03-01' });
    expect(anna.tekst()).toContain('Deze dag of tijd past hier niet');
    await anna.drukt('Bewaar dit antwoord', { opnieuwOp: '2026-12-08' });
    expect(anna.tekst()).toContain('als voorstel');
    await stemtIn(bas);
    await opent(anna, 'wegen');
    expect(anna.tekst()).toContain('Opnieuw kijken op di 8 december 2026');
    const voor = anna.berichten().length + bas.berichten().length;
    await huis.naar('2026-12-08T08:00:00.000Z');
    expect(anna.berichten().length + bas.berichten().length).toBeGreaterThan(voor);
  });
});
