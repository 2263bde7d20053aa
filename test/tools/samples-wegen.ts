// Writes the samples of the cards around wegen from made-up casussen. Run after a change of their views: npx node test/tools/samples-wegen.ts

import type { CasusEvent } from '../../src/domain/casus.ts';
import { evolve } from '../../src/domain/casus.ts';
import type { Command } from '../../src/domain/command.ts';
import { decide } from '../../src/domain/decide.ts';
import type { Casus } from '../../src/domain/toestand.ts';
import { toCasusId, toDatum, toMoment, toOpdrachtId } from '../../src/shared/ids.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { bouwKaart } from '../../src/views/bouw.ts';
import { tekst } from '../../src/views/kaart.ts';
import { WEGEN_KAARTEN } from '../../src/views/wegen-kaarten.ts';
import { ANNA, BAS, CARLA, LANG as LANG_START, NU, schrijf, SCHOOL, SIGNAAL, START } from './samples-start.ts';

/** The same typed text, with the look of a placeholder in capitals. */
const LANG = LANG_START.replaceAll('naam', 'NAAM');
const CASUS = toCasusId('AAAAAAAAAAAAAAAAAAAAAA');
type Invoer = Command extends infer C
  ? C extends Command
    ? Omit<C, 'casusId' | 'schoolId' | 'opdrachtId' | 'versie' | 'nu'> & { nu?: string }
    : never
  : never;
interface Verhaal {
  readonly casus: Casus;
  readonly log: readonly CasusEvent[];
}
/** Plays commands in order and keeps the log; throws when one is refused: a sample is always a casus that can exist. */
function speel(...opdrachten: readonly Invoer[]): Verhaal {
  let casus: Casus | undefined;
  const log: CasusEvent[] = [];
  for (const opdracht of opdrachten) {
    const kop = { casusId: CASUS, schoolId: SCHOOL.schoolId, opdrachtId: toOpdrachtId('0'.repeat(64)) };
    const command = {
      ...kop,
      versie: casus?.versie ?? 0,
      ...opdracht,
      nu: toMoment(opdracht.nu ?? NU),
    } as Command;
    const decision = decide(command, casus, SCHOOL);
    if (decision.soort === 'geweigerd') throw new Error(`${command.type}: ${decision.weigering.code}`);
    log.push(...decision.gebeurtenissen);
    casus = decision.gebeurtenissen.reduce<Casus | undefined>(evolve, casus);
    if (casus) casus = { ...casus, versie: casus.versie + 1 };
  }
  if (casus === undefined) throw new Error('no casus');
  return { casus, log };
}
interface Extra {
  readonly wie?: MedewerkerId;
  readonly velden?: Record<string, string>;
  readonly melder?: Parameters<typeof bouwKaart>[3];
  readonly nu?: string;
}
function kaart(naam: string, geval: string, { casus, log }: Verhaal, extra: Extra = {}): void {
  const maker = WEGEN_KAARTEN[naam];
  if (maker === undefined) throw new Error(naam);
  const nu = toMoment(extra.nu ?? NU);
  const kijker = {
    school: SCHOOL,
    wie: extra.wie ?? ANNA,
    nu,
    vandaag: toDatum(nu.slice(0, 10)),
    tijd: '14:05',
    velden: extra.velden ?? {},
  };
  schrijf(naam, geval, bouwKaart(naam, maker, { ...kijker, casus, gebeurtenissen: log, outbox: [] }, extra.melder));
}

