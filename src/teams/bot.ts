// What the bot answers: words open cards, buttons open cards or give commands. It knows no botbuilder and runs no rule.

import { handleCommand } from '../application/handle-command.ts';
import type { CommandInvoer, Stand, Uitkomst } from '../application/handle-command.ts';
import { findMedewerker, hoedanigheden } from '../domain/bevoegdheid.ts';
import type { Weigering } from '../domain/decision.ts';
import type { School } from '../domain/school.ts';
import { zin } from '../presentation/teksten.ts';
import type { CasusId, MedewerkerId } from '../shared/ids.ts';
import { tekst } from '../views/kaart.ts';
import type { Melder } from '../views/bouw.ts';
import type { Waarde } from '../views/kaart.ts';
import { ACTIES } from './acties/acties.ts';
import type { Actie } from './acties/actie.ts';
import { genoemd, teLang, veldenBij } from './acties/velden-bij.ts';
import { beforeStart, hiddenCasussen } from './acties/voor-de-start.ts';
import { geschrevenIn, zonderBsn } from './acties/vrije-tekst.ts';
import { beheer, BEHEER_VERBS } from './bot-beheer.ts';
import { findStand, notFound, showByCode, showCasus, showGelezen, showLos } from './bot-kaarten.ts';
import type { Beurt, BotDelen } from './bot-kaarten.ts';
import { readDruk } from './bot-druk.ts';
import type { Druk } from './bot-druk.ts';
import { openKaart } from './bot-openen.ts';
import { receipt } from './bot-ontvangst.ts';
import { bewaarVakantie, VAKANTIE_BEWAREN } from './bot-vakantie.ts';
import { askOverGegevens } from './bot-vraag.ts';
import { preciezer, refusalText, showGesloten } from './bot-weigering.ts';
import type { Antwoord, Binnenkomst, Gesprekspartner } from './gesprekspartner.ts';
import { opdrachtIdVan } from './opdracht-id.ts';
import { readWoorden } from './woorden.ts';

export type { BotDelen } from './bot-kaarten.ts';

async function carryOut(beurt: Beurt, actie: Actie, druk: Druk, school: School, casusId: CasusId): Promise<Antwoord> {
  const parsed = actie.invoer.safeParse(druk.velden);
  if (!parsed.success) return again(beurt, actie, druk, casusId, { code: 'tekst-te-lang' }, teLang(druk.velden));
  const velden = { getypt: druk.velden, gelezen: parsed.data };
  const eerst = druk.toch ? undefined : await askOverGegevens(beurt, actie, velden, casusId, school);
  if (eerst !== undefined) return eerst;
  const { schoolId } = school;
  const opdrachtId = opdrachtIdVan({
    schoolId,
    casusId,
    versie: druk.versie,
    verb: druk.verb,
    door: beurt.wie,
    invoer: parsed.data,
  });
  const kop = { casusId, schoolId, door: beurt.wie, nu: beurt.nu, opdrachtId, versie: druk.versie };
  const { kalender, omgeving } = beurt.delen;
  const opdracht = actie.naarOpdracht(parsed.data, kop, {
    school,
    kalender,
    nu: beurt.nu,
    vraag: (sleutel) => zin(sleutel),
    zelfdeLeerling: await hiddenCasussen(beurt, druk.verb, casusId, { ...druk.velden, school: schoolId }),
  });
  if ('fout' in opdracht)
    return again(beurt, actie, druk, casusId, { code: opdracht.fout }, genoemd(opdracht.velden, druk.velden));
  return answer(beurt, actie, druk, await handleCommand(omgeving, opdracht), opdracht, parsed.data);
}

async function answer(
  beurt: Beurt,
  actie: Actie,
  druk: Druk,
  uitkomst: Uitkomst,
  opdracht: CommandInvoer,
  invoer: Readonly<Record<string, string>>,
): Promise<Antwoord> {
  switch (uitkomst.soort) {
    case 'gedaan': {
      const ontvangst = receipt(actie, uitkomst, beurt, druk.gemaskeerd);
      // Who gave the casus away, or has left it since, gets the receipt and no more.
      if (hoedanigheden(uitkomst.casus, uitkomst.school, beurt.wie).size === 0)
        return showLos(beurt, 'welkom', { melder: { ontvangst } });
      const daarna = actie.daarna?.(uitkomst, beurt.wie) ?? 'casus';
      const isNieuw =
        uitkomst.eerder === undefined && uitkomst.record.verwerkt.at(-1)?.opdrachtId === opdracht.opdrachtId;
      return (isNieuw ? showCasus : showGelezen)(beurt, uitkomst, daarna, {}, { ontvangst });
    }
    case 'geweigerd':
      return onGeweigerd(beurt, actie, druk, uitkomst, opdracht, invoer);
    case 'niet-bewaard':
      return again(beurt, actie, druk, opdracht.casusId, undefined);
  }
}

/** Refused: what was typed stays, and a sentence says why. */
async function onGeweigerd(
  beurt: Beurt,
  actie: Actie,
  druk: Druk,
  { weigering, stand }: Extract<Uitkomst, { soort: 'geweigerd' }>,
  opdracht: CommandInvoer,
  invoer: Readonly<Record<string, string>>,
): Promise<Antwoord> {
  if (weigering.code === 'niet-gevonden') return notFound(beurt);
  const bij = veldenBij(weigering.code, invoer);
  if (stand === undefined) return again(beurt, actie, druk, opdracht.casusId, weigering, bij);
  if (weigering.code === 'staat-apart') return showGetypt(beurt, stand, actie, druk.velden, {});
  if (weigering.code === 'casus-gesloten' && actie.kaart !== 'signaal') return showGesloten(beurt, stand, druk.velden);
  const kaart = weigering.code === 'al-gedaan' || weigering.code === 'bestaat-al' ? 'casus' : actie.kaart;
  return showGelezen(beurt, stand, kaart, druk.velden, {
    let: refusalText(preciezer(weigering, opdracht, stand), stand, beurt),
    bij,
  });
}

