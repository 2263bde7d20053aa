// What a beheerder may not change, and when a school may begin.

import { gemisVan, isBeheerder, magNiet, magTerug } from '../../src/domain/beheer.ts';
import { INSTELLINGEN, metInstellingen } from '../../src/domain/instellingen.ts';
import { verschil } from '../../src/domain/inrichting.ts';
import type { MedewerkerInrichting, Schoolinrichting } from '../../src/domain/inrichting.ts';
import { toDatum, toSchoolId } from '../../src/shared/ids.ts';
import { anna, bas, carla, dirk, dorien, eva, koen, schoolMet } from '../support/domain/personen.ts';
import { zet } from '../support/domain/opdrachten.ts';
import { leeg, vanaf } from '../support/domain/spel.ts';

const m = (
  medewerkerId: MedewerkerInrichting['medewerkerId'],
  anders: Partial<MedewerkerInrichting>,
): MedewerkerInrichting => ({
  medewerkerId,
  naam: 'Iemand',
  rollen: [],
  ...anders,
});
const school: Schoolinrichting = {
  schoolId: toSchoolId('een-school'),
  naam: 'Een school',
  vrijeDagen: [],
  medewerkers: [
    m(anna, { rollen: ['leerkracht'] }),
    m(bas, { rollen: ['intern-begeleider'], vervangt: ['aandachtsfunctionaris'] }),
    m(carla, { rollen: ['aandachtsfunctionaris'], vervangt: ['intern-begeleider', 'directeur'] }),
    m(dirk, { rollen: ['directeur'] }),
    m(eva, { rollen: ['bestuurder'] }),
    m(koen, { rollen: ['beheerder'] }),
  ],
};
const met = (wie: MedewerkerInrichting['medewerkerId'], anders: Partial<MedewerkerInrichting>): Schoolinrichting => ({
  ...school,
  medewerkers: school.medewerkers.map((each) => (each.medewerkerId === wie ? { ...each, ...anders } : each)),
});
const nieuw: Schoolinrichting = { ...school, inVoorbereiding: true, medewerkers: school.medewerkers.slice(-1) };
const vandaag = toDatum('2026-03-12');

describe('Een school die werkt', () => {
  it('blijft compleet: wat dan zou missen wordt geweigerd met wat het is [C-29][C-04]', () => {
    expect(gemisVan(school)).toEqual([]);
    const weigering = magNiet(school, met(carla, { rollen: [], vervangt: [] }), koen);
    expect(weigering).toMatchObject({ code: 'gemis' });
    expect(weigering?.code === 'gemis' && weigering.gemis.map(({ code }) => code)).toContain('rol-leeg');
  });
  it('rekent niet op wie een laatste dag heeft, ook als die nog moet komen [P-26]', () => {
    expect(magNiet(school, met(dirk, { totEnMet: toDatum('2026-07-17') }), koen)).toMatchObject({ code: 'gemis' });
    expect(magNiet(school, met(anna, { totEnMet: toDatum('2026-07-17') }), koen)).toBeUndefined();
  });
  it('houdt een beheerder: de laatste gaat niet weg', () => {
    expect(magNiet(school, met(koen, { rollen: ['leerkracht'] }), koen)).toEqual({ code: 'laatste-beheerder' });
    expect(magNiet(school, met(koen, { totEnMet: vandaag }), koen)).toEqual({ code: 'laatste-beheerder' });
    const metTweede = met(anna, { rollen: ['leerkracht', 'beheerder'] });
    const zonderKoen = { ...metTweede, medewerkers: metTweede.medewerkers.filter((e) => e.medewerkerId !== koen) };
    expect(magNiet(metTweede, zonderKoen, koen)).toBeUndefined();
  });
  it('laat niemand zichzelf een rol geven waarmee je casussen ziet; een ander mag dat wel [P-21]', () => {
    const vervangt = met(koen, { vervangt: ['intern-begeleider'] });
    expect(magNiet(school, vervangt, koen)).toEqual({ code: 'niet-voor-jezelf' });
    expect(magNiet(school, vervangt, bas)).toBeUndefined();
  });
  it('gaat niet terug naar voorbereiding, en iedereen staat er één keer in', () => {
    expect(magNiet(school, { ...school, inVoorbereiding: true }, koen)).toEqual({ code: 'blijft-live' });
    const dubbel = { ...school, medewerkers: [...school.medewerkers, m(bas, {})] };
    expect(magNiet(school, dubbel, koen)).toEqual({ code: 'staat-er-al' });
  });
  it('laat wie alleen beheert er wel bij, ook door die persoon zelf: daarmee ziet niemand een casus [P-21]', () => {
    const erbij = { ...school, medewerkers: [...school.medewerkers, m(dorien, { rollen: ['beheerder'] })] };
    expect(magNiet(school, erbij, dorien)).toBeUndefined();
    const gaatLesgeven = { ...school, medewerkers: [...school.medewerkers, m(dorien, { rollen: ['leerkracht'] })] };
    expect(magNiet(school, gaatLesgeven, dorien)).toEqual({ code: 'niet-voor-jezelf' });
  });
  it('waarin al iets miste, gaat verder: alleen wat er nieuw mist wordt geweigerd', () => {
    const misteAl = met(eva, { rollen: [] });
    expect(gemisVan(misteAl)).toEqual([{ code: 'rol-leeg', rol: 'bestuurder', isEindrol: false }]);
    expect(magNiet(misteAl, { ...misteAl, naam: 'Anders' }, koen)).toBeUndefined();
    const ookDat = { ...misteAl, medewerkers: misteAl.medewerkers.filter(({ medewerkerId }) => medewerkerId !== dirk) };
    expect(magNiet(misteAl, ookDat, koen)).toEqual({
      code: 'gemis',
      gemis: [{ code: 'rol-leeg', rol: 'directeur', isEindrol: true }],
    });
  });
  it('waar bestuur en directie één mens zijn, heeft een toezichthouder: die gaat niet weg [P-26]', () => {
    const dorp = met(dirk, { rollen: ['directeur', 'bestuurder'] });
    const ontbreekt = { code: 'toezichthouder-ontbreekt', wie: dirk } as const;
    expect(gemisVan(dorp)).toEqual([ontbreekt]);
    const metToezicht = { ...dorp, toezichthouder: { naam: 'Raad van toezicht', telefoon: '06-00000090' } };
    expect(gemisVan(metToezicht)).toEqual([]);
    expect(magNiet(metToezicht, dorp, koen)).toEqual({ code: 'gemis', gemis: [ontbreekt] });
    expect(magNiet(school, metToezicht, koen)).toBeUndefined();
  });
  it('is van wie er op die dag beheerder is', () => {
    expect([isBeheerder(school, koen, vandaag), isBeheerder(school, bas, vandaag)]).toEqual([true, false]);
    const weg = met(koen, { totEnMet: toDatum('2026-03-11') });
    expect(isBeheerder(weg, koen, vandaag)).toBe(false);
    expect(isBeheerder(met(koen, { totEnMet: vandaag }), koen, vandaag)).toBe(true);
  });
});

