// The words behind `npm run demo --`, parsed once. It knows no server.

import { isAbsolute, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { PRESETS } from '../domain/schoolprofiel.ts';
import type { Preset } from '../domain/schoolprofiel.ts';
import type { DemoOpties } from './demo.ts';

export const STANDAARD_POORT = 3978;
/** The demo keeps its things in a folder of its own, so that starting afresh removes nothing else. */
const EIGEN_MAP = 'voorbeeldschool';

export class OnbekendeOptie extends Error {}

const UITLEG = `Zo start je de voorbeeldschool:
  npm run demo                     verder waar je was
  npm run demo -- --schoon         alles opnieuw
  npm run demo -- --profiel sot    de school werkt volgens een ander profiel:
                                   ${PRESETS.join(', ')}
  npm run demo -- --poort 4000     op een andere poort (standaard ${String(STANDAARD_POORT)})
  npm run demo -- --map ./elders   gegevens in een andere map (standaard .data)`;

const toPoort = (text: string): number => {
  const poort = Number(text);
  if (!/^\d{1,5}$/.test(text) || poort > 65_535) throw new OnbekendeOptie(`"${text}" is geen poort.\n${UITLEG}`);
  return poort;
};

const toPreset = (text: string): Preset => {
  const preset = PRESETS.find((each) => each === text);
  if (preset === undefined) {
    throw new OnbekendeOptie(`"${text}" is geen profiel. Kies uit: ${PRESETS.join(', ')}.\n${UITLEG}`);
  }
  return preset;
};

/** Throws OnbekendeOptie with an explanation for a person. */
export const parseOpties = (woorden: readonly string[], projectMap: string): DemoOpties => {
  try {
    const { values } = parseArgs({
      args: [...woorden],
      options: {
        schoon: { type: 'boolean' },
        profiel: { type: 'string' },
        poort: { type: 'string' },
        map: { type: 'string' },
      },
    });
    const map = values.map ?? '.data';
    return {
      schoon: values.schoon ?? false,
      ...(values.profiel !== undefined && { profiel: toPreset(values.profiel) }),
      poort: toPoort(values.poort ?? String(STANDAARD_POORT)),
      map: join(isAbsolute(map) ? map : resolve(projectMap, map), EIGEN_MAP),
    };
  } catch (error) {
    if (error instanceof OnbekendeOptie) throw error;
    throw new OnbekendeOptie(UITLEG);
  }
};
