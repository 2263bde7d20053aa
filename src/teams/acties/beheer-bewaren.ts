// What a page of the beheerder becomes when it is kept: inputs to a change of the school. It runs no rule and keeps nothing.

import type { Bewerking } from '../../application/beheer.ts';
import { terugVan } from '../../application/beheer.ts';
import { INSTELLINGEN, metInstellingen, veldVan } from '../../domain/instellingen.ts';
import type { Schoolinrichting } from '../../domain/inrichting.ts';
import { INSTANTIES } from '../../domain/school.ts';
import type { Instantie } from '../../domain/school.ts';
import type { Datum } from '../../shared/ids.ts';
import { datumIn, eenVan, gevuld, tekstIn } from './actie.ts';
import { blijft, erbij, fout, periodeIn } from './beheer-delen.ts';
import type { BeheerFout, Invoer, Maker } from './beheer-delen.ts';
import { beter, mens, mensNieuw, rol, ziek } from './beheer-mensen.ts';

const zonderLeeg = <T extends object>(velden: T): T | undefined =>
  Object.keys(velden).length === 0 ? undefined : velden;

const school: Maker = (invoer) => (oud) => {
  const { toezichthouder: _t, documenten: _d, profiel, schooluren, ...rest } = oud;
  const { regionaalNummer: _r, crisisdienst: _c, ...overig } = profiel ?? {};
  const [wie, nummer] = [tekstIn(invoer['toezichthouderNaam']), tekstIn(invoer['toezichthouderTelefoon'])];
  const documenten = zonderLeeg(gevuld(invoer, 'privacyreglement', 'signalenlijst', 'gesprekstips'));
  const nieuwProfiel = { ...overig, ...gevuld(invoer, 'regionaalNummer', 'crisisdienst') };
  const uren = { begin: tekstIn(invoer['begin']), einde: tekstIn(invoer['einde']) };
  const zijnGewoon = schooluren === undefined && uren.begin === '08:00' && uren.einde === '16:30';
  return {
    ...rest,
    naam: tekstIn(invoer['naam']),
    ...(profiel === undefined && Object.keys(nieuwProfiel).length === 0 ? {} : { profiel: nieuwProfiel }),
    ...(wie === '' && nummer === '' ? {} : { toezichthouder: { naam: wie, telefoon: nummer } }),
    ...(documenten && { documenten }),
    ...(zijnGewoon ? {} : { schooluren: uren }),
  };
};

const vrij: Maker = (invoer, _rest, vandaag) => {
  const periode = periodeIn(invoer);
  if (periode !== undefined && 'fout' in periode) return periode;
  const naam = tekstIn(invoer['naam']);
  if (periode !== undefined && naam === '') return fout('vrijNaam', 'naam');
  const nieuw = periode && { ...periode, naam };
  return (oud) => ({
    ...oud,
    vrijeDagen: erbij(oud.vrijeDagen.filter(blijft(invoer, vandaag)), nieuw).toSorted((a, b) =>
      a.van < b.van ? -1 : 1,
    ),
  });
};

const team: Maker = (invoer, _rest, vandaag) => {
  const geschreven = invoer['teamDag'] ?? '';
  const nieuw = datumIn(geschreven);
  if (geschreven !== '' && nieuw === undefined) return fout('dag', 'teamDag');
  return ({ ondersteuningsteamOp = [], ...oud }) => {
    const over = ondersteuningsteamOp.filter((dag) => blijft(invoer, vandaag)({ van: dag, tot: dag }));
    const dagen = [...new Set([...over, ...(nieuw === undefined ? [] : [nieuw])])].toSorted();
    return dagen.length === 0 ? oud : { ...oud, ondersteuningsteamOp: dagen };
  };
};

const instantie: Maker = (invoer, plaats) => {
  const soort = eenVan(INSTANTIES, invoer['soort']);
  if (soort === undefined) return fout('kan-niet-meer', 'soort');
  const nieuw: Instantie = {
    soort,
    organisatie: tekstIn(invoer['organisatie']),
    ...gevuld(invoer, 'waarvoor', 'contactpersoon', 'telefoon', 'email', 'adres'),
  };
  const isWeg = invoer['weg'] === 'ja';
  return ({ socialeKaart = [], ...oud }) => {
    if (plaats === 'nieuw') return { ...oud, socialeKaart: [...socialeKaart, nieuw] };
    const plek = Number(plaats);
    if (socialeKaart[plek] === undefined) return undefined;
    return { ...oud, socialeKaart: isWeg ? socialeKaart.toSpliced(plek, 1) : socialeKaart.with(plek, nieuw) };
  };
};

const instelling: Maker = (invoer, groep) => {
  const deze = Object.hasOwn(INSTELLINGEN, groep) ? (INSTELLINGEN[groep] ?? []) : [];
  if (deze.length === 0) return fout('kan-niet-meer');
  return (oud) => metInstellingen(oud, deze, invoer);
};

/** The school as text: another school, or a text that is none, changes nothing. */
const bestand: Maker = (invoer) => {
  const gelezen = jsonIn(invoer['inhoud'] ?? '');
  if (gelezen === undefined) return fout('geenJson', 'inhoud');
  return (oud) => (gelezen['schoolId'] === oud.schoolId ? (gelezen as unknown as Schoolinrichting) : undefined);
};
function jsonIn(inhoud: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const gelezen: unknown = JSON.parse(inhoud);
    return typeof gelezen === 'object' && gelezen !== null ? (gelezen as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

const live: Maker =
  () =>
  ({ inVoorbereiding: _weg, ...oud }) =>
    oud;
const terug: Maker = (_invoer, versie) => terugVan(Number(versie));

const BEWAREN: Readonly<Record<string, Maker>> = {
  school,
  'mens-nieuw': mensNieuw,
  mens,
  rol,
  vrij,
  team,
  instantie,
  instelling,
  bestand,
};
const DOEN: Readonly<Record<string, Maker>> = { ziek, beter, live, terug };

/** `mens:<id>` is the page `mens` of that id. */
export function deelVan(wat: string): { readonly naam: string; readonly rest: string } {
  const [naam = '', ...rest] = wat.split(':');
  return { naam, rest: rest.join(':') };
}
/** What a press on this page becomes; undefined for a page that keeps nothing. */
export function bewerkingVan(
  verb: 'beheer-bewaar' | 'beheer-doe',
  wat: string,
  invoer: Invoer,
  vandaag: Datum,
): Bewerking | BeheerFout | undefined {
  const { naam, rest } = deelVan(wat);
  const makers = verb === 'beheer-bewaar' ? BEWAREN : DOEN;
  return Object.hasOwn(makers, naam) ? makers[naam]?.(invoer, rest, vandaag) : undefined;
}

/** Fields of the file that have another name on the card. */
const ANDERS: Readonly<Record<string, string>> = {
  'toezichthouder.naam': 'toezichthouderNaam',
  'toezichthouder.telefoon': 'toezichthouderTelefoon',
  'profiel.regionaalNummer': 'regionaalNummer',
  'profiel.crisisdienst': 'crisisdienst',
};
/** The input on this page that a field of the file stands in. */
export function invoerVeld(wat: string, pad: string): string {
  if (wat === 'bestand') return 'inhoud';
  const { naam, rest } = deelVan(wat);
  const groep = naam === 'instelling' ? (INSTELLINGEN[rest] ?? []) : [];
  const gevonden = groep.find((each) => pad.startsWith(`profiel.${each.pad}`));
  if (gevonden !== undefined) return veldVan(gevonden);
  return ANDERS[pad] ?? pad.split('.').at(-1) ?? '';
}
