// What somebody filled in stays as it was filled in, with the one it is about, and nothing is added to it (P-12, P-22).

import { openBezwaren } from '../../src/domain/commands/bezwaar-wegen.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk } from '../support/domain/personen.ts';
import { gemeld, gestart, metSignaal, personeel, twijfel } from '../support/domain/reizen.ts';
import { given, probeer } from '../support/domain/spel.ts';

describe('Van een overleg', () => {
  const gevraagd = [...metSignaal, zet(anna, 'OverlegVragen')];
  const staat = (...reis: readonly Zet[]) => given(...reis).casus.overleggen.at(-1)?.staat;
  it('blijft staan wat samen besloten is; is er niets besloten, dan staat er niets', () => {
    const inhoud = { advies: 'Houd het bij.', besluit: 'Vrijdag weer.' };
    expect(staat(...gevraagd, zet(bas, 'OverlegBeantwoorden', { inhoud }))).toMatchObject(inhoud);
    expect(staat(...gevraagd, zet(bas, 'OverlegBeantwoorden'))).not.toHaveProperty('besluit');
    expect(staat(...metSignaal, zet(anna, 'OverlegVastleggen', { inhoud }))).toMatchObject({
      ...inhoud,
      gesproken: true,
    });
    expect(staat(...metSignaal, zet(anna, 'OverlegVastleggen'))).not.toHaveProperty('besluit');
  });
  it('blijft staan of de naam genoemd is bij iemand van buiten; binnen de school is dat geen vraag', () => {
    const spreekt = (overlegSoort: 'jeugdarts' | 'intern-begeleider') =>
      given(...metSignaal).when(zet(anna, 'OverlegVastleggen', { overlegSoort, wijze: 'anoniem' }));
    const event = (overlegSoort: 'jeugdarts' | 'intern-begeleider') => spreekt(overlegSoort).stand().log.at(-1);
    expect(event('jeugdarts')).toMatchObject({ type: 'OverlegVastgelegd', wijze: 'anoniem' });
    expect(event('intern-begeleider')).not.toHaveProperty('wijze');
    expect(given(...metSignaal, zet(anna, 'OverlegVastleggen')).stand.log.at(-1)).not.toHaveProperty('wijze');
    expect(spreekt('jeugdarts').casus().overleggen[0]).toMatchObject({ gevraagdDoor: anna, vraag: '' });
  });
});

describe('Van een signaal', () => {
  const signaal = (anders: Parameters<typeof zet<'SignaalVastleggen'>>[2]) =>
    given(...gestart, zet(anna, 'SignaalVastleggen', anders)).casus.signalen[0];
  it('blijft staan waar het was, als dat gezegd is', () => {
    expect(signaal({ plek: 'klas' })).toMatchObject({ plek: 'klas' });
    expect(signaal({})).not.toHaveProperty('plek');
  });
  it('blijft staan of de bron benaderd mag worden, alleen als een ander de bron is [P-29]', () => {
    expect(signaal({ bron: 'ouder', benaderen: 'nee' })).toMatchObject({ benaderen: 'nee' });
    expect(signaal({ bron: 'ouder' })).not.toHaveProperty('benaderen');
    expect(signaal({ bron: 'zelf', benaderen: 'nee' })).not.toHaveProperty('benaderen');
  });
});

describe('Van een melding en een advies', () => {
  it('blijft staan hoe Veilig Thuis het opvatte en wat verborgen moet blijven', () => {
    const na = (anders: Parameters<typeof zet<'MeldingVastleggen'>>[2]) =>
      given(...gestart, zet(anna, 'MeldingVastleggen', anders)).casus.meldingen[0];
    expect(na({ opgevat: 'melding' })).toMatchObject({ opgevat: 'melding' });
    expect(na({ verborgen: 'veiligheid-medewerker' })).toMatchObject({ verborgen: 'veiligheid-medewerker' });
    expect(na({})).not.toHaveProperty('verborgen');
  });
  it('blijft staan wat er aan Veilig Thuis gevraagd is', () => {
    const na = (gevraagd: readonly ('letsel' | 'melden')[]) =>
      given(...gestart, zet(anna, 'VeiligThuisRaadplegen', { gevraagd })).casus.raadplegingen[0];
    expect(na(['letsel', 'melden'])).toMatchObject({ gevraagd: ['letsel', 'melden'] });
    expect(na([])).not.toHaveProperty('gevraagd');
  });
  it('wie aan de beurt is en zelf zegt te bellen, neemt het van niemand over', () => {
    const zegt = (wie: typeof bas) =>
      given(...twijfel)
        .when(zet(wie, 'MeldingOvernemen'))
        .stand()
        .log.at(-1);
    expect(zegt(bas)).not.toHaveProperty('van');
    expect(zegt(dirk)).toMatchObject({ type: 'MeldingOvergenomen', van: bas });
  });
});

