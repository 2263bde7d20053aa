// What facts point out before somebody may read it (T-25): a third person as source, a risk for the child; and when Veilig Thuis comes first.

import { EVENT_TYPES, fold } from '../../src/domain/casus.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import { isVeiligThuisGebeld, kenmerkenVan, veiligThuisEerst } from '../../src/domain/inzageverzoek.ts';
import { toMoment } from '../../src/shared/ids.ts';
import { voorbeeld } from '../support/gebeurtenissen.ts';
import { gevraagd, metMoeder, nu, verzoek } from '../support/domain/inzage-zetten.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { anna, bas } from '../support/domain/personen.ts';
import { belVT, gemeld, gestart, metSignaal } from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';

describe('Waar een mens over beslist', () => {
  /** Written out by hand: each example event holds everything that can be filled in. */
  const ECHT: Readonly<Record<string, string>> = {
    SignaalVastgelegd: 'kind-vertelde gevaar',
    NoodIngeschakeld: 'gevaar',
    OverlegVastgelegd: 'bron-derde',
    VeiligThuisGeraadpleegd: 'veilig-thuis',
    KindcheckVastgelegd: 'over-ander gevaar',
    KindGekoppeld: 'over-ander',
    ToestemmingVastgelegd: 'bron-derde',
    InformatieVerstrekt: 'veilig-thuis ouders-niet-verteld',
    ReisdatumVastgelegd: 'gevaar',
    GesprekGepland: 'ouders-niet-verteld',
    GesprekGehouden: 'kind-vertelde',
    BasisvragenBeantwoord: 'gevaar',
    AfwegingGemaakt: 'over-ander',
    InstemmingGegeven: 'veilig-thuis',
    MeldingGedaan: 'veilig-thuis',
    MeldingVerteld: 'veilig-thuis ouders-niet-verteld',
    TerugkoppelingVastgelegd: 'veilig-thuis',
    MeldingBevestigd: 'veilig-thuis',
    OpvolgingVastgelegd: 'gevaar',
    CollegaUitgesloten: 'over-ander',
    OverlegGevraagd: '',
    HulpplanVastgelegd: '',
    CasusGesloten: '',
    TermijnVerstreken: 'geen stuk',
    BerichtGezien: 'geen stuk',
    WerkOvergegaan: 'geen stuk',
    InzagestukBeoordeeld: 'geen stuk',
  };
  const na = (...events: readonly CasusEvent[]): string => {
    const casus = fold([...given(...gestart).stand.log, ...events], 1);
    const stuk = casus?.stukken.find(({ nummer }) => nummer === casus.logLengte);
    return stuk === undefined ? 'geen stuk' : stuk.kenmerken.join(' ');
  };
  it.each(Object.entries(ECHT))('%s: %s', (type, verwacht) => {
    const gekend = EVENT_TYPES.find((t) => t === type);
    if (gekend === undefined) throw new Error(type);
    expect(na(voorbeeld(gekend))).toBe(verwacht);
  });
  const signaal = (anders: object): CasusEvent => ({
    ...{ type: 'SignaalVastgelegd', op: toMoment('2026-03-09T09:05:00.000Z'), door: anna, signaalId: 's1' },
    ...{
      bron: 'zelf',
      gezienOp: toMoment('2026-03-09T09:00:00.000Z'),
      kenmerken: [],
      vormen: [],
      inhoud: { feit: 'x' },
    },
    ...anders,
  });
  it.each([
    ['zelf gezien', {}, ''],
    ['een collega', { bron: 'collega' }, ''],
    ['de andere ouder', { bron: 'ouder' }, 'bron-derde'],
    ['een ander kind', { bron: 'ander-kind' }, 'bron-derde'],
    ['een deskundige', { bron: 'deskundige' }, 'bron-derde'],
    ['namens iemand', { bron: 'namens' }, 'bron-derde'],
    ['het kind', { bron: 'leerling' }, 'kind-vertelde'],
    ['letterlijke woorden', { inhoud: { feit: 'x', letterlijk: 'y' } }, 'kind-vertelde'],
    ['verteld', { kenmerken: ['verteld'] }, 'kind-vertelde gevaar'],
    ['letsel', { kenmerken: ['letsel'] }, 'gevaar'],
    ['maakt het onveiliger', { onveiliger: 'twijfel' }, 'gevaar'],
    ['maakt het niet onveiliger', { onveiliger: 'nee' }, ''],
    ['een bijzondere vorm', { vormen: ['dreigende-vgv'] }, 'gevaar'],
  ])('een signaal, %s', (_wat, anders, verwacht) => {
    expect(na(signaal(anders))).toBe(verwacht);
  });
  it('een antwoord dat het veilig genoeg is hoort er niet bij, en een antwoord dat het dat niet is wel', () => {
    const merk = (z: Zet): string => {
      const { casus } = given(...metSignaal, z);
      return casus.stukken.at(-1)?.kenmerken.join(' ') ?? '';
    };
    expect(merk(weegt(anna, 'A2', 'twijfel'))).toBe('gevaar');
    expect(merk(weegt(anna, 'A1', 'ja'))).toBe('');
    expect(merk(zet(anna, 'GesprekAfzien', { persoonId: 'p1' }))).toBe('ouders-niet-verteld');
    expect(merk(zet(anna, 'OverlegVragen'))).toBe('');
  });
  it('de eigen woorden van wie het vraagt zijn niet van een ander; die van de andere ouder wel', () => {
    const reis = [
      ...metMoeder,
      zet(anna, 'GesprekVastleggen'),
      zet(anna, 'PersoonToevoegen', { inhoud: { aanduiding: 'vader' } }),
    ];
    const wie = (persoonId: string): string => {
      const { casus } = given(...reis, zet(anna, 'InzageverzoekVastleggen', { persoonId }));
      const gesprek = casus.stukken.find((stuk) => stuk.persoonId === 'p2' && stuk.kenmerken.length > 0);
      return gesprek === undefined ? '?' : kenmerkenVan(gesprek, nu(casus)).join(' ');
    };
    expect([wie('p2'), wie('p3')]).toEqual(['', 'bron-derde']);
  });
});

