// Several open proposals at once: each stands or goes on its own. Who may agree is tested with the second person.

import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, dirk } from '../support/domain/personen.ts';
import { eens, hulpMogelijk, metSignaal } from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';

const ids = (reis: ReturnType<typeof given>) => reis.casus.voorstellen.map((v) => v.voorstelId);

describe('Open voorstellen', () => {
  it('over hulp en over sluiten staan naast elkaar; hetzelfde nog eens vervangt het eerste [P-09][E-16]', () => {
    const klaar = { wat: 'x', zichtOpVeiligheid: 'Veilig Thuis' };
    const afronden = zet(bas, 'CasusSluiten', { einde: 'melding-afgerond' });
    const reis = [
      ...hulpMogelijk,
      zet(bas, 'HulpbesluitNemen', { antwoord: 'nee' }),
      zet(anna, 'MeldingVastleggen'),
      zet(dirk, 'MeldingBevestigen'),
      zet(anna, 'TerugkoppelingVastleggen', { stand: 'afgerond', inhoud: klaar }),
      zet(bas, 'HulpbesluitNemen'),
      afronden,
    ];
    expect(ids(given(...reis))).toEqual(['v2', 'v3']);
    expect(ids(given(...reis, afronden))).toEqual(['v2', 'v4']);
  });
  it('gaan één voor één weg: wie intrekt, trekt alleen het eigen voorstel in [P-09]', () => {
    const reis = given(
      ...metSignaal,
      zet(bas, 'GesprekAfzien', { persoonId: 'p1' }),
      weegt(anna, 'A2', 'veilig-genoeg'),
    );
    const na = reis.when(zet(anna, 'VoorstelIntrekken', { voorstelId: 'v2' }));
    na.then({ type: 'VoorstelIngetrokken', voorstelId: 'v2' });
    expect(na.casus().voorstellen.map((v) => v.voorstelId)).toEqual(['v1']);
    reis.when(zet(anna, 'VoorstelIntrekken', { voorstelId: 'v1' })).refused('rol-past-niet');
  });
  it('om een gesprek over te slaan gaan over dat ene mens; met de ander wordt nog gesproken [P-09][C-18]', () => {
    const afzien = zet(anna, 'GesprekAfzien', { persoonId: 'p1' });
    const na = given(...metSignaal, zet(anna, 'PersoonToevoegen'), afzien).when(eens(bas, 'v1'));
    expect(na.casus().personen.map((p) => p.gesprek.staat)).toEqual(['afgezien', 'open']);
  });
});
