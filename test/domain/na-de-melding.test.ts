// After a melding: what Veilig Thuis does, who keeps sight on the child, who is reached at school, and looking again later.

import { ladder } from '../../src/domain/ladder.ts';
import { VERBERG_GRONDEN, VT_DIENSTEN } from '../../src/domain/toestand.ts';
import { meldingspoorVan } from '../../src/domain/stand.ts';
import { openTermijnen } from '../../src/domain/termijnen.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import type { Velden } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, fatima, vreemd } from '../support/domain/personen.ts';
import { belVT, bevestigd, eens, gemeld, hulpNietMogelijk, stappenGedaan } from '../support/domain/reizen.ts';
import { given, kort, vanaf } from '../support/domain/spel.ts';

const hoort = (velden: Partial<Velden<'TerugkoppelingVastleggen'>>) => zet(bas, 'TerugkoppelingVastleggen', velden);
const klaar = hoort({ stand: 'overgedragen', inhoud: { wat: 'x', zichtOpVeiligheid: 'Het wijkteam' } });

describe('Melden', () => {
  it('is open; dat het gezin niet hoort wie meldde is een uitzondering met een grond, na Veilig Thuis [C-26][S3-32]', () => {
    expect(given(...hulpNietMogelijk, zet(bas, 'MeldingVastleggen')).stand.log.at(-1)).not.toHaveProperty('verborgen');
    for (const verborgen of VERBERG_GRONDEN) {
      const na = given(...hulpNietMogelijk, belVT).when(zet(bas, 'MeldingVastleggen', { verborgen }));
      na.then({ type: 'MeldingGedaan', verborgen });
      expect(na.stand().log.at(-1)).not.toHaveProperty('andersDanAfgesproken');
      expect(na.casus().meldingen[0]?.melder).toBe(bas);
    }
  });
  it('zonder Veilig Thuis te vragen verborgen is een feit, anders dan afgesproken, en de IB’er hoort het [C-26][P-23]', () => {
    const na = given(...hulpNietMogelijk).when(zet(anna, 'MeldingVastleggen', { verborgen: 'vertrouwen' }));
    na.then({ verborgen: 'vertrouwen', andersDanAfgesproken: true });
    expect(kort(na.berichten(), na.stand().school)).toContain('melding-gedaan oranje intern-begeleider');
  });
});

describe('Wat Veilig Thuis liet weten', () => {
  it('noemt de dienst die Veilig Thuis koos, en wat niet onderhandelbaar is [S4-17][S4-32][S4-22]', () => {
    for (const dienst of VT_DIENSTEN) {
      const inhoud = { wat: 'Zo gaan zij verder.', voorwaarden: 'Vader drinkt niet als hij past.\nOma haalt op.' };
      given(...bevestigd)
        .when(hoort({ dienst, inhoud }))
        .then({ type: 'TerugkoppelingVastgelegd', dienst, inhoud });
    }
    // Six of the eight services of the source: reporting is what the school did, and both ways to hand over are one answer.
    expect(VT_DIENSTEN).toEqual([
      'veiligheidsbeoordeling',
      'advies',
      'overdracht',
      'voorwaarden-en-vervolg',
      'onderzoek',
      'monitoren',
    ]);
  });
  it('zegt bij een overdracht wie het zicht op de veiligheid kreeg [S4-25]', () => {
    given(...bevestigd)
      .when(hoort({ stand: 'overgedragen', dienst: 'overdracht', inhoud: { wat: 'Klaar.' } }))
      .refused('antwoord-ontbreekt');
    given(...bevestigd)
      .when(klaar)
      .then({ inhoud: { zichtOpVeiligheid: 'Het wijkteam' } });
  });
  it('zegt wie met het kind praat; staat er niets, dan is dat niet afgesproken [S4-31]', () => {
    given(...bevestigd)
      .when(hoort({ kindspreker: 'veilig-thuis' }))
      .then({ kindspreker: 'veilig-thuis' });
    expect(given(...bevestigd, hoort({})).stand.log.at(-1)).not.toHaveProperty('kindspreker');
  });
  it('ontvangen is nog geen antwoord: na vijf schooldagen wordt er weer naar gevraagd [E-13]', () => {
    const reis = given(...bevestigd, hoort({ stand: 'ontvangen' }));
    expect(meldingspoorVan(reis.casus, reis.stand.school.profiel)).toBe('bij-vt');
    const termijn = (g: typeof reis) =>
      openTermijnen(g.casus, g.stand.school).find((t) => t.soort === 'terugkoppeling');
    expect(termijn(reis)?.tredes).toEqual(['2026-03-16T15:00:00.000Z']);
    expect(termijn(given(...bevestigd, hoort({})))?.tredes).toEqual(['2026-04-06T15:00:00.000Z']);
  });
  it('de afgesproken dag om weer te bellen gaat voor, en ligt nooit in het verleden [E-13]', () => {
    const reis = given(...bevestigd, hoort({ weerOp: dag('2026-03-19') }));
    expect(openTermijnen(reis.casus, reis.stand.school)).toContainEqual(
      expect.objectContaining({ soort: 'terugkoppeling', datum: '2026-03-19', tredes: ['2026-03-19T07:30:00.000Z'] }),
    );
    given(...bevestigd)
      .when(hoort({ weerOp: dag('2026-03-09') }))
      .refused('datum-ongeldig');
  });
});

