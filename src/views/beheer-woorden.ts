// A change of a school in words: which part, what it was and what it is now. It knows no card.

import type {
  Deelwijziging,
  MedewerkerInrichting,
  Periode,
  Schoolinrichting,
  Schoolwijziging,
} from '../domain/inrichting.ts';
import { isZelfde, OPDRACHTREGEL } from '../domain/inrichting.ts';
import type { Gemis } from '../domain/livegang.ts';
import type { Rol } from '../domain/rol.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { isVelden, lijstIn, periodeWoorden, veldNaam, veldWaarde } from './beheer-waarden.ts';
import type { Velden } from './beheer-waarden.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

export const naamVan = ({ medewerkers }: Schoolinrichting, wie: MedewerkerId | typeof OPDRACHTREGEL): Waarde =>
  wie === OPDRACHTREGEL
    ? tekst('beheer.opdrachtregel')
    : (medewerkers.find(({ medewerkerId }) => medewerkerId === wie)?.naam ?? tekst('mens.onbekend'));

/** Of whom or of what a line is; empty: of the school itself. */
type Van = string;
const regel = (naam: string, van: Van, met: Readonly<Record<string, Waarde>>): Waarde =>
  van === '' ? tekst(`beheer.${naam}`, met) : tekst('beheer.regelVan', { van, regel: tekst(`beheer.${naam}`, met) });

/** A list of days or of dates: only what came and what went. */
function lijstRegels(veld: string, van: Van, oud: unknown, nieuw: unknown, woorden: (each: unknown) => Waarde) {
  const [was, is] = [lijstIn(oud), lijstIn(nieuw)];
  const zonder = (lijst: readonly unknown[], ander: readonly unknown[]): readonly unknown[] =>
    lijst.filter((each) => !ander.some((eerder) => isZelfde(each, eerder)));
  const regels = (naam: string, lijst: readonly unknown[]): readonly Waarde[] =>
    lijst.map((each) => regel(naam, van, { wat: veldNaam(veld), waarde: woorden(each) }));
  return [...regels('verschilWeg', zonder(was, is)), ...regels('verschilErbij', zonder(is, was))];
}
const periode = (waarde: unknown): Waarde => periodeWoorden(waarde as Periode);
const vrijeDag = (waarde: unknown): Waarde =>
  tekst('beheer.vrijeDag', { naam: (waarde as { readonly naam: string }).naam, dagen: periode(waarde) });
const LIJSTEN: Readonly<Record<string, (each: unknown) => Waarde>> = {
  vrijeDagen: vrijeDag,
  afwezig: periode,
  ondersteuningsteamOp: (dag) => veldWaarde('totEnMet', dag),
};

function veldRegels(veld: string, van: Van, oud: unknown, nieuw: unknown): readonly Waarde[] {
  const woorden = Object.hasOwn(LIJSTEN, veld) ? LIJSTEN[veld] : undefined;
  if (woorden !== undefined) return lijstRegels(veld, van, oud, nieuw, woorden);
  if (veld === 'socialeKaart') return instantieRegels(lijstIn(oud), lijstIn(nieuw));
  if (veld === 'documenten' || veld === 'toezichthouder') return groepRegels(`${veld}.`, '', oud, nieuw);
  const [eerst, nu] = [veldWaarde(veld, oud), veldWaarde(veld, nieuw)];
  return [regel('verschil', van, { wat: veldNaam(veld), oud: eerst, nieuw: nu })];
}
/** Of a group of fields only what differs. */
function groepRegels(groep: string, van: Van, oud: unknown, nieuw: unknown): readonly Waarde[] {
  const was: Velden = isVelden(oud) ? oud : {};
  const is: Velden = isVelden(nieuw) ? nieuw : {};
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((veld) => veld !== 'medewerkerId' && !isZelfde(was[veld], is[veld]))
    .flatMap((veld) => veldRegels(`${groep}${veld}`, van, was[veld], is[veld]));
}
const naamIn = (waarde: unknown, veld: string): string => {
  const naam = isVelden(waarde) ? waarde[veld] : undefined;
  return typeof naam === 'string' ? naam : '';
};
const nieuwRegels = (veld: string, van: Van, waarde: unknown): readonly Waarde[] =>
  Object.hasOwn(LIJSTEN, veld)
    ? veldRegels(veld, van, undefined, waarde)
    : [regel('verschilNieuw', van, { wat: veldNaam(veld), nieuw: veldWaarde(veld, waarde) })];