describe('Eerst Veilig Thuis', () => {
  it.each([
    ['nog niet gesproken', metMoeder, 'niet-gesproken'],
    ['gesproken', [...metMoeder, zet(anna, 'GesprekVastleggen')], ''],
    ['er is nood', [...metMoeder, zet(anna, 'GesprekVastleggen'), zet(anna, 'NoodInschakelen')], 'nood'],
    ['onveilig', [...metMoeder, zet(anna, 'GesprekVastleggen'), weegt(anna, 'A2', 'twijfel')], 'onveilig'],
    [
      'niet verteld',
      [...gemeld, zet(anna, 'MeldingVertellen', { uitkomst: { staat: 'niet-verteld', grond: 'veiligheid-leerling' } })],
      'niet-verteld',
    ],
    [
      'een bijzondere vorm',
      [
        zet(anna, 'CasusStarten', { vormen: ['eergerelateerd-geweld'] }),
        zet(anna, 'PersoonToevoegen'),
        zet(anna, 'GesprekVastleggen'),
      ],
      'vorm',
    ],
    [
      'afgezien van een gesprek',
      [
        ...metMoeder,
        zet(anna, 'GesprekVastleggen'),
        zet(anna, 'GesprekAfzien', { persoonId: 'p1' }),
        zet(bas, 'InstemmingGeven', { voorstelId: 'v1' }),
      ],
      'afgezien',
    ],
  ] as const)('%s', (_wat, reis, verwacht) => {
    const { casus } = given(...reis, verzoek);
    expect(veiligThuisEerst(casus, nu(casus)).join(' ')).toBe(verwacht);
  });
  it('is gebeld op of na de dag waarop het verzoek kwam', () => {
    const zonder = given(...gevraagd).casus;
    expect(isVeiligThuisGebeld(zonder, nu(zonder))).toBe(false);
    const met = given(...gevraagd, belVT).casus;
    expect(isVeiligThuisGebeld(met, nu(met))).toBe(true);
    expect(isVeiligThuisGebeld(met, { ...nu(met), ontvangenOp: dag('2026-03-10') })).toBe(false);
  });
});
