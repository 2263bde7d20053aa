// What is due when (E-13): each open thing of a casus with the moments of its ladder. It reads no clock; school days come in with the school.

import type { Datum, Moment } from '../shared/ids.ts';
import { apartTermijn } from './apart.ts';
import { bewaringTermijn } from './bewaren.ts';
import type { TermijnSoort, TermijnVerstrijken } from './commands/termijn-verstrijken.ts';
import type { School } from './school.ts';
import { openingOp, openingVoor, opSchooldagen, plusMinuten, plusSchooldagen } from './schooldagen.ts';
import { inzageTermijnen } from './inzageverzoek.ts';
import { openOpschaling } from './opschaling.ts';
import { isGesloten, isMeldingNodig, isNood, laatsteMelding } from './stand.ts';
import { overlegTredes } from './termijn-overleg.ts';
import type { Termijn } from './termijn.ts';
import type { Casus } from './toestand.ts';
import { metWacht, vakantieTermijn } from './vakantie.ts';

export type { Termijn } from './termijn.ts';
export { openingOp, plusMinuten, plusSchooldagen } from './schooldagen.ts';

type Bron = (casus: Casus, school: School) => readonly Termijn[];
const een = (soort: TermijnSoort, sleutel: string, ...tredes: readonly Moment[]): readonly Termijn[] => [
  { soort, sleutel, tredes },
];

/** Stops when a colleague came, or when it was reported (P-03). */
const nood: Bron = (casus, school) => {
  if (!isNood(casus) || casus.nood === undefined || casus.nood.opgepaktDoor !== undefined) return [];
  const { sinds } = casus.nood;
  if (casus.meldingen.some((m) => m.op >= sinds)) return [];
  const m = school.profiel.termijnen.acuutMinuten;
  return een('nood', `nood:${sinds}`, plusMinuten(sinds, m), plusMinuten(sinds, 2 * m), plusMinuten(sinds, 3 * m));
};
/**
 * Rood that nobody acknowledged: acute on the clock, like the melding it asks for; otherwise after an hour, the same school day,
 * and the next. An emergency has a clock of its own.
 */
const opschaling: Bron = (casus, school) => {
  const open = openOpschaling(casus);
  if (open === undefined || isNood(casus)) return [];
  const m = school.profiel.termijnen.acuutMinuten;
  const na = (keer: number): Moment => plusMinuten(open.sinds, keer * m);
  const dag = (n: number): Moment => plusSchooldagen(school.schooltijd, open.sinds, n);
  const later = dag(0) > na(8) ? dag(0) : na(8);
  const tredes = casus.afwegingen.A2?.antwoord === 'acuut' ? [na(1), na(2), na(4)] : [na(4), later, dag(1)];
  return een('opschaling', `opschaling:${open.sinds}`, ...tredes);
};
const overleg: Bron = (casus, school) =>
  casus.overleggen.flatMap((o) =>
    o.staat.staat === 'gevraagd'
      ? een('overleg', `overleg:${o.overlegId}:${o.staat.aan}`, ...overlegTredes(o.staat, school))
      : [],
  );
const voorstel: Bron = (casus, school) =>
  casus.voorstellen.flatMap((v) =>
    een(
      'voorstel',
      `voorstel:${v.voorstelId}`,
      ...opSchooldagen(school.schooltijd, v.op, school.profiel.termijnen.voorstelSchooldagen, 3),
    ),
  );
/**
 * Acute on the clock; otherwise contact with Veilig Thuis the same day. Once it has answered, the melding follows two school days
 * later at the latest; that term starts with the answer, or without one the next school day (E-13, E-15).
 */
