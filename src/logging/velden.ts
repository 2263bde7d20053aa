// Decides what a log line may hold: codes, ids and numbers in fields known here. It does not know who logs or why.

import { CASUS_ID, MEDEWERKER_ID, MOMENT } from '../shared/ids.ts';

/** What stands in the place of a value that is no code, id or number. */
export const VERBORGEN = '[verborgen]';

/** `kaart-geweigerd`: at least two words, so that a first name is no code. */
const CODE = /^(?=.{1,60}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;
/** What libraries give: `ECONNRESET`, `SQLITE_BUSY`, `TypeError`. */
const FOUTCODE = /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|E[A-Z0-9]{4,20}|(?:[A-Z][a-z]{1,20}){0,3}Error)$/;
/** Letters and digits both: no name, no birth date, no phone number. */
const BERICHT_ID = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_.-]{1,80}$/;

/** Single words that are codes here; a first name is not among them. */
const WOORDEN = {
  status: /^(?:wacht|onderweg|aangekomen|geweigerd|afgeremd|onbekend)$/,
  soort: /^(?:kaartactie|tekst|welkom|vertrek|groep)$/,
  reden: /^(?:kanaal|adres|tenant|gesprek|persoon)$/,
  fout: /^(?:onbekend|CasusTeGroot|OnbekendeSchemaVersie|OnleesbaarDocument|OnleesbareInhoud|ScholenBestandFout|Kluisfout)$/,
  niveau: /^(?:debug|error|info|log|trace|warn)$/,
};

/** A string comes out only in a field that stands here and in the shape of that field; a new field costs a line and a thought. */
const VORMEN: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['casusId', [CASUS_ID]],
  // A slug of one word cannot be told from a first name and stays hidden.
  ['schoolId', [CODE]],
  ['medewerkerId', [MEDEWERKER_ID]],
  ['tenantId', [MEDEWERKER_ID]],
  ['correlatieId', [MEDEWERKER_ID]],
  ['opdrachtId', [/^[0-9a-f]{64}$/]],
  ['berichtId', [BERICHT_ID]],
  ['casusCode', [/^\d{4}-\d{3,5}$/]],
  ['op', [MOMENT]],
  ['status', [WOORDEN.status]],
  ['soort', [WOORDEN.soort, CODE]],
  ['niveau', [WOORDEN.niveau]],
  ['reden', [WOORDEN.reden, CODE]],
  ['code', [FOUTCODE]],
  ['fout', [WOORDEN.fout, FOUTCODE]],
]);

/** Counts, statuses and durations stay below this; a phone number or a BSN does not. */
const GROOTSTE_GETAL = 10_000_000;
const VELDNAAM = /^[a-z][A-Za-z0-9]{0,30}$/;

type Waarde = string | number | boolean;

/** A code is kebab-case of at least two words; anything else becomes `ongeldige-code`. */
export const toonCode = (code: unknown): string =>
  typeof code === 'string' && CODE.test(code) ? code : 'ongeldige-code';

function toonWaarde(naam: string, waarde: unknown): Waarde {
  if (typeof waarde === 'boolean') return waarde;
  if (typeof waarde === 'number') return Math.abs(waarde) < GROOTSTE_GETAL ? waarde : VERBORGEN;
  const vormen = VORMEN.get(naam) ?? [];
  return typeof waarde === 'string' && vormen.some((vorm) => vorm.test(waarde)) ? waarde : VERBORGEN;
}

/** The fields as they may be read by anyone; names that are no field names are left out. */
export const toonVelden = (velden: Readonly<Record<string, unknown>>): Record<string, Waarde> =>
  Object.fromEntries(
    Object.entries(velden)
      .filter(([naam]) => VELDNAAM.test(naam))
      .map(([naam, waarde]) => [naam, toonWaarde(naam, waarde)]),
  );

/** The code or the name of whatever was thrown, when it is one that is known here. */
export function toonFout(fout: unknown): string {
  const { code, name } = Object(fout) as { readonly code?: unknown; readonly name?: unknown };
  const mag = [WOORDEN.fout, FOUTCODE];
  return (
    [code, name].find((een): een is string => typeof een === 'string' && mag.some((vorm) => vorm.test(een))) ??
    'onbekend'
  );
}
