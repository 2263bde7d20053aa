// Cards of the beginning: welcome, emergency, worry, signal, and the casus itself. They know no template and no Dutch.

import { hoedanigheden } from '../domain/bevoegdheid.ts';
import { onvolledigeMelding } from '../domain/commands/melding-aanvullen.ts';
import { melderVan } from '../domain/melder.ts';
import { kanOppakken } from '../domain/opschaling.ts';
import {
  isA2OpenNaNood,
  isMeldingNodig,
  isNood,
  isRoodGeweest,
  ontbreektVoorWeging,
  uitkomstVan,
} from '../domain/stand.ts';
import { BIJZONDERE_VORMEN } from '../domain/toestand.ts';
import type { Casus } from '../domain/toestand.ts';
import { collegas, keuzes, mens, paginaAdres, voornaam } from './bouw.ts';
import { bezorgregels } from './bezorging.ts';
import type { Bouw, Inhoud, Kaartmaker, Kijker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { gehoord } from './melding-terugkoppeling.ts';
import { bezwaarTaken, vertelTaken } from './melding-vertellen.ts';
import { magOvernemen, wieBelt } from './melding-wie.ts';
import { isOokOpSchool, noodRegels } from './start-nood.ts';
import { moetKijken, volgendeStappen } from './volgende-stap.ts';
import { watKomt } from './wat-komt.ts';

/** Welcome; `zorgen` and `nood` are one press away. */
export const welkom = ({ school, wie }: Kijker): Inhoud => ({
  gegevens: { naam: voornaam(school, wie), privacyreglement: paginaAdres(school.documenten?.privacyreglement) },
});

export const BETROKKEN = ['nee', 'op-school', 'thuis', 'beide', 'leerlingen'] as const;
/** The questions before a casus starts (journey 3 of ervaring.md); `bestaand`: casussen of the same pupil (P-15). */
export const zorgen = (
  { school, wie }: Kijker,
  bestaand: readonly Waarde[] = [],
  scholen: readonly Waarde[] = [],
): Inhoud => ({
  velden: {
    betrokken: 'nee',
    gevaarNu: 'nee',
    verteld: 'nee',
    vormen: '',
    familie: '',
    initialen: '',
    groep: '',
    geboortedatum: '',
    school: school.schoolId,
  },
  gegevens: {
    betrokkenKeuzes: keuzes('betrokken', BETROKKEN),
    vormKeuzes: keuzes('vorm', BIJZONDERE_VORMEN),
    collegas: collegas(school, [wie]),
    bestaand,
    scholen,
  },
});

type Blik = Pick<Bouw, 'casus' | 'school' | 'wie'>;
/** Where the weighing and the melding stand, as far as they got. */
function afloopRegels(kijker: Blik): readonly (Waarde | undefined)[] {
  const { casus, school } = kijker;
  const uitkomst = uitkomstVan(casus, school.profiel);
  const m = casus.meldingen.at(-1);
  return [
    uitkomst.melden === 'open' ? tekst('stand.weging') : tekst(`stand.uitkomst.${uitkomst.melden}`),
    m && tekst('stand.gemeld', { wanneer: { moment: m.gemeldOp } }),
    m && m.bevestigd === undefined ? tekst('stand.teBevestigen') : undefined,
    m?.bevestigd && tekst('stand.bevestigd', { wie: voornaam(school, m.bevestigd.door) }),
    isMeldingNodig(casus, school.profiel) ? tekst('stand.meldingNodig') : undefined,
    wieBelt(kijker),
    casus.hulp.staat === 'geen' ? undefined : tekst(`stand.hulp.${casus.hulp.staat}`),
    casus.afloop.staat === 'nazorg' ? tekst('stand.afloop.nazorg') : undefined,
    casus.afloop.staat === 'gesloten' ? tekst(`stand.einde.${casus.afloop.einde}`) : undefined,
  ];
}
/** P-25: perhaps the same pupil, for who may join or link. */
function zelfdeLeerling({ casus, school, wie }: Blik): Waarde {
  const h = hoedanigheden(casus, school, wie);
  return casus.zelfdeLeerling !== undefined && (h.has('ib') || h.has('af'))
    ? tekst('stand.zelfdeLeerling', { codes: [...casus.zelfdeLeerling] })
    : '';
}
function stand(kijker: Blik): readonly Waarde[] {
  const { casus } = kijker;
  const beantwoord = casus.overleggen.filter((o) => o.staat.staat === 'beantwoord').length;
  const wacht = casus.overleggen.filter((o) => o.staat.staat === 'gevraagd').length;
  const gevoerd = casus.personen.filter((p) => p.gesprek.staat === 'gehouden').length;
  const regels: readonly (Waarde | undefined)[] = [
    tekst(casus.signalen.length === 1 ? 'stand.signaal' : 'stand.signalen', { aantal: casus.signalen.length }),
    wacht > 0
      ? tekst('stand.overlegWacht', { aantal: wacht })
      : tekst('stand.overleg', { aantal: beantwoord + casus.raadplegingen.length }),
    tekst('stand.gesprekken', { aantal: gevoerd }),
    ...noodRegels(kijker),
    zelfdeLeerling(kijker),
    ...afloopRegels(kijker),
  ];
  return regels.filter((r) => r !== undefined).filter((r) => r !== '');
}
/** Steps that melden jumped over: tasks for afterwards, nothing that stands in the way (T-01). */
function nogTeDoen({ casus, school, vandaag }: Bouw): readonly Waarde[] {
  if (casus.afloop.staat !== 'lopend') return [];
  const naNood = isA2OpenNaNood(casus, school.profiel) ? [tekst('mist.a2-na-nood')] : [];
  if (uitkomstVan(casus, school.profiel).melden !== 'ja' && casus.meldingen.length === 0) return naNood;
  return [
    ...naNood,
    ...bezwaarTaken(casus, school),
    ...ontbreektVoorWeging(casus).map((wat) => tekst(`mist.${wat}`)),
    ...vertelTaken(casus, vandaag),
    ...(onvolledigeMelding(casus) === undefined ? [] : [tekst('mist.melding')]),
  ];
}

/** The sentence above the buttons; while a colleague is asked, it says who, and that nobody has to wait. */
function nuZin(kijker: Blik, eerste: string | undefined): Waarde {
  const { casus, school } = kijker;
  if (eerste === 'signaal' && moetKijken(casus, kijker.wie)) return tekst('nu.observeren');
  if (eerste === 'a2' && isA2OpenNaNood(casus, school.profiel)) return tekst('nu.a2-na-nood');
  const bellen = eerste === 'melding-gedaan' ? wieBelt(kijker, 'nu.melder') : '';
  if (bellen !== '') return bellen;
  const { staat } = casus.overleggen.findLast((o) => o.staat.staat === 'gevraagd') ?? {};
  if (eerste === 'veilig-thuis' && staat?.staat === 'gevraagd')
    return tekst('nu.overleg-wacht', { wie: mens(school, staat.aan) });
  return tekst(eerste === undefined ? 'nu.wacht' : `nu.${eerste}`);
}

/** S2-12: sharing a fact at the door is fine while nothing points to danger; never with a special form (P-05) or a talk ahead. */
const magOuderTip = (casus: Casus): boolean =>
  casus.signalen.length > 0 &&
  !isRoodGeweest(casus) &&
  !casus.collegaThuis &&
  casus.signalen.every((s) => s.kenmerken.length === 0 && (s.onveiliger ?? 'nee') === 'nee') &&
  Object.keys(casus.afwegingen).length === 0 &&
  casus.afloop.staat === 'lopend';

/** What to tell Veilig Thuis goes before writing down that it was reported, where both fit. */
function stapKaarten([eerste, tweede, ...rest]: readonly string[], ruimte: number): readonly string[] {
  const stappen = [eerste, tweede, ...rest].filter((kaart) => kaart !== undefined);
  const omgekeerd = ruimte > 1 && eerste === 'melding-gedaan' && tweede === 'melding';
  return (omgekeerd ? [tweede, eerste, ...rest] : stappen).slice(0, ruimte);
}

/** Who is asked to call says "Ik bel Veilig Thuis", which takes it up; others may see to it, or come in an emergency. */
function oppakKnop({ casus, school, wie }: Blik): { readonly oppakken: boolean; readonly oppakTitel: Waarde } {
  const melder = melderVan(casus, school);
  const oppakken = kanOppakken(casus, wie) && (isNood(casus) || melder !== wie);
  const soort = isNood(casus) ? 'helpen' : melder === undefined ? 'gewoon' : 'bellen';
  return { oppakken, oppakTitel: tekst(`oppakken.${soort}`) };
}

const MEESTE_STAPPEN = 3;
/** Dates on the overview: the next few. */
const MEESTE_DATUMS = 3;
/** The casus: where it stands, what now and what comes, who knows. */
export const casusKaart: Kaartmaker = (bouw) => {
  const { casus, school, wie, outbox } = bouw;
  const overnemen = magOvernemen(bouw);
  const ookOpSchool = isOokOpSchool(bouw);
  const volgende = volgendeStappen(casus, school, wie).filter((kaart) => kaart !== 'tijdlijn');
  const bellen = volgende[0] === 'melding-gedaan' || isMeldingNodig(casus, school.profiel);
  const { oppakken, oppakTitel } = oppakKnop(bouw);
  // A card has six buttons at most; the timeline gives way to the number, and stands behind "Meer" too.
  const ruimte = MEESTE_STAPPEN - Number(overnemen) - Number(ookOpSchool) - Number(oppakken);
  const stappen = stapKaarten(volgende, ruimte);
  return {
    gegevens: {
      stand: stand(bouw),
      gehoord: gehoord(casus, school, wie),
      komt: watKomt(casus, school, bouw).slice(0, MEESTE_DATUMS),
      nogTeDoen: nogTeDoen(bouw),
      stappen: stappen.map((kaart, i) => ({
        verb: { kaal: `open-${kaart}` },
        titel: tekst(`knop.${kaart}`),
        stijl: i === 0 && !bellen ? 'positive' : 'default',
      })),
      bellen,
      nu: nuZin(bouw, volgende[0]),
      overnemen,
      oppakken,
      oppakTitel,
      ookOpSchool,
      ouderTip: magOuderTip(casus) ? tekst('casusTip.ouders') : '',
      mensen: bezorgregels({ casus, school, outbox, wie }),
    },
  };
};
