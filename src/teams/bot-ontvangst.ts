// The receipt of a press: what was done, and who hears of it. It knows no button by name and carries out nothing.

import type { Stand, Uitkomst } from '../application/handle-command.ts';
import { resolveOntvanger } from '../application/resolve-ontvanger.ts';
import { findTekst } from '../presentation/teksten.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { mens } from '../views/bouw.ts';
import { tekst } from '../views/kaart.ts';
import type { Waarde } from '../views/kaart.ts';
import type { Actie } from './acties/actie.ts';
import type { Beurt } from './bot-kaarten.ts';
import { alreadyDone } from './bot-weigering.ts';

/** Who hears of it now, by name: a person is more than a role. */
function whoHears(
  { casus, school }: Stand,
  berichten: readonly { readonly aan: Parameters<typeof resolveOntvanger>[0] }[],
  beurt: Beurt,
): Waarde {
  const ids = new Set(
    berichten.map((b) => resolveOntvanger(b.aan, casus, school)).filter((id): id is MedewerkerId => id !== undefined),
  );
  ids.delete(beurt.wie);
  if (ids.size === 0 || casus.pad === 'personeel') return '';
  return tekst(ids.size === 1 ? 'ontvangst.bericht' : 'ontvangst.berichten', {
    wie: [...ids].map((id) => mens(school, id)),
  });
}
/** P-25: somebody is at it already; who starts, or fills in the pupil, learns no more than that. */
function kijktMee(actie: Actie, { casus, school }: Stand, beurt: Beurt): Waarde {
  if (!['zorgen', 'leerling'].includes(actie.kaart) || casus.zelfdeLeerling === undefined) return '';
  const wie = resolveOntvanger({ rol: 'aandachtsfunctionaris' }, casus, school);
  return wie === undefined || wie === beurt.wie ? '' : tekst('ontvangst.kijktMee', { wie: mens(school, wie) });
}
/** What was done, what was made unreadable in it, and who hears of it now. */
export function receipt(
  actie: Actie,
  uitkomst: Extract<Uitkomst, { soort: 'gedaan' }>,
  beurt: Beurt,
  gemaskeerd: boolean,
): readonly Waarde[] {
  const code = uitkomst.casus.code;
  if (uitkomst.eerder !== undefined) return [alreadyDone(uitkomst.school, uitkomst.eerder)];
  const sleutel = `ontvangst.${actie.verb}`;
  const eigen =
    actie.ontvangst?.(uitkomst, beurt.wie) ??
    tekst(findTekst(sleutel) === undefined ? 'ontvangst.bewaard' : sleutel, { code });
  const rest = whoHears(uitkomst, uitkomst.berichten, beurt);
  return [eigen, kijktMee(actie, uitkomst, beurt), gemaskeerd ? tekst('ontvangst.bsn') : '', rest].filter(
    (r) => r !== '',
  );
}
