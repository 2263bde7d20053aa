// Before a holiday: one list of the own casussen, what falls due in those days, and who watches each (E-13). Codes only, never data of a child.

import { hoedanigheden, kanMeedoen } from '../domain/bevoegdheid.ts';
import type { Medewerker, School } from '../domain/school.ts';
import { trekkerVan } from '../domain/stand.ts';
import { openTermijnen } from '../domain/termijnen.ts';
import type { TermijnSoort } from '../domain/commands/termijn-verstrijken.ts';
import type { Casus } from '../domain/toestand.ts';
import { komendeVakantie, moetBewaakt, wachtIn } from '../domain/vakantie.ts';
import type { Vakantie } from '../domain/vakantie.ts';
import { keuze, mens } from './bouw.ts';
import type { Inhoud } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import type { LosseKijker } from './losse-kaart.ts';

/** Together under 25 KB: more casussen follow once these are settled. */
const MAX_RIJEN = 8;
const MAX_MENSEN = 12;
/** These run on the clock, or say nothing about a day. */
const NIET: readonly TermijnSoort[] = ['nood', 'stagnatie', 'vakantie'];

interface Rij {
  readonly casus: Casus;
  readonly school: School;
  readonly komt: Vakantie;
}
const rijenVan = ({ casussen }: LosseKijker): readonly Rij[] =>
  casussen.flatMap(({ casus, school }) => {
    const komt = komendeVakantie(school);
    return komt === undefined || !moetBewaakt(casus, komt) ? [] : [{ casus, school, komt }];
  });

/** What would fall due in these days, once somebody watches. */
function valtErin({ casus, school, komt: { van, tot } }: Rij): readonly Waarde[] {
  const bewaakt = { ...casus, wachten: [...(casus.wachten ?? []), { wie: trekkerVan(casus), van, tot }] };
  return openTermijnen(bewaakt, school).flatMap(({ soort, tredes }) => {
    const op = NIET.includes(soort) ? undefined : tredes.find((m) => van <= m.slice(0, 10) && m.slice(0, 10) <= tot);
    if (op === undefined) return [];
    return [tekst('komt.voor', { wat: tekst(`komt.wat.${soort}`), wanneer: { moment: op } })];
  });
}

/** Who looks, who is at it already, and the people with a role in this. */
function mensen({ casus, school, komt }: Rij, wie: LosseKijker['wie']): readonly Medewerker[] {
  const eerst = [wie, wachtIn(casus, school, komt), trekkerVan(casus)];
  const kan = school.medewerkers.filter((m) => kanMeedoen(casus, school, m.medewerkerId));
  const isEerst = (m: Medewerker): boolean => eerst.includes(m.medewerkerId);
  const hasRol = ({ rollen, vervangt }: Medewerker): boolean =>
    vervangt.length > 0 || rollen.some((rol) => rol !== 'leerkracht');
  return [...kan.filter(isEerst), ...kan.filter((m) => !isEerst(m) && hasRol(m))].slice(0, MAX_MENSEN);
}
const magNoemen = ({ casus, school }: Rij, wie: LosseKijker['wie']): boolean => {
  const h = hoedanigheden(casus, school, wie);
  return h.has('ib') || h.has('af') || h.has('eindrol') || h.has('bestuur');
};

function toonRij(rij: Rij, { wie, velden, scholen }: LosseKijker): Waarde {
  const { casus, school, komt } = rij;
  const id = `wie_${casus.casusId}`;
  const wacht = wachtIn(casus, school, komt);
  const erin = valtErin(rij);
  const kan = magNoemen(rij, wie);
  return {
    code: tekst('plek.casus', { code: casus.code }),
    school: scholen.length > 1 ? tekst('staatzin.school', { school: school.naam }) : '',
    erin: erin.length > 0 ? erin : [tekst('vakantieLijst.niets')],
    nu: wacht === undefined ? tekst('vakantieLijst.niemand') : tekst('vakantieLijst.let', { wie: mens(school, wacht) }),
    kan,
    id: { kaal: id },
    label: tekst('vakantieLijst.wie', { code: casus.code }),
    wie: velden[id] ?? wacht ?? wie,
    mensen: kan ? mensen(rij, wie).map((m) => keuze(mens(school, m.medewerkerId), m.medewerkerId)) : [],
  };
}

export function vakantieLijst(kijker: LosseKijker): Inhoud {
  const alle = rijenVan(kijker).toSorted((a, b) => (a.casus.code < b.casus.code ? -1 : 1));
  const zonder = alle.filter(({ casus, school, komt }) => wachtIn(casus, school, komt) === undefined);
  const rijen = [...zonder, ...alle.filter((rij) => !zonder.includes(rij))].slice(0, MAX_RIJEN);
  const [eerste] = rijen;
  const meer = alle.length - rijen.length;
  return {
    gegevens: {
      leeg: eerste === undefined,
      periode:
        eerste === undefined
          ? ''
          : tekst('vakantieLijst.periode', { van: { datum: eerste.komt.van }, tot: { datum: eerste.komt.tot } }),
      rijen: rijen.map((rij) => toonRij(rij, kijker)),
      kan: rijen.some((rij) => magNoemen(rij, kijker.wie)),
      meer: meer > 0 ? tekst(meer === 1 ? 'vakantieLijst.nogEen' : 'vakantieLijst.nogMeer', { aantal: meer }) : '',
    },
  };
}
