// Writes the samples of the first cards from a made-up casus. Run after a change of their views: npx node test/tools/samples-start.ts

import { writeFileSync } from 'node:fs';

import type { Command } from '../../src/domain/command.ts';
import { decide } from '../../src/domain/decide.ts';
import { evolve } from '../../src/domain/casus.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import type { School } from '../../src/domain/school.ts';
import { BASIS_2019 } from '../../src/domain/schoolprofiel.ts';
import type { Casus } from '../../src/domain/toestand.ts';
import { toCasusId, toMedewerkerId, toMoment, toOpdrachtId, toSchoolId, toDatum } from '../../src/shared/ids.ts';
import { berichtKaart } from '../../src/views/bericht-kaart.ts';
import { bouwKaart, bouwLos, losseKop } from '../../src/views/bouw.ts';
import type { Gelezen, Verzonden } from '../../src/views/bouw.ts';
import { tekst } from '../../src/views/kaart.ts';
import type { KaartView } from '../../src/views/kaart.ts';
import { KAARTMAKERS } from '../../src/views/kaarten.ts';
import { LOSSE_KAARTEN } from '../../src/views/losse-kaarten.ts';

const id = (n: string) => toMedewerkerId(`00000000-0000-4000-8000-0000000000${n}`);
const LANGE_NAAM = 'Wilhelmina-Antoinette van der *Heijden*-Oude Nijeweme (de Jong)';
export const SCHOOL: School = {
  schoolId: toSchoolId('de-voorbeeldschool'),
  naam: 'De Voorbeeldschool',
  vandaag: toDatum('2026-03-12'),
  profiel: BASIS_2019,
  schooltijd: [],
  werkweek: [],
  medewerkers: [
    { medewerkerId: id('a1'), naam: 'Anna', telefoon: '06-00000001', rollen: ['leerkracht'], vervangt: [] },
    { medewerkerId: id('a2'), naam: 'Bas', telefoon: '06-00000002', rollen: ['intern-begeleider'], vervangt: [] },
    { medewerkerId: id('a3'), naam: 'Carla', telefoon: '06-00000003', rollen: ['aandachtsfunctionaris'], vervangt: [] },
    { medewerkerId: id('a4'), naam: 'Dirk', telefoon: '06-00000004', rollen: ['directeur'], vervangt: [] },
    { medewerkerId: id('a5'), naam: 'Eva', telefoon: '06-00000005', rollen: ['bestuurder'], vervangt: [] },
    { medewerkerId: id('a6'), naam: LANGE_NAAM, rollen: ['leerkracht'], vervangt: [] },
  ],
};
export const [ANNA, BAS, CARLA, DIRK] = [id('a1'), id('a2'), id('a3'), id('a4')];
export const NU = toMoment('2026-03-12T13:05:00.000Z');
const CASUS = toCasusId('AAAAAAAAAAAAAAAAAAAAAA');
export const LANG =
  'Zij zei: *"ik durf niet naar huis"* [klik](http://x.example) <b>vet</b> ${naam} _en_ nog veel meer. '.repeat(24);

type Invoer = Command extends infer C
  ? C extends Command
    ? Omit<C, 'casusId' | 'schoolId' | 'opdrachtId' | 'versie' | 'nu'> & { nu?: string }
    : never
  : never;
export interface Gespeeld {
  readonly casus: Casus;
  readonly gebeurtenissen: readonly CasusEvent[];
}
/** Plays commands in order; throws when one is refused, so that a sample is always a casus that can exist. */
export function speelLog(...opdrachten: readonly Invoer[]): Gespeeld {
  let casus: Casus | undefined;
  const gebeurtenissen: CasusEvent[] = [];
  for (const opdracht of opdrachten) {
    const kop = {
      casusId: CASUS,
      schoolId: SCHOOL.schoolId,
      opdrachtId: toOpdrachtId('0'.repeat(64)),
      versie: casus?.versie ?? 0,
    };
    const command = { ...kop, ...opdracht, nu: toMoment(opdracht.nu ?? NU) } as Command;
    const decision = decide(command, casus, SCHOOL);
    if (decision.soort === 'geweigerd') throw new Error(`${command.type}: ${decision.weigering.code}`);
    gebeurtenissen.push(...decision.gebeurtenissen);
    casus = decision.gebeurtenissen.reduce<Casus | undefined>(evolve, casus);
    if (casus) casus = { ...casus, versie: casus.versie + 1 };
  }
  if (casus === undefined) throw new Error('no casus');
  return { casus, gebeurtenissen };
}
export const speel = (...opdrachten: readonly Invoer[]): Casus => speelLog(...opdrachten).casus;
export const START = {
  type: 'CasusStarten',
  door: ANNA,
  code: '2026-014',
  leerling: { initialen: 'J.', groep: '3' },
  gevaarNu: false,
  disclosure: false,
  vormen: [],
  uitgesloten: [],
  collegaThuis: false,
} as const;
export const SIGNAAL = {
  type: 'SignaalVastleggen',
  door: ANNA,
  bron: 'zelf',
  gezienOp: NU,
  kenmerken: [],
  vormen: [],
  heropenen: false,
  inhoud: { feit: 'Kwam drie dagen zonder brood en zonder jas.' },
} as const;