/** A person or organisation that came or went, or what changed of it. */
function dingRegels(naamVeld: string, oud: unknown, nieuw: unknown): readonly Waarde[] {
  const van = naamIn(nieuw ?? oud, naamVeld);
  if (nieuw === undefined) return [tekst('beheer.isWeg', { van })];
  if (oud !== undefined) return groepRegels('', van, oud, nieuw);
  const heeft = Object.entries(isVelden(nieuw) ? nieuw : {}).filter(
    ([veld]) => ![naamVeld, 'medewerkerId'].includes(veld),
  );
  return [tekst('beheer.isErbij', { van }), ...heeft.flatMap(([veld, waarde]) => nieuwRegels(veld, van, waarde))];
}
/** An organisation is known by its name: it has no id. */
function instantieRegels(was: readonly unknown[], is: readonly unknown[]): readonly Waarde[] {
  const vind = (lijst: readonly unknown[], naam: string) => lijst.find((each) => naamIn(each, 'organisatie') === naam);
  const namen = new Set([...was, ...is].map((each) => naamIn(each, 'organisatie')));
  return [...namen].flatMap((naam) => dingRegels('organisatie', vind(was, naam), vind(is, naam)));
}

const MENS = 'medewerkers.';
const isBegin = ({ deel, oud }: Deelwijziging): boolean => deel === 'naam' && oud === undefined;
/** What changed, a line for each part; of a school that came in only that, with how many people. */
export function verschilRegels({ delen }: Pick<Schoolwijziging, 'delen'>): readonly Waarde[] {
  const mensen = delen.filter(({ deel }) => deel.startsWith(MENS)).length;
  return delen.some(isBegin) ? [tekst('beheer.isIngelezen', { mensen })] : deelRegels(delen);
}
const deelRegels = (delen: readonly Deelwijziging[]): readonly Waarde[] =>
  delen.flatMap(({ deel, oud, nieuw }) => {
    if (deel.startsWith(MENS)) return dingRegels('naam', oud, nieuw);
    if (deel === 'inVoorbereiding' && nieuw === undefined) return [tekst('beheer.isBegonnen')];
    const regels = veldRegels(deel, '', oud, nieuw);
    return regels.length > 0 ? regels : [tekst('beheer.volgorde', { wat: veldNaam(deel) })];
  });

/** What a school lacks, as a sentence that says what to do. */
export function gemisZin(gemis: Gemis, inrichting: Schoolinrichting): Waarde {
  const rol = 'rol' in gemis ? tekst(`rol.${gemis.rol}`) : '';
  const taak = 'taak' in gemis ? tekst(`beheer.taak.${gemis.taak}`) : '';
  const wie = 'wie' in gemis ? naamVan(inrichting, gemis.wie) : '';
  return tekst(`beheer.gemis.${gemis.code}`, { rol, taak, wie });
}

export const hasVervangers = (rol: Rol): boolean => rol !== 'beheerder' && rol !== 'leerkracht';
const MAX_NAMEN = 12;
function namen(mensen: readonly MedewerkerInrichting[]): Waarde {
  const meer = mensen.length - MAX_NAMEN;
  if (mensen.length === 0) return tekst('beheer.niemand');
  return [
    ...mensen.slice(0, MAX_NAMEN).map(({ naam }) => naam),
    ...(meer > 0 ? [tekst('beheer.nogMensen', { aantal: meer })] : []),
  ];
}
/** Who has a role, and who deputises. */
export const rolRegels = (mensen: readonly MedewerkerInrichting[], rol: Rol): readonly Waarde[] => [
  tekst('beheer.houders', { wie: namen(mensen.filter((m) => m.rollen.includes(rol))) }),
  ...(hasVervangers(rol)
    ? [tekst('beheer.vervangers', { wie: namen(mensen.filter((m) => m.vervangt?.includes(rol) === true)) })]
    : []),
];
