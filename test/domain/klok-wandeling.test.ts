// Every kind of term a millisecond before, at and after each of its moments: through the real calendar and the real rules, over a
// weekend, a holiday in which nobody and in which somebody watches, and both changes of the clock. No clock is read.

import { TERMIJN_SOORTEN, termijnVerstrijken } from '../../src/domain/commands/termijn-verstrijken.ts';
import type { TermijnSoort } from '../../src/domain/commands/termijn-verstrijken.ts';
import { plusDagen, plusMinuten } from '../../src/domain/schooldagen.ts';
import { vervallenTermijnen } from '../../src/domain/termijnen.ts';
import { toMoment } from '../../src/shared/ids.ts';
import type { Datum, Moment } from '../../src/shared/ids.ts';
import { geval, INZAGE_GEVALLEN } from '../support/domain/klok-gevallen.ts';
import type { Geval } from '../support/domain/klok-gevallen.ts';
import { amsterdam, opKalender } from '../support/domain/kalenderschool.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { opMoment, weegt, zet } from '../support/domain/opdrachten.ts';
import { MEIVAKANTIE, momentIn, OVERGANGEN } from '../support/domain/overgangen.ts';
import type { Overgang } from '../support/domain/overgangen.ts';
import { anna, bas, carla, schoolMet } from '../support/domain/personen.ts';
import {
  belVT,
  bevestigd,
  eens,
  gemeld,
  gestart,
  hulpMogelijk,
  metSignaal,
  tweeJaarDicht,
  twijfel,
} from '../support/domain/reizen.ts';
import { casusVan, leeg, speelAlles } from '../support/domain/spel.ts';

const MA_DI_WO = ['ma 16:30', 'di 16:30', 'wo 16:30'];
const NACHT = [15, 30, 45];
const a1Open = (opnieuwOp: Datum): Zet =>
  zet(anna, 'AfwegingMaken', { keuze: { afweging: 'A1', antwoord: 'nog-niet-duidelijk', opnieuwOp } });
const adviesMelden = zet(carla, 'VeiligThuisRaadplegen', { advies: 'melden' });
const plan = (evaluatieOp: Datum): readonly Zet[] => [
  ...hulpMogelijk,
  zet(bas, 'HulpbesluitNemen'),
  zet(bas, 'HulpplanVastleggen', { evaluatieOp }),
];
const nazorg = (opvolgenOp: Datum): readonly Zet[] => [
  ...plan(opvolgenOp),
  zet(bas, 'HulpVolgen'),
  weegt(bas, 'A5', 'ja'),
  eens(carla, 'v2'),
  zet(bas, 'CasusSluiten', { einde: 'hulp-geslaagd', opvolgenOp }),
];
const GEVALLEN: readonly Geval[] = [
  { ...geval('nood', 'nood', () => gestart), nacht: { zet: zet(anna, 'NoodInschakelen'), minuten: NACHT } },
  {
    ...geval('melding', 'een melding die acuut is', () => metSignaal),
    nacht: { zet: weegt(anna, 'A2', 'acuut'), minuten: [15, 30, 60] },
  },
  {
    ...geval('opschaling', 'haast die niemand oppakt', () => metSignaal),
    nacht: { zet: weegt(anna, 'A2', 'acuut'), minuten: [15, 30, 60] },
  },
  geval('overleg', 'een overleg', () => [...gestart, zet(anna, 'OverlegVragen')], ...MA_DI_WO, 'doNa 16:30'),
  geval('voorstel', 'een voorstel', () => [...metSignaal, weegt(anna, 'A2', 'veilig-genoeg')], ...MA_DI_WO),
  geval('melding', 'een melding bij twijfel', () => twijfel, 'vr 16:30', 'ma 16:30', 'di 16:30'),
  geval('melding', 'een melding na het antwoord', () => [...twijfel, belVT], 'di 16:30', 'wo 16:30', 'doNa 16:30'),
  geval('bevestiging', 'een bevestiging', () => gemeld, ...MA_DI_WO),
  geval('terugkoppeling', 'bericht van Veilig Thuis', () => bevestigd, 'vrNa 16:30'),
  geval('evaluatie', 'een evaluatie', plan, 'ma 08:00', 'di 16:30', 'ma+1 16:30'),
  geval('nazorg', 'nazorg', nazorg, 'ma 08:00', 'ma+1 16:30'),
  geval('a1-opnieuw', 'vraag 1 opnieuw', (zo) => [...metSignaal, a1Open(zo), eens(bas, 'v1')], 'ma 08:00'),
  geval(
    'gesprek-opnieuw',
    'opnieuw naar een gesprek kijken',
    (opnieuwOp) => [
      ...gestart,
      zet(anna, 'GesprekAfzien', {
        persoonId: 'p1',
        uitkomst: { staat: 'afgezien', grond: 'veiligheid-kind', opnieuwOp },
      }),
      eens(bas, 'v1'),
    ],
    'ma 08:00',
  ),
  geval(
    'advies-opnieuw',
    'opnieuw naar het advies',
    (zo) => [...hulpMogelijk, adviesMelden, zet(carla, 'AdviesAfwijken', { opnieuwOp: zo })],
    'ma 08:00',
  ),
  {
    ...geval(
      'reis',
      'een reis op maandag',
      (zo) => [...gestart, zet(anna, 'ReisdatumVastleggen', { datum: plusDagen(zo, 1) })],
      'ma+-2 08:00',
      'ma+-1 08:00',
      'vr 08:00',
    ),
    bij: (o) => o !== MEIVAKANTIE,
  },
  {
    ...geval(
      'reis',
      'een reis na twee vrije weken',
      (zo) => [...gestart, zet(anna, 'ReisdatumVastleggen', { datum: plusDagen(zo, 1) })],
      'vr 08:00',
      'vr 08:00',
      'vr 08:00',
    ),
    bij: (o) => o === MEIVAKANTIE,
  },
  geval('stagnatie', 'stilstand', () => metSignaal, 'vrNa+1 16:30', 'ma+2 16:30'),
  geval(
    'apart',
    'het verkeerde kind',
    () => [...metSignaal, zet(anna, 'CasusApartzetten')],
    'vrNa 16:30',
    'ma+1 16:30',
    'di+1 16:30',
  ),
  ...INZAGE_GEVALLEN,
  {
    ...geval('bewaring', 'twee jaar na het sluiten', tweeJaarDicht, 'ma 08:00', 'ma+2 16:30', 'ma+4 16:30'),
    bij: ({ wacht }) => wacht === undefined,
  },
  {
    ...geval('vakantie', 'de lijst voor een vakantie', () => metSignaal, 'do 08:00', 'vr 08:00', 'vr 12:15'),
    bij: (o) => o === MEIVAKANTIE,
  },
];

