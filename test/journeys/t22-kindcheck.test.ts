// T-22 over HTTP: a mother who smells of alcohol at pick-up and drives, with two younger children at home.

import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import type { Chat } from '../support/huis/chat.ts';
import { begint, bekijkt, opent, weegt } from '../support/huis/paden.ts';

const GEZIEN = {
  feit: 'Moeder rook naar alcohol bij het ophalen, voor de tweede keer. Zij ging rijden.',
  oudersignalen: 'middelen',
  kinderen: '2 en 4',
  gedeeldeZorg: 'ex-partner',
};
async function kindcheck(huis: TestHuis, onveiliger: 'ja' | 'twijfel' | 'nee'): Promise<Chat> {
  const anna = await huis.chat('Anna');
  await anna.typt('ik maak me zorgen');
  await anna.drukt('Start de casus', { initialen: 'J.', groep: '3' });
  await anna.drukt('Gaat het om een ouder?', { feit: GEZIEN.feit });
  await anna.drukt('Bewaar dit', { ...GEZIEN, onveiliger });
  return anna;
}

describe('T-22 Kindcheck', () => {
  it('zegt al voor het opschrijven wat te doen als de ouder wegrijdt, en neemt de getypte tekst mee', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.typt('ik maak me zorgen');
    await anna.drukt('Start de casus', { initialen: 'J.' });
    await anna.drukt('Gaat het om een ouder?', { feit: GEZIEN.feit });
    expect(anna.tekst()).toContain('Kan het kind nu niet veilig met de ouder mee? Bel 112.');
    expect(JSON.stringify(anna.kaart())).toContain(GEZIEN.feit);
  });

  it.each(['ja', 'twijfel'] as const)(
    'toont bij gevaar (%s) eerst de nummers, en oordeelt niet [S2-21]',
    async (gevaar) => {
      const huis = await startHuis();
      const anna = await kindcheck(huis, gevaar);
      expect(anna.tekst()).toContain('Kan het kind nu niet veilig mee? Bel 112.');
      expect(anna.tekst()).toContain('Is er nu gevaar? Bel 112.');
      expect(anna.tekst()).toContain('0800-2000');
      expect(anna.knoppen()).toContain('Waarschuw mijn collega’s'.replace('’', "'"));
      expect(anna.tekst()).not.toMatch(/mishandel|verwaarloos|schuld/i);
    },
  );

  it('laat zonder gevaar de nummers één tik ver, en gaat verder met overleg', async () => {
    const huis = await startHuis();
    const anna = await kindcheck(huis, 'nee');
    expect(anna.tekst()).toContain('Je hoeft niet te weten of het klopt.');
    expect(anna.knoppen()).toContain('Nood: 112 en hulp');
    expect(anna.knoppen()).toContain('Vraag een collega om mee te kijken');
  });

  it('bewaart aantal en leeftijden van de andere kinderen en of de zorg gedeeld is [S2-22][S2-112]', async () => {
    const huis = await startHuis();
    const anna = await kindcheck(huis, 'nee');
    await opent(anna, 'tijdlijn');
    expect(anna.tekst()).toContain('Bij de ouder: Alcohol of drugs');
    expect(anna.tekst()).toContain('Andere kinderen thuis: 2 en 4');
    expect(anna.tekst()).toContain('Wordt de zorg gedeeld? Ja, met een (ex-)partner');
    await opent(anna, 'melding');
    expect(anna.tekst()).toContain('Kind van 2');
    expect(anna.tekst()).toContain('Kind van 4');
  });

  it('houdt de broertjes en zusjes zonder leerling, tot de aandachtsfunctionaris er een koppelt [P-25]', async () => {
    const huis = await startHuis();
    const anna = await kindcheck(huis, 'nee');
    await opent(anna, 'kindcheck');
    expect(anna.tekst()).toContain('Kind van 4');
    expect(anna.knoppen()).not.toContain('Koppel een kind');
    const carla = await huis.chat('Carla');
    await opent(carla, 'kindcheck');
    await carla.drukt('Koppel een kind');
    await carla.drukt('Koppel', { kind: 'k2', code: 'groep 1' });
    expect(carla.tekst()).toContain('Die casus vind ik niet.');
    await carla.drukt('Koppel', { kind: 'k2', code: '2026-002' });
    expect(carla.tekst()).toContain('Elk kind heeft een eigen casus.');
    expect(carla.tekst()).toContain('Kind van 4: casus 2026-002');
    await opent(anna, 'kindcheck');
    expect(anna.tekst()).toContain('Kind van 4: er is een eigen casus');
    expect(anna.tekst()).not.toContain('2026-002');
  });

  it('telt als signaal zonder dat iemand de kinderen sprak, en A2 is het antwoord van mensen [S2-23]', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await huis.chat('Anna');
    await begint(anna);
    await opent(anna, 'kindcheck');
    await anna.drukt('Bewaar dit', { ...GEZIEN, onveiliger: 'ja' });
    await bekijkt(bas);
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('2 signalen opgeschreven');
    expect(anna.tekst()).not.toContain('De melding moet nog gedaan worden');
    await weegt(anna, 'a1', { antwoord: 'ja' });
    await weegt(anna, 'a2', { antwoord: 'acuut' });
    await anna.typt('open 2026-001');
    expect(anna.tekst()).toContain('De melding moet nog gedaan worden');
  });
});
