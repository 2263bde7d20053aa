// Brings the daily summary to one person, once: it is no message of a casus, and nothing waits for it. It does not decide who gets one.

import type { AdresStore, Bezorger } from '../application/ports.ts';
import type { Dagoverzicht, DagoverzichtDelen } from '../application/run-dagoverzicht.ts';
import type { RenderCard } from '../presentation/render-card.ts';
import { zin } from '../presentation/teksten.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { dagoverzichtKaart } from '../views/dagoverzicht.ts';

/** Makes the sender of summaries; somebody without the app, or whom it does not reach, sees the same in `taken`. */
export function createStuurDagoverzicht(delen: {
  readonly adressen: Pick<AdresStore, 'find'>;
  readonly bezorger: Bezorger;
  readonly renderCard: RenderCard;
}): DagoverzichtDelen['stuur'] {
  return async (aan: MedewerkerId, overzicht: Dagoverzicht) => {
    const adres = await delen.adressen.find(aan);
    if (adres === undefined) return 'klaar';
    const kaart = delen.renderCard(dagoverzichtKaart(overzicht));
    const samenvatting = zin('bericht.samenvatting');
    const { status } = await delen.bezorger.deliver({ adres, kaart, samenvatting, dringend: false });
    return status === 'afgeremd' ? 'later' : 'klaar';
  };
}
