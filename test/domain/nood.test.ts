// The emergency: how it begins, who picks it up, who calls, and how it ends.

import { plusMinuten } from '../../src/domain/termijnen.ts';
import { berichten } from '../../src/domain/berichten.ts';
import { noodBeller } from '../../src/domain/melder.ts';
import { laatsteAntwoord } from '../../src/domain/opschaling.ts';
import { isA2OpenNaNood, isNood } from '../../src/domain/stand.ts';
import type { Casus } from '../../src/domain/toestand.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, fatima, vreemd } from '../support/domain/personen.ts';
import {
  eens,
  gesloten,
  gestart,
  hulpMogelijk,
  metSignaal,
  nazorg,
  stappenGedaan,
  twijfel,
  vermoedenWeg,
} from '../support/domain/reizen.ts';
import { BEGIN, given, kort, leeg, vanaf } from '../support/domain/spel.ts';

describe('Nood', () => {
  it('maakt met één tik een casus, zonder één gegeven [P-09][P-24]', () => {
    const na = vanaf(leeg()).when(zet(anna, 'NoodInschakelen'));
    na.then(
      { type: 'CasusGestart', door: anna, pad: 'meldcode', inhoud: {}, uitgesloten: [] },
      { type: 'NoodIngeschakeld', door: anna },
    );
    expect(na.casus()).toMatchObject({ leerling: {}, afwegingen: {}, nood: { door: anna, sinds: BEGIN } });
    vanaf(leeg())
      .when(zet(anna, 'CasusStarten', { gevaarNu: true }))
      .then({ type: 'CasusGestart' }, { type: 'NoodIngeschakeld' });
    vanaf(leeg()).when(zet(anna, 'CasusStarten')).then({ type: 'CasusGestart' });
    vanaf(leeg()).when(zet(vreemd, 'NoodInschakelen')).refused('niet-gevonden');
  });
  it.each([
    ['concept', gestart],
    ['open', metSignaal],
    ['besloten', hulpMogelijk],
    ['nazorg', nazorg],
    ['gesloten', gesloten],
  ])('kan vanuit %s, en zet de casus weer lopend [E-14]', (_fase, reis) => {
    const na = given(...reis).when(zet(anna, 'NoodInschakelen'));
    na.then({ type: 'NoodIngeschakeld' });
    expect(na.casus().afloop).toEqual({ staat: 'lopend' });
    expect(isNood(na.casus())).toBe(true);
  });
  it('vraagt A2 opnieuw en laat een weggenomen vermoeden niet door één mens sluiten [E-14][P-09]', () => {
    expect(given(...hulpMogelijk, zet(anna, 'NoodInschakelen')).casus.afwegingen.A2).toMatchObject({ herzien: true });
    given(...gesloten, zet(anna, 'NoodInschakelen'))
      .when(zet(anna, 'CasusSluiten'))
      .refused('afweging-ontbreekt');
    const reis = given(...twijfel, zet(anna, 'NoodInschakelen'));
    expect(reis.casus.afwegingen.A2).toMatchObject({ antwoord: 'twijfel' });
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-15' });
  });
  it('een tweede tik belt niemand nog eens [P-22]', () => {
    const nood = zet(anna, 'NoodInschakelen');
    given(...gestart, nood)
      .when(nood)
      .nothing();
    given(...gestart, nood)
      .when(zet(anna, 'NoodInschakelen', { nietNaar: [bas] }))
      .then({ type: 'CollegaUitgesloten', wie: bas });
    given(...gestart, nood, zet(bas, 'NoodAfsluiten'))
      .when(nood)
      .then({ type: 'NoodIngeschakeld' });
  });
  it('gaat in dezelfde tik niet naar wie betrokken is [P-24][P-18]', () => {
    const na = vanaf(leeg()).when(zet(anna, 'NoodInschakelen', { nietNaar: [bas, bas, anna] }));
    expect(na.casus().uitgesloten.map((u) => u.wie)).toEqual([bas]);
    given(...gestart)
      .when(zet(anna, 'NoodInschakelen', { nietNaar: [dirk, anna] }))
      .then({ type: 'CollegaUitgesloten', wie: dirk }, { type: 'NoodIngeschakeld' });
  });
  it('wordt opgepakt door wie geroepen is, één keer [E-12]', () => {
    const reis = given(...gestart, zet(anna, 'NoodInschakelen'));
    reis.when(zet(anna, 'NoodOppakken')).refused('tweede-persoon-nodig');
    expect(reis.when(zet(bas, 'NoodOppakken')).casus().nood?.opgepaktDoor).toBe(bas);
    given(...gestart)
      .when(zet(bas, 'NoodOppakken'))
      .nothing();
  });
  it('wie als tweede oppakt, hoort wie het al deed [P-22]', () => {
    const nood = [...gestart, zet(anna, 'NoodInschakelen')];
    const opgepakt = given(...nood, zet(bas, 'NoodOppakken'));
    opgepakt.when(zet(bas, 'NoodOppakken')).nothing();
    const tweede = opgepakt.when(zet(carla, 'NoodOppakken'));
    tweede.refused('al-gedaan');
    expect(laatsteAntwoord(opgepakt.casus)).toMatchObject({ door: bas });
    const voorbij = given(...nood, zet(dirk, 'NoodAfsluiten'));
    voorbij.when(zet(carla, 'NoodOppakken')).refused('al-gedaan');
    expect(laatsteAntwoord(voorbij.casus)).toMatchObject({ door: dirk });
    const later = vanaf(voorbij.stand, weegt(bas, 'A2', 'acuut'));
    later.when(zet(anna, 'NoodOppakken')).then({ type: 'NoodOpgepakt', door: anna });
  });
  it('gaat niet voorbij op het woord van wie riep alleen [P-09]', () => {
    const reis = given(...gestart, zet(anna, 'NoodInschakelen'));
    reis.when(zet(anna, 'NoodAfsluiten')).refused('tweede-persoon-nodig');
    expect(reis.when(zet(bas, 'NoodAfsluiten')).casus().nood).toMatchObject({ voorbijOp: reis.stand.nu });
    vanaf(reis.stand, zet(bas, 'NoodOppakken')).when(zet(anna, 'NoodAfsluiten')).then({ type: 'NoodAfgesloten' });
    vanaf(reis.stand, zet(anna, 'MeldingVastleggen')).when(zet(anna, 'NoodAfsluiten')).then({ type: 'NoodAfgesloten' });
    given(...gestart, zet(anna, 'MeldingVastleggen'), zet(anna, 'NoodInschakelen'))
      .when(zet(anna, 'NoodAfsluiten'))
      .refused('tweede-persoon-nodig');
    given(...gestart)
      .when(zet(anna, 'NoodAfsluiten'))
      .nothing();
    vanaf(reis.stand, zet(bas, 'NoodAfsluiten')).when(zet(bas, 'NoodAfsluiten')).nothing();
    expect(vanaf(reis.stand, weegt(anna, 'A2', 'acuut'), zet(bas, 'NoodAfsluiten')).casus.afwegingen.A2?.antwoord).toBe(
      'acuut',
    );
  });
  it('gaat voorbij met een reden, en dat horen allen die gewaarschuwd zijn of kwamen', () => {
    const { school } = leeg();
    const reis = [...gestart, zet(anna, 'NoodInschakelen')];
    given(...reis)
      .when(zet(bas, 'NoodAfsluiten', { inhoud: { reden: ' ' } }))
      .refused('reden-ontbreekt');
    const rood = ['intern-begeleider', 'aandachtsfunctionaris', 'directeur'].map((rol) => `nood-voorbij oranje ${rol}`);
    const hoort = (zetten: readonly Zet[], wie = anna) =>
      kort(
        given(...zetten)
          .when(zet(wie, 'NoodAfsluiten'))
          .berichten(),
        school,
      );
    expect(hoort([...reis, zet(bas, 'NoodOppakken')])).toEqual(rood);
    expect(hoort([...reis, zet(bas, 'NoodOppakken')], dirk)).toContain('nood-voorbij oranje Anna');
    const { stand, casus } = given(...reis);
    const na: Casus = {
      ...casus,
      nood: { sinds: BEGIN, door: anna, ...casus.nood, voorbijOp: stand.nu, voorbijDoor: bas, opgepaktDoor: fatima },
      verstreken: { [`nood:${casus.nood?.sinds ?? ''}`]: 3 },
    };
    const event = { type: 'NoodAfgesloten', op: stand.nu, door: bas } as const;
    expect(kort(berichten([event], na, school), school)).toEqual([
      ...rood.slice(1),
      'nood-voorbij oranje Anna',
      'nood-voorbij oranje Fatima',
      'nood-voorbij oranje bestuurder',
    ]);
    expect(given(...reis, zet(bas, 'NoodAfsluiten')).casus.nood).toMatchObject({ voorbijDoor: bas });
    vanaf(given(...reis, zet(bas, 'NoodAfsluiten')).stand)
      .when(zet(dirk, 'NoodAfsluiten'))
      .refused('al-gedaan');
  });
  it('laat daarna open of het acuut was, tot iemand vraag 2 beantwoordt', () => {
    const open = (...zetten: readonly Zet[]): boolean => {
      const { casus, stand } = given(...zetten);
      return isA2OpenNaNood(casus, stand.school.profiel);
    };
    const voorbij = [...gestart, zet(anna, 'NoodInschakelen'), zet(bas, 'NoodAfsluiten')];
    expect(open(...gestart)).toBe(false);
    expect(open(...gestart, zet(anna, 'NoodInschakelen'))).toBe(false);
    expect(open(...voorbij)).toBe(true);
    expect(open(...hulpMogelijk, zet(anna, 'NoodInschakelen'), zet(bas, 'NoodAfsluiten'))).toBe(true);
    expect(open(...voorbij, weegt(anna, 'A2', 'acuut'))).toBe(false);
    const weg = [...stappenGedaan, zet(anna, 'NoodInschakelen'), zet(bas, 'NoodAfsluiten'), weegt(anna, 'A1', 'nee')];
    expect([open(...weg), open(...weg, eens(bas, 'v1'))]).toEqual([true, false]);
  });
  it('wijst één mens aan die Veilig Thuis belt: wie komt, en tot dan wie riep', () => {
    const nood = [...gestart, zet(anna, 'NoodInschakelen')];
    const beller = (...zetten: readonly Zet[]) => noodBeller(given(...zetten).casus, leeg().school);
    expect(beller(...nood)).toBe(anna);
    expect(beller(...nood, zet(carla, 'NoodOppakken'))).toBe(carla);
    expect(beller(...nood, zet(carla, 'MeldingVastleggen'))).toBeUndefined();
    expect(beller(...nood, zet(carla, 'NoodOppakken'), zet(anna, 'NoodAfsluiten'))).toBeUndefined();
    expect(beller(...nood, weegt(anna, 'A2', 'acuut'), zet(dirk, 'MeldingOvernemen'))).toBe(dirk);
  });
  it('eindigt met de casus', () => {
    const reis = given(
      ...gestart,
      zet(anna, 'NoodInschakelen'),
      zet(bas, 'CasusSluiten', { einde: 'samengevoegd' }),
      eens(carla, 'v1'),
    );
    expect(isNood(reis.casus)).toBe(false);
    expect(reis.casus.nood?.voorbijOp).toBeDefined();
    const eerder = given(
      ...gestart,
      zet(anna, 'NoodInschakelen'),
      zet(bas, 'NoodAfsluiten'),
      zet(bas, 'CasusSluiten', { einde: 'samengevoegd' }),
      eens(carla, 'v1'),
    );
    expect(eerder.casus.nood?.voorbijOp).toBe(plusMinuten(BEGIN, 2));
    expect(given(...vermoedenWeg, zet(anna, 'CasusSluiten')).casus.nood).toBeUndefined();
  });
});
