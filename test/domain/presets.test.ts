// What a school of each of the five sources has, and who does what there.

import { melderVan } from '../../src/domain/melder.ts';
import { profielVan } from '../../src/domain/presets.ts';
import { BASIS_2019, PRESETS } from '../../src/domain/schoolprofiel.ts';
import type { Preset, Schoolprofiel } from '../../src/domain/schoolprofiel.ts';
import { vertellerVan } from '../../src/views/melding-vertellen.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { anna, bas, dirk, school } from '../support/domain/personen.ts';
import { gestart, metSignaal } from '../support/domain/reizen.ts';
import { leeg, vanaf } from '../support/domain/spel.ts';
import type { Gegeven, Stand } from '../support/domain/spel.ts';

const opSchool = (profiel: Schoolprofiel): Stand => leeg(school(undefined, profiel));
const bij = (preset: Preset, ...zetten: readonly Zet[]): Gegeven => vanaf(opSchool(profielVan({ preset })), ...zetten);
const metOuder = [...metSignaal, zet(anna, 'PersoonToevoegen')];
const moetMelden = [...metSignaal, weegt(anna, 'A2', 'structureel')];

describe('Een school kiest een preset', () => {
  it('en wie niets kiest heeft basis2019', () => {
    expect(profielVan()).toEqual(BASIS_2019);
    expect(profielVan({ preset: 'basis2019' })).toEqual(BASIS_2019);
  });
  it('het model met een SOT werkt met de woorden van die bron, en leerkracht en IB’er doen het samen [S0-01][S0-04]', () => {
    const sot = profielVan({ preset: 'sot' });
    expect([sot.preset, sot.tekstset, sot.afwegingenStap, sot.woorden]).toEqual([
      'sot',
      'S0',
      5,
      { ondersteuningsteam: 'SOT' },
    ]);
    expect(sot.oudergesprek.deelnemers).toEqual(['leerkracht', 'intern-begeleider']);
    expect(sot.besluit.team).toEqual(['leerkracht', 'intern-begeleider']);
    expect([sot.gesprekPlek, sot.melder]).toEqual(['neutraal', ['leerkracht', 'intern-begeleider']]);
  });
  it('zorgteam: de leerkracht voert het gesprek en vertelt van de melding, met een team om dit ene kind', () => {
    const { oudergesprek, besluit, ...rest } = profielVan({ preset: 'zorgteam' });
    expect(oudergesprek).toEqual({ deelnemers: ['leerkracht'], leerkracht: 'moet' });
    expect(besluit.team).toEqual(['leerkracht', 'vertrouwenspersoon', 'intern-begeleider', 'directeur']);
    expect(rest).toMatchObject({
      afzienHint: 'aanwijzingen',
      meldingVertellen: 'leerkracht',
      melder: ['leerkracht', 'intern-begeleider'],
      afwegingenStap: 4,
      woorden: { casusteam: 'zorgteam' },
    });
  });
  it('jso: wie de zorg heeft meldt, het verslag wordt getekend, en contactbreuk is een eigen grond', () => {
    expect(profielVan({ preset: 'jso' })).toMatchObject({
      meldingVertellen: 'intern-begeleider',
      melder: ['intern-begeleider', 'leerkracht'],
      afzienGronden: ['uit-zicht'],
      contactbreuk: true,
      verslagOndertekenen: true,
      woorden: { ondersteuningsteam: 'zorg- en adviesteam' },
    });
  });
  it('kwaliteitskaart: IB’er en directie doen het, en zij volgen Veilig Thuis', () => {
    expect(profielVan({ preset: 'kwaliteitskaart' })).toMatchObject({
      kindVermoeden: 'alleen-als-verteld',
      afzienHint: 'in-gevaar',
      besluit: { team: ['leerkracht', 'intern-begeleider', 'directeur'] },
      melder: ['intern-begeleider', 'directeur'],
      meldingOpNaamVan: 'directeur',
      contactMetHulpverlener: true,
      veiligThuis: { opNaamVan: 'directeur', adviesBindt: true },
    });
  });
  it('geen preset brengt een nummer van een regio of een crisisdienst mee [S3-36][C-38]', () => {
    const nummers = PRESETS.flatMap((preset) => {
      const { regionaalNummer, crisisdienst } = profielVan({ preset });
      return [regionaalNummer, crisisdienst];
    });
    expect(nummers.every((nummer) => nummer === undefined)).toBe(true);
  });
  it('eigen instellingen liggen over de preset, veld voor veld', () => {
    const eigen = profielVan({
      preset: 'kwaliteitskaart',
      veiligThuis: { adviesBindt: false },
      termijnen: { overlegSchooldagen: 2 },
      woorden: { directeur: 'locatieleider' },
      oudergesprek: { leerkracht: 'mag' },
      besluit: { eindrol: 'bestuurder' },
    });
    expect(eigen.veiligThuis).toEqual({ opNaamVan: 'directeur', adviesBindt: false, adviesVoorB1Nee: 'gevraagd' });
    expect(eigen.termijnen).toEqual({ ...BASIS_2019.termijnen, overlegSchooldagen: 2 });
    expect(eigen.oudergesprek).toEqual({ deelnemers: ['intern-begeleider', 'directeur'], leerkracht: 'mag' });
    expect(eigen.besluit.eindrol).toBe('bestuurder');
    expect(eigen.woorden).toEqual({ directeur: 'locatieleider' });
  });
});

