// Reopening: raising, so one person's word is enough (P-09, P-14). The old answers stay readable in the log and are asked again.

import { accepted } from '../decision.ts';
import { by } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import { vraagOpnieuw, withoutGeslaagd } from './antwoord.ts';

export type CasusHeropenen = Opdracht<'CasusHeropenen'>;
export type CasusHeropend = Gebeurtenis<'CasusHeropend'>;

export const casusHeropenen: Regel<CasusHeropenen, CasusHeropend> = (command, casus) =>
  casus.afloop.staat === 'lopend' ? accepted() : accepted({ type: 'CasusHeropend', ...by(command) });

/** A1 nee and A5 ja are asked anew; what asked for protection stays until two people lower it. */
export const pasCasusHeropendToe: Toepassing<CasusHeropend> = (casus) => ({
  ...casus,
  afloop: { staat: 'lopend' },
  afwegingen: withoutGeslaagd(vraagOpnieuw(casus.afwegingen)),
});
