// Step 2 with people from outside: consent, the agenda, what was discussed all the same, the team, and information that is asked.

import { BUITEN_SCHOOL } from '../../src/domain/commands/toestemming-vastleggen.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, dirk, fatima, vreemd } from '../support/domain/personen.ts';
import { gesloten, metSignaal, stappenGedaan } from '../support/domain/reizen.ts';
import { given, kort } from '../support/domain/spel.ts';

const zegt = (antwoord: 'schriftelijk' | 'mondeling' | 'geweigerd', wie = 'moeder') =>
  zet(anna, 'ToestemmingVastleggen', { antwoord, inhoud: { wie } });
const metNaam = zet(bas, 'BesprekingPlannen', { wijze: 'met-naam' });
const anoniem = zet(bas, 'BesprekingPlannen');
const gesproken = (
  wijze?: 'met-naam' | 'anoniem',
  overlegSoort: 'ondersteuningsteam' | 'intern-begeleider' = 'ondersteuningsteam',
) => zet(anna, 'OverlegVastleggen', { overlegSoort, ...(wijze && { wijze }) });

describe('Toestemming voor overleg buiten de school', () => {
  it('is op papier: pas dan komt het kind met naam op de agenda [C-31][S2-26]', () => {
    given(...metSignaal)
      .when(metNaam)
      .refused('toestemming-ontbreekt');
    given(...metSignaal, zegt('mondeling'))
      .when(metNaam)
      .refused('toestemming-ontbreekt');
    given(...metSignaal, zegt('schriftelijk'))
      .when(metNaam)
      .then({ type: 'BesprekingGepland', wijze: 'met-naam' });
    const moederWel = zegt('schriftelijk', 'moeder');
    const vaderNiet = zegt('geweigerd', 'vader');
    for (const antwoorden of [
      [moederWel, vaderNiet],
      [vaderNiet, moederWel],
    ])
      given(...metSignaal, ...antwoorden)
        .when(metNaam)
        .refused('toestemming-ontbreekt');
  });
  it('laat zonder toestemming altijd een gesprek zonder naam toe [S2-28]', () => {
    given(...metSignaal)
      .when(anoniem)
      .then({ type: 'BesprekingGepland', wijze: 'anoniem' });
    given(...metSignaal, zegt('geweigerd'))
      .when(anoniem)
      .then({ wijze: 'anoniem' });
  });
  it('kan later anders zijn: het laatste antwoord van die ouder telt, elk antwoord blijft staan', () => {
    const eerst = given(...metSignaal, zegt('geweigerd'), zegt('schriftelijk', 'Moeder '));
    eerst.when(metNaam).then({ type: 'BesprekingGepland' });
    expect(eerst.casus.toestemmingen).toMatchObject([
      { toestemmingId: 't1', antwoord: 'geweigerd' },
      { toestemmingId: 't2', antwoord: 'schriftelijk' },
    ]);
    given(...metSignaal, zegt('schriftelijk'), zegt('geweigerd'))
      .when(metNaam)
      .refused('toestemming-ontbreekt');
    given(...metSignaal)
      .when(zegt('geweigerd', ' '))
      .refused('tekst-ontbreekt');
  });
  it('die geweigerd wordt is een signaal voor later en geen antwoord: A4 en B1 blijven open [S2-27][E-12]', () => {
    const reis = given(...stappenGedaan);
    const na = reis.when(zegt('geweigerd'));
    expect(na.casus().afwegingen).toEqual({});
    expect(na.uitkomst()).toMatchObject({ melden: 'open' });
    expect(kort(na.berichten(), reis.stand.school)).toEqual([
      'aandacht oranje intern-begeleider',
      'aandacht oranje aandachtsfunctionaris',
    ]);
    expect(reis.when(zegt('schriftelijk')).berichten()).toEqual([]);
    expect(given(...stappenGedaan, zegt('geweigerd'), weegt(anna, 'A1', 'ja')).uitkomst).toMatchObject({
      melden: 'open',
      vraag: 'A2',
    });
  });
  it('ontbreekt soms toch: wat met naam besproken is wordt opgeschreven en gemerkt, nooit geweigerd [P-23]', () => {
    const reis = given(...metSignaal);
    const na = reis.when(gesproken('met-naam'));
    na.then({ type: 'OverlegVastgelegd', wijze: 'met-naam', andersDanAfgesproken: true });
    expect(kort(na.berichten(), reis.stand.school)).toEqual(['anders-dan-afgesproken gewoon intern-begeleider']);
    const mag = given(...metSignaal, zegt('schriftelijk')).when(gesproken('met-naam'));
    expect(mag.stand().casus?.overleggen).toHaveLength(1);
    expect(mag.berichten()).toEqual([]);
    expect(reis.when(gesproken('anoniem')).berichten()).toEqual([]);
    expect(reis.when(gesproken('met-naam', 'intern-begeleider')).berichten()).toEqual([]);
  });
  it('weigert een dag die geweest is voor de agenda; vandaag mag, en alles wat er komt staat erop', () => {
    given(...metSignaal)
      .when(zet(bas, 'BesprekingPlannen', { datum: dag('2026-03-08') }))
      .refused('datum-ongeldig');
    const vandaag = zet(bas, 'BesprekingPlannen', { datum: dag('2026-03-09') });
    const { besprekingen } = given(...metSignaal, vandaag, anoniem).casus;
    expect(besprekingen).toMatchObject([{ besprekingId: 'b1', datum: '2026-03-09' }, { besprekingId: 'b2' }]);
    expect(besprekingen[1]).not.toHaveProperty('datum');
  });
  it.each(BUITEN_SCHOOL)('is nodig voor wie van buiten komt: %s', (overlegSoort) => {
    const na = given(...metSignaal).when(zet(anna, 'OverlegVastleggen', { overlegSoort, wijze: 'met-naam' }));
    na.then({ andersDanAfgesproken: true });
  });
});

