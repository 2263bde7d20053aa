// Reads the environment of production once and names everything missing or unsafe in one go. It knows no demo, and nothing in it switches a check off.

import { z } from 'zod';

import { KLUIS_TE_DOEN, kluisregels, kluisVan, kluisvelden } from './config-kluis.ts';
import type { Kluisinstelling } from './config-kluis.ts';
import {
  GUID,
  COSMOS_ADRES,
  INVULTEKST,
  isClientgeheim,
  isBestand,
  isSchrijfbareMapVan,
  isZelfdeSleutel,
  instelling,
  volledigPad,
  geheim,
  guid,
} from './config-velden.ts';

/** A complete and safe configuration; secrets are in here, so it is never logged. */
export interface Configuratie {
  readonly bot: {
    readonly appId: string;
    readonly tenantId: string;
    readonly appType: 'SingleTenant' | 'UserAssignedMsi';
    /** Present for SingleTenant alone. */
    readonly appPassword?: string;
  };
  readonly poort: number;
  readonly opslag:
    | { readonly soort: 'sqlite'; readonly bestand: string; readonly scholenBestand: string }
    | { readonly soort: 'cosmos'; readonly endpoint: string; readonly database: string };
  /** At least 32 random bytes each. */
  readonly leerlingGeheim: Uint8Array;
  readonly logboekGeheim: Uint8Array;
  readonly sleutelkluis: Kluisinstelling;
}

/** `regels`: one line in Dutch per setting that is missing or unsafe, with what to do. No line repeats a value. */
export type Configuratieuitkomst =
  | { readonly soort: 'goed'; readonly configuratie: Configuratie }
  | { readonly soort: 'geweigerd'; readonly regels: readonly string[] };

type LosseUitkomst<T> =
  (T & { readonly soort: 'goed' }) | { readonly soort: 'geweigerd'; readonly regels: readonly string[] };
type Logboekopslag =
  { readonly soort: 'sqlite'; readonly bestand: string } | (Configuratie['opslag'] & { readonly soort: 'cosmos' });

const algemeen = z
  .object({
    MICROSOFT_APP_ID: guid,
    MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMsi'], {
      error: ({ input }) =>
        input === undefined
          ? 'ontbreekt'
          : input === 'MultiTenant'
            ? 'is MultiTenant; dat is niet veilig'
            : 'is onbekend',
    }),
    MICROSOFT_APP_TENANT_ID: guid,
    MICROSOFT_APP_PASSWORD: instelling
      .refine((tekst) => !GUID.test(tekst), { error: 'is een GUID, waarschijnlijk het Secret ID', abort: true })
      .min(16, { error: 'is te kort voor een echt clientgeheim', abort: true })
      .refine(isClientgeheim, 'lijkt een invultekst')
      .optional(),
    PORT: instelling
      .regex(/^[1-9]\d{0,4}$/, { error: 'is geen poortnummer', abort: true })
      .transform(Number)
      .refine((poort) => poort <= 65_535, 'is geen poortnummer'),
    ...kluisvelden,
    SLEUTEL_LOGBOEK: geheim,
    SLEUTEL_LEERLING: geheim,
  })
  .refine((env) => env.MICROSOFT_APP_TYPE === 'UserAssignedMsi' || env.MICROSOFT_APP_PASSWORD !== undefined, {
    path: ['MICROSOFT_APP_PASSWORD'],
    error: 'ontbreekt',
    when: () => true,
  })
  .refine((env) => env.MICROSOFT_APP_ID !== env.MICROSOFT_APP_TENANT_ID, {
    path: ['MICROSOFT_APP_TENANT_ID'],
    error: 'is dezelfde als MICROSOFT_APP_ID',
    when: () => true,
  })
  .refine((env) => !isZelfdeSleutel(env.SLEUTEL_LOGBOEK, env.SLEUTEL_LEERLING), {
    path: ['SLEUTEL_LOGBOEK'],
    error: 'is dezelfde als SLEUTEL_LEERLING',
  });

const sqlite = z.object({
  OPSLAG: z.literal('sqlite'),
  SCHOLEN_BESTAND: instelling.refine(isBestand, 'wijst geen bestaand bestand aan'),
  SQLITE_BESTAND: volledigPad.refine(
    isSchrijfbareMapVan,
    'staat niet in een map die bestaat en waarin geschreven mag worden',
  ),
});