const melding: Bron = (casus, school) => {
  if (!isMeldingNodig(casus, school.profiel)) return [];
  const sinds = casus.grondSinds ?? casus.laatsteActiviteitOp;
  const t = school.profiel.termijnen;
  const sleutel = `melding:${String(casus.gronden)}`;
  if (casus.afwegingen.A2?.antwoord === 'acuut') {
    return een(
      'melding',
      sleutel,
      plusMinuten(sinds, t.acuutMinuten),
      plusMinuten(sinds, 2 * t.acuutMinuten),
      plusMinuten(sinds, 4 * t.acuutMinuten),
    );
  }
  const gebeld = casus.raadplegingen.find((r) => r.op >= sinds);
  if (gebeld === undefined)
    return een(
      'melding',
      sleutel,
      ...[0, 1, t.meldingSchooldagen].map((n) => plusSchooldagen(school.schooltijd, sinds, n)),
    );
  const uiterlijk = plusSchooldagen(school.schooltijd, sinds, 1);
  const vanaf = gebeld.op < uiterlijk ? gebeld.op : uiterlijk;
  return een('melding', `${sleutel}:na-vt`, ...opSchooldagen(school.schooltijd, vanaf, t.meldingSchooldagen, 3));
};
const bevestiging: Bron = (casus, school) => {
  const laatste = laatsteMelding(casus);
  if (laatste === undefined || laatste.bevestigd !== undefined) return [];
  const dagen = casus.afwegingen.A2?.antwoord === 'acuut' ? 0 : school.profiel.termijnen.bevestigingSchooldagen;
  return een(
    'bevestiging',
    `bevestiging:${laatste.meldingId}`,
    ...opSchooldagen(school.schooltijd, laatste.op, dagen, 3),
  );
};
/** E-13: after five school days, then every four weeks, or on the date that was agreed. */
const terugkoppeling: Bron = (casus, school) => {
  const laatste = laatsteMelding(casus);
  const stand = laatste?.terugkoppelingen.at(-1);
  if (laatste === undefined || stand?.stand === 'afgerond' || stand?.stand === 'overgedragen') return [];
  const keer = String(laatste.terugkoppelingen.length);
  const sleutel = `terugkoppeling:${laatste.meldingId}:${keer}`;
  if (stand?.weerOp !== undefined) return opDatum('terugkoppeling', sleutel, stand.weerOp, school);
  const isBegin = stand === undefined || stand.stand === 'ontvangen';
  const dagen = school.profiel.termijnen.terugkoppelingSchooldagen * (isBegin ? 1 : 4);
  return een('terugkoppeling', sleutel, plusSchooldagen(school.schooltijd, stand?.op ?? laatste.op, dagen));
};
const evaluatie: Bron = (casus, school) => {
  const { hulp } = casus;
  if (hulp.staat === 'geen' || hulp.staat === 'afgesloten') return [];
  const begin = openingOp(school.schooltijd, hulp.plan.evaluatieOp);
  const uitloop = plusSchooldagen(school.schooltijd, begin, school.profiel.termijnen.evaluatieUitloopSchooldagen);
  const beslist =
    hulp.staat === 'geevalueerd' && !['deels', 'te-vroeg'].includes(casus.afwegingen.A5?.antwoord ?? 'deels');
  if (beslist) return [];
  const datum = hulp.plan.evaluatieOp;
  // Past its term from the next school day on: on the day itself one message is enough.
  const later = plusSchooldagen(school.schooltijd, begin, 1);
  return opDag(datum, een('evaluatie', `evaluatie:${datum}`, begin, later, uitloop));
};
const opDag = (datum: Datum, termijnen: readonly Termijn[]): readonly Termijn[] =>
  termijnen.map((t) => ({ ...t, datum }));
const opDatum = (soort: TermijnSoort, sleutel: string, datum: Datum, school: School): readonly Termijn[] =>
  opDag(datum, een(soort, `${sleutel}:${datum}`, openingOp(school.schooltijd, datum)));
