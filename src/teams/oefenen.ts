// Stands before the bot and lets a person practise: words and presses of practice go to a world of their own, all others to the bot. It runs no rule.

import { setTimeout as wait } from 'node:timers/promises';

import { nieuweWereld } from '../application/oefenen.ts';
import type { Oefenaar, OefenGeladen, OefenStore, Oefenwereld } from '../application/ports-oefenen.ts';
import { CasusTeGroot } from '../application/ports.ts';
import type { Klok, Logboek, Scholen } from '../application/ports.ts';
import { findMedewerker } from '../domain/bevoegdheid.ts';
import type { School } from '../domain/school.ts';
import { metOpmerking } from '../presentation/oefenkaart.ts';
import type { RenderCard } from '../presentation/render-card.ts';
import type { CasusId, MedewerkerId, Moment } from '../shared/ids.ts';
import { tekst } from '../views/kaart.ts';
import { begin, opmerking } from '../views/oefenen.ts';
import type { Afzender, Antwoord, Binnenkomst, Gesprekspartner } from './gesprekspartner.ts';
import { isOefenverb, readOefendruk } from './oefendruk.ts';
import type { Oefendruk } from './oefendruk.ts';
import { speel } from './oefenspel.ts';
import type { Spel } from './oefenspel.ts';
import { readWoorden } from './woorden.ts';

/** Opens practice worlds; `profiel` are the settings of the real school, so that people practise what they will do. */
export interface Speelveld {
  readonly open: (wereld: Oefenwereld, profiel: School['profiel']) => Spel;
  /** The moment at which practice begins. */
  readonly begin: (profiel: School['profiel'], nu: Moment) => Promise<Moment>;
}
export interface OefenDelen {
  /** The bot itself. */
  readonly echt: Gesprekspartner;
  readonly speelveld: Speelveld;
  readonly werelden: OefenStore;
  readonly scholen: Scholen;
  readonly klok: Klok;
  readonly logboek: Logboek;
  readonly newWereldId: () => CasusId;
  readonly renderCard: RenderCard;
}
/** One person of a known school, in one turn. */
interface Beurt {
  readonly delen: OefenDelen;
  readonly van: Afzender;
  readonly wie: Oefenaar;
  readonly school: School;
  readonly nu: Moment;
}
const MAX_POGINGEN = 6;
/** What a practice casus is called by: no casus was ever of the year 0. */
const OEFENCODE = /^0000-/;
/** Buttons that stand on cards of no world. */
const BUITEN = ['begin', 'verder'];

/** The first school of this person, live or not; undefined for who is of none. */
async function schoolVan({ scholen }: OefenDelen, wie: MedewerkerId, nu: Moment): Promise<School | undefined> {
  for (const schoolId of await scholen.findByMedewerker(wie)) {
    const school = await scholen.find(schoolId, nu);
    if (school !== undefined && findMedewerker(school, wie) !== undefined) return school;
  }
  return undefined;
}

const isLopend = (geladen: OefenGeladen | undefined, nu: Moment): geladen is OefenGeladen =>
  geladen !== undefined && geladen.wereld.verlooptOp > nu;
const findWereld = async ({ delen, wie, nu }: Beurt): Promise<OefenGeladen | undefined> => {
  const geladen = await delen.werelden.load(wie);
  return isLopend(geladen, nu) ? geladen : undefined;
};

/** Outside practice: how it goes, and the button to begin, or to go on. */
async function toonBegin(beurt: Beurt, zinnen: { ontvangst?: string; let?: string } = {}): Promise<Antwoord> {
  const wereldId = (await findWereld(beurt))?.wereld.wereldId;
  const melder = {
    ...(zinnen.ontvangst !== undefined && { ontvangst: [tekst(zinnen.ontvangst)] }),
    ...(zinnen.let !== undefined && { let: tekst(zinnen.let) }),
  };
  return { soort: 'kaart', kaart: beurt.delen.renderCard(begin(beurt.school, wereldId, melder)) };
}

/** A fresh world where there is none, or its key would be left behind; of two presses at once the second goes on in what the first made. */
async function maakWereld(beurt: Beurt): Promise<void> {
  if ((await findWereld(beurt)) !== undefined) return;
  const { delen, wie, school, nu } = beurt;
  const wereld = nieuweWereld(delen.newWereldId(), nu, await delen.speelveld.begin(school.profiel, nu));
  if ((await delen.werelden.save(wie, wereld, 'nieuw')) !== 'botsing' || (await findWereld(beurt)) !== undefined)
    return;
  // What lies there has had its time, or cannot be read any more.
  await delen.werelden.remove(wie);
  await delen.werelden.save(wie, wereld, 'nieuw');
}