describe('Van een bezwaar', () => {
  const vader = zet(anna, 'PersoonToevoegen', { inhoud: { aanduiding: 'vader' } });
  const vertelt = (persoonId: string, reactie: 'bezwaar' | 'geen-bezwaar' = 'bezwaar') =>
    zet(dirk, 'MeldingVertellen', { persoonId, uitkomst: { staat: 'verteld', reactie } });
  const open = (...reis: readonly Zet[]) =>
    openBezwaren(given(...gemeld, vader, ...reis).casus).map((p) => p.persoonId);
  it('is er alleen een van wie bezwaar maakte [S1-45]', () => {
    expect(open(vertelt('p2', 'geen-bezwaar'), vertelt('p3'))).toEqual(['p3']);
    given(...gemeld, vertelt('p2', 'geen-bezwaar'))
      .when(zet(carla, 'BezwaarWegen'))
      .refused('nog-niet-mogelijk');
  });
  it('wordt dat van de een gewogen en blijft dat van de ander open [S1-45]', () => {
    expect(open(vertelt('p2'), vertelt('p3'), zet(carla, 'BezwaarWegen'))).toEqual(['p3']);
  });
  it('moet wie het laat blijven zeggen waarom, in woorden; wie later komt hoort wie dat deed [S1-46][P-22]', () => {
    given(...gemeld, vertelt('p2'))
      .when(zet(carla, 'BezwaarWegen', { inhoud: { gedaan: 'Gesproken.', weging: '  ' } }))
      .refused('reden-ontbreekt');
    const gewogen = given(...gemeld, vertelt('p2'), zet(carla, 'BezwaarWegen'));
    expect(probeer(zet(bas, 'BezwaarWegen'), gewogen.stand)).toEqual({
      soort: 'geweigerd',
      weigering: { code: 'al-gedaan', eerder: { door: carla, op: gewogen.casus.laatsteActiviteitOp } },
    });
  });
});

describe('Van een zaak van het bestuur', () => {
  it('komt niets in een casus van de meldcode terecht', () => {
    given(...metSignaal)
      .when(zet(anna, 'PersoneelssignaalVastleggen'))
      .refused('niet-op-dit-pad');
  });
  it('blijven feiten en signalen gelijk als die heen en weer gaat [P-04][P-12]', () => {
    const naarMeldcode: Zet = {
      ...({ type: 'PadTerugdraaien', door: anna } as const),
      velden: () => ({ naar: 'meldcode' as const }),
    };
    const terug = zet(anna, 'PadTerugdraaien');
    const { casus } = given(...metSignaal, terug);
    expect(casus).toMatchObject({ pad: 'personeel', personeel: { feiten: [] } });
    expect(casus.signalen.map(({ inhoud }) => inhoud.feit)).toEqual(['Geen brood bij zich.']);
    const heenEnWeer = given(...personeel, naarMeldcode, terug).casus;
    expect(heenEnWeer.signalen).toHaveLength(1);
  });
});

describe('Van een nood', () => {
  const nood = [...metSignaal, zet(anna, 'NoodInschakelen')];
  const later = [zet(dirk, 'NoodAfsluiten'), weegt(anna, 'A2', 'acuut'), zet(carla, 'NoodOppakken')];
  it('blijft staan wie kwam, ook als later een ander iets roods oppakt [P-22]', () => {
    expect(given(...nood, zet(bas, 'NoodOppakken'), ...later).casus.nood?.opgepaktDoor).toBe(bas);
    const tijdens = [zet(bas, 'NoodOppakken'), weegt(carla, 'A2', 'acuut'), zet(dirk, 'NoodOppakken')];
    expect(given(...nood, ...tijdens).casus).toMatchObject({
      nood: { opgepaktDoor: bas },
      opschaling: { opgepakt: { door: dirk } },
    });
  });
  it('blijft staan dat niemand kwam: na afloop komt er niemand meer bij [P-22]', () => {
    const { casus } = given(...nood, ...later);
    expect(casus.nood).not.toHaveProperty('opgepaktDoor');
    expect(casus.opschaling?.opgepakt?.door).toBe(carla);
  });
  it('hoort wie hem nog eens afsluit wie dat al deed, en wanneer [P-22]', () => {
    const reis = given(...nood, zet(dirk, 'NoodAfsluiten'));
    const eerder = { door: dirk, op: reis.casus.nood?.voorbijOp };
    expect(probeer(zet(bas, 'NoodAfsluiten'), reis.stand)).toEqual({
      soort: 'geweigerd',
      weigering: { code: 'al-gedaan', eerder },
    });
  });
});
