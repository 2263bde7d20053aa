// The settings of the key provider: a vault in Azure, or a folder of one machine. It knows no other setting than the store that goes with it.

import { z } from 'zod';

import { INVULTEKST, KLUIS_ADRES, instelling, isSchrijfbareMap, volledigPad } from './config-velden.ts';

/** A vault, signed in as the bot, or a folder with a key for each casus. */
export type Kluisinstelling =
  { readonly soort: 'azure'; readonly url: string } | { readonly soort: 'map'; readonly map: string };

export const kluisvelden = {
  EEN_MACHINE: z.literal('ja', 'is iets anders dan ja').optional(),
  SLEUTELKLUIS_URL: instelling
    .regex(KLUIS_ADRES, { error: 'is geen adres van een Key Vault in Azure', abort: true })
    .refine((adres) => !INVULTEKST.test(new URL(adres).hostname), 'is een voorbeeld')
    .optional(),
  SLEUTELS_MAP: volledigPad
    .refine(isSchrijfbareMap, 'is geen map die bestaat en waarin geschreven mag worden')
    .optional(),
};

/** In the order of .env.example. */
export const KLUIS_TE_DOEN: Readonly<Record<keyof typeof kluisvelden, string>> = {
  SLEUTELKLUIS_URL: 'Vul de Vault URI van de Key Vault in, zoals die in Azure bij de kluis staat.',
  EEN_MACHINE:
    'Opslag of sleutels op een schijf zijn alleen veilig op één machine. Draait er precies één? Vul dan ja in.',
  SLEUTELS_MAP:
    'Vul het volledige pad in van een map voor de sleutels, op een schijf die bewaard blijft, niet bij de database.',
};

/** What is asked of the environment as it stands once a store is chosen: which of the two, and that one machine runs what is kept on a disk. */
export function kluisregels(env: Readonly<Record<string, string | undefined>>): readonly (readonly [string, string])[] {
  const [url, map, opSchijf] = [env['SLEUTELKLUIS_URL'], env['SLEUTELS_MAP'], env['OPSLAG'] === 'sqlite'];
  if (!opSchijf && env['OPSLAG'] !== 'cosmos') return [];
  const geen = url === undefined && map === undefined;
  return [
    ...(geen ? [[opSchijf ? 'SLEUTELS_MAP' : 'SLEUTELKLUIS_URL', 'ontbreekt'] as const] : []),
    ...(url !== undefined && map !== undefined
      ? [['SLEUTELS_MAP', 'staat naast SLEUTELKLUIS_URL. Laat er één leeg'] as const]
      : []),
    ...((opSchijf || map !== undefined) && env['EEN_MACHINE'] === undefined
      ? [['EEN_MACHINE', 'ontbreekt'] as const]
      : []),
  ];
}

/** Of settings in which `kluisregels` found nothing. */
export const kluisVan = (env: {
  readonly SLEUTELKLUIS_URL?: string | undefined;
  readonly SLEUTELS_MAP?: string | undefined;
}): Kluisinstelling =>
  env.SLEUTELKLUIS_URL === undefined
    ? { soort: 'map', map: env.SLEUTELS_MAP ?? '' }
    : { soort: 'azure', url: env.SLEUTELKLUIS_URL };
