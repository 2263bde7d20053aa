// The file of schools: what it gives, and what keeps a school from going live.

import { rmSync, writeFileSync } from 'node:fs';
import { kalender } from '../../src/calendar/kalender.ts';
import type { Scholen } from '../../src/application/ports.ts';
import { profielVan } from '../../src/domain/presets.ts';
import { BASIS_2019 } from '../../src/domain/schoolprofiel.ts';
import { toMoment } from '../../src/shared/ids.ts';
import { openScholenBestand, ScholenBestandFout } from '../../src/store/scholen-bestand.ts';
import { caught } from '../support/caught.ts';
import { ANDERE_SCHOOL, ANNA, at, BAS, CARLA, newMedewerkerId, newSchoolId, SCHOOL } from '../support/store/records.ts';
import { DIRK, EVA, people, someSchool } from '../support/store/scholen.ts';
import { tempDatabase } from '../support/store/temp.ts';

const pad = `${tempDatabase()}-scholen.json`;
const einde = toMoment('2026-03-12T15:30:00.000Z');

const asked: unknown[] = [];
const schooltijden = {
  dag: (nu: ReturnType<typeof at>) => kalender.datumVan(nu),
  vensters: (openingstijden: unknown, nu: ReturnType<typeof at>) => {
    asked.push(openingstijden);
    return [{ van: nu, tot: einde }];
  },
};

