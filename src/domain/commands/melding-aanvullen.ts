// What was still empty when a melding was written down, filled in afterwards. It reports nothing again, and it guesses nothing (P-03).

import { accepted, refused } from '../decision.ts';
import { by, replace } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { Casus, Melding, Opgevat } from '../toestand.ts';

interface Aanvulling {
  readonly meldingId: string;
  readonly wijze?: NonNullable<Melding['wijze']>;
  readonly opgevat?: Opgevat;
  readonly inhoud: { readonly ontvanger?: string; readonly kenmerk?: string };
}
export type MeldingAanvullen = Opdracht<'MeldingAanvullen', Aanvulling>;
export type MeldingAangevuld = Gebeurtenis<'MeldingAangevuld', Aanvulling>;

/** The latest melding of which nobody wrote down yet how it was made, or how Veilig Thuis took it. */
export const onvolledigeMelding = ({ meldingen }: Casus): Melding | undefined =>
  meldingen.findLast((m) => m.wijze === undefined || m.opgevat === undefined);

export const meldingAanvullen: Regel<MeldingAanvullen, MeldingAangevuld> = (command, casus) => {
  const { meldingId, wijze, opgevat, inhoud } = command;
  if (!casus.meldingen.some((m) => m.meldingId === meldingId)) return refused('melding-onbekend');
  if (wijze === undefined && opgevat === undefined && Object.keys(inhoud).length === 0)
    return refused('antwoord-ontbreekt');
  return accepted({
    type: 'MeldingAangevuld',
    ...by(command),
    meldingId,
    ...(wijze && { wijze }),
    ...(opgevat && { opgevat }),
    inhoud,
  });
};
export const pasMeldingAangevuldToe: Toepassing<MeldingAangevuld> = (casus, { meldingId, wijze, opgevat }) => ({
  ...casus,
  meldingen: replace(
    casus.meldingen,
    (m) => m.meldingId === meldingId,
    (m) => ({ ...m, ...(wijze && { wijze }), ...(opgevat && { opgevat }) }),
  ),
});
