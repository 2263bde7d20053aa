// The day on which a child may be taken abroad (VGV, forced marriage): a hard deadline (E-13). It counts no days itself.

import type { Datum } from '../../shared/ids.ts';
import { accepted, refused } from '../decision.ts';
import { by } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';

interface Reis {
  readonly datum: Datum;
  readonly inhoud: { readonly toelichting?: string };
}
export type ReisdatumVastleggen = Opdracht<'ReisdatumVastleggen', Reis>;
export type ReisdatumVastgelegd = Gebeurtenis<'ReisdatumVastgelegd', Reis>;
export const reisdatumVastleggen: Regel<ReisdatumVastleggen, ReisdatumVastgelegd> = (command, casus, school) => {
  const { datum, inhoud } = command;
  if (datum < school.vandaag) return refused('datum-ongeldig');
  if (casus.reisOp === datum) return accepted();
  return accepted({ type: 'ReisdatumVastgelegd', ...by(command), datum, inhoud });
};
export const pasReisdatumVastgelegdToe: Toepassing<ReisdatumVastgelegd> = (casus, event) => ({
  ...casus,
  reisOp: event.datum,
});
