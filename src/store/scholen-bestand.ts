// One JSON file of schools: read, checked and, for who only looks, answered as the port Scholen. It does not know how school days are counted.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Schoollijst } from '../application/ports.ts';
import type { Schoolinrichting } from '../domain/inrichting.ts';
import { controleer } from './scholen-controle.ts';
import { createScholen } from './scholen-lijst.ts';
import type { Schooltijden } from './scholen-lijst.ts';
import { inrichting, parseScholen } from './scholen-schema.ts';
import type { SchoolInBestand } from './scholen-schema.ts';

/** The file cannot be used; `fouten` holds a line in Dutch for everything that is wrong. */
export class ScholenBestandFout extends Error {
  override readonly name = 'ScholenBestandFout';
  readonly fouten: readonly string[];
  constructor(pad: string, fouten: readonly string[]) {
    super([`Het bestand met scholen (${pad}) kan niet worden gebruikt:`, ...fouten].join('\n- '));
    this.fouten = fouten;
  }
}

function readJson(pad: string): unknown {
  let tekst: string;
  try {
    tekst = readFileSync(pad, 'utf8');
  } catch {
    throw new ScholenBestandFout(pad, ['het bestand is er niet of mag niet worden gelezen']);
  }
  try {
    return JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch {
    throw new ScholenBestandFout(pad, ['dit is geen JSON']);
  }
}

const losseScholen = z.object({ scholen: z.array(z.unknown()) });
/** What is wrong with the schools that can be read, where another one cannot: everything is said in one go. */
function foutenVanDeRest(inhoud: unknown): readonly string[] {
  const lijst = losseScholen.safeParse(inhoud);
  if (!lijst.success) return [];
  return lijst.data.scholen.flatMap((school, index) => {
    const gelezen = parseScholen({ scholen: [school] });
    return 'fouten' in gelezen ? [] : controleer(gelezen.scholen, index);
  });
}

function readScholen(pad: string): readonly SchoolInBestand[] {
  const inhoud = readJson(pad);
  const gelezen = parseScholen(inhoud);
  if ('fouten' in gelezen) throw new ScholenBestandFout(pad, [...gelezen.fouten, ...foutenVanDeRest(inhoud)]);
  const fouten = controleer(gelezen.scholen);
  if (fouten.length > 0) throw new ScholenBestandFout(pad, fouten);
  return gelezen.scholen;
}

const alsGeschreven = z.object({ scholen: z.array(inrichting) });

/** The schools as the file holds them, every field as it was written. Throws ScholenBestandFout unless all of it is right. */
export function readInrichtingen(pad: string): readonly Schoolinrichting[] {
  readScholen(pad);
  return alsGeschreven.parse(readJson(pad)).scholen;
}

/** What is wrong in the file, in Dutch, one message a line; empty when it can be used. */
export function checkScholenBestand(pad: string): readonly string[] {
  try {
    readScholen(pad);
    return [];
  } catch (error) {
    if (error instanceof ScholenBestandFout) return error.fouten;
    throw error;
  }
}

/** The file as it is now, for who only looks. Throws ScholenBestandFout unless all of it is right. */
export function openScholenBestand(pad: string, schooltijden: Schooltijden): Schoollijst {
  const gelezen = readScholen(pad).map((school) => ({ school, versie: 0 }));
  return createScholen(async () => gelezen, schooltijden);
}
