// Carries out one press on the real house and says what the person is shown. It knows no process.

import { handleCommand } from '../../../src/application/handle-command.ts';
import type { Omgeving, Uitkomst } from '../../../src/application/handle-command.ts';
import type { Moment } from '../../../src/shared/ids.ts';
import { describe } from './lines.ts';
import type { Answer, State } from './lines.ts';
import { markerOf, toInvoer } from './press.ts';
import type { Press } from './press.ts';

function shown(uitkomst: Uitkomst, { marker }: Press): State | undefined {
  const stand = uitkomst.soort === 'gedaan' ? uitkomst : 'stand' in uitkomst ? uitkomst.stand : undefined;
  if (stand === undefined) return undefined;
  const own = stand.record.gebeurtenissen.some((event) => markerOf(event) === marker);
  const open = stand.casus.overleggen.find(({ staat }) => staat.staat === 'gevraagd');
  return { ...describe(stand.record), own, ...(open && { openOverleg: open.overlegId }) };
}

/** What this press brings about, and the state it shows; an error is an answer too, of which nobody knows what happened. */
export async function answerTo(omgeving: Omgeving, nr: number, press: Press, nu: Moment): Promise<Answer> {
  try {
    const uitkomst = await handleCommand(omgeving, toInvoer(press, nu));
    const state = shown(uitkomst, press);
    return {
      line: 'answer',
      nr,
      outcome: uitkomst.soort,
      ...(uitkomst.soort === 'geweigerd' && { code: uitkomst.weigering.code }),
      ...(uitkomst.soort === 'gedaan' && { earlier: uitkomst.eerder !== undefined }),
      ...(state && { state }),
    };
  } catch (error) {
    const code = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : 'unknown';
    return { line: 'answer', nr, outcome: 'fout', code };
  }
}
