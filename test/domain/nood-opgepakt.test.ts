// Who hears that somebody comes, and that an emergency is over: everybody who was warned, and nobody else (E-12).

import type { CasusEvent } from '../../src/domain/casus.ts';
import { isA2OpenNaNood } from '../../src/domain/stand.ts';
import { plusMinuten } from '../../src/domain/termijnen.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, fatima, gerda, henk, persoon, schoolMet } from '../support/domain/personen.ts';
import { eens, gestart, metSignaal, stappenGedaan, veilig } from '../support/domain/reizen.ts';
import { given, kort, leeg, metFeiten, vanaf } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';

const nood = zet(anna, 'NoodInschakelen');
const vervangt = (wie: MedewerkerId, naam: string) =>
  persoon(wie, naam, ['leerkracht'], { vervangt: ['intern-begeleider'] });
const school = schoolMet(vervangt(gerda, 'Gerda'), vervangt(henk, 'Henk'));
const hoort = (stand: Stand, z: Zet): readonly string[] => kort(vanaf(stand).when(z).berichten(), school);

describe('Dat iemand het oppakt', () => {
  const opgepakt = (...reis: readonly Zet[]) => hoort(given(...reis).stand, zet(bas, 'NoodOppakken'));
  it('hoort wie om hulp riep, luid [E-12]', () => {
    expect(opgepakt(...gestart, nood)).toEqual(['nood-opgepakt rood Anna']);
  });
  it('hoort wie iets roods meldde, gewoon: er is geen nood [E-12]', () => {
    expect(opgepakt(...metSignaal, weegt(anna, 'A2', 'acuut'))).toEqual(['aandacht gewoon Anna']);
  });
  it('horen beiden als het over allebei gaat, en niemand over het eigen signaal [E-12]', () => {
    const tijdens = (wie: MedewerkerId) => opgepakt(...metSignaal, nood, weegt(wie, 'A2', 'acuut'));
    expect(tijdens(carla)).toEqual(['nood-opgepakt rood Anna', 'aandacht gewoon Carla']);
    expect(tijdens(bas)).toEqual(['nood-opgepakt rood Anna']);
  });
  it('zegt van een nood die al was opgepakt niet nog eens dat er iemand komt [P-22]', () => {
    const later = [...metSignaal, nood, zet(bas, 'NoodOppakken'), weegt(carla, 'A2', 'acuut')];
    expect(opgepakt(...later, zet(anna, 'NoodAfsluiten'))).toEqual(['aandacht gewoon Carla']);
  });
});

describe('Dat de nood voorbij is', () => {
  const { stand } = vanaf(leeg(school), ...gestart, nood);
  const kop = { op: stand.nu, door: 'systeem' } as const;
  const sleutel = `nood:${stand.casus?.nood?.sinds ?? ''}`;
  const trede = (n: number): CasusEvent => ({ type: 'TermijnVerstreken', ...kop, soort: 'nood', sleutel, trede: n });
  const bezorgd = (aan: MedewerkerId, op = stand.nu): CasusEvent => ({
    type: 'BerichtAangekomen',
    ...kop,
    op,
    berichtId: `b2.${aan}`,
    aan,
  });
  const voorbij = (...feiten: readonly CasusEvent[]) =>
    hoort(metFeiten(stand, feiten), zet(carla, 'NoodAfsluiten')).map((tekst) => tekst.split(' ').at(-1));

  it('hoort wie riep en ieder die geroepen werd; het bestuur pas als dat geroepen was [E-12]', () => {
    const kring = ['intern-begeleider', 'directeur', 'Anna'];
    expect(voorbij()).toEqual(kring);
    expect(voorbij(trede(1), trede(2))).toEqual(kring);
    expect(voorbij(trede(1), trede(2), trede(3))).toEqual([...kring, 'bestuurder']);
  });
  it('hoort ook de vervanger die het bericht kreeg omdat een ander niet bereikt werd [P-26]', () => {
    expect(voorbij(bezorgd(gerda))).toContain('Gerda');
    expect(voorbij(bezorgd(gerda))).not.toContain('Henk');
  });
  it('hoort niet wie eerder over iets anders een bericht kreeg, of wie er geen rol in heeft', () => {
    expect(voorbij(bezorgd(gerda, plusMinuten(stand.nu, -60)))).not.toContain('Gerda');
    expect(voorbij(bezorgd(fatima))).not.toContain('Fatima');
  });
});

describe('Na de nood', () => {
  const naNood = [zet(anna, 'NoodInschakelen'), zet(bas, 'NoodAfsluiten')];
  const open = (...reis: readonly Zet[]) => {
    const { casus, stand } = given(...reis);
    return isA2OpenNaNood(casus, stand.school.profiel);
  };
  it('is vraag 2 niet meer open als die sindsdien beantwoord is, of als de casus dicht is [P-01]', () => {
    expect(open(...stappenGedaan, ...naNood)).toBe(true);
    expect(open(...stappenGedaan, ...naNood, ...veilig)).toBe(false);
    const dicht = [zet(bas, 'CasusSluiten', { einde: 'samengevoegd' }), eens(carla, 'v1')];
    expect(open(...gestart, ...naNood, ...dicht)).toBe(false);
  });
});
