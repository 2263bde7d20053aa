// The port Scholen on one JSON file, until there is administration. It does not know how school days are counted.

import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import type { Klok, Logboek, Schoollijst } from '../application/ports.ts';
import { schoolId } from './fields.ts';
import { controleer } from './scholen-controle.ts';
import { createScholen, OPNIEUW_KIJKEN_MS } from './scholen-lijst.ts';
import type { Schooltijden } from './scholen-lijst.ts';
import { parseScholen } from './scholen-schema.ts';
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

export interface ScholenBestandDelen {
  /** Path of the JSON file. */
  readonly pad: string;
  readonly klok: Klok;
  readonly logboek: Logboek;
  readonly schooltijden: Schooltijden;
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

function readScholen(pad: string): readonly SchoolInBestand[] {
  const gelezen = parseScholen(readJson(pad));
  if ('fouten' in gelezen) throw new ScholenBestandFout(pad, gelezen.fouten);
  const fouten = controleer(gelezen.scholen);
  if (fouten.length > 0) throw new ScholenBestandFout(pad, fouten);
  return gelezen.scholen;
}

const alsGeschreven = z.object({ scholen: z.array(z.looseObject({ schoolId })) });

/** The schools as the file holds them, every field as it was written. Throws ScholenBestandFout unless all of it is right. */
export function readScholenAlsGeschreven(pad: string): z.output<typeof alsGeschreven>['scholen'] {
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

/** Tells one state of the file from another; empty when it is not there or cannot be reached. */
function fingerprint(pad: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(pad);
    return `${mtimeMs}-${size}-${ino}`;
  } catch {
    return '';
  }
}

/** Answers a function that gives the schools, looking for a changed file at most once a minute; a bad change is logged and not used. */
function createReader({ pad, klok, logboek }: ScholenBestandDelen): () => readonly SchoolInBestand[] {
  let seen = fingerprint(pad);
  let scholen = readScholen(pad);
  let lookedAt = Date.parse(klok.nu());
  return () => {
    const nu = Date.parse(klok.nu());
    if (Math.abs(nu - lookedAt) < OPNIEUW_KIJKEN_MS) return scholen;
    lookedAt = nu;
    const found = fingerprint(pad);
    if (found === seen) return scholen;
    seen = found;
    try {
      scholen = readScholen(pad);
      logboek.record('scholen-bestand-gelezen', { scholen: scholen.length });
    } catch (error) {
      logboek.record('scholen-bestand-ongeldig', {
        fouten: error instanceof ScholenBestandFout ? error.fouten.length : 1,
      });
    }
    return scholen;
  };
}

/** Opens the file and checks all of it. Throws ScholenBestandFout; later, when the file has become wrong, the last good one stays. */
export function openScholenBestand(delen: ScholenBestandDelen): Schoollijst {
  const read = createReader(delen);
  return createScholen(async () => read(), delen.schooltijden);
}
