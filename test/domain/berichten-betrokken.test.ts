// Who is told of what, and how loud (E-12); never who is involved, never who did it.

import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, dorien, dorpsschool, eva, fatima } from '../support/domain/personen.ts';
import { gestart, metSignaal, gewogenVeilig, personeel } from '../support/domain/reizen.ts';
import { kort, leeg, vanaf } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';

const hoort = (reis: readonly Zet[], z: Zet, begin: Stand = leeg()): readonly string[] =>
  kort(
    vanaf(begin, ...reis)
      .when(z)
      .berichten(),
    begin.school,
  );

const af = 'collega-uitgesloten gewoon aandachtsfunctionaris';

describe('Niemand hoort van het eigen doen, en wie betrokken is hoort niets', () => {
  it('bij rood gaat het bericht van wie het zelf deed naar de volgende in de keten [E-12][P-26]', () => {
    const bijBas = vanaf(leeg(), ...metSignaal)
      .when(weegt(bas, 'A2', 'acuut'))
      .berichten();
    expect(bijBas).toEqual([
      { soort: 'opschaling', kleur: 'rood', aan: { rol: 'intern-begeleider', behalve: bas } },
      { soort: 'opschaling', kleur: 'rood', aan: { rol: 'directeur', behalve: bas } },
    ]);
    expect(hoort([...gewogenVeilig], weegt(bas, 'A3', 'nee'))).toEqual(['aandacht oranje aandachtsfunctionaris']);
  });
  it('wie betrokken is hoort niets, als mens noch in een rol [P-18][E-12]', () => {
    const zonder = [...metSignaal, zet(anna, 'CollegaUitsluiten', { wie: [bas] })];
    const mensen = vanaf(leeg(), ...zonder)
      .when(weegt(anna, 'A2', 'acuut'))
      .berichten();
    expect(mensen.map((b) => ('rol' in b.aan ? b.aan.rol : ''))).toEqual(['intern-begeleider', 'directeur']);
    expect(
      hoort(
        [...gestart, zet(anna, 'OverlegVragen'), zet(bas, 'CollegaUitsluiten', { wie: [anna] })],
        zet(bas, 'OverlegBeantwoorden'),
      ),
    ).toEqual([]);
  });
  it('in de dorpsschool gaat rood naar het bestuur, omdat er verder niemand is [P-26][E-12]', () => {
    const start = leeg(dorpsschool);
    expect(hoort([zet(dorien, 'CasusStarten')], zet(dorien, 'NoodInschakelen'), start)).toEqual([
      'nood rood intern-begeleider',
    ]);
    const [bericht] = vanaf(start, zet(dorien, 'CasusStarten')).when(zet(dorien, 'NoodInschakelen')).berichten();
    expect(bericht?.aan).toEqual({ rol: 'intern-begeleider', behalve: dorien });
    expect(hoort([zet(dorien, 'CasusStarten')], weegt(dorien, 'A2', 'veilig-genoeg'), start)).toEqual([
      'instemming-gevraagd gewoon Eva',
    ]);
    expect(hoort([], zet(dorien, 'CasusStarten'), start)).toEqual([]);
    expect(hoort([], zet(anna, 'CasusStarten', { disclosure: true }), start)).toEqual([
      'opschaling rood intern-begeleider',
    ]);
  });
  it('een sleutelrol die betrokken blijkt: het bestuur hoort het en kan het ongedaan maken [P-24]', () => {
    expect(hoort([], zet(anna, 'CasusStarten', { uitgesloten: [carla] }))).toContain(
      'collega-uitgesloten oranje bestuurder',
    );
    expect(hoort(gestart, zet(anna, 'CollegaUitsluiten', { wie: [dirk] }))).toEqual([
      'collega-uitgesloten oranje bestuurder',
    ]);
    expect(
      hoort(
        [...gestart, zet(anna, 'CollegaUitsluiten', { wie: [dirk] })],
        zet(eva, 'UitsluitingOpheffen', { wie: dirk }),
      ),
    ).toEqual([]);
  });
  it('een andere collega die betrokken blijkt: de aandachtsfunctionaris kijkt mee, één keer voor allemaal [P-09][P-18]', () => {
    expect(hoort(gestart, zet(anna, 'CollegaUitsluiten', { wie: [bas, fatima] }))).toEqual([af]);
    expect(hoort(gestart, zet(anna, 'CollegaUitsluiten', { wie: [fatima, dirk] }))).toEqual([
      af,
      'collega-uitgesloten oranje bestuurder',
    ]);
    expect(hoort([], zet(anna, 'CasusStarten', { uitgesloten: [fatima] }))).toEqual([
      'nieuwe-casus gewoon intern-begeleider',
      af,
    ]);
    // Of the own act nobody hears, and what is rood already told it.
    expect(hoort(gestart, zet(carla, 'CollegaUitsluiten', { wie: [fatima] }))).toEqual([]);
    expect(hoort([], zet(anna, 'CasusStarten', { uitgesloten: [fatima], disclosure: true }))).not.toContain(af);
    const metDirk = [...gestart, zet(anna, 'CollegaUitsluiten', { wie: [fatima] })];
    expect(hoort(metDirk, zet(anna, 'CollegaUitsluiten', { wie: [fatima] }))).toEqual([]);
  });
  it('op het personeelspad hoort alleen het bestuur wie betrokken is [P-04]', () => {
    expect(hoort(personeel, zet(anna, 'CollegaUitsluiten', { wie: [fatima] }))).toEqual([]);
  });
  it('wat van een betrokkene gevraagd was gaat meteen verder [P-26]', () => {
    const uit = zet(anna, 'CollegaUitsluiten', { wie: [bas] });
    expect(hoort([...gestart, zet(anna, 'NoodInschakelen')], uit)).toEqual(['nood rood intern-begeleider']);
    expect(hoort([...gestart, zet(anna, 'NoodInschakelen'), zet(carla, 'NoodOppakken')], uit)).toEqual([af]);
    expect(hoort([...gestart, zet(anna, 'NoodInschakelen')], zet(anna, 'CollegaUitsluiten', { wie: [dirk] }))).toEqual([
      'collega-uitgesloten oranje bestuurder',
      'nood rood directeur',
    ]);
    expect(hoort([...gestart, zet(anna, 'OverlegVragen')], uit)).toEqual([
      'waarneming-overleg grijs intern-begeleider',
    ]);
    expect(hoort([...gestart, zet(anna, 'OverlegVragen'), zet(bas, 'OverlegBeantwoorden')], uit)).toEqual([af]);
    expect(hoort([...gestart, zet(anna, 'OverlegVragen', { aan: carla })], uit)).toEqual([af]);
  });
  it('een collega die ouder is: het bestuur hoort het als werkgever [P-04]', () => {
    expect(hoort([], zet(anna, 'CasusStarten', { collegaThuis: true }))).toEqual([
      'nieuwe-casus gewoon intern-begeleider',
      'werkgever gewoon bestuurder',
    ]);
  });
});
