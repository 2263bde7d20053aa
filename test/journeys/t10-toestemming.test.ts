// T-10 over HTTP: parents refuse consent for the ondersteuningsteam. The same under the school of S0 and of S2.

import { startHuis } from '../support/huis/huis.ts';
import type { Chat } from '../support/huis/chat.ts';
import { begint, bekijkt, opent } from '../support/huis/paden.ts';
import { schoolMetProfiel } from '../support/huis/school.ts';

const LEERLING = { initialen: 'J.', geboortedatum: '2019-04-02', groep: '3' };
const NAAR_TEAM = 'Zet op de agenda';
async function metLeerling(preset: string): Promise<{ anna: Chat; bas: Chat }> {
  const huis = await startHuis({ scholen: schoolMetProfiel({ preset }) });
  const bas = await huis.chat('Bas');
  const anna = await huis.chat('Anna');
  await begint(anna, 'J. kwam drie dagen zonder brood.', LEERLING);
  return { anna, bas };
}
async function weigert(chat: Chat): Promise<void> {
  await opent(chat, 'toestemming');
  await chat.drukt('Bewaar dit antwoord', { wie: 'moeder', antwoord: 'geweigerd', toelichting: 'In een brief.' });
}

describe.each(['sot', 'jso'])('T-10 Ouders weigeren toestemming (%s)', (preset) => {
  it('weigert een gesprek met naam op de agenda, en laat het zonder naam toe [C-31][S2-26][S2-28]', async () => {
    const { bas } = await metLeerling(preset);
    await weigert(bas);
    expect(bas.tekst()).toContain('Ouders gaven geen toestemming. Bespreek dit alleen zonder naam.');
    await bas.drukt(NAAR_TEAM, { wijze: 'met-naam', vraag: 'Wat zien we?' });
    expect(bas.tekst()).toContain('Er is geen toestemming van ouders op papier.');
    expect(JSON.stringify(bas.kaart())).toContain('Wat zien we?');
    await bas.drukt(NAAR_TEAM, { wijze: 'anoniem' });
    expect(bas.tekst()).toContain('Het staat op de agenda van het ');
    await opent(bas, 'tijdlijn');
    expect(bas.tekst()).toContain('moeder zei over toestemming voor overleg');
    expect(bas.tekst()).toContain('Geen toestemming.');
    expect(bas.tekst()).toContain('Zonder naam.');
  });

  it('geeft een tekst zonder naam en zonder geboortedatum, ook als iemand ze in het signaal liet staan [S2-28]', async () => {
    const { anna, bas } = await metLeerling(preset);
    await opent(anna, 'signaal');
    const feit = 'Zijn broer Kees (2-4-2019) haalde hem op bij Dorpsstraat 12.';
    await anna.drukt('Bewaar dit signaal', { feit, letterlijk: 'ik ga naar Oma Riet' });
    await anna.drukt('Bewaar dit signaal');
    await opent(bas, 'bespreking');
    const gelezen = bas.tekst();
    expect(gelezen).toContain('Een leerling uit groep 3.');
    expect(gelezen).toContain('Zijn broer … (…) haalde hem op bij ….');
    for (const weg of ['J.', 'Kees', '2-4-2019', '2019', 'Dorpsstraat', 'Riet']) expect(gelezen).not.toContain(weg);
  });

  it('telt de weigering mee bij het wegen, maar geeft er zelf nooit antwoord mee [S2-27]', async () => {
    const { anna, bas } = await metLeerling(preset);
    await weigert(anna);
    await bekijkt(bas);
    await opent(anna, 'wegen');
    expect(anna.tekst()).toContain(
      'Ouders gaven geen toestemming om met naam te overleggen. Dat weegt mee bij stap 4.',
    );
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('Wegen: nog niet klaar');
    expect(anna.tekst()).not.toContain('Uit jullie antwoorden volgt');
    expect(anna.tekst()).not.toContain('Vraag 4');
  });

  it('opent met toestemming op papier het gesprek met naam, en alleen dan [C-31]', async () => {
    const { anna } = await metLeerling(preset);
    await opent(anna, 'toestemming');
    await anna.drukt('Bewaar dit antwoord', { wie: 'moeder', antwoord: 'mondeling' });
    await anna.drukt(NAAR_TEAM, { wijze: 'met-naam' });
    expect(anna.tekst()).toContain('Er is geen toestemming van ouders op papier.');
    await opent(anna, 'toestemming');
    await anna.drukt('Bewaar dit antwoord', { wie: 'moeder', antwoord: 'schriftelijk' });
    expect(anna.tekst()).toContain('Er is toestemming op papier. Een gesprek met naam mag.');
    await anna.drukt(NAAR_TEAM, { wijze: 'met-naam', metRegisseur: 'ja', datum: '2026-12-01' });
    await opent(anna, 'tijdlijn');
    expect(anna.tekst()).toContain('Met de regisseur van de gemeente erbij.');
  });
});

describe('Toestemming vragen', () => {
  it('leert hoe je het vraagt, en dat de IB’er het mag doen [S2-105]', async () => {
    const { anna } = await metLeerling('sot');
    await opent(anna, 'toestemming');
    expect(anna.tekst()).toContain('Zeg met wie je wilt overleggen, waarover en waarom.');
    expect(anna.tekst()).toContain("Vind je het lastig? Laat de IB'er dit doen, of doe het samen.");
  });
  it('vraagt niets aan ouders bij een bijzondere vorm zolang Veilig Thuis niet antwoordde [P-05]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna, 'Broer vond een foto.', { vormen: 'eergerelateerd-geweld' });
    await opent(anna, 'toestemming');
    expect(anna.tekst()).toContain('Vraag nu geen toestemming. Bel eerst Veilig Thuis');
    expect(anna.tekst()).not.toContain('Zeg met wie je wilt overleggen');
  });
});
