// A casus that stands apart: which two decide, what comes first, and what is kept of it until then and after (P-11).

import { apart, opgezet, terug, weg } from '../support/domain/apart-zetten.ts';
import { apartBeslissers } from '../../src/domain/apart.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import { sleutelVernietigen } from '../../src/domain/commands/sleutel-vernietigen.ts';
import { isBestuurBetrokken } from '../../src/domain/bevoegdheid.ts';
import { openTermijnen } from '../../src/domain/termijnen.ts';
import { metGebeurtenissen } from '../../src/domain/vernietigd.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { zet } from '../support/domain/opdrachten.ts';
import {
  anna,
  bas,
  carla,
  dirk,
  dorien,
  dorpsschool,
  eva,
  gerda,
  persoon,
  school,
  schoolMet,
} from '../support/domain/personen.ts';
import { gestart, metSignaal } from '../support/domain/reizen.ts';
import { BEGIN, casusVan, given, leeg, metFeiten, vanaf } from '../support/domain/spel.ts';

describe('Wie samen beslissen over een casus die apart staat', () => {
  const wie = (bij = school(), eerste?: typeof anna) => {
    const { casus } = vanaf(leeg(bij), ...opgezet);
    return apartBeslissers(casus, bij, eerste);
  };
  it('zijn de aandachtsfunctionaris en de eindrol; na de een nog alleen de ander [P-11]', () => {
    expect(wie()).toEqual([carla, dirk]);
    expect(wie(school(), carla)).toEqual([dirk]);
    expect(wie(school(), dirk)).toEqual([carla]);
  });
  it('is de eindrol zelf, en niet een vervanger die er ook een is [P-11][P-26]', () => {
    const beide = persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['aandachtsfunctionaris', 'directeur'] });
    expect(wie(schoolMet(beide))).toEqual([carla, dirk]);
  });
  it('is nooit twee keer dezelfde, ook niet waar één mens alle rollen heeft [P-11]', () => {
    expect(wie(dorpsschool)).toEqual([dorien, eva]);
  });
  it('zijn nooit twee mensen die allebei alleen aandachtsfunctionaris zijn [P-11]', () => {
    const tweede = schoolMet(persoon(gerda, 'Gerda', ['aandachtsfunctionaris']));
    vanaf(leeg(tweede), ...opgezet, weg(carla))
      .when(weg(gerda))
      .refused('aandachtsfunctionaris-nodig', 'aandachtsfunctionaris');
  });
  it('is ook het bestuur zolang één mens beide rollen heeft, en niet als dat er twee zijn [P-11][P-26]', () => {
    const dorp = vanaf(leeg(dorpsschool), ...opgezet).casus;
    expect(isBestuurBetrokken(dorp, dorpsschool)).toBe(true);
    expect(isBestuurBetrokken(vanaf(leeg(dorpsschool), ...metSignaal).casus, dorpsschool)).toBe(false);
    expect(isBestuurBetrokken(given(...opgezet).casus, school())).toBe(false);
  });
  it('is ook het bestuur als de aandachtsfunctionaris zelf de eindrol heeft, ook al is er een IB’er [P-11][P-26]', () => {
    const gewoon = school().medewerkers.filter(({ medewerkerId }) => ![carla, dirk].includes(medewerkerId));
    const klein = school([...gewoon, persoon(gerda, 'Gerda', ['aandachtsfunctionaris', 'directeur'])]);
    const is = (...reis: readonly Zet[]) => isBestuurBetrokken(vanaf(leeg(klein), ...reis).casus, klein);
    expect([is(...metSignaal), is(...opgezet)]).toEqual([false, true]);
    const verzoek = [zet(anna, 'PersoonToevoegen'), zet(gerda, 'InzageverzoekVastleggen')];
    expect(is(...metSignaal, ...verzoek)).toBe(true);
  });
});

