// Step 2: consent of parents for an open discussion with people from outside, and what is put on the agenda (C-31). It reads no text.

import type { Datum } from '../../shared/ids.ts';
import { accepted, refused } from '../decision.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { Bespreking, BesprekingWijze, Casus, OverlegSoort, Toestemming } from '../toestand.ts';

/** From outside the school: naming the child there needs consent (S2-26). */
export const BUITEN_SCHOOL: readonly OverlegSoort[] = [
  'jeugdarts',
  'letseldeskundige',
  'ondersteuningsteam',
  'regisseur',
  'wijkteam',
  'leerplichtambtenaar',
  'andere-deskundige',
];
/** The latest answer of each parent. */
const laatste = (casus: Casus): readonly Toestemming[] =>
  casus.toestemmingen.filter((t, i, alle) => !alle.slice(i + 1).some((later) => later.wie === t.wie));
/** A refusal that stands: anonymous only, and it is weighed in step 4 (S2-27). */
export const isGeweigerd = (casus: Casus): boolean => laatste(casus).some((t) => t.antwoord === 'geweigerd');
/** Written consent, and nobody who refuses. */
export const magMetNaam = (casus: Casus): boolean =>
  !isGeweigerd(casus) && laatste(casus).some((t) => t.antwoord === 'schriftelijk');

interface ToestemmingGegevens {
  readonly antwoord: Toestemming['antwoord'];
  readonly inhoud: { readonly wie: string; readonly toelichting?: string };
}
export type ToestemmingVastleggen = Opdracht<'ToestemmingVastleggen', ToestemmingGegevens>;
export type ToestemmingVastgelegd = Gebeurtenis<
  'ToestemmingVastgelegd',
  ToestemmingGegevens & { readonly toestemmingId: string }
>;
export const toestemmingVastleggen: Regel<ToestemmingVastleggen, ToestemmingVastgelegd> = (command, casus) => {
  const { antwoord, inhoud } = command;
  const fout = tekstFout(inhoud.wie);
  if (fout !== undefined) return refused(fout);
  const toestemmingId = `t${String(casus.toestemmingen.length + 1)}`;
  return accepted({ type: 'ToestemmingVastgelegd', ...by(command), toestemmingId, antwoord, inhoud });
};
export const pasToestemmingToe: Toepassing<ToestemmingVastgelegd> = (casus, event) => {
  const { toestemmingId, antwoord, door, op } = event;
  const wie = event.inhoud.wie.trim().toLowerCase();
  return { ...casus, toestemmingen: [...casus.toestemmingen, { toestemmingId, antwoord, door, op, wie }] };
};

interface BesprekingGegevens {
  readonly wijze: BesprekingWijze;
  readonly metRegisseur: boolean;
  readonly datum?: Datum;
  readonly inhoud: { readonly vraag: string };
}
/** On the agenda of the ondersteuningsteam. Planning can be refused; what was discussed is always taken (P-23). */
export type BesprekingPlannen = Opdracht<'BesprekingPlannen', BesprekingGegevens>;
export type BesprekingGepland = Gebeurtenis<'BesprekingGepland', BesprekingGegevens & Pick<Bespreking, 'besprekingId'>>;
export const besprekingPlannen: Regel<BesprekingPlannen, BesprekingGepland> = (command, casus, school) => {
  const { wijze, metRegisseur, datum, inhoud } = command;
  if (wijze === 'met-naam' && !magMetNaam(casus)) return refused('toestemming-ontbreekt');
  if (datum !== undefined && datum < school.vandaag) return refused('datum-ongeldig');
  const besprekingId = `b${String(casus.besprekingen.length + 1)}`;
  const gepland = { besprekingId, wijze, metRegisseur, ...(datum && { datum }), inhoud };
  return accepted({ type: 'BesprekingGepland', ...by(command), ...gepland });
};
export const pasBesprekingGeplandToe: Toepassing<BesprekingGepland> = (casus, event) => {
  const { type: _type, inhoud: _inhoud, ...bespreking } = event;
  return { ...casus, besprekingen: [...casus.besprekingen, bespreking] };
};
