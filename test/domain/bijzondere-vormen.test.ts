// Steps 1 to 3: signals, consults, talks; facts are always taken, planning is not.

import { ladder } from '../../src/domain/ladder.ts';
import { openTermijnen } from '../../src/domain/termijnen.ts';
import type { BijzondereVorm, Casus } from '../../src/domain/toestand.ts';
import { volgendeStappen } from '../../src/views/volgende-stap.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, dirk, school } from '../support/domain/personen.ts';
import { belVT, gestart, gemeld } from '../support/domain/reizen.ts';
import { given, vanaf } from '../support/domain/spel.ts';

const rood = (kenmerk: 'letsel' | 'verteld' | 'wapen' | 'kind-alleen' | 'dreiging' | 'bijzondere-vorm' | 'uit-zicht') =>
  zet(anna, 'SignaalVastleggen', { kenmerken: [kenmerk] });
const vorm = (v: BijzondereVorm) => zet(anna, 'SignaalVastleggen', { vormen: [v] });
const oudste = zet(anna, 'PersoonToevoegen');

describe('Bijzondere vormen', () => {
  const antwoord = (gesprekAdvies: 'kan' | 'nu-niet' | 'alleen-zo') =>
    zet(anna, 'VeiligThuisRaadplegen', { gesprekAdvies });
  const stil = { ouders: 'veiligheid-kind', inhoud: { redenOuders: 'Eerst Veilig Thuis.' } } as const;
  const plan = (persoonId: string) => zet(bas, 'GesprekPlannen', { persoonId, ...stil });
  it.each(['seksueel-misbruik', 'eergerelateerd-geweld', 'dreigende-vgv', 'huwelijksdwang'] as const)(
    '%s blokkeert plannen met ouders tot Veilig Thuis het antwoord gaf [P-05]',
    (v) => {
      const reis = [...gestart, oudste, vorm(v)];
      given(...reis)
        .when(plan('p2'))
        .refused('veilig-thuis-eerst');
      given(...reis, belVT)
        .when(plan('p2'))
        .refused('veilig-thuis-eerst');
      given(...reis, antwoord('nu-niet'))
        .when(plan('p2'))
        .refused('veilig-thuis-eerst');
      given(...reis, antwoord('kan'))
        .when(plan('p2'))
        .then({ type: 'GesprekGepland' });
      given(...reis, antwoord('alleen-zo'))
        .when(plan('p2'))
        .then({ type: 'GesprekGepland' });
      given(...reis, antwoord('kan'), antwoord('nu-niet'))
        .when(plan('p2'))
        .refused('veilig-thuis-eerst');
      given(...reis, antwoord('kan'), belVT)
        .when(plan('p2'))
        .then({ type: 'GesprekGepland' });
      given(zet(anna, 'CasusStarten', { vormen: [v] }), oudste)
        .when(plan('p2'))
        .refused('veilig-thuis-eerst');
      given(zet(anna, 'CasusStarten', { vormen: [v] }), oudste, antwoord('kan'))
        .when(plan('p2'))
        .then({ type: 'GesprekGepland' });
    },
  );
  it('bij eergerelateerd geweld ook met de leerling, bij de andere niet [P-05]', () => {
    given(...gestart, vorm('eergerelateerd-geweld'))
      .when(plan('p1'))
      .refused('veilig-thuis-eerst');
    given(...gestart, vorm('seksueel-misbruik'))
      .when(plan('p1'))
      .then({ type: 'GesprekGepland' });
    given(...gestart, oudste, rood('bijzondere-vorm'))
      .when(plan('p2'))
      .refused('veilig-thuis-eerst');
    given(...gestart, oudste)
      .when(plan('p2'))
      .then({ type: 'GesprekGepland' });
  });
  it('zegt Veilig Thuis alsnog "nu niet", dan gaat ook open wat al gepland stond [P-05]', () => {
    const gepland = [antwoord('kan'), zet(anna, 'GesprekPlannen')];
    const reis = given(...gestart, oudste, vorm('dreigende-vgv'), ...gepland);
    expect(reis.casus.personen[1]?.gesprek.staat).toBe('gepland');
    expect(vanaf(reis.stand, antwoord('nu-niet')).casus.personen[1]?.gesprek).toEqual({ staat: 'open' });
    expect(vanaf(reis.stand, antwoord('alleen-zo')).casus.personen[1]?.gesprek.staat).toBe('gepland');
  });
  it('raadt geen gesprek met ouders aan voordat Veilig Thuis antwoordde: eerst bellen [P-05]', () => {
    const gehouden = zet(anna, 'GesprekVastleggen', { persoonId: 'p1' });
    const begin = [...gestart, oudste, zet(anna, 'OverlegVastleggen')];
    const stappen = (...reis: readonly Zet[]) => {
      const { casus, stand } = given(...begin, ...reis);
      return volgendeStappen(casus, stand.school, anna).filter((s) => ['veilig-thuis', 'gesprek'].includes(s));
    };
    expect(stappen(zet(anna, 'SignaalVastleggen'), gehouden)).toEqual(['gesprek']);
    expect(stappen(vorm('dreigende-vgv'))).toEqual(['veilig-thuis', 'gesprek']);
    expect(stappen(vorm('eergerelateerd-geweld'))).toEqual(['veilig-thuis']);
    expect(stappen(vorm('dreigende-vgv'), gehouden)).toEqual(['veilig-thuis']);
    expect(stappen(vorm('dreigende-vgv'), gehouden, antwoord('kan'))).toEqual(['gesprek']);
    expect(stappen(vorm('dreigende-vgv'), gehouden, antwoord('nu-niet'))).toEqual(['gesprek']);
  });
  it('een antwoord van voor de bijzondere vorm telt niet, en wat gepland stond gaat weer open [P-05]', () => {
    const reis = given(...gestart, oudste, antwoord('kan'), plan('p2'), plan('p1'), vorm('seksueel-misbruik'));
    reis.when(plan('p2')).refused('veilig-thuis-eerst');
    expect(reis.casus.personen.map((p) => p.gesprek.staat)).toEqual(['gepland', 'open']);
    expect(given(...gestart, oudste, plan('p2'), rood('bijzondere-vorm')).casus.personen[1]?.gesprek.staat).toBe(
      'open',
    );
    expect(
      given(...gestart, oudste, zet(anna, 'GesprekVastleggen'), vorm('dreigende-vgv')).casus.personen[1]?.gesprek.staat,
    ).toBe('gehouden');
    const zelfdeVorm = given(...gestart, oudste, vorm('dreigende-vgv'), antwoord('kan'), vorm('dreigende-vgv'));
    zelfdeVorm.when(plan('p2')).then({ type: 'GesprekGepland' });
  });
  it('luisteren is nooit geblokkeerd: een gesprek dat was staat er, anders dan afgesproken [P-05][P-23]', () => {
    const reis = given(...gestart, oudste, vorm('seksueel-misbruik'));
    reis.when(zet(anna, 'GesprekVastleggen')).then({ type: 'GesprekGehouden', andersDanAfgesproken: true });
    reis.when(zet(anna, 'GesprekVastleggen', { persoonId: 'p1' })).then({ andersDanAfgesproken: false });
    reis
      .when(zet(anna, 'GesprekpogingVastleggen'))
      .then({ type: 'GesprekpogingVastgelegd', andersDanAfgesproken: true });
    expect(
      vanaf(reis.stand, antwoord('kan')).when(zet(anna, 'GesprekpogingVastleggen')).stand().log.at(-1),
    ).not.toHaveProperty('andersDanAfgesproken');
  });
  it('ook ouders vertellen over de melding wacht op Veilig Thuis; gebeurde het toch, dan staat het erbij [P-05][P-23]', () => {
    const reis = given(...gestart, oudste, vorm('seksueel-misbruik'), zet(anna, 'MeldingVastleggen'));
    reis.when(zet(dirk, 'MeldingVertellen')).then({ type: 'MeldingVerteld', andersDanAfgesproken: true });
    const niet = zet(dirk, 'MeldingVertellen', { uitkomst: { staat: 'niet-verteld', grond: 'veiligheid-leerling' } });
    expect(reis.when(niet).stand().log.at(-1)).not.toHaveProperty('andersDanAfgesproken');
    expect(
      given(...gemeld)
        .when(zet(dirk, 'MeldingVertellen'))
        .stand()
        .log.at(-1),
    ).not.toHaveProperty('andersDanAfgesproken');
  });
});