const kijker = { school: SCHOOL, wie: ANNA, nu: NU, vandaag: toDatum('2026-03-12'), tijd: '14:05', velden: {} };
export const schrijf = (kaart: string, geval: string, view: KaartView): void => {
  writeFileSync(
    new URL(`../../cards/${kaart}.${geval}.sample.json`, import.meta.url),
    `${JSON.stringify({ view }, null, 2)}\n`,
  );
};
export function inCasus(
  kaart: string,
  geval: string,
  casus: Casus,
  extra: {
    velden?: Record<string, string>;
    gebeurtenissen?: readonly CasusEvent[];
    melder?: Parameters<typeof bouwKaart>[3];
    wie?: typeof ANNA;
    school?: School;
    outbox?: readonly Verzonden[];
    gelezen?: readonly Gelezen[];
  } = {},
): void {
  const maker = KAARTMAKERS[kaart];
  if (maker === undefined) throw new Error(kaart);
  const bouw = {
    ...kijker,
    school: extra.school ?? SCHOOL,
    velden: extra.velden ?? {},
    wie: extra.wie ?? ANNA,
    casus,
    gebeurtenissen: extra.gebeurtenissen ?? [],
    outbox: extra.outbox ?? [],
    ...(extra.gelezen && { gelezen: extra.gelezen }),
  };
  schrijf(kaart, geval, bouwKaart(kaart, maker, bouw, extra.melder));
}
export function los(
  kaart: string,
  geval: string,
  velden: Record<string, string> = {},
  bestaand: Parameters<typeof losseKop>[0]['ontvangst'] = [],
): void {
  const maker = LOSSE_KAARTEN[kaart];
  if (maker === undefined) throw new Error(kaart);
  const inhoud = maker.maak({ ...kijker, velden, scholen: [SCHOOL], casussen: [], bestaand });
  schrijf(
    kaart,
    geval,
    bouwLos(
      kaart,
      inhoud,
      { velden, school: SCHOOL },
      losseKop({}, tekst(`plek.los.${kaart}`), maker.start ? CASUS : undefined),
    ),
  );
}

if (import.meta.main) {
  const nood = speel({ type: 'NoodInschakelen', door: ANNA, code: '2026-014', nietNaar: [] });
  const vers = speel(START);
  const een = speel(START, SIGNAAL);
  los('welkom', 'gewoon');
  los('nood', 'leeg');
  los('zorgen', 'leeg');
  los('zorgen', 'bestaand', { initialen: 'J.', geboortedatum: '2018-04-02', feit: LANG }, [
    { titel: tekst('bestaand.open', { code: '2026-009', staat: tekst('afloop.lopend') }), casus: CASUS, versie: 4 },
  ]);
  los('vrije-tekst', 'lang', { feit: LANG });
  los('niet-gevonden', 'gewoon');
  inCasus('nood', 'acuut', nood, {
    melder: { ontvangst: [tekst('ontvangst.nood-waarschuwen', { code: '2026-014' })] },
  });
  inCasus('signaal', 'leeg', vers, {
    melder: { ontvangst: [tekst('ontvangst.zorgen-beginnen', { code: '2026-014' })] },
  });
  inCasus('signaal', 'lang', een, {
    velden: { feit: LANG, letterlijk: LANG },
    melder: { let: tekst('weigering.verouderd', { wie: LANGE_NAAM }) },
  });
  const kindcheck = speel(START, {
    type: 'KindcheckVastleggen',
    door: ANNA,
    gezienOp: NU,
    oudersignalen: ['middelen'],
    onveiliger: 'twijfel',
    gedeeldeZorg: 'ex-partner',
    inhoud: { feit: 'Moeder rook naar alcohol.', kinderen: '2 en 4' },
  });
  inCasus('kindcheck', 'leeg', vers);
  inCasus('kindcheck', 'gewoon', kindcheck, { wie: CARLA });
  inCasus('kind-koppelen', 'gewoon', kindcheck, { wie: CARLA });
  inCasus('kindcheck', 'lang', kindcheck, { velden: { feit: LANG, kinderen: '2 en 4', hulp: LANG.slice(0, 200) } });
  inCasus('casus', 'gewoon', een, { melder: { ontvangst: [tekst('ontvangst.bewaard', { code: '2026-014' })] } });
  inCasus('casus', 'acuut', nood);
  schrijf('bericht', 'gewoon', berichtKaart({ soort: 'overleg-gevraagd', kleur: 'gewoon' }, een, SCHOOL));
  schrijf('bericht', 'acuut', berichtKaart({ soort: 'nood', kleur: 'rood' }, nood, SCHOOL));
}
