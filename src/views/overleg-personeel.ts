// The road for somebody who works or helps at school (P-04, §4.3): outside the meldcode, for bestuur alone. No template and no Dutch here.

import { MAX_TEKST } from '../domain/opdracht.ts';
import { PERSONEEL_UITKOMSTEN } from '../domain/toestand.ts';
import type { PersoneelStap } from '../domain/toestand.ts';
import type { School } from '../domain/school.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { collegas, keuzes, mens } from './bouw.ts';
import type { Bouw, Inhoud, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { schoolKeuzes } from './losse-kaart.ts';
import type { LosseKijker } from './losse-kaart.ts';
import { kort, telLink } from './overleg-mensen.ts';
import { bezorgregels } from './bezorging.ts';

export const AARD = ['seksueel', 'geweld'] as const;
export const STAPPEN_BESTUUR = [
  'vertrouwensinspecteur-gesproken',
  'aangifte-gedaan',
  'bestuur-ingelicht',
] as const satisfies readonly PersoneelStap[];
const MAX_FEITEN = 6;
const MAX_TEKENS = 1500;
/** Room on the card for all that was written down: one or two are shown whole, for there is no timeline here. */
const MAX_SAMEN = 8000;

/** Who to call: bestuur by name and number, and who stands above it when it is about bestuur itself (P-26). */
function bestuurVan(school: School): Readonly<Record<string, Waarde>> {
  const bestuur = school.medewerkers.filter((m) => m.rollen.includes('bestuurder'));
  const eerste = bestuur.find((m) => m.telefoon !== undefined);
  const boven = school.toezichthouder;
  return {
    bestuur: bestuur.map((m) =>
      m.telefoon === undefined
        ? tekst('personeel.bestuurZonder', { wie: m.naam })
        : tekst('personeel.bestuur', { wie: m.naam, telefoon: m.telefoon }),
    ),
    belBestuur: eerste === undefined ? '' : tekst('personeel.bel', { wie: eerste.naam }),
    belBestuurUrl: eerste?.telefoon === undefined ? '' : telLink(eerste.telefoon),
    boven:
      boven === undefined
        ? tekst('personeel.bovenOnbekend')
        : tekst('personeel.boven', { wie: boven.naam, telefoon: boven.telefoon }),
  };
}

/** Shutting out the only bestuurder would leave nobody who reads it: the card names who to call then. */
function enigBestuur(school: School): readonly MedewerkerId[] {
  const ids = school.medewerkers.filter((m) => m.rollen.includes('bestuurder')).map((m) => m.medewerkerId);
  return ids.length > 1 ? [] : ids;
}
/** Before anything is written down: numbers first, then what was seen. The typed text came along from the worry. */
export function personeel({ scholen, school, velden, wie }: LosseKijker): Inhoud {
  const gekozen = scholen.find((s) => s.schoolId === velden['school']) ?? school;
  return {
    velden: { aard: '', feit: '', overWie: '', school: gekozen.schoolId },
    gegevens: {
      ...bestuurVan(gekozen),
      aardKeuzes: keuzes('aard', AARD),
      collegas: collegas(gekozen, [wie, ...enigBestuur(gekozen)]),
      scholen: schoolKeuzes(scholen),
      beide: velden['betrokken'] === 'beide',
    },
  };
}

function stappen({ casus, school }: Bouw): readonly Waarde[] {
  return (casus.personeel?.stappen ?? []).map(({ stap, door, op }) =>
    tekst('personeel.stapGedaan', {
      stap: tekst(`personeel.stap.${stap}`),
      wie: mens(school, door),
      op: { moment: op },
    }),
  );
}
/** That it was rounded off; what became of it is for bestuur alone. */
function afgerond({ casus, school }: Bouw, metUitkomst: boolean): readonly Waarde[] {
  const einde = casus.personeel?.afgerond;
  if (einde === undefined) return [];
  const op = { moment: einde.op };
  if (!metUitkomst) return [tekst('personeel.afgerond', { op })];
  const met = einde.met === 'vertrouwensinspecteur' ? tekst('personeel.inspecteur') : mens(school, einde.met);
  const wat = tekst(`personeel.uitkomst.${einde.uitkomst}`);
  return [tekst('personeel.afgerondMet', { op, wie: mens(school, einde.door), met, wat })];
}
const isSeksueel = ({ casus }: Bouw): boolean => casus.personeel?.aard === 'seksueel';
const isIngelicht = ({ casus }: Bouw): boolean => (casus.personeel?.stappen ?? []).length > 0;

/** For who reported: how it stands in words only; what was written down is not shown again. */
export const personeelStatus: Kaartmaker = (bouw) => ({
  velden: { aard: bouw.casus.personeel?.aard ?? '', feit: '' },
  gegevens: {
    ...bestuurVan(bouw.school),
    aardKeuzes: keuzes('aard', AARD),
    seksueel: isSeksueel(bouw),
    ingelicht: isIngelicht(bouw),
    stappen: [
      tekst('personeel.vastgelegd', { op: { moment: bouw.casus.gestartOp } }),
      ...stappen(bouw),
      ...afgerond(bouw, false),
      ...bezorgregels(bouw),
    ],
  },
});
/** What was written down on this road, and before it on the other one; newest first. */
function feitenVan({ casus, school }: Bouw): readonly Waarde[] {
  const eerder = casus.signalen.map(({ door, op, inhoud }) => ({ door, op, feit: inhoud.feit }));
  const feiten = [...(casus.personeel?.feiten ?? []), ...eerder]
    .toSorted((a, b) => (a.op < b.op ? 1 : -1))
    .slice(0, MAX_FEITEN);
  const elk = Math.max(MAX_TEKENS, Math.min(MAX_TEKST, Math.floor(MAX_SAMEN / feiten.length)));
  return feiten.map(({ door, op, feit }) => ({
    kopje: tekst('personeel.feit', { wie: mens(school, door), op: { moment: op } }),
    feit: kort(feit, elk),
  }));
}
/** Who proposed to round it off waits; another of bestuur may agree. */
function voorstelVan({ casus, school, wie }: Bouw): Readonly<Record<string, Waarde>> {
  const voorstel = casus.personeel?.voorstel;
  if (voorstel === undefined) return { voorstel: '', reden: '', magEens: false };
  const { uitkomst, door, op, reden } = voorstel;
  const wat = { wie: mens(school, door), op: { moment: op }, wat: tekst(`personeel.uitkomst.${uitkomst}`) };
  return { voorstel: tekst('personeel.voorstel', wat), reden: kort(reden, MAX_TEKENS), magEens: door !== wie };
}
/** For bestuur: what was reported, what was done, what is next. */
export const personeelszaak: Kaartmaker = (bouw) => ({
  velden: { stap: '', toelichting: '', uitkomst: '', reden: '', inspecteur: '', gesprokenOp: bouw.vandaag },
  gegevens: {
    vandaag: bouw.vandaag,
    uitkomstKeuzes: keuzes('personeel.uitkomst', PERSONEEL_UITKOMSTEN),
    isAfgerond: bouw.casus.personeel?.afgerond !== undefined,
    ...voorstelVan(bouw),
    bestuur: [],
    belBestuur: '',
    belBestuurUrl: '',
    boven: '',
    seksueel: isSeksueel(bouw),
    aard: tekst(`aard.${bouw.casus.personeel?.aard ?? 'geweld'}`),
    feiten: feitenVan(bouw),
    stappen: [...stappen(bouw), ...afgerond(bouw, true)],
    stapKeuzes: keuzes('personeel.stap', STAPPEN_BESTUUR),
  },
});
/** A casus of the meldcode that turns out to be about what somebody does at school. */
export const naarBestuur: Kaartmaker = ({ school }) => ({
  velden: { aard: '' },
  gegevens: { ...bestuurVan(school), aardKeuzes: keuzes('aard', AARD) },
});
