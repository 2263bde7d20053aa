// An objection against the melding, and telling pupil and parents: tasks that stay until somebody did them, and that block nothing.

import { openBezwaren } from '../../src/domain/commands/bezwaar-wegen.ts';
import { toDatum } from '../../src/shared/ids.ts';
import { vertelTaken } from '../../src/views/melding-vertellen.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk } from '../support/domain/personen.ts';
import { bevestigd, gemeld, gestart } from '../support/domain/reizen.ts';
import { given, kort, leeg } from '../support/domain/spel.ts';

const BEZWAAR: readonly Zet[] = [...gemeld, zet(dirk, 'MeldingVertellen')];
const wegen = (anders: Parameters<typeof zet<'BezwaarWegen'>>[2] = {}) => zet(carla, 'BezwaarWegen', anders);
const open = (...reis: readonly Zet[]) => openBezwaren(given(...reis).casus).map((p) => p.persoonId);

describe('Een bezwaar tegen de melding', () => {
  it('staat open tot iemand opschrijft wat ermee gedaan is [S1-45]', () => {
    expect(open(...gemeld)).toEqual([]);
    expect(open(...BEZWAAR)).toEqual(['p2']);
    given(...BEZWAAR)
      .when(wegen())
      .then({ type: 'BezwaarGewogen', door: carla, persoonId: 'p2', uitkomst: 'blijft' });
    expect(open(...BEZWAAR, wegen())).toEqual([]);
    expect(open(...BEZWAAR, wegen(), zet(dirk, 'MeldingVertellen'))).toEqual(['p2']);
  });
  it('blijft het, dan is een weging nodig; is het weg, dan alleen wat er gedaan is [S1-46]', () => {
    given(...BEZWAAR)
      .when(wegen({ inhoud: { gedaan: 'Gesproken.' } }))
      .refused('reden-ontbreekt');
    given(...BEZWAAR)
      .when(wegen({ inhoud: { gedaan: ' ', weging: 'Ernstig.' } }))
      .refused('tekst-ontbreekt');
    given(...BEZWAAR)
      .when(wegen({ uitkomst: 'opgelost', inhoud: { gedaan: 'Samen gebeld.' } }))
      .then({ type: 'BezwaarGewogen', uitkomst: 'opgelost' });
  });
  it('wie het een tweede keer doet, hoort wie het deed; zonder bezwaar is er niets te wegen [P-22]', () => {
    given(...BEZWAAR, wegen())
      .when(zet(bas, 'BezwaarWegen'))
      .refused('al-gedaan');
    given(...gemeld)
      .when(wegen())
      .refused('nog-niet-mogelijk');
    given(...gemeld)
      .when(wegen({ persoonId: 'p9' }))
      .refused('persoon-onbekend');
  });
  it('de aandachtsfunctionaris hoort ervan; een ander antwoord maakt geen geluid', () => {
    const hoort = (z: Zet) =>
      kort(
        given(...gemeld)
          .when(z)
          .berichten(),
        leeg().school,
      );
    expect(hoort(zet(dirk, 'MeldingVertellen'))).toEqual(['bezwaar gewoon aandachtsfunctionaris']);
    expect(hoort(zet(dirk, 'MeldingVertellen', { uitkomst: { staat: 'verteld', reactie: 'geen-bezwaar' } }))).toEqual(
      [],
    );
  });
  it('houdt niets tegen: de melding wordt gewoon bevestigd [C-40][C-45]', () => {
    given(...BEZWAAR)
      .when(zet(dirk, 'MeldingBevestigen'))
      .then({ type: 'MeldingBevestigd' });
  });
});

describe('Vertellen over de melding', () => {
  const VANDAAG = toDatum('2026-03-12');
  const taken = (reis: readonly Zet[]) =>
    vertelTaken(given(...reis).casus, VANDAAG).map((regel) => (regel as { readonly tekst: string }).tekst);
  const nietBereikt = zet(dirk, 'MeldingVertellen', { uitkomst: { staat: 'niet-bereikt' } });
  const jarig = (dag: string) => zet(anna, 'LeerlingInvullen', { leerling: { geboortedatum: toDatum(dag) } });

  it('is per persoon een taak: de leerling naar leeftijd, elke ouder apart [C-18][C-28]', () => {
    expect(taken(gestart)).toEqual([]);
    expect(taken(bevestigd)).toEqual(['mist.vertel.leerling.onbekend', 'mist.vertel.ouder']);
    for (const [dag, woord] of [
      ['2018-04-02', 'jong'],
      ['2013-04-02', 'midden'],
      ['2010-03-12', 'oud'],
    ] as const)
      expect(taken([...gemeld, jarig(dag)])[0]).toBe(`mist.vertel.leerling.${woord}`);
  });
  it('wie niet bereikt is wordt nog een keer geprobeerd; twee pogingen is genoeg [C-40]', () => {
    expect(taken([...gemeld, nietBereikt])).toContain('mist.vertel.opnieuw');
    expect(taken([...gemeld, nietBereikt, nietBereikt])).toEqual(['mist.vertel.leerling.onbekend']);
  });
  it('een leerling voor wie het niet past is geen taak; bij een ouder kan dat niet [S1-48]', () => {
    const nietPassend = (persoonId: string) =>
      zet(dirk, 'MeldingVertellen', { persoonId, uitkomst: { staat: 'niet-verteld', grond: 'niet-passend' } });
    expect(taken([...gemeld, nietPassend('p1')])).toEqual(['mist.vertel.ouder']);
    given(...gemeld)
      .when(nietPassend('p2'))
      .refused('grond-past-niet');
  });
  it('bij een bijzondere vorm vertelt niemand het de ouders voor Veilig Thuis antwoordde [P-05]', () => {
    const vorm = zet(anna, 'SignaalVastleggen', { vormen: ['seksueel-misbruik'] });
    expect(taken([...gemeld, vorm])).toContain('mist.vertel.wacht');
    const kan = zet(anna, 'VeiligThuisRaadplegen', { gesprekAdvies: 'kan' });
    expect(taken([...gemeld, vorm, kan])).not.toContain('mist.vertel.wacht');
  });
});
