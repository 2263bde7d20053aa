// What stands on somebody's name in a casus, who takes it over, and that nothing else moves along (P-16, P-26).

import { berichten } from '../../src/domain/berichten.ts';
import { werkOvergaan } from '../../src/domain/commands/werk-overdragen.ts';
import type { School } from '../../src/domain/school.ts';
import { werkVan } from '../../src/domain/werk.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { amsterdam, opKalender, vrij } from '../support/domain/kalenderschool.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, eva, fatima, gerda, henk, persoon, schoolMet } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  gemeld,
  gesloten,
  gestart,
  metSignaal,
  personeel,
  stappenGedaan,
} from '../support/domain/reizen.ts';
import { casusVan, given, kort, leeg, metFeiten, vanaf } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';

const waarnemer = persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['intern-begeleider', 'aandachtsfunctionaris'] });
const metOuder = [...metSignaal, zet(anna, 'PersoonToevoegen')];
const soorten = (wie: MedewerkerId, ...reis: readonly Zet[]): readonly string[] => {
  const { casus, stand } = given(...reis);
  return werkVan(casus, stand.school, wie).map(({ soort }) => soort);
};
const zonder = (school: School, wie: MedewerkerId): School => ({
  ...school,
  medewerkers: school.medewerkers.filter((m) => m.medewerkerId !== wie),
});
/** What goes to whom when this person is no longer at the school, and the casus after it. */
function vertrekt(wie: MedewerkerId, stand: Stand) {
  const school = zonder(stand.school, wie);
  const events = werkOvergaan(stand.nu, casusVan(stand), school, [wie]);
  const casus = casusVan(metFeiten({ ...stand, school }, events));
  return { over: events.flatMap(({ wat }) => wat), casus, hoort: kort(berichten(events, casus, school), school) };
}
const vanSchool = (school: School, ...reis: readonly Zet[]): Stand => vanaf(leeg(school), ...reis).stand;

describe('Op iemands naam staat', () => {
  it('een gepland gesprek, maar alleen van wie het plande', () => {
    const reis = [...metOuder, zet(bas, 'GesprekPlannen')];
    expect([soorten(bas, ...reis), soorten(carla, ...reis)]).toEqual([['gesprek'], []]);
  });
  it('het vaste contact, tot Veilig Thuis de melding afrondde of overdroeg', () => {
    const inhoud = { wat: 'Er komt onderzoek.', zichtOpVeiligheid: 'Veilig Thuis' };
    const na = (stand: 'loopt' | 'afgerond' | 'overgedragen') =>
      soorten(anna, ...gemeld, zet(anna, 'TerugkoppelingVastleggen', { stand, inhoud }));
    expect([na('loopt'), na('afgerond'), na('overgedragen')]).toEqual([
      ['contact', 'trekker'],
      ['trekker'],
      ['trekker'],
    ]);
  });
  it('niets meer in een gesloten casus, of in een zaak van het bestuur', () => {
    expect([soorten(anna, ...gesloten), soorten(anna, ...personeel), soorten(eva, ...personeel)]).toEqual([[], [], []]);
  });
});

describe('Wie op de casus let in een vakantie', () => {
  const op = opKalender(schoolMet(waarnemer), [
    ...vrij('2026-04-25', '2026-05-10'),
    ...vrij('2026-07-18', '2026-08-30'),
  ]);
  const lente = { van: dag('2026-04-25'), tot: dag('2026-05-10') };
  const zomer = { van: dag('2026-07-18'), tot: dag('2026-08-30') };
  const noemt = (van: string, datum: string) =>
    zet(carla, 'WachtNoemen', { wie: fatima, van: dag(van) }, { op: amsterdam(datum, '10:00') });
  const begin = { ...leeg(op(amsterdam('2026-04-20', '09:00'))), nu: amsterdam('2026-04-20', '09:00') };
  const { stand } = vanaf(begin, ...metSignaal, noemt('2026-04-25', '2026-04-23'));
  const tweeKeer = (): Stand => vanaf(stand, noemt('2026-07-18', '2026-06-15')).stand;

  it('heeft dat op de naam tot en met de laatste vrije dag', () => {
    const opDag = (datum: string, wie: MedewerkerId = fatima) =>
      werkVan(casusVan(stand), op(amsterdam(datum, '12:00')), wie);
    expect(opDag('2026-04-24')).toEqual([{ soort: 'wacht', van: '2026-04-25' }]);
    expect(opDag('2026-05-10')).toEqual([{ soort: 'wacht', van: '2026-04-25' }]);
    expect(opDag('2026-05-11')).toEqual([]);
    expect(opDag('2026-05-01', bas)).toEqual([]);
  });
  it('draagt alleen de wacht over die nog komt; wie vroeger lette blijft bekend [P-16]', () => {
    const na = vanaf(tweeKeer()).when(zet(fatima, 'WerkOverdragen', { aan: bas }));
    na.then({ wat: [{ soort: 'wacht', van: '2026-07-18' }] });
    expect(na.casus().wachten).toEqual([
      { wie: fatima, ...lente },
      { wie: bas, ...zomer },
    ]);
  });
  it('laat de wacht na aan de aandachtsfunctionaris [P-16][P-26]', () => {
    const { over, casus, hoort } = vertrekt(fatima, tweeKeer());
    expect(over).toEqual([{ werk: { soort: 'wacht', van: '2026-07-18' }, naar: carla }]);
    expect(casus.wachten?.at(-1)).toEqual({ wie: carla, ...zomer });
    expect(hoort).toEqual(['wacht gewoon Carla']);
  });
});

