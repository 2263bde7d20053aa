// The settings that a school chooses, each with what it can be: the floor has none here. What a value is called stands in the texts.

import { AFZIEN_HINTS, EINDROLLEN, PRESETS, TAAKROLLEN, WOORDEN } from './schoolprofiel.ts';
import type { Schoolinrichting } from './inrichting.ts';
import { profielVan } from './presets.ts';

interface Basis {
  /** Where it stands in the profile of the file, e.g. `besluit.eindrol`. */
  readonly pad: string;
}
export type Instelling = Basis &
  (
    | { readonly soort: 'keuze' | 'meer'; readonly codes: readonly string[] }
    | { readonly soort: 'getal'; readonly laagste: number; readonly hoogste: number }
    /** Two numbers, each with its own limit. */
    | { readonly soort: 'paar'; readonly hoogste: readonly [number, number] }
    | { readonly soort: 'tekst' }
  );
const keuze = (pad: string, codes: readonly string[]): Instelling => ({ pad, soort: 'keuze', codes });
const meer = (pad: string, codes: readonly string[]): Instelling => ({ pad, soort: 'meer', codes });
const jaNee = (pad: string): Instelling => keuze(pad, ['ja', 'nee']);
const termijn = (naam: string, hoogste: number): Instelling => ({
  pad: `termijnen.${naam}`,
  soort: 'getal',
  laagste: 1,
  hoogste,
});
const jaren = (naam: string): Instelling => ({ pad: `bewaren.${naam}`, soort: 'getal', laagste: 2, hoogste: 20 });
const tekst = (pad: string): Instelling => ({ pad, soort: 'tekst' });

/** Chosen: no own value, so that the preset holds. */
export const VOLGT = 'volgt-preset';
/** Chosen: an own value that only the file can hold (C-07) stays as it is. */
export const BLIJFT = 'blijft-zo';

/** C-01 to C-43, by the card on which they stand together. */
export const INSTELLINGEN: Readonly<Record<string, readonly Instelling[]>> = {
  preset: [keuze('preset', PRESETS)],
  gesprek: [
    meer('oudergesprek.deelnemers', TAAKROLLEN),
    keuze('oudergesprek.leerkracht', ['mag', 'moet', 'nooit']),
    keuze('gesprekPlek', ['vrij', 'neutraal']),
    keuze('kindVermoeden', ['feiten', 'alleen-als-verteld']),
    keuze('afzienHint', AFZIEN_HINTS),
    meer('afzienGronden', ['uit-zicht', 'vertrouwensbreuk-kind']),
    jaNee('verslagOndertekenen'),
  ],
  besluit: [
    meer('besluit.team', TAAKROLLEN),
    keuze('besluit.eindrol', EINDROLLEN),
    keuze('afwegingenStap', ['gesplitst', '4', '5']),
    keuze('tekstset', ['S4', 'S0']),
    tekst('risicoInstrument'),
  ],
  melden: [
    meer('melder', TAAKROLLEN),
    keuze('meldingOpNaamVan', ['melder', ...TAAKROLLEN]),
    keuze('meldingVertellen', TAAKROLLEN),
    jaNee('contactbreuk'),
  ],
  veiligThuis: [
    meer('veiligThuis.bellers', TAAKROLLEN),
    keuze('veiligThuis.opNaamVan', ['beller', ...TAAKROLLEN]),
    jaNee('veiligThuis.adviesBindt'),
    keuze('veiligThuis.adviesVoorB1Nee', ['gevraagd', 'verplicht']),
    jaNee('contactMetHulpverlener'),
    jaNee('verwijsindex'),
  ],
  signalen: [jaNee('ibBijStart'), keuze('namenVanAnderen', ['nooit', 'afgeschermd']), tekst('signalenlijst')],
  woorden: WOORDEN.map((woord) => tekst(`woorden.${woord}`)),
  termijnen: [
    termijn('acuutMinuten', 60),
    termijn('overlegSchooldagen', 5),
    termijn('meldingSchooldagen', 5),
    termijn('bevestigingSchooldagen', 5),
    termijn('voorstelSchooldagen', 5),
    termijn('terugkoppelingSchooldagen', 20),
    termijn('evaluatieUitloopSchooldagen', 10),
    termijn('stagnatieSchooldagen', 20),
    { pad: 'termijnen.opvolgenMaanden', soort: 'paar', hoogste: [6, 18] },
  ],
  bewaren: ['vermoedenWegJaren', 'naVertrekJaren', 'gemeldNaVertrekJaren'].map(jaren),
};

