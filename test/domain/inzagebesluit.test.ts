// What is given to who asks to read it (T-25): a person says it of each part, and two people decide (P-09).

import { ledenVan } from '../../src/domain/bevoegdheid.ts';
import { inzagebeslissers, nogTeBeoordelen, teBeoordelen } from '../../src/domain/inzageverzoek.ts';
import type { Casus } from '../../src/domain/toestand.ts';
import {
  derde,
  geeft,
  gevraagd,
  kijk,
  laatWeg,
  metMoeder,
  nu,
  verzoek,
  weigert,
} from '../support/domain/inzage-zetten.ts';
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
  schoolMet,
} from '../support/domain/personen.ts';
import { given, kort, leeg, vanaf } from '../support/domain/spel.ts';

describe('Een stuk', () => {
  it('geeft niemand vanzelf en laat niemand vanzelf weg: een mens zegt het, en bij weglaten waarom', () => {
    const reis = given(...metMoeder, derde, verzoek);
    const open = (casus: Casus) => nogTeBeoordelen(casus, nu(casus)).map(({ nummer }) => nummer);
    expect(open(reis.casus)).toEqual([4]);
    reis.when(geeft()).refused('stukken-open');
    reis.when(laatWeg(4, ' ')).refused('reden-ontbreekt');
    reis.when(kijk(9)).refused('stuk-onbekend');
    reis.when(kijk(5)).refused('stuk-onbekend');
    given(...metMoeder)
      .when(kijk(1))
      .refused('verzoek-onbekend');
    const weg = reis.when(laatWeg(4));
    weg.then({ type: 'InzagestukBeoordeeld', nummer: 4, grond: 'veiligheid-kind', verzoekId: 'i1' });
    expect(open(weg.casus())).toEqual([]);
    expect(kort(weg.berichten(), reis.stand.school)).toEqual([]);
    expect(open(reis.when(kijk(4)).casus())).toEqual([]);
    expect(nu(given(...metMoeder, derde, verzoek, laatWeg(4), kijk(4)).casus).oordelen).toMatchObject([
      { nummer: 4, toelichting: '' },
    ]);
  });
  it('mag ook worden weggelaten als geen feit het aanwijst, en opnieuw bekeken: dan beslissen twee mensen opnieuw [P-09]', () => {
    given(...gevraagd)
      .when(laatWeg(2))
      .then({ nummer: 2 });
    const besloten = [...gevraagd, geeft(), geeft(dirk)];
    expect(nu(given(...besloten).casus).besluit).toMatchObject({ door: carla, met: dirk });
    expect(
      nu(
        given(...besloten)
          .when(laatWeg(2))
          .casus(),
      ).besluit,
    ).toBeUndefined();
    expect(
      nu(
        given(...gevraagd, geeft())
          .when(kijk(2))
          .casus(),
      ).voorstel,
    ).toBeUndefined();
  });
});

