// What a school of each of the five sources may in steps 3 to 5, played through the rules.

import { profielVan } from '../../src/domain/presets.ts';
import { BASIS_2019, PRESETS } from '../../src/domain/schoolprofiel.ts';
import type { Preset, Schoolprofiel } from '../../src/domain/schoolprofiel.ts';
import { isZonderAdviesNee } from '../../src/domain/stand.ts';
import { weegt, weegtA4, werktMee, zet } from '../support/domain/opdrachten.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { anna, bas, dirk, school } from '../support/domain/personen.ts';
import { a1Ja, eens, gestart, metSignaal, stappenGedaan } from '../support/domain/reizen.ts';
import { leeg, vanaf } from '../support/domain/spel.ts';
import type { Gegeven, Stand } from '../support/domain/spel.ts';

const opSchool = (profiel: Schoolprofiel): Stand => leeg(school(undefined, profiel));
const bij = (preset: Preset, ...zetten: readonly Zet[]): Gegeven => vanaf(opSchool(profielVan({ preset })), ...zetten);
const metOuder = [...metSignaal, zet(anna, 'PersoonToevoegen')];
const a2Nee = [weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v1')] as const;
const naA3 = [...stappenGedaan, a1Ja, ...a2Nee, weegt(anna, 'A3', 'ja')];

describe('Wegen en beslissen', () => {
  it('vraagt bij kwaliteitskaart ook of de school contact met de hulpverlener mag houden; nee is een nee [C-10]', () => {
    const zonder = weegtA4(anna, [werktMee()]);
    const geenContact = weegtA4(anna, [{ ...werktMee(), contactMetHulpverlener: false }]);
    bij('kwaliteitskaart', ...naA3)
      .when(zonder)
      .refused('antwoord-ontbreekt');
    expect(bij('kwaliteitskaart', ...naA3, geenContact).uitkomst).toMatchObject({ melden: 'ja', norm: 2 });
    for (const preset of ['basis2019', 'sot', 'zorgteam', 'jso'] as const)
      expect(bij(preset, ...naA3, zonder).uitkomst).toMatchObject({ melden: 'nee' });
  });
  it('volgt bij kwaliteitskaart het advies om te melden; elders kunnen twee rollen er met reden van afwijken [C-25]', () => {
    const advies = zet(bas, 'VeiligThuisRaadplegen', { advies: 'melden' });
    const reis = [...naA3, weegtA4(anna, [{ ...werktMee(), contactMetHulpverlener: true }]), advies];
    const wijkAf = zet(dirk, 'AdviesAfwijken');
    expect(bij('kwaliteitskaart', ...reis).uitkomst).toEqual({ melden: 'ja', regel: 'E-20', voorlopig: false });
    bij('kwaliteitskaart', ...reis)
      .when(wijkAf)
      .refused('melding-eerst');
    for (const preset of ['basis2019', 'sot', 'zorgteam', 'jso'] as const)
      expect(bij(preset, ...reis).uitkomst).toMatchObject({ regel: 'E-20', voorlopig: true });
  });
  it('gaat waar advies verplicht is niet verder op een nee voordat Veilig Thuis is gehoord [C-41]', () => {
    const verplicht = opSchool(profielVan({ veiligThuis: { adviesVoorB1Nee: 'verplicht' } }));
    const reis = vanaf(verplicht, ...naA3, weegtA4(anna, [werktMee()]));
    expect(reis.uitkomst.melden).toBe('nee');
    reis.when(zet(bas, 'HulpbesluitNemen')).refused('veilig-thuis-advies-ontbreekt');
    const gebeld = vanaf(reis.stand, zet(bas, 'VeiligThuisRaadplegen'));
    gebeld.when(zet(bas, 'HulpbesluitNemen')).then({ type: 'HulpbesluitGenomen', antwoord: 'ja' });
    vanaf(opSchool(BASIS_2019), ...naA3, weegtA4(anna, [werktMee()]))
      .when(zet(bas, 'HulpbesluitNemen'))
      .then({ type: 'HulpbesluitGenomen' });
  });
  it('houdt met dat verplichte advies niets tegen wat beschermt: hulp kan niet, dus melden [C-41][P-09]', () => {
    const verplicht = opSchool(profielVan({ veiligThuis: { adviesVoorB1Nee: 'verplicht' } }));
    const reis = vanaf(verplicht, ...naA3, weegtA4(anna, [werktMee()]));
    expect(reis.when(zet(bas, 'HulpbesluitNemen', { antwoord: 'nee' })).uitkomst()).toMatchObject({ regel: 'E-09' });
    const acuut = vanaf(verplicht, ...gestart, weegt(anna, 'A2', 'acuut'));
    acuut.when(zet(bas, 'HulpbesluitNemen')).then({ type: 'HulpbesluitGenomen', antwoord: 'ja' });
  });
  it('sluit waar advies verplicht is ook een weggenomen vermoeden pas na dat advies [C-41]', () => {
    const weg = [...stappenGedaan, weegt(anna, 'A1', 'nee'), eens(bas, 'v1')];
    const sluit = zet(bas, 'CasusSluiten', { einde: 'vermoeden-weggenomen' });
    vanaf(opSchool(BASIS_2019), ...weg)
      .when(sluit)
      .then({ type: 'CasusGesloten' });
    const reis = vanaf(opSchool(profielVan({ veiligThuis: { adviesVoorB1Nee: 'verplicht' } })), ...weg);
    reis.when(sluit).refused('veilig-thuis-advies-ontbreekt');
    vanaf(reis.stand, zet(bas, 'VeiligThuisRaadplegen')).when(sluit).then({ type: 'CasusGesloten' });
  });
  it('vraagt elders waarom niet, tot er gebeld is of over hulp is besloten; het antwoord blijft bij wat ermee gebeurde [C-41]', () => {
    const profiel = BASIS_2019;
    const vraagt = (...reis: readonly Zet[]) => isZonderAdviesNee(vanaf(opSchool(profiel), ...reis).casus, profiel);
    const nee = [...naA3, weegtA4(anna, [werktMee()])];
    expect(vraagt(...naA3)).toBe(false);
    expect(vraagt(...nee)).toBe(true);
    expect(vraagt(...nee, zet(bas, 'VeiligThuisRaadplegen'))).toBe(false);
    expect(vraagt(...nee, zet(bas, 'HulpbesluitNemen'))).toBe(false);
    const strikt = profielVan({ veiligThuis: { adviesVoorB1Nee: 'verplicht' } });
    expect(isZonderAdviesNee(vanaf(opSchool(strikt), ...nee).casus, strikt)).toBe(false);
    const hulp = { toelichting: 'Het wijkteam begint.', geenAdvies: 'Druk.' };
    vanaf(opSchool(profiel), ...nee)
      .when(zet(bas, 'HulpbesluitNemen', { inhoud: hulp }))
      .then({ type: 'HulpbesluitGenomen', inhoud: hulp });
    const weg = [...stappenGedaan, weegt(anna, 'A1', 'nee'), eens(bas, 'v1')];
    const inhoud = { reden: 'Klaar.', geenAdvies: 'Niet nodig.' };
    const sluit = zet(bas, 'CasusSluiten', { inhoud });
    vanaf(opSchool(profiel), ...weg)
      .when(sluit)
      .then({ type: 'CasusGesloten', inhoud });
    vanaf(opSchool(profiel), ...weg, zet(anna, 'SignaalVastleggen', { onveiliger: 'nee' }))
      .when(sluit)
      .then({ type: 'VerlagingVoorgesteld', inhoud });
  });
});

describe('Redenen om niet te praten', () => {
  const EXTRA = ['uit-zicht', 'vertrouwensbreuk-kind'] as const;
  const afzien = (grond: string): Zet =>
    zet(anna, 'GesprekAfzien', {
      uitkomst: { staat: 'afgezien', grond: grond as (typeof EXTRA)[number], opnieuwOp: '2026-12-01' as never },
    });
  it.each([
    ['basis2019', []],
    ['sot', []],
    ['zorgteam', ['uit-zicht', 'vertrouwensbreuk-kind']],
    ['jso', ['uit-zicht']],
    ['kwaliteitskaart', []],
  ] as const)('bij %s komen er %j bij; de vijf van de vloer gelden altijd [C-19]', (preset, erbij) => {
    const reis = bij(preset, ...metOuder);
    for (const grond of EXTRA) {
      const na = reis.when(afzien(grond));
      if ((erbij as readonly string[]).includes(grond)) na.then({ type: 'VerlagingVoorgesteld' });
      else na.refused('grond-past-niet');
    }
    for (const grond of [
      'veiligheid-kind',
      'veiligheid-ouder',
      'veiligheid-medewerker',
      'veiligheid-ander',
      'acuut-gevaar',
    ])
      reis.when(afzien(grond)).then({ type: 'VerlagingVoorgesteld' });
  });
  it('bang zijn dat het contact breekt is alleen bij jso een grond om de melding niet te vertellen [C-20]', () => {
    const niet = zet(bas, 'MeldingVertellen', { uitkomst: { staat: 'niet-verteld', grond: 'contactbreuk' } });
    for (const preset of PRESETS) {
      const na = bij(preset, ...metOuder, weegt(anna, 'A2', 'acuut')).when(niet);
      if (preset === 'jso') na.then({ type: 'MeldingVerteld' });
      else na.refused('grond-past-niet');
    }
  });
});