type Velden = Readonly<Record<string, unknown>>;
const isVelden = (waarde: unknown): waarde is Velden => typeof waarde === 'object' && waarde !== null;
const lees = (velden: unknown, pad: string): unknown =>
  pad.split('.').reduce<unknown>((tak, naam) => (isVelden(tak) ? tak[naam] : undefined), velden);

/** A value as an input holds it: empty when there is none. */
export function alsInvoer(waarde: unknown): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (Array.isArray(waarde)) return waarde.map(String).join(',');
  if (isVelden(waarde)) return BLIJFT;
  return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '';
}
/** Whether the school chose this itself; an empty list of its own is a choice as well. */
export const isEigen = ({ profiel = {} }: Schoolinrichting, { pad }: Instelling): boolean =>
  lees(profiel, pad) !== undefined;
/** What the school chose itself; empty when it follows its preset, or chose nothing. */
export const eigenWaarde = ({ profiel = {} }: Schoolinrichting, { pad }: Instelling): string =>
  alsInvoer(lees(profiel, pad));
/** What holds when the school chooses nothing. */
export function presetWaarde({ profiel = {} }: Schoolinrichting, { pad }: Instelling): string {
  const { preset = 'basis2019' } = profiel;
  return alsInvoer(lees(profielVan({ preset }), pad));
}

/** In a list of ticks nothing is not the same as the preset: empty is an empty list, to be checked like every other. */
function vanInvoer(instelling: Instelling, invoer: string, eerder: unknown): unknown {
  const { pad } = instelling;
  if (invoer === BLIJFT && isVelden(eerder)) return eerder;
  if (instelling.soort === 'meer' && invoer === '') return [];
  if (invoer === '' || invoer === VOLGT) return undefined;
  if (instelling.soort === 'getal') return Number(invoer.replace(',', '.'));
  if (instelling.soort === 'meer') return invoer.split(',');
  if (instelling.soort === 'paar') return invoer.split(/[^\d.-]+/).map(Number);
  if (instelling.soort === 'keuze' && instelling.codes[0] === 'ja') return invoer === 'ja';
  return pad === 'afwegingenStap' && invoer !== 'gesplitst' ? Number(invoer) : invoer;
}
function zet(velden: Velden, [naam = '', ...dieper]: readonly string[], waarde: unknown): Velden {
  const { [naam]: eerder, ...rest } = velden;
  if (dieper.length === 0) return waarde === undefined ? rest : { ...rest, [naam]: waarde };
  const tak = zet(isVelden(eerder) ? eerder : {}, dieper, waarde);
  return Object.keys(tak).length === 0 ? rest : { ...rest, [naam]: tak };
}
/** The school with these settings as they were typed, empty (of ticks: `VOLGT`) for what follows the preset; they are still to be checked. */
export function metInstellingen(
  inrichting: Schoolinrichting,
  groep: readonly Instelling[],
  invoer: Readonly<Record<string, string>>,
): Schoolinrichting {
  const profiel = groep.reduce<Velden>(
    (velden, instelling) => {
      const getypt = (invoer[veldVan(instelling)] ?? '').trim();
      return zet(velden, instelling.pad.split('.'), vanInvoer(instelling, getypt, lees(velden, instelling.pad)));
    },
    { ...inrichting.profiel },
  );
  return { ...inrichting, profiel };
}
/** Id of the input of a setting. */
export const veldVan = ({ pad }: Instelling): string => pad.replaceAll('.', '_');