const write = (inhoud: unknown): void => {
  writeFileSync(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
};

function open(...scholen: readonly unknown[]): Scholen {
  write({ scholen });
  return openScholenBestand(pad, schooltijden);
}

function fouten(inhoud: unknown): readonly string[] {
  write(inhoud);
  const fout = caught(() => openScholenBestand(pad, schooltijden));
  if (!(fout instanceof ScholenBestandFout)) throw fout;
  for (const line of fout.fouten) expect(fout.message).toContain(line);
  return fout.fouten;
}

const schoolFouten = (over: Record<string, unknown>): readonly string[] => fouten({ scholen: [someSchool(over)] });
describe('what a school gets', () => {
  test('gives people, settings and the school days of the moment asked', async () => {
    const school = await open(someSchool()).find(SCHOOL, at(5));
    expect(school).toMatchObject({ schoolId: SCHOOL, naam: 'De Voorbeeldschool', profiel: BASIS_2019 });
    expect(school?.medewerkers[0]).toEqual({ medewerkerId: ANNA, naam: 'Anna', rollen: ['leerkracht'], vervangt: [] });
    expect(school?.schooltijd).toEqual([{ van: at(5), tot: einde }]);
    const [vrij] = someSchool()['vrijeDagen'] as unknown[];
    expect(asked).toContainEqual({ schooluren: { begin: '08:00', einde: '16:30' }, vrijeDagen: [vrij] });
  });

  test('lays the settings of a school over the preset it chose', async () => {
    const profiel = { preset: 'sot', tekstset: 'S4' };
    const school = await open(someSchool({ profiel })).find(SCHOOL, at(0));
    expect(school?.profiel).toEqual({ ...profielVan({ preset: 'sot' }), tekstset: 'S4' });
  });

  test('lays the settings of a school over basis2019, field by field', async () => {
    const profiel = { termijnen: { overlegSchooldagen: 3 }, veiligThuis: { adviesBindt: true }, tekstset: 'S0' };
    const school = await open(someSchool({ profiel })).find(SCHOOL, at(0));
    expect(school?.profiel).toEqual({
      ...BASIS_2019,
      tekstset: 'S0',
      veiligThuis: { ...BASIS_2019.veiligThuis, adviesBindt: true },
      termijnen: { ...BASIS_2019.termijnen, overlegSchooldagen: 3 },
    });
  });

  test('an unknown school is absent, and a person finds each school that has it', async () => {
    const scholen = open(someSchool(), someSchool({ schoolId: ANDERE_SCHOOL }));
    expect(await scholen.find(newSchoolId(), at(0))).toBeUndefined();
    expect(await scholen.findByMedewerker(ANNA)).toEqual([SCHOOL, ANDERE_SCHOOL]);
    expect(await scholen.findByMedewerker(newMedewerkerId())).toEqual([]);
  });

  test('a village school where one person holds four roles may go live with a deputy', async () => {
    const rollen = ['leerkracht', 'intern-begeleider', 'aandachtsfunctionaris', 'directeur'];
    const medewerkers = [
      { medewerkerId: ANNA, naam: 'Anna', rollen },
      {
        medewerkerId: EVA,
        naam: 'Eva',
        rollen: ['bestuurder'],
        vervangt: ['intern-begeleider', 'aandachtsfunctionaris', 'directeur'],
      },
    ];
    expect((await open(someSchool({ medewerkers })).find(SCHOOL, at(0)))?.medewerkers).toHaveLength(2);
  });

  test('a mark at the start, as Notepad writes it, does not matter', async () => {
    write(`\uFEFF${JSON.stringify({ scholen: [someSchool()] })}`);
    expect(await openScholenBestand(pad, schooltijden).find(SCHOOL, at(0))).toBeDefined();
  });
});

describe('livegang wordt geweigerd', () => {
  test.each(['intern-begeleider', 'aandachtsfunctionaris'])('zonder %s', (rol) => {
    const medewerkers = people({}).map((each) =>
      String(each['rollen']) === rol ? { ...each, rollen: ['leerkracht'] } : each,
    );
    expect(schoolFouten({ medewerkers })).toEqual([`scholen.0 (de-voorbeeldschool): niemand heeft de rol ${rol}`]);
  });

  test('zonder eindrol, of met twee mensen in de eindrol', () => {
    expect(schoolFouten({ medewerkers: people({ [DIRK]: { rollen: ['leerkracht'] } }) })).toEqual([
      'scholen.0 (de-voorbeeldschool): niemand heeft de rol directeur (die het laatste besluit neemt)',
    ]);
    expect(schoolFouten({ medewerkers: people({ [ANNA]: { rollen: ['directeur'] } }) })).toEqual([
      'scholen.0 (de-voorbeeldschool): 2 mensen hebben de rol directeur; het laatste besluit ligt bij een persoon',
    ]);
  });

  test('zonder vervanger van de eindrol, ook als iemand alleen zichzelf vervangt', () => {
    const medewerkers = people({ [CARLA]: { vervangt: ['intern-begeleider'] }, [DIRK]: { vervangt: ['directeur'] } });
    expect(schoolFouten({ medewerkers })).toEqual([expect.stringContaining('niemand anders vervangt de directeur')]);
  });

  test('kijkt naar de eindrol die de school zelf koos', () => {
    const medewerkers = people({ [CARLA]: { vervangt: ['intern-begeleider'] } });
    expect(open(someSchool({ medewerkers, profiel: { besluit: { eindrol: 'aandachtsfunctionaris' } } }))).toBeDefined();
    const zonder = people({ [BAS]: { vervangt: [] } });
    expect(schoolFouten({ medewerkers: zonder, profiel: { besluit: { eindrol: 'aandachtsfunctionaris' } } })).toEqual([
      expect.stringContaining('niemand anders vervangt de aandachtsfunctionaris'),
    ]);
  });

  test('als bestuur en directie een persoon zijn en de toezichthouder ontbreekt [P-26]', async () => {
    const medewerkers = people({ [DIRK]: { rollen: ['directeur', 'bestuurder'] } });
    expect(schoolFouten({ medewerkers })).toEqual([
      `scholen.0 (de-voorbeeldschool): bestuur en directie zijn een persoon (${DIRK}): vul "toezichthouder" in`,
    ]);
    const toezichthouder = { naam: 'Raad van toezicht', telefoon: '0800 1234' };
    const school = await open(someSchool({ medewerkers, toezichthouder })).find(SCHOOL, at(0));
    expect(school?.toezichthouder).toEqual(toezichthouder);
  });

  test('zonder bestuur, zonder vervanger of zonder iemand voor een taak, in de woorden van de school [S4-29]', () => {
    const medewerkers = people({ [EVA]: { rollen: ['leerkracht'] }, [CARLA]: { vervangt: ['directeur'] } });
    const profiel = {
      preset: 'kwaliteitskaart',
      meldingVertellen: 'vertrouwenspersoon',
      oudergesprek: { deelnemers: ['leerkracht'] },
      ibBijStart: false,
      woorden: { 'intern-begeleider': 'kwaliteitscoördinator' },
    };
    expect(
      schoolFouten({ medewerkers, profiel }).map((fout) => fout.replace('scholen.0 (de-voorbeeldschool): ', '')),
    ).toEqual([
      'niemand anders vervangt de intern-begeleider (kwaliteitscoördinator): zet intern-begeleider bij "vervangt" van een collega',
      'niemand heeft de rol bestuurder',
      'niemand heeft de rol vertrouwenspersoon, die ouders over de melding vertelt (meldingVertellen)',
      'de leerkracht is nooit bij een gesprek met ouders, en staat toch bij oudergesprek.deelnemers',
      'bij de preset kwaliteitskaart hoort de intern-begeleider altijd meteen van een nieuwe casus: haal "ibBijStart" weg',
    ]);
  });

  test('met dubbele ids', () => {
    expect(fouten({ scholen: [someSchool(), someSchool()] })).toEqual(['scholen.1.schoolId staat er twee keer in']);
    const twice = { medewerkerId: BAS, naam: 'Nog eens Bas', rollen: ['leerkracht'] };
    expect(schoolFouten({ medewerkers: people({}, twice) })).toEqual([
      'scholen.0 (de-voorbeeldschool): medewerkers.5.medewerkerId staat er twee keer in',
    ]);
  });
});

describe('a file that cannot be used', () => {
  test('everything that is wrong is named at once', () => {
    const both = { scholen: [someSchool({ naam: '' }), someSchool({ schoolId: 'B', naam: '' })] };
    expect(fouten(both)).toHaveLength(3);
  });

  test('a text that is no JSON is said to be so', () => {
    expect(fouten('{"scholen": [')).toEqual(['dit is geen JSON']);
  });

  test('a file that is not there is said to be so', () => {
    rmSync(pad, { force: true });
    expect(caught(() => openScholenBestand(pad, schooltijden)).message).toContain('het bestand is er niet');
  });
});