/** A press in the world that is there; undefined when somebody wrote in it meanwhile: look again. */
async function probeer(beurt: Beurt, druk: Oefendruk, automatisch: boolean): Promise<Antwoord | undefined> {
  const { delen, van, wie, school } = beurt;
  const geladen = await findWereld(beurt);
  if (geladen === undefined) return toonBegin(beurt, { let: 'oefenen.voorbij' });
  const { wereld, merk } = geladen;
  const hoortHier = druk.wereldId === wereld.wereldId || (druk.isEigen && BUITEN.includes(druk.verb));
  if (!hoortHier) return toonBegin(beurt, { let: 'oefenen.voorbij' });
  const spel = delen.speelveld.open(wereld, school.profiel);
  const antwoord = await speel({ spel, wereld, van, druk, automatisch, renderCard: delen.renderCard });
  // An automatic refresh reads, and is no sign that somebody is still at it.
  if (automatisch) return antwoord;
  try {
    return (await delen.werelden.save(wie, (await spel.einde()).wereld, merk)) === 'bewaard' ? antwoord : undefined;
  } catch (error) {
    if (error instanceof CasusTeGroot) return toonBegin(beurt, { let: 'oefenen.vol' });
    throw error;
  }
}

/** Only the world that the card is of: an old card ends no other. */
async function ruimOp(beurt: Beurt, { wereldId }: Oefendruk): Promise<void> {
  const geladen = await beurt.delen.werelden.load(beurt.wie);
  if (geladen === undefined || geladen.wereld.wereldId === wereldId) await beurt.delen.werelden.remove(beurt.wie);
}

async function opDruk(beurt: Beurt, druk: Oefendruk, automatisch: boolean): Promise<Antwoord> {
  const eigen = druk.isEigen && !automatisch ? druk.verb : '';
  if (eigen === 'stop' || eigen === 'opnieuw') await ruimOp(beurt, druk);
  if (eigen === 'stop') return toonBegin(beurt, { ontvangst: 'oefenen.gestopt' });
  if (eigen === 'begin' || eigen === 'opnieuw') await maakWereld(beurt);
  const nieuw = eigen === 'opnieuw' ? { ...druk, verb: 'begin' } : druk;
  for (let i = 0; i < MAX_POGINGEN; i += 1) {
    const antwoord = await probeer(beurt, nieuw, automatisch);
    if (antwoord !== undefined) return antwoord;
  }
  return toonBegin(beurt, { let: 'oefenen.nietBewaard' });
}

type Getypt = Extract<Binnenkomst, { readonly soort: 'tekst' }>;
/** Milliseconds that an answer to what is typed waits for the store of practice. */
const WACHT_MS = 1_000;
/** What somebody types is always real; who practises as well is told so. */
async function metWaarschuwing(delen: OefenDelen, binnenkomst: Getypt, wie: Oefenaar): Promise<Antwoord> {
  const oefent = async (): Promise<boolean> => {
    try {
      return isLopend(await delen.werelden.load(wie), delen.klok.nu());
    } catch {
      // Whatever is wrong with practice must not stand in the way of what is real.
      delen.logboek.record('oefening-niet-gelezen');
      return false;
    }
  };
  const oefening = oefent();
  const antwoord = await delen.echt(binnenkomst);
  const ookOefenen = await Promise.race([oefening, wait(WACHT_MS, false, { ref: false })]);
  if (antwoord.soort !== 'kaart' || !ookOefenen) return antwoord;
  // In an emergency the numbers go before everything.
  const vraag = readWoorden(binnenkomst.tekst);
  const waar = vraag.soort === 'los' && vraag.kaart === 'nood' ? 'onder' : 'boven';
  return { ...antwoord, kaart: metOpmerking(antwoord.kaart, delen.renderCard(opmerking()), waar) };
}

function isOefenwoord(getypt: string): boolean {
  const vraag = readWoorden(getypt);
  return vraag.soort === 'code' ? OEFENCODE.test(vraag.code) : vraag.soort === 'los' && vraag.kaart === 'oefenen';
}

/** The conversation partner of the transport, with practice before it. */
export function createOefenpartner(delen: OefenDelen): Gesprekspartner {
  return async (binnenkomst) => {
    if (binnenkomst.soort !== 'kaartactie' && binnenkomst.soort !== 'tekst') return delen.echt(binnenkomst);
    const { van } = binnenkomst;
    const wie = { tenantId: van.tenantId, medewerkerId: van.medewerkerId };
    const isOefening = binnenkomst.soort === 'tekst' ? isOefenwoord(binnenkomst.tekst) : isOefenverb(binnenkomst.verb);
    if (!isOefening)
      return binnenkomst.soort === 'tekst' ? metWaarschuwing(delen, binnenkomst, wie) : delen.echt(binnenkomst);
    const nu = delen.klok.nu();
    const school = await schoolVan(delen, van.medewerkerId, nu);
    // Who is of no school hears the same sentence as always.
    if (school === undefined) return delen.echt(binnenkomst);
    const beurt = { delen, van, wie, school, nu };
    if (binnenkomst.soort === 'tekst') return toonBegin(beurt);
    return opDruk(beurt, readOefendruk(binnenkomst.verb, binnenkomst.data), binnenkomst.automatisch);
  };
}
