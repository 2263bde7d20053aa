// Advice of Veilig Thuis: always possible, anonymous about the family, followed or not with a reason. It is never a melding (E-21).

import { accepted, refused } from '../decision.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { Raadpleging } from '../toestand.ts';

type Gegevens = Omit<Raadpleging, 'raadplegingId' | 'door' | 'op'>;
export type VeiligThuisRaadplegen = Opdracht<'VeiligThuisRaadplegen', Gegevens>;
export type VeiligThuisGeraadpleegd = Gebeurtenis<
  'VeiligThuisGeraadpleegd',
  Gegevens & { readonly raadplegingId: string }
>;

export const veiligThuisRaadplegen: Regel<VeiligThuisRaadplegen, VeiligThuisGeraadpleegd> = (command, casus) => {
  const fout = tekstFout(command.inhoud.advies);
  if (fout !== undefined) return refused(fout);
  if (command.gebeldOp > command.nu) return refused('moment-in-toekomst');
  if (command.gevolgd === 'nee' && (command.inhoud.reden ?? '').trim() === '') return refused('reden-ontbreekt');
  const { gebeldOp, advies, gesprekAdvies, gevolgd, inhoud } = command;
  return accepted({
    type: 'VeiligThuisGeraadpleegd',
    ...by(command),
    raadplegingId: `r${String(casus.raadplegingen.length + 1)}`,
    gebeldOp,
    advies,
    ...(gesprekAdvies && { gesprekAdvies }),
    gevolgd,
    inhoud,
  });
};
export const pasVeiligThuisGeraadpleegdToe: Toepassing<VeiligThuisGeraadpleegd> = (casus, event) => {
  const { type: _type, ...raadpleging } = event;
  return { ...casus, raadplegingen: [...casus.raadplegingen, raadpleging] };
};
