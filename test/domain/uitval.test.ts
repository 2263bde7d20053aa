// A message that did not reach its person: who hears of it and who is asked instead (E-12 grijs, P-26).

import type { Bericht } from '../../src/domain/bericht.ts';
import type { Medewerker } from '../../src/domain/school.ts';
import { toMedewerkerId } from '../../src/shared/ids.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { isNietBereikt, uitvalBerichten } from '../../src/domain/uitval.ts';
import { zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, eva, fatima, gerda, henk, persoon, schoolMet } from '../support/domain/personen.ts';
import { gestart, metSignaal, personeel, twijfel } from '../support/domain/reizen.ts';
import { casusVan, given, leeg, metFeiten, vanaf } from '../support/domain/spel.ts';

const vraag: Bericht = { soort: 'overleg-gevraagd', kleur: 'gewoon', aan: { medewerker: bas } };
const gevraagd = [...metSignaal, zet(anna, 'OverlegVragen')];
const AAN_ANNA = { soort: 'niet-aangekomen', kleur: 'grijs', aan: { medewerker: anna } };

describe('Een bericht dat niet aankomt', () => {
  it('hoort wie het stuurde, en de waarnemer wordt meteen gevraagd [E-12][P-10]', () => {
    const { casus, stand } = given(...gevraagd);
    expect(uitvalBerichten({ bericht: vraag, nietBij: [bas], gehad: [], van: anna }, casus, stand.school)).toEqual([
      AAN_ANNA,
      { soort: 'overleg-gevraagd', kleur: 'grijs', aan: { medewerker: carla }, nietNaar: [bas] },
    ]);
  });
  it('blijft rood als het rood was, en gaat niet nog eens naar wie het al kreeg [E-12]', () => {
    const { casus, stand } = given(...gestart, zet(anna, 'NoodInschakelen'));
    const nood: Bericht = { soort: 'nood', kleur: 'rood', aan: { rol: 'directeur' } };
    const uitval = { bericht: nood, nietBij: [dirk], gehad: [bas, carla], van: anna };
    expect(uitvalBerichten(uitval, casus, stand.school).filter((b) => b.soort === 'nood')).toEqual([]);
    expect(uitvalBerichten({ ...uitval, gehad: [bas] }, casus, stand.school)).toContainEqual({
      soort: 'nood',
      kleur: 'rood',
      aan: { medewerker: carla },
      nietNaar: [dirk, bas],
    });
  });
  it('vraagt niemand anders om nieuws dat alleen voor die ene was', () => {
    const { casus, stand } = given(...gevraagd);
    const nieuws: Bericht = { soort: 'overleg-antwoord', kleur: 'gewoon', aan: { medewerker: anna } };
    expect(uitvalBerichten({ bericht: nieuws, nietBij: [anna], gehad: [], van: bas }, casus, stand.school)).toEqual([
      { ...AAN_ANNA, aan: { medewerker: bas } },
    ]);
  });
  it('zegt niemand anders dat er nog niemand kwam: dat is voor wie riep', () => {
    const { casus, stand } = given(...gestart, zet(anna, 'NoodInschakelen'));
    for (const soort of ['nood-wacht', 'nood-opgepakt'] as const) {
      const bericht: Bericht = { soort, kleur: 'rood', aan: { medewerker: anna } };
      expect(uitvalBerichten({ bericht, nietBij: [anna], gehad: [] }, casus, stand.school)).toEqual([]);
    }
  });
  it('gaat nooit naar wie betrokken is, en die hoort het ook niet [P-18]', () => {
    const { casus, stand } = given(...gevraagd, zet(anna, 'CollegaUitsluiten', { wie: [carla] }));
    const aan = (van: MedewerkerId) =>
      uitvalBerichten({ bericht: vraag, nietBij: [bas], gehad: [], van }, casus, stand.school).flatMap((b) =>
        'medewerker' in b.aan ? [b.aan.medewerker] : [],
      );
    expect(aan(anna)).not.toContain(carla);
    expect(aan(carla)).not.toContain(carla);
  });
  it('houdt op: ieder wordt hooguit één keer gevraagd, en een bericht hierover vraagt niets [E-12]', () => {
    const { casus, stand } = given(...gevraagd);
    let bericht: Bericht | undefined = vraag;
    const gehad: MedewerkerId[] = [];
    while (bericht !== undefined && gehad.length < 50) {
      const nietBij: MedewerkerId[] = 'medewerker' in bericht.aan ? [bericht.aan.medewerker] : [];
      gehad.push(...nietBij);
      const verder: readonly Bericht[] = uitvalBerichten(
        { bericht, nietBij, gehad: [], van: anna },
        casus,
        stand.school,
      );
      expect(verder.filter((b) => b.soort === 'niet-aangekomen')).toHaveLength(gehad.length === 1 ? 1 : 0);
      bericht = verder.find((b) => b.soort !== 'niet-aangekomen');
    }
    expect(new Set(gehad).size).toBe(gehad.length);
    expect(gehad).not.toContain(eva);
    const hierover = { soort: 'niet-aangekomen', kleur: 'grijs', aan: { medewerker: anna } } as const;
    expect(uitvalBerichten({ bericht: hierover, nietBij: [anna], gehad: [] }, casus, stand.school)).toEqual([]);
  });
  it('blijft op het pad voor personeel bij het bestuur', () => {
    const { casus, stand } = given(zet(anna, 'PersoneelssignaalVastleggen'));
    const zaak: Bericht = { soort: 'personeelszaak', kleur: 'rood', aan: { rol: 'bestuurder' } };
    const verder = uitvalBerichten({ bericht: zaak, nietBij: [eva], gehad: [], van: anna }, casus, stand.school);
    expect(verder.flatMap((b) => ('medewerker' in b.aan ? [b.aan.medewerker] : []))).toEqual([anna]);
  });
});