describe('Het vaste contact voor Veilig Thuis', () => {
  it('is één mens op school: wie meldde, of wie daarna wordt genoemd en dan bericht krijgt [S4-34]', () => {
    const na = given(...bevestigd).when(hoort({ contact: fatima }));
    expect(na.casus().meldingen[0]).toMatchObject({ melder: anna, contact: fatima });
    expect(na.casus().leden).toContain(fatima);
    expect(kort(na.berichten(), na.stand().school)).toContain('terugkoppeling gewoon Fatima');
    expect(given(...bevestigd).casus.meldingen[0]?.contact).toBeUndefined();
  });
  it('kan niemand zijn die hier niet werkt of betrokken is [P-18]', () => {
    given(...bevestigd)
      .when(hoort({ contact: vreemd }))
      .refused('collega-onbekend');
    given(...bevestigd, zet(anna, 'CollegaUitsluiten', { wie: [fatima] }))
      .when(hoort({ contact: fatima }))
      .refused('collega-onbekend');
  });
  it('wordt gevraagd hoe het gaat, en de aandachtsfunctionaris ook [S4-34]', () => {
    const reis = given(...bevestigd, hoort({ contact: fatima }));
    const gevraagd = ({ casus, stand }: typeof reis) =>
      ladder('terugkoppeling', 'terugkoppeling:m1:0', 1, casus, stand.school).map((stap) => stap.aan);
    expect(gevraagd(reis)).toEqual([{ wie: fatima }, 'aandachtsfunctionaris']);
    expect(gevraagd(given(...bevestigd))).toEqual([{ wie: anna }, 'aandachtsfunctionaris']);
  });
});

describe('Nadat Veilig Thuis klaar is', () => {
  const volg = zet(bas, 'CasusSluiten', { einde: 'melding-afgerond', opvolgenOp: dag('2026-06-09') });
  it('kijkt de school op een afgesproken dag opnieuw, voor de casus dicht is [S4-27]', () => {
    const reis = given(...bevestigd, klaar, volg, eens(dirk, 'v2'));
    expect(reis.casus.afloop).toMatchObject({ staat: 'nazorg', opvolgenOp: '2026-06-09', einde: 'melding-afgerond' });
    expect(openTermijnen(reis.casus, reis.stand.school)).toContainEqual(
      expect.objectContaining({ soort: 'nazorg', datum: '2026-06-09' }),
    );
    given(...bevestigd, klaar)
      .when(zet(bas, 'CasusSluiten', { einde: 'melding-afgerond', opvolgenOp: dag('2026-03-09') }))
      .refused('datum-ongeldig');
  });
  it('gaat het dan goed, dan sluiten twee mensen de melding af; bij zorgen loopt de casus weer [S2-67]', () => {
    const nazorg = given(...bevestigd, klaar, volg, eens(dirk, 'v2'));
    const goed = vanaf(nazorg.stand, zet(bas, 'OpvolgingVastleggen'));
    expect(goed.casus.voorstellen[0]?.wijziging).toEqual({ soort: 'sluiten', einde: 'melding-afgerond' });
    expect(vanaf(goed.stand, eens(carla, 'v3')).casus.afloop).toMatchObject({
      staat: 'gesloten',
      einde: 'melding-afgerond',
    });
    const zorgen = vanaf(nazorg.stand, zet(bas, 'OpvolgingVastleggen', { uitkomst: 'zorgen' }));
    expect(zorgen.casus.afloop).toEqual({ staat: 'lopend' });
    const opnieuw = vanaf(zorgen.stand, weegt(anna, 'A2', 'structureel'), zet(anna, 'MeldingVastleggen'));
    expect(opnieuw.casus.meldingen).toHaveLength(2);
  });
});

