// Steps 1 to 3: signals, consults, talks; facts are always taken, planning is not.

import { zet } from '../support/domain/opdrachten.ts';
import { anna, bas, dirk } from '../support/domain/personen.ts';
import { belVT, gestart, gemeld } from '../support/domain/reizen.ts';
import { given, vanaf } from '../support/domain/spel.ts';

const rood = (kenmerk: 'letsel' | 'verteld' | 'wapen' | 'kind-alleen' | 'dreiging' | 'bijzondere-vorm' | 'uit-zicht') =>
  zet(anna, 'SignaalVastleggen', { kenmerken: [kenmerk] });
const vorm = (v: 'seksueel-misbruik' | 'eergerelateerd-geweld' | 'dreigende-vgv') =>
  zet(anna, 'SignaalVastleggen', { vormen: [v] });
const oudste = zet(anna, 'PersoonToevoegen');

describe('Bijzondere vormen', () => {
  const antwoord = (gesprekAdvies: 'kan' | 'nu-niet' | 'alleen-zo') =>
    zet(anna, 'VeiligThuisRaadplegen', { gesprekAdvies });
  const stil = { ouders: 'veiligheid-kind', inhoud: { redenOuders: 'Eerst Veilig Thuis.' } } as const;
  const plan = (persoonId: string) => zet(bas, 'GesprekPlannen', { persoonId, ...stil });
  it.each(['seksueel-misbruik', 'eergerelateerd-geweld', 'dreigende-vgv'] as const)(
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

describe('De leerling', () => {
  it('komt er later bij; wat er stond blijft [P-03]', () => {
    expect(given(...gestart, zet(anna, 'LeerlingInvullen', { leerling: { groep: '5' } })).casus.leerling).toEqual({
      initialen: 'J.',
      groep: '5',
    });
    given(...gestart)
      .when(zet(anna, 'LeerlingInvullen', { leerling: { initialen: 'J'.repeat(4001) } }))
      .refused('tekst-te-lang');
  });
});
