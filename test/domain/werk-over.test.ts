// Work that goes on when somebody left, is involved or hands over: once, to somebody who can, and in the right words (P-16, P-18).

import { berichten } from '../../src/domain/berichten.ts';
import { werkOvergaan } from '../../src/domain/commands/werk-overdragen.ts';
import type { School } from '../../src/domain/school.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, fatima, gerda, persoon, school, schoolMet } from '../support/domain/personen.ts';
import { gestart, hulpNietMogelijk, metPlan, metSignaal, twijfel } from '../support/domain/reizen.ts';
import { casusVan, given, kort, leeg, metFeiten, vanaf } from '../support/domain/spel.ts';

const metGerda = schoolMet(persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['intern-begeleider'] }));
const zonder = (van: School, wie: MedewerkerId): School => ({
  ...van,
  medewerkers: van.medewerkers.filter((m) => m.medewerkerId !== wie),
});
const reis = (...zetten: readonly Zet[]) => vanaf(leeg(metGerda), ...zetten).stand;
const metOuder = [...metSignaal, zet(anna, 'PersoonToevoegen')];

describe('Wat overgaat van wie vertrok', () => {
  const over = (zetten: readonly Zet[], wie: MedewerkerId, betrokken: readonly MedewerkerId[] = [wie]) => {
    const stand = reis(...zetten);
    const na = zonder(metGerda, wie);
    const events = werkOvergaan(stand.nu, casusVan(stand), na, betrokken);
    return { events, stand: metFeiten({ ...stand, school: na }, events), school: na };
  };
  it('gaat één keer over, ook als die er nog steeds bij wordt genoemd [P-16]', () => {
    const na = over(twijfel, bas);
    expect(na.events).toMatchObject([{ van: bas, wat: [{ werk: { soort: 'melding' }, naar: gerda }] }]);
    expect(casusVan(na.stand).vertrokken).toEqual([bas]);
    expect(werkOvergaan(na.stand.nu, casusVan(na.stand), na.school, [bas])).toEqual([]);
  });
  it('gaat één keer over van wie vertrok en ook betrokken was [P-16][P-18]', () => {
    const na = over([...metPlan, zet(anna, 'CollegaUitsluiten', { wie: [bas] })], bas);
    expect(na.events).toMatchObject([{ van: bas, wat: [{ werk: { soort: 'hulp' }, naar: gerda }] }]);
  });
  it('blijft staan in een zaak van het bestuur', () => {
    const voorstel = [...metSignaal, weegt(anna, 'A2', 'veilig-genoeg')];
    expect(over(voorstel, bas).events).toMatchObject([{ van: bas, wat: [{ werk: { soort: 'voorstel' } }] }]);
    expect(over([...voorstel, zet(anna, 'PadTerugdraaien')], bas).events).toEqual([]);
  });
  it('blijft staan als er niemand is die het kan overnemen', () => {
    const klein = school([persoon(anna, 'Anna', ['leerkracht']), persoon(bas, 'Bas', ['intern-begeleider'])]);
    const { stand } = vanaf(leeg(klein), ...gestart, zet(anna, 'OverlegVragen'));
    expect(werkOvergaan(stand.nu, casusVan(stand), zonder(klein, bas), [bas])).toEqual([]);
  });
  it('hoort de nieuwe in de woorden waarin het gevraagd was [P-16]', () => {
    const hoort = (wie: MedewerkerId, ...zetten: readonly Zet[]) => {
      const { events, stand, school: na } = over(zetten, wie);
      return kort(berichten(events, casusVan(stand), na), na);
    };
    expect(hoort(bas, ...metOuder, zet(bas, 'GesprekPlannen'))).toEqual(['gesprek-gevraagd gewoon Gerda']);
    expect(hoort(anna, ...metSignaal)).toEqual(['aandacht gewoon Bas']);
  });
});

describe('Overdragen aan een collega', () => {
  it('zegt hoe dringend het bellen is [P-16][E-12]', () => {
    const draagtOver = (...zetten: readonly Zet[]) =>
      kort(
        given(...zetten)
          .when(zet(bas, 'WerkOverdragen', { aan: carla }))
          .berichten(),
        school(),
      );
    expect(draagtOver(...twijfel)).toEqual(['melding-nodig rood Carla']);
    expect(draagtOver(...hulpNietMogelijk)).toEqual(['melding-nodig oranje Carla']);
  });
  it('laat alleen de vraag achter die van die collega zelf komt [P-16]', () => {
    const eigen = [...gestart, zet(anna, 'OverlegVragen')];
    const vanCarla = [
      zet(carla, 'OverlegVragen', { aan: fatima }),
      zet(fatima, 'OverlegOverdragen', { overlegId: 'o2', aan: bas }),
    ];
    const na = given(...eigen, ...vanCarla).when(zet(bas, 'WerkOverdragen', { aan: anna }));
    na.then({ type: 'WerkOvergedragen', aan: anna, wat: [{ soort: 'overleg', overlegId: 'o2' }] });
    const naGerda = vanaf(leeg(metGerda), ...eigen, ...vanCarla).when(zet(bas, 'WerkOverdragen', { aan: gerda }));
    expect(naGerda.casus().overleggen.map(({ staat }) => staat)).toMatchObject([{ aan: gerda }, { aan: gerda }]);
  });
});

describe('Wie betrokken blijkt', () => {
  it('was de beller: de volgende hoort het meteen; was die dat niet, dan belt niemand anders [P-18][P-26]', () => {
    const sluitUit = (wie: MedewerkerId) =>
      kort(
        given(...metSignaal, weegt(anna, 'A2', 'acuut'))
          .when(zet(anna, 'CollegaUitsluiten', { wie: [wie] }))
          .berichten(),
        school(),
      );
    expect(sluitUit(bas)).toEqual(['melding-nodig rood Carla']);
    expect(sluitUit(fatima)).toEqual(['collega-uitgesloten gewoon aandachtsfunctionaris']);
  });
});
