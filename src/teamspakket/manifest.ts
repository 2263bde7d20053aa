// Fills in the manifest and says everything that is wrong with it, by Microsoft's schema and by what this app promises. It writes nothing.

import type { AppManifest } from '@microsoft/app-manifest';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { z } from 'zod';

import { readWoorden } from '../teams/woorden.ts';

const SCHEMA = 'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json';
/** Teams leaves out what does not fit in its menu, and shows ten at most. */
const MAX_COMMANDOS = 10;

const pagina = z.url({ protocol: /^https$/ });
const alleenPersoonlijk = z.tuple([z.literal('personal')]);
const commando = z.strictObject({ title: z.string().min(1).max(32), description: z.string().min(1).max(128) });
const bot = z.strictObject({
  botId: z.guid(),
  scopes: alleenPersoonlijk,
  isNotificationOnly: z.literal(false),
  supportsFiles: z.literal(false),
  supportsCalling: z.literal(false),
  supportsVideo: z.literal(false),
  commandLists: z.tuple([
    z.strictObject({ scopes: alleenPersoonlijk, commands: z.array(commando).min(1).max(MAX_COMMANDOS) }),
  ]),
});
/** All that this app is: one bot in a chat of one's own, shut until the admin opens it. A field more is refused, not ignored. */
const belofte = z.strictObject({
  $schema: z.literal(SCHEMA),
  manifestVersion: z.literal('1.25'),
  version: z.string().regex(/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/),
  id: z.guid(),
  localizationInfo: z.strictObject({ defaultLanguageTag: z.literal('nl') }),
  developer: z.strictObject({
    name: z.string().min(1).max(32),
    websiteUrl: pagina,
    privacyUrl: pagina,
    termsOfUseUrl: pagina,
  }),
  name: z.strictObject({ short: z.string().min(1).max(30), full: z.string().min(1).max(100) }),
  description: z.strictObject({ short: z.string().min(1).max(80), full: z.string().min(1).max(4000) }),
  icons: z.strictObject({ color: z.literal('color.png'), outline: z.literal('outline.png') }),
  accentColor: z.string().regex(/^#[0-9A-F]{6}$/),
  bots: z.tuple([bot]),
  permissions: z.tuple([z.literal('identity'), z.literal('messageTeamMembers')]),
  validDomains: z.array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)),
  defaultInstallScope: z.literal('personal'),
  defaultBlockUntilAdminAction: z.literal(true),
});
type Belofte = z.output<typeof belofte>;
const kop = z.object({ $schema: z.literal(SCHEMA), manifestVersion: z.literal('1.25') });
/** A manifest by its head; whether the rest is one is what the schema is asked. */
const manifestNaarKop = z.custom<AppManifest>((waarde) => kop.safeParse(waarde).success);

/** Every `${NAAM}` in a text of the manifest replaced; a name without a value stays, and is refused afterwards. */
export function vulIn(waarde: unknown, waarden: Readonly<Record<string, string>>): unknown {
  if (typeof waarde === 'string') {
    return waarde.replace(/\$\{([A-Z_]+)\}/g, (plek, naam: string) => waarden[naam] ?? plek);
  }
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => vulIn(deel, waarden));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, vulIn(deel, waarden)]));
}

const leesPad = (pad: readonly PropertyKey[]): string => pad.map(String).join('.') || 'het geheel';

/** A command is a word that the bot answers with a card, each another one. */
function controleerCommandos({ bots: [{ commandLists }] }: Belofte): string[] {
  const kaarten = new Map<string, string>();
  return commandLists[0].commands.flatMap(({ title }) => {
    const vraag = readWoorden(title);
    if (vraag.soort !== 'los') return [`het commando "${title}" kent de assistent niet`];
    const eerder = kaarten.get(vraag.kaart);
    kaarten.set(vraag.kaart, title);
    return eerder === undefined ? [] : [`de commando's "${eerder}" en "${title}" openen dezelfde kaart`];
  });
}

/** P-28: a name, a short text or a command is read by whoever looks along on the digibord. */
function controleerNeutraal({ name, description, bots: [{ commandLists }] }: Belofte): string[] {
  const zichtbaar = [
    ...Object.values(name),
    description.short,
    ...commandLists[0].commands.flatMap(({ title, description: uitleg }) => [title, uitleg]),
  ];
  return zichtbaar
    .filter((tekst) => /meldcode|mishandel|geweld|veilig thuis|misbruik/i.test(tekst))
    .map((tekst) => `"${tekst}" verklapt op het digibord waar de app over gaat`);
}

const controleerRest = (manifest: Belofte): string[] => [
  ...controleerCommandos(manifest),
  ...controleerNeutraal(manifest),
  ...(JSON.stringify(manifest).includes('${') ? ['er staat nog een open plek: ${...}'] : []),
];

/**
 * What is wrong with a filled-in manifest, in Dutch, empty when it may go to Teams. Microsoft's schema comes from its package: nothing is
 * fetched, for another schema than the one that lies there is refused first.
 */
export async function controleerManifest(manifest: unknown): Promise<readonly string[]> {
  const hoofd = manifestNaarKop.safeParse(manifest);
  if (!hoofd.success) return [`$schema en manifestVersion moeten die van 1.25 zijn (${SCHEMA})`];
  const officieel = await AppManifestUtils.validateAgainstSchema(hoofd.data);
  const { data, error } = belofte.safeParse(manifest, { error: z.locales.nl().localeError });
  const eigen =
    data === undefined ? error.issues.map(({ path, message }) => `${leesPad(path)}: ${message}`) : controleerRest(data);
  return [...officieel.map((fout) => `volgens het schema van Microsoft: ${fout.trim()}`), ...eigen];
}
