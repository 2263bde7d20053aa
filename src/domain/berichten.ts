// Who must be told when something happened (E-12): informing is part of the protocol. It knows no card, no address and no text.

import type { MedewerkerId } from '../shared/ids.ts';
import type { Ontvanger, Plan } from './aan-de-beurt.ts';
import { findMedewerker, isUitgesloten, keten } from './bevoegdheid.ts';
import type { Bericht } from './bericht.ts';
import type { CasusEvent, EventType, EventVan } from './casus.ts';
import type { School } from './school.ts';
import type { Casus } from './toestand.ts';
import { vertellers } from './vertellers.ts';
import type { Verteller } from './vertellers.ts';

/** One recipient as a message, with the person it goes to now; undefined when that is nobody, or the one who did it. */
function naarEen(
  { soort, kleur }: Plan,
  ontvanger: Ontvanger,
  event: CasusEvent,
  na: Casus,
  school: School,
): { readonly id: MedewerkerId; readonly bericht: Bericht } | undefined {
  const kop = { soort, kleur };
  if (typeof ontvanger === 'object') {
    const id = ontvanger.wie;
    return id === event.door || isUitgesloten(na, id) || findMedewerker(school, id) === undefined
      ? undefined
      : { id, bericht: { ...kop, aan: { medewerker: id } } };
  }
  const rol = ontvanger === 'eindrol' ? school.profiel.besluit.eindrol : ontvanger;
  const ketting = keten(school, na, rol);
  if (ketting.at(0) === event.door && kleur !== 'rood') return undefined;
  const id = ketting.find((k) => k !== event.door);
  if (id === undefined) return undefined;
  return { id, bericht: { ...kop, aan: event.door === 'systeem' ? { rol } : { rol, behalve: event.door } } };
}

/** From recipients to messages: nobody hears of the own act, nobody involved hears anything, nobody twice of one event. */
function adresseer(
  plannen: readonly Plan[],
  event: CasusEvent,
  na: Casus,
  school: School,
  gehad: Set<MedewerkerId>,
): readonly Bericht[] {
  return plannen.flatMap((p) =>
    p.aan.flatMap((ontvanger): readonly Bericht[] => {
      const een = naarEen(p, ontvanger, event, na, school);
      if (een === undefined || gehad.has(een.id)) return [];
      gehad.add(een.id);
      return [een.bericht];
    }),
  );
}

function tell<T extends EventType>(event: EventVan<T>, na: Casus, school: School): readonly Plan[] {
  const verteller: Verteller<T> = vertellers[event.type];
  return verteller(event, na, school);
}

/** The messages that these events cause, in the state after them. Melding and opschaling that pass together ask nobody twice. */
export function berichten(events: readonly CasusEvent[], na: Casus, school: School): readonly Bericht[] {
  const gehad = new Set<MedewerkerId>();
  const isHerhaling = (event: CasusEvent): boolean =>
    event.type === 'TermijnVerstreken' && (event.soort === 'melding' || event.soort === 'opschaling');
  return events.flatMap((event) =>
    adresseer(tell(event, na, school), event, na, school, isHerhaling(event) ? gehad : new Set()),
  );
}