describe('Een school in voorbereiding', () => {
  it('mag missen wat nog mist, en begint pas als er niets meer mist [S4-29]', () => {
    expect(magNiet(nieuw, { ...nieuw, naam: 'Anders' }, koen)).toBeUndefined();
    const { inVoorbereiding: _weg, ...teVroeg } = nieuw;
    expect(magNiet(nieuw, teVroeg, koen)).toMatchObject({ code: 'gemis' });
    expect(magNiet({ ...school, inVoorbereiding: true }, school, koen)).toBeUndefined();
    const neemtWaar = met(koen, { vervangt: ['directeur'] });
    expect(magNiet({ ...school, inVoorbereiding: true }, neemtWaar, koen)).toBeUndefined();
  });
  it.each(['CasusStarten', 'NoodInschakelen', 'PersoneelssignaalVastleggen'] as const)(
    'neemt geen %s aan: er kijkt nog niemand mee [S4-29]',
    (type) => {
      vanaf(leeg({ ...schoolMet(), inVoorbereiding: true }))
        .when(zet(anna, type))
        .refused('school-in-voorbereiding');
    },
  );
});

describe('Een wijziging kan terug', () => {
  const anders = { ...school, naam: 'Anders' };
  const delen = verschil(school, anders);
  it('zolang niemand hetzelfde daarna veranderde', () => {
    expect(magTerug(anders, { delen }, koen)).toBe(true);
    expect(magTerug({ ...anders, naam: 'Nog anders' }, { delen }, koen)).toBe(false);
  });
  it('als de school dan niets gaat missen, en niemand zo zelf een rol krijgt [P-21][P-26]', () => {
    const zonder = met(bas, { vervangt: [] });
    expect(magTerug(school, { delen: verschil(zonder, school) }, koen)).toBe(false);
    const wasLeerkracht = met(koen, { rollen: ['beheerder', 'leerkracht'] });
    const terug = { delen: verschil(wasLeerkracht, school) };
    expect([magTerug(school, terug, koen), magTerug(school, terug, bas)]).toEqual([false, true]);
  });
});

describe('Een instelling', () => {
  it('volgt de werkwijze als ze leeg is, en staat anders in het bestand zoals zij daar hoort', () => {
    const { besluit = [], termijnen = [] } = INSTELLINGEN;
    const gekozen = metInstellingen(school, besluit, { besluit_team: 'leerkracht,directeur', afwegingenStap: '4' });
    expect(gekozen.profiel).toEqual({ besluit: { team: ['leerkracht', 'directeur'] }, afwegingenStap: 4 });
    const volgt = { besluit_team: 'volgt-preset', afwegingenStap: 'volgt-preset' };
    expect(metInstellingen(gekozen, besluit, volgt).profiel).toEqual({});
    expect(metInstellingen(school, termijnen, { termijnen_acuutMinuten: ' 10 ' }).profiel).toEqual({
      termijnen: { acuutMinuten: 10 },
    });
  });
});