const vragenlijst = { versie: '2019-1', tekstset: 'S4', vraag: 'vraag' } as const;
const ouder = (aanduiding: string): Invoer => ({
  type: 'PersoonToevoegen',
  door: ANNA,
  soort: 'ouder',
  gezag: true,
  inhoud: { aanduiding },
});
const gesprek = (persoonId: string, reactie: string): Invoer => ({
  type: 'GesprekVastleggen',
  door: BAS,
  persoonId,
  gehoudenOp: NU,
  leerkrachtErbij: true,
  uitkomst: 'weten-het-niet',
  inhoud: { reactie },
});
const advies = (soort: 'melden' | 'niet-melden', wat: string): Invoer => ({
  type: 'VeiligThuisRaadplegen',
  door: BAS,
  gebeldOp: NU,
  advies: soort,
  gevolgd: 'nog-niet',
  inhoud: { advies: wat },
});
const weeg = (
  door: MedewerkerId,
  keuze: Extract<Invoer, { type: 'AfwegingMaken' }>['keuze'],
  reden: string,
): Invoer => ({
  type: 'AfwegingMaken',
  door,
  keuze,
  vragenlijst,
  gewogenMet: [BAS],
  inhoud: { reden },
});
const eens = (voorstelId: string, door = BAS): Invoer => ({
  type: 'InstemmingGeven',
  door,
  voorstelId,
  via: 'collega',
  inhoud: { reden: 'Zelfde beeld na ons gesprek.' },
});
const basis = (directGevaar = false): Invoer => ({
  type: 'BasisvragenBeantwoorden',
  door: ANNA,
  antwoorden: { directGevaar, belemmerdeOntwikkeling: true, risicoNabij: false },
});
const b2 = (antwoord: 'ja' | 'nee'): Invoer => ({
  type: 'HulpbesluitNemen',
  door: BAS,
  antwoord,
  vereisten: { zicht: true, regie: true, patronen: true, focus: true, herstel: false },
  inhoud: { toelichting: 'De wijkverpleegkundige komt elke week.' },
});
const plan = (doelen: string): Invoer => ({
  type: 'HulpplanVastleggen',
  door: BAS,
  casemanager: BAS,
  evaluatieOp: toDatum('2026-04-23'),
  inhoud: { doelen, hulp: 'Schoolmaatschappelijk werk', taken: 'Anna let op brood en jas. Bas belt elke vrijdag.' },
});
const volg = (hoe: string): Invoer => ({ type: 'HulpVolgen', door: BAS, begonnen: true, inhoud: { hoe } });
const langSignaal: Invoer = {
  ...SIGNAAL,
  onveiliger: 'nee',
  inhoud: { feit: LANG, letterlijk: LANG, interpretatie: LANG, weerspreekt: LANG, letsel: LANG },
};

const TOT_WEGEN: readonly Invoer[] = [
  START,
  { ...SIGNAAL, inhoud: { ...SIGNAAL.inhoud, weerspreekt: 'Moeder bracht een keer zelf brood na.' } },
  ouder('moeder'),
  ouder('vader'),
  advies('niet-melden', 'Nu geen acute of structurele onveiligheid. Kijk of er hulp kan komen.'),
];
/** The pupil's track is the first person of a casus where one was made; every track has been held. */
function gesprekken(): readonly Invoer[] {
  const { casus } = speel(...TOT_WEGEN);
  return casus.personen.map((p) => gesprek(p.persoonId, 'Vertelde dat het thuis druk is en dat er weinig geld is.'));
}
const GEREED = [...TOT_WEGEN, ...gesprekken()];
const A1_JA = [...GEREED, basis(), weeg(ANNA, { afweging: 'A1', antwoord: 'ja' }, 'Drie dagen geen brood.')];
const A2_NEE = [...A1_JA, weeg(ANNA, { afweging: 'A2', antwoord: 'veilig-genoeg' }, 'Geen gevaar gezien.'), eens('v1')];
const A3_JA = [...A2_NEE, weeg(ANNA, { afweging: 'A3', antwoord: 'ja' }, 'SMW kan volgende week beginnen.')];
const ouders = speel(...GEREED).casus.personen.filter((p) => p.soort === 'ouder');
const a4 = (mee: boolean): Extract<Invoer, { type: 'AfwegingMaken' }>['keuze'] => ({
  afweging: 'A4',
  personen: ouders.map((p) => ({ persoonId: p.persoonId, aanvaardt: true, werktMee: mee })),
  uitzondering: false,
});
const A4_JA = [...A3_JA, weeg(ANNA, a4(true), 'Moeder en vader willen graag.')];
const HULP = [
  ...A4_JA,
  b2('ja'),
  plan('Elke dag brood en een warme jas.'),
  volg('Het SMW is geweest. Zij eet weer mee.'),
];
const DEELS = [...HULP, weeg(ANNA, { afweging: 'A5', antwoord: 'deels' }, 'Brood wel, jas nog niet.')];
const LANG_TOT = [...GEREED, ...Array.from({ length: 7 }, () => langSignaal), basis()];
const lang = { melder: { let: tekst('weigering.verouderd', { wie: 'Wilhelmina-Antoinette van der *Heijden*' }) } };
const typt = (...ids: readonly string[]) => ({ velden: Object.fromEntries(ids.map((id) => [id, LANG])), ...lang });
const ontvangst = (sleutel: string) => ({
  melder: { ontvangst: [tekst(`ontvangst.${sleutel}`, { code: '2026-014' })] },
});

