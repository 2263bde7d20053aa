// Brings the daily summary to one person, once: it is no message of a casus, and nothing waits for it. It does not decide who gets one.

import type { AdresStore, Bezorger } from '../application/ports.ts';
import type { Dagoverzicht } from '../application/run-dagoverzicht.ts';
import type { RenderCard } from '../presentation/render-card.ts';
import { zin } from '../presentation/teksten.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { dagoverzichtKaart } from '../views/dagoverzicht.ts';

/** Makes the sender of summaries; somebody without the app, or whom it does not reach, sees the same in `taken`. */
export function createStuurDagoverzicht(delen: {
  readonly adressen: Pick<AdresStore, 'find'>;
  readonly bezorger: Bezorger;
  readonly renderCard: RenderCard;
}) {
  return async (aan: MedewerkerId, overzicht: Dagoverzicht): Promise<void> => {
    const adres = await delen.adressen.find(aan);
    if (adres === undefined) return;
    const kaart = delen.renderCard(dagoverzichtKaart(overzicht));
    await delen.bezorger.deliver({ adres, kaart, samenvatting: zin('bericht.samenvatting'), dringend: false });
  };
}