describe('Het team om een casus', () => {
  const team = zet(anna, 'CasusteamVormen', { teamleden: [bas, dirk, bas] });
  const overlegd = [...metSignaal, gesproken()];
  it('komt na het eerste overleg: wie erin zit hoort het en kan de casus lezen [S1-10]', () => {
    given(...metSignaal)
      .when(team)
      .refused('overleg-ontbreekt');
    const reis = given(...overlegd);
    const na = reis.when(team);
    na.then({ type: 'CasusteamGevormd', teamleden: [anna, bas, dirk], nieuw: [bas, dirk] });
    expect(na.casus().leden).toEqual(expect.arrayContaining([anna, bas, dirk]));
    expect(kort(na.berichten(), reis.stand.school)).toEqual(['casusteam gewoon Bas', 'casusteam gewoon Dirk']);
  });
  it('vertelt het bij een wijziging alleen wie erbij komt', () => {
    const reis = given(...overlegd, team);
    const na = reis.when(zet(bas, 'CasusteamVormen', { teamleden: [anna, fatima] }));
    expect(kort(na.berichten(), reis.stand.school)).toEqual(['casusteam gewoon Fatima']);
    expect(na.casus().casusteam).toEqual([bas, anna, fatima]);
    reis.when(zet(anna, 'CasusteamVormen', { teamleden: [dirk, bas] })).nothing();
    reis.when(zet(anna, 'CasusteamVormen', { teamleden: [bas] })).then({ teamleden: [anna, bas], nieuw: [] });
  });
  it('neemt niemand op die betrokken is of hier niet werkt [P-18]', () => {
    const uit = given(...overlegd, zet(anna, 'CollegaUitsluiten', { wie: [dirk] }));
    uit.when(team).refused('collega-onbekend');
    uit.when(zet(anna, 'CasusteamVormen', { teamleden: [vreemd] })).refused('collega-onbekend');
    uit.when(zet(anna, 'CasusteamVormen', { teamleden: [anna] })).refused('collega-onbekend');
  });
});

describe('Wat er binnenkomt', () => {
  const gaf = zet(anna, 'InformatieVerstrekken');
  it('is een verzoek om informatie: geen toestemming nodig, geen melding, ook als de casus dicht is [P-27]', () => {
    const na = given(...metSignaal).when(gaf);
    na.then({ type: 'InformatieVerstrekt', vrager: 'veilig-thuis', oudersVerteld: true });
    expect(na.casus().meldingen).toEqual([]);
    expect(na.berichten()).toEqual([]);
    given(...gesloten)
      .when(gaf)
      .then({ type: 'InformatieVerstrekt' });
  });
  it('vraagt waarom ouders het niet weten, en merkt wat niet is teruggebeld [P-27][P-23]', () => {
    const inhoud = { vraag: 'Hoe gaat het?', feiten: 'Zelf gezien: geen brood.' };
    const zonder = zet(anna, 'InformatieVerstrekken', { oudersVerteld: false, inhoud });
    given(...metSignaal)
      .when(zonder)
      .refused('reden-ontbreekt');
    const reis = given(...metSignaal);
    const na = reis.when(zet(anna, 'InformatieVerstrekken', { teruggebeld: false }));
    na.then({ type: 'InformatieVerstrekt', andersDanAfgesproken: true });
    expect(kort(na.berichten(), reis.stand.school)).toEqual(['anders-dan-afgesproken gewoon intern-begeleider']);
    for (const leegVeld of [
      { ...inhoud, vraag: '' },
      { ...inhoud, feiten: ' ' },
    ])
      reis.when(zet(anna, 'InformatieVerstrekken', { inhoud: leegVeld })).refused('tekst-ontbreekt');
  });
});
