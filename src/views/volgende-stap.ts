// Who is at turn and with what: the steps that one person can take now, most pressing first. It offers, it never decides (P-01, P-12).

import { hoedanigheden, instemmers, isEindrolBetrokken } from '../domain/bevoegdheid.ts';
import { mayInzageZien } from '../domain/inzage.ts';
import { onvolledigeMelding } from '../domain/commands/melding-aanvullen.ts';
import { openBezwaren } from '../domain/commands/bezwaar-wegen.ts';
import type { School } from '../domain/school.ts';
import {
  hasSpoor,
  isA2OpenNaNood,
  isBeantwoord,
  isGesprekAf,
  isGesprekGeblokkeerd,
  isMeldingNodig,
  isNood,
  laatsteMelding,
  ontbreektVoorWeging,
  uitkomstVan,
} from '../domain/stand.ts';
import { isNietBereikt } from '../domain/uitval.ts';
import type { Casus, Overleg } from '../domain/toestand.ts';
import { werkVan } from '../domain/werk.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { inzageKaarten, inzageStap } from './inzageverzoek.ts';
import { moetBewaringBeslissen } from './bewaring.ts';
import { isOuderTeVertellen } from './melding-doen.ts';
import { nogTeVertellen, wegerVan } from './melding-vertellen.ts';

/** A card that can be opened from here; the button is called `knop.<kaart>`. */
export type Stapkaart = string;
type Aanbod = (casus: Casus, school: School, wie: MedewerkerId) => readonly Stapkaart[];

const als = (waar: boolean, ...kaarten: readonly Stapkaart[]): readonly Stapkaart[] => (waar ? kaarten : []);

/** Step of the ladder from which a consult waits for whoever takes it up (E-12, P-26). */
const TREDE_WAARNEMER = 2;
/** Is this open consult for this person to answer: asked, or taking over? */
export function isOverlegVoor({ overlegId, gevraagdDoor, staat }: Overleg, casus: Casus, wie: MedewerkerId): boolean {
  if (staat.staat !== 'gevraagd' || gevraagdDoor === wie) return false;
  if (staat.aan === wie || isNietBereikt(casus, staat.aan)) return true;
  return (casus.verstreken[`overleg:${overlegId}:${staat.aan}`] ?? 0) >= TREDE_WAARNEMER;
}
const aanMij: Aanbod = (casus, school, wie) => {
  const voorstel = casus.voorstellen.some((v) => v.door !== wie && instemmers(school, casus, v.door).includes(wie));
  const overleg = casus.overleggen.some((o) => isOverlegVoor(o, casus, wie));
  return [...als(overleg, 'overleg-antwoord'), ...als(voorstel, 'voorstel')];
};
const melding: Aanbod = (casus, school, wie) => {
  const m = laatsteMelding(casus);
  const h = hoedanigheden(casus, school, wie);
  const openVraag = m?.vragen.some((v) => v.antwoordOp === undefined) === true && m.melder === wie;
  const teBevestigen =
    m !== undefined && m.bevestigd === undefined && isEindrolBetrokken(casus, school) && h.has('eindrol');
  const nodig = isMeldingNodig(casus, school.profiel);
  return [
    ...als(openVraag, 'melding-vraag'),
    ...als(teBevestigen, 'melding-bevestigen'),
    ...als(openBezwaren(casus).length > 0 && wegerVan(casus, school) === wie, 'bezwaar'),
    ...als(nodig, 'melding-gedaan', 'melding'),
    ...als((nodig || m !== undefined) && isOuderTeVertellen(casus), 'ouders-vertellen'),
  ];
};
/** Talks that are still to come: with whom one may not speak yet, Veilig Thuis comes first (P-05). After "nu niet" they can be waived. */
function teSpreken(casus: Casus): readonly Stapkaart[] {
  const open = casus.personen.filter((p) => hasSpoor(p) && !isGesprekAf(p)).map((p) => p.soort);
  const isOuderOnbekend = ontbreektVoorWeging(casus).includes('ouder-ontbreekt');
  const alle = [...open, ...(isOuderOnbekend ? (['ouder'] as const) : [])];
  const wachten = alle.filter((soort) => isGesprekGeblokkeerd(casus, { soort }));
  const gehoord = casus.raadplegingen.some((r) => r.gesprekAdvies !== undefined && r.op >= (casus.vormSinds ?? ''));
  if (wachten.length === 0 || gehoord) return als(alle.length > 0, 'gesprek');
  return ['veilig-thuis', ...als(wachten.length < alle.length, 'gesprek')];
}
/** Steps that an emergency or a quick melding jumped over become tasks for afterwards (T-01, P-03). */
const nadien: Aanbod = (casus, school) => {
  if (uitkomstVan(casus, school.profiel).melden !== 'ja' && casus.meldingen.length === 0) return [];
  const mist = ontbreektVoorWeging(casus);
  return [
    ...als(mist.includes('signaal-ontbreekt'), 'signaal'),
    ...als(mist.includes('overleg-ontbreekt'), 'overleg-vragen'),
    ...teSpreken(casus),
    ...als(nogTeVertellen(casus).length > 0, 'ouders-vertellen'),
    ...als(onvolledigeMelding(casus) !== undefined, 'melding-aanvullen'),
  ];
};
/** Somebody was asked to look along and has not answered yet. */
export const wachtOpAntwoord = (casus: Casus): boolean => casus.overleggen.some((o) => o.staat.staat === 'gevraagd');
/** A colleague asked to look closely first, and nothing was written down since: that waits for who asked (S2-103). */
export const moetKijken = (casus: Casus, wie: MedewerkerId): boolean =>
  casus.overleggen.some(
    ({ gevraagdDoor, staat }) =>
      gevraagdDoor === wie &&
      staat.staat === 'beantwoord' &&
      staat.antwoord === 'observeren' &&
      casus.signalen.every((s) => s.op <= staat.op),
  );
