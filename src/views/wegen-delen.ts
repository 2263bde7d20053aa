// What several cards of wegen share: what was seen, which answers stand, who can be asked, what comes after an answer. It knows no template and no Dutch.

import { AFWEGINGEN, a4Antwoord, VRAGENLIJST_VERSIE } from '../domain/afwegingskader.ts';
import type { Afweging, Vragenlijst } from '../domain/afwegingskader.ts';
import type { CasusEvent, EventType, EventVan } from '../domain/casus.ts';
import type { School } from '../domain/school.ts';
import { ontbreektVoorWeging, uitkomstVan } from '../domain/stand.ts';
import type { AfwegingKeuze, Casus, Persoon, Voorstel } from '../domain/toestand.ts';
import type { Datum, MedewerkerId } from '../shared/ids.ts';
import { collegas, mens } from './bouw.ts';
import type { Bouw } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

const DAG = 86_400_000;
/** A day later (or earlier) in the calendar. */
export const plusDagen = (datum: Datum, dagen: number): Datum =>
  new Date(Date.parse(datum) + dagen * DAG).toISOString().slice(0, 10) as Datum;
/** At most so many characters of what was typed: a card has to stay readable on a phone, the timeline holds all of it. */
export function inkorten(getypt: string, tekens = 500): string {
  const alles = getypt.trim();
  return alles.length > tekens ? `${alles.slice(0, tekens).replace(/[\uD800-\uDBFF]$/, '')}…` : alles;
}
/** All events of one kind, oldest first. */
export const vanSoort = <T extends EventType>(gebeurtenissen: readonly CasusEvent[], type: T): readonly EventVan<T>[] =>
  gebeurtenissen.filter((e): e is EventVan<T> => e.type === type);

const MEESTE_SIGNALEN = 5;
/** The latest signals in the order in which they were seen; what speaks against and injuries stand beside the fact. */
export function feiten({ casus, school }: Bouw, meeste = MEESTE_SIGNALEN): Readonly<Record<string, Waarde>> {
  const ouder = Math.max(0, casus.signalen.length - meeste);
  const regel = (sleutel: string, wat: string | undefined): readonly Waarde[] =>
    wat === undefined ? [] : [tekst(`feiten.${sleutel}`, { wat: inkorten(wat, 200) })];
  return {
    feiten: casus.signalen.slice(-meeste).map(({ gezienOp, bron, door, inhoud }) => ({
      kop: tekst('feiten.kop', {
        wanneer: { moment: gezienOp },
        bron: tekst(`bron.${bron}`),
        wie: mens(school, door),
      }),
      feit: inkorten(inhoud.feit, 400),
      meer: [
        ...regel('letterlijk', inhoud.letterlijk),
        ...regel('letsel', inhoud.letsel),
        ...regel('tegen', inhoud.weerspreekt),
        ...regel('uitleg', inhoud.interpretatie),
      ],
    })),
    feitenNoot:
      casus.signalen.length === 0 ? tekst('feiten.geen') : ouder > 0 ? tekst('feiten.ouder', { aantal: ouder }) : '',
  };
}

/** The answer in a choice as a text. */
export const antwoordTekst = (keuze: AfwegingKeuze): Waarde =>
  tekst(
    `antwoord.${keuze.afweging}.${keuze.afweging === 'A4' ? a4Antwoord(keuze.personen, keuze.uitzondering) : keuze.antwoord}`,
  );
export const voorstelVan = (casus: Casus, afweging: Afweging): Voorstel | undefined =>
  casus.voorstellen.find((v) => v.wijziging.soort === 'afweging' && v.wijziging.keuze.afweging === afweging);

function wie(school: School, door: MedewerkerId, met: MedewerkerId | 'veilig-thuis' | undefined, op: Waarde): Waarde {
  if (met === undefined) return tekst('antwoord.wie', { wie: mens(school, door), wanneer: op });
  const ander = met === 'veilig-thuis' ? tekst('antwoord.veiligThuis') : mens(school, met);
  return tekst('antwoord.wieMet', { wie: mens(school, door), met: ander, wanneer: op });
}
/** A question in the words of an answer: in short, or as it was asked where the list of questions is another one since. */
export const gesteldeVraag = (afweging: Afweging, { versie, vraag }: Vragenlijst): Waarde =>
  versie === VRAGENLIJST_VERSIE || vraag === ''
    ? tekst(`vraagKort.${afweging}`)
    : tekst('vraagToen', { nummer: tekst(`afwegingNummer.${afweging}`), vraag });
