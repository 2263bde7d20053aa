// What waits for one person in a casus, and until when. It offers, it decides nothing, and it knows no card's contents.

import { hoedanigheden, instemmers } from '../domain/bevoegdheid.ts';
import { onvolledigeMelding } from '../domain/commands/melding-aanvullen.ts';
import { openBezwaren } from '../domain/commands/bezwaar-wegen.ts';
import { isInzagebeslisser } from '../domain/inzageverzoek.ts';
import { melderVan } from '../domain/melder.ts';
import { kanOppakken } from '../domain/opschaling.ts';
import type { School } from '../domain/school.ts';
import { contactBij, isA2OpenNaNood, isNood, laatsteMelding, trekkerVan } from '../domain/stand.ts';
import { openTermijnen } from '../domain/termijnen.ts';
import type { Termijn } from '../domain/termijnen.ts';
import type { Casus } from '../domain/toestand.ts';
import type { MedewerkerId, Moment } from '../shared/ids.ts';
import { beslist } from './apart.ts';
import { moetBewaringBeslissen } from './bewaring.ts';
import { nogTeVertellen, vertellerVan, wegerVan } from './melding-vertellen.ts';
import { isOverlegVoor, volgendeStappen } from './volgende-stap.ts';

export interface Taak {
  /** Card that it is done with. */
  readonly kaart: string;
  /** Absent where nothing says when. */
  readonly uiterlijkOp?: Moment;
}
interface Blik {
  readonly casus: Casus;
  readonly school: School;
  readonly wie: MedewerkerId;
  readonly termijn: Termijn;
}
const ROLLEN = ['ib', 'af', 'eindrol', 'bestuur'] as const;
const KOPPEL: { readonly [T in Termijn['soort']]: (blik: Blik) => readonly [mijn: boolean, kaart: string] } = {
  nood: ({ casus, wie }) => [casus.nood?.door !== wie, 'nood'],
  opschaling: ({ casus, school, wie }) => {
    const h = hoedanigheden(casus, school, wie);
    // Who calls Veilig Thuis has that as a task: it says the same.
    return [kanOppakken(casus, wie) && melderVan(casus, school) !== wie && ROLLEN.some((rol) => h.has(rol)), 'casus'];
  },
  // Asked, or to be taken over by a role of the school (P-26).
  overleg: ({ casus, school, termijn, wie }) => {
    const h = hoedanigheden(casus, school, wie);
    const o = casus.overleggen.find((een) => termijn.sleutel.startsWith(`overleg:${een.overlegId}:`));
    const neemtWaar = (): boolean => o !== undefined && isOverlegVoor(o, casus, wie) && (h.has('ib') || h.has('af'));
    return [termijn.sleutel.endsWith(`:${wie}`) || neemtWaar(), 'overleg-antwoord'];
  },
  voorstel: ({ casus, school, termijn, wie }) => {
    const v = casus.voorstellen.find((een) => termijn.sleutel === `voorstel:${een.voorstelId}`);
    return [v !== undefined && instemmers(school, casus, v.door).includes(wie), 'voorstel'];
  },
  melding: ({ casus, school, wie, termijn }) => {
    const trede = casus.verstreken[termijn.sleutel] ?? 0;
    const h = hoedanigheden(casus, school, wie);
    const gevraagd = (trede >= 2 && h.has('af')) || (trede >= 3 && (h.has('eindrol') || h.has('bestuur')));
    return [melderVan(casus, school) === wie || gevraagd, 'melding-gedaan'];
  },
  bevestiging: ({ casus, school, wie }) => [hoedanigheden(casus, school, wie).has('eindrol'), 'melding-bevestigen'],
  terugkoppeling: ({ casus, wie }) => {
    const melding = laatsteMelding(casus);
    return [melding !== undefined && contactBij(melding) === wie, 'terugkoppeling'];
  },
  evaluatie: ({ casus, wie }) => [casus.hulp.staat !== 'geen' && casus.hulp.plan.casemanager === wie, 'a5'],
  nazorg: ({ casus, wie }) => [
    trekkerVan(casus) === wie || (casus.hulp.staat !== 'geen' && casus.hulp.plan.casemanager === wie),
    'opvolging',
  ],
  'a1-opnieuw': ({ casus, wie }) => [trekkerVan(casus) === wie, 'a1'],
  'gesprek-opnieuw': ({ casus, wie }) => [trekkerVan(casus) === wie, 'gesprek'],
  'advies-opnieuw': ({ casus, school, wie }) => {
    const h = hoedanigheden(casus, school, wie);
    return [h.has('af') || h.has('eindrol'), 'advies-afwijken'];
  },
  reis: ({ casus, wie }) => [trekkerVan(casus) === wie, 'veilig-thuis'],
  stagnatie: ({ casus, wie }) => [trekkerVan(casus) === wie, 'casus'],
  apart: ({ casus, school, wie }) => [beslist(casus, school, wie) && casus.apart?.voorstel?.door !== wie, 'apart'],
  inzageverzoek: ({ casus, school, wie }) => [isInzagebeslisser(casus, school, wie), 'inzageverzoek'],
  bewaring: ({ casus, school, wie }) => [moetBewaringBeslissen(casus, school, wie), 'bewaring'],
  // One list for all casussen, not a task in each.
  vakantie: () => [false, 'casus'],
};

