// The term of a consult runs on the working days of who was asked; who is not there is passed over at once (E-13).

import { berichten } from '../../src/domain/berichten.ts';
import type { Medewerker } from '../../src/domain/school.ts';
import { openTermijnen, vervallenTermijnen } from '../../src/domain/termijnen.ts';
import { toMoment } from '../../src/shared/ids.ts';
import { dag, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, gerda, persoon, schoolMet, SCHOOLTIJD } from '../support/domain/personen.ts';
import { gestart } from '../support/domain/reizen.ts';
import { casusVan, kort, leeg, metFeiten, opDagVan, vanaf } from '../support/domain/spel.ts';

const op = (dagEnUur: string) => toMoment(`2026-03-${dagEnUur}:00.000Z`);
const opDagen = (...dagen: readonly number[]) =>
  SCHOOLTIJD.filter(({ van }) => dagen.includes(new Date(van).getUTCDay()));
const vervanger = persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['intern-begeleider'] });
/** Bas is asked on a Monday at ten past ten, or at another moment. */
function gevraagd(anders: Partial<Medewerker>, wanneer = op('09T09:10')) {
  const begin = leeg(schoolMet(persoon(bas, 'Bas', ['intern-begeleider'], anders), vervanger));
  const { stand } = vanaf(begin, ...gestart, zet(anna, 'OverlegVragen', {}, { op: wanneer }));
  return stand;
}
const treden = (anders: Partial<Medewerker>, wanneer?: ReturnType<typeof op>) => {
  const stand = gevraagd(anders, wanneer);
  return openTermijnen(casusVan(stand), stand.school).find((t) => t.soort === 'overleg')?.tredes;
};
const einde = (...dagen: readonly string[]) => dagen.map((d) => op(`${d}T15:00`));

describe('Wie meekijkt krijgt een eigen werkdag', () => {
  it('die op de eerstvolgende eigen werkdag eindigt, ook als die dagen later is [E-13]', () => {
    expect(treden({})).toEqual(einde('10', '11', '12', '13'));
    expect(treden({ schooltijd: opDagen(1, 2, 4) })).toEqual(einde('10', '11', '12', '13'));
    expect(treden({ schooltijd: opDagen(1, 4) })).toEqual(einde('12', '13', '16', '17'));
  });
  it('wie binnen de termijn van de school geen dag werkt wordt meteen vervangen [E-13][P-16]', () => {
    expect(treden({ schooltijd: opDagen(4, 5) })).toEqual([op('09T09:10'), op('09T09:10'), ...einde('10', '11')]);
    expect(treden({ schooltijd: opDagen(1, 2) }, op('10T15:00'))).toEqual([
      op('10T15:00'),
      op('10T15:00'),
      ...einde('12', '13'),
    ]);
    expect(treden({ schooltijd: opDagen(1, 2) }, op('10T14:59'))).toEqual(einde('16', '17', '18', '19'));
  });
  it('wie hier niet meer werkt wordt meteen vervangen [P-16]', () => {
    const stand = gevraagd({});
    const zonderBas = stand.school.medewerkers.filter((m) => m.medewerkerId !== bas);
    const open = openTermijnen(casusVan(stand), { ...stand.school, medewerkers: zonderBas });
    expect(open.find((t) => t.soort === 'overleg')?.tredes.slice(0, 2)).toEqual([op('09T09:10'), op('09T09:10')]);
  });
  it.each([
    ['vandaag', '09', '09', true],
    ['op de dag van de termijn', '10', '12', true],
    ['pas na de termijn', '11', '20', false],
    ['voor de vraag', '02', '08', false],
  ])('wie %s weg is: meteen de vervanger is %s tot %s %s [E-13]', (_wanneer, van, tot, meteen) => {
    const afwezig = [{ van: dag(`2026-03-${van}`), tot: dag(`2026-03-${tot}`) }];
    expect(treden({ afwezig })?.[1] === op('09T09:10')).toBe(meteen);
  });
  it('wie weg is op een dag waarop die toch niet werkt, is niet afwezig binnen de termijn', () => {
    const afwezig = [{ van: dag('2026-03-10'), tot: dag('2026-03-10') }];
    expect(treden({ afwezig, schooltijd: opDagen(1, 3) })).toEqual(einde('11', '12', '13', '16'));
  });
});

describe('Wie er niet is', () => {
  const berichtenBij = (anders: Partial<Medewerker>) => {
    const stand = gevraagd(anders);
    const [eerste, ...meer] = vervallenTermijnen(casusVan(stand), stand.school, stand.nu);
    expect(meer).toEqual([]);
    if (eerste === undefined) return [];
    const { type: _type, nu, ...velden } = eerste;
    const na = metFeiten(stand, [{ type: 'TermijnVerstreken', op: nu, door: 'systeem', ...velden }]);
    return kort(berichten(na.log.slice(-1), casusVan(na), opDagVan(na.school, nu)), na.school);
  };
  it('krijgt geen herinnering: de vervanger wordt gevraagd en wie vroeg hoort dat [E-12][E-13]', () => {
    const weg = { afwezig: [{ van: dag('2026-03-09'), tot: dag('2026-03-13') }] };
    expect(berichtenBij(weg)).toEqual(['waarneming-overleg grijs Gerda', 'aandacht grijs Anna']);
    expect(berichtenBij({ schooltijd: opDagen(5) })).toEqual(['waarneming-overleg grijs Gerda', 'aandacht grijs Anna']);
    expect(berichtenBij({})).toEqual([]);
  });
});
