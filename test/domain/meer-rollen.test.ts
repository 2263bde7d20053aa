// Who has more than one role, or is not there every day, counts for what that person is and when (P-09, P-21, P-26).

import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, persoon, schoolMet, SCHOOLTIJD } from '../support/domain/personen.ts';
import { a1Ja, belVT, metSignaal } from '../support/domain/reizen.ts';
import { kort, leeg, vanaf } from '../support/domain/spel.ts';

describe('Wie meer dan één rol heeft', () => {
  it('kan meedoen, ook als beheerder; wie alleen beheert niet [P-21]', () => {
    const vraagt = (rollen: Parameters<typeof persoon>[2]) =>
      vanaf(leeg(schoolMet(persoon(bas, 'Bas', rollen))), ...metSignaal).when(zet(anna, 'OverlegVragen'));
    vraagt(['leerkracht', 'beheerder']).then({ type: 'OverlegGevraagd', aan: bas });
    vraagt(['beheerder']).refused('collega-onbekend');
  });
  it('plant een gesprek met ouders ook als die ook voor de klas staat [C-02]', () => {
    const profiel = { oudergesprek: { deelnemers: ['intern-begeleider'], leerkracht: 'nooit' } } as const;
    const plant = (rollen: Parameters<typeof persoon>[2]) => {
      const gewoon = schoolMet(persoon(bas, 'Bas', rollen));
      const stand = leeg({ ...gewoon, profiel: { ...gewoon.profiel, ...profiel } });
      const reis = [...metSignaal, zet(anna, 'PersoonToevoegen'), zet(anna, 'OverlegVragen')];
      return vanaf(stand, ...reis).when(zet(bas, 'GesprekPlannen'));
    };
    plant(['intern-begeleider', 'leerkracht']).then({ type: 'GesprekGepland' });
    plant(['leerkracht']).refused('leerkracht-niet-bij-gesprek');
  });
});

describe('Bij een zware verlaging', () => {
  it('wordt op de vrije dag van de aandachtsfunctionaris gevraagd wie er wel is [P-09][P-26]', () => {
    const nietOpMaandag = SCHOOLTIJD.filter(({ van }) => new Date(van).getUTCDay() !== 1);
    const zwaar = [...metSignaal, a1Ja, weegt(anna, 'A2', 'acuut'), belVT];
    const vraagt = (school: ReturnType<typeof schoolMet>) =>
      kort(
        vanaf(leeg(school), ...zwaar)
          .when(weegt(anna, 'A2', 'veilig-genoeg'))
          .berichten(),
        school,
      );
    expect(vraagt(schoolMet())).toEqual(['instemming-gevraagd gewoon Carla']);
    const deeltijd = persoon(carla, 'Carla', ['aandachtsfunctionaris'], { schooltijd: nietOpMaandag });
    expect(vraagt(schoolMet(deeltijd))).toEqual(['instemming-gevraagd gewoon Bas']);
  });
});