/** Calling Veilig Thuis waits for one person alone. */
const isVanMelder = (kaart: string, melder: MedewerkerId | undefined, wie: MedewerkerId): boolean =>
  melder !== undefined && melder !== wie && (kaart === 'melding-gedaan' || kaart === 'melding');

/** What the terms that run ask of this person, soonest first. */
function termijnTaken(casus: Casus, school: School, wie: MedewerkerId): readonly Taak[] {
  const taken = openTermijnen(casus, school).flatMap((termijn): readonly Taak[] => {
    const [mijn, kaart] = KOPPEL[termijn.soort]({ casus, school, wie, termijn });
    const uiterlijkOp = termijn.uiterlijkOp ?? termijn.tredes[0];
    // "It stands still" says nothing about what to do; the next step does.
    if (!mijn || uiterlijkOp === undefined || termijn.soort === 'stagnatie') return [];
    return [{ kaart, uiterlijkOp }];
  });
  return taken.toSorted((a, b) => ((a.uiterlijkOp ?? '') < (b.uiterlijkOp ?? '') ? -1 : 1));
}

/** Work on this person's name that has no last moment. */
function zonderTermijn(casus: Casus, school: School, wie: MedewerkerId): readonly Taak[] {
  const { nood } = casus;
  const isInNood = nood?.door === wie || nood?.opgepaktDoor === wie;
  const wacht: readonly (readonly [mijn: boolean, kaart: string])[] = [
    [isInNood && isA2OpenNaNood(casus, school.profiel), 'a2'],
    [
      casus.meldingen.some((m) => m.melder === wie && m.vragen.some((v) => v.antwoordOp === undefined)),
      'melding-vraag',
    ],
    [casus.personen.some((p) => p.gevraagd?.aan.includes(wie) === true), 'gesprek-plannen'],
    [openBezwaren(casus).length > 0 && wegerVan(casus, school) === wie, 'bezwaar'],
    [onvolledigeMelding(casus)?.melder === wie, 'melding-aanvullen'],
    [nogTeVertellen(casus).length > 0 && vertellerVan(casus, school) === wie, 'ouders-vertellen'],
  ];
  return wacht.filter(([mijn]) => mijn).map(([, kaart]) => ({ kaart }));
}
/** What waits for this person, soonest first; without a term last, and a card once. */
export function takenVan(casus: Casus, school: School, wie: MedewerkerId): readonly Taak[] {
  if (casus.pad === 'personeel') return [];
  if (casus.apart !== undefined || casus.afloop.staat === 'gesloten') return termijnTaken(casus, school, wie);
  const melder = melderVan(casus, school);
  const volgende =
    trekkerVan(casus) === wie && !isNood(casus)
      ? volgendeStappen(casus, school, wie)
          .filter((kaart) => !isVanMelder(kaart, melder, wie))
          .slice(0, 1)
      : [];
  const alle: readonly Taak[] = [
    ...termijnTaken(casus, school, wie),
    ...zonderTermijn(casus, school, wie),
    ...volgende.map((kaart) => ({ kaart })),
  ];
  return alle.filter((t, i) => alle.findIndex((een) => een.kaart === t.kaart) === i);
}
