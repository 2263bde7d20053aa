// Step 2 with the ondersteuningsteam and the regisseur of the municipality: who was there, and when the family may be named.

import { weegt, zet } from '../support/domain/opdrachten.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { anna, bas } from '../support/domain/personen.ts';
import { belVT, metSignaal, twijfel } from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';

const metRegisseur = (wijze: 'met-naam' | 'anoniem') =>
  zet(bas, 'OverlegVastleggen', { overlegSoort: 'regisseur', wijze, inhoud: { advies: 'Het gezin is bekend.' } });
const toestemming = zet(bas, 'ToestemmingVastleggen', {});

describe('Overleg met het ondersteuningsteam', () => {
  it('telt als overleg, met wie er aan tafel zaten en of de regisseur aansloot [S0-03][S0-16][S0-21]', () => {
    const met = 'IB’er, schoolmaatschappelijk werk, orthopedagoog, regisseur';
    const inhoud = { advies: 'Vraag het wijkteam.', met };
    given(...metSignaal)
      .when(zet(bas, 'OverlegVastleggen', { overlegSoort: 'ondersteuningsteam', inhoud }))
      .then({ type: 'OverlegVastgelegd', overlegSoort: 'ondersteuningsteam', inhoud });
    given(...metSignaal)
      .when(metRegisseur('anoniem'))
      .then({ type: 'OverlegVastgelegd', overlegSoort: 'regisseur' });
    given(...metSignaal)
      .when(zet(bas, 'BesprekingPlannen', { metRegisseur: true }))
      .then({ type: 'BesprekingGepland', metRegisseur: true });
  });
});

describe('De regisseur naar een gezin vragen', () => {
  const anders = (...reis: readonly Zet[]): boolean => {
    const [event] = given(...reis, metRegisseur('met-naam')).stand.log.slice(-1);
    return event !== undefined && 'andersDanAfgesproken' in event;
  };
  it('kan met naam als het gezin het weet; anders is het anders dan afgesproken [S0-19][P-23]', () => {
    expect(anders(...metSignaal)).toBe(true);
    expect(anders(...metSignaal, zet(anna, 'PersoonToevoegen'), toestemming)).toBe(false);
  });
  it('kan zonder dat alleen als het kind niet veilig is en Veilig Thuis eerst is gebeld [S0-20]', () => {
    expect(anders(...twijfel)).toBe(true);
    expect(anders(...metSignaal, belVT)).toBe(true);
    expect(anders(...twijfel, belVT)).toBe(false);
    expect(anders(...metSignaal, belVT, weegt(anna, 'A2', 'acuut'))).toBe(false);
  });
  it('geldt zo alleen voor de regisseur, niet voor een ander buiten school [S0-20]', () => {
    const wijkteam = { overlegSoort: 'wijkteam', wijze: 'met-naam' } as const;
    given(...twijfel, belVT)
      .when(zet(bas, 'OverlegVastleggen', wijkteam))
      .then({ andersDanAfgesproken: true });
  });
});
