// given(journey).when(command).then(events), .refused(code) or .nothing(): a play of one casus with a frozen clock that moves a minute a command.

import { kalender } from '../../../src/calendar/kalender.ts';
import type { Bericht } from '../../../src/domain/bericht.ts';
import { berichten } from '../../../src/domain/berichten.ts';
import { evolve } from '../../../src/domain/casus.ts';
import type { CasusEvent } from '../../../src/domain/casus.ts';
import { decide } from '../../../src/domain/decide.ts';
import type { Command } from '../../../src/domain/command.ts';
import type { Decision, WeigeringCode } from '../../../src/domain/decision.ts';
import type { School } from '../../../src/domain/school.ts';
import { uitkomstVan } from '../../../src/domain/stand.ts';
import type { Besluit } from '../../../src/domain/afwegingskader.ts';
import { plusMinuten } from '../../../src/domain/termijnen.ts';
import type { Casus } from '../../../src/domain/toestand.ts';
import { toCasusId, toMoment, toOpdrachtId } from '../../../src/shared/ids.ts';
import type { Datum, MedewerkerId, Moment } from '../../../src/shared/ids.ts';
import type { Zet } from './opdrachten.ts';
import { school as gewoneSchool } from './personen.ts';

/** Monday 9 March 2026, 10:00 in Amsterdam. */
export const BEGIN: Moment = toMoment('2026-03-09T09:00:00.000Z');
const CASUS_ID = toCasusId('AAAAAAAAAAAAAAAAAAAAAA');

export interface Stand {
  readonly school: School;
  readonly casus: Casus | undefined;
  readonly log: readonly CasusEvent[];
  readonly nu: Moment;
  readonly versie: number;
}
export const leeg = (school: School = gewoneSchool()): Stand => ({
  school,
  casus: undefined,
  log: [],
  nu: BEGIN,
  versie: 0,
});

export function toCommand(z: Zet, stand: Stand): Command {
  const nu = z.op ?? stand.nu;
  const kop = {
    casusId: CASUS_ID,
    schoolId: stand.school.schoolId,
    door: z.door,
    nu,
    opdrachtId: toOpdrachtId('0'.repeat(64)),
    versie: stand.versie - (z.achter ?? 0),
  };
  return { ...kop, type: z.type, ...z.velden(nu) } as Command;
}
/** A play asks the day of the same few moments thousands of times. */
const dagen = new Map<Moment, Datum>();
function dagVan(nu: Moment): Datum {
  const dag = dagen.get(nu) ?? kalender.datumVan(nu);
  dagen.set(nu, dag);
  return dag;
}
/** The school as it is on the day of a moment; the same one while the day stays the same. */
export function opDagVan(school: School, nu: Moment): School {
  const vandaag = dagVan(nu);
  return school.vandaag === vandaag ? school : { ...school, vandaag };
}
export const probeer = (z: Zet, stand: Stand): Decision<CasusEvent> =>
  decide(toCommand(z, stand), stand.casus, opDagVan(stand.school, z.op ?? stand.nu));

/** The state after these facts; one minute later. */
export function metFeiten(stand: Stand, feiten: readonly CasusEvent[], op: Moment = stand.nu): Stand {
  const log = [...stand.log, ...feiten];
  const versie = stand.versie + (feiten.length > 0 ? 1 : 0);
  const nu = plusMinuten(op, 1);
  const casus = feiten.reduce<Casus | undefined>(evolve, stand.casus);
  return { ...stand, log, versie, casus: casus && { ...casus, versie }, nu, school: opDagVan(stand.school, nu) };
}
/** Plays one command that has to be accepted. */
export function speel(stand: Stand, z: Zet): Stand {
  const decision = probeer(z, stand);
  if (decision.soort === 'geweigerd') throw new Error(`${z.type} refused: ${decision.weigering.code}`);
  return metFeiten(stand, decision.gebeurtenissen, z.op ?? stand.nu);
}
export const speelAlles = (stand: Stand, ...zetten: readonly Zet[]): Stand => zetten.reduce(speel, stand);

export interface Na {
  /** Exactly these events, each at least with these fields. */
  readonly then: (...events: readonly Record<string, unknown>[]) => Na;
  readonly refused: (code: WeigeringCode, rol?: string) => void;
  readonly nothing: () => void;
  /** State after the command; fails when it was refused. */
  readonly casus: () => Casus;
  readonly stand: () => Stand;
  readonly uitkomst: () => Besluit;
  readonly berichten: () => readonly Bericht[];
}
export interface Gegeven {
  readonly when: (z: Zet) => Na;
  readonly stand: Stand;
  readonly casus: Casus;
  readonly uitkomst: Besluit;
}

function na(stand: Stand, z: Zet): Na {
  const decision = probeer(z, stand);
  const feiten = (): readonly CasusEvent[] => {
    if (decision.soort === 'geweigerd') throw new Error(`${z.type} refused: ${decision.weigering.code}`);
    return decision.gebeurtenissen;
  };
  const straks = (): Stand => metFeiten(stand, feiten(), z.op ?? stand.nu);
  const zelf: Na = {
    then: (...events) => {
      const gebeurd = feiten();
      expect(gebeurd).toMatchObject(events);
      expect(gebeurd).toHaveLength(events.length);
      return zelf;
    },
    refused: (code, rol) => {
      expect(decision).toMatchObject({ soort: 'geweigerd', weigering: rol === undefined ? { code } : { code, rol } });
    },
    nothing: () => {
      expect(decision).toEqual({ soort: 'aanvaard', gebeurtenissen: [] });
    },
    stand: straks,
    casus: () => casusVan(straks()),
    uitkomst: () => uitkomstVan(casusVan(straks()), stand.school.profiel),
    berichten: () => berichten(feiten(), casusVan(straks()), opDagVan(stand.school, z.op ?? stand.nu)),
  };
  return zelf;
}
export function casusVan(stand: Stand): Casus {
  if (stand.casus === undefined) throw new Error('no casus yet');
  return stand.casus;
}

/** A journey of accepted commands at the ordinary school, or on from a state. */
export function given(...zetten: readonly Zet[]): Gegeven {
  return vanaf(leeg(), ...zetten);
}
export function vanaf(begin: Stand, ...zetten: readonly Zet[]): Gegeven {
  const stand = speelAlles(begin, ...zetten);
  return {
    stand,
    when: (z) => na(stand, z),
    get casus() {
      return casusVan(stand);
    },
    get uitkomst() {
      return uitkomstVan(casusVan(stand), stand.school.profiel);
    },
  };
}

/** Who hears what: `soort kleur naar`, where `naar` is the name of a person or a role. */
export function kort(rij: readonly Bericht[], school: School): readonly string[] {
  const naam = (id: MedewerkerId): string => school.medewerkers.find((m) => m.medewerkerId === id)?.naam ?? '?';
  return rij.map((b) => `${b.soort} ${b.kleur} ${'rol' in b.aan ? b.aan.rol : naam(b.aan.medewerker)}`);
}
