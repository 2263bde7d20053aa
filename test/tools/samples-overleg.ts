// Writes the samples of steps 2 and 3 and of the road for staff, from made-up casussen. Run after a change of their views: npx node test/tools/samples-overleg.ts

import { toDatum, toMedewerkerId } from '../../src/shared/ids.ts';
import { profielVan } from '../../src/domain/presets.ts';
import type { Gezag } from '../../src/domain/toestand.ts';
import { personeelSamples } from './samples-personeel.ts';
import { ANNA, BAS, CARLA, inCasus, LANG, los, NU, SCHOOL, SIGNAAL, speel, START } from './samples-start.ts';

const EVA = toMedewerkerId('00000000-0000-4000-8000-0000000000a5');
const LANGE_COLLEGA = toMedewerkerId('00000000-0000-4000-8000-0000000000a6');
const LANG_WOORD = 'moeder van de *tweeling* (familie-Oude_Nijeweme) [x]';

const vraag = (door = ANNA, aan = BAS, tekst = 'Zie jij dit ook? En wat doen we nu?') =>
  ({ type: 'OverlegVragen', door, aan, overlegSoort: 'intern-begeleider', inhoud: { vraag: tekst } }) as const;
const antwoord = {
  type: 'OverlegBeantwoorden',
  door: BAS,
  overlegId: 'o1',
  antwoord: 'advies',
  inhoud: { advies: 'Praat eerst met moeder. Ik ga met je mee.' },
} as const;
const raad = (gesprekAdvies?: 'kan' | 'nu-niet' | 'alleen-zo', tekst = 'Eerst met moeder praten.') =>
  ({
    type: 'VeiligThuisRaadplegen',
    door: ANNA,
    gebeldOp: NU,
    advies: 'verder-kijken',
    ...(gesprekAdvies && { gesprekAdvies }),
    gevolgd: 'ja',
    inhoud: { advies: tekst, afspraken: tekst },
  }) as const;
const moeder = (aanduiding = 'moeder', gezag: Gezag = 'ja') =>
  ({ type: 'PersoonToevoegen', door: ANNA, soort: 'ouder', gezag, inhoud: { aanduiding } }) as const;
const eer = { ...START, vormen: ['eergerelateerd-geweld'] } as const;
const langSignaal = {
  ...SIGNAAL,
  kenmerken: ['letsel'],
  inhoud: { feit: LANG, letterlijk: LANG, weerspreekt: LANG, letsel: LANG, bron: LANG_WOORD },
} as const;
const lange = speel(
  START,
  langSignaal,
  langSignaal,
  langSignaal,
  langSignaal,
  langSignaal,
  langSignaal,
  vraag(ANNA, BAS, LANG),
  vraag(ANNA, LANGE_COLLEGA, LANG),
  moeder(LANG_WOORD),
  moeder('vader', 'nee'),
);

function overlegSamples(): void {
  const gevraagd = speel(START, SIGNAAL, vraag());
  inCasus('meer', 'gewoon', speel(START, SIGNAAL));
  inCasus('meer', 'leeg', speel(START));
  inCasus('leerling', 'gewoon', speel(START));
  inCasus('leerling', 'leeg', speel({ type: 'NoodInschakelen', door: ANNA, code: '2026-014', nietNaar: [] }));
  inCasus('uitsluiten', 'leeg', speel(START));
  const uit = speel(START, { type: 'CollegaUitsluiten', door: ANNA, wie: [CARLA, LANGE_COLLEGA] });
  inCasus('uitsluiten', 'gewoon', uit);
  inCasus('uitsluiten', 'bestuur', uit, { wie: EVA });
  inCasus('overleg', 'leeg', speel(START));
  inCasus('overleg', 'gewoon', speel(START, SIGNAAL, vraag(), antwoord, raad(), vraag(ANNA, CARLA)));
  inCasus(
    'overleg',
    'lang',
    speel(START, SIGNAAL, vraag(), { ...antwoord, inhoud: { advies: LANG } }, raad('kan', LANG)),
  );
  inCasus('overleg-vragen', 'gewoon', speel(START, SIGNAAL));
  const weg = [{ van: toDatum('2026-03-12'), tot: toDatum('2026-03-13') }];
  const zonderBas = SCHOOL.medewerkers.map((m) => (m.medewerkerId === BAS ? { ...m, afwezig: weg } : m));
  inCasus('overleg-vragen', 'waarneming', speel(START, SIGNAAL), { school: { ...SCHOOL, medewerkers: zonderBas } });
  inCasus('overleg-vragen', 'lang', gevraagd, { velden: { vraag: LANG } });
  inCasus('overleg-antwoord', 'leeg', speel(START), { wie: BAS });
  inCasus('overleg-antwoord', 'gewoon', gevraagd, { wie: BAS });
  inCasus('overleg-antwoord', 'lang', lange, { wie: BAS, velden: { advies: LANG } });
  inCasus('overleg-vastleggen', 'gewoon', speel(START));
  inCasus('overleg-vastleggen', 'lang', speel(START), { velden: { met: LANG_WOORD, advies: LANG } });
  inCasus('veilig-thuis', 'gewoon', speel(START, SIGNAAL));
  inCasus('veilig-thuis', 'acuut', speel({ type: 'NoodInschakelen', door: ANNA, code: '2026-014', nietNaar: [] }));
  inCasus('veilig-thuis', 'eer', speel(eer, langSignaal));
  inCasus('veilig-thuis', 'lang', speel(START, SIGNAAL), { velden: { woorden: LANG, reden: LANG, afspraken: LANG } });
  los('veilig-thuis-los', 'gewoon');
  buitenSamples();
}