describe('Wie het in plaats daarvan hoort', () => {
  const vanAf = persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['aandachtsfunctionaris'] });
  const vanDirectie = persoon(henk, 'Henk', ['leerkracht'], { vervangt: ['directeur'] });
  /** Whom a message that did not reach `bij` goes to next, in a casus in which the final role takes part. */
  const volgende = (bericht: Bericht, bij: readonly MedewerkerId[], van?: MedewerkerId) => {
    const { casus, stand } = vanaf(leeg(schoolMet(vanAf, vanDirectie)), ...twijfel);
    const uitval = { bericht, nietBij: bij, gehad: [], ...(van && { van }) };
    return uitvalBerichten(uitval, casus, stand.school).map(({ soort, aan }) => [
      soort,
      'rol' in aan ? aan.rol : aan.medewerker,
    ]);
  };
  const aan = (medewerker: MedewerkerId, soort: Bericht['soort'], kleur: Bericht['kleur'] = 'grijs'): Bericht => ({
    soort,
    kleur,
    aan: { medewerker },
  });
  it('bij een bericht aan een rol de vervanger van die rol, ook als het alleen nieuws is [E-12][P-26]', () => {
    const nieuws: Bericht = { soort: 'aandacht', kleur: 'oranje', aan: { rol: 'aandachtsfunctionaris' } };
    expect(volgende(nieuws, [carla])).toEqual([['aandacht', gerda]]);
  });
  it('bij een bericht aan een mens de vervanger van de rol die deze heeft; zonder rol de IB’er [E-12][P-26]', () => {
    expect(volgende(aan(dirk, 'herinnering-bevestiging'), [dirk])).toEqual([['herinnering-bevestiging', henk]]);
    expect(volgende(aan(carla, 'waarneming-overleg'), [carla])).toEqual([['waarneming-overleg', gerda]]);
    expect(volgende(aan(fatima, 'waarneming-overleg'), [fatima])).toEqual([['waarneming-overleg', bas]]);
  });
  it('bij een herinnering aan wie de school verliet de IB’er [P-16]', () => {
    const weg = toMedewerkerId('00000000-0000-4000-8000-00000000dead');
    expect(volgende(aan(weg, 'herinnering-evaluatie'), [weg])).toEqual([['herinnering-evaluatie', bas]]);
  });
  it('bij wat rood is altijd iemand, bij ander nieuws voor één mens niemand [E-12]', () => {
    expect(volgende(aan(dirk, 'melding-gedaan', 'rood'), [dirk])).toEqual([['melding-gedaan', henk]]);
    expect(volgende(aan(dirk, 'melding-gedaan'), [dirk])).toEqual([]);
  });
  it('eerst de IB’er als de rol zelf geen vervanger heeft, en nooit wie het zelf vroeg [E-12]', () => {
    const { casus, stand } = given(...twijfel);
    const vraagCarla = aan(carla, 'overleg-gevraagd', 'gewoon');
    const wie = (van: MedewerkerId) =>
      uitvalBerichten({ bericht: vraagCarla, nietBij: [carla], gehad: [], van }, casus, stand.school).map(
        (b) => 'medewerker' in b.aan && [b.soort, b.aan.medewerker],
      );
    expect(wie(anna)).toEqual([
      ['niet-aangekomen', anna],
      ['overleg-gevraagd', bas],
    ]);
    expect(wie(bas)).toEqual([
      ['niet-aangekomen', bas],
      ['overleg-gevraagd', dirk],
    ]);
  });
  it('niemand als ieder het kreeg, en niemand hoort dat een bericht hierover niet aankwam [E-12]', () => {
    expect(volgende(vraag, [], anna)).toEqual([]);
    expect(volgende(aan(anna, 'niet-aangekomen'), [anna], bas)).toEqual([]);
  });
  it('in een zaak van het bestuur alleen een ander van het bestuur', () => {
    const tweede: Medewerker = persoon(gerda, 'Gerda', ['bestuurder']);
    const { casus, stand } = vanaf(leeg(schoolMet(tweede)), ...personeel);
    const verder = (bericht: Bericht, bij: MedewerkerId) =>
      uitvalBerichten({ bericht, nietBij: [bij], gehad: [] }, casus, stand.school);
    const zaak: Bericht = { soort: 'personeelszaak', kleur: 'rood', aan: { rol: 'bestuurder' } };
    expect(verder(zaak, eva)).toMatchObject([{ soort: 'personeelszaak', kleur: 'rood', aan: { medewerker: gerda } }]);
    expect(verder(aan(anna, 'personeel-stap', 'rood'), anna)).toEqual([]);
  });
});