describe('Een risico dat nog geen onveiligheid is', () => {
  const metRisico = (antwoord: 'veilig-genoeg' | 'structureel') =>
    zet(bas, 'AfwegingMaken', {
      keuze: { afweging: 'A2', antwoord },
      inhoud: { reden: 'Geen voorvallen.', risico: 'Vader zit zonder werk.' },
    });
  it('staat apart bij vraag 2 en verandert het antwoord niet [S4-20]', () => {
    const veilig = given(...stappenGedaan, weegt(anna, 'A1', 'ja')).when(metRisico('veilig-genoeg'));
    veilig.then({
      type: 'VerlagingVoorgesteld',
      inhoud: { reden: 'Geen voorvallen.', risico: 'Vader zit zonder werk.' },
    });
    expect(vanaf(veilig.stand(), eens(carla, 'v1')).uitkomst).toEqual({ melden: 'open', vraag: 'A3' });
    given(...stappenGedaan)
      .when(metRisico('structureel'))
      .then({ type: 'AfwegingGemaakt', inhoud: { risico: 'Vader zit zonder werk.' } });
  });
});

describe('Het hulpplan', () => {
  it('kent verwijzen, nagaan of de hulp is aangekomen en de leerling volgen als drie dingen [S2-107][S2-59]', () => {
    const plan = zet(bas, 'HulpplanVastleggen');
    const reis = given(...gemeld, zet(bas, 'HulpbesluitNemen'), plan);
    expect(reis.casus.hulp).not.toHaveProperty('plan.verwezen');
    const verwezen = vanaf(reis.stand, zet(bas, 'HulpVolgen', { begonnen: false, verwezen: true }));
    expect(verwezen.casus.hulp).toMatchObject({ staat: 'plan', plan: { verwezen: true } });
    expect(verwezen.casus.hulp).not.toHaveProperty('plan.begonnen');
    const aangekomen = vanaf(verwezen.stand, zet(anna, 'HulpVolgen', { begonnen: true, verwezen: false }));
    expect(aangekomen.casus.hulp).toMatchObject({ staat: 'loopt', plan: { verwezen: true, begonnen: true } });
    expect(vanaf(aangekomen.stand, plan).casus.hulp).toMatchObject({ plan: { verwezen: true, begonnen: true } });
    expect(aangekomen.stand.log.filter((e) => e.type === 'HulpGevolgd')).toHaveLength(2);
  });
  it('bewaart wat er met ouders is besproken en wat er in de klas is afgesproken [S2-58][S2-60]', () => {
    const inhoud = { doelen: 'Rust.', klas: 'Een vast rustpunt.', ouders: 'Moeder belt als het misgaat.' };
    given(...gemeld, zet(bas, 'HulpbesluitNemen'))
      .when(zet(bas, 'HulpplanVastleggen', { inhoud }))
      .then({ type: 'HulpplanVastgelegd', inhoud });
  });
  it('kan met het ondersteuningsteam worden besproken, voor en na het plan', () => {
    for (const reis of [hulpNietMogelijk, gemeld])
      given(...reis)
        .when(zet(bas, 'BesprekingPlannen'))
        .then({ type: 'BesprekingGepland' });
  });
});
