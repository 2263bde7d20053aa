// Melding bevestigd: the final role has seen it. Confirming is not approving; declining lowers nothing and the clock runs on (P-03, P-13).

import type { MedewerkerId } from '../../shared/ids.ts';
import { aanwezigen, hoedanigheden } from '../bevoegdheid.ts';
import { accepted, alreadyDone, refused } from '../decision.ts';
import { by, replace, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { School } from '../school.ts';
import { hasAdviesNaLaatsteSignaal, isMeldingNodig, laatsteMelding, uitkomstVan } from '../stand.ts';
import type { Casus, Melding } from '../toestand.ts';

const findMelding = (casus: Casus, meldingId: string): Melding | undefined =>
  casus.meldingen.find((m) => m.meldingId === meldingId);

/** P-13, P-26: who may confirm besides the final role: after a refusal, when it is late, or when nobody of that role is left. */
export function magBevestigen(casus: Casus, school: School, wie: MedewerkerId, melding: Melding): boolean {
  const h = hoedanigheden(casus, school, wie);
  if (h.has('eindrol')) return true;
  if (!h.has('af') && !h.has('bestuur')) return false;
  const laat = (casus.verstreken[`bevestiging:${melding.meldingId}`] ?? 0) >= 2;
  const over = aanwezigen(school, casus, school.profiel.besluit.eindrol).filter((id) => id !== melding.melder);
  return laat || casus.weigeringen.length > 0 || over.length === 0;
}

export type MeldingBevestigen = Opdracht<'MeldingBevestigen', { readonly meldingId: string }>;
export type MeldingBevestigd = Gebeurtenis<'MeldingBevestigd', { readonly meldingId: string }>;
/** Once: a second tap hears that it is done already (P-22). Only the final role may confirm an own report (P-09). */
export const meldingBevestigen: Regel<MeldingBevestigen, MeldingBevestigd> = (command, casus, school) => {
  const melding = findMelding(casus, command.meldingId);
  if (melding === undefined) return refused('melding-onbekend');
  if (melding.bevestigd !== undefined) return alreadyDone(melding.bevestigd);
  if (!magBevestigen(casus, school, command.door, melding))
    return refused('rol-past-niet', school.profiel.besluit.eindrol);
  const isEindrol = hoedanigheden(casus, school, command.door).has('eindrol');
  if (melding.melder === command.door && !isEindrol) return refused('eigen-melding');
  return accepted({ type: 'MeldingBevestigd', ...by(command), meldingId: command.meldingId });
};
const withMelding = (casus: Casus, meldingId: string, maak: (m: Melding) => Melding): Casus => ({
  ...casus,
  meldingen: replace(casus.meldingen, (m) => m.meldingId === meldingId, maak),
});
const pasMeldingBevestigdToe: Toepassing<MeldingBevestigd> = (casus, event) =>
  withMelding(casus, event.meldingId, (m) => ({ ...m, bevestigd: { door: event.door, op: event.op } }));

interface VraagGegevens {
  readonly meldingId: string;
  readonly inhoud: { readonly tekst: string };
}
/** "Ik heb een vraag": confirmation waits, its term does not. */
export type MeldingBevragen = Opdracht<'MeldingBevragen', VraagGegevens>;
export type MeldingBevraagd = Gebeurtenis<'MeldingBevraagd', VraagGegevens>;
export const meldingBevragen: Regel<MeldingBevragen, MeldingBevraagd> = (command, casus) => {
  const fout = tekstFout(command.inhoud.tekst);
  if (fout !== undefined) return refused(fout);
  if (findMelding(casus, command.meldingId) === undefined) return refused('melding-onbekend');
  return accepted({ type: 'MeldingBevraagd', ...by(command), meldingId: command.meldingId, inhoud: command.inhoud });
};
const pasMeldingBevraagdToe: Toepassing<MeldingBevraagd> = (casus, event) =>
  withMelding(casus, event.meldingId, (m) => ({ ...m, vragen: [...m.vragen, { door: event.door, op: event.op }] }));

export type MeldingvraagBeantwoorden = Opdracht<'MeldingvraagBeantwoorden', VraagGegevens>;
export type MeldingvraagBeantwoord = Gebeurtenis<
  'MeldingvraagBeantwoord',
  VraagGegevens & { readonly aan: MedewerkerId }
>;
export const meldingvraagBeantwoorden: Regel<MeldingvraagBeantwoorden, MeldingvraagBeantwoord> = (command, casus) => {
  const fout = tekstFout(command.inhoud.tekst);
  if (fout !== undefined) return refused(fout);
  const vraag = findMelding(casus, command.meldingId)?.vragen.find((v) => v.antwoordOp === undefined);
  if (vraag === undefined) return refused('melding-onbekend');
  const { meldingId, inhoud } = command;
  return accepted({ type: 'MeldingvraagBeantwoord', ...by(command), meldingId, aan: vraag.door, inhoud });
};
const pasMeldingvraagBeantwoordToe: Toepassing<MeldingvraagBeantwoord> = (casus, event) =>
  withMelding(casus, event.meldingId, (m) => ({
    ...m,
    vragen: m.vragen.map((v) =>
      v.antwoordOp === undefined && v.door === event.aan ? { ...v, antwoordOp: event.op } : v,
    ),
  }));

/** P-13: directie declines; needs advice of Veilig Thuis and a reason. It changes no outcome and stops no clock. */
export type BevestigingWeigeren = Opdracht<'BevestigingWeigeren', { readonly inhoud: { readonly reden: string } }>;
export type BevestigingGeweigerd = Gebeurtenis<'BevestigingGeweigerd', { readonly inhoud: { readonly reden: string } }>;
export const bevestigingWeigeren: Regel<BevestigingWeigeren, BevestigingGeweigerd> = (command, casus, school) => {
  const fout = tekstFout(command.inhoud.reden);
  if (fout !== undefined) return refused(fout);
  if (uitkomstVan(casus, school.profiel).melden !== 'ja' && casus.meldingen.length === 0)
    return refused('nog-niet-mogelijk');
  const melding = laatsteMelding(casus);
  if (melding?.bevestigd !== undefined && !isMeldingNodig(casus, school.profiel)) return alreadyDone(melding.bevestigd);
  if (!hasAdviesNaLaatsteSignaal(casus)) return refused('veilig-thuis-advies-ontbreekt');
  const sinds = melding?.op ?? casus.grondSinds ?? '';
  const eerder = casus.weigeringen.find((w) => w.door === command.door && w.op >= sinds);
  if (eerder !== undefined) return alreadyDone(eerder);
  return accepted({ type: 'BevestigingGeweigerd', ...by(command), inhoud: command.inhoud });
};
const pasBevestigingGeweigerdToe: Toepassing<BevestigingGeweigerd> = (casus, event) => ({
  ...casus,
  weigeringen: [...casus.weigeringen, { door: event.door, op: event.op }],
});

/** How confirming, asking about it and declining change the state. */
export const BEVESTIG_TOEPASSINGEN = {
  MeldingBevestigd: pasMeldingBevestigdToe,
  MeldingBevraagd: pasMeldingBevraagdToe,
  MeldingvraagBeantwoord: pasMeldingvraagBeantwoordToe,
  BevestigingGeweigerd: pasBevestigingGeweigerdToe,
};
export type BevestigEvent = MeldingBevestigd | MeldingBevraagd | MeldingvraagBeantwoord | BevestigingGeweigerd;
