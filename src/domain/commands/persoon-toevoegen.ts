// Step 3: who belongs to the casus beside the pupil, and what is known about gezag, now or later. It knows nothing of talks.

import { accepted, refused } from '../decision.ts';
import { by, replace, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { Casus, Gezag, Persoon, PersoonSoort } from '../toestand.ts';

export const findPersoon = (casus: Casus, persoonId: string): Persoon | undefined =>
  casus.personen.find((p) => p.persoonId === persoonId);

export type PersoonToevoegen = Opdracht<
  'PersoonToevoegen',
  {
    readonly soort: Exclude<PersoonSoort, 'leerling'>;
    readonly gezag: Gezag;
    readonly inhoud: { readonly aanduiding: string };
  }
>;
export type PersoonToegevoegd = Gebeurtenis<
  'PersoonToegevoegd',
  Pick<PersoonToevoegen, 'soort' | 'gezag' | 'inhoud'> & { readonly persoonId: string }
>;
export const persoonToevoegen: Regel<PersoonToevoegen, PersoonToegevoegd> = (command, casus) => {
  const fout = tekstFout(command.inhoud.aanduiding);
  if (fout !== undefined) return refused(fout);
  const { soort, gezag, inhoud } = command;
  const persoonId = `p${String(casus.personen.length + 1)}`;
  return accepted({ type: 'PersoonToegevoegd', ...by(command), persoonId, soort, gezag, inhoud });
};
export const pasPersoonToegevoegdToe: Toepassing<PersoonToegevoegd> = (casus, event) => ({
  ...casus,
  personen: [
    ...casus.personen,
    {
      persoonId: event.persoonId,
      soort: event.soort,
      gezag: event.gezag,
      aanduiding: event.inhoud.aanduiding,
      gesprek: { staat: 'open' },
      pogingen: [],
    },
  ],
});

/** What was not known about somebody, or was written down wrong: an addition, the first answer stays in the log (P-11). */
export type GezagVastleggen = Opdracht<'GezagVastleggen', { readonly persoonId: string; readonly gezag: Gezag }>;
export type GezagVastgelegd = Gebeurtenis<'GezagVastgelegd', Pick<GezagVastleggen, 'persoonId' | 'gezag'>>;
export const gezagVastleggen: Regel<GezagVastleggen, GezagVastgelegd> = (command, casus) => {
  const persoon = findPersoon(casus, command.persoonId);
  if (persoon === undefined || persoon.soort === 'leerling') return refused('persoon-onbekend');
  const { persoonId, gezag } = command;
  return persoon.gezag === gezag ? accepted() : accepted({ type: 'GezagVastgelegd', ...by(command), persoonId, gezag });
};
export const pasGezagVastgelegdToe: Toepassing<GezagVastgelegd> = (casus, event) => ({
  ...casus,
  personen: replace(
    casus.personen,
    (p) => p.persoonId === event.persoonId,
    (p) => ({ ...p, gezag: event.gezag }),
  ),
});
