// Every form that keeps what somebody typed, with a casus in which it stands open. It fills in nothing.

import { ACTIES } from '../../../src/teams/acties/acties.ts';
import { weegt, zet } from '../domain/opdrachten.ts';
import { anna, bas } from '../domain/personen.ts';
import { eens, hulpMogelijk, stappenGedaan } from '../domain/reizen.ts';
import { leeg, speelAlles } from '../domain/spel.ts';
import type { Stand } from '../domain/spel.ts';
import { standVan } from './binnenproef.ts';
import { PLEK } from './plekken.ts';
import type { Velden } from './plekken.ts';

/** A button with the casus it stands in, and the column of who presses it. */
export interface Formulier {
  readonly verb: string;
  readonly kaart: string;
  readonly stand: Stand;
  readonly kop: string;
  /** Chosen before the form opens, and on it. */
  readonly bij?: Velden;
  readonly anders?: Velden;
}
const speel = (...zetten: Parameters<typeof speelAlles> extends [unknown, ...infer Z] ? Z : never): Stand =>
  speelAlles(leeg(standVan('open').school), ...zetten);
const metKind: Velden = { persoon: 'p1' };
const zonderOuders: Velden = { persoon: 'p1', ouders: 'veiligheid-kind' };
/** Every button once, and those again whose form asks more in another state or after another choice. */
export const FORMULIEREN: readonly Formulier[] = [
  ...[...ACTIES.values()].map(({ verb, kaart }): Formulier => {
    const [naam = '', kop = '', anders = {}] = PLEK[verb] ?? [];
    return { verb, kaart, stand: standVan(naam), kop, anders: { ...anders, geboortedatum: '' } };
  }),
  ...['gesprek-plannen', 'gesprek-vastleggen'].map((verb): Formulier => ({
    verb,
    kaart: verb,
    stand: standVan('open'),
    kop: 'st',
    bij: metKind,
    anders: zonderOuders,
  })),
  { verb: 'hulpbesluit-nemen', kaart: 'besluit-hulp', stand: speel(...hulpMogelijk), kop: 'ib' },
  {
    verb: 'casus-sluiten',
    kaart: 'sluiten',
    stand: speel(...stappenGedaan, weegt(anna, 'A1', 'nee'), eens(bas, 'v1')),
    kop: 'st',
    anders: { einde: 'vermoeden-weggenomen' },
  },
  {
    verb: 'inzageverzoek-vastleggen',
    kaart: 'inzageverzoek-nieuw',
    stand: standVan('open'),
    kop: 'st',
    anders: { verzoeker: 'ouder-ja' },
  },
  // The first of two: the second one only agrees.
  {
    verb: 'inzage-besluiten',
    kaart: 'inzageverzoek',
    stand: speelAlles(standVan('gemeld'), zet(anna, 'InzageverzoekVastleggen')),
    kop: 'af',
    anders: { keuze: 'veiligheid-kind' },
  },
];
