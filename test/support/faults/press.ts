// What somebody presses in a fault run, and the real command it becomes. It knows no process and no store.

import { z } from 'zod';

import type { CommandInvoer } from '../../../src/application/handle-command.ts';
import type { CasusEvent } from '../../../src/domain/casus.ts';
import type { Kop } from '../../../src/domain/opdracht.ts';
import type { Moment, OpdrachtId } from '../../../src/shared/ids.ts';
import { toMoment } from '../../../src/shared/ids.ts';
import { casusId, medewerkerId, schoolId } from '../../../src/store/fields.ts';
import { opdrachtIdVan } from '../../../src/teams/opdracht-id.ts';

const VERBS = [
  'starten',
  'nood',
  'signaal',
  'oranje',
  'rood',
  'gesprek',
  'veilig-thuis',
  'overleg',
  'antwoord',
  'persoon',
  'onmogelijk',
] as const;
export type Verb = (typeof VERBS)[number];

/** One press of a button; `marker` is the text typed, found again in the log. */
export const press = z.strictObject({
  schoolId,
  casusId,
  door: medewerkerId,
  /** Of the card that was pressed. */
  versie: z.int().min(0),
  verb: z.enum(VERBS),
  marker: z.string().regex(/^k\d+$/),
  /** Who is asked, for `overleg`. */
  aan: medewerkerId.exactOptional(),
  /** Which consult, for `antwoord`. */
  overlegId: z.string().exactOptional(),
});
export type Press = z.output<typeof press>;

/** The same press has the same id, pressed again at another version another one: as for a card in Teams. */
export function opdrachtIdOf({ schoolId, casusId, versie, verb, door, marker, aan, overlegId }: Press): OpdrachtId {
  const invoer = { marker, ...(aan && { aan }), ...(overlegId && { overlegId }) };
  return opdrachtIdVan({ schoolId, casusId, versie, verb, door, invoer });
}

const GEEN = { bron: 'zelf', kenmerken: [], vormen: [], heropenen: false } as const;

/** The command of this press at `nu`. */
export function toInvoer(pressed: Press, nu: Moment): CommandInvoer {
  const { casusId, schoolId, door, versie, marker } = pressed;
  const kop: Kop = { casusId, schoolId, door, versie, nu, opdrachtId: opdrachtIdOf(pressed) };
  const start = { disclosure: false, vormen: [], uitgesloten: [], collegaThuis: false, leerling: { groep: marker } };
  switch (pressed.verb) {
    case 'starten':
    case 'nood':
      return { ...kop, type: 'CasusStarten', ...start, gevaarNu: pressed.verb === 'nood' };
    case 'signaal':
      return { ...kop, type: 'SignaalVastleggen', ...GEEN, gezienOp: nu, inhoud: { feit: marker } };
    case 'oranje':
    case 'rood': {
      const kenmerken = pressed.verb === 'rood' ? (['verteld'] as const) : (['letsel'] as const);
      return { ...kop, type: 'SignaalVastleggen', ...GEEN, kenmerken, gezienOp: nu, inhoud: { feit: marker } };
    }
    case 'onmogelijk': {
      const gezienOp = toMoment(new Date(Date.parse(nu) + 60_000).toISOString());
      return { ...kop, type: 'SignaalVastleggen', ...GEEN, gezienOp, inhoud: { feit: marker } };
    }
    case 'gesprek':
      return {
        ...kop,
        type: 'GesprekVastleggen',
        persoonId: 'p1',
        gehoudenOp: nu,
        leerkrachtErbij: true,
        uitkomst: 'weten-het-niet',
        inhoud: { reactie: marker },
      };
    case 'veilig-thuis': {
      const inhoud = { advies: marker };
      return { ...kop, type: 'VeiligThuisRaadplegen', gebeldOp: nu, advies: 'verder-kijken', gevolgd: 'ja', inhoud };
    }
    case 'overleg': {
      const aan = pressed.aan ?? door;
      return { ...kop, type: 'OverlegVragen', aan, overlegSoort: 'intern-begeleider', inhoud: { vraag: marker } };
    }
    case 'antwoord': {
      const overlegId = pressed.overlegId ?? '';
      return { ...kop, type: 'OverlegBeantwoorden', overlegId, antwoord: 'advies', inhoud: { advies: marker } };
    }
    case 'persoon':
      return { ...kop, type: 'PersoonToevoegen', soort: 'verzorger', gezag: 'nee', inhoud: { aanduiding: marker } };
  }
}

const typed = z.object({ inhoud: z.record(z.string(), z.unknown()) });

/** The marker that an event carries; undefined for what the system wrote, and for a second event of one command. */
export function markerOf(event: CasusEvent): string | undefined {
  const { success, data } = typed.safeParse(event);
  const texts = success ? Object.values(data.inhoud) : [];
  return texts.find((text): text is string => typeof text === 'string' && /^k\d+$/.test(text));
}
