// Advice of Veilig Thuis: always possible, anonymous about the family, followed or not with a reason. It is never a melding (E-21).

import { findMedewerker } from '../bevoegdheid.ts';
import { accepted, refused } from '../decision.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { Raadpleging } from '../toestand.ts';
import { stopGeblokkeerd } from './gesprek-vastleggen.ts';

/** In whose name it is noted follows from the settings of the school (C-24). */
type Gegevens = Omit<Raadpleging, 'raadplegingId' | 'door' | 'op' | 'opNaamVan'>;
export type VeiligThuisRaadplegen = Opdracht<'VeiligThuisRaadplegen', Gegevens>;
export type VeiligThuisGeraadpleegd = Gebeurtenis<
  'VeiligThuisGeraadpleegd',
  Gegevens & Pick<Raadpleging, 'raadplegingId' | 'opNaamVan'>
>;

export const veiligThuisRaadplegen: Regel<VeiligThuisRaadplegen, VeiligThuisGeraadpleegd> = (
  command,
  casus,
  school,
) => {
  const fout = tekstFout(command.inhoud.advies);
  if (fout !== undefined) return refused(fout);
  if (command.gebeldOp > command.nu) return refused('moment-in-toekomst');
  if (command.gevolgd === 'nee' && (command.inhoud.reden ?? '').trim() === '') return refused('reden-ontbreekt');
  const { gebeldOp, advies, gesprekAdvies, gevolgd, beller, gevraagd, naamNoteren, inhoud } = command;
  if (beller !== undefined && findMedewerker(school, beller) === undefined) return refused('collega-onbekend');
  const { opNaamVan } = school.profiel.veiligThuis;
  return accepted({
    type: 'VeiligThuisGeraadpleegd',
    ...by(command),
    raadplegingId: `r${String(casus.raadplegingen.length + 1)}`,
    gebeldOp,
    advies,
    ...(gesprekAdvies && { gesprekAdvies }),
    gevolgd,
    ...(beller && beller !== command.door && { beller }),
    ...(opNaamVan !== 'beller' && { opNaamVan }),
    ...(gevraagd && gevraagd.length > 0 && { gevraagd }),
    ...(naamNoteren !== undefined && { naamNoteren }),
    inhoud,
  });
};
export const pasVeiligThuisGeraadpleegdToe: Toepassing<VeiligThuisGeraadpleegd> = (casus, event) => {
  const { type: _type, ...raadpleging } = event;
  return stopGeblokkeerd({ ...casus, raadplegingen: [...casus.raadplegingen, raadpleging] });
};
