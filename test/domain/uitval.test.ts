// A message that did not reach its person: who hears of it and who is asked instead (E-12 grijs, P-26).

import type { Bericht } from '../../src/domain/bericht.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { uitvalBerichten } from '../../src/domain/uitval.ts';
import { zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, eva } from '../support/domain/personen.ts';
import { gestart, metSignaal } from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';

const vraag: Bericht = { soort: 'overleg-gevraagd', kleur: 'gewoon', aan: { medewerker: bas } };
const gevraagd = [...metSignaal, zet(anna, 'OverlegVragen')];
const AAN_ANNA = { soort: 'niet-aangekomen', kleur: 'grijs', aan: { medewerker: anna } };

describe('Een bericht dat niet aankomt', () => {
  it('hoort wie het stuurde, en de waarnemer wordt meteen gevraagd [E-12][P-10]', () => {
    const { casus, stand } = given(...gevraagd);
    expect(uitvalBerichten({ bericht: vraag, nietBij: [bas], gehad: [], van: anna }, casus, stand.school)).toEqual([
      AAN_ANNA,
      { soort: 'overleg-gevraagd', kleur: 'grijs', aan: { medewerker: carla }, nietNaar: [bas] },
    ]);
  });
  it('blijft rood als het rood was, en gaat niet nog eens naar wie het al kreeg [E-12]', () => {
    const { casus, stand } = given(...gestart, zet(anna, 'NoodInschakelen'));
    const nood: Bericht = { soort: 'nood', kleur: 'rood', aan: { rol: 'directeur' } };
    const uitval = { bericht: nood, nietBij: [dirk], gehad: [bas, carla], van: anna };
    expect(uitvalBerichten(uitval, casus, stand.school).filter((b) => b.soort === 'nood')).toEqual([]);
    expect(uitvalBerichten({ ...uitval, gehad: [bas] }, casus, stand.school)).toContainEqual({
      soort: 'nood',
      kleur: 'rood',
      aan: { medewerker: carla },
      nietNaar: [dirk, bas],
    });
  });
  it('vraagt niemand anders om nieuws dat alleen voor die ene was', () => {
    const { casus, stand } = given(...gevraagd);
    const nieuws: Bericht = { soort: 'overleg-antwoord', kleur: 'gewoon', aan: { medewerker: anna } };
    expect(uitvalBerichten({ bericht: nieuws, nietBij: [anna], gehad: [], van: bas }, casus, stand.school)).toEqual([
      { ...AAN_ANNA, aan: { medewerker: bas } },
    ]);
  });
  it('zegt niemand anders dat er nog niemand kwam: dat is voor wie riep', () => {
    const { casus, stand } = given(...gestart, zet(anna, 'NoodInschakelen'));
    for (const soort of ['nood-wacht', 'nood-opgepakt'] as const) {
      const bericht: Bericht = { soort, kleur: 'rood', aan: { medewerker: anna } };
      expect(uitvalBerichten({ bericht, nietBij: [anna], gehad: [] }, casus, stand.school)).toEqual([]);
    }
  });
  it('gaat nooit naar wie betrokken is, en die hoort het ook niet [P-18]', () => {
    const { casus, stand } = given(...gevraagd, zet(anna, 'CollegaUitsluiten', { wie: [carla] }));
    const aan = (van: MedewerkerId) =>
      uitvalBerichten({ bericht: vraag, nietBij: [bas], gehad: [], van }, casus, stand.school).flatMap((b) =>
        'medewerker' in b.aan ? [b.aan.medewerker] : [],
      );
    expect(aan(anna)).not.toContain(carla);
    expect(aan(carla)).not.toContain(carla);
  });
  it('houdt op: ieder wordt hooguit één keer gevraagd, en een bericht hierover vraagt niets [E-12]', () => {
    const { casus, stand } = given(...gevraagd);
    let bericht: Bericht | undefined = vraag;
    const gehad: MedewerkerId[] = [];
    while (bericht !== undefined && gehad.length < 50) {
      const nietBij: MedewerkerId[] = 'medewerker' in bericht.aan ? [bericht.aan.medewerker] : [];
      gehad.push(...nietBij);
      const verder: readonly Bericht[] = uitvalBerichten(
        { bericht, nietBij, gehad: [], van: anna },
        casus,
        stand.school,
      );
      expect(verder.filter((b) => b.soort === 'niet-aangekomen')).toHaveLength(gehad.length === 1 ? 1 : 0);
      bericht = verder.find((b) => b.soort !== 'niet-aangekomen');
    }
    expect(new Set(gehad).size).toBe(gehad.length);
    expect(gehad).not.toContain(eva);
    const hierover = { soort: 'niet-aangekomen', kleur: 'grijs', aan: { medewerker: anna } } as const;
    expect(uitvalBerichten({ bericht: hierover, nietBij: [anna], gehad: [] }, casus, stand.school)).toEqual([]);
  });
  it('blijft op het pad voor personeel bij het bestuur', () => {
    const { casus, stand } = given(zet(anna, 'PersoneelssignaalVastleggen'));
    const zaak: Bericht = { soort: 'personeelszaak', kleur: 'rood', aan: { rol: 'bestuurder' } };
    const verder = uitvalBerichten({ bericht: zaak, nietBij: [eva], gehad: [], van: anna }, casus, stand.school);
    expect(verder.flatMap((b) => ('medewerker' in b.aan ? [b.aan.medewerker] : []))).toEqual([anna]);
  });
});