/** The casus on that Friday, and how the school looks at any moment. */
function speel(o: Overgang, { reis, nacht }: Geval) {
  const op = opKalender(schoolMet(), o.vrij);
  const nu = amsterdam(o.vrijdag, '10:00');
  const zondag = plusDagen(o.maandag, -1);
  const begin = { ...leeg(op(nu)), nu };
  const wacht = o.wacht === undefined ? [] : [zet(carla, 'WachtNoemen', { wie: carla, van: o.wacht })];
  const snachts = nacht === undefined ? [] : [opMoment(momentIn(o, 'zo 01:50'), nacht.zet)];
  const [eerste, ...rest] = reis(zondag);
  const stand = speelAlles(begin, ...(eerste ? [eerste] : []), ...wacht, ...rest, ...snachts);
  return { casus: casusVan(stand), op };
}
/** The step that is taken at this moment by the real rule; 0 is none. */
function trede({ casus, op }: ReturnType<typeof speel>, soort: TermijnSoort, nu: Moment): number {
  const opdracht = vervallenTermijnen(casus, op(nu), nu).find((t) => t.soort === soort);
  const decision = opdracht && termijnVerstrijken(opdracht, casus);
  const [event] = decision?.soort === 'aanvaard' ? decision.gebeurtenissen : [];
  return event?.trede ?? 0;
}
const schuif = (op: Moment, ms: number): Moment => toMoment(new Date(Date.parse(op) + ms).toISOString());
const momenten = (o: Overgang, { tredes, nacht }: Geval): readonly Moment[] =>
  nacht === undefined
    ? tredes.map((wanneer) => momentIn(o, wanneer))
    : nacht.minuten.map((minuten) => plusMinuten(momentIn(o, 'zo 01:50'), minuten));

const TABEL = OVERGANGEN.flatMap((o) =>
  GEVALLEN.filter(({ bij }) => bij?.(o) ?? true).map((g) => [g.wat, o.wat, g.soort, o, g] as const),
);

describe('De klok', () => {
  it.each(TABEL)('%s over %s: geen milliseconde te vroeg of te laat [E-12][E-13]', (_wat, _over, soort, o, g) => {
    const gespeeld = speel(o, g);
    const verwacht = momenten(o, g);
    expect(verwacht).toEqual(verwacht.toSorted());
    verwacht.forEach((op) => {
      const rond = [-1, 0, 1].map((ms) => trede(gespeeld, soort, schuif(op, ms)));
      const voor = verwacht.filter((een) => een < op).length;
      const na = verwacht.filter((een) => een <= op).length;
      expect([op, ...rond]).toEqual([op, voor, na, na]);
    });
    const laatste = verwacht.at(-1);
    expect(laatste && trede(gespeeld, soort, plusMinuten(laatste, 60 * 24 * 2))).toBe(verwacht.length);
  });
  it('kent elke soort termijn, over elke overgang; een nieuwe soort hoort in deze tabel', () => {
    for (const o of OVERGANGEN) {
      const gelopen = new Set<TermijnSoort>(TABEL.filter(([, over]) => over === o.wat).map(([, , soort]) => soort));
      const mist = TERMIJN_SOORTEN.filter((soort) => !gelopen.has(soort));
      // Nobody watches a closed casus in a holiday.
      const zonder = [...(o === MEIVAKANTIE ? [] : ['vakantie']), ...(o.wacht === undefined ? [] : ['bewaring'])];
      expect([o.wat, mist]).toEqual([o.wat, zonder]);
    }
  });
  it('loopt door als zij verzet wordt: een kwartier blijft een kwartier, en een schooldag eindigt om half vijf', () => {
    const [, zomer, winter] = OVERGANGEN;
    if (zomer === undefined || winter === undefined) throw new Error('no overgang');
    expect(momentIn(zomer, 'zo 01:50')).toBe('2026-03-29T00:50:00.000Z');
    expect([momentIn(zomer, 'vr 16:30'), momentIn(zomer, 'ma 16:30')]).toEqual([
      '2026-03-27T15:30:00.000Z',
      '2026-03-30T14:30:00.000Z',
    ]);
    expect([momentIn(winter, 'vr 16:30'), momentIn(winter, 'ma 16:30')]).toEqual([
      '2026-10-23T14:30:00.000Z',
      '2026-10-26T15:30:00.000Z',
    ]);
  });
});