const cosmosAdres = z.object({
  COSMOS_ENDPOINT: instelling
    .regex(COSMOS_ADRES, { error: 'is geen adres van een Cosmos DB-account in Azure', abort: true })
    .refine((adres) => !INVULTEKST.test(new URL(adres).hostname), 'is een voorbeeld'),
  COSMOS_DATABASE: instelling.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, 'is geen naam van een database'),
});

const cosmos = cosmosAdres.extend({ OPSLAG: z.literal('cosmos') });

/** The store that was chosen decides what else is asked. */
const opslagFout = ({ input }: { readonly input?: unknown }): string =>
  z.object({ OPSLAG: z.string() }).safeParse(input).success ? 'is onbekend' : 'ontbreekt';
const opslag = z.discriminatedUnion('OPSLAG', [sqlite, cosmos], { error: opslagFout });
const omgeving = z.intersection(algemeen, opslag);

type Instelling = keyof z.input<typeof algemeen> | keyof z.input<typeof sqlite> | keyof z.input<typeof cosmos>;

/** In the order of .env.example. */
const WAT_TE_DOEN: Readonly<Record<Instelling, string>> = {
  MICROSOFT_APP_ID: 'Vul de Application (client) ID van de bot in, uit de app-registratie in Entra.',
  MICROSOFT_APP_TYPE: 'Kies SingleTenant of UserAssignedMsi, zoals bij de bot in Azure.',
  MICROSOFT_APP_TENANT_ID: 'Vul de Directory (tenant) ID van de school in, uit Entra.',
  MICROSOFT_APP_PASSWORD: 'Maak in Entra een clientgeheim en vul de Value in; alleen nodig bij SingleTenant.',
  PORT: 'Vul de poort in waarop de assistent luistert, 1 tot en met 65535.',
  OPSLAG: 'Vul cosmos in, of sqlite als de assistent op precies één machine draait.',
  COSMOS_ENDPOINT: 'Vul de URI van het account in, zoals die in Azure bij het account staat.',
  COSMOS_DATABASE: 'Vul de naam in van de database die bij het inrichten is gemaakt.',
  SCHOLEN_BESTAND: 'Vul het pad in van het JSON-bestand met scholen en medewerkers.',
  SQLITE_BESTAND: 'Vul het volledige pad in van het databasebestand, op een schijf die bewaard blijft.',
  ...KLUIS_TE_DOEN,
  SLEUTEL_LOGBOEK:
    'Maak er een met: openssl rand -base64 32. Bewaar hem goed: zonder deze sleutel gaat geen casus meer open.',
  SLEUTEL_LEERLING:
    'Maak er een met: openssl rand -base64 32. Bewaar hem goed: zonder deze sleutel is een leerling niet terug te vinden.',
};
type Gelezen = z.output<typeof omgeving>;

const botVan = (env: Gelezen): Configuratie['bot'] => ({
  appId: env.MICROSOFT_APP_ID,
  tenantId: env.MICROSOFT_APP_TENANT_ID,
  appType: env.MICROSOFT_APP_TYPE,
  ...(env.MICROSOFT_APP_TYPE === 'SingleTenant' &&
    env.MICROSOFT_APP_PASSWORD !== undefined && { appPassword: env.MICROSOFT_APP_PASSWORD }),
});

const opslagVan = (env: Gelezen): Configuratie['opslag'] =>
  env.OPSLAG === 'sqlite'
    ? { soort: 'sqlite', bestand: env.SQLITE_BESTAND, scholenBestand: env.SCHOLEN_BESTAND }
    : { soort: 'cosmos', endpoint: env.COSMOS_ENDPOINT, database: env.COSMOS_DATABASE };

const naarConfiguratie = (env: Gelezen): Configuratie => ({
  bot: botVan(env),
  poort: env.PORT,
  opslag: opslagVan(env),
  leerlingGeheim: env.SLEUTEL_LEERLING,
  logboekGeheim: env.SLEUTEL_LOGBOEK,
  sleutelkluis: kluisVan(env),
});

/** Absent and empty are the same; white space around a value, such as the end of a Windows line, does not count. */
const gelezen = (env: NodeJS.ProcessEnv): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.keys(WAT_TE_DOEN).map((naam) => [naam, env[naam]?.trim() || undefined]));

