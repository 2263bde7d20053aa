// A change of a school in words: which part, what it was and what it is now. It knows no card.

import type { Deelwijziging, Schoolinrichting, Schoolwijziging } from '../domain/inrichting.ts';
import { isZelfde, OPDRACHTREGEL } from '../domain/inrichting.ts';
import type { Gemis } from '../domain/livegang.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

type Velden = Readonly<Record<string, unknown>>;
const isVelden = (waarde: unknown): waarde is Velden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const MAX_WOORDEN = 160;

function plat(waarde: unknown): string {
  if (waarde === undefined || waarde === '') return '';
  if (Array.isArray(waarde)) return waarde.map(plat).join(', ');
  if (isVelden(waarde)) return Object.values(waarde).map(plat).join(' ');
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '';
}
function kort(waarde: unknown): Waarde {
  const woorden = plat(waarde);
  if (woorden === '') return tekst('beheer.leeg');
  return woorden.length > MAX_WOORDEN ? `${woorden.slice(0, MAX_WOORDEN)}…` : woorden;
}

export const naamVan = ({ medewerkers }: Schoolinrichting, wie: MedewerkerId | typeof OPDRACHTREGEL): Waarde =>
  wie === OPDRACHTREGEL
    ? tekst('beheer.opdrachtregel')
    : (medewerkers.find(({ medewerkerId }) => medewerkerId === wie)?.naam ?? tekst('mens.onbekend'));

const MENS = 'medewerkers.';
/** Of a person only what differs. */
function mensRegels({ oud, nieuw }: Deelwijziging): readonly Waarde[] {
  const [was, is] = [isVelden(oud) ? oud : {}, isVelden(nieuw) ? nieuw : {}];
  const naam = plat(is['naam'] ?? was['naam']);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((veld) => veld !== 'medewerkerId' && !isZelfde(was[veld], is[veld]))
    .map((veld) =>
      tekst('beheer.verschilMens', {
        naam,
        wat: tekst(`beheer.deel.${veld}`),
        oud: kort(was[veld]),
        nieuw: kort(is[veld]),
      }),
    );
}
const deelNaam = (deel: string): Waarde =>
  deel.startsWith('profiel.')
    ? tekst(`beheer.veld.${deel.slice('profiel.'.length).replaceAll('.', '_')}`)
    : tekst(`beheer.deel.${deel}`);

/** What changed, a line for each part. */
export const verschilRegels = ({ delen }: Pick<Schoolwijziging, 'delen'>): readonly Waarde[] =>
  delen.flatMap((deel) =>
    deel.deel.startsWith(MENS)
      ? mensRegels(deel)
      : [tekst('beheer.verschil', { wat: deelNaam(deel.deel), oud: kort(deel.oud), nieuw: kort(deel.nieuw) })],
  );

/** What a school lacks, as a sentence that says what to do. */
export function gemisZin(gemis: Gemis, inrichting: Schoolinrichting): Waarde {
  const rol = 'rol' in gemis ? tekst(`rol.${gemis.rol}`) : '';
  const taak = 'taak' in gemis ? tekst(`beheer.taak.${gemis.taak}`) : '';
  const wie = 'wie' in gemis ? naamVan(inrichting, gemis.wie) : '';
  return tekst(`beheer.gemis.${gemis.code}`, { rol, taak, wie });
}
