// What is asked before a casus starts: a colleague at school leaves the meldcode (P-04), and earlier casussen of the pupil come first (P-15).

import { listZelfdeLeerling } from '../../application/answer-query.ts';
import type { CasusId } from '../../shared/ids.ts';
import { tekst } from '../../views/kaart.ts';
import type { Waarde } from '../../views/kaart.ts';
import type { Antwoord } from '../gesprekspartner.ts';
import { lezerVan, showLos } from '../bot-kaarten.ts';
import type { Beurt } from '../bot-kaarten.ts';
import { leerlingIn } from './start-acties.ts';

type Velden = Readonly<Record<string, string>>;
/** The second one is pressed after the earlier casussen were shown. */
const STARTERS = ['zorgen-beginnen', 'zorgen-toch'];

/** The answer that comes instead of starting, or undefined: then the command goes on. Nothing waits in an emergency. */
export async function beforeStart(
  beurt: Beurt,
  verb: string,
  casusId: CasusId,
  velden: Velden,
): Promise<Antwoord | undefined> {
  if (!STARTERS.includes(verb)) return undefined;
  const { betrokken } = velden;
  // About what a colleague does at school no casus starts, danger or not: that card opens with 112 (T-11).
  if (betrokken === 'op-school') return showLos(beurt, 'personeel', { velden, casusId });
  if (velden['gevaarNu'] === 'ja') return undefined;
  if (betrokken === 'leerlingen') return showLos(beurt, 'tussen-leerlingen', { velden });
  if (betrokken === 'beide') return showLos(beurt, 'personeel', { velden, casusId });
  return verb === 'zorgen-beginnen' ? earlierCasussen(beurt, casusId, velden) : undefined;
}

/** Casussen of the same pupil at the chosen school; undefined while too little was filled in to tell. */
async function zelfdeLeerling(beurt: Beurt, velden: Velden) {
  const school = beurt.scholen.find((s) => s.schoolId === velden['school']) ?? beurt.scholen[0];
  const { initialen, geboortedatum } = leerlingIn(velden);
  if (school === undefined || initialen === undefined || geboortedatum === undefined) return undefined;
  const gezocht = { initialen, geboortedatum };
  return { school, ...(await listZelfdeLeerling(beurt.delen.omgeving, lezerVan(beurt, school), gezocht)) };
}
/**
 * P-25: codes that the casus keeps for who may link them; who writes does not learn them. Pupil data that come later, as
 * after an emergency, are looked at as well: then with the casussen that this person may see, for nobody showed those first.
 */
export async function hiddenCasussen(
  beurt: Beurt,
  verb: string,
  casusId: CasusId,
  velden: Velden,
): Promise<readonly string[]> {
  const isLater = verb === 'leerling-invullen';
  if (!isLater && !STARTERS.includes(verb)) return [];
  const gevonden = await zelfdeLeerling(beurt, velden);
  if (gevonden === undefined) return [];
  const andere = gevonden.zichtbaar.filter(({ casus }) => casus.casusId !== casusId).map(({ casus }) => casus.code);
  return isLater || velden['gevaarNu'] === 'ja' ? [...gevonden.verborgen, ...andere] : gevonden.verborgen;
}

async function earlierCasussen(beurt: Beurt, casusId: CasusId, velden: Velden): Promise<Antwoord | undefined> {
  const gevonden = await zelfdeLeerling(beurt, velden);
  if (gevonden === undefined) return undefined;
  const { school, zichtbaar } = gevonden;
  const andere = zichtbaar.filter(({ casus }) => casus.casusId !== casusId);
  if (andere.length === 0) return undefined;
  const bestaand: readonly Waarde[] = andere.slice(0, 3).map(({ casus }) => ({
    titel: tekst('bestaand.open', { code: casus.code, staat: tekst(`afloop.${casus.afloop.staat}`) }),
    casus: { kaal: casus.casusId },
    versie: casus.versie,
  }));
  return showLos(beurt, 'zorgen', { velden, casusId, school, bestaand, melder: { let: tekst('bestaand.let') } });
}
