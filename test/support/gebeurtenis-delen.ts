// Parts of the example events. It knows no kind of event.

import { toDatum } from '../../src/shared/ids.ts';
import { ANNA, BAS, NU } from '../tools/samples-start.ts';

const x = 'x';
export const inhoud = { feit: x, reden: x, advies: x, vraag: x, tekst: x, wat: x, hoe: x, doelen: x, reactie: x };
export const dag = toDatum('2026-04-01');
export const vragenlijst = { versie: '2019-1', tekstset: 'S4', vraag: 'Hoe veilig is het kind?' } as const;
export const wijziging = {
  soort: 'afweging',
  keuze: { afweging: 'A2', antwoord: 'veilig-genoeg' },
  vragenlijst,
} as const;
export const vereisten = { zicht: true, regie: true, patronen: true, focus: true, herstel: true };
export const kop = { op: NU, door: ANNA };
export const systeem = { op: NU, door: 'systeem' } as const;
export const bericht = { ...systeem, berichtId: 'b1', aan: BAS };