describe('Wie niet bereikt is', () => {
  const { stand } = given(...gevraagd);
  const kop = { op: stand.nu, door: 'systeem' } as const;
  const mislukt = (wie: MedewerkerId, zeker = true, berichtId = 'b3.0') =>
    ({ type: 'BerichtNietAangekomen', ...kop, berichtId, aan: wie, zeker }) as const;
  const is = (...feiten: Parameters<typeof metFeiten>[1]) => isNietBereikt(casusVan(metFeiten(stand, feiten)), bas);

  it('is wie het laatste bericht zeker niet kreeg: dan mag een ander het oppakken [P-26]', () => {
    expect(is(mislukt(bas))).toBe(true);
    expect(is()).toBe(false);
  });
  it('is niet wie het misschien kreeg, of daarna wel bereikt werd', () => {
    expect(is(mislukt(bas, false))).toBe(false);
    expect(is(mislukt(bas), { type: 'BerichtAangekomen', ...kop, berichtId: 'b4.0', aan: bas })).toBe(false);
  });
  it('is niet wie gewoon bereikt werd toen het bij een ander misging', () => {
    expect(is(mislukt(anna))).toBe(false);
    expect(is(mislukt(bas), mislukt(anna, false, 'b4.0'))).toBe(true);
  });
});