/** The card with what was typed in it; about the wrong child that text is kept outside the casus, as a signal to be (P-11, P-22). */
async function showGetypt(
  beurt: Beurt,
  stand: Stand,
  actie: Actie,
  velden: Druk['velden'],
  melder: Melder,
): Promise<Antwoord> {
  const geschreven = geschrevenIn(velden);
  if (stand.casus.apart === undefined || actie.kaart === 'apart')
    return showCasus(beurt, stand, actie.kaart, velden, melder);
  const apart = tekst('weigering.staat-apart');
  if (geschreven === '') return showGelezen(beurt, stand, 'apart', {}, { let: apart });
  return showLos(beurt, 'vrije-tekst', { velden: { feit: geschreven }, melder: { let: apart } });
}

/** The same card with everything that was typed, and one sentence that says what to do. */
async function again(
  beurt: Beurt,
  actie: Actie,
  druk: Druk,
  casusId: CasusId,
  weigering: Weigering | undefined,
  bij: readonly string[] = [],
): Promise<Antwoord> {
  const stand = await findStand(beurt, casusId, actie.kaart);
  const zonder: Waarde =
    weigering === undefined
      ? tekst('weigering.niet-bewaard')
      : tekst(`weigering.${weigering.code}`, { wie: '', rol: '', code: '' });
  if (stand === undefined)
    return showLos(beurt, actie.kaart, { velden: druk.velden, melder: { let: zonder, bij }, casusId });
  const met = weigering === undefined ? zonder : refusalText(weigering, stand, beurt);
  return showGetypt(beurt, stand, actie, druk.velden, { let: met, bij });
}

/** Where a command belongs: the school of the casus, or the chosen one for a new casus. As many requests when there is none. */
async function schoolOf({ delen, scholen }: Beurt, druk: Druk, casusId: CasusId): Promise<School | undefined> {
  const { store } = delen.omgeving;
  const geladen = await Promise.all(scholen.map(({ schoolId }) => store.load(schoolId, casusId)));
  const eigen = scholen.find((_school, i) => geladen[i] !== undefined);
  return eigen ?? scholen.find(({ schoolId }) => schoolId === druk.velden['school']) ?? scholen[0];
}

async function onDruk(beurt: Beurt, druk: Druk): Promise<Antwoord> {
  if (druk.verb.startsWith('open-')) return openKaart(beurt, druk, druk.verb.slice('open-'.length));
  if (druk.verb === VAKANTIE_BEWAREN && !beurt.automatisch) return bewaarVakantie(beurt, druk.velden);
  const actie = ACTIES.get(druk.verb);
  if (actie === undefined || druk.casusId === undefined || beurt.automatisch) return notFound(beurt);
  const eerst = await beforeStart(beurt, druk.verb, druk.casusId, druk.velden);
  if (eerst !== undefined) return eerst;
  const school = beurt.scholen.length === 1 ? beurt.scholen[0] : await schoolOf(beurt, druk, druk.casusId);
  return school === undefined ? notFound(beurt) : carryOut(beurt, actie, druk, school, druk.casusId);
}

async function onTekst(beurt: Beurt, getypt: string): Promise<Antwoord> {
  const vraag = readWoorden(getypt);
  if (vraag.soort === 'code') return showByCode(beurt, vraag.code);
  if (vraag.soort === 'los' && vraag.kaart === 'beheer') return beheer(beurt.delen.beheer, beurt, 'beheer-open', {});
  if (vraag.soort === 'los') return openKaart(beurt, { casusId: undefined, velden: {} }, vraag.kaart);
  return showLos(beurt, 'vrije-tekst', { velden: zonderBsn({ feit: vraag.tekst }).velden });
}

async function beurtVan(delen: BotDelen, wie: MedewerkerId, automatisch: boolean): Promise<Beurt> {
  const nu = delen.klok.nu();
  const ids = await delen.omgeving.scholen.findByMedewerker(wie);
  const scholen = await Promise.all(ids.map((id) => delen.omgeving.scholen.find(id, nu)));
  return {
    delen,
    wie,
    nu,
    automatisch,
    scholen: scholen.filter((s): s is School => s !== undefined && findMedewerker(s, wie) !== undefined),
  };
}

/** The conversation partner of the transport. Unknown people get one neutral sentence; nothing is written for them. */
export function createGesprekspartner(delen: BotDelen): Gesprekspartner {
  return async (binnenkomst: Binnenkomst) => {
    if (binnenkomst.soort === 'groep') return { soort: 'tekst', tekst: zin('groep') };
    if (binnenkomst.soort === 'vertrek') return { soort: 'niets' };
    const automatisch = binnenkomst.soort === 'kaartactie' && binnenkomst.automatisch;
    const beurt = await beurtVan(delen, binnenkomst.van.medewerkerId, automatisch);
    if (beurt.scholen.length === 0) return { soort: 'tekst', tekst: zin('onbekend') };
    if (binnenkomst.soort === 'welkom') return showLos(beurt, 'welkom');
    if (binnenkomst.soort === 'tekst') return onTekst(beurt, binnenkomst.tekst);
    const vanBeheer = BEHEER_VERBS.find((verb) => verb === binnenkomst.verb);
    if (vanBeheer !== undefined) return beheer(delen.beheer, beurt, vanBeheer, binnenkomst.data);
    return onDruk(beurt, readDruk(binnenkomst.verb, binnenkomst.data));
  };
}
