// What is rood and has to be acknowledged by a person (E-12): since when, by whom it was raised, and who said "Ik pak dit op". It tells nobody.

import type { MedewerkerId } from '../shared/ids.ts';
import { isOnveilig } from './afwegingskader.ts';
import type { AfwegingGemaakt, BasisvragenBeantwoord } from './commands/afweging-maken.ts';
import type { CasusGestart } from './commands/casus-starten.ts';
import type { ReisdatumVastgelegd } from './commands/reisdatum-vastleggen.ts';
import type { SignaalVastgelegd } from './commands/signaal-vastleggen.ts';
import { isNood } from './stand.ts';
import type { Casus, Nood, Opschaling, RoodKenmerk } from './toestand.ts';

type Aanleiding = CasusGestart | SignaalVastgelegd | ReisdatumVastgelegd | BasisvragenBeantwoord | AfwegingGemaakt;
/** Of the kinds that open A2 again, those that E-12 calls rood; the others are oranje. */
const ROOD_MEER: readonly RoodKenmerk[] = ['verteld', 'uit-zicht', 'bijzondere-vorm'];

const AANLEIDINGEN: readonly string[] = [
  'CasusGestart',
  'SignaalVastgelegd',
  'ReisdatumVastgelegd',
  'BasisvragenBeantwoord',
  'AfwegingGemaakt',
] satisfies readonly Aanleiding['type'][];
const isAanleiding = <E extends { readonly type: string }>(event: E): event is Extract<E, Aanleiding> =>
  AANLEIDINGEN.includes(event.type);

/** E-12 rood, besides the emergency: disclosure, a special form, out of sight, a journey, direct danger, A2 ja or twijfel. */
export function isOpschaling(event: Aanleiding): boolean {
  switch (event.type) {
    case 'CasusGestart':
      return event.disclosure || event.vormen.length > 0;
    case 'SignaalVastgelegd':
      return event.vormen.length > 0 || event.kenmerken.some((k) => ROOD_MEER.includes(k));
    case 'ReisdatumVastgelegd':
      return true;
    case 'BasisvragenBeantwoord':
      return event.antwoorden.directGevaar;
    case 'AfwegingGemaakt':
      return event.keuze.afweging === 'A2' && isOnveilig(event.keuze.antwoord);
  }
}

/** As good as "Ik pak dit op", from somebody else than who raised it: calling Veilig Thuis, or weighing it as the second. */
const OPPAKKEN: readonly string[] = [
  'NoodOpgepakt',
  'VeiligThuisGeraadpleegd',
  'MeldingOvergenomen',
  'MeldingGedaan',
  'InstemmingGegeven',
];

type Antwoord = NonNullable<Opschaling['opgepakt']>;
/** Raised and not yet acknowledged; a melding ends it too, whoever made it. */
export function openOpschaling({ opschaling, meldingen, afloop, pad }: Casus): Opschaling | undefined {
  if (opschaling === undefined || opschaling.opgepakt !== undefined) return undefined;
  if (pad === 'personeel' || afloop.staat !== 'lopend') return undefined;
  return meldingen.some((m) => m.op >= opschaling.sinds) ? undefined : opschaling;
}
/** What waits for "Ik pak dit op" now: the emergency before anything else. */
export function openEscalatie(casus: Casus): Pick<Nood | Opschaling, 'sinds' | 'door'> | undefined {
  if (casus.nood !== undefined && isNood(casus) && casus.nood.opgepaktDoor === undefined) return casus.nood;
  return openOpschaling(casus);
}
/** Who picked the emergency up, or else said that it is over. */
function antwoordOpNood({ opgepaktDoor, opgepaktOp, voorbijDoor, voorbijOp }: Nood): Antwoord | undefined {
  if (opgepaktDoor !== undefined && opgepaktOp !== undefined) return { door: opgepaktDoor, op: opgepaktOp };
  return voorbijDoor !== undefined && voorbijOp !== undefined ? { door: voorbijDoor, op: voorbijOp } : undefined;
}
/** Who answered what was rood last, and when; a melding answers it too. Undefined when nothing ever was (P-22). */
export function laatsteAntwoord({ nood, opschaling, meldingen }: Casus): Antwoord | undefined {
  const isNoodLaatst = nood !== undefined && nood.sinds >= (opschaling?.sinds ?? '');
  const laatst = isNoodLaatst ? nood : opschaling;
  if (laatst === undefined) return undefined;
  const antwoord = isNoodLaatst ? antwoordOpNood(nood) : opschaling?.opgepakt;
  return antwoord ?? meldingen.find((m) => m.op >= laatst.sinds);
}
/** May this person say so? Who raised it does not answer. */
export const kanOppakken = (casus: Casus, wie: MedewerkerId): boolean => {
  const open = isNood(casus) ? openEscalatie(casus) : openOpschaling(casus);
  return open !== undefined && open.door !== wie;
};

/** The state with what this event raised or acknowledged. What was raised already goes on from its first moment. */
export function withOpschaling(
  casus: Casus,
  event: { readonly type: string; readonly op: Opschaling['sinds']; readonly door: MedewerkerId },
): Casus {
  const { type, op, door } = event;
  const { opschaling } = casus;
  const open = openOpschaling(casus);
  if (isAanleiding(event) && isOpschaling(event))
    return open !== undefined || opschaling?.opgepakt?.door === door
      ? casus
      : { ...casus, opschaling: { sinds: op, door } };
  if (opschaling === undefined || opschaling.opgepakt !== undefined || opschaling.door === door) return casus;
  return OPPAKKEN.includes(type) ? { ...casus, opschaling: { ...opschaling, opgepakt: { door, op } } } : casus;
}