describe('Het besluit', () => {
  it('nemen twee mensen: wie het eerst iets zegt vraagt de ander, en wie hetzelfde zegt maakt het zo [P-09]', () => {
    const een = given(...gevraagd, geeft());
    een.when(geeft()).refused('tweede-persoon-nodig');
    een.when(geeft(anna)).refused('rol-past-niet');
    een.when(geeft(bas)).refused('rol-past-niet');
    const twee = een.when(geeft(dirk));
    twee.then({ type: 'InzageverzoekBesloten', voorgesteldDoor: carla, door: dirk });
    const { school } = een.stand;
    expect(
      kort(
        given(...gevraagd)
          .when(geeft())
          .berichten(),
        school,
      ),
    ).toEqual(['inzage-beslissen oranje Dirk']);
    expect(
      kort(
        given(...gevraagd)
          .when(geeft(dirk))
          .berichten(),
        school,
      ),
    ).toEqual(['inzage-beslissen oranje Carla']);
    expect(kort(twee.berichten(), school)).toEqual(['inzage-besloten gewoon Carla']);
    given(...gevraagd, geeft(), geeft(dirk))
      .when(geeft())
      .refused('al-gedaan');
  });
  it('zegt de tweede iets anders, dan geldt er niets tot ze hetzelfde zeggen [E-17]', () => {
    const oneens = given(...gevraagd, geeft(), weigert(dirk));
    expect(nu(oneens.casus)).toMatchObject({ voorstel: { grond: 'veiligheid-kind', door: dirk } });
    expect(nu(oneens.casus).besluit).toBeUndefined();
    oneens.when(weigert()).then({ type: 'InzageverzoekBesloten', grond: 'veiligheid-kind', voorgesteldDoor: dirk });
  });
  it('houdt wat beiden erbij schreven, en hetzelfde één keer [P-22]', () => {
    const schrijft = (door: typeof carla, toelichting: string) =>
      zet(door, 'InzageverzoekBesluiten', { grond: 'veiligheid-kind', inhoud: { toelichting } });
    const eerst = given(...gevraagd, schrijft(carla, 'Vader is boos.'));
    const bewaard = (toelichting: string) => nu(eerst.when(schrijft(dirk, toelichting)).casus()).besluit?.toelichting;
    expect(bewaard('Veilig Thuis raadt het af.')).toBe('Vader is boos.\nVeilig Thuis raadt het af.');
    expect(bewaard('Vader is boos.')).toBe('Vader is boos.');
    expect(bewaard(' ')).toBe('Vader is boos.');
  });
  it('niets geven vraagt een grond en een reden, en kan ook als niet alles bekeken is', () => {
    const reis = given(...metMoeder, derde, verzoek);
    reis
      .when(zet(carla, 'InzageverzoekBesluiten', { grond: 'niet-bevoegd', inhoud: { toelichting: ' ' } }))
      .refused('reden-ontbreekt');
    reis.when(weigert()).then({ type: 'InzagebesluitVoorgesteld', grond: 'veiligheid-kind' });
    given(...metMoeder)
      .when(weigert())
      .refused('verzoek-onbekend');
  });
  it('gaat over wat er stond toen de eerste het zei; wat later komt hoort er niet bij, en een nieuw besluit kijkt daar wel naar', () => {
    const later = given(...gevraagd, geeft(), derde);
    expect(teBeoordelen(later.casus, nu(later.casus))).toEqual([]);
    const tot = later.stand.log.findIndex((e) => e.type === 'InzagebesluitVoorgesteld');
    later.when(geeft(dirk)).then({ tot });
    const anders = given(...gevraagd, weigert(), derde);
    anders.when(geeft(dirk)).refused('stukken-open');
  });
  it('op een dorpsschool is het bestuur de tweede, en wie intussen betrokken is telt niet meer [P-16][P-18]', () => {
    const dorp = vanaf(leeg(dorpsschool), ...gevraagd);
    const { school } = dorp.stand;
    expect(inzagebeslissers(dorp.casus, school)).toEqual([dorien, eva]);
    expect(ledenVan(dorp.casus, school)).toContain(eva);
    expect(ledenVan(vanaf(leeg(dorpsschool), ...metMoeder).casus, school)).not.toContain(eva);
    vanaf(leeg(dorpsschool), ...gevraagd, geeft(dorien))
      .when(geeft(eva))
      .then({ type: 'InzageverzoekBesloten' });
    const gewoon = given(...gevraagd);
    expect(ledenVan(gewoon.casus, gewoon.stand.school)).not.toContain(eva);
    const vervangen = schoolMet(persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['aandachtsfunctionaris'] }));
    vanaf(leeg(vervangen), ...gevraagd, weigert(), zet(anna, 'CollegaUitsluiten', { wie: [carla] }))
      .when(weigert(dirk))
      .then({ type: 'InzagebesluitVoorgesteld', door: dirk });
  });
});
