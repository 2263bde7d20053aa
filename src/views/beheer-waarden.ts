// What a setting or a field of a school says, in words: the same on its page, in a receipt and in the history. It knows no card.

import { alsInvoer, BLIJFT, INSTELLINGEN, presetWaarde, veldVan } from '../domain/instellingen.ts';
import type { Instelling } from '../domain/instellingen.ts';
import type { Periode, Schoolinrichting } from '../domain/inrichting.ts';
import { ROLLEN } from '../domain/school.ts';
import { DATUM, toDatum } from '../shared/ids.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

export type Velden = Readonly<Record<string, unknown>>;
export const isVelden = (waarde: unknown): waarde is Velden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
export const lijstIn = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? (waarde as unknown[]) : []);
const tekstIn = (waarde: unknown): string =>
  typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '';

/** What one choice of a setting is called. */
export function codeNaam(instelling: Instelling, code: string): Waarde {
  if (code === BLIJFT) return tekst('beheer.blijftZo');
  if (ROLLEN.some((each) => each === code)) return tekst(`rol.${code}`);
  if (instelling.soort !== 'keuze' && instelling.soort !== 'meer') return code;
  return code === 'ja' || code === 'nee'
    ? tekst(`jaNee.${code}`)
    : tekst(`beheer.waarde.${veldVan(instelling)}.${code}`);
}
/** Everybody may call: a school that names nobody has not chosen nobody. */
const LEEG: Readonly<Record<string, string>> = { 'veiligThuis.bellers': 'beheer.iedereen' };
export const inWoorden = (instelling: Instelling, waarde: string): Waarde =>
  waarde === ''
    ? tekst(LEEG[instelling.pad] ?? 'beheer.geen')
    : waarde.split(',').map((code) => codeNaam(instelling, code));
/** `Als de werkwijze: …`, with what that is at this school. */
export const zoalsPreset = (inrichting: Schoolinrichting, instelling: Instelling): Waarde =>
  tekst('beheer.zoalsPreset', { waarde: inWoorden(instelling, presetWaarde(inrichting, instelling)) });

const ALLE = Object.values(INSTELLINGEN).flat();
function instellingWaarde(pad: string, waarde: unknown): Waarde {
  const instelling = ALLE.find((each) => each.pad === pad);
  if (instelling === undefined) return waardeOfLeeg(lijstIn(waarde).map(tekstIn).join(', ') || tekstIn(waarde));
  if (waarde === undefined) return tekst(pad === 'preset' ? 'beheer.waarde.preset.basis2019' : 'beheer.zoalsWerkwijze');
  return kort(inWoorden(instelling, alsInvoer(waarde)));
}

const MAX_TEKENS = 160;
const kort = (waarde: Waarde): Waarde =>
  typeof waarde === 'string' && waarde.length > MAX_TEKENS ? `${waarde.slice(0, MAX_TEKENS)}…` : waarde;
const waardeOfLeeg = (woorden: string): Waarde => (woorden === '' ? tekst('beheer.leeg') : kort(woorden));

const dag = (waarde: unknown): Waarde => {
  const geschreven = tekstIn(waarde);
  return DATUM.test(geschreven) ? { datum: toDatum(geschreven) } : geschreven;
};
/** One day, or from the first to the last. */
export const periodeWoorden = ({ van, tot }: Periode): Waarde =>
  van === tot ? { datum: van } : tekst('beheer.periode', { van: { datum: van }, tot: { datum: tot } });
const woordenVan = (waarde: unknown, sleutel: string, bijNiets: string): Waarde =>
  lijstIn(waarde).length === 0 ? tekst(bijNiets) : lijstIn(waarde).map((each) => tekst(`${sleutel}.${tekstIn(each)}`));

const PER_VELD: Readonly<Record<string, (waarde: unknown) => Waarde>> = {
  rollen: (waarde) => woordenVan(waarde, 'rol', 'beheer.geen'),
  vervangt: (waarde) => woordenVan(waarde, 'rol', 'beheer.niemandVervangt'),
  werkdagen: (waarde) => woordenVan(waarde, 'beheer.dag', 'beheer.alleSchooldagen'),
  soort: (waarde) => tekst(`beheer.waarde.soort.${tekstIn(waarde)}`),
  totEnMet: (waarde) => (waarde === undefined ? tekst('beheer.leeg') : dag(waarde)),
  inVoorbereiding: (waarde) => tekst(waarde === true ? 'jaNee.ja' : 'jaNee.nee'),
  schooluren: (waarde) =>
    isVelden(waarde)
      ? tekst('beheer.uren', { begin: tekstIn(waarde['begin']), einde: tekstIn(waarde['einde']) })
      : tekst('beheer.uren', { begin: '08:00', einde: '16:30' }),
};
const PROFIEL = 'profiel.';
/** The value of a part of the school (`naam`, `profiel.melder`, or a field of a person or organisation) as a person reads it. */
export function veldWaarde(veld: string, waarde: unknown): Waarde {
  if (veld.startsWith(PROFIEL)) return instellingWaarde(veld.slice(PROFIEL.length), waarde);
  const eigen = Object.hasOwn(PER_VELD, veld) ? PER_VELD[veld] : undefined;
  return eigen === undefined ? waardeOfLeeg(tekstIn(waarde)) : eigen(waarde);
}
/** What a part is called. */
export const veldNaam = (veld: string): Waarde =>
  veld.startsWith(PROFIEL)
    ? tekst(`beheer.veld.${veld.slice(PROFIEL.length).replaceAll('.', '_')}`)
    : tekst(`beheer.deel.${veld}`);