function buitenSamples(): void {
  const ouder = (antwoord: 'schriftelijk' | 'mondeling' | 'geweigerd', wie = 'moeder') =>
    ({ type: 'ToestemmingVastleggen', door: ANNA, antwoord, inhoud: { wie } }) as const;
  const agenda = {
    type: 'BesprekingPlannen',
    door: BAS,
    wijze: 'anoniem',
    metRegisseur: true,
    datum: toDatum('2026-03-19'),
    inhoud: { vraag: 'Wat zien we?' },
  } as const;
  const gesproken = {
    type: 'OverlegVastleggen',
    door: ANNA,
    overlegSoort: 'ondersteuningsteam',
    wijze: 'anoniem',
    inhoud: { advies: 'Kijk een week mee.', besluit: 'Bas belt moeder.' },
  } as const;
  const team = { type: 'CasusteamVormen', door: ANNA, teamleden: [BAS, CARLA] } as const;
  inCasus('toestemming', 'leeg', speel(START, SIGNAAL));
  inCasus('toestemming', 'gewoon', speel(START, SIGNAAL, ouder('mondeling'), ouder('geweigerd', 'vader')));
  inCasus('toestemming', 'eer', speel(eer, SIGNAAL));
  inCasus('toestemming', 'lang', speel(START, SIGNAAL), { velden: { wie: LANG_WOORD, toelichting: LANG } });
  inCasus('bespreking', 'leeg', speel(START));
  inCasus('bespreking', 'gewoon', speel(START, SIGNAAL, ouder('schriftelijk'), agenda));
  inCasus('bespreking', 'geweigerd', speel(START, SIGNAAL, ouder('geweigerd')));
  inCasus('bespreking', 'lang', lange, { velden: { vraag: LANG } });
  inCasus('casusteam', 'leeg', speel(START));
  inCasus('casusteam', 'gewoon', speel(START, SIGNAAL, gesproken, team));
  inCasus('overleg', 'team', speel(START, SIGNAAL, gesproken, team));
  inCasus('informatieverzoek', 'leeg', speel(START, SIGNAAL));
  inCasus('informatieverzoek', 'lang', speel(START, SIGNAAL), { velden: { vraag: LANG, feiten: LANG, reden: LANG } });
}

function gesprekSamples(): void {
  const gehouden = {
    type: 'GesprekVastleggen',
    door: BAS,
    persoonId: 'p1',
    gehoudenOp: NU,
    leerkrachtErbij: true,
    uitkomst: 'weten-het-niet',
    inhoud: { reactie: 'Vertelde weinig.' },
  } as const;
  const poging = {
    type: 'GesprekpogingVastleggen',
    door: ANNA,
    persoonId: 'p2',
    pogingOp: NU,
    uitkomst: 'geen-reactie',
    inhoud: {},
  } as const;
  const plan = {
    type: 'GesprekPlannen',
    door: ANNA,
    persoonId: 'p3',
    datum: toDatum('2026-03-16'),
    leerkrachtErbij: false,
  } as const;
  inCasus('gesprek', 'leeg', speel(START));
  const bezig = speel(START, SIGNAAL, moeder(), moeder('vader'), gehouden, poging, plan);
  inCasus('gesprek', 'gewoon', bezig);
  inCasus('gesprek', 'lang', lange);
  inCasus('gesprek', 'eer', speel(eer, SIGNAAL, moeder()));
  inCasus('gesprek', 'alleen-zo', speel(eer, SIGNAAL, moeder(), raad('alleen-zo', LANG)));
  inCasus('persoon', 'gewoon', speel(START));
  const onbekend = speel(START, SIGNAAL, moeder(), moeder('vader', 'weten-we-niet'));
  inCasus('gesprek', 'gezag', onbekend);
  inCasus('reisdatum', 'leeg', speel({ ...START, vormen: ['dreigende-vgv'] }, SIGNAAL));
  inCasus('gezag', 'gewoon', onbekend);
  inCasus('gezag', 'lang', lange);
  inCasus('persoon', 'erbij', onbekend);
  inCasus('persoon', 'lang', speel(START), { velden: { aanduiding: LANG_WOORD } });
  inCasus('gesprek-plannen', 'gewoon', bezig);
  inCasus('gesprek-plannen', 'kind', bezig, { velden: { persoon: 'p1' } });
  const anders = { ...SCHOOL, profiel: profielVan({ preset: 'kwaliteitskaart', verwijsindex: true }) };
  inCasus('gesprek-plannen', 'zonder-leerkracht', bezig, { velden: { persoon: 'p2' }, school: anders });
  inCasus('gesprek', 'verwijsindex', bezig, { school: anders });
  const tekenen = { ...SCHOOL, profiel: profielVan({ preset: 'jso' }) };
  inCasus('gesprek-vastleggen', 'tekenen', bezig, { school: tekenen });
  inCasus('gesprek-vastleggen', 'kind', bezig, { velden: { persoon: 'p1', ouders: 'veiligheid-kind' } });
  inCasus('gesprek', 'vgv', speel({ ...START, vormen: ['dreigende-vgv', 'huwelijksdwang'] }, SIGNAAL, moeder()));
  inCasus('gesprek-plannen', 'eer', speel(eer, SIGNAAL, moeder(LANG_WOORD)));
  inCasus('gesprek-vastleggen', 'gewoon', bezig);
  inCasus('gesprek-vastleggen', 'lang', lange, { velden: { reactie: LANG, afspraken: LANG } });
  inCasus('gesprek-vastleggen', 'eer', speel(eer, SIGNAAL, moeder()));
  inCasus('gesprek-niet', 'gewoon', bezig);
  inCasus('gesprek-niet', 'lang', lange, { velden: { toelichting: LANG, reden: LANG } });
}

overlegSamples();
gesprekSamples();
personeelSamples();
