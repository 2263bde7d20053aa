// What is rood is done only when a person said "Ik pak dit op": who may, what counts as that, and where it goes until then (E-12).

import { berichten } from '../../src/domain/berichten.ts';
import type { TermijnVerstreken } from '../../src/domain/commands/termijn-verstrijken.ts';
import { kanOppakken, laatsteAntwoord, openOpschaling } from '../../src/domain/opschaling.ts';
import type { RoodKenmerk } from '../../src/domain/toestand.ts';
import type { School } from '../../src/domain/school.ts';
import { openTermijnen, plusMinuten } from '../../src/domain/termijnen.ts';
import { eens, gemeld, gestart, gewogenVeilig, metSignaal, twijfel, vermoedenWeg } from '../support/domain/reizen.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, gerda, persoon, schoolMet } from '../support/domain/personen.ts';
import { BEGIN, casusVan, given, leeg, metFeiten, vanaf } from '../support/domain/spel.ts';

const acuut = [...metSignaal, weegt(anna, 'A2', 'acuut')];
const open = (...reis: readonly Zet[]) => openOpschaling(given(...reis).casus);
const rood = (...kenmerken: readonly RoodKenmerk[]) => zet(anna, 'SignaalVastleggen', { kenmerken });

describe('Wat rood is', () => {
  it.each<readonly [string, readonly Zet[], boolean]>([
    ['A2 acuut', acuut, true],
    ['A2 twijfel', twijfel, true],
    ['een kind dat het zelf vertelt', [zet(anna, 'CasusStarten', { disclosure: true })], true],
    ['een bijzondere vorm', [zet(anna, 'CasusStarten', { vormen: ['dreigende-vgv'] })], true],
    ['een kind uit zicht', [...gestart, rood('uit-zicht')], true],
    ['een reisdatum', [...gestart, zet(anna, 'ReisdatumVastleggen')], true],
    ['een gewoon signaal', metSignaal, false],
    ['een vermoeden dat weg is', vermoedenWeg, false],
    ['twijfel of het gezin hulp wil', [...gewogenVeilig, weegt(bas, 'A3', 'twijfel')], false],
  ])('vraagt om iemand die het oppakt: %s [E-12]', (_wat, reis, is) => {
    expect(open(...reis) !== undefined).toBe(is);
  });
  it('wacht op een ander dan wie het meldde, en telt vanaf de eerste keer [E-12]', () => {
    const reis = given(...acuut, rood('verteld'));
    expect(reis.casus.opschaling).toEqual({ sinds: plusMinuten(BEGIN, 2), door: anna });
    expect([kanOppakken(reis.casus, anna), kanOppakken(reis.casus, carla)]).toEqual([false, true]);
    reis.when(zet(anna, 'NoodOppakken')).refused('tweede-persoon-nodig');
    const na = reis.when(zet(carla, 'NoodOppakken'));
    na.then({ type: 'NoodOpgepakt', door: carla });
    expect(na.casus().opschaling?.opgepakt).toMatchObject({ door: carla });
    expect(openTermijnen(na.casus(), reis.stand.school).map((t) => t.soort)).not.toContain('opschaling');
    const opgepakt = given(...acuut, zet(carla, 'NoodOppakken'));
    opgepakt.when(zet(carla, 'NoodOppakken')).nothing();
    opgepakt.when(zet(bas, 'NoodOppakken')).refused('al-gedaan');
  });
  it.each<readonly [string, Zet, boolean]>([
    ['wie Veilig Thuis belt', zet(carla, 'VeiligThuisRaadplegen'), true],
    ['wie de melding overneemt', zet(carla, 'MeldingOvernemen'), true],
    ['een melding, ook door wie het meldde', zet(anna, 'MeldingVastleggen'), true],
    ['een signaal van een ander', zet(bas, 'SignaalVastleggen'), false],
    ['wie meldde en zelf belt', zet(anna, 'VeiligThuisRaadplegen'), false],
  ])('is al dan niet klaar met %s [E-12]', (_wat, stap, klaar) => {
    expect(open(...acuut, stap) === undefined).toBe(klaar);
  });
  it('begint opnieuw als er daarna iets roods bij komt, niet door wie er al mee bezig is [E-12]', () => {
    const opgepakt = [...twijfel, zet(carla, 'NoodOppakken')];
    expect(open(...opgepakt, weegt(anna, 'A2', 'acuut'))).toMatchObject({ door: anna });
    expect(open(...opgepakt, weegt(carla, 'A2', 'acuut'))).toBeUndefined();
  });
  it('staat weer open als wie het oppakte betrokken blijkt [P-18]', () => {
    const uit = zet(anna, 'CollegaUitsluiten', { wie: [carla] });
    expect(open(...acuut, zet(carla, 'NoodOppakken'), uit)).toMatchObject({ door: anna });
  });
  it('staat niet meer open als de casus dicht is, of voortaan van het bestuur is', () => {
    const verteld = [zet(bas, 'CasusStarten', { disclosure: true }), zet(bas, 'SignaalVastleggen')];
    expect(open(...verteld)).toMatchObject({ door: bas });
    const dicht = [zet(carla, 'CasusSluiten', { einde: 'samengevoegd' }), eens(bas, 'v1')];
    expect(open(...verteld, ...dicht)).toBeUndefined();
    expect(open(...verteld, zet(bas, 'PadTerugdraaien'))).toBeUndefined();
  });
  it('staat ook open als er eerder over iets anders is gemeld [E-12]', () => {
    expect(open(...gemeld, rood('verteld'))).toMatchObject({ door: anna });
  });
  it('blijft van wie het als eerste oppakte, ook als daarna een ander belt [P-22]', () => {
    const reis = given(...acuut, zet(carla, 'NoodOppakken'), zet(bas, 'VeiligThuisRaadplegen'));
    expect(reis.casus.opschaling?.opgepakt?.door).toBe(carla);
  });
  it('is niets om op te pakken in een gewone casus', () => {
    expect(kanOppakken(given(...metSignaal).casus, carla)).toBe(false);
    expect(laatsteAntwoord(given(...metSignaal).casus)).toBeUndefined();
  });
  it('noemt wie het laatste oppakte, niet wie een eerdere nood afsloot of eerder meldde [P-22]', () => {
    const wie = (...reis: readonly Zet[]) => laatsteAntwoord(given(...reis).casus)?.door;
    const naNood = [...metSignaal, zet(anna, 'NoodInschakelen'), zet(dirk, 'NoodAfsluiten'), weegt(bas, 'A2', 'acuut')];
    expect(wie(...naNood)).toBeUndefined();
    expect(wie(...naNood, zet(carla, 'NoodOppakken'))).toBe(carla);
    const naMelding = [...gemeld, zet(bas, 'SignaalVastleggen', { kenmerken: ['verteld'] })];
    expect(wie(...naMelding)).toBeUndefined();
    expect(wie(...naMelding, zet(dirk, 'MeldingVastleggen'))).toBe(dirk);
  });
  it('wordt met de nood in één druk opgepakt [E-12]', () => {
    const { casus } = given(...acuut, zet(anna, 'NoodInschakelen'), zet(bas, 'NoodOppakken'));
    expect([casus.nood?.opgepaktDoor, casus.opschaling?.opgepakt?.door]).toEqual([bas, bas]);
  });
});

