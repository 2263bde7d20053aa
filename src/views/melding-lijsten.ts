// Own casussen and own tasks over all of them: code and state in words, never data of a child (P-07).

import { hoedanigheden } from '../domain/bevoegdheid.ts';
import type { School } from '../domain/school.ts';
import { isA2OpenNaNood, isNood, laatsteMelding, meldingspoorVan, uitkomstVan } from '../domain/stand.ts';
import type { Casus } from '../domain/toestand.ts';
import { keuze } from './bouw.ts';
import type { Bouw, Inhoud } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import type { LosseKijker } from './losse-kaart.ts';
import { takenVan } from './melding-taken.ts';
import { wieBelt } from './melding-wie.ts';
import { watKomt } from './wat-komt.ts';

const MAX_KNOPPEN = 3;
/** In the list below the buttons; a card stays small. */
const MAX_REST = 12;
/** Cards whose button says what is recorded; as a task it is said what there is to do. */
const EIGEN_WOORD = ['melding-gedaan', 'terugkoppeling', 'melding-bevestigen', 'overleg-antwoord', 'voorstel', 'casus'];
const taakwoord = (kaart: string): Waarde => tekst(`${EIGEN_WOORD.includes(kaart) ? 'taakwoord' : 'knop'}.${kaart}`);

const personeelZin = ({ personeel }: Casus): Waarde =>
  tekst(personeel?.afgerond === undefined ? 'staatzin.personeel' : 'staatzin.personeelAfgerond');
/** Where a casus stands, in one short sentence. */
export function staatZin({ casus, school, wie }: Pick<Bouw, 'casus' | 'school' | 'wie'>): Waarde {
  if (casus.pad === 'personeel') return personeelZin(casus);
  if (casus.apart !== undefined) return tekst(`staatzin.${casus.apart.vernietigd ? 'vernietigd' : 'apart'}`);
  if (casus.afloop.staat !== 'lopend') return tekst(`staatzin.${casus.afloop.staat}`);
  if (isNood(casus) && laatsteMelding(casus) === undefined) return tekst('staatzin.nood');
  const spoor = meldingspoorVan(casus, school.profiel);
  if (spoor !== 'geen') return { samen: [tekst(`staatzin.melding.${spoor}`), wieBelt({ casus, school, wie })] };
  if (casus.hulp.staat !== 'geen' && casus.hulp.staat !== 'afgesloten') return tekst('staatzin.hulp');
  if (isA2OpenNaNood(casus, school.profiel)) return tekst('staatzin.naNood');
  const uitkomst = uitkomstVan(casus, school.profiel);
  if (uitkomst.melden === 'nee') return tekst('staatzin.nee');
  if (casus.overleggen.some((o) => o.staat.staat === 'gevraagd')) return tekst('staatzin.overleg');
  return tekst(casus.signalen.length === 0 ? 'staatzin.leeg' : 'staatzin.loopt');
}

interface Rij {
  readonly casus: Casus;
  readonly school: School;
  readonly kaart: string;
  readonly uiterlijkOp?: string;
  readonly zin: Waarde;
}
const vroegst = (a: Rij, b: Rij): number => {
  const [x, y] = [a.uiterlijkOp ?? '9', b.uiterlijkOp ?? '9'];
  return x < y ? -1 : x > y ? 1 : a.casus.laatsteActiviteitOp < b.casus.laatsteActiviteitOp ? 1 : -1;
};
const meer = (rijen: readonly Rij[], titel: (rij: Rij) => Waarde, metKaart: boolean): readonly Waarde[] =>
  rijen.map((rij) => keuze(titel(rij), metKaart ? `${rij.casus.casusId} ${rij.kaart}` : rij.casus.casusId));

