// Somebody asks to read what the school wrote down about the child: taken down, more time taken, answered or taken back (AVG art. 12 and 15).
// It does not judge what is given.

import type { Datum } from '../../shared/ids.ts';
import { accepted, alreadyDone, refused } from '../decision.ts';
import { by, replace } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import { eersteMaandTot, openVerzoeken, verzoekNu } from '../toestand.ts';
import type { Casus, Gezag, InzageAfloop, Inzageverzoek, Persoon, Verzoeker } from '../toestand.ts';
import { findPersoon } from './persoon-toevoegen.ts';

export type InzageverzoekVastleggen = Opdracht<
  'InzageverzoekVastleggen',
  {
    /** Somebody of this casus; gezag and who it is are then known from there. */
    readonly persoonId?: string;
    /** Who it is otherwise. */
    readonly verzoeker: Verzoeker;
    readonly gezag: Gezag;
    readonly ontvangenOp: Datum;
    readonly inhoud: { readonly aanduiding?: string; readonly vraag?: string };
  }
>;
export type InzageverzoekVastgelegd = Gebeurtenis<
  'InzageverzoekVastgelegd',
  Pick<InzageverzoekVastleggen, 'persoonId' | 'verzoeker' | 'gezag' | 'ontvangenOp'> & {
    readonly verzoekId: string;
    readonly inhoud: { readonly aanduiding: string; readonly vraag?: string };
  }
>;
const vanPersoon = ({ soort, gezag, persoonId }: Persoon) => ({
  persoonId,
  verzoeker:
    soort === 'leerling' ? ('leerling' as const) : soort === 'verzorger' ? ('ander' as const) : ('ouder' as const),
  gezag,
});
/** A fact: it came in, whoever asks and however the casus stands; somebody who asks twice is answered once. */
export const inzageverzoekVastleggen: Regel<InzageverzoekVastleggen, InzageverzoekVastgelegd> = (
  command,
  casus,
  school,
) => {
  const { ontvangenOp, inhoud } = command;
  const persoon = command.persoonId === undefined ? undefined : findPersoon(casus, command.persoonId);
  if (command.persoonId !== undefined && persoon === undefined) return refused('persoon-onbekend');
  if (ontvangenOp > school.vandaag) return refused('datum-ongeldig');
  const eerder = openVerzoeken(casus).find((v) => persoon !== undefined && v.persoonId === persoon.persoonId);
  if (eerder !== undefined) return alreadyDone(eerder);
  const aanduiding = persoon?.aanduiding ?? inhoud.aanduiding?.trim() ?? '';
  if (persoon === undefined && aanduiding === '') return refused('tekst-ontbreekt');
  const { verzoeker, gezag } = command;
  return accepted({
    type: 'InzageverzoekVastgelegd',
    ...by(command),
    verzoekId: `i${String(casus.inzageverzoeken.length + 1)}`,
    ...(persoon === undefined ? { verzoeker, gezag } : vanPersoon(persoon)),
    ontvangenOp,
    inhoud: { ...inhoud, aanduiding },
  });
};
const pasVastgelegdToe: Toepassing<InzageverzoekVastgelegd> = (casus, event) => {
  const { verzoekId, persoonId, verzoeker, gezag, ontvangenOp, door, op, inhoud } = event;
  const verzoek = { verzoekId, verzoeker, gezag, ontvangenOp, door, op, aanduiding: inhoud.aanduiding, oordelen: [] };
  return {
    ...casus,
    inzageverzoeken: [...casus.inzageverzoeken, { ...verzoek, ...(persoonId !== undefined && { persoonId }) }],
  };
};

/** The same casus with this request changed. */
export const metVerzoek = (
  casus: Casus,
  verzoekId: string,
  maak: (verzoek: Inzageverzoek) => Inzageverzoek,
): Casus => ({
  ...casus,
  inzageverzoeken: replace(casus.inzageverzoeken, (v) => v.verzoekId === verzoekId, maak),
});

