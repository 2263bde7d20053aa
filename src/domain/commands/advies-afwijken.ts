// Veilig Thuis advises a melding and the answers give nee: not reporting needs reasons of final role and aandachtsfunctionaris (E-20).

import type { Datum } from '../../shared/ids.ts';
import { findMedewerker, hoedanigheden } from '../bevoegdheid.ts';
import { accepted, refused } from '../decision.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import { laatsteMeldAdvies } from '../stand.ts';

export type AdviesAfwijken = Opdracht<
  'AdviesAfwijken',
  { readonly opnieuwOp: Datum; readonly inhoud: { readonly reden: string } }
>;
export type AdviesAfgeweken = Gebeurtenis<
  'AdviesAfgeweken',
  {
    readonly rol: 'eindrol' | 'aandachtsfunctionaris';
    readonly opnieuwOp: Datum;
    readonly inhoud: { readonly reden: string };
  }
>;

/** Each of the two roles gives an own reason; one person with both roles counts once, bestuur then gives the other. The own role goes before one that is taken over. */
export const adviesAfwijken: Regel<AdviesAfwijken, AdviesAfgeweken> = (command, casus, school) => {
  const fout = tekstFout(command.inhoud.reden);
  if (fout !== undefined) return refused(fout);
  if (command.opnieuwOp <= school.vandaag) return refused('datum-ongeldig');
  if (school.profiel.veiligThuis.adviesBindt) return refused('melding-eerst');
  const advies = laatsteMeldAdvies(casus);
  if (advies === undefined || casus.meldingen.some((m) => m.op >= advies.op)) return refused('nog-niet-mogelijk');
  const eerder = casus.afwijkingen.filter((a) => a.op >= advies.op);
  if (eerder.some((a) => a.door === command.door)) return refused('tweede-persoon-nodig');
  const h = hoedanigheden(casus, school, command.door);
  const mogelijk = [
    ...(h.has('eindrol') || h.has('bestuur') ? (['eindrol'] as const) : []),
    ...(h.has('af') || h.has('bestuur') ? (['aandachtsfunctionaris'] as const) : []),
  ];
  const eigen = findMedewerker(school, command.door)?.rollen ?? [];
  const isEigen = (r: (typeof mogelijk)[number]): boolean =>
    eigen.includes(r === 'eindrol' ? school.profiel.besluit.eindrol : r);
  const rol = [...mogelijk.filter(isEigen), ...mogelijk].find((r) => !eerder.some((a) => a.rol === r));
  if (rol === undefined) {
    const isGezien = eerder.some((a) => a.rol === 'aandachtsfunctionaris');
    return refused('rol-past-niet', isGezien ? school.profiel.besluit.eindrol : 'aandachtsfunctionaris');
  }
  const { opnieuwOp, inhoud } = command;
  return accepted({ type: 'AdviesAfgeweken', ...by(command), rol, opnieuwOp, inhoud });
};
export const pasAdviesAfgewekenToe: Toepassing<AdviesAfgeweken> = (casus, event) => ({
  ...casus,
  afwijkingen: [...casus.afwijkingen, { door: event.door, op: event.op, rol: event.rol, opnieuwOp: event.opnieuwOp }],
});
