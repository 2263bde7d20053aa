// Which card a message opens: the one it is about, or the casus once that is done, with a line that says so. It sends nothing.

import { hoedanigheden, instemmers, isUitgesloten } from '../domain/bevoegdheid.ts';
import type { BerichtSoort } from '../domain/bericht.ts';
import { openBezwaren } from '../domain/commands/bezwaar-wegen.ts';
import { TERMIJN_SOORTEN } from '../domain/commands/termijn-verstrijken.ts';
import type { TermijnSoort } from '../domain/commands/termijn-verstrijken.ts';
import { tweedePersoon } from '../domain/tweede-persoon.ts';
import { melderVan } from '../domain/melder.ts';
import { isNood, laatsteMelding, uitkomstVan } from '../domain/stand.ts';
import { openTermijnen } from '../domain/termijnen.ts';
import { verzoekNu } from '../domain/toestand.ts';
import { isNietBereikt } from '../domain/uitval.ts';
import { klaarRegel } from './bericht-klaar.ts';
import { nietBereikt } from './bezorging.ts';
import type { Bouw } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { isOverlegVoor, volgendeStappen } from './volgende-stap.ts';

export type Blik = Pick<Bouw, 'casus' | 'school' | 'wie' | 'gebeurtenissen'>;
/** The card, or undefined when nothing is left to do about it. */
type Plek = (blik: Blik) => string | undefined;

const vast =
  (kaart: string): Plek =>
  () =>
    kaart;
/** The first thing that waits for this person, whatever it is. */
const eerste: Plek = ({ casus, school, wie }) => volgendeStappen(casus, school, wie)[0] ?? 'casus';

const belt: Plek = ({ casus, school }) => (melderVan(casus, school) === undefined ? undefined : 'melding');
/** What all are told: for the one who calls Veilig Thuis it is a task. */
const verteld: Plek = ({ casus, school, wie }) => (melderVan(casus, school) === wie ? 'melding' : 'casus');
const aandacht: Plek = (blik) => {
  const { casus, school, wie } = blik;
  const b = uitkomstVan(casus, school.profiel);
  const h = hoedanigheden(casus, school, wie);
  const afwijken = b.melden === 'ja' && b.regel === 'E-20' && (h.has('af') || h.has('eindrol'));
  return afwijken && casus.afwijkingen.length > 0 ? 'advies-afwijken' : verteld(blik);
};
const overleg: Plek = ({ casus, wie }) =>
  casus.overleggen.some((o) => isOverlegVoor(o, casus, wie)) ? 'overleg-antwoord' : undefined;
/** Whom it was asked of turned out to be involved: it waits for whoever hears of it (P-26). */
const vanUitgesloten: Plek = ({ casus }) =>
  casus.overleggen.some(({ staat }) => staat.staat === 'gevraagd' && isUitgesloten(casus, staat.aan))
    ? 'overleg-antwoord'
    : undefined;
const voorstel: Plek = ({ casus, school, wie }) => {
  const aanMij = casus.voorstellen.some(
    ({ door, wijziging }) =>
      door !== wie &&
      (instemmers(school, casus, door).includes(wie) || tweedePersoon(casus, school, wijziging, door) === wie),
  );
  return aanMij ? 'voorstel' : undefined;
};
const bevestigen: Plek = ({ casus }) => {
  const melding = laatsteMelding(casus);
  return melding === undefined || melding.bevestigd !== undefined ? undefined : 'melding-bevestigen';
};
const vraag: Plek = ({ casus, wie }) =>
  casus.meldingen.some((m) => m.melder === wie && m.vragen.some((v) => v.antwoordOp === undefined))
    ? 'melding-vraag'
    : undefined;
const verschil: Plek = ({ casus }) => {
  const wijziging = casus.verschillen.at(-1)?.wijziging;
  return wijziging?.soort === 'afweging' ? wijziging.keuze.afweging.toLowerCase() : 'tijdlijn';
};

/** Asked to hold a talk: to plan it, as long as nobody did. */
const gesprekGevraagd: Plek = ({ casus, wie }) =>
  casus.personen.some((p) => p.gevraagd?.aan.some((id) => id === wie || isNietBereikt(casus, id)) === true)
    ? 'gesprek-plannen'
    : undefined;

const staatApart: Plek = ({ casus }) => (casus.apart === undefined ? undefined : 'apart');

/** Somebody asked to read it, and has no answer yet. */
const verzoek: Plek = ({ casus }) => (verzoekNu(casus) === undefined ? undefined : 'inzageverzoek');

const inNood: Plek = ({ casus }) => (isNood(casus) ? 'nood' : undefined);

