// Shows cards: finds the casus for this person in one of the own schools, or a card outside a casus. It carries out nothing.

import type { Leesomgeving, Lezer } from '../application/answer-query.ts';
import { listMijn, openByCode, openCasus, openInzage, recordInzage } from '../application/answer-query.ts';
import type { Beheeromgeving } from '../application/beheer.ts';
import { markGezien, ongezien } from '../application/gezien.ts';
import type { Stand } from '../application/handle-command.ts';
import type { Kalender, Klok } from '../application/ports.ts';
import { hoedanigheden } from '../domain/bevoegdheid.ts';
import type { School } from '../domain/school.ts';
import type { Kaart, RenderCard } from '../presentation/render-card.ts';
import type { CasusId, MedewerkerId, Moment } from '../shared/ids.ts';
import { apartKaart } from '../views/apart.ts';
import { magBewaarOverzicht } from '../views/bewaar-overzicht.ts';
import { bewaringKaart } from '../views/bewaring.ts';
import { bouwKaart, bouwLos, losseKop } from '../views/bouw.ts';
import type { Bouw, Kijker, Melder } from '../views/bouw.ts';
import { tekst } from '../views/kaart.ts';
import type { Waarde } from '../views/kaart.ts';
import { verzoekKaart } from '../views/inzageverzoek.ts';
import { KAARTMAKERS } from '../views/kaarten.ts';
import type { LosseKijker } from '../views/losse-kaart.ts';
import { LOSSE_KAARTEN } from '../views/losse-kaarten.ts';
import { volgendeStappen } from '../views/volgende-stap.ts';
import type { Antwoord } from './gesprekspartner.ts';

export interface BotDelen {
  readonly omgeving: Leesomgeving;
  readonly klok: Klok;
  readonly kalender: Kalender;
  readonly newCasusId: () => CasusId;
  readonly renderCard: RenderCard;
  readonly beheer: Beheeromgeving;
}
/** One person in one turn, with the schools this person works at (at least one). */
export interface Beurt {
  readonly delen: BotDelen;
  readonly wie: MedewerkerId;
  readonly nu: Moment;
  readonly scholen: readonly School[];
  readonly automatisch: boolean;
}
type Velden = Readonly<Record<string, string>>;

export const lezerVan = (beurt: Beurt, school: School): Lezer => ({
  schoolId: school.schoolId,
  door: beurt.wie,
  nu: beurt.nu,
});
const kijkerVan = ({ delen, wie, nu }: Beurt, school: School, velden: Velden): Kijker => ({
  school,
  wie,
  nu,
  vandaag: delen.kalender.datumVan(nu),
  tijd: delen.kalender.tijdVan(nu),
  velden,
});
const kaartAntwoord = (kaart: Kaart): Antwoord => ({ soort: 'kaart', kaart });

/** Which card this person gets: the staff path shows its own two, the wrong child almost nothing (P-11), who decides about destroying only that, whatever was asked. */
function toegestaan({ casus, school }: Stand, wie: MedewerkerId, kaart: string): string {
  if (casus.pad === 'personeel')
    return hoedanigheden(casus, school, wie).has('bestuur') ? 'personeelszaak' : 'personeel-status';
  const naam = kaart === 'bekijken' ? (volgendeStappen(casus, school, wie)[0] ?? 'casus') : kaart;
  const apart = apartKaart(casus, school, wie, verzoekKaart(casus, school, wie, naam));
  return bewaringKaart(casus, school, wie, apart);
}

/** P-10: who sees the casus has seen the messages about it. An automatic refresh proves nothing (huis.md 3b). */
function gezien({ delen, wie, nu, automatisch }: Beurt, stand: Stand): { daarna?: () => Promise<void> } {
  if (automatisch || ongezien(stand, { door: wie, nu }).length === 0) return {};
  const { schoolId, casusId } = stand.record;
  return { daarna: async () => markGezien(delen.omgeving, { schoolId, casusId, door: wie, nu }) };
}

/** One card of a casus, with what was typed before in its fields. */
export function showCasus(
  beurt: Beurt,
  stand: Stand,
  kaart: string,
  velden: Velden = {},
  melder: Melder = {},
  gelezen: Bouw['gelezen'] = [],
): Antwoord {
  const naam = toegestaan(stand, beurt.wie, kaart);
  const maker = KAARTMAKERS[naam] ?? KAARTMAKERS['casus'];
  if (maker === undefined) throw new Error('no card for a casus');
  const { casus, school, record } = stand;
  const { gebeurtenissen, outbox } = record;
  const bouw: Bouw = { ...kijkerVan(beurt, school, velden), casus, gebeurtenissen, outbox, gelezen };
  const view = bouwKaart(KAARTMAKERS[naam] ? naam : 'casus', maker, bouw, melder);
  return { soort: 'kaart', kaart: beurt.delen.renderCard(view), ...gezien(beurt, stand) };
}

