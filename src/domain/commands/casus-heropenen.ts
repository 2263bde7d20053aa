// Reopening: raising, so one person's word is enough (P-09, P-14). The old answers stay readable in the log and are asked again.

import { accepted } from '../decision.ts';
import { by } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';

export type CasusHeropenen = Opdracht<'CasusHeropenen'>;
export type CasusHeropend = Gebeurtenis<'CasusHeropend'>;

export const casusHeropenen: Regel<CasusHeropenen, CasusHeropend> = (command, casus) =>
  casus.afloop.staat === 'lopend' ? accepted() : accepted({ type: 'CasusHeropend', ...by(command) });

/** A1 nee and A5 are asked anew; a high A2 stays high until two people lower it. */
export const pasCasusHeropendToe: Toepassing<CasusHeropend> = (casus) => {
  const { A1, A2, A5: _A5, ...rest } = casus.afwegingen;
  return {
    ...casus,
    afloop: { staat: 'lopend' },
    afwegingen: {
      ...rest,
      ...(A1?.antwoord === 'ja' && { A1 }),
      ...(A2 && { A2: { ...A2, herzien: true } }),
    },
  };
};