/** The emergency is over: was it acute, and was it reported? */
const naNood: Aanbod = (casus, school) =>
  isA2OpenNaNood(casus, school.profiel) ? ['a2', ...als(casus.meldingen.length === 0, 'melding-gedaan')] : [];
const checklist: Aanbod = (casus, school, wie) => {
  if (uitkomstVan(casus, school.profiel).melden !== 'open') return [];
  const mist = ontbreektVoorWeging(casus);
  return [
    ...als(mist.includes('signaal-ontbreekt') || moetKijken(casus, wie), 'signaal'),
    ...als(!isBeantwoord(casus) && !wachtOpAntwoord(casus), 'overleg-vragen'),
    ...als(!isBeantwoord(casus), 'veilig-thuis'),
    ...teSpreken(casus),
  ];
};
const weging: Aanbod = (casus, school, wie) => {
  const uitkomst = uitkomstVan(casus, school.profiel);
  if (uitkomst.melden !== 'open') {
    const h = hoedanigheden(casus, school, wie);
    const mag = h.has('eindrol') || h.has('af') || h.has('bestuur');
    const afwijken = mag && uitkomst.melden === 'ja' && uitkomst.regel === 'E-20' && uitkomst.voorlopig;
    const hulpOpen = casus.hulpbesluit === undefined && uitkomst.regel !== 'E-01' && uitkomst.regel !== 'E-08';
    return [...als(hulpOpen, 'besluit-hulp'), ...als(afwijken, 'advies-afwijken')];
  }
  if (uitkomst.regel === 'E-07') return ['hulp-verlengen', 'a2'];
  if (casus.signalen.length === 0) return [];
  const wacht = casus.voorstellen.some(
    ({ wijziging: w }) => w.soort === 'afweging' && w.keuze.afweging === uitkomst.vraag,
  );
  if (wacht) return ['voorstel'];
  return [casus.basisvragen === undefined && uitkomst.vraag === 'A1' ? 'wegen' : uitkomst.vraag.toLowerCase()];
};
const hulp: Aanbod = (casus, school) => {
  const { staat } = casus.hulp;
  if (staat === 'geen')
    return als(
      casus.hulpbesluit?.antwoord === 'ja' && uitkomstVan(casus, school.profiel).melden !== 'open',
      'hulpplan',
    );
  const uitkomst = uitkomstVan(casus, school.profiel);
  const klaar = uitkomst.melden === 'nee' && uitkomst.regel === 'E-08';
  return staat === 'afgesloten' || klaar ? [] : ['hulp-volgen', 'a5'];
};
const slot: Aanbod = (casus, school) => {
  const uitkomst = uitkomstVan(casus, school.profiel);
  const klaar = uitkomst.melden === 'nee' && (uitkomst.regel === 'E-01' || uitkomst.regel === 'E-08');
  return [...als(klaar, 'sluiten'), ...als(laatsteMelding(casus)?.bevestigd !== undefined, 'terugkoppeling')];
};