if (import.meta.main) {
  vragen();
  voorstellen();
  besluiten();
  hulp();
  slot();
}

function vragen(): void {
  kaart('wegen', 'leeg', speel(START));
  kaart('wegen', 'gewoon', speel(...GEREED));
  kaart('wegen', 'lang', speel(...LANG_TOT), lang);
  kaart('wegen', 'acuut', speel(START, { ...SIGNAAL, kenmerken: ['letsel', 'wapen'] }));
  kaart('a1', 'leeg', speel(START, SIGNAAL));
  kaart('a1', 'gewoon', speel(...GEREED, basis()), ontvangst('basisvragen-beantwoorden'));
  kaart('a1', 'lang', speel(...LANG_TOT), typt('reden'));
  kaart('a2', 'gewoon', speel(...A1_JA), ontvangst('a1-antwoorden'));
  kaart(
    'a2',
    'acuut',
    speel(...A1_JA, weeg(ANNA, { afweging: 'A2', antwoord: 'structureel' }, LANG), {
      ...SIGNAAL,
      kenmerken: ['letsel'],
      onveiliger: 'ja',
    }),
    typt('reden'),
  );
  kaart('a3', 'gewoon', speel(...A2_NEE), ontvangst('instemming-geven'));
  kaart('a3', 'lang', speel(...A2_NEE), typt('reden'));
  kaart('a4', 'leeg', speel(START, SIGNAAL));
  kaart('a4', 'gewoon', speel(...A3_JA), ontvangst('a3-antwoorden'));
  kaart(
    'a4',
    'lang',
    speel(...A3_JA, ...['oma *moederskant* (zij [woont](http://x) bij het gezin)', 'opa', 'tante'].map(ouder)),
    typt('reden'),
  );
  kaart('a5', 'leeg', speel(...A4_JA));
  kaart('a5', 'gewoon', speel(...HULP), { nu: '2026-04-23T09:00:00.000Z', wie: BAS });
  kaart('a5', 'lang', speel(...A4_JA, b2('ja'), plan(LANG)), typt('reden'));
}
function voorstellen(): void {
  const lager = weeg(
    ANNA,
    { afweging: 'A1', antwoord: 'nee' },
    'De specialist schreef dat hij snel blauwe plekken krijgt.',
  );
  kaart('voorstel', 'leeg', speel(START, SIGNAAL));
  kaart('voorstel', 'gewoon', speel(...GEREED, lager), { wie: BAS });
  kaart('voorstel', 'eigen', speel(...GEREED, lager), ontvangst('voorgesteld'));
  kaart(
    'voorstel',
    'lang',
    speel(
      ...LANG_TOT,
      weeg(BAS, { afweging: 'A1', antwoord: 'nee' }, LANG),
      weeg(ANNA, { afweging: 'A2', antwoord: 'veilig-genoeg' }, LANG),
    ),
    { wie: CARLA, ...typt('redenEens', 'redenNiet') },
  );
}
function besluiten(): void {
  kaart('besluit-melden', 'leeg', speel(...GEREED));
  kaart('besluit-melden', 'gewoon', speel(...A4_JA), ontvangst('a4-antwoorden'));
  kaart(
    'besluit-melden',
    'acuut',
    speel(...A1_JA, weeg(ANNA, { afweging: 'A2', antwoord: 'acuut' }, '')),
    ontvangst('a2-antwoorden'),
  );
  kaart('besluit-melden', 'structureel', speel(...A1_JA, weeg(ANNA, { afweging: 'A2', antwoord: 'structureel' }, '')));
  kaart('besluit-melden', 'twijfel', speel(...A1_JA, weeg(ANNA, { afweging: 'A2', antwoord: 'twijfel' }, '')));
  kaart('besluit-melden', 'lang', speel(...A4_JA, b2('nee')), lang);
  kaart(
    'besluit-melden',
    'weggenomen',
    speel(...GEREED, weeg(ANNA, { afweging: 'A1', antwoord: 'nee' }, LANG), eens('v1')),
  );
  kaart('besluit-hulp', 'leeg', speel(...GEREED));
  kaart('besluit-hulp', 'gewoon', speel(...A4_JA));
  kaart('besluit-hulp', 'acuut', speel(...A1_JA, weeg(ANNA, { afweging: 'A2', antwoord: 'acuut' }, '')));
  kaart('besluit-hulp', 'lang', speel(...A4_JA, b2('ja')), typt('toelichting'));
  const tegen = [...A4_JA, advies('melden', LANG)];
  const afwijken: Invoer = {
    type: 'AdviesAfwijken',
    door: CARLA,
    opnieuwOp: toDatum('2026-03-26'),
    inhoud: { reden: 'De hulp begint morgen.' },
  };
  kaart('advies-afwijken', 'leeg', speel(...GEREED));
  kaart('advies-afwijken', 'gewoon', speel(...tegen), { wie: CARLA });
  kaart('advies-afwijken', 'lang', speel(...tegen, afwijken), { wie: CARLA, ...typt('reden') });
}
function hulp(): void {
  kaart('hulpplan', 'leeg', speel(...A4_JA));
  kaart('hulpplan', 'gewoon', speel(...A4_JA, b2('ja')), ontvangst('hulpbesluit-nemen'));
  kaart('hulpplan', 'lang', speel(...A4_JA, b2('ja')), typt('doelen', 'hulp', 'taken', 'prognose'));
  kaart('hulp-volgen', 'leeg', speel(...A4_JA));
  kaart('hulp-volgen', 'gewoon', speel(...HULP), { wie: BAS });
  kaart('hulp-volgen', 'lang', speel(...A4_JA, b2('ja'), plan(LANG), volg(LANG), volg(LANG), volg(LANG)), typt('hoe'));
  kaart('hulp-verlengen', 'leeg', speel(...A4_JA));
  kaart('hulp-verlengen', 'gewoon', speel(...DEELS));
  const klaar = [
    ...DEELS,
    weeg(ANNA, { afweging: 'A2', antwoord: 'veilig-genoeg' }, 'Nog steeds veilig.'),
    eens('v2'),
    advies('niet-melden', 'Geef het nog even tijd.'),
  ];
  kaart('hulp-verlengen', 'lang', speel(...klaar), { wie: CARLA, ...typt('reden') });
  const melding: Invoer = {
    type: 'MeldingVastleggen',
    door: BAS,
    gemeldOp: NU,
    wijze: 'telefoon',
    opgevat: 'melding',
    inhoud: {},
  };
  kaart('hulp-afsluiten', 'leeg', speel(...HULP));
  kaart('hulp-afsluiten', 'gewoon', speel(...HULP, melding));
  kaart('hulp-afsluiten', 'lang', speel(...HULP, melding), typt('reden'));
}
function slot(): void {
  const weg = [...GEREED, weeg(ANNA, { afweging: 'A1', antwoord: 'nee' }, LANG), eens('v1')];
  const gelukt = [...HULP, weeg(ANNA, { afweging: 'A5', antwoord: 'ja' }, 'Zij eet elke dag mee.'), eens('v2')];
  const sluit = (einde: 'vermoeden-weggenomen' | 'hulp-geslaagd'): Invoer => ({
    type: 'CasusSluiten',
    door: ANNA,
    einde,
    opvolgenOp: toDatum('2026-07-23'),
    inhoud: { reden: 'Zie de brief.' },
  });
  kaart('sluiten', 'gewoon', speel(...weg), ontvangst('instemming-geven'));
  kaart('sluiten', 'hulp', speel(...gelukt));
  kaart('sluiten', 'leeg', speel(...HULP));
  kaart('sluiten', 'acuut', speel(...A1_JA, weeg(ANNA, { afweging: 'A2', antwoord: 'acuut' }, '')));
  kaart('sluiten', 'lang', speel(...weg), typt('reden'));
  kaart('opvolging', 'leeg', speel(...GEREED));
  kaart('opvolging', 'gewoon', speel(...gelukt, sluit('hulp-geslaagd')), { nu: '2026-07-23T09:00:00.000Z' });
  kaart('opvolging', 'lang', speel(...gelukt, sluit('hulp-geslaagd')), typt('hoe'));
  kaart('heropenen', 'gewoon', speel(...weg, sluit('vermoeden-weggenomen')));
  kaart('heropenen', 'leeg', speel(...GEREED));
  kaart('heropenen', 'lang', speel(...gelukt, sluit('hulp-geslaagd')), lang);
}