/** Buttons for the first few, a list for the rest. */
function lijst(rijen: readonly Rij[], titel: (rij: Rij) => Waarde, metKaart: boolean): Inhoud {
  const rest = rijen.slice(MAX_KNOPPEN, MAX_KNOPPEN + MAX_REST);
  const nog = rijen.length - MAX_KNOPPEN - rest.length;
  return {
    velden: {
      gekozen:
        rest[0] === undefined ? '' : metKaart ? `${rest[0].casus.casusId} ${rest[0].kaart}` : rest[0].casus.casusId,
    },
    gegevens: {
      leeg: rijen.length === 0,
      rijen: rijen.slice(0, MAX_KNOPPEN).map((rij) => ({
        verb: { kaal: `open-${rij.kaart}` },
        titel: titel(rij),
        zin: rij.zin,
        code: tekst('plek.casus', { code: rij.casus.code }),
        casus: { kaal: rij.casus.casusId },
        versie: rij.casus.versie,
        stijl: rij === rijen[0] ? 'positive' : 'default',
      })),
      rest: meer(rest, titel, metKaart),
      nog: nog > 0 ? tekst('lijst.nog', { aantal: nog }) : '',
    },
  };
}
/** Of two schools the name tells which; with one school it would only be noise. */
const metSchool = ({ scholen }: LosseKijker, { school }: Rij): Waarde =>
  scholen.length > 1 ? tekst('staatzin.school', { school: school.naam }) : '';
const opSchool = (kijker: LosseKijker) =>
  kijker.casussen.filter(({ casus, school }) => hoedanigheden(casus, school, kijker.wie).size > 0);

/** What waits for me first; a closed casus last. */
export function mijnCasussen(kijker: LosseKijker): Inhoud {
  const rijen = opSchool(kijker).map(({ casus, school }): Rij => {
    const taak = takenVan(casus, school, kijker.wie)[0];
    const wacht = taak === undefined ? '' : tekst('staatzin.wacht', { wat: taakwoord(taak.kaart) });
    const rij = { casus, school, kaart: 'casus', zin: '' };
    return {
      ...rij,
      zin: {
        samen: [
          wacht,
          staatZin({ casus, school, wie: kijker.wie }),
          metSchool(kijker, rij),
          watKomt(casus, school, kijker)[0] ?? '',
        ],
      },
      ...(taak && { uiterlijkOp: taak.uiterlijkOp ?? '8' }),
    };
  });
  const open = rijen.filter((r) => r.casus.afloop.staat !== 'gesloten').toSorted(vroegst);
  const dicht = rijen.filter((r) => r.casus.afloop.staat === 'gesloten').toSorted(vroegst);
  return lijst([...open, ...dicht], (rij) => tekst('staatzin.open', { code: rij.casus.code }), false);
}

/** How much waits, and how much of it is late. */
function telling(aantal: number, laat: number): Waarde {
  if (aantal === 0) return '';
  const wacht = tekst(aantal === 1 ? 'taak.een' : 'taak.aantal', { aantal });
  return { samen: [wacht, laat === 0 ? '' : tekst('taak.laat', { aantal: laat })] };
}

/** One press to the right card; what is late stands first. */
export function taken(kijker: LosseKijker): Inhoud {
  const rijen = opSchool(kijker)
    .flatMap(({ casus, school }) =>
      takenVan(casus, school, kijker.wie).map(({ kaart, uiterlijkOp }): Rij => {
        const rij = { casus, school, kaart, zin: '' };
        const wanneer =
          uiterlijkOp === undefined
            ? ''
            : tekst(uiterlijkOp < kijker.nu ? 'taak.telaat' : 'taak.voor', { wanneer: { moment: uiterlijkOp } });
        return {
          ...rij,
          zin: { samen: [taakwoord(kaart), wanneer, metSchool(kijker, rij)] },
          ...(uiterlijkOp && { uiterlijkOp }),
        };
      }),
    )
    .toSorted(vroegst);
  const inhoud = lijst(rijen, (rij) => tekst('taak.knop', { code: rij.casus.code, wat: taakwoord(rij.kaart) }), true);
  const laat = rijen.filter(({ uiterlijkOp }) => uiterlijkOp !== undefined && uiterlijkOp < kijker.nu).length;
  return { ...inhoud, gegevens: { ...inhoud.gegevens, telling: telling(rijen.length, laat) } };
}
