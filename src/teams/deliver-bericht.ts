// Brings one message of the outbox to the person it is for: resolve, render, deliver. It does not decide who is told, nor when to try again.

import { casusVan } from '../application/casus-record.ts';
import type {
  AdresStore,
  Bezorger,
  Bezorgresultaat,
  CasusRecord,
  Kalender,
  Klok,
  OutboxEntry,
  Scholen,
} from '../application/ports.ts';
import { resolveOntvanger } from '../application/resolve-ontvanger.ts';
import { isUitgesloten } from '../domain/bevoegdheid.ts';
import type { Casus } from '../domain/toestand.ts';
import type { RenderCard } from '../presentation/render-card.ts';
import { zin } from '../presentation/teksten.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { berichtKaart } from '../views/bericht-kaart.ts';

export interface BezorgDelen {
  readonly scholen: Scholen;
  readonly adressen: AdresStore;
  readonly bezorger: Bezorger;
  readonly klok: Klok;
  readonly kalender: Kalender;
  readonly renderCard: RenderCard;
}
type Ontvangst = { readonly aan: MedewerkerId; readonly resultaat: Bezorgresultaat };

/** Named, not involved, and not of this school any more: it cannot arrive, and whoever sent it has to know (P-10). */
const vertrokken = ({ aan }: OutboxEntry, casus: Casus): MedewerkerId | undefined =>
  'medewerker' in aan && !isUitgesloten(casus, aan.medewerker) ? aan.medewerker : undefined;

/**
 * Makes the relay's `bezorg`: one result for whom it is for; none when nobody is left, or when it was for somebody who turned
 * out to be involved. Without an address the app is not installed.
 */
export function createBezorg(delen: BezorgDelen) {
  return async (
    record: CasusRecord,
    entry: OutboxEntry,
    klaar: ReadonlySet<MedewerkerId>,
  ): Promise<readonly Ontvangst[]> => {
    const nu = delen.klok.nu();
    const school = await delen.scholen.find(record.schoolId, nu);
    if (school === undefined) return [];
    const casus = casusVan(record);
    const wie = resolveOntvanger(entry.aan, casus, school);
    const aan = wie ?? vertrokken(entry, casus);
    if (aan === undefined || klaar.has(aan)) return [];
    const adres = wie && (await delen.adressen.find(wie));
    if (adres === undefined) return [{ aan, resultaat: { status: 'geweigerd' } }];
    const kaart = delen.renderCard(berichtKaart(entry, casus, school));
    const dringend = entry.kleur === 'rood';
    return [
      {
        aan,
        resultaat: await delen.bezorger.deliver({ adres, kaart, samenvatting: zin('bericht.samenvatting'), dringend }),
      },
    ];
  };
}
