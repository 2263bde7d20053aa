// Made-up casussen for the samples of the cards around wegen, and how one becomes a sample. It writes nothing by itself.

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
import { ANNA, BAS, LANG as LANG_START, NU, schrijf, SCHOOL, SIGNAAL, START } from './samples-start.ts';

/** The same typed text, with the look of a placeholder in capitals. */
export const LANG = LANG_START.replaceAll('naam', 'NAAM');
const CASUS = toCasusId('AAAAAAAAAAAAAAAAAAAAAA');
export type Invoer = Command extends infer C
  ? C extends Command
    ? Omit<C, 'casusId' | 'schoolId' | 'opdrachtId' | 'versie' | 'nu'> & { nu?: string }
    : never
  : never;
interface Verhaal {
  readonly casus: Casus;
  readonly log: readonly CasusEvent[];
}
/** Plays commands in order and keeps the log; throws when one is refused: a sample is always a casus that can exist. */
export function speel(...opdrachten: readonly Invoer[]): Verhaal {
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
export function kaart(naam: string, geval: string, { casus, log }: Verhaal, extra: Extra = {}): void {
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
export const ouder = (aanduiding: string): Invoer => ({
  type: 'PersoonToevoegen',
  door: ANNA,
  soort: 'ouder',
  gezag: 'ja',
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
export const advies = (soort: 'melden' | 'niet-melden', wat: string): Invoer => ({
  type: 'VeiligThuisRaadplegen',
  door: BAS,
  gebeldOp: NU,
  advies: soort,
  gevolgd: 'nog-niet',
  inhoud: { advies: wat },
});
export const weeg = (
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
export const eens = (voorstelId: string, door = BAS): Invoer => ({
  type: 'InstemmingGeven',
  door,
  voorstelId,
  via: 'collega',
  inhoud: { reden: 'Zelfde beeld na ons gesprek.' },
});
export const basis = (directGevaar = false): Invoer => ({
  type: 'BasisvragenBeantwoorden',
  door: ANNA,
  antwoorden: { directGevaar, belemmerdeOntwikkeling: true, risicoNabij: false },
});
export const b2 = (antwoord: 'ja' | 'nee'): Invoer => ({
  type: 'HulpbesluitNemen',
  door: BAS,
  antwoord,
  vereisten: { zicht: true, regie: true, patronen: true, focus: true, herstel: false },
  inhoud: { toelichting: 'De wijkverpleegkundige komt elke week.' },
});
export const plan = (doelen: string): Invoer => ({
  type: 'HulpplanVastleggen',
  door: BAS,
  casemanager: BAS,
  evaluatieOp: toDatum('2026-04-23'),
  inhoud: { doelen, hulp: 'Schoolmaatschappelijk werk', taken: 'Anna let op brood en jas. Bas belt elke vrijdag.' },
});
export const volg = (hoe: string): Invoer => ({ type: 'HulpVolgen', door: BAS, begonnen: true, inhoud: { hoe } });
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
export const GEREED = [...TOT_WEGEN, ...gesprekken()];
export const A1_JA = [...GEREED, basis(), weeg(ANNA, { afweging: 'A1', antwoord: 'ja' }, 'Drie dagen geen brood.')];
export const A2_NEE = [
  ...A1_JA,
  weeg(ANNA, { afweging: 'A2', antwoord: 'veilig-genoeg' }, 'Geen gevaar gezien.'),
  eens('v1'),
];
export const A3_JA = [...A2_NEE, weeg(ANNA, { afweging: 'A3', antwoord: 'ja' }, 'SMW kan volgende week beginnen.')];
const ouders = speel(...GEREED).casus.personen.filter((p) => p.soort === 'ouder');
const a4 = (mee: boolean): Extract<Invoer, { type: 'AfwegingMaken' }>['keuze'] => ({
  afweging: 'A4',
  personen: ouders.map((p) => ({ persoonId: p.persoonId, aanvaardt: true, werktMee: mee })),
  uitzondering: false,
});
export const A4_JA = [...A3_JA, weeg(ANNA, a4(true), 'Moeder en vader willen graag.')];
export const HULP = [
  ...A4_JA,
  b2('ja'),
  plan('Elke dag brood en een warme jas.'),
  volg('Het SMW is geweest. Zij eet weer mee.'),
];
/** The same journey with a jeugdarts instead of Veilig Thuis (C-41). */
export const zonderAdvies = (invoer: Invoer): Invoer =>
  invoer.type === 'VeiligThuisRaadplegen'
    ? {
        type: 'OverlegVastleggen',
        door: invoer.door,
        overlegSoort: 'jeugdarts',
        inhoud: { advies: 'Past bij haar leeftijd.' },
      }
    : invoer;
export const DEELS = [...HULP, weeg(ANNA, { afweging: 'A5', antwoord: 'deels' }, 'Brood wel, jas nog niet.')];
export const LANG_TOT = [...GEREED, ...Array.from({ length: 7 }, () => langSignaal), basis()];
export const lang = {
  melder: { let: tekst('weigering.verouderd', { wie: 'Wilhelmina-Antoinette van der *Heijden*' }) },
};
export const typt = (...ids: readonly string[]) => ({
  velden: Object.fromEntries(ids.map((id) => [id, LANG])),
  ...lang,
});
export const ontvangst = (sleutel: string) => ({
  melder: { ontvangst: [tekst(`ontvangst.${sleutel}`, { code: '2026-014' })] },
});