describe('Wie het overneemt van wie vertrok', () => {
  it('kijkt mee met een voorstel van een ander, nooit met het eigen voorstel [P-09][P-16]', () => {
    const stand = vanSchool(
      schoolMet(waarnemer),
      ...stappenGedaan,
      weegt(anna, 'A2', 'veilig-genoeg'),
      weegt(gerda, 'A1', 'nee'),
    );
    expect(vertrekt(bas, stand).over).toEqual([
      { werk: { soort: 'voorstel', voorstelId: 'v1' }, naar: gerda },
      { werk: { soort: 'voorstel', voorstelId: 'v2' }, naar: carla },
    ]);
  });
  it('heeft bij een zware verlaging dezelfde rol, niet zomaar een andere [P-09][P-16]', () => {
    const zwaar = [...metSignaal, a1Ja, weegt(anna, 'A2', 'acuut'), belVT, weegt(anna, 'A2', 'veilig-genoeg')];
    const { over } = vertrekt(carla, vanSchool(schoolMet(waarnemer), ...zwaar));
    expect(over.filter(({ werk }) => werk.soort === 'voorstel')).toMatchObject([{ naar: gerda }]);
  });
  it('is nooit wie de vraag zelf stelde [P-16]', () => {
    const overleg = [...gestart, zet(anna, 'OverlegVragen', { aan: carla }), zet(gerda, 'OverlegVragen')];
    expect(vertrekt(bas, vanSchool(schoolMet(waarnemer), ...overleg)).over).toEqual([
      { werk: { soort: 'overleg', overlegId: 'o2' }, naar: carla },
    ]);
  });
  it('heeft de rol die de school voor dat werk koos: gesprekken hier de aandachtsfunctionaris [P-16]', () => {
    const gewoon = schoolMet(persoon(henk, 'Henk', ['leerkracht'], { vervangt: ['intern-begeleider'] }));
    const oudergesprek = { deelnemers: ['aandachtsfunctionaris'], leerkracht: 'mag' } as const;
    const school = { ...gewoon, profiel: { ...gewoon.profiel, oudergesprek } };
    const reis = [...metOuder, zet(anna, 'OverlegVragen'), zet(bas, 'GesprekPlannen')];
    const naar = (van: School) => vertrekt(bas, vanSchool(van, ...reis)).over.map((een) => [een.werk.soort, een.naar]);
    expect(naar(school)).toEqual([
      ['overleg', henk],
      ['gesprek', carla],
    ]);
    expect(naar(gewoon)).toEqual([
      ['overleg', henk],
      ['gesprek', henk],
    ]);
  });
});

describe('Wat van een ander is, blijft waar het was', () => {
  it('een vraag aan een ander [P-16]', () => {
    const vragen = [zet(anna, 'OverlegVragen'), zet(anna, 'OverlegVragen', { aan: carla })];
    const { casus } = vertrekt(bas, vanSchool(schoolMet(waarnemer), ...gestart, ...vragen));
    expect(casus.overleggen.map(({ staat }) => staat)).toMatchObject([{ aan: gerda }, { aan: carla }]);
  });
  it('een gesprek dat een ander plande, en wie er samen met hen voor gevraagd was [P-16]', () => {
    const gewoon = schoolMet(waarnemer);
    const deelnemers = ['intern-begeleider', 'vertrouwenspersoon'] as const;
    const oudergesprek = { deelnemers, leerkracht: 'mag' } as const;
    const school = { ...gewoon, profiel: { ...gewoon.profiel, oudergesprek } };
    const gevraagd = [...metOuder, zet(anna, 'GesprekVragen')];
    const alleenGevraagd = vanSchool(school, ...gevraagd);
    expect(casusVan(alleenGevraagd).personen[1]?.gevraagd?.aan).toEqual([bas, carla]);
    const { casus } = vertrekt(bas, alleenGevraagd);
    expect(casus.personen[1]?.gevraagd?.aan).toEqual([gerda, carla]);
    expect(casus.personen[1]?.gesprek).toEqual({ staat: 'open' });
    const gepland = vertrekt(bas, vanaf(alleenGevraagd, zet(carla, 'GesprekPlannen')).stand);
    expect(gepland.casus.personen[1]?.gesprek).toMatchObject({ staat: 'gepland', door: carla });
  });
  it('het contact over een eerdere melding [P-16]', () => {
    const tweede = [zet(anna, 'SignaalVastleggen'), weegt(anna, 'A2', 'acuut'), zet(dirk, 'MeldingVastleggen')];
    const na = given(...gemeld, ...tweede).when(zet(dirk, 'WerkOverdragen', { aan: bas }));
    expect(na.casus().meldingen.map(({ melder, contact }) => [melder, contact])).toEqual([
      [anna, undefined],
      [dirk, bas],
    ]);
  });
});
