// Each term a millisecond before, at and after it falls due; school days come in as windows, no clock is read.

import { evolve } from '../../src/domain/casus.ts';
import { TERMIJN_SOORTEN, termijnVerstrijken } from '../../src/domain/commands/termijn-verstrijken.ts';
import type { TermijnSoort } from '../../src/domain/commands/termijn-verstrijken.ts';
import {
  openingOp,
  openTermijnen,
  plusMinuten,
  plusSchooldagen,
  vervallenTermijnen,
  volgendeTermijnOp,
} from '../../src/domain/termijnen.ts';
import { toMoment } from '../../src/shared/ids.ts';
import type { Moment } from '../../src/shared/ids.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, SCHOOLTIJD } from '../support/domain/personen.ts';
import {
  belVT,
  eens,
  gemeld,
  gesloten,
  metPlan,
  metSignaal,
  nazorg,
  personeel,
  twijfel,
  gestart,
} from '../support/domain/reizen.ts';
import { BEGIN, given } from '../support/domain/spel.ts';

const m = (tekst: string): Moment => toMoment(`2026-${tekst}:00.000Z`);
const schuif = (op: Moment, ms: number): Moment => toMoment(new Date(Date.parse(op) + ms).toISOString());
const einde = (dagen: string) => m(`${dagen}T15:00`);
const termijn = (reis: readonly Zet[], soort: TermijnSoort) => {
  const { casus, stand } = given(...reis);
  return openTermijnen(casus, stand.school).filter((t) => t.soort === soort);
};
const treden = (reis: readonly Zet[], soort: TermijnSoort) => termijn(reis, soort).flatMap((t) => t.tredes);
const vanafNu = (n: number): Moment => plusMinuten(BEGIN, n);
const poging = (stand: 'loopt' | 'afgerond' | 'overgedragen' | 'niets-gehoord') =>
  zet(anna, 'TerugkoppelingVastleggen', { stand, inhoud: { wat: 'x', zichtOpVeiligheid: 'y' } });
const NOOD = [...gestart, zet(anna, 'NoodInschakelen')];
const CONSULT = [...gestart, zet(anna, 'OverlegVragen')];
const GEVALLEN: readonly (readonly [string, TermijnSoort, readonly Zet[], readonly Moment[]])[] = [
  ['nood', 'nood', NOOD, [vanafNu(16), vanafNu(31), vanafNu(46)]],
  ['overleg', 'overleg', CONSULT, [einde('03-10'), einde('03-11'), einde('03-12'), einde('03-13')]],
  [
    'voorstel',
    'voorstel',
    [...metSignaal, weegt(anna, 'A2', 'veilig-genoeg')],
    [einde('03-10'), einde('03-11'), einde('03-12')],
  ],
  ['melding acuut', 'melding', [...metSignaal, weegt(anna, 'A2', 'acuut')], [vanafNu(17), vanafNu(32), vanafNu(62)]],
  ['haast, acuut', 'opschaling', [...metSignaal, weegt(anna, 'A2', 'acuut')], [vanafNu(17), vanafNu(32), vanafNu(62)]],
  ['haast, niet acuut', 'opschaling', twijfel, [vanafNu(62), einde('03-09'), einde('03-10')]],
  ['melding bij twijfel', 'melding', twijfel, [einde('03-09'), einde('03-10'), einde('03-11')]],
  [
    'melding na het antwoord van Veilig Thuis',
    'melding',
    [...twijfel, belVT],
    [einde('03-11'), einde('03-12'), einde('03-13')],
  ],
  ['bevestiging', 'bevestiging', gemeld, [einde('03-10'), einde('03-11'), einde('03-12')]],
  [
    'bevestiging acuut',
    'bevestiging',
    [...metSignaal, weegt(anna, 'A2', 'acuut'), zet(anna, 'MeldingVastleggen')],
    [einde('03-09'), einde('03-10'), einde('03-11')],
  ],
  ['terugkoppeling', 'terugkoppeling', gemeld, [einde('03-16')]],
  ['terugkoppeling daarna', 'terugkoppeling', [...gemeld, poging('niets-gehoord')], [einde('04-06')]],
  ['evaluatie', 'evaluatie', metPlan, [m('04-20T07:30'), einde('04-21'), einde('04-27')]],
  ['nazorg', 'nazorg', nazorg, [m('12-01T07:30'), einde('12-08')]],
  [
    'gesprek opnieuw',
    'gesprek-opnieuw',
    [...gestart, zet(anna, 'GesprekAfzien', { persoonId: 'p1' }), eens(bas, 'v1')],
    [m('12-01T07:30')],
  ],
  [
    'reis',
    'reis',
    [...gestart, zet(anna, 'ReisdatumVastleggen', { datum: dag('2026-04-01') })],
    [m('03-18T07:30'), m('03-25T07:30'), m('03-31T07:30')],
  ],
  [
    'verzoek om inzage',
    'inzageverzoek',
    [...gestart, zet(anna, 'PersoonToevoegen'), zet(anna, 'InzageverzoekVastleggen')],
    [m('03-26T07:30'), m('04-02T07:30'), m('04-08T07:30'), m('04-10T07:30')],
  ],
  ['stagnatie', 'stagnatie', metSignaal, [einde('03-23'), einde('03-24')]],
  [
    'verkeerd kind',
    'apart',
    [...metSignaal, zet(anna, 'CasusApartzetten')],
    [einde('03-16'), einde('03-17'), einde('03-18')],
  ],
];

