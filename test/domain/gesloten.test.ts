// Endings that are no melding, what comes after them, and how a casus opens again.

import { FASEN, faseVan } from '../../src/domain/stand.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  eens,
  gesloten,
  nazorg,
  gestart,
  metSignaal,
  hulpMogelijk,
  metPlan,
  twijfel,
  bevestigd,
} from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';

const sluit = (
  einde:
    | 'vermoeden-weggenomen'
    | 'hulp-geslaagd'
    | 'leerling-weg'
    | 'andere-oorzaak'
    | 'andere-route'
    | 'samengevoegd'
    | 'verkeerd-kind'
    | 'overgedragen',
  door = bas,
): Zet => zet(door, 'CasusSluiten', { einde });
const fase = (...zetten: readonly Zet[]) => {
  const { casus, stand } = given(...zetten);
  return faseVan(casus, stand.school.profiel);
};

describe('Een gesloten casus', () => {
  it('vraagt bij een signaal: heropenen of een nieuwe casus [P-14]', () => {
    const reis = given(...gesloten);
    reis.when(zet(anna, 'SignaalVastleggen')).refused('casus-gesloten');
    reis
      .when(zet(anna, 'SignaalVastleggen', { heropenen: true }))
      .then({ type: 'CasusHeropend' }, { type: 'SignaalVastgelegd' });
    given(...metSignaal)
      .when(zet(anna, 'SignaalVastleggen', { heropenen: true }))
      .then({ type: 'SignaalVastgelegd' });
  });
  it('gaat open op één woord, en dan is A1 weer een vraag [P-14][P-09]', () => {
    const na = given(...gesloten).when(zet(anna, 'CasusHeropenen'));
    na.then({ type: 'CasusHeropend', door: anna });
    expect(na.casus()).toMatchObject({ afloop: { staat: 'lopend' } });
    expect(na.uitkomst()).toEqual({ melden: 'open', vraag: 'A1' });
    given(...metSignaal)
      .when(zet(anna, 'CasusHeropenen'))
      .nothing();
    given(...nazorg)
      .when(zet(anna, 'CasusHeropenen'))
      .then({ type: 'CasusHeropend' });
  });
  it('heropend blijft staan wat beschermde: A2, A3 en A5 gaan niet vanzelf omlaag [P-14][P-09]', () => {
    const af = zet(anna, 'TerugkoppelingVastleggen', {
      stand: 'afgerond',
      inhoud: { wat: 'x', zichtOpVeiligheid: 'y' },
    });
    const weg = [
      zet(bas, 'CasusSluiten', { einde: 'melding-afgerond' }),
      zet(carla, 'InstemmingGeven', { voorstelId: 'v2' }),
      zet(anna, 'CasusHeropenen'),
    ];
    const reis = given(...bevestigd, af, ...weg);
    expect(reis.casus.afwegingen).toMatchObject({
      A1: { antwoord: 'ja' },
      A2: { herzien: true },
      A3: { antwoord: 'nee' },
    });
    const nee = given(
      ...metPlan,
      weegt(bas, 'A5', 'nee'),
      zet(anna, 'MeldingVastleggen'),
      zet(dirk, 'MeldingBevestigen'),
      zet(bas, 'HulpAfsluiten'),
      af,
      ...weg,
    );
    expect(nee.casus.afwegingen.A5?.antwoord).toBe('nee');
    expect(given(...nazorg, zet(anna, 'CasusHeropenen')).casus.afwegingen.A5).toBeUndefined();
  });
  it('neemt alleen op wat ophoogt of een feit is', () => {
    const reis = given(...gesloten);
    for (const type of [
      'GesprekPlannen',
      'OverlegVragen',
      'AfwegingMaken',
      'HulpbesluitNemen',
      'LeerlingInvullen',
    ] as const)
      reis.when(zet(anna, type)).refused('casus-gesloten');
    reis.when(belVT).then({ type: 'VeiligThuisGeraadpleegd' });
  });
  it('heeft geen open voorstellen meer', () => {
    const reis = given(...metSignaal, weegt(anna, 'A2', 'veilig-genoeg'), sluit('overgedragen'), eens(carla, 'v2'));
    expect(reis.casus.voorstellen).toEqual([]);
  });
});

describe('De fase van een casus', () => {
  it('volgt uit wat er is vastgelegd [E-14]', () => {
    expect(FASEN).toEqual(['concept', 'open', 'weging', 'besloten', 'nazorg', 'gesloten']);
    expect(fase(...gestart)).toBe('concept');
    expect(fase(...metSignaal)).toBe('open');
    expect(fase(...gestart, zet(anna, 'NoodInschakelen'))).toBe('open');
    expect(fase(...gestart, zet(anna, 'OverlegVragen'))).toBe('open');
    expect(fase(...gestart, zet(anna, 'BasisvragenBeantwoorden'))).toBe('weging');
    expect(fase(...metSignaal, a1Ja)).toBe('weging');
    expect(fase(...twijfel)).toBe('besloten');
    expect(fase(...hulpMogelijk)).toBe('besloten');
    expect(fase(...nazorg)).toBe('nazorg');
    expect(fase(...gesloten)).toBe('gesloten');
  });
});
