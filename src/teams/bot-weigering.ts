// A refusal, and a press that was done already, as a sentence for who pressed, or the card that leads on. It carries out nothing.

import type { CommandInvoer, Stand } from '../application/handle-command.ts';
import { resolveOntvanger } from '../application/resolve-ontvanger.ts';
import { openOverleg } from '../domain/commands/overleg-vragen.ts';
import type { Weigering, WeigeringCode } from '../domain/decision.ts';
import type { School } from '../domain/school.ts';
import { klaarRegel } from '../views/bericht-klaar.ts';
import { mens } from '../views/bouw.ts';
import { tekst } from '../views/kaart.ts';
import type { Waarde } from '../views/kaart.ts';
import { geschrevenIn } from './acties/vrije-tekst.ts';
import { showGelezen } from './bot-kaarten.ts';
import type { Beurt } from './bot-kaarten.ts';
import type { Antwoord } from './gesprekspartner.ts';

/** P-22: a second tap hears who did it, and when. */
export const alreadyDone = (school: School, eerder: Weigering['eerder']): Waarde =>
  eerder === undefined
    ? tekst('ontvangst.alGedaan')
    : tekst('ontvangst.alGedaanDoor', { wie: mens(school, eerder.door), wanneer: { moment: eerder.op } });

/** An old card about what is gone hears that it is gone, rather than that something was added (P-22). */
export function preciezer(weigering: Weigering, opdracht: CommandInvoer, { casus }: Stand): Weigering {
  if (weigering.code !== 'verouderd') return weigering;
  if ('voorstelId' in opdracht && casus.voorstellen.every((v) => v.voorstelId !== opdracht.voorstelId))
    return { code: 'voorstel-onbekend' };
  if ('overlegId' in opdracht && openOverleg(casus, opdracht.overlegId) === undefined)
    return { code: 'overleg-onbekend' };
  return weigering;
}

/** What is asked no more: the card says what became of the question. */
const VRAAG_VAN: Partial<Record<WeigeringCode, string>> = {
  'voorstel-onbekend': 'instemming-gevraagd',
  'overleg-onbekend': 'overleg-gevraagd',
};
/** Why it was refused, in words; what was asked meanwhile by nobody any more says what became of it. */
export function refusalText(weigering: Weigering, stand: Stand, beurt: Beurt): Waarde {
  const { casus, school, record } = stand;
  if (weigering.code === 'al-gedaan') return alreadyDone(school, weigering.eerder);
  const vraag = VRAAG_VAN[weigering.code];
  if (vraag !== undefined) {
    const { gebeurtenissen } = record;
    return klaarRegel(vraag, { casus, school, wie: beurt.wie, gebeurtenissen });
  }
  const houder = weigering.rol && resolveOntvanger({ rol: weigering.rol }, casus, school);
  const laatste = record.verwerkt.at(-1)?.door;
  return tekst(`weigering.${weigering.code}`, {
    wie: houder ? mens(school, houder) : laatste ? mens(school, laatste) : tekst('mens.onbekend'),
    rol: weigering.rol ? tekst(`rol.${weigering.rol}`) : '',
    code: casus.code,
  });
}

/** Closed meanwhile: the text becomes a signal to be, on the card that asks whether to open the casus again (P-14, P-22). */
export function showGesloten(beurt: Beurt, stand: Stand, velden: Readonly<Record<string, string>>): Promise<Antwoord> {
  const feit = geschrevenIn(velden);
  return feit === ''
    ? showGelezen(beurt, stand, 'heropenen', {}, { let: tekst('casusGesloten') })
    : showGelezen(beurt, stand, 'signaal', { feit }, { let: tekst('weigering.casus-gesloten') });
}