describe('Schooldagen', () => {
  it('tellen vensters, niet nachten of weekenden', () => {
    expect(plusSchooldagen(SCHOOLTIJD, BEGIN, 0)).toBe(einde('03-09'));
    expect(plusSchooldagen(SCHOOLTIJD, BEGIN, 1)).toBe(einde('03-10'));
    expect(plusSchooldagen(SCHOOLTIJD, m('03-13T14:59'), 1)).toBe(einde('03-16'));
    expect(plusSchooldagen(SCHOOLTIJD, einde('03-13'), 0)).toBe(einde('03-16'));
    expect(plusSchooldagen(SCHOOLTIJD, m('03-14T12:00'), 0)).toBe(einde('03-16'));
    expect(plusSchooldagen([], BEGIN, 1)).toBe(m('03-11T09:00'));
    expect(plusSchooldagen(SCHOOLTIJD.slice(0, 26), m('03-09T09:00'), 9)).toBe(m('03-19T09:00'));
    expect(openingOp(SCHOOLTIJD, dag('2026-03-14'))).toBe(m('03-16T07:30'));
    expect(openingOp(SCHOOLTIJD, dag('2026-03-16'))).toBe(m('03-16T07:30'));
    expect(openingOp([], dag('2026-03-16'))).toBe(m('03-16T07:00'));
  });
});

describe('Een termijn', () => {
  it.each(GEVALLEN)(
    '%s valt op het moment zelf, geen milliseconde eerder [E-12][P-26]',
    (_wat, soort, reis, verwacht) => {
      expect(treden(reis, soort)).toEqual(verwacht);
      const { casus, stand } = given(...reis);
      const trede = (nu: Moment) =>
        vervallenTermijnen(casus, stand.school, nu).find((v) => v.soort === soort)?.trede ?? 0;
      verwacht.forEach((op, i) => {
        expect([trede(schuif(op, -1)), trede(op), trede(schuif(op, 1))]).toEqual([i, i + 1, i + 1]);
      });
    },
  );
  it('elke soort komt voor', () => {
    const soorten = [...GEVALLEN.map((g) => g[1]), 'a1-opnieuw', 'advies-opnieuw', 'vakantie', 'bewaring'];
    expect(TERMIJN_SOORTEN.filter((s) => !soorten.includes(s))).toEqual([]);
  });
  it('wordt per trede één keer afgehandeld [P-22]', () => {
    const { casus, stand } = given(...NOOD);
    const [een] = vervallenTermijnen(casus, stand.school, vanafNu(16));
    expect(een).toEqual({
      type: 'TermijnVerstrijken',
      nu: vanafNu(16),
      soort: 'nood',
      sleutel: `nood:${vanafNu(1)}`,
      trede: 1,
    });
    const gedaan = termijnVerstrijken(een!, casus);
    expect(gedaan).toEqual({
      soort: 'aanvaard',
      gebeurtenissen: [
        {
          type: 'TermijnVerstreken',
          op: vanafNu(16),
          door: 'systeem',
          soort: 'nood',
          sleutel: `nood:${vanafNu(1)}`,
          trede: 1,
        },
      ],
    });
    const na = gedaan.soort === 'aanvaard' ? gedaan.gebeurtenissen.reduce((c, e) => evolve(c, e), casus) : casus;
    expect(na.verstreken).toEqual({ [`nood:${vanafNu(1)}`]: 1 });
    expect(na.laatsteActiviteitOp).toBe(casus.laatsteActiviteitOp);
    expect(vervallenTermijnen(na, stand.school, vanafNu(30))).toEqual([]);
    expect(termijnVerstrijken(een!, na)).toEqual({ soort: 'aanvaard', gebeurtenissen: [] });
    expect(vervallenTermijnen(na, stand.school, vanafNu(31))).toMatchObject([{ trede: 2 }]);
    expect(vervallenTermijnen(casus, stand.school, vanafNu(60))).toMatchObject([{ trede: 3 }]);
    expect(volgendeTermijnOp(casus, stand.school)).toBe(vanafNu(16));
    expect(volgendeTermijnOp(na, stand.school)).toBe(vanafNu(31));
  });
  it('het personeelspad heeft er geen, een gesloten casus alleen hoe lang hij bewaard wordt', () => {
    const zaak = given(...personeel);
    expect(openTermijnen(zaak.casus, zaak.stand.school)).toEqual([]);
    expect(volgendeTermijnOp(zaak.casus, zaak.stand.school)).toBeUndefined();
    const dicht = given(...gesloten);
    expect(openTermijnen(dicht.casus, dicht.stand.school).map(({ soort }) => soort)).toEqual(['bewaring']);
    expect(volgendeTermijnOp(dicht.casus, dicht.stand.school)?.slice(0, 10)).toBe('2028-03-10');
  });
});
