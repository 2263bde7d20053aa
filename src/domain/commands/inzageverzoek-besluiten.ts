// What is given to who asks to read it: a person looks at each part that facts point out, and two people decide (T-25, P-09). It gives nothing itself.

import { accepted, alreadyDone, refused } from '../decision.ts';
import { isInzagebeslisser, nogTeBeoordelen } from '../inzageverzoek.ts';
import { by } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { School } from '../school.ts';
import { verzoekNu } from '../toestand.ts';
import type { Casus, Inzagebesluit, Inzageverzoek, Weglaatgrond, Weigergrond } from '../toestand.ts';
import { metVerzoek, VERZOEK_TOEPASSINGEN } from './inzageverzoek-vastleggen.ts';
import type { VerzoekEvent } from './inzageverzoek-vastleggen.ts';

/** Given, or left out on a ground with a reason in words. */
export type InzagestukBeoordelen = Opdracht<
  'InzagestukBeoordelen',
  {
    readonly nummer: number;
    readonly grond?: Weglaatgrond;
    readonly inhoud: { readonly toelichting: string };
  }
>;
export type InzagestukBeoordeeld = Gebeurtenis<
  'InzagestukBeoordeeld',
  Pick<InzagestukBeoordelen, 'nummer' | 'grond' | 'inhoud'> & { readonly verzoekId: string }
>;
/** Any part may be looked at, also one that no fact points out; again as well, which asks for a new decision. */
export const inzagestukBeoordelen: Regel<InzagestukBeoordelen, InzagestukBeoordeeld> = (command, casus) => {
  const verzoek = verzoekNu(casus);
  if (verzoek === undefined) return refused('verzoek-onbekend');
  const { nummer, grond, inhoud } = command;
  if (casus.stukken.every((stuk) => stuk.nummer !== nummer)) return refused('stuk-onbekend');
  if (grond !== undefined && inhoud.toelichting.trim() === '') return refused('reden-ontbreekt');
  const wat = { verzoekId: verzoek.verzoekId, nummer, ...(grond && { grond }), inhoud };
  return accepted({ type: 'InzagestukBeoordeeld', ...by(command), ...wat });
};
/** What two people decided was about other parts: they decide again. */
const zonderBesluit = ({ voorstel: _voorstel, besluit: _besluit, ...verzoek }: Inzageverzoek): Inzageverzoek => verzoek;
const pasBeoordeeldToe: Toepassing<InzagestukBeoordeeld> = (casus, { verzoekId, nummer, grond, door, op, inhoud }) =>
  metVerzoek(casus, verzoekId, (v) => ({
    ...zonderBesluit(v),
    oordelen: [
      ...v.oordelen.filter((o) => o.nummer !== nummer),
      { nummer, door, op, toelichting: inhoud.toelichting, ...(grond && { grond }) },
    ],
  }));

interface Besluit {
  /** Present: nothing is given. Otherwise what was judged says what is. */
  readonly grond?: Weigergrond;
  readonly inhoud: { readonly toelichting: string };
}
export type InzageverzoekBesluiten = Opdracht<'InzageverzoekBesluiten', Besluit>;
type Besloten = Besluit & { readonly verzoekId: string; readonly tot: number };
export type InzagebesluitVoorgesteld = Gebeurtenis<'InzagebesluitVoorgesteld', Besloten>;
export type InzageverzoekBesloten = Gebeurtenis<
  'InzageverzoekBesloten',
  Besloten & { readonly voorgesteldDoor: Inzagebesluit['door'] }
>;
/** The proposal that stands and says the same; of somebody who may not decide any more it does not. */
const gelijk = ({ voorstel }: Inzageverzoek, { grond }: Besluit, casus: Casus, school: School) =>
  voorstel !== undefined && voorstel.grond === grond && isInzagebeslisser(casus, school, voorstel.door)
    ? voorstel
    : undefined;
/** Who says it first asks the other; giving waits until every part that facts point out was looked at. */
function stelVoor(command: InzageverzoekBesluiten, casus: Casus, verzoek: Inzageverzoek) {
  const { grond, inhoud } = command;
  if (grond === undefined && nogTeBeoordelen(casus, zonderBesluit(verzoek)).length > 0) return refused('stukken-open');
  if (grond !== undefined && inhoud.toelichting.trim() === '') return refused('reden-ontbreekt');
  const nieuw = { verzoekId: verzoek.verzoekId, tot: casus.logLengte, ...(grond && { grond }), inhoud };
  return accepted<InzagebesluitVoorgesteld>({ type: 'InzagebesluitVoorgesteld', ...by(command), ...nieuw });
}
/** Two people: who says the same as the first makes it so, who says otherwise is the first. */
export const inzageverzoekBesluiten: Regel<InzageverzoekBesluiten, InzagebesluitVoorgesteld | InzageverzoekBesloten> = (
  command,
  casus,
  school,
) => {
  const verzoek = verzoekNu(casus);
  if (verzoek === undefined) return refused('verzoek-onbekend');
  if (verzoek.besluit !== undefined && verzoek.besluit.grond === command.grond) return alreadyDone(verzoek.besluit);
  const eerste = gelijk(verzoek, command, casus, school);
  if (eerste === undefined) return stelVoor(command, casus, verzoek);
  if (eerste.door === command.door) return refused('tweede-persoon-nodig');
  const { door: voorgesteldDoor, tot, grond } = eerste;
  // Both wrote why: what the second typed is kept beside the first (P-22).
  const toelichting = [...new Set([eerste.toelichting, command.inhoud.toelichting])].filter((t) => t.trim() !== '');
  const samen = {
    verzoekId: verzoek.verzoekId,
    tot,
    ...(grond && { grond }),
    voorgesteldDoor,
    inhoud: { toelichting: toelichting.join('\n') },
  };
  return accepted<InzageverzoekBesloten>({ type: 'InzageverzoekBesloten', ...by(command), ...samen });
};
const besluitVan = ({
  grond,
  tot,
  door,
  op,
  inhoud,
}: InzagebesluitVoorgesteld | InzageverzoekBesloten): Inzagebesluit => ({
  ...{ tot, door, op, toelichting: inhoud.toelichting },
  ...(grond && { grond }),
});
const pasVoorgesteldToe: Toepassing<InzagebesluitVoorgesteld> = (casus, event) =>
  metVerzoek(casus, event.verzoekId, (v) => ({ ...zonderBesluit(v), voorstel: besluitVan(event) }));
const pasBeslotenToe: Toepassing<InzageverzoekBesloten> = (casus, event) =>
  metVerzoek(casus, event.verzoekId, (v) => ({
    ...zonderBesluit(v),
    besluit: { ...besluitVan(event), door: event.voorgesteldDoor, met: event.door },
  }));

/** How everything about a request changes the state. */
export const INZAGE_TOEPASSINGEN = {
  ...VERZOEK_TOEPASSINGEN,
  InzagestukBeoordeeld: pasBeoordeeldToe,
  InzagebesluitVoorgesteld: pasVoorgesteldToe,
  InzageverzoekBesloten: pasBeslotenToe,
};
export type InzageEvent = VerzoekEvent | InzagestukBeoordeeld | InzagebesluitVoorgesteld | InzageverzoekBesloten;
