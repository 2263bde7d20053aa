// Somebody asks to read what the school wrote down (T-25, regels.md 4.10): a fact, two who decide, an answer within a month.

import { isEindrolBetrokken, ledenVan } from '../../src/domain/bevoegdheid.ts';
import { openTermijnen } from '../../src/domain/termijnen.ts';
import { antwoordUiterlijk, openVerzoeken } from '../../src/domain/toestand.ts';
import { toMoment } from '../../src/shared/ids.ts';
import { ander, geeft, gevraagd, metMoeder, rondAf, verzoek, weigert } from '../support/domain/inzage-zetten.ts';
import { dag, opMoment, zet } from '../support/domain/opdrachten.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { anna, carla, dirk, eva } from '../support/domain/personen.ts';
import { gesloten, gestart } from '../support/domain/reizen.ts';
import { casusVan, given, kort } from '../support/domain/spel.ts';

describe('Een verzoek om inzage', () => {
  it('is een feit: wie, wanneer ontvangen en door wie opgeschreven; ook in een gesloten casus en van een oude kaart [P-23]', () => {
    given(...metMoeder)
      .when(zet(anna, 'InzageverzoekVastleggen', {}, { achter: 1 }))
      .then({ type: 'InzageverzoekVastgelegd', verzoekId: 'i1', persoonId: 'p2', verzoeker: 'ouder', gezag: 'ja' });
    given(...gesloten)
      .when(verzoek)
      .then({ ontvangenOp: '2026-03-09', door: anna });
    given(...gevraagd)
      .when(verzoek)
      .refused('al-gedaan');
    given(...metMoeder)
      .when(zet(anna, 'InzageverzoekVastleggen', { persoonId: 'p9' }))
      .refused('persoon-onbekend');
    given(...metMoeder)
      .when(zet(anna, 'InzageverzoekVastleggen', { ontvangenOp: dag('2026-03-10') }))
      .refused('datum-ongeldig');
    const onbekend = given(...metMoeder);
    onbekend.when(ander({ inhoud: {} })).refused('tekst-ontbreekt');
    onbekend.when(ander({ inhoud: { aanduiding: 'vader' } })).then({ inhoud: { aanduiding: 'vader' }, gezag: 'ja' });
    given(...metMoeder)
      .when(zet(anna, 'InzageverzoekVastleggen', { persoonId: 'p1' }))
      .then({ verzoeker: 'leerling' });
    given(...gestart, zet(anna, 'PersoonToevoegen', { soort: 'verzorger', gezag: 'nee' }))
      .when(verzoek)
      .then({ verzoeker: 'ander', gezag: 'nee' });
  });
  it('horen de twee die beslissen, zonder inhoud; en wie het opschreef is er soms een van [E-12][P-07]', () => {
    const reis = given(...metMoeder);
    const { school } = reis.stand;
    expect(kort(reis.when(verzoek).berichten(), school)).toEqual([
      'inzageverzoek oranje Carla',
      'inzageverzoek oranje Dirk',
    ]);
    const zelf = reis.when(zet(carla, 'InzageverzoekVastleggen'));
    expect(kort(zelf.berichten(), school)).toEqual(['inzageverzoek oranje Dirk']);
    expect(isEindrolBetrokken(reis.casus, school)).toBe(false);
    expect(isEindrolBetrokken(zelf.casus(), school)).toBe(true);
    expect(isEindrolBetrokken(given(...gevraagd, rondAf('ingetrokken')).casus, school)).toBe(false);
  });
});