/** One answer as a row: `kop` asks in full, `kort` in a few words, and both say at once what asks for something (`noot`). */
function rij(
  afweging: Afweging,
  vragenlijst: Vragenlijst,
  soort: 'antwoord' | 'voorstel' | 'verschil',
  antwoord: Waarde,
  noot: Waarde,
  uitleg: Waarde,
): Waarde {
  const isVanNu = vragenlijst.versie === VRAGENLIJST_VERSIE;
  const gesteld = gesteldeVraag(afweging, vragenlijst);
  const regel = (vraag: Waarde): Waarde => ({ samen: [tekst(`antwoord.${soort}`, { vraag, antwoord }), noot] });
  return {
    id: { kaal: `waarom-${afweging}-${soort}` },
    kop: regel(gesteld),
    kort: regel(isVanNu ? tekst(`knop.${afweging.toLowerCase()}`) : gesteld),
    uitleg,
  };
}
function staandeRegel({ casus, school }: Bouw, afweging: Afweging): readonly Waarde[] {
  const a = casus.afwegingen[afweging];
  if (a === undefined) return [];
  const noot = 'herzien' in a && a.herzien ? tekst('antwoord.herzien') : '';
  const uitleg = {
    samen: [
      wie(school, a.door, a.met, { moment: a.op }),
      'opnieuwOp' in a ? tekst('antwoord.opnieuwOp', { wanneer: { datum: a.opnieuwOp } }) : '',
      a.reden.trim() === '' ? '' : tekst('antwoord.reden', { reden: inkorten(a.reden, 300) }),
    ],
  };
  return [rij(afweging, a.vragenlijst, 'antwoord', tekst(`antwoord.${afweging}.${a.antwoord}`), noot, uitleg)];
}
function wachtendVoorstel({ casus, school }: Bouw, afweging: Afweging): readonly Waarde[] {
  const v = voorstelVan(casus, afweging);
  if (v?.wijziging.soort !== 'afweging') return [];
  const uitleg = tekst('verlaging.door', { wie: mens(school, v.door), wanneer: { moment: v.op } });
  return [rij(afweging, v.wijziging.vragenlijst, 'voorstel', antwoordTekst(v.wijziging.keuze), '', uitleg)];
}
/** E-17: where two people differed, both reasons stay in view. */
function verschilRegel({ casus, school, gebeurtenissen }: Bouw, afweging: Afweging): readonly Waarde[] {
  const verschil = casus.verschillen.findLast(
    ({ wijziging: w }) => w.soort === 'afweging' && w.keuze.afweging === afweging,
  );
  if (verschil?.wijziging.soort !== 'afweging') return [];
  const reden = vanSoort(gebeurtenissen, 'InstemmingGeweigerd').findLast((e) => e.op === verschil.op)?.inhoud.reden;
  const gevraagd = casus.raadplegingen.some((r) => r.op >= verschil.op);
  const uitleg = {
    samen: [
      tekst('antwoord.nietEens', { wie: mens(school, verschil.afgewezenDoor), wanneer: { moment: verschil.op } }),
      reden === undefined ? '' : tekst('antwoord.reden', { reden: inkorten(reden, 300) }),
    ],
  };
  const noot = gevraagd ? '' : tekst('antwoord.belEerst');
  return [
    rij(afweging, verschil.wijziging.vragenlijst, 'verschil', antwoordTekst(verschil.wijziging.keuze), noot, uitleg),
  ];
}
/**
 * The answers that stand, each with who gave it, with whom, and why: behind a button where somebody answers a question,
 * in full view where a second person decides. What asks for something stands in the answer itself.
 */
export const staandeAntwoorden = (bouw: Bouw): Waarde =>
  AFWEGINGEN.flatMap((a) => [...staandeRegel(bouw, a), ...verschilRegel(bouw, a)]);
/** The same, with what waits for a second person. */
export const antwoordenTotNu = (bouw: Bouw): Waarde =>
  AFWEGINGEN.flatMap((a) => [...staandeRegel(bouw, a), ...wachtendVoorstel(bouw, a), ...verschilRegel(bouw, a)]);
/** "moeder"; the pupil has no name on a card. */
export const persoonTekst = (persoon: Persoon | undefined): Waarde =>
  persoon === undefined || persoon.soort === 'leerling' ? tekst('feiten.leerling') : persoon.aanduiding;

/** Colleagues to weigh with: nobody who is shut out. */
export const meewegers = ({ casus, school, wie: ik }: Bouw): Waarde =>
  collegas(school, [ik, ...casus.uitgesloten.map((u) => u.wie)]);

/** A button to another card, in a list of a view. */
export const knopNaar = (kaart: string, eerste = false): Waarde => ({
  verb: { kaal: `open-${kaart}` },
  titel: tekst(`knop.${kaart}`),
  stijl: eerste ? 'positive' : 'default',
});

/** The card after an answer: what waits for a second person, the next open question, or what follows from the answers. */
export function naAntwoord(casus: Casus, school: School): string {
  const uitkomst = uitkomstVan(casus, school.profiel);
  if (uitkomst.melden !== 'open') return 'besluit-melden';
  if (voorstelVan(casus, uitkomst.vraag) !== undefined) return 'voorstel';
  if (uitkomst.regel === 'E-07') return 'hulp-verlengen';
  const isLater = uitkomst.vraag === 'A3' || uitkomst.vraag === 'A4';
  if (isLater && ontbreektVoorWeging(casus).length > 0) return 'wegen';
  const isOpengelaten = uitkomst.vraag === 'A1' && casus.afwegingen.A1 !== undefined;
  return isOpengelaten ? 'casus' : uitkomst.vraag.toLowerCase();
}