describe('Een reisdatum', () => {
  const vgv = zet(anna, 'SignaalVastleggen', { vormen: ['dreigende-vgv'] });
  const reis = (datum: string) => zet(anna, 'ReisdatumVastleggen', { datum: dag(datum) });
  const vertrekt = given(...gestart, vgv, reis('2026-04-01'));
  const termijn = (casus: Casus) => openTermijnen(casus, school()).find((t) => t.soort === 'reis');

  it('is meteen rood: IB’er, aandachtsfunctionaris en eindrol horen het [P-05]', () => {
    const berichten = given(...gestart, vgv)
      .when(reis('2026-04-01'))
      .berichten();
    expect(berichten.map((b) => [b.kleur, b.soort])).toEqual(Array(3).fill(['rood', 'opschaling']));
    given(...gestart, vgv)
      .when(reis('2026-03-08'))
      .refused('datum-ongeldig');
    vertrekt.when(reis('2026-04-01')).nothing();
    expect(vertrekt.when(reis('2026-03-20')).casus().reisOp).toBe('2026-03-20');
  });
  it('is een harde grens: twee weken, een week en de laatste schooldag ervoor, nooit later [E-13]', () => {
    expect(termijn(vertrekt.casus)).toMatchObject({
      datum: '2026-04-01',
      tredes: ['2026-03-18T07:30:00.000Z', '2026-03-25T07:30:00.000Z', '2026-03-31T07:30:00.000Z'],
    });
    // A Monday: the last school day before it is the Friday.
    const maandag = vertrekt.when(reis('2026-03-30')).casus();
    expect(termijn(maandag)?.tredes.at(-1)).toBe('2026-03-27T07:30:00.000Z');
    expect(termijn(given(...gestart, vgv).casus)).toBeUndefined();
  });
  it('houdt op als Veilig Thuis de melding heeft [E-13]', () => {
    expect(termijn(vertrekt.when(zet(anna, 'MeldingVastleggen')).casus())).toBeUndefined();
  });
  it('klimt op: eerst wie begon en de IB’er, dan iedereen die het aangaat, steeds rood [E-12][E-13]', () => {
    const stappen = [1, 2, 3].map((trede) => ladder('reis', 'reis:2026-04-01', trede, vertrekt.casus, school()));
    expect(stappen.map((rij) => rij.length)).toEqual([2, 3, 3]);
    expect(stappen.flat().every((s) => s.kleur === 'rood')).toBe(true);
    expect(stappen.map((rij) => rij[0]?.soort)).toEqual(['herinnering-reis', 'herinnering-reis', 'waarneming-reis']);
  });
});

describe('De leerling', () => {
  it('komt er later bij; wat er stond blijft', () => {
    expect(given(...gestart, zet(anna, 'LeerlingInvullen', { leerling: { groep: '5' } })).casus.leerling).toEqual({
      initialen: 'J.',
      groep: '5',
    });
    given(...gestart)
      .when(zet(anna, 'LeerlingInvullen', { leerling: { initialen: 'J'.repeat(4001) } }))
      .refused('tekst-te-lang');
  });
});