describe('Het antwoord', () => {
  const besloten = [...gevraagd, geeft(), geeft(dirk)];
  it('geeft iemand pas na het besluit, en het past daarbij; intrekken kan altijd', () => {
    given(...gevraagd)
      .when(rondAf('kopie'))
      .refused('besluit-eerst');
    given(...besloten)
      .when(rondAf('verteld'))
      .refused('grond-past-niet');
    given(...gevraagd, weigert(), weigert(dirk))
      .when(rondAf('kopie'))
      .refused('grond-past-niet');
    given(...gevraagd, weigert(), weigert(dirk))
      .when(rondAf('verteld'))
      .then({ hoe: 'verteld' });
    const klaar = given(...besloten).when(rondAf('kopie', dirk));
    klaar.then({ type: 'InzageverzoekAfgesloten', verzoekId: 'i1', hoe: 'kopie', gedaanOp: '2026-03-09' });
    expect(openVerzoeken(klaar.casus())).toEqual([]);
    expect(kort(klaar.berichten(), given(...besloten).stand.school)).toEqual(['inzage-besloten gewoon Carla']);
    given(...gevraagd)
      .when(rondAf('ingetrokken'))
      .then({ hoe: 'ingetrokken' });
    given(...metMoeder)
      .when(rondAf('ingetrokken'))
      .refused('verzoek-onbekend');
    for (const gedaanOp of [dag('2026-03-08'), dag('2026-03-10')])
      given(...besloten)
        .when(zet(carla, 'InzageverzoekAfsluiten', { gedaanOp }))
        .refused('datum-ongeldig');
  });
  it.each([
    ['2026-03-09', '2026-04-09', '2026-06-09'],
    ['2026-01-31', '2026-02-28', '2026-04-30'],
    ['2024-01-31', '2024-02-29', '2024-04-30'],
    ['2025-12-31', '2026-01-31', '2026-03-31'],
    ['2026-11-30', '2026-12-30', '2027-02-28'],
  ])('ontvangen op %s: uiterlijk %s, met uitstel %s', (ontvangen, een, drie) => {
    const verlengd = { door: carla, op: toMoment('2026-03-09T09:00:00.000Z') };
    expect(antwoordUiterlijk({ ontvangenOp: dag(ontvangen) })).toBe(een);
    expect(antwoordUiterlijk({ ontvangenOp: dag(ontvangen), verlengd })).toBe(drie);
  });
  it('uitstel kan één keer, met een reden, verteld in de eerste maand en niet later', () => {
    const op = toMoment('2026-05-01T09:00:00.000Z');
    const verleng = (verteldOp: string, reden = 'Het is veel.') =>
      opMoment(op, zet(carla, 'InzageverzoekVerlengen', { verteldOp: dag(verteldOp), inhoud: { reden } }));
    const reis = given(...gevraagd);
    reis.when(verleng('2026-04-08')).then({ type: 'InzageverzoekVerlengd' });
    reis.when(verleng('2026-04-09')).then({ type: 'InzageverzoekVerlengd' });
    reis.when(verleng('2026-04-10')).refused('uitstel-te-laat');
    reis.when(verleng('2026-03-08')).refused('datum-ongeldig');
    reis.when(verleng('2026-05-02')).refused('datum-ongeldig');
    reis.when(verleng('2026-04-09', ' ')).refused('reden-ontbreekt');
    given(...gevraagd, verleng('2026-04-09'))
      .when(verleng('2026-04-09'))
      .refused('al-gedaan');
    given(...metMoeder)
      .when(verleng('2026-04-09'))
      .refused('verzoek-onbekend');
  });
  it('loopt ook in een gesloten casus, eindigt met het antwoord, en begint na uitstel opnieuw [E-13]', () => {
    const soorten = (zetten: readonly Zet[]) => {
      const { casus, stand } = given(...zetten);
      return openTermijnen(casus, stand.school).filter(({ soort }) => soort === 'inzageverzoek');
    };
    expect(soorten([...gesloten, verzoek])).toMatchObject([
      { sleutel: 'inzageverzoek:i1:2026-04-09', datum: '2026-04-09' },
    ]);
    expect(soorten([...besloten, rondAf('kopie')])).toEqual([]);
    const [later] = soorten([...gevraagd, zet(carla, 'InzageverzoekVerlengen')]);
    expect(later).toMatchObject({ sleutel: 'inzageverzoek:i1:2026-06-09', uiterlijkOp: '2026-06-09T07:30:00.000Z' });
    const { casus } = given(...gevraagd, ander({ inhoud: { aanduiding: 'vader' }, ontvangenOp: dag('2026-03-01') }));
    expect(openVerzoeken(casus).map(({ aanduiding }) => aanduiding)).toEqual(['vader', 'moeder']);
  });
  it('na de derde trede ziet ook het bestuur dat het wacht [P-26]', () => {
    const { stand } = given(...gevraagd);
    const verstreken = (trede: number) =>
      ledenVan({ ...casusVan(stand), verstreken: { 'inzageverzoek:i1:2026-04-09': trede } }, stand.school);
    expect([verstreken(2).includes(eva), verstreken(3).includes(eva)]).toEqual([false, true]);
  });
});
