// Not following the advice to report: whose reason counts for which role, and since when. The outcome itself is tested with the afwegingskader.

import { dag, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, eva, gerda, henk, persoon, schoolMet } from '../support/domain/personen.ts';
import { hulpMogelijk } from '../support/domain/reizen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';

const advies = zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' });
const wijktAf = (wie: typeof anna) => zet(wie, 'AdviesAfwijken');

describe('Afwijken van het advies om te melden', () => {
  it('een tweede van dezelfde rol vervangt de reden van de andere rol niet [E-20]', () => {
    const vervangers = schoolMet(
      persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['aandachtsfunctionaris'] }),
      persoon(henk, 'Henk', ['leerkracht'], { vervangt: ['directeur'] }),
    );
    const reis = vanaf(leeg(vervangers), ...hulpMogelijk, advies);
    vanaf(reis.stand, wijktAf(carla)).when(wijktAf(gerda)).refused('rol-past-niet', 'directeur');
    vanaf(reis.stand, wijktAf(dirk)).when(wijktAf(henk)).refused('rol-past-niet', 'aandachtsfunctionaris');
    expect(vanaf(reis.stand, wijktAf(gerda), wijktAf(henk)).uitkomst.melden).toBe('nee');
  });
  it('is directie weg, dan geeft wie waarneemt de eigen reden en het bestuur die van de eindrol [E-20][P-26]', () => {
    const afwezig = [{ van: dag('2026-03-09'), tot: dag('2026-03-09') }];
    const reis = vanaf(leeg(schoolMet(persoon(dirk, 'Dirk', ['directeur'], { afwezig }))), ...hulpMogelijk, advies);
    reis.when(wijktAf(carla)).then({ type: 'AdviesAfgeweken', door: carla, rol: 'aandachtsfunctionaris' });
    const na = vanaf(reis.stand, wijktAf(carla)).when(wijktAf(eva));
    na.then({ type: 'AdviesAfgeweken', door: eva, rol: 'eindrol' });
    expect(na.uitkomst()).toEqual({ melden: 'nee', regel: 'E-05' });
  });
  it('een melding van vóór het advies staat niet in de weg: het gaat om een nieuwe [E-20]', () => {
    const reis = given(...hulpMogelijk, zet(anna, 'MeldingVastleggen'), advies);
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-20' });
    reis.when(wijktAf(carla)).then({ type: 'AdviesAfgeweken', rol: 'aandachtsfunctionaris' });
    reis.when(wijktAf(bas)).refused('rol-past-niet', 'directeur');
  });
});