describe('De leerkracht bij een gesprek met ouders', () => {
  const plan = (leerkrachtErbij: boolean): Zet => zet(anna, 'GesprekPlannen', { leerkrachtErbij });
  const gevoerd = (leerkrachtErbij: boolean): Zet => zet(anna, 'GesprekVastleggen', { leerkrachtErbij });

  it.each(['basis2019', 'sot', 'jso'] as const)('mag bij %s, en hoeft niet [C-02]', (preset) => {
    bij(preset, ...metOuder)
      .when(plan(true))
      .then({ type: 'GesprekGepland' });
    bij(preset, ...metOuder)
      .when(plan(false))
      .then({ type: 'GesprekGepland' });
    bij(preset, ...metOuder)
      .when(gevoerd(false))
      .then({ andersDanAfgesproken: false });
  });
  it('is er bij kwaliteitskaart nooit: plannen wordt geweigerd, een gevoerd gesprek niet [C-02][P-23]', () => {
    bij('kwaliteitskaart', ...metOuder)
      .when(plan(true))
      .refused('leerkracht-niet-bij-gesprek');
    bij('kwaliteitskaart', ...metOuder)
      .when(zet(bas, 'GesprekPlannen', { leerkrachtErbij: false }))
      .then({ type: 'GesprekGepland' });
    bij('kwaliteitskaart', ...metOuder)
      .when(gevoerd(true))
      .then({ andersDanAfgesproken: true });
    bij('kwaliteitskaart', ...metOuder)
      .when(gevoerd(false))
      .then({ andersDanAfgesproken: false });
  });
  it('is er bij zorgteam altijd: zonder haar is het anders dan afgesproken [C-02][P-23]', () => {
    bij('zorgteam', ...metOuder)
      .when(plan(false))
      .refused('leerkracht-bij-gesprek');
    bij('zorgteam', ...metOuder)
      .when(plan(true))
      .then({ type: 'GesprekGepland' });
    bij('zorgteam', ...metOuder)
      .when(gevoerd(false))
      .then({ andersDanAfgesproken: true });
  });
  it.each(PRESETS)('maakt bij %s niets uit voor een gesprek met de leerling [C-02]', (preset) => {
    for (const leerkrachtErbij of [true, false])
      bij(preset, ...metOuder)
        .when(zet(anna, 'GesprekPlannen', { persoonId: 'p1', leerkrachtErbij, ouders: 'ja' }))
        .then({ type: 'GesprekGepland' });
  });
});

describe('Wie wat doet', () => {
  const wieMeldt = (preset: Preset) => {
    const reis = bij(preset, ...moetMelden);
    return melderVan(reis.casus, reis.stand.school);
  };
  const wieVertelt = (preset: Preset) => {
    const reis = bij(preset, ...moetMelden);
    return vertellerVan(reis.casus, reis.stand.school);
  };
  it('melden doet wie de school daarvoor koos; de leerkracht is wie de casus begon [C-05]', () => {
    expect(PRESETS.map(wieMeldt)).toEqual([bas, anna, anna, bas, bas]);
  });
  it('ouders horen het van wie de school daarvoor koos [C-03]', () => {
    expect(PRESETS.map(wieVertelt)).toEqual([dirk, dirk, anna, bas, dirk]);
  });
  it('advies van Veilig Thuis staat op naam van wie belt, bij kwaliteitskaart op naam van de directeur [C-24]', () => {
    for (const preset of PRESETS)
      bij(preset, ...gestart)
        .when(zet(anna, 'VeiligThuisRaadplegen'))
        .then({
          type: 'VeiligThuisGeraadpleegd',
          door: anna,
          ...(preset === 'kwaliteitskaart' && { opNaamVan: 'directeur' }),
        });
  });
  it('de IB’er hoort van elke casus, tenzij de school dat uitzet [C-34]', () => {
    const bericht = (profiel: Schoolprofiel) =>
      vanaf(opSchool(profiel))
        .when(zet(anna, 'CasusStarten'))
        .berichten()
        .map(({ soort }) => soort);
    for (const preset of PRESETS) expect(bericht(profielVan({ preset }))).toContain('nieuwe-casus');
    expect(bericht(profielVan({ ibBijStart: false }))).toEqual([]);
  });
});
