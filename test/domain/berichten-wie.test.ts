// Whom a message is about and whom it reaches when there is more than one of something, or nobody at all (E-12).

import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import {
  anna,
  bas,
  carla,
  dirk,
  dorien,
  fatima,
  gerda,
  persoon,
  school,
  schoolMet,
  vreemd,
} from '../support/domain/personen.ts';
import { belVT, eens, gemeld, gestart, hulpMogelijk, metSignaal, stappenGedaan } from '../support/domain/reizen.ts';
import { kort, leeg, vanaf } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';

const hoort = (reis: readonly Zet[], z: Zet, begin: Stand = leeg()): readonly string[] =>
  kort(
    vanaf(begin, ...reis)
      .when(z)
      .berichten(),
    begin.school,
  );
/** Only who hears of this kind. */
const wie = (soort: string, rij: readonly string[]) =>
  rij.filter((b) => b.startsWith(`${soort} `)).map((b) => b.split(' ').at(-1));

describe('Een vraag om instemming', () => {
  it('gaat naar niemand als er op school en bij het bestuur niemand anders is: dan blijft Veilig Thuis [P-09]', () => {
    const alleen = leeg(
      school([persoon(dorien, 'Dorien', ['intern-begeleider', 'aandachtsfunctionaris', 'directeur'])]),
    );
    expect(hoort([zet(dorien, 'CasusStarten')], weegt(dorien, 'A2', 'veilig-genoeg'), alleen)).toEqual([]);
  });
  it('die nog eens wordt afgewezen hoort alleen wie hem nu stelde [E-17]', () => {
    const reis = [
      ...stappenGedaan,
      weegt(bas, 'A2', 'veilig-genoeg'),
      zet(carla, 'InstemmingWeigeren', { voorstelId: 'v1' }),
      weegt(anna, 'A1', 'nee'),
    ];
    expect(wie('verschil', hoort(reis, zet(carla, 'InstemmingWeigeren', { voorstelId: 'v2' })))).toContain('Anna');
    expect(wie('verschil', hoort(reis, zet(carla, 'InstemmingWeigeren', { voorstelId: 'v2' })))).not.toContain('Bas');
  });
});

describe('Een bericht over de melding', () => {
  it('gaat naar wie die melding deed, niet naar wie een eerdere deed [P-03]', () => {
    const twee = [...gemeld, zet(bas, 'MeldingVastleggen')];
    expect(wie('melding-vraag', hoort(twee, zet(dirk, 'MeldingBevragen', { meldingId: 'm2' })))).toEqual(['Bas']);
    expect(wie('melding-bevestigd', hoort(twee, zet(dirk, 'MeldingBevestigen', { meldingId: 'm2' })))).toContain('Bas');
  });
  it('komt één keer bij wie zowel begon als meldde [E-12]', () => {
    expect(wie('melding-bevestigd', hoort(gemeld, zet(dirk, 'MeldingBevestigen')))).toEqual(['Anna']);
  });
  it('alarmeert niemand als hulp niet kan en er al gemeld is [E-12]', () => {
    const zonderHulp = zet(fatima, 'HulpbesluitNemen', { antwoord: 'nee' });
    const reis = [...gemeld, zet(anna, 'OverlegVragen', { aan: fatima })];
    expect(hoort(reis, zonderHulp).filter((b) => b.includes('oranje'))).toEqual([]);
  });
});

describe('Afwijken van het advies', () => {
  it('vraagt de andere reden aan één mens, ook als meer mensen die rol hebben [E-20]', () => {
    const metVervanger = leeg(
      schoolMet(persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['aandachtsfunctionaris'] })),
    );
    const reis = [...hulpMogelijk, zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' })];
    expect(hoort(reis, zet(dirk, 'AdviesAfwijken'), metVervanger)).toContain('aandacht oranje Carla');
    expect(hoort(reis, zet(dirk, 'AdviesAfwijken'), metVervanger).join()).not.toContain('Gerda');
  });
});

describe('Van onveilig naar veilig', () => {
  it('hoort ook wie om de nood geroepen was [P-02]', () => {
    const reis = [
      ...gestart,
      zet(anna, 'NoodInschakelen'),
      zet(bas, 'NoodOppakken'),
      weegt(carla, 'A2', 'veilig-genoeg'),
    ];
    expect(wie('verlaagd', hoort(reis, eens(bas, 'v1')))).toContain('directeur');
  });
  it('is geen andere instemming: over een gesprek of A1 hoort directie niets [P-02][E-12]', () => {
    const nood = [...stappenGedaan, zet(anna, 'PersoonToevoegen'), zet(anna, 'NoodInschakelen'), belVT];
    const gesprek = [...nood, zet(anna, 'GesprekAfzien', { persoonId: 'p3' })];
    expect(wie('verlaagd', hoort(gesprek, eens(bas, 'v1')))).toEqual([]);
    expect(wie('verlaagd', hoort([...nood, weegt(carla, 'A1', 'nee')], eens(bas, 'v1')))).toEqual([]);
  });
});

describe('Nood', () => {
  it('roept iedereen op, ook als iemand wordt overgeslagen die hier niet werkt [P-24]', () => {
    const rij = hoort(metSignaal, zet(anna, 'NoodInschakelen', { nietNaar: [vreemd] }));
    expect(wie('nood', rij)).toEqual(['intern-begeleider', 'aandachtsfunctionaris', 'directeur']);
  });
});