/** A kind without a row does not compile. */
const BERICHTEN: { readonly [T in Exclude<BerichtSoort, `${string}-${TermijnSoort}`>]: Plek } = {
  nood: inNood,
  'nood-wacht': inNood,
  'nood-opgepakt': inNood,
  'nood-voorbij': vast('casus'),
  opschaling: verteld,
  aandacht,
  'nieuwe-casus': vast('casus'),
  'overleg-gevraagd': overleg,
  'overleg-antwoord': vast('overleg'),
  'overleg-afgewezen': vast('overleg'),
  'gesprek-gevraagd': gesprekGevraagd,
  casusteam: vast('casus'),
  'instemming-gevraagd': voorstel,
  'instemming-antwoord': vast('casus'),
  ingetrokken: () => undefined,
  verlaagd: vast('casus'),
  verschil,
  'signaal-erbij': ({ casus }) => (casus.afwegingen.A2?.herzien === true ? 'a2' : 'tijdlijn'),
  'kijk-opnieuw': ({ casus }) => (casus.nieuweSignalen < 3 ? undefined : 'a2'),
  'anders-dan-afgesproken': vast('tijdlijn'),
  'melding-nodig': belt,
  'melding-overgenomen': vast('casus'),
  'melding-gedaan': vast('casus'),
  bezwaar: ({ casus }) => (openBezwaren(casus).length === 0 ? undefined : 'bezwaar'),
  'bevestiging-gevraagd': bevestigen,
  'melding-bevestigd': vast('casus'),
  'zelf-bevestigd': vast('melding-bevestigen'),
  'melding-vraag': vraag,
  'melding-vraag-antwoord': vast('tijdlijn'),
  'bevestiging-geweigerd': (blik) => (laatsteMelding(blik.casus) === undefined ? 'besluit-melden' : bevestigen(blik)),
  'eigen-meldrecht': vast('casus'),
  terugkoppeling: vast('terugkoppeling'),
  hulpplan: vast('hulp-volgen'),
  gesloten: vast('casus'),
  heropend: vast('casus'),
  'collega-uitgesloten': vast('uitsluiten'),
  werkgever: vast('casus'),
  personeelszaak: vast('casus'),
  'personeel-stap': vast('casus'),
  'niet-aangekomen': vast('casus'),
  herinnering: eerste,
  waarneming: eerste,
  wacht: vast('casus'),
  'apart-gezet': staatApart,
  'apart-beslissen': staatApart,
  'apart-besloten': vast('casus'),
  inzageverzoek: verzoek,
  'inzage-beslissen': verzoek,
  'inzage-besloten': vast('inzageverzoek'),
  'bewaring-beslissen': vast('bewaring'),
  'bewaring-nieuws': vast('bewaring'),
};
/** What the term is about; asked only while it runs. */
const TERMIJNEN: { readonly [T in TermijnSoort]: Plek } = {
  nood: vast('nood'),
  opschaling: verteld,
  overleg: (blik) => overleg(blik) ?? vanUitgesloten(blik),
  voorstel,
  melding: vast('melding'),
  bevestiging: vast('melding-bevestigen'),
  terugkoppeling: vast('terugkoppeling'),
  // Not yet long enough: the next question is whether it may be longer (E-07).
  evaluatie: (blik) => {
    const b = uitkomstVan(blik.casus, blik.school.profiel);
    return voorstel(blik) ?? (b.melden === 'open' && b.regel === 'E-07' ? 'hulp-verlengen' : 'a5');
  },
  nazorg: vast('opvolging'),
  'a1-opnieuw': vast('a1'),
  'gesprek-opnieuw': vast('gesprek'),
  'advies-opnieuw': vast('advies-afwijken'),
  reis: vast('veilig-thuis'),
  stagnatie: eerste,
  vakantie: vast('casus'),
  apart: vast('apart'),
  inzageverzoek: verzoek,
  bewaring: vast('bewaring'),
};
const termijn =
  (soort: TermijnSoort): Plek =>
  (blik) =>
    openTermijnen(blik.casus, blik.school).some((t) => t.soort === soort) ? TERMIJNEN[soort](blik) : undefined;

const PLEKKEN: ReadonlyMap<string, Plek> = new Map([
  ...Object.entries<Plek>(BERICHTEN),
  ...TERMIJN_SOORTEN.flatMap((soort) =>
    (['herinnering', 'waarneming'] as const).map((wat) => [`${wat}-${soort}`, termijn(soort)] as const),
  ),
]);
/** Said above the card: a message itself holds no content, and the same card may have been seen before. */
const REGELS: ReadonlyMap<string, Waarde> = new Map([
  ['eigen-meldrecht', tekst('berichtRegel.eigen-meldrecht')],
  ...TERMIJN_SOORTEN.flatMap((soort) =>
    (['herinnering', 'waarneming'] as const).map(
      (wat) => [`${wat}-${soort}`, tekst(`berichtRegel.${wat}`, { wat: tekst(`termijnWoord.${soort}`) })] as const,
    ),
  ),
]);

export interface Opent {
  readonly kaart: string;
  readonly regels: readonly Waarde[];
}
/** `soort` came in from outside: a kind that nobody knows opens the casus. */
export function berichtOpent(soort: string, blik: Blik): Opent {
  const plek = PLEKKEN.get(soort);
  if (plek === undefined || blik.casus.pad === 'personeel') return { kaart: 'casus', regels: [] };
  const kaart = plek(blik);
  if (kaart === undefined) return { kaart: 'casus', regels: [klaarRegel(soort, blik)] };
  if (soort === 'niet-aangekomen') return { kaart, regels: nietBereikt(blik) };
  const regel = REGELS.get(soort);
  return { kaart, regels: regel === undefined ? [] : [regel] };
}