/** Two months more, told with the reason to who asks within the first month, once. */
export type InzageverzoekVerlengen = Opdracht<
  'InzageverzoekVerlengen',
  { readonly verteldOp: Datum; readonly inhoud: { readonly reden: string } }
>;
export type InzageverzoekVerlengd = Gebeurtenis<
  'InzageverzoekVerlengd',
  Pick<InzageverzoekVerlengen, 'verteldOp' | 'inhoud'> & { readonly verzoekId: string }
>;
export const inzageverzoekVerlengen: Regel<InzageverzoekVerlengen, InzageverzoekVerlengd> = (
  command,
  casus,
  school,
) => {
  const verzoek = verzoekNu(casus);
  if (verzoek === undefined) return refused('verzoek-onbekend');
  if (verzoek.verlengd !== undefined) return alreadyDone(verzoek.verlengd);
  const { verteldOp, inhoud } = command;
  if (inhoud.reden.trim() === '') return refused('reden-ontbreekt');
  if (verteldOp > school.vandaag || verteldOp < verzoek.ontvangenOp) return refused('datum-ongeldig');
  if (verteldOp > eersteMaandTot(verzoek)) return refused('uitstel-te-laat');
  const { verzoekId } = verzoek;
  return accepted({ type: 'InzageverzoekVerlengd', ...by(command), verzoekId, verteldOp, inhoud });
};
const pasVerlengdToe: Toepassing<InzageverzoekVerlengd> = (casus, { verzoekId, door, op }) =>
  metVerzoek(casus, verzoekId, (v) => ({ ...v, verlengd: { door, op } }));

/** The answer was given, or who asked takes it back. */
export type InzageverzoekAfsluiten = Opdracht<
  'InzageverzoekAfsluiten',
  { readonly hoe: InzageAfloop; readonly gedaanOp: Datum; readonly inhoud: { readonly toelichting?: string } }
>;
export type InzageverzoekAfgesloten = Gebeurtenis<
  'InzageverzoekAfgesloten',
  Pick<InzageverzoekAfsluiten, 'hoe' | 'gedaanOp' | 'inhoud'> & { readonly verzoekId: string }
>;
/** Without a decision of two nothing was given; and what was decided says whether something is. */
function hoeFout({ besluit }: Inzageverzoek, hoe: InzageAfloop): 'besluit-eerst' | 'grond-past-niet' | undefined {
  if (hoe === 'ingetrokken') return undefined;
  if (besluit === undefined) return 'besluit-eerst';
  return (besluit.grond === undefined) === (hoe !== 'verteld') ? undefined : 'grond-past-niet';
}
export const inzageverzoekAfsluiten: Regel<InzageverzoekAfsluiten, InzageverzoekAfgesloten> = (
  command,
  casus,
  school,
) => {
  const verzoek = verzoekNu(casus);
  if (verzoek === undefined) return refused('verzoek-onbekend');
  const { hoe, gedaanOp, inhoud } = command;
  const fout = hoeFout(verzoek, hoe);
  if (fout !== undefined) return refused(fout);
  if (gedaanOp > school.vandaag || gedaanOp < verzoek.ontvangenOp) return refused('datum-ongeldig');
  const { verzoekId } = verzoek;
  return accepted({ type: 'InzageverzoekAfgesloten', ...by(command), verzoekId, hoe, gedaanOp, inhoud });
};
const pasAfgeslotenToe: Toepassing<InzageverzoekAfgesloten> = (casus, { verzoekId, hoe, gedaanOp, door, op }) =>
  metVerzoek(casus, verzoekId, (v) => ({ ...v, afgesloten: { hoe, gedaanOp, door, op } }));

export const VERZOEK_TOEPASSINGEN = {
  InzageverzoekVastgelegd: pasVastgelegdToe,
  InzageverzoekVerlengd: pasVerlengdToe,
  InzageverzoekAfgesloten: pasAfgeslotenToe,
};
export type VerzoekEvent = InzageverzoekVastgelegd | InzageverzoekVerlengd | InzageverzoekAfgesloten;