/** The same after a press that changed nothing: no event says that this person saw it, so the inzage does (P-08). */
export async function showGelezen(
  beurt: Beurt,
  stand: Stand,
  kaart: string,
  velden: Velden,
  melder: Melder,
): Promise<Antwoord> {
  await recordInzage(beurt.delen.omgeving, lezerVan(beurt, stand.school), stand, kaart);
  return showCasus(beurt, stand, kaart, velden, melder);
}

/** The casus in whichever of the own schools it is; the same number of requests whether it exists or not. */
export async function findStand(beurt: Beurt, casusId: CasusId, kaart: string): Promise<Stand | undefined> {
  for (const school of beurt.scholen) {
    const stand = await openCasus(beurt.delen.omgeving, lezerVan(beurt, school), casusId, kaart);
    if (stand !== undefined) return stand;
  }
  return undefined;
}

/** P-08: the list of who read this casus, for who guards that. */
export async function showInzage(beurt: Beurt, casusId: CasusId): Promise<Antwoord> {
  for (const school of beurt.scholen) {
    const gevonden = await openInzage(beurt.delen.omgeving, lezerVan(beurt, school), casusId);
    if (gevonden !== undefined) return showCasus(beurt, gevonden.stand, 'inzage', {}, {}, gevonden.gelezen);
  }
  return notFound(beurt);
}

/** "Niet gevonden": the same words whether it does not exist or is not for this person. */
export const notFound = (beurt: Beurt): Promise<Antwoord> => showLos(beurt, 'niet-gevonden');

export async function showByCode(beurt: Beurt, code: string): Promise<Antwoord> {
  for (const school of beurt.scholen) {
    const stand = await openByCode(beurt.delen.omgeving, lezerVan(beurt, school), code, 'casus');
    if (stand !== undefined) return showCasus(beurt, stand, 'casus');
  }
  return notFound(beurt);
}

/** All own casussen over all own schools; one entry in the inzage for each school. */
export async function mijnCasussen(beurt: Beurt): Promise<readonly Stand[]> {
  const lijsten = await Promise.all(
    beurt.scholen.map((school) => listMijn(beurt.delen.omgeving, lezerVan(beurt, school))),
  );
  return lijsten.flat().toSorted((a, b) => (a.casus.laatsteActiviteitOp < b.casus.laatsteActiviteitOp ? 1 : -1));
}

const DAGEN_IN_OVERZICHT = 7;
/** What the sweep did at each own school whose account is for this person. */
async function rondesVan({ delen, scholen, wie }: Beurt): Promise<NonNullable<LosseKijker['rondes']>> {
  const mijne = scholen.filter((school) => magBewaarOverzicht(school, wie));
  const lijsten = mijne.map(
    async ({ schoolId }) => [schoolId, await delen.omgeving.rondes.list(schoolId, DAGEN_IN_OVERZICHT)] as const,
  );
  return new Map(await Promise.all(lijsten));
}

export interface LosseOpties {
  readonly velden?: Velden;
  readonly melder?: Melder;
  /** Id that the card carries on, so that two presses on it start one casus. */
  readonly casusId?: CasusId;
  readonly school?: School;
  /** P-15: casussen of the same pupil. */
  readonly bestaand?: readonly Waarde[];
}
/** A card outside a casus. Cards that may start one carry a fresh id, create only. */
export async function showLos(beurt: Beurt, kaart: string, opties: LosseOpties = {}): Promise<Antwoord> {
  const naam = Object.hasOwn(LOSSE_KAARTEN, kaart) ? kaart : 'welkom';
  const los = LOSSE_KAARTEN[naam];
  const school = opties.school ?? beurt.scholen[0];
  if (los === undefined || school === undefined) throw new Error('no card outside a casus');
  const kijker = kijkerVan(beurt, school, opties.velden ?? {});
  const casussen = los.lijst ? await mijnCasussen(beurt) : [];
  const rondes = los.rondes ? await rondesVan(beurt) : new Map<School['schoolId'], never>();
  const inhoud = los.maak({ ...kijker, scholen: beurt.scholen, casussen, bestaand: opties.bestaand ?? [], rondes });
  const casusId = los.start ? (opties.casusId ?? beurt.delen.newCasusId()) : undefined;
  const kop = losseKop(opties.melder ?? {}, tekst(`plek.los.${naam}`), casusId);
  return kaartAntwoord(beurt.delen.renderCard(bouwLos(naam, inhoud, kijker, kop)));
}