/** The steps for this person, most pressing first; empty only where nothing waits. */
export function volgendeStappen(casus: Casus, school: School, wie: MedewerkerId): readonly Stapkaart[] {
  if (casus.apart !== undefined) return ['apart'];
  const inzage = inzageStap(casus, school, wie);
  if (casus.afloop.staat === 'gesloten')
    return [...inzage, ...als(moetBewaringBeslissen(casus, school, wie), 'bewaring'), 'heropenen', 'tijdlijn'];
  if (casus.afloop.staat === 'nazorg') return [...aanMij(casus, school, wie), ...inzage, 'opvolging', 'signaal'];
  const alle = [aanMij, melding, naNood, checklist, weging, hulp, nadien, slot].flatMap((aanbod) =>
    aanbod(casus, school, wie),
  );
  const stappen = [...alle, ...inzage];
  return [...new Set(isNood(casus) && casus.meldingen.length === 0 ? ['melding-gedaan', ...stappen] : stappen)];
}

const isHulpBezig = ({ hulp }: Casus): boolean => hulp.staat !== 'geen' && hulp.staat !== 'afgesloten';
const naSluiten: Aanbod = (casus, school, wie) => [
  'heropenen',
  'signaal',
  'tijdlijn',
  ...als(mayInzageZien(casus, school, wie), 'inzage'),
  'overleg',
  'veilig-thuis',
  'informatieverzoek',
  ...inzageKaarten(casus),
  'bewaring',
  'uitsluiten',
  'verkeerd-kind',
];
/** Everything that can be opened in a running casus, for "Meer". */
export function alleStappen(casus: Casus, school: School, wie: MedewerkerId): readonly Stapkaart[] {
  if (casus.afloop.staat === 'gesloten') return naSluiten(casus, school, wie);
  const vast = [
    'signaal',
    'kindcheck',
    'overleg',
    'overleg-vragen',
    'overleg-vastleggen',
    'veilig-thuis',
    'toestemming',
    'bespreking',
    ...als(isBeantwoord(casus), 'casusteam'),
    'informatieverzoek',
    ...inzageKaarten(casus),
    'berichten',
    'gesprek',
    ...als(casus.personen.length > 1, 'gezag'),
    ...als(
      casus.vormen.some((vorm) => vorm !== 'seksueel-misbruik'),
      'reisdatum',
    ),
    'wegen',
    'a2',
    ...als(casus.voorstellen.length > 0, 'voorstel'),
    ...als(uitkomstVan(casus, school.profiel).melden !== 'open', 'besluit-melden', 'besluit-hulp'),
    ...als(isHulpBezig(casus), 'hulpplan', 'hulp-volgen', 'a5'),
    ...als(isHulpBezig(casus) && casus.meldingen.length > 0, 'hulp-afsluiten'),
    'melding-gedaan',
    'ouders-vertellen',
    ...als(casus.meldingen.length > 0, 'melding-aanvullen'),
    ...als(openBezwaren(casus).length > 0, 'bezwaar'),
    'tijdlijn',
    ...als(mayInzageZien(casus, school, wie), 'inzage'),
    'leerling',
    ...als(werkVan(casus, school, wie).length > 0, 'overdragen'),
    'bewaring',
    'uitsluiten',
    'verkeerd-kind',
    'naar-bestuur',
    'sluiten',
    'stappen',
  ];
  return [...new Set([...volgendeStappen(casus, school, wie), ...vast])];
}
