// The second person: agreeing makes a lowering real, declining keeps the higher answer and both reasons (P-09, E-17).

import type { MedewerkerId, Moment } from '../../shared/ids.ts';
import { accepted, refused } from '../decision.ts';
import type { WeigeringCode } from '../decision.ts';
import { hoedanigheden, instemmers } from '../bevoegdheid.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { School } from '../school.ts';
import { isNaLaatsteSignaal } from '../stand.ts';
import type { Casus, Verlaging, Voorstel } from '../toestand.ts';
import { isAandachtsfunctionaris, isZwareVerlaging, keuzeFout } from './afweging-maken.ts';
import { sluitFout } from './casus-sluiten.ts';
import { isVertrouwensbreuk } from './gesprek-afzien.ts';
import { voerUit, withoutVoorstel } from './verlaging-voorstellen.ts';

interface Via {
  readonly voorstelId: string;
  /** The adviser of Veilig Thuis may be the second person: moment and name or number are recorded (P-09). */
  readonly via: 'collega' | 'veilig-thuis';
  readonly gebeldOp?: Moment;
  readonly inhoud: { readonly reden: string; readonly adviseur?: string };
}
export type InstemmingGeven = Opdracht<'InstemmingGeven', Via>;
export type InstemmingGegeven = Gebeurtenis<
  'InstemmingGegeven',
  Via & { readonly wijziging: Verlaging; readonly voorgesteldDoor: MedewerkerId }
>;

/** Holds the proposal still, now? Facts may have changed since it was made. */
function vervallen(
  command: InstemmingGeven,
  casus: Casus,
  school: School,
  voorstel: Voorstel,
): WeigeringCode | undefined {
  const { wijziging } = voorstel;
  if (wijziging.soort === 'sluiten') return sluitFout(casus, school, wijziging.einde, voorstel.door, command.door);
  const wie = command.via === 'collega' ? [voorstel.door, command.door] : [voorstel.door];
  const metAf = wie.some((id) => isAandachtsfunctionaris(casus, school, id))
    ? undefined
    : 'aandachtsfunctionaris-nodig';
  if (wijziging.soort === 'gesprek') return isVertrouwensbreuk(wijziging) ? metAf : undefined;
  if (wijziging.soort !== 'afweging') return undefined;
  const alsVraag = {
    ...command,
    type: 'AfwegingMaken' as const,
    door: voorstel.door,
    nu: voorstel.op,
    keuze: wijziging.keuze,
    vragenlijst: wijziging.vragenlijst,
    gewogenMet: [],
  };
  const fout = keuzeFout(alsVraag, casus, school);
  if (fout !== undefined || !isZwareVerlaging(casus, wijziging.keuze)) return fout;
  return metAf;
}
function wieFout(
  command: InstemmingGeven,
  casus: Casus,
  school: School,
  voorstel: Voorstel,
): WeigeringCode | undefined {
  if (command.via === 'veilig-thuis') {
    if (command.gebeldOp === undefined || (command.inhoud.adviseur ?? '').trim() === '') return 'antwoord-ontbreekt';
    if (command.gebeldOp > command.nu) return 'moment-in-toekomst';
    const gebeld = { op: command.nu, gebeldOp: command.gebeldOp };
    return isNaLaatsteSignaal(casus, gebeld) ? undefined : 'veilig-thuis-advies-ontbreekt';
  }
  if (voorstel.door === command.door) return 'tweede-persoon-nodig';
  const h = hoedanigheden(casus, school, command.door);
  const mag = h.has('af') || h.has('bestuur') || instemmers(school, casus, voorstel.door).includes(command.door);
  return mag ? undefined : 'rol-past-niet';
}

export const instemmingGeven: Regel<InstemmingGeven, InstemmingGegeven> = (command, casus, school) => {
  const voorstel = casus.voorstellen.find((v) => v.voorstelId === command.voorstelId);
  if (voorstel === undefined) return refused('voorstel-onbekend');
  const code = wieFout(command, casus, school, voorstel) ?? vervallen(command, casus, school, voorstel);
  if (code === 'aandachtsfunctionaris-nodig') return refused(code, 'aandachtsfunctionaris');
  if (code !== undefined) return refused(code);
  const zwaar = voorstel.wijziging.soort === 'afweging' && isZwareVerlaging(casus, voorstel.wijziging.keuze);
  if (zwaar && command.inhoud.reden.trim() === '') return refused('reden-ontbreekt');
  const { voorstelId, via, gebeldOp, inhoud } = command;
  return accepted({
    type: 'InstemmingGegeven',
    ...by(command),
    voorstelId,
    via,
    ...(gebeldOp && { gebeldOp }),
    inhoud,
    wijziging: voorstel.wijziging,
    voorgesteldDoor: voorstel.door,
  });
};
export const pasInstemmingGegevenToe: Toepassing<InstemmingGegeven> = (casus, event) => {
  const voorstel = casus.voorstellen.find((v) => v.voorstelId === event.voorstelId);
  if (voorstel === undefined) return casus;
  const met = event.via === 'veilig-thuis' ? 'veilig-thuis' : event.door;
  const wie = { door: voorstel.door, op: event.op, met, reden: voorstel.reden } as const;
  return voerUit(withoutVoorstel(casus, event.voorstelId), voorstel.wijziging, wie);
};

export type InstemmingWeigeren = Opdracht<
  'InstemmingWeigeren',
  { readonly voorstelId: string; readonly inhoud: { readonly reden: string } }
>;
export type InstemmingGeweigerd = Gebeurtenis<
  'InstemmingGeweigerd',
  { readonly voorstelId: string; readonly inhoud: { readonly reden: string } }
>;
export const instemmingWeigeren: Regel<InstemmingWeigeren, InstemmingGeweigerd> = (command, casus) => {
  const voorstel = casus.voorstellen.find((v) => v.voorstelId === command.voorstelId);
  if (voorstel === undefined) return refused('voorstel-onbekend');
  if (voorstel.door === command.door) return refused('tweede-persoon-nodig');
  const fout = tekstFout(command.inhoud.reden);
  if (fout !== undefined) return refused(fout);
  return accepted({
    type: 'InstemmingGeweigerd',
    ...by(command),
    voorstelId: command.voorstelId,
    inhoud: command.inhoud,
  });
};
export const pasInstemmingGeweigerdToe: Toepassing<InstemmingGeweigerd> = (casus, event) => {
  const voorstel = casus.voorstellen.find((v) => v.voorstelId === event.voorstelId);
  if (voorstel === undefined) return casus;
  const { wijziging, door } = voorstel;
  return {
    ...withoutVoorstel(casus, event.voorstelId),
    verschillen: [...casus.verschillen, { wijziging, voorgesteldDoor: door, afgewezenDoor: event.door, op: event.op }],
  };
};
