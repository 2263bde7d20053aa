// A term that begins anew counts from its first step, whatever became of the one before it (E-12, E-13).

import { termijnVerstrijken } from '../../src/domain/commands/termijn-verstrijken.ts';
import { berichten } from '../../src/domain/berichten.ts';
import { openTermijnen, plusMinuten, vervallenTermijnen } from '../../src/domain/termijnen.ts';
import type { TermijnSoort } from '../../src/domain/commands/termijn-verstrijken.ts';
import { toMoment } from '../../src/shared/ids.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, opMoment, zet } from '../support/domain/opdrachten.ts';
import { anna, carla } from '../support/domain/personen.ts';
import { gestart, metSignaal, twijfel } from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';

const termijn = (soort: TermijnSoort, ...reis: readonly Zet[]) => {
  const { casus, stand } = given(...reis);
  return openTermijnen(casus, stand.school).find((t) => t.soort === soort);
};

describe('Een termijn die opnieuw begint', () => {
  it('van iets roods begint weer bij de eerste trede als er daarna iets roods bij komt [E-12]', () => {
    const opnieuw = [
      ...twijfel,
      zet(carla, 'NoodOppakken'),
      zet(anna, 'SignaalVastleggen', { kenmerken: ['verteld'] }),
    ];
    const eerder = termijn('opschaling', ...twijfel)?.sleutel ?? '';
    const { casus, stand } = given(...opnieuw);
    const later = plusMinuten(stand.nu, 61);
    const vervallen = vervallenTermijnen({ ...casus, verstreken: { [eerder]: 3 } }, stand.school, later);
    expect(vervallen.filter((t) => t.soort === 'opschaling').map(({ trede }) => trede)).toEqual([1]);
  });
  it('van een reis begint opnieuw bij een andere datum [E-13]', () => {
    const reis = (datum: string) =>
      termijn('reis', ...gestart, zet(anna, 'ReisdatumVastleggen', { datum: dag(datum) }))?.sleutel;
    expect(reis('2026-12-18')).not.toBe(reis('2026-12-19'));
  });
  it('van iets roods aan het eind van de dag geeft de tweede trede nog twee uur [E-12]', () => {
    const laat = toMoment('2026-03-09T14:50:00.000Z');
    const start = (op: typeof laat) =>
      termijn('opschaling', opMoment(op, zet(anna, 'CasusStarten', { disclosure: true })));
    expect(start(laat)?.tredes.slice(0, 2)).toEqual([plusMinuten(laat, 60), plusMinuten(laat, 120)]);
    const vroeg = toMoment('2026-03-09T09:00:00.000Z');
    expect(start(vroeg)?.tredes.slice(0, 2)).toEqual([plusMinuten(vroeg, 60), toMoment('2026-03-09T15:00:00.000Z')]);
  });
  it('van een vakantie die met een andere casus is verteld, verstrijkt stil [E-13]', () => {
    const { casus, stand } = given(...metSignaal);
    const kop = {
      type: 'TermijnVerstrijken',
      nu: stand.nu,
      soort: 'vakantie',
      sleutel: 'vakantie:x',
      trede: 1,
    } as const;
    const hoort = (stil: { readonly stil?: true }) => {
      const decision = termijnVerstrijken({ ...kop, ...stil }, casus);
      return berichten(decision.soort === 'aanvaard' ? decision.gebeurtenissen : [], casus, stand.school).length;
    };
    expect([hoort({ stil: true }), hoort({})]).toEqual([0, 2]);
  });
});
