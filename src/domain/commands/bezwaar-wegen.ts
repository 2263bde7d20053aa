// An objection against the melding: heard, met where that can be, and else weighed against the need to protect. It never blocks (§4.7, C-40, C-45).

import { accepted, alreadyDone, refused } from '../decision.ts';
import { by, replace, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { Casus, Persoon } from '../toestand.ts';
import { findPersoon } from './persoon-toevoegen.ts';

export const BEZWAAR_UITKOMSTEN = ['opgelost', 'blijft'] as const;
interface BezwaarGegevens {
  readonly persoonId: string;
  /** `opgelost`: met in the talk. `blijft`: it remains, and protecting the child weighs more (S1-46, S2-65). */
  readonly uitkomst: (typeof BEZWAAR_UITKOMSTEN)[number];
  /** `gedaan`: what was said and offered; `weging`: nature, severity and necessity. */
  readonly inhoud: { readonly gedaan: string; readonly weging?: string };
}
export type BezwaarWegen = Opdracht<'BezwaarWegen', BezwaarGegevens>;
export type BezwaarGewogen = Gebeurtenis<'BezwaarGewogen', BezwaarGegevens>;

/** Somebody objected and nobody answered it yet. */
export const isBezwaarOpen = ({ verteld }: Persoon): boolean =>
  verteld?.staat === 'verteld' && verteld.reactie === 'bezwaar' && verteld.gewogen === undefined;
export const openBezwaren = (casus: Casus): readonly Persoon[] => casus.personen.filter(isBezwaarOpen);

export const bezwaarWegen: Regel<BezwaarWegen, BezwaarGewogen> = (command, casus) => {
  const { persoonId, uitkomst, inhoud } = command;
  const persoon = findPersoon(casus, persoonId);
  if (persoon === undefined) return refused('persoon-onbekend');
  if (persoon.verteld?.staat !== 'verteld' || persoon.verteld.reactie !== 'bezwaar')
    return refused('nog-niet-mogelijk');
  if (persoon.verteld.gewogen !== undefined) return alreadyDone(persoon.verteld.gewogen);
  const fout = tekstFout(inhoud.gedaan);
  if (fout !== undefined) return refused(fout);
  if (uitkomst === 'blijft' && (inhoud.weging ?? '').trim() === '') return refused('reden-ontbreekt');
  return accepted({ type: 'BezwaarGewogen', ...by(command), persoonId, uitkomst, inhoud });
};
export const pasBezwaarGewogenToe: Toepassing<BezwaarGewogen> = (casus, { persoonId, door, op }) => ({
  ...casus,
  personen: replace(
    casus.personen,
    (p) => p.persoonId === persoonId,
    (p) => (p.verteld?.staat === 'verteld' ? { ...p, verteld: { ...p.verteld, gewogen: { door, op } } } : p),
  ),
});