/** One line per setting, in the order of .env.example. */
const regelsVan = (
  fout: z.ZodError | undefined,
  samen: readonly (readonly [naam: string, bevinding: string])[] = [],
): string[] =>
  Object.entries(WAT_TE_DOEN).flatMap(([naam, watTeDoen]) => {
    const bevinding =
      fout?.issues.find(({ path }) => path[0] === naam)?.message ?? samen.find(([over]) => over === naam)?.[1];
    return bevinding === undefined ? [] : [`${naam} ${bevinding}. ${watTeDoen}`];
  });

/**
 * `controleerScholen(pad)` answers what is wrong in the file of schools, in Dutch, one message a line, empty when it is good. It is
 * asked whenever there is such a file, so that one start names everything.
 */
export function readConfig(
  env: NodeJS.ProcessEnv,
  controleerScholen: (pad: string) => readonly string[],
): Configuratieuitkomst {
  const ruw = gelezen(env);
  const uitkomst = omgeving.safeParse(ruw);
  const pad = ruw['OPSLAG'] === 'sqlite' ? ruw['SCHOLEN_BESTAND'] : undefined;
  const inBestand = pad !== undefined && isBestand(pad) ? controleerScholen(pad) : [];
  const regels = [
    ...regelsVan(uitkomst.error, kluisregels(ruw)),
    ...inBestand.map((regel) => `SCHOLEN_BESTAND: ${regel}`),
  ];
  return uitkomst.success && regels.length === 0
    ? { soort: 'goed', configuratie: naarConfiguratie(uitkomst.data) }
    : { soort: 'geweigerd', regels };
}

/** Where the schools are, for a command that needs nothing else; without OPSLAG that is Cosmos DB. */
export function readScholenConfig(env: NodeJS.ProcessEnv): LosseUitkomst<{ readonly opslag: Logboekopslag }> {
  const ruw = gelezen(env);
  if (ruw['OPSLAG'] === 'sqlite') {
    const { data, error } = z.object({ SQLITE_BESTAND: sqlite.shape.SQLITE_BESTAND }).safeParse(ruw);
    if (data === undefined) return { soort: 'geweigerd', regels: regelsVan(error) };
    return { soort: 'goed', opslag: { soort: 'sqlite', bestand: data.SQLITE_BESTAND } };
  }
  const { data, error } = cosmosAdres.safeParse(ruw);
  if (data === undefined) return { soort: 'geweigerd', regels: regelsVan(error) };
  return { soort: 'goed', opslag: { soort: 'cosmos', endpoint: data.COSMOS_ENDPOINT, database: data.COSMOS_DATABASE } };
}

const START_NIET = 'De assistent start niet. Deze instellingen ontbreken of zijn niet veilig:';

const logboekOpslag = z.intersection(
  z.object({ SLEUTEL_LOGBOEK: geheim }),
  z.discriminatedUnion(
    'OPSLAG',
    [
      z.object({
        OPSLAG: z.literal('sqlite'),
        SQLITE_BESTAND: instelling.refine(isBestand, 'wijst geen bestaand bestand aan'),
      }),
      cosmos,
    ],
    { error: opslagFout },
  ),
);

/** Where the logs are and the secret they are marked under, for the command that looks them over. */
export function readLogboekConfig(
  env: NodeJS.ProcessEnv,
): LosseUitkomst<{ readonly opslag: Logboekopslag; readonly logboekGeheim: Uint8Array }> {
  const { data, error } = logboekOpslag.safeParse(gelezen(env));
  if (data === undefined) return { soort: 'geweigerd', regels: regelsVan(error) };
  const opslag: Logboekopslag =
    data.OPSLAG === 'sqlite'
      ? { soort: 'sqlite', bestand: data.SQLITE_BESTAND }
      : { soort: 'cosmos', endpoint: data.COSMOS_ENDPOINT, database: data.COSMOS_DATABASE };
  return { soort: 'goed', opslag, logboekGeheim: data.SLEUTEL_LOGBOEK };
}

/** The one error of a start that is refused, for the person who installs. */
export const weigertekst = (regels: readonly string[], begin = START_NIET): string =>
  [begin, ...regels.map((regel) => `- ${regel}`), 'Alle instellingen staan uitgelegd in .env.example.', ''].join('\n');
