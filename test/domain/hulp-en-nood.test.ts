// The help track, the emergency, who is shut out, and the road for staff.

import { plusMinuten } from '../../src/domain/termijnen.ts';
import { isNood } from '../../src/domain/stand.ts';
import { dag, opMoment, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, eva, fatima, vreemd } from '../support/domain/personen.ts';
import {
  belVT,
  bevestigd,
  eens,
  gesloten,
  gestart,
  hulpMogelijk,
  hulpNietMogelijk,
  metPlan,
  metSignaal,
  nazorg,
  personeel,
  twijfel,
  vermoedenWeg,
} from '../support/domain/reizen.ts';
import { BEGIN, given, leeg, vanaf } from '../support/domain/spel.ts';
import { toMoment } from '../../src/shared/ids.ts';

const plan = (velden: object = {}) => zet(bas, 'HulpplanVastleggen', velden);
const verleng = (evaluatieOp = '2026-04-15') => zet(carla, 'HulpVerlengen', { evaluatieOp: dag(evaluatieOp) });
const veiligOpnieuw = [weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v2')];
const deels = [...metPlan, weegt(bas, 'A5', 'deels')];
const mijnVerlenging = [...deels, belVT, ...veiligOpnieuw, verleng()];

describe('Het hulpplan', () => {
  const beslist = [...hulpMogelijk, zet(bas, 'HulpbesluitNemen')];
  it('heeft doelen, een termijn, een casemanager en een evaluatiedatum [E-05]', () => {
    const na = given(...beslist).when(plan());
    na.then({ type: 'HulpplanVastgelegd', casemanager: bas, evaluatieOp: '2026-04-20' });
    expect(na.casus().hulp).toMatchObject({
      staat: 'plan',
      eerderDeels: false,
      plan: { casemanager: bas, vanaf: '2026-03-09', evaluatieOp: '2026-04-20', eersteEvaluatieOp: '2026-04-20' },
    });
    given(...beslist)
      .when(plan({ inhoud: { doelen: '' } }))
      .refused('tekst-ontbreekt');
    given(...beslist)
      .when(plan({ evaluatieOp: dag('2026-03-09') }))
      .refused('datum-ongeldig');
    given(...beslist)
      .when(plan({ casemanager: vreemd }))
      .refused('collega-onbekend');
    given(...beslist, zet(anna, 'CollegaUitsluiten', { wie: [fatima] }))
      .when(plan({ casemanager: fatima }))
      .refused('collega-onbekend');
    expect(given(...beslist, plan({ casemanager: fatima })).casus.leden).toContain(fatima);
  });
  it('komt na B2 ja, niet eerder [E-05]', () => {
    given(...hulpMogelijk)
      .when(plan())
      .refused('hulp-niet-de-uitkomst');
    given(...hulpMogelijk, zet(bas, 'HulpbesluitNemen', { antwoord: 'nee' }))
      .when(plan())
      .refused('hulp-niet-de-uitkomst');
    given(...metSignaal)
      .when(plan())
      .refused('afweging-ontbreekt');
    given(...hulpNietMogelijk, zet(bas, 'HulpbesluitNemen'))
      .when(plan())
      .then({ type: 'HulpplanVastgelegd' });
  });
  it('wordt nooit stil later geëvalueerd: eerder mag, later alleen door te verlengen [C-11][E-07]', () => {
    given(...metPlan)
      .when(plan({ evaluatieOp: dag('2026-04-21') }))
      .refused('evaluatie-eerst');
    const eerder = given(
      ...metPlan,
      zet(bas, 'HulpVolgen'),
      opMoment(toMoment('2026-03-12T09:00:00.000Z'), plan({ evaluatieOp: dag('2026-04-10'), casemanager: carla })),
    ).casus.hulp;
    expect(eerder).toMatchObject({
      staat: 'loopt',
      plan: { casemanager: carla, vanaf: '2026-03-09', evaluatieOp: '2026-04-10', eersteEvaluatieOp: '2026-04-20' },
    });
    given(...deels)
      .when(plan())
      .refused('afweging-ontbreekt');
    given(...deels, weegt(anna, 'A2', 'twijfel'))
      .when(plan())
      .refused('evaluatie-eerst');
  });
  it('een nieuw plan neemt een evaluatie die nee zei niet weg [E-06][P-09]', () => {
    const na = given(...metPlan, weegt(bas, 'A5', 'nee')).when(plan({ evaluatieOp: dag('2026-06-01') }));
    expect(na.casus().hulp).toMatchObject({
      staat: 'plan',
      plan: { evaluatieOp: '2026-06-01', eersteEvaluatieOp: '2026-06-01' },
    });
    expect(na.uitkomst()).toMatchObject({ melden: 'ja', regel: 'E-06' });
    const ja = given(...metPlan, weegt(bas, 'A5', 'ja'), eens(carla, 'v2'), plan({ evaluatieOp: dag('2026-06-01') }));
    expect(ja.uitkomst).toEqual({ melden: 'nee', regel: 'E-05' });
  });
  it('volgen zet het plan in gang en verder niets', () => {
    given(...hulpMogelijk)
      .when(zet(bas, 'HulpVolgen'))
      .refused('hulpplan-ontbreekt');
    given(...metPlan)
      .when(zet(bas, 'HulpVolgen', { inhoud: { hoe: '' } }))
      .refused('tekst-ontbreekt');
    expect(given(...metPlan, zet(bas, 'HulpVolgen', { begonnen: false })).casus.hulp.staat).toBe('plan');
    expect(given(...metPlan, zet(bas, 'HulpVolgen')).casus.hulp.staat).toBe('loopt');
    expect(given(...mijnVerlenging, zet(bas, 'HulpVolgen')).casus.hulp.staat).toBe('verlengd');
    given(...nazorg)
      .when(zet(bas, 'HulpVolgen'))
      .refused('hulpplan-ontbreekt');
  });
  it('sluit naast een melding af als overgedragen of gestopt; zonder melding alleen door te evalueren [E-16]', () => {
    given(...metPlan)
      .when(zet(bas, 'HulpAfsluiten'))
      .refused('evaluatie-eerst');
    given(...bevestigd)
      .when(zet(bas, 'HulpAfsluiten'))
      .refused('hulpplan-ontbreekt');
    const reis = given(...bevestigd, zet(bas, 'HulpbesluitNemen'), plan());
    reis.when(zet(bas, 'HulpAfsluiten', { inhoud: { reden: '' } })).refused('tekst-ontbreekt');
    expect(reis.when(zet(bas, 'HulpAfsluiten', { hoe: 'gestopt' })).casus().hulp).toMatchObject({
      staat: 'afgesloten',
      hoe: 'gestopt',
    });
    vanaf(reis.stand, zet(bas, 'HulpAfsluiten')).when(zet(bas, 'HulpAfsluiten')).refused('hulpplan-ontbreekt');
    vanaf(reis.stand, zet(bas, 'HulpAfsluiten'))
      .when(weegt(bas, 'A5', 'ja'))
      .refused('hulpplan-ontbreekt');
    vanaf(reis.stand, zet(bas, 'HulpAfsluiten'))
      .when(plan({ evaluatieOp: dag('2026-06-01') }))
      .then({ type: 'HulpplanVastgelegd' });
  });
});

describe('Verlengen', () => {
  it('doet de aandachtsfunctionaris, met advies van Veilig Thuis en A2 opnieuw gesteld [E-07]', () => {
    given(...deels, belVT, ...veiligOpnieuw)
      .when(zet(bas, 'HulpVerlengen'))
      .refused('rol-past-niet', 'aandachtsfunctionaris');
    given(...deels, ...veiligOpnieuw)
      .when(verleng())
      .refused('veilig-thuis-advies-ontbreekt');
    given(...deels, belVT)
      .when(verleng())
      .refused('eerst-onveiligheid-wegen');
    given(...metPlan, belVT, ...veiligOpnieuw)
      .when(verleng())
      .refused('evaluatie-eerst');
    given(...metPlan, weegt(bas, 'A5', 'nee'))
      .when(verleng())
      .refused('evaluatie-eerst');
    given(...hulpMogelijk)
      .when(verleng())
      .refused('hulpplan-ontbreekt');
    given(...nazorg)
      .when(verleng())
      .refused('hulpplan-ontbreekt');
    given(...deels, belVT, ...veiligOpnieuw)
      .when(zet(carla, 'HulpVerlengen', { inhoud: { reden: '' } }))
      .refused('tekst-ontbreekt');
    const na = given(...deels, belVT, ...veiligOpnieuw).when(verleng());
    na.then({ type: 'HulpVerlengd', evaluatieOp: '2026-04-15' });
    expect(na.casus()).toMatchObject({
      hulp: { staat: 'verlengd', plan: { evaluatieOp: '2026-04-15', eersteEvaluatieOp: '2026-04-20' } },
    });
    expect(na.uitkomst()).toEqual({ melden: 'nee', regel: 'E-05' });
    const teVroeg = [...metPlan, weegt(bas, 'A5', 'te-vroeg'), belVT, ...veiligOpnieuw];
    given(...teVroeg)
      .when(verleng())
      .then({ type: 'HulpVerlengd' });
  });
  it('kan niet na een nieuw onveilig voorval of een onveilige A2 [E-07]', () => {
    const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
    given(...deels, belVT, ...veiligOpnieuw, rood)
      .when(verleng())
      .refused('eerst-onveiligheid-wegen');
    given(...deels, belVT, weegt(anna, 'A2', 'twijfel'))
      .when(verleng())
      .refused('eerst-onveiligheid-wegen');
    given(...deels, belVT, ...veiligOpnieuw, zet(anna, 'SignaalVastleggen'))
      .when(verleng())
      .refused('veilig-thuis-advies-ontbreekt');
    const oudAdvies = [
      ...hulpMogelijk,
      belVT,
      zet(bas, 'HulpbesluitNemen'),
      plan(),
      weegt(bas, 'A5', 'deels'),
      ...veiligOpnieuw,
    ];
    given(...oudAdvies)
      .when(verleng())
      .refused('veilig-thuis-advies-ontbreekt');
  });
  it('duurt hoogstens zo lang als de eerste termijn en hoogstens zes weken [E-07]', () => {
    const klaar = given(...deels, belVT, ...veiligOpnieuw);
    klaar.when(verleng('2026-03-09')).refused('datum-ongeldig');
    klaar.when(verleng('2026-03-10')).then({ type: 'HulpVerlengd' });
    klaar.when(verleng('2026-04-20')).then({ type: 'HulpVerlengd' });
    klaar.when(verleng('2026-04-21')).refused('datum-ongeldig');
    const kort = given(
      ...hulpMogelijk,
      zet(bas, 'HulpbesluitNemen'),
      plan({ evaluatieOp: dag('2026-03-19') }),
      weegt(bas, 'A5', 'deels'),
      belVT,
      ...veiligOpnieuw,
    );
    kort.when(verleng('2026-03-19')).then({ type: 'HulpVerlengd' });
    kort.when(verleng('2026-03-20')).refused('datum-ongeldig');
  });
  it('kan één keer; een tweede deels telt als nee, hoe vaak het ook wordt gezegd [E-07]', () => {
    const tweede = given(...mijnVerlenging, weegt(bas, 'A5', 'deels'));
    expect(tweede.uitkomst).toMatchObject({ melden: 'ja', norm: 3, regel: 'E-07' });
    vanaf(tweede.stand, belVT).when(verleng()).refused('verlenging-op');
    tweede.when(weegt(bas, 'A5', 'te-vroeg')).then({ type: 'VerlagingVoorgesteld' });
    expect(given(...mijnVerlenging, weegt(bas, 'A5', 'te-vroeg')).uitkomst).toMatchObject({
      melden: 'ja',
      regel: 'E-07',
    });
    expect(given(...mijnVerlenging, weegt(bas, 'A5', 'ja'), eens(carla, 'v3')).uitkomst).toEqual({
      melden: 'nee',
      regel: 'E-08',
    });
    const dezelfdeDag = given(...deels, belVT, ...veiligOpnieuw, verleng('2026-04-20'));
    dezelfdeDag.when(verleng()).refused('verlenging-op');
  });
  it('stoppen en een nieuw plan maken een tweede deels niet goed [E-07][P-09]', () => {
    const reis = given(
      ...mijnVerlenging,
      weegt(bas, 'A5', 'deels'),
      zet(anna, 'MeldingVastleggen'),
      zet(bas, 'HulpAfsluiten'),
    );
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-07' });
    expect(vanaf(reis.stand, plan({ evaluatieOp: dag('2026-06-01') })).uitkomst).toMatchObject({
      melden: 'ja',
      regel: 'E-07',
    });
  });
  it('A2 opnieuw veilig neemt een A5 die niet ja zei niet weg [E-07][P-09]', () => {
    const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
    const opnieuw = [rood, weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v2')];
    expect(given(...metPlan, weegt(bas, 'A5', 'nee'), ...opnieuw).uitkomst).toMatchObject({
      melden: 'ja',
      regel: 'E-06',
    });
    expect(given(...deels, ...opnieuw).uitkomst).toMatchObject({ melden: 'open', regel: 'E-07' });
    given(...metPlan, rood)
      .when(weegt(bas, 'A5', 'ja'))
      .refused('eerst-onveiligheid-wegen');
  });
});

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
    vanaf(reis.stand, zet(bas, 'NoodOppakken')).when(zet(carla, 'NoodOppakken')).nothing();
    given(...gestart)
      .when(zet(bas, 'NoodOppakken'))
      .nothing();
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

describe('Wie betrokken is', () => {
  const uit = zet(anna, 'CollegaUitsluiten', { wie: [bas] });
  it('is buitengesloten, wat de rol ook is [P-18]', () => {
    const reis = given(...metSignaal, zet(anna, 'OverlegVragen'), uit);
    for (const type of [
      'SignaalVastleggen',
      'OverlegBeantwoorden',
      'NoodInschakelen',
      'MeldingVastleggen',
      'CollegaUitsluiten',
    ] as const)
      reis.when(zet(bas, type)).refused('niet-gevonden');
    expect(reis.casus.uitgesloten).toMatchObject([{ wie: bas, door: anna }]);
  });
  it('wordt één keer genoemd; jezelf of een onbekende noem je niet [P-22]', () => {
    given(...gestart, uit)
      .when(uit)
      .nothing();
    given(...gestart)
      .when(zet(anna, 'CollegaUitsluiten', { wie: [anna] }))
      .nothing();
    given(...gestart)
      .when(zet(anna, 'CollegaUitsluiten', { wie: [bas, vreemd] }))
      .refused('collega-onbekend');
    given(...gestart)
      .when(zet(anna, 'CollegaUitsluiten', { wie: [bas, bas, fatima] }))
      .then({ wie: bas }, { wie: fatima });
    expect(given(zet(anna, 'CasusStarten', { uitgesloten: [carla, anna, carla] })).casus.uitgesloten).toEqual([
      { wie: carla, door: anna, op: BEGIN },
    ]);
  });
  it('verliest de eigen voorstellen en de opgepakte nood; die van een ander blijven [P-18]', () => {
    const reis = given(
      ...metSignaal,
      weegt(bas, 'A2', 'veilig-genoeg'),
      zet(anna, 'GesprekAfzien', { persoonId: 'p1' }),
      zet(anna, 'NoodInschakelen', { nietNaar: [] }),
      zet(bas, 'NoodOppakken'),
      zet(bas, 'GesprekAfzien', { persoonId: 'p1' }),
      uit,
    );
    expect(reis.casus.voorstellen).toEqual([]);
    expect(reis.casus.nood).not.toHaveProperty('opgepaktDoor');
    expect(given(...metSignaal, weegt(carla, 'A2', 'veilig-genoeg'), uit).casus.voorstellen).toHaveLength(1);
    expect(
      given(...gestart, zet(anna, 'NoodInschakelen'), zet(carla, 'NoodOppakken'), uit).casus.nood?.opgepaktDoor,
    ).toBe(carla);
  });
  it('kan alleen het bestuur weer toelaten [P-24]', () => {
    const reis = given(...gestart, zet(anna, 'CollegaUitsluiten', { wie: [carla, bas] }));
    reis.when(zet(anna, 'UitsluitingOpheffen', { wie: carla })).refused('rol-past-niet', 'bestuurder');
    const na = reis.when(zet(eva, 'UitsluitingOpheffen', { wie: carla }));
    na.then({ type: 'UitsluitingOpgeheven', wie: carla });
    expect(na.casus().uitgesloten.map((u) => u.wie)).toEqual([bas]);
    reis.when(zet(eva, 'UitsluitingOpheffen', { wie: fatima })).nothing();
    given(...gestart, uit)
      .when(zet(eva, 'UitsluitingOpheffen'))
      .refused('niet-gevonden');
  });
});

describe('Een medewerker als mogelijke pleger', () => {
  it('verlaat de meldcode: een eigen dossier dat alleen het bestuur ziet [P-04]', () => {
    const na = vanaf(leeg()).when(zet(anna, 'PersoneelssignaalVastleggen'));
    na.then(
      { type: 'CasusGestart', pad: 'personeel', inhoud: {} },
      { type: 'PersoneelssignaalVastgelegd', aard: 'seksueel', inhoud: { feit: 'Berichtjes in de nacht.' } },
    );
    expect(na.casus().personeel).toMatchObject({
      aard: 'seksueel',
      feiten: [{ door: anna, feit: 'Berichtjes in de nacht.' }],
      stappen: [],
    });
    const reis = vanaf(na.stand());
    for (const wie of [bas, carla, dirk, fatima])
      reis.when(zet(wie, 'PersoneelsstapVastleggen')).refused('niet-gevonden');
    reis
      .when(zet(eva, 'PersoneelsstapVastleggen', { stap: 'aangifte-gedaan' }))
      .then({ type: 'PersoneelsstapVastgelegd' });
    vanaf(leeg())
      .when(zet(anna, 'PersoneelssignaalVastleggen', { inhoud: { feit: '' } }))
      .refused('tekst-ontbreekt');
    expect(vanaf(reis.stand, zet(anna, 'PersoneelssignaalVastleggen', { aard: 'geweld' })).casus).toMatchObject({
      personeel: { aard: 'geweld', feiten: [{}, {}] },
      leden: [anna],
    });
  });
  it('kent geen stappen van de meldcode, en de meldcode geen stappen van hier [P-04]', () => {
    const reis = given(...personeel);
    for (const type of [
      'SignaalVastleggen',
      'GesprekPlannen',
      'OverlegVragen',
      'NoodInschakelen',
      'AfwegingMaken',
      'MeldingVastleggen',
    ] as const)
      reis.when(zet(anna, type)).refused('niet-op-dit-pad');
    given(...gestart)
      .when(zet(anna, 'PersoneelssignaalVastleggen'))
      .refused('niet-op-dit-pad');
    given(...gestart)
      .when(zet(anna, 'PersoneelsstapVastleggen'))
      .refused('niet-op-dit-pad');
  });
  it('de melder zegt dat het bestuur het weet; de andere stappen zijn van het bestuur [P-04]', () => {
    const reis = given(...personeel);
    reis.when(zet(anna, 'PersoneelsstapVastleggen')).then({ stap: 'bestuur-ingelicht' });
    for (const stap of ['vertrouwensinspecteur-gesproken', 'aangifte-gedaan', 'afgerond'] as const)
      reis.when(zet(anna, 'PersoneelsstapVastleggen', { stap })).refused('rol-past-niet', 'bestuurder');
    const doorEva = vanaf(leeg(), zet(eva, 'PersoneelssignaalVastleggen'));
    expect(
      doorEva.when(zet(eva, 'PersoneelsstapVastleggen', { stap: 'afgerond' })).casus().personeel?.stappen,
    ).toMatchObject([{ stap: 'afgerond', door: eva }]);
  });
  it('wie beschuldigd is wordt buitengesloten, ook als dat het bestuur is [P-18][P-04]', () => {
    const reis = vanaf(leeg(), zet(anna, 'PersoneelssignaalVastleggen', { uitgesloten: [eva, anna] }));
    expect(reis.casus.uitgesloten.map((u) => u.wie)).toEqual([eva]);
    reis.when(zet(eva, 'PersoneelsstapVastleggen')).refused('niet-gevonden');
    given(...personeel)
      .when(zet(anna, 'CollegaUitsluiten', { wie: [eva] }))
      .then({ type: 'CollegaUitgesloten', wie: eva });
  });
  it('een verkeerde afslag gaat terug, en de tekst blijft [P-04]', () => {
    const na = given(...personeel).when(zet(anna, 'PadTerugdraaien', { naar: 'meldcode' }));
    na.then({ type: 'PadTeruggedraaid', naar: 'meldcode' });
    expect(na.casus()).toMatchObject({ pad: 'meldcode', personeel: { aard: 'seksueel', feiten: [] } });
    expect(na.casus().signalen).toMatchObject([
      { signaalId: 's1', door: anna, op: BEGIN, bron: 'zelf', inhoud: { feit: 'Berichtjes in de nacht.' } },
    ]);
    const heenEnWeer = vanaf(
      na.stand(),
      zet(anna, 'PadTerugdraaien', { naar: 'personeel', aard: 'geweld' }),
      zet(anna, 'PadTerugdraaien', { naar: 'meldcode' }),
    );
    expect(heenEnWeer.casus.signalen).toHaveLength(1);
    given(...personeel)
      .when(zet(anna, 'PadTerugdraaien'))
      .nothing();
  });
  it('andersom ook: uit de meldcode naar het bestuur, en dan ziet verder niemand het meer [P-04]', () => {
    const reis = given(...metSignaal);
    reis
      .when({ ...zet(anna, 'PadTerugdraaien'), velden: () => ({ naar: 'personeel' }) } as never)
      .refused('antwoord-ontbreekt');
    const na = reis.when(zet(bas, 'PadTerugdraaien'));
    expect(na.casus()).toMatchObject({
      pad: 'personeel',
      personeel: { aard: 'seksueel', feiten: [], stappen: [] },
      signalen: [{}],
    });
    vanaf(na.stand())
      .when(zet(bas, 'PadTerugdraaien', { naar: 'meldcode' }))
      .refused('niet-gevonden');
    vanaf(na.stand())
      .when(zet(eva, 'PadTerugdraaien', { naar: 'meldcode' }))
      .then({ type: 'PadTeruggedraaid' });
    given(...gestart, zet(anna, 'OverlegVragen', { aan: fatima }))
      .when(zet(fatima, 'PadTerugdraaien'))
      .refused('rol-past-niet');
  });
  it('is het bestuur bezig, dan draait alleen het bestuur het terug [P-04]', () => {
    const terug = zet(anna, 'PadTerugdraaien', { naar: 'meldcode' });
    given(...personeel, zet(anna, 'PersoneelsstapVastleggen'))
      .when(terug)
      .then({ type: 'PadTeruggedraaid' });
    const bezig = given(
      ...personeel,
      zet(eva, 'PersoneelsstapVastleggen', { stap: 'vertrouwensinspecteur-gesproken' }),
    );
    bezig.when(terug).refused('rol-past-niet', 'bestuurder');
    bezig.when(zet(eva, 'PadTerugdraaien', { naar: 'meldcode' })).then({ type: 'PadTeruggedraaid' });
  });
  it('is het iemand thuis, dan gaat de meldcode door en is die collega buitengesloten [P-04][P-18]', () => {
    const reis = given(zet(anna, 'CasusStarten', { collegaThuis: true, uitgesloten: [fatima] }));
    expect(reis.casus).toMatchObject({ pad: 'meldcode', collegaThuis: true });
    reis.when(zet(fatima, 'SignaalVastleggen')).refused('niet-gevonden');
    reis.when(zet(anna, 'SignaalVastleggen')).then({ type: 'SignaalVastgelegd' });
    reis.when(zet(eva, 'SignaalVastleggen')).refused('niet-gevonden');
  });
  it('staat er al een casus, dan begint er geen tweede op dezelfde plek', () => {
    given(...gestart)
      .when(zet(anna, 'CasusStarten'))
      .refused('bestaat-al');
    vanaf(leeg()).when(zet(anna, 'SignaalVastleggen')).refused('niet-gevonden');
  });
});
