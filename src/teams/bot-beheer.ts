// The conversation with the beheerder: opens a page of the school, keeps what was filled in, says what became of it. It sees no casus.

import { z } from 'zod';

import { openBeheer, wijzigInrichting } from '../application/beheer.ts';
import type { Beheerder, Beheeromgeving, Beheerstand } from '../application/beheer.ts';
import { magTerug } from '../domain/beheer.ts';
import type { School } from '../domain/school.ts';
import { beheerKaart, ongedaanKnop } from '../views/beheer.ts';
import type { Beheerbouw, Bladmaker, BeheerVerb, Knop } from '../views/beheer.ts';
import * as bladen from '../views/beheer-bladen.ts';
import * as formulieren from '../views/beheer-formulieren.ts';
import { instelling } from '../views/beheer-instelling.ts';
import * as mensen from '../views/beheer-mensen.ts';
import type { Melder } from '../views/bouw.ts';
import { mens } from '../views/bouw.ts';
import { tekst } from '../views/kaart.ts';
import type { Waarde } from '../views/kaart.ts';
import { bewerkingVan, deelVan } from './acties/beheer-bewaren.ts';
import type { Invoer } from './acties/beheer-delen.ts';
import { melderBij, ontvangst } from './bot-beheer-uitkomst.ts';
import type { Gedaan } from './bot-beheer-uitkomst.ts';
import { showLos } from './bot-kaarten.ts';
import type { Beurt } from './bot-kaarten.ts';
import type { Antwoord } from './gesprekspartner.ts';

/** Buttons of the beheerder. */
export const BEHEER_VERBS = ['beheer-open', 'beheer-bewaar', 'beheer-doe'] as const satisfies readonly BeheerVerb[];

const BLADEN: Readonly<Record<string, Bladmaker>> = {
  menu: bladen.menu,
  livegang: bladen.livegang,
  mensen: bladen.mensen,
  rollen: bladen.rollen,
  sociaal: bladen.sociaal,
  instellingen: bladen.instellingen,
  wijzigingen: bladen.wijzigingen,
  school: formulieren.school,
  'mens-nieuw': mensen.mensNieuw,
  mens: mensen.mens,
  rol: mensen.rol,
  vrij: formulieren.vrij,
  team: formulieren.team,
  instantie: formulieren.instantie,
  instelling,
  bestand: formulieren.bestand,
};
/** The page below the receipt, where it is another than the one that was filled in. */
const DAARNA: Readonly<Record<string, string>> = {
  'mens-nieuw': 'mensen',
  instantie: 'sociaal',
  live: 'livegang',
  terug: 'wijzigingen',
  rol: 'rollen',
};

const MAX_VELD = 20_000;
const tekstVeld = z.string().max(MAX_VELD);
const dataSchema = z.object({
  school: z.string().max(100).catch(''),
  wat: z.string().max(200).catch('menu'),
  versie: z.coerce.number().int().min(0).catch(0),
  pagina: z.coerce.number().int().min(0).max(10_000).catch(0),
});
interface Druk extends z.output<typeof dataSchema> {
  readonly verb: BeheerVerb;
  readonly invoer: Invoer;
}
/** Card data is client input (P-21): known fields, and texts that fit. What was chosen in a list goes before where the button stands. */
function readDruk(verb: BeheerVerb, data: Readonly<Record<string, unknown>>): Druk {
  const { school, wat, versie, pagina } = dataSchema.parse(data);
  const invoer = Object.fromEntries(
    Object.entries(data).flatMap(([id, waarde]) => {
      const gelezen = tekstVeld.safeParse(waarde);
      return gelezen.success ? [[id, gelezen.data]] : [];
    }),
  );
  const andere = invoer['andereSchool'] ?? school;
  // Another school begins at its menu.
  const gekozen = andere === school ? (invoer['gekozen'] ?? 'menu') : 'menu';
  return { verb, school: andere, wat: wat === 'gekozen' ? gekozen : wat, versie, pagina, invoer };
}

const beheerdeScholen = ({ scholen, wie }: Beurt): readonly School[] =>
  scholen.filter(({ medewerkers }) =>
    medewerkers.some(({ medewerkerId, rollen }) => medewerkerId === wie && rollen.includes('beheerder')),
  );
const beheerderVan = ({ wie, nu, delen }: Beurt, { schoolId }: School): Beheerder => ({
  schoolId,
  door: wie,
  nu,
  vandaag: delen.kalender.datumVan(nu),
});

