// Who must be told when something happened (E-12): informing is part of the protocol. It knows no card, no address and no text.

import type { MedewerkerId } from '../shared/ids.ts';
import { isUitgesloten, keten } from './bevoegdheid.ts';
import type { Bericht } from './bericht.ts';
import type { CasusEvent, EventType, EventVan } from './casus.ts';
import type { School } from './school.ts';
import type { Casus } from './toestand.ts';
import { vertellers } from './vertellers.ts';
import type { Plan, Verteller } from './vertellers.ts';

/** From recipients to messages: nobody hears of the own act, nobody involved hears anything, nobody the same thing twice. */
function adresseer(p: Plan, event: CasusEvent, na: Casus, school: School): readonly Bericht[] {
  const dag = event.op.slice(0, 10);
  const gehad = new Set<MedewerkerId>();
  return p.aan.flatMap((ontvanger): readonly Bericht[] => {
    const kop = { soort: p.soort, kleur: p.kleur };
    if (typeof ontvanger === 'object') {
      const id = ontvanger.wie;
      if (id === event.door || gehad.has(id) || isUitgesloten(na, id)) return [];
      gehad.add(id);
      return [{ ...kop, aan: { medewerker: id } }];
    }
    const rol = ontvanger === 'eindrol' ? school.profiel.besluit.eindrol : ontvanger;
    const ketting = keten(school, na, rol, dag);
    const houder = ketting.at(0);
    if (houder === event.door && p.kleur !== 'rood') return [];
    const id = ketting.find((k) => k !== event.door);
    if (id === undefined || gehad.has(id)) return [];
    gehad.add(id);
    return [{ ...kop, aan: event.door === 'systeem' ? { rol } : { rol, behalve: event.door } }];
  });
}

function tell<T extends EventType>(event: EventVan<T>, na: Casus, school: School): readonly Plan[] {
  const verteller: Verteller<T> = vertellers[event.type];
  return verteller(event, na, school);
}

/** The messages that these events cause, in the state after them. */
export function berichten(events: readonly CasusEvent[], na: Casus, school: School): readonly Bericht[] {
  return events.flatMap((event) => tell(event, na, school).flatMap((p) => adresseer(p, event, na, school)));
}
