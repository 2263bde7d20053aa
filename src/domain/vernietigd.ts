// A log from which the content is destroyed: as long as before, each event still there by kind, moment and person (P-11). It decides nothing.

import type { CasusEvent } from './casus.ts';
import { leegBegin } from './commands/bewaring-beslissen.ts';

/** Say nothing about a child: who is shut out, what became of messages, and how it was set apart and destroyed. */
const BLIJFT: readonly CasusEvent['type'][] = [
  'CollegaUitgesloten',
  'UitsluitingOpgeheven',
  'BerichtAangekomen',
  'BerichtNietAangekomen',
  'BerichtGezien',
  'CasusVernietigd',
  'InhoudVernietigd',
  'SleutelVernietigd',
];

function zonder(event: CasusEvent): CasusEvent {
  if (event.type === 'CasusGestart') {
    const { type, op, door, casusId, schoolId, code, pad, uitgesloten } = event;
    const kop = { type, op, door, casusId, schoolId, code, pad, uitgesloten };
    return { ...kop, disclosure: false, vormen: [], collegaThuis: false, inhoud: {} };
  }
  if (event.type === 'CasusApartgezet') return { ...event, inhoud: {} };
  if (BLIJFT.includes(event.type)) return event;
  return { type: 'InhoudVernietigd', op: event.op, door: event.door, was: event.type };
}

/** These events destroy what stood there. */
export const isVernietiging = (erbij: readonly CasusEvent[]): boolean =>
  erbij.some(({ type }) => type === 'CasusVernietigd' || type === 'BewaringBeeindigd');

/** After its term not even who did what is left: that there was a casus, and from here on (ADR 0017). */
function naTermijn(alle: readonly CasusEvent[], vanaf: number): readonly CasusEvent[] {
  const [gestart] = alle;
  const einde = alle[vanaf];
  if (gestart?.type !== 'CasusGestart' || einde === undefined) return alle;
  return [leegBegin(gestart, einde.op), ...alle.slice(vanaf)];
}

/** The log after these events: once they destroy it, everything up to that moment without content (ADR 0011). */
export function metGebeurtenissen(log: readonly CasusEvent[], erbij: readonly CasusEvent[]): readonly CasusEvent[] {
  const alle = [...log, ...erbij];
  const einde = alle.findIndex(({ type }) => type === 'BewaringBeeindigd');
  if (einde > 1) return naTermijn(alle, einde);
  return isVernietiging(erbij) ? alle.map(zonder) : alle;
}
