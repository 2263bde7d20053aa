// Who is told of what, and how loud (E-12); never who is involved, never who did it.

import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, eva } from '../support/domain/personen.ts';
import {
  belVT,
  bevestigd,
  eens,
  gemeld,
  gesloten,
  hulpMogelijk,
  hulpBegonnen,
  metPlan,
  metSignaal,
  nazorg,
  personeel,
  vermoedenWeg,
} from '../support/domain/reizen.ts';
import { kort, leeg, vanaf } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';

const hoort = (reis: readonly Zet[], z: Zet, begin: Stand = leeg()): readonly string[] =>
  kort(
    vanaf(begin, ...reis)
      .when(z)
      .berichten(),
    begin.school,
  );

describe('Een gewone beurt', () => {
  it('een vraag over de melding gaat heen en weer', () => {
    expect(hoort(gemeld, zet(dirk, 'MeldingBevragen'))).toEqual(['melding-vraag oranje Anna']);
    expect(hoort([...gemeld, zet(dirk, 'MeldingBevragen')], zet(anna, 'MeldingvraagBeantwoorden'))).toEqual([
      'melding-vraag-antwoord oranje Dirk',
    ]);
  });
  it('wat Veilig Thuis terugkoppelt hoort de starter', () => {
    expect(hoort(bevestigd, zet(bas, 'TerugkoppelingVastleggen'))).toEqual([
      'terugkoppeling gewoon Anna',
      'terugkoppeling gewoon aandachtsfunctionaris',
    ]);
  });
  it('hulp: de casemanager hoort van het plan en de verlenging, en wie meekijkt dat de hulp stopt', () => {
    const zonder = metPlan.slice(0, -1);
    expect(hoort(zonder, zet(bas, 'HulpplanVastleggen', { casemanager: carla }))).toEqual([
      'hulpplan gewoon Carla',
      'hulpplan gewoon Anna',
    ]);
    // Who raised the concern hears what was decided and planned (P-17).
    expect(hoort(hulpMogelijk, zet(bas, 'HulpbesluitNemen'))).toEqual(['aandacht gewoon Anna']);
    const deels = [...metPlan, weegt(bas, 'A5', 'deels'), belVT, weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v2')];
    expect(hoort(deels, zet(carla, 'HulpVerlengen', { evaluatieOp: dag('2026-04-15') }))).toEqual([
      'hulpplan gewoon Bas',
    ]);
    const gemeldeHulp = [...bevestigd, zet(bas, 'HulpbesluitNemen'), zet(bas, 'HulpplanVastleggen')];
    expect(hoort(gemeldeHulp, zet(anna, 'HulpAfsluiten'))).toEqual([
      'aandacht gewoon intern-begeleider',
      'aandacht gewoon aandachtsfunctionaris',
    ]);
  });
  it('sluiten, nazorg en heropenen horen de leden', () => {
    expect(hoort(vermoedenWeg, zet(anna, 'CasusSluiten'))).toEqual(['gesloten gewoon Bas']);
    expect(
      hoort(
        [...hulpBegonnen, weegt(bas, 'A5', 'ja'), eens(carla, 'v2')],
        zet(bas, 'CasusSluiten', { einde: 'hulp-geslaagd', opvolgenOp: dag('2026-12-01') }),
      ),
    ).toEqual(['gesloten gewoon Anna', 'gesloten gewoon Carla']);
    expect(hoort([...metSignaal, zet(bas, 'CasusSluiten', { einde: 'overgedragen' })], eens(carla, 'v1'))).toEqual([
      'instemming-antwoord gewoon Bas',
      'gesloten gewoon Anna',
    ]);
    expect(hoort(gesloten, zet(bas, 'CasusHeropenen'))).toEqual([
      'heropend oranje aandachtsfunctionaris',
      'heropend oranje Anna',
    ]);
    expect(hoort(nazorg, zet(anna, 'OpvolgingVastleggen', { uitkomst: 'zorgen' }))).toEqual([
      'signaal-erbij oranje intern-begeleider',
      'signaal-erbij oranje aandachtsfunctionaris',
    ]);
    expect(hoort(nazorg, zet(anna, 'OpvolgingVastleggen', { opnieuwOp: dag('2027-03-01') }))).toEqual([]);
  });
  it('het personeelspad: alleen het bestuur, en de melder hoort van een stap [P-04]', () => {
    expect(hoort([], zet(anna, 'PersoneelssignaalVastleggen'))).toEqual(['personeelszaak rood bestuurder']);
    expect(hoort([], zet(anna, 'PersoneelssignaalVastleggen', { uitgesloten: [eva] }))).toEqual([]);
    expect(hoort(personeel, zet(eva, 'PersoneelsstapVastleggen', { stap: 'aangifte-gedaan' }))).toEqual([
      'personeel-stap gewoon Anna',
    ]);
    expect(hoort(personeel, zet(anna, 'PadTerugdraaien', { naar: 'meldcode' }))).toEqual([
      'nieuwe-casus gewoon intern-begeleider',
      'personeel-stap gewoon bestuurder',
    ]);
    expect(hoort(metSignaal, zet(anna, 'PadTerugdraaien'))).toEqual(['personeelszaak rood bestuurder']);
  });
});
