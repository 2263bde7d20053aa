// When advice, a consult, a reason or an evaluation counts: the moment and the state it must have. What it leads to is tested elsewhere.

import { ontbreektVoorWeging } from '../../src/domain/stand.ts';
import { dag, opMoment, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk } from '../support/domain/personen.ts';
import { belVT, eens, gestart, hulpBegonnen, hulpMogelijk, metSignaal } from '../support/domain/reizen.ts';
import { given, vanaf } from '../support/domain/spel.ts';
import { toMoment } from '../../src/shared/ids.ts';

const veilig = weegt(carla, 'A2', 'veilig-genoeg');
const twijfelt = weegt(anna, 'A2', 'twijfel');
const om = (tijd: string) => toMoment(`2026-03-09T${tijd}.000Z`);

describe('Advies van Veilig Thuis', () => {
  it('telt altijd als er nog geen enkel signaal is [P-02]', () => {
    given(...gestart, twijfelt, belVT)
      .when(veilig)
      .then({ type: 'VerlagingVoorgesteld' });
  });
  it('telt als er gebeld is in de minuut van het signaal en het daarna is opgeschreven [P-02]', () => {
    const signaal = opMoment(om('10:00:30'), zet(anna, 'SignaalVastleggen', { gezienOp: om('09:00:00') }));
    const gebeld = (opgeschreven: string, gebeldOp: string) =>
      opMoment(om(opgeschreven), zet(anna, 'VeiligThuisRaadplegen', { gebeldOp: om(gebeldOp) }));
    given(...gestart, twijfelt, signaal, gebeld('10:05:00', '10:00:00'))
      .when(veilig)
      .then({ type: 'VerlagingVoorgesteld' });
    given(...gestart, twijfelt, signaal, gebeld('10:05:00', '09:59:00'))
      .when(veilig)
      .refused('veilig-thuis-advies-ontbreekt');
    given(...gestart, twijfelt, gebeld('10:00:20', '10:00:00'), signaal)
      .when(veilig)
      .refused('veilig-thuis-advies-ontbreekt');
  });
  it('om te melden wordt niet door één mens opzij gezet, ook niet door directie [E-20][P-09]', () => {
    const advies = zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' });
    const reis = given(...hulpMogelijk, advies, zet(dirk, 'AdviesAfwijken'));
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-20' });
  });
});

describe('Een overleg', () => {
  it('telt pas als er een antwoord is, niet als het gevraagd, afgewezen of ingetrokken is [C-16]', () => {
    const gevraagd = given(...metSignaal, zet(anna, 'OverlegVragen'));
    const mist = (...z: readonly ReturnType<typeof zet>[]) => ontbreektVoorWeging(vanaf(gevraagd.stand, ...z).casus);
    expect(mist()).toContain('overleg-ontbreekt');
    expect(mist(zet(bas, 'OverlegAfwijzen'))).toContain('overleg-ontbreekt');
    expect(mist(zet(anna, 'OverlegIntrekken'))).toContain('overleg-ontbreekt');
    expect(mist(zet(bas, 'OverlegBeantwoorden'))).not.toContain('overleg-ontbreekt');
  });
});

describe('Deels', () => {
  const deels = weegt(bas, 'A5', 'deels');
  const verlengd = [
    ...hulpBegonnen,
    deels,
    belVT,
    weegt(anna, 'A2', 'veilig-genoeg'),
    eens(bas, 'v2'),
    zet(carla, 'HulpVerlengen', { evaluatieOp: dag('2026-04-15') }),
  ];
  it('na een ja is ophogen en geldt meteen, ook als er al eens verlengd was [E-07][P-09]', () => {
    const weerJa = given(...verlengd, deels, weegt(bas, 'A5', 'ja'), eens(carla, 'v3'));
    expect(weerJa.uitkomst).toEqual({ melden: 'nee', regel: 'E-08' });
    const na = weerJa.when(deels);
    na.then({ type: 'AfwegingGemaakt' });
    expect(na.uitkomst()).toMatchObject({ melden: 'ja', regel: 'E-07' });
    const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
    const zonderA5 = vanaf(weerJa.stand, rood, weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v4'));
    expect(zonderA5.casus.afwegingen.A5).toBeUndefined();
    zonderA5.when(deels).then({ type: 'AfwegingGemaakt' });
  });
});
