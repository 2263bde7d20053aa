// Everything that lowers waits for a second person (P-09): the proposal, taking it back, and how it takes effect once agreed.

import type { Moment } from '../../shared/ids.ts';
import { accepted, refused } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { by, replace, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Kop, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { Casus, Verlaging } from '../toestand.ts';
import { toAfwegingen } from './antwoord.ts';
import { sluitOfVolg } from './einde.ts';

/**
 * What may stand beside an answer and changes nothing: what may make it unsafe later (S4-20), what protects the child,
 * and why Veilig Thuis was not called before a nee to melden (C-41).
 */
export interface Bijschrift {
  readonly risico?: string;
  readonly beschermend?: string;
  readonly geenAdvies?: string;
}
export type VerlagingVoorgesteld = Gebeurtenis<
  'VerlagingVoorgesteld',
  {
    readonly voorstelId: string;
    readonly wijziging: Verlaging;
    readonly inhoud: Bijschrift & { readonly reden: string };
  }
>;

/** The proposal as a decision; a proposal needs a reason in words. */
export function stelVoor(
  kop: Kop,
  casus: Casus,
  wijziging: Verlaging,
  reden: string,
  bij: Bijschrift = {},
): Decision<VerlagingVoorgesteld> {
  const fout = tekstFout(reden);
  if (fout !== undefined) return refused(fout);
  const voorstelId = `v${String(casus.aantalVoorstellen + 1)}`;
  return accepted({ type: 'VerlagingVoorgesteld', ...by(kop), voorstelId, wijziging, inhoud: { ...bij, reden } });
}

/** Two proposals on the same thing replace each other. */
export function onderwerpVan(wijziging: Verlaging): string {
  if (wijziging.soort === 'afweging') return wijziging.keuze.afweging;
  return wijziging.soort === 'gesprek' ? `gesprek-${wijziging.persoonId}` : wijziging.soort;
}
/** E-17: was Veilig Thuis asked after each of these moments at which two people differed? */
export const isVeiligThuisGevraagdSinds = (casus: Casus, momenten: readonly Moment[]): boolean =>
  momenten.every((op) => casus.raadplegingen.some((r) => r.op >= op));
/** Facts changed what the proposals to weigh lower or to close rest upon; those on a talk stand. */
export const withoutVerlagingen = (casus: Casus): Casus => ({
  ...casus,
  voorstellen: casus.voorstellen.filter((v) => v.wijziging.soort === 'gesprek'),
});
export const pasVerlagingVoorgesteldToe: Toepassing<VerlagingVoorgesteld> = (casus, event) => {
  const { voorstelId, wijziging, door, op, inhoud } = event;
  const overige = casus.voorstellen.filter((v) => onderwerpVan(v.wijziging) !== onderwerpVan(wijziging));
  return {
    ...casus,
    aantalVoorstellen: casus.aantalVoorstellen + 1,
    voorstellen: [...overige, { voorstelId, wijziging, door, op, reden: inhoud.reden }],
  };
};

export type VoorstelIntrekken = Opdracht<'VoorstelIntrekken', { readonly voorstelId: string }>;
/** `wijziging` says what had been asked, and so of whom; older logs do not hold it. */
export type VoorstelIngetrokken = Gebeurtenis<
  'VoorstelIngetrokken',
  { readonly voorstelId: string; readonly wijziging?: Verlaging }
>;
export const voorstelIntrekken: Regel<VoorstelIntrekken, VoorstelIngetrokken> = (command, casus) => {
  const voorstel = casus.voorstellen.find((v) => v.voorstelId === command.voorstelId);
  if (voorstel === undefined) return refused('voorstel-onbekend');
  if (voorstel.door !== command.door) return refused('rol-past-niet');
  const { voorstelId, wijziging } = voorstel;
  return accepted({ type: 'VoorstelIngetrokken', ...by(command), voorstelId, wijziging });
};
export const withoutVoorstel = (casus: Casus, voorstelId: string): Casus => ({
  ...casus,
  voorstellen: casus.voorstellen.filter((v) => v.voorstelId !== voorstelId),
});
export const pasVoorstelIngetrokkenToe: Toepassing<VoorstelIngetrokken> = (casus, event) =>
  withoutVoorstel(casus, event.voorstelId);

/** What an agreed lowering does to the state. */
export function voerUit(
  casus: Casus,
  wijziging: Verlaging,
  wie: Pick<Gebeurtenis<''>, 'door' | 'op'> & {
    readonly met: Gebeurtenis<''>['door'] | 'veilig-thuis';
    readonly reden: string;
  },
): Casus {
  switch (wijziging.soort) {
    case 'afweging':
      return toAfwegingen(casus, wijziging.keuze, { ...wie, vragenlijst: wijziging.vragenlijst });
    case 'gesprek':
      return {
        ...casus,
        personen: replace(
          casus.personen,
          (p) => p.persoonId === wijziging.persoonId,
          (p) => ({ ...p, gesprek: wijziging.uitkomst }),
        ),
      };
    case 'hulpbesluit': {
      const { door, op, met } = wie;
      return { ...casus, hulpbesluit: { antwoord: 'ja', vereisten: wijziging.vereisten, door, op, met } };
    }
    case 'sluiten':
      return sluitOfVolg(casus, wijziging, wie);
  }
}
