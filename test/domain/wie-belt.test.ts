// Who calls Veilig Thuis: one named person, whom another may relieve, with a term; anybody who reported, reported.

import { berichten } from '../../src/domain/berichten.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import { isToegezegd, melderVan } from '../../src/domain/melder.ts';
import type { Schoolprofiel } from '../../src/domain/schoolprofiel.ts';
import { openTermijnen } from '../../src/domain/termijnen.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { dag, opMoment, oudeKaart, weegt, zet } from '../support/domain/opdrachten.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import {
  anna,
  bas,
  carla,
  dirk,
  dorien,
  dorpsschool,
  fatima,
  persoon,
  school,
  schoolMet,
} from '../support/domain/personen.ts';
import {
  belVT,
  gemeld,
  gestart,
  hulpMogelijk,
  hulpNietMogelijk,
  metSignaal,
  twijfel,
} from '../support/domain/reizen.ts';
import { casusVan, kort, leeg, vanaf } from '../support/domain/spel.ts';
import { toMoment } from '../../src/shared/ids.ts';

const belt = (reis: readonly Zet[], op = leeg()): MedewerkerId | undefined => {
  const { stand } = vanaf(op, ...reis);
  return melderVan(casusVan(stand), stand.school);
};
const hoort = (reis: readonly Zet[], z: Zet, op = leeg()): readonly string[] =>
  kort(
    vanaf(op, ...reis)
      .when(z)
      .berichten(),
    op.school,
  );
const overnemen = (wie: MedewerkerId) => zet(wie, 'MeldingOvernemen');
const ACUUT = weegt(anna, 'A2', 'acuut');
const BAS_WEG = persoon(bas, 'Bas', ['intern-begeleider'], {
  afwezig: [{ van: dag('2026-03-01'), tot: dag('2026-03-31') }],
});

describe('Wie Veilig Thuis belt', () => {
  it('is niemand zolang er niets te melden is, of als er gemeld is', () => {
    expect(belt(metSignaal)).toBeUndefined();
    expect(belt(hulpMogelijk)).toBeUndefined();
    expect(belt(gemeld)).toBeUndefined();
  });
  it('is één mens: de IB’er, of wie dat op deze school meestal doet', () => {
    expect(belt(twijfel)).toBe(bas);
    expect(belt(hulpNietMogelijk)).toBe(bas);
    const met = (melder: Schoolprofiel['melder']) => belt(twijfel, leeg(school(undefined, { melder })));
    expect(met(['leerkracht'])).toBe(anna);
    const vanFatima = [zet(fatima, 'CasusStarten'), weegt(fatima, 'A2', 'twijfel')];
    expect(belt(vanFatima, leeg(school(undefined, { melder: ['leerkracht'] })))).toBe(fatima);
    expect(met(['aandachtsfunctionaris', 'intern-begeleider'])).toBe(carla);
    expect(met(['directeur'])).toBe(dirk);
    expect(belt([zet(dorien, 'CasusStarten'), weegt(dorien, 'A2', 'twijfel')], leeg(dorpsschool))).toBe(dorien);
  });
  it('is nooit wie afwezig of betrokken is [P-18][P-26]', () => {
    expect(belt(twijfel, leeg(schoolMet(BAS_WEG)))).toBe(carla);
    expect(belt([...twijfel, zet(anna, 'CollegaUitsluiten', { wie: [bas] })])).toBe(carla);
    const weg = [...twijfel, overnemen(fatima), zet(anna, 'CollegaUitsluiten', { wie: [fatima] })];
    const metFatima = [...metSignaal, zet(anna, 'OverlegVragen', { aan: fatima }), ...weg.slice(metSignaal.length)];
    expect(belt(metFatima)).toBe(bas);
  });
  it('is in nood wie komt, en tot dan wie riep [C-05]', () => {
    const nood = [...gestart, zet(anna, 'NoodInschakelen'), ACUUT];
    expect(belt(nood)).toBe(anna);
    expect(belt([...nood, zet(carla, 'NoodOppakken')])).toBe(carla);
    expect(belt([...nood, zet(carla, 'NoodOppakken'), zet(carla, 'NoodAfsluiten')])).toBe(carla);
    const later = [
      ...nood,
      zet(anna, 'MeldingVastleggen'),
      zet(carla, 'NoodAfsluiten'),
      opMoment(toMoment('2026-03-11T10:00:00.000Z'), zet(anna, 'SignaalVastleggen', { onveiliger: 'ja' })),
      ACUUT,
    ];
    expect(belt(later)).toBe(bas);
  });
});