describe('Rood dat niemand oppakt', () => {
  const verstreken = (
    soort: TermijnVerstreken['soort'],
    trede: number,
    sleutel = 'opschaling:x',
  ): TermijnVerstreken => ({
    type: 'TermijnVerstreken',
    op: BEGIN,
    door: 'systeem',
    soort,
    sleutel,
    trede,
  });
  const gaatNaarOp = (school: School | undefined, ...feiten: readonly TermijnVerstreken[]) => {
    const { stand } = school === undefined ? given(...acuut) : vanaf(leeg(school), ...acuut);
    return berichten(feiten, casusVan(metFeiten(stand, feiten)), stand.school).map(({ soort, aan }) => [soort, aan]);
  };
  const gaatNaar = (...feiten: readonly TermijnVerstreken[]) => gaatNaarOp(undefined, ...feiten);
  it('gaat bij de tweede trede naar wie de directeur vervangt en naar de aandachtsfunctionaris, ieder één keer [E-12][P-26]', () => {
    const opschaling = verstreken('opschaling', 2);
    const aandacht = ['waarneming-opschaling', { rol: 'aandachtsfunctionaris' }];
    const melder = ['waarneming-opschaling', { medewerker: anna }];
    const metVervanger = schoolMet(
      persoon(carla, 'Carla', ['aandachtsfunctionaris'], { vervangt: ['intern-begeleider'] }),
      persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['directeur'] }),
    );
    expect(gaatNaarOp(metVervanger, opschaling)).toEqual([
      ['waarneming-opschaling', { medewerker: gerda }],
      aandacht,
      melder,
    ]);
    // The deputy and the aandachtsfunctionaris are one person here.
    const hoort = gaatNaarOp(undefined, opschaling).map(([, aan]) => JSON.stringify(aan));
    expect(new Set(hoort).size).toBe(hoort.length);
    expect(gaatNaarOp(undefined, opschaling)).toHaveLength(2);
  });
  it('gaat naar allen die het hoorden en wie het meldde, dan de waarnemer, dan het bestuur [E-12]', () => {
    const rol = (naam: string) => ({ rol: naam });
    expect(gaatNaar(verstreken('opschaling', 1))).toEqual([
      ['herinnering-opschaling', rol('intern-begeleider')],
      ['herinnering-opschaling', rol('aandachtsfunctionaris')],
      ['herinnering-opschaling', rol('directeur')],
      ['aandacht', { medewerker: anna }],
    ]);
    const tweede = gaatNaar(verstreken('opschaling', 2));
    expect(tweede.map(([soort]) => soort)).toContain('waarneming-opschaling');
    expect(tweede).not.toContainEqual(['waarneming-opschaling', { medewerker: dirk }]);
    expect(gaatNaar(verstreken('opschaling', 3))).toEqual([['waarneming-opschaling', rol('bestuurder')]]);
  });
  it('vraagt tegelijk met de melding niemand twee keer [E-12]', () => {
    const samen = gaatNaar(verstreken('melding', 1, 'melding:1'), verstreken('opschaling', 1));
    const eerst = gaatNaar(verstreken('melding', 1, 'melding:1'));
    expect(samen.slice(0, eerst.length)).toEqual(eerst);
    expect(new Set(samen.map(([, aan]) => JSON.stringify(aan))).size).toBe(samen.length);
  });
});