/** On the date, and once more when a school week later nobody looked. */
const nazorg: Bron = (casus, school) => {
  if (casus.afloop.staat !== 'nazorg') return [];
  const op = openingOp(school.schooltijd, casus.afloop.opvolgenOp);
  const uitloop = plusSchooldagen(school.schooltijd, op, school.profiel.termijnen.evaluatieUitloopSchooldagen);
  const datum = casus.afloop.opvolgenOp;
  return opDag(datum, een('nazorg', `nazorg:${datum}`, op, uitloop));
};
const datums: Bron = (casus, school) => {
  const A1 = casus.afwegingen.A1;
  const afwijking = casus.afwijkingen.at(-1);
  return [
    ...(A1?.antwoord === 'nog-niet-duidelijk' && A1.opnieuwOp ? opDatum('a1-opnieuw', 'a1', A1.opnieuwOp, school) : []),
    ...casus.personen.flatMap((p) =>
      p.gesprek.staat === 'afgezien'
        ? opDatum('gesprek-opnieuw', `gesprek:${p.persoonId}`, p.gesprek.opnieuwOp, school)
        : [],
    ),
    ...(afwijking && casus.meldingen.length === 0
      ? opDatum('advies-opnieuw', 'advies', afwijking.opnieuwOp, school)
      : []),
  ];
};
/** Two weeks, one week and the last school day before a journey, never later; it stops when Veilig Thuis has the melding (E-13). */
const reis: Bron = (casus, school) => {
  const { reisOp } = casus;
  if (reisOp === undefined || casus.meldingen.length > 0) return [];
  const tredes = [14, 7, 1].map((dagen) => openingVoor(school.schooltijd, reisOp, dagen));
  return opDag(reisOp, een('reis', `reis:${reisOp}`, ...tredes));
};
const stagnatie: Bron = (casus, school) => {
  if (
    casus.afloop.staat === 'nazorg' ||
    casus.hulp.staat === 'plan' ||
    casus.hulp.staat === 'loopt' ||
    casus.hulp.staat === 'verlengd'
  )
    return [];
  const sinds = casus.laatsteActiviteitOp;
  return een(
    'stagnatie',
    `stagnatie:${sinds}`,
    ...opSchooldagen(school.schooltijd, sinds, school.profiel.termijnen.stagnatieSchooldagen, 2),
  );
};

const BRONNEN: readonly Bron[] = [
  nood,
  overleg,
  voorstel,
  melding,
  opschaling,
  bevestiging,
  terugkoppeling,
  evaluatie,
  nazorg,
  datums,
  reis,
  stagnatie,
  inzageTermijnen,
];

/** P-11: about the wrong child an emergency and a melding that was made go on, two people have to decide, and who asked to read waits. */
const BIJ_APART: readonly Bron[] = [nood, melding, bevestiging, terugkoppeling, apartTermijn, inzageTermijnen];

/** All terms that run in this casus now. In a closed casus: an answer to who asked to read, and how long it is kept. */
export function openTermijnen(casus: Casus, school: School): readonly Termijn[] {
  if (casus.pad === 'personeel') return [];
  const bewaakt = metWacht(casus, school);
  if (casus.apart !== undefined) return BIJ_APART.flatMap((bron) => bron(casus, bewaakt));
  if (isGesloten(casus)) return [...inzageTermijnen(casus, bewaakt), ...bewaringTermijn(casus, school)];
  return [...BRONNEN.flatMap((bron) => bron(casus, bewaakt)), ...vakantieTermijn(casus, school)];
}

/** The steps that are due at `nu` and were not acted upon; of each term only the highest one. */
export function vervallenTermijnen(casus: Casus, school: School, nu: Moment): readonly TermijnVerstrijken[] {
  return openTermijnen(casus, school).flatMap(({ soort, sleutel, tredes }) => {
    const trede = tredes.filter((op) => op <= nu).length;
    return trede > (casus.verstreken[sleutel] ?? 0)
      ? [{ type: 'TermijnVerstrijken' as const, nu, soort, sleutel, trede }]
      : [];
  });
}

/** The next moment at which a step falls due; undefined when nothing runs. */
export function volgendeTermijnOp(casus: Casus, school: School): Moment | undefined {
  const momenten = openTermijnen(casus, school).flatMap(({ sleutel, tredes }) =>
    tredes.slice(casus.verstreken[sleutel] ?? 0, (casus.verstreken[sleutel] ?? 0) + 1),
  );
  return momenten.toSorted().at(0);
}