describe('Ik bel Veilig Thuis', () => {
  it('één druk en een ander is aan de beurt; wie het was hoort het [C-05]', () => {
    vanaf(leeg(), ...twijfel)
      .when(overnemen(carla))
      .then({ type: 'MeldingOvergenomen', door: carla, van: bas });
    expect(belt([...twijfel, overnemen(carla)])).toBe(carla);
    expect(hoort(twijfel, overnemen(carla))).toEqual(['melding-overgenomen gewoon Bas']);
  });
  it('wie aan de beurt is, zegt het één keer, en niemand anders krijgt de beurt [C-05]', () => {
    const reis = vanaf(leeg(), ...twijfel);
    expect(isToegezegd(reis.casus, bas)).toBe(false);
    const gezegd = reis.when(overnemen(bas));
    gezegd.then({ type: 'MeldingOvergenomen', door: bas });
    expect(gezegd.casus()).toMatchObject({ belt: bas, overgenomenDoor: bas });
    expect(hoort(twijfel, overnemen(bas))).toEqual([]);
    vanaf(leeg(), ...twijfel, overnemen(bas))
      .when(overnemen(bas))
      .nothing();
  });
  it('van een oude kaart niet: eerst zien wie er nu belt', () => {
    vanaf(leeg(), ...twijfel, overnemen(carla))
      .when(oudeKaart(overnemen(dirk)))
      .refused('verouderd');
  });
  it('niet als er niets te melden is; is er gemeld, dan staat er wie dat deed [P-22]', () => {
    vanaf(leeg(), ...metSignaal)
      .when(overnemen(carla))
      .refused('nog-niet-mogelijk');
    vanaf(leeg(), ...gemeld)
      .when(overnemen(carla))
      .refused('al-gedaan');
  });
  it('houdt stand als het ernstiger wordt, en telt niet meer na de melding', () => {
    expect(belt([...twijfel, overnemen(dirk), ACUUT])).toBe(dirk);
    const opnieuw = [
      ...twijfel,
      overnemen(dirk),
      zet(anna, 'MeldingVastleggen'),
      zet(anna, 'SignaalVastleggen', { onveiliger: 'ja' }),
      ACUUT,
    ];
    expect(belt(opnieuw)).toBe(bas);
  });
  it('ieder ander mag gewoon melden [P-03]', () => {
    for (const wie of [anna, carla, dirk])
      vanaf(leeg(), ...twijfel)
        .when(zet(wie, 'MeldingVastleggen'))
        .then({ type: 'MeldingGedaan', door: wie });
  });
});

describe('Wie belt hoort dat', () => {
  it('door het bericht dat iedereen krijgt, of anders door een eigen bericht', () => {
    expect(hoort(metSignaal, weegt(anna, 'A2', 'twijfel'))).toEqual([
      'opschaling rood intern-begeleider',
      'opschaling rood aandachtsfunctionaris',
      'opschaling rood directeur',
    ]);
    const doorLeerkracht = leeg(school(undefined, { melder: ['leerkracht'] }));
    expect(hoort(hulpMogelijk, zet(carla, 'HulpbesluitNemen', { antwoord: 'nee' }), doorLeerkracht)).toEqual([
      'aandacht oranje intern-begeleider',
      'melding-nodig oranje Anna',
    ]);
    expect(hoort(hulpMogelijk, zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' }))).toEqual([
      'melding-nodig oranje Bas',
    ]);
    expect(hoort(twijfel, belVT)).toEqual([]);
  });
  it('ook als wie zou bellen betrokken blijkt [P-26]', () => {
    expect(hoort(twijfel, zet(anna, 'CollegaUitsluiten', { wie: [bas] }))).toEqual(['melding-nodig rood Carla']);
    expect(hoort(twijfel, zet(anna, 'CollegaUitsluiten', { wie: [fatima] }))).toEqual([
      'collega-uitgesloten gewoon aandachtsfunctionaris',
    ]);
  });
  it('de termijn herinnert wie belt, en vraagt daarna een ander: de aandachtsfunctionaris of directie [P-26][E-12]', () => {
    const trede = (reis: readonly Zet[], n: number): readonly string[] => {
      const { stand, casus } = vanaf(leeg(), ...reis);
      const sleutel = openTermijnen(casus, stand.school).find((t) => t.soort === 'melding')?.sleutel ?? '';
      const event: CasusEvent = {
        type: 'TermijnVerstreken',
        op: stand.nu,
        door: 'systeem',
        soort: 'melding',
        sleutel,
        trede: n,
      };
      return kort(berichten([event], casus, stand.school), stand.school);
    };
    expect(trede(twijfel, 1).map((b) => b.split(' ').at(-1))).toEqual(['Bas', 'Anna']);
    expect(trede(twijfel, 2).map((b) => b.split(' ').at(-1))).toEqual(['aandachtsfunctionaris']);
    expect(trede([...twijfel, overnemen(carla)], 1).map((b) => b.split(' ').at(-1))).toEqual(['Carla', 'Anna']);
    expect(trede([...twijfel, overnemen(carla)], 2).map((b) => b.split(' ').at(-1))).toEqual(['directeur']);
  });
});