/** Who is no beheerder hears who is; the same for every button. */
async function nietVoorJou(beurt: Beurt): Promise<Antwoord> {
  const [school] = beurt.scholen;
  const wie = (school?.medewerkers ?? []).filter(({ rollen }) => rollen.includes('beheerder'));
  const namen: Waarde =
    school === undefined || wie.length === 0
      ? tekst('beheer.wieInstalleerde')
      : wie.map(({ medewerkerId }) => mens(school, medewerkerId));
  return showLos(beurt, 'welkom', { melder: { let: tekst('beheer.geenBeheerder', { wie: namen }) } });
}

function toon(
  beurt: Beurt,
  stand: Beheerstand,
  druk: Pick<Druk, 'wat' | 'pagina'>,
  getypt: Invoer,
  melder: Melder,
  boven: readonly Knop[] = [],
): Antwoord {
  const { naam, rest } = deelVan(druk.wat);
  const bekend = Object.hasOwn(BLADEN, naam) ? naam : 'menu';
  const maker = BLADEN[bekend] ?? bladen.menu;
  const bouw: Beheerbouw = {
    ...stand,
    wie: beurt.wie,
    vandaag: beurt.delen.kalender.datumVan(beurt.nu),
    scholen: beheerdeScholen(beurt),
    getypt,
    pagina: druk.pagina,
  };
  const view = beheerKaart(bouw, { ...maker(bouw, rest), boven }, melder, bekend === 'menu');
  return { soort: 'kaart', kaart: beurt.delen.renderCard(view) };
}

function toonGedaan(beurt: Beurt, stand: Beheerstand, wat: string, getypt: Invoer, uitkomst: Gedaan): Antwoord {
  const kanTerug = magTerug(stand.inrichting, uitkomst.wijziging, beurt.wie);
  const knoppen = kanTerug ? [ongedaanKnop(uitkomst.wijziging.versie)] : [];
  return toon(beurt, stand, { wat, pagina: 0 }, getypt, { ontvangst: ontvangst(uitkomst, kanTerug) }, knoppen);
}

async function bewaar(omgeving: Beheeromgeving, beurt: Beurt, school: School, druk: Druk): Promise<Antwoord> {
  const beheerder = beheerderVan(beurt, school);
  const stand = await openBeheer(omgeving, beheerder);
  if (stand === undefined || druk.verb === 'beheer-open') return nietVoorJou(beurt);
  const bewerk = bewerkingVan(druk.verb, druk.wat, druk.invoer, beheerder.vandaag);
  if (bewerk === undefined) return toon(beurt, stand, { wat: 'menu', pagina: 0 }, {}, {});
  if ('fout' in bewerk)
    return toon(beurt, stand, druk, druk.invoer, { let: tekst(`beheer.fout.${bewerk.fout}`), bij: bewerk.velden });
  const { naam, rest } = deelVan(druk.wat);
  const uitkomst = await wijzigInrichting(omgeving, beheerder, { soort: naam, versie: druk.versie, bewerk });
  const nu = await openBeheer(omgeving, beheerder);
  // Who just left as beheerder gets no page of it any more.
  if (nu === undefined || uitkomst.soort === 'niet-gevonden') return nietVoorJou(beurt);
  // Vandaag weg is a button beside the form: what was typed in it is not kept yet, and stays.
  const isNaastFormulier = naam === 'ziek' || naam === 'beter';
  const terugNaar = isNaastFormulier ? `mens:${rest}` : (DAARNA[naam] ?? druk.wat);
  if (uitkomst.soort === 'gedaan')
    return toonGedaan(beurt, nu, terugNaar, isNaastFormulier ? druk.invoer : {}, uitkomst);
  const zelfdeBlad = druk.verb === 'beheer-doe' ? terugNaar : druk.wat;
  const getypt = uitkomst.soort === 'zelfde' ? {} : druk.invoer;
  return toon(beurt, nu, { wat: zelfdeBlad, pagina: 0 }, getypt, melderBij(uitkomst, nu, druk.wat));
}

/** A press of the beheerder, or the word `beheer`; the school that was chosen counts only when this person administers it. */
export async function beheer(
  omgeving: Beheeromgeving,
  beurt: Beurt,
  verb: BeheerVerb,
  data: Readonly<Record<string, unknown>>,
): Promise<Antwoord> {
  const druk = readDruk(verb, data);
  const scholen = beheerdeScholen(beurt);
  const school =
    scholen.find(({ schoolId }) => schoolId === druk.school) ?? (druk.school === '' ? scholen[0] : undefined);
  if (school === undefined) return nietVoorJou(beurt);
  if (verb !== 'beheer-open') return beurt.automatisch ? nietVoorJou(beurt) : bewaar(omgeving, beurt, school, druk);
  const stand = await openBeheer(omgeving, beheerderVan(beurt, school));
  return stand === undefined ? nietVoorJou(beurt) : toon(beurt, stand, druk, {}, {});
}