describe('Voor er iets weg mag', () => {
  const gemeld = [...gestart, zet(anna, 'MeldingVastleggen')];
  const klaar = (stand: 'afgerond' | 'overgedragen' | 'loopt') =>
    zet(anna, 'TerugkoppelingVastleggen', { stand, inhoud: { wat: 'Weten ze.', zichtOpVeiligheid: 'Wijkteam.' } });
  it('zegt ieder waarom [P-11]', () => {
    given(...opgezet)
      .when(zet(carla, 'ApartBeslissen', { inhoud: { reden: ' ' } }))
      .refused('tekst-ontbreekt');
    const { casus } = given(...opgezet, weg(carla));
    expect(casus.apart).toMatchObject({
      ...{ door: anna, reden: 'Het was de buurjongen.' },
      voorstel: { door: carla, besluit: 'vernietigen', reden: 'Verkeerd kind.' },
    });
  });
  it('staat wat gemeld is bij het goede kind, ook als er verder niets onveilig was [P-11][P-03]', () => {
    given(...gemeld, klaar('afgerond'), apart)
      .when(weg(carla))
      .refused('antwoord-ontbreekt');
  });
  it('heeft Veilig Thuis de melding afgerond of overgedragen [P-11]', () => {
    const na = (stand: Parameters<typeof klaar>[0]) => given(...gemeld, klaar(stand), apart).when(weg(carla, true));
    na('loopt').refused('eerst-afhandelen');
    na('afgerond').then({ type: 'ApartVoorgesteld' });
    na('overgedragen').then({ type: 'ApartVoorgesteld' });
  });
  it('loopt een eigen termijn; wordt hij later weer apart gezet, dan begint die opnieuw [P-11]', () => {
    const sleutel = (...reis: readonly Zet[]) => {
      const { casus, stand } = given(...reis);
      return openTermijnen(casus, stand.school).find(({ soort }) => soort === 'apart')?.sleutel;
    };
    const opnieuw = [...opgezet, terug(dirk), terug(carla)];
    expect(sleutel(...opnieuw)).toBeUndefined();
    expect(sleutel(...opnieuw, apart)).not.toBe(sleutel(...opgezet));
  });
});

describe('Wat bewaard wordt', () => {
  const start = zet(anna, 'CasusStarten', { disclosure: true, vormen: ['huwelijksdwang'], collegaThuis: true });
  const reis = [start, zet(anna, 'SignaalVastleggen'), apart];
  it('is alles, tot twee mensen besloten: daarna is ook de start leeg [P-11]', () => {
    const { log } = given(...reis, weg(carla, true)).stand;
    expect(metGebeurtenissen(log.slice(0, -1), log.slice(-1))).toEqual(log);
    const vernietigd = given(...reis, weg(carla, true), weg(dirk, true)).stand.log;
    const [eerste, ...rest] = metGebeurtenissen(vernietigd.slice(0, -1), vernietigd.slice(-1));
    expect(eerste).toMatchObject({ type: 'CasusGestart', disclosure: false, vormen: [], collegaThuis: false });
    expect(rest.find(({ type }) => type === 'CasusApartgezet')).toMatchObject({ inhoud: {} });
    expect(JSON.stringify(rest)).not.toContain('brood');
  });
  it('is ook leeg als er in dezelfde keer nog iets anders bij komt [P-11]', () => {
    const { log, nu } = given(...reis, weg(carla, true), weg(dirk, true)).stand;
    const aangekomen: CasusEvent = {
      ...{ type: 'BerichtAangekomen', op: nu, door: 'systeem' },
      ...{ berichtId: 'b9.0', aan: anna },
    };
    const bewaard = metGebeurtenissen(log.slice(0, -1), [...log.slice(-1), aangekomen]);
    expect(JSON.stringify(bewaard)).not.toContain('brood');
    expect(bewaard.at(-1)).toEqual(aangekomen);
  });
  it('is na vernietigen ook de sleutel niet meer; dat gebeurt één keer [P-11]', () => {
    const { casus, stand } = given(...reis, weg(carla, true), weg(dirk, true));
    expect(sleutelVernietigen(stand.nu, given(...reis).casus)).toEqual({ soort: 'aanvaard', gebeurtenissen: [] });
    const klaar = { type: 'SleutelVernietigd', op: stand.nu, door: 'systeem' } as const;
    expect(sleutelVernietigen(stand.nu, casus)).toEqual({ soort: 'aanvaard', gebeurtenissen: [klaar] });
    const na = casusVan(metFeiten(stand, [klaar]));
    expect(sleutelVernietigen(stand.nu, na)).toEqual({ soort: 'aanvaard', gebeurtenissen: [] });
  });
  it('gaat bij nood weer open, en na de nood weer dicht als verkeerd kind [P-11][E-14]', () => {
    const vol = given(...reis, weg(carla, true), weg(dirk, true), zet(anna, 'NoodInschakelen'));
    expect(vol.casus.afloop).toEqual({ staat: 'lopend' });
    const { afloop } = vol.when(zet(bas, 'NoodAfsluiten')).casus();
    expect(afloop).toMatchObject({ staat: 'gesloten', einde: 'verkeerd-kind', door: dirk });
    expect(afloop).not.toMatchObject({ op: BEGIN });
  });
});
