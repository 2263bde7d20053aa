// What the person who installs must give for the package, and what makes a value useless. It does not know where a value ends up.

import { z } from 'zod';

import { guid, instelling } from '../config-velden.ts';

const PLAATSHOUDER = /[<>[\]{}$]|voorbeeld|example|localhost|127\.0\.0\.1/i;
const pagina = instelling
  .max(2048, { error: 'is te lang', abort: true })
  .refine((tekst) => URL.canParse(tekst) && new URL(tekst).protocol === 'https:', {
    error: 'is geen volledig https-adres',
    abort: true,
  })
  .refine((tekst) => !PLAATSHOUDER.test(tekst), 'is een voorbeeld');

const schema = z.object({
  MICROSOFT_APP_ID: guid,
  TEAMS_APP_ID: guid,
  TEAMS_APP_MAKER: instelling
    .max(32, { error: 'is langer dan 32 tekens', abort: true })
    .refine((tekst) => !PLAATSHOUDER.test(tekst), 'is een voorbeeld'),
  TEAMS_APP_WEBSITE: pagina,
  TEAMS_APP_PRIVACY: pagina,
  TEAMS_APP_VOORWAARDEN: pagina,
});

type Instelling = keyof z.output<typeof schema>;
/** What to do about each, in the order in which they are named. */
const WAT_TE_DOEN: Readonly<Record<Instelling, string>> = {
  MICROSOFT_APP_ID: 'Vul het Application (client) ID van de bot in.',
  TEAMS_APP_ID: 'Maak er één keer een met: npx node -p "crypto.randomUUID()". Bewaar hem voor elke volgende versie.',
  TEAMS_APP_MAKER: 'Vul de naam van het bestuur in.',
  TEAMS_APP_WEBSITE: 'Vul de pagina in waar medewerkers hulp vinden.',
  TEAMS_APP_PRIVACY: 'Vul de pagina in met de privacyverklaring.',
  TEAMS_APP_VOORWAARDEN: 'Vul de pagina in met de afspraken over het gebruik.',
};

/** The values, or a line in Dutch for each that is missing or useless; no line repeats a value. */
export function readInstellingen(
  env: NodeJS.ProcessEnv,
): { readonly waarden: Readonly<Record<Instelling, string>> } | { readonly regels: readonly string[] } {
  const ruw = Object.fromEntries(Object.keys(WAT_TE_DOEN).map((naam) => [naam, env[naam]?.trim() || undefined]));
  const { data, error } = schema.safeParse(ruw);
  if (data !== undefined) return { waarden: data };
  return {
    regels: Object.entries(WAT_TE_DOEN).flatMap(([naam, watTeDoen]) => {
      const issue = error.issues.find(({ path }) => path[0] === naam);
      return issue ? [`${naam} ${issue.message}. ${watTeDoen}`] : [];
    }),
  };
}
