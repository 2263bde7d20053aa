// Whom a term that passed goes to, step by step: reminder, deputy, further up; bestuur only where E-12 says so. It does not know when a step falls due.

import type { MedewerkerId } from '../shared/ids.ts';
import type { BerichtSoort, Kleur } from './bericht.ts';
import { findMedewerker, instemmers, isUitgesloten, keten } from './bevoegdheid.ts';
import { bewaarBeslissers } from './bewaarders.ts';
import type { TermijnSoort } from './commands/termijn-verstrijken.ts';
import { melderVan } from './melder.ts';
import type { Rol, School } from './school.ts';
import { contactBij, isA2Onveilig, laatsteMelding, trekkerVan } from './stand.ts';
import { isMeteenVervangen } from './termijn-overleg.ts';
import type { Casus } from './toestand.ts';
import { wachtVandaag } from './vakantie.ts';

export interface Stap {
  readonly soort: BerichtSoort;
  readonly kleur: Kleur;
  readonly aan: Rol | 'eindrol' | { readonly wie: MedewerkerId };
}
type Wie = Stap['aan'] | undefined;

/** What a step may look at: the term's key, and the casus at the moment it passed. */
interface Blik {
  readonly sleutel: string;
  readonly casus: Casus;
  readonly school: School;
}
type Trede = (blik: Blik) => readonly Stap[];

const stappen = (soort: BerichtSoort, kleur: Kleur, aan: readonly Wie[]): readonly Stap[] =>
  aan.flatMap((a) => (a === undefined ? [] : [{ soort, kleur, aan: a }]));
const herinner = (kleur: Kleur, ...aan: readonly Wie[]): readonly Stap[] => stappen('herinnering', kleur, aan);
const neemWaar = (kleur: Kleur, ...aan: readonly Wie[]): readonly Stap[] => stappen('waarneming', kleur, aan);

const ROOD = ['intern-begeleider', 'aandachtsfunctionaris', 'eindrol'] as const;
const ORANJE = ['intern-begeleider', 'aandachtsfunctionaris'] as const;
const AF_EN_IB = ['aandachtsfunctionaris', 'intern-begeleider'] as const;

/** A person, or the IB'er when that person left the school or was shut out meanwhile: no term goes to nobody. */
function persoon({ casus, school }: Blik, wie: MedewerkerId | undefined): Wie {
  if (wie === undefined) return undefined;
  return findMedewerker(school, wie) === undefined || isUitgesloten(casus, wie) ? 'intern-begeleider' : { wie };
}
const starter = (blik: Blik): Wie => persoon(blik, trekkerVan(blik.casus));
const casemanager = (blik: Blik): Wie =>
  persoon(blik, blik.casus.hulp.staat === 'geen' ? undefined : blik.casus.hulp.plan.casemanager);

/** Who is at turn to call Veilig Thuis. */
const melder = (blik: Blik): Wie => persoon(blik, melderVan(blik.casus, blik.school)) ?? 'intern-begeleider';

/** Who asks Veilig Thuis how it goes. */
function vasteContact(blik: Blik): Wie {
  const melding = laatsteMelding(blik.casus);
  return melding === undefined ? undefined : persoon(blik, contactBij(melding));
}

/** The next in the chain of a role after those who have it now. */
function waarnemer({ casus, school }: Blik, rol: Rol, ...na: readonly (MedewerkerId | undefined)[]): Wie {
  const ketting = keten(school, casus, rol);
  const wie = ketting.find((id) => !na.includes(id));
  return wie === undefined ? undefined : { wie };
}
function waarnemerVanEindrol(blik: Blik): Wie {
  const rol = blik.school.profiel.besluit.eindrol;
  const nu = keten(blik.school, blik.casus, rol).at(0);
  return waarnemer(blik, rol, nu);
}

/** P-26: who is asked to call instead: the aandachtsfunctionaris, or directie where that is the one who was to call. */
function waarnemerVanMelder(blik: Blik): Wie {
  const { casus, school } = blik;
  const nu = melderVan(casus, school);
  const rollen = ['aandachtsfunctionaris', school.profiel.besluit.eindrol] as const;
  return rollen.find((rol) => keten(school, casus, rol).at(0) !== nu) ?? waarnemerVanEindrol(blik);
}

/** An answer to a consult that nobody waits for any more asks nobody. */
const overleg =
  (trede: (aan: MedewerkerId, vrager: MedewerkerId, blik: Blik) => readonly Stap[]): Trede =>
  (blik) => {
    const o = blik.casus.overleggen.find((een) => blik.sleutel.startsWith(`overleg:${een.overlegId}:`));
    return o?.staat.staat === 'gevraagd' ? trede(o.staat.aan, o.gevraagdDoor, blik) : [];
  };
/** Who asked hears of the deputy where no reminder came before. */
function wieNietWacht(blik: Blik, aan: MedewerkerId, vrager: MedewerkerId): readonly Stap[] {
  const o = blik.casus.overleggen.find((een) => blik.sleutel === `overleg:${een.overlegId}:${aan}`);
  const meteen = o?.staat.staat === 'gevraagd' && isMeteenVervangen(o.staat, blik.school);
  return meteen ? stappen('aandacht', 'grijs', [persoon(blik, vrager)]) : [];
}
const voorstel =
  (trede: (kan: readonly MedewerkerId[]) => readonly Stap[]): Trede =>
  ({ casus, school, sleutel }) => {
    const v = casus.voorstellen.find((een) => sleutel === `voorstel:${een.voorstelId}`);
    return v === undefined ? [] : trede(instemmers(school, casus, v.door));
  };
/** The same call as the first, just as loud; who called hears each time that nobody came, and whom to phone. */
const noodOproep = (blik: Blik, ...aan: readonly Wie[]): readonly Stap[] => [
  ...stappen('nood', 'rood', aan),
  ...stappen('nood-wacht', 'rood', [persoon(blik, blik.casus.nood?.door)]),
];
/** Who has to decide about destroying, and did not. */
const bewaarders = ({ casus, school }: Blik): readonly Wie[] =>
  bewaarBeslissers(casus, school, casus.bewaring?.eerste?.door).map((wie) => ({ wie }));
const kleurVan = ({ casus }: Blik): Kleur => (isA2Onveilig(casus) ? 'rood' : 'oranje');
const of = (wie: MedewerkerId | undefined): Wie => (wie === undefined ? undefined : { wie });

/** The steps of each kind of term; a kind without a row does not compile. */
const LADDERS: { readonly [T in TermijnSoort]: readonly Trede[] } = {
  nood: [
    (blik) => noodOproep(blik, ...ROOD, waarnemerVanEindrol(blik)),
    (blik) => noodOproep(blik, waarnemerVanEindrol(blik)),
    (blik) => noodOproep(blik, 'bestuurder'),
  ],
  opschaling: [
    (blik) => [
      ...herinner('rood', ...ROOD),
      ...stappen('aandacht', 'oranje', [persoon(blik, blik.casus.opschaling?.door)]),
    ],
    (blik) =>
      neemWaar('rood', waarnemerVanEindrol(blik), 'aandachtsfunctionaris', persoon(blik, blik.casus.opschaling?.door)),
    () => neemWaar('rood', 'bestuurder'),
  ],
  overleg: [
    overleg((aan, vrager, blik) => [
      ...herinner('grijs', persoon(blik, aan)),
      ...stappen('aandacht', 'grijs', [persoon(blik, vrager)]),
    ]),
    overleg((aan, vrager, blik) => [
      ...neemWaar('grijs', waarnemer(blik, 'intern-begeleider', aan, vrager)),
      ...wieNietWacht(blik, aan, vrager),
    ]),
    overleg(() => neemWaar('oranje', 'aandachtsfunctionaris')),
    // Nothing waits on one person: the aandachtsfunctionaris may be the one who is ill.
    overleg((_aan, vrager, blik) => [
      ...neemWaar('oranje', 'eindrol'),
      ...stappen('aandacht', 'grijs', [persoon(blik, vrager)]),
    ]),
  ],
  voorstel: [
    voorstel((kan) => herinner('grijs', of(kan.at(0)))),
    voorstel((kan) => neemWaar('grijs', of(kan.at(1) ?? kan.at(0)))),
    voorstel(() => neemWaar('oranje', 'aandachtsfunctionaris')),
  ],
  melding: [
    (blik) => [...herinner(kleurVan(blik), melder(blik)), ...stappen('aandacht', kleurVan(blik), [starter(blik)])],
    (blik) => neemWaar(kleurVan(blik), waarnemerVanMelder(blik)),
    (blik) =>
      neemWaar(kleurVan(blik), 'aandachtsfunctionaris', 'eindrol', isA2Onveilig(blik.casus) ? 'bestuurder' : undefined),
  ],
  bevestiging: [
    () => [...herinner('oranje', 'eindrol'), ...stappen('aandacht', 'oranje', [...ORANJE])],
    (blik) => neemWaar('oranje', 'aandachtsfunctionaris', waarnemerVanEindrol(blik)),
    () => neemWaar('rood', 'bestuurder'),
  ],
  terugkoppeling: [(blik) => herinner('gewoon', vasteContact(blik), 'aandachtsfunctionaris')],
  evaluatie: [
    (blik) => herinner('gewoon', casemanager(blik)),
    (blik) => herinner('oranje', casemanager(blik), ...ORANJE),
    () => neemWaar('rood', ...ROOD),
  ],
  nazorg: [(blik) => herinner('gewoon', casemanager(blik), starter(blik)), () => neemWaar('oranje', ...ORANJE)],
  'a1-opnieuw': [(blik) => herinner('gewoon', starter(blik), 'intern-begeleider')],
  'gesprek-opnieuw': [(blik) => herinner('gewoon', starter(blik), 'intern-begeleider')],
  'advies-opnieuw': [() => herinner('oranje', 'aandachtsfunctionaris', 'eindrol')],
  reis: [
    (blik) => herinner('rood', starter(blik), 'intern-begeleider'),
    () => herinner('rood', ...ROOD),
    () => neemWaar('rood', ...ROOD),
  ],
  stagnatie: [
    (blik) => herinner('grijs', starter(blik), 'intern-begeleider'),
    () => neemWaar('oranje', 'aandachtsfunctionaris'),
  ],
  apart: [
    () => herinner('oranje', 'aandachtsfunctionaris', 'eindrol'),
    () => neemWaar('oranje', 'aandachtsfunctionaris', 'eindrol'),
    () => neemWaar('oranje', 'bestuurder'),
  ],
  inzageverzoek: [
    () => herinner('oranje', 'aandachtsfunctionaris', 'eindrol'),
    (blik) => neemWaar('oranje', 'aandachtsfunctionaris', 'eindrol', waarnemerVanEindrol(blik)),
    () => neemWaar('oranje', 'aandachtsfunctionaris', 'eindrol', 'bestuurder'),
    () => neemWaar('oranje', 'aandachtsfunctionaris', 'eindrol', 'bestuurder'),
  ],
  bewaring: [
    (blik) => herinner('gewoon', ...bewaarders(blik)),
    (blik) => herinner('grijs', ...bewaarders(blik)),
    () => neemWaar('grijs', 'bestuurder'),
  ],
  // The third step names somebody, and that is told by who was named (wacht-noemen.ts).
  vakantie: [() => herinner('gewoon', ...AF_EN_IB), () => herinner('oranje', ...AF_EN_IB), () => []],
};

/** Reminders and questions to take over name the term, so that they open what they are about. */
const metSoort = (termijn: TermijnSoort, stap: Stap): Stap =>
  stap.soort === 'herinnering' || stap.soort === 'waarneming' ? { ...stap, soort: `${stap.soort}-${termijn}` } : stap;

/** Rood, and on the clock whatever the calendar says. */
const isAcuut = (soort: TermijnSoort, { afwegingen }: Casus): boolean =>
  soort === 'nood' || soort === 'opschaling' || (soort === 'melding' && afwegingen.A2?.antwoord === 'acuut');

/** E-13: in a holiday the first step goes to who watches; what is acute, or was not taken up, to everybody else as well. */
function naarWacht(gewoon: readonly Stap[], soort: TermijnSoort, trede: number, casus: Casus, school: School) {
  const wie = wachtVandaag(casus, school);
  const [eerste] = gewoon;
  if (wie === undefined || eerste === undefined) return gewoon;
  const wacht: Stap = { soort: soort === 'nood' ? 'nood' : 'waarneming', kleur: eerste.kleur, aan: { wie } };
  return trede === 1 && !isAcuut(soort, casus) ? [wacht] : [wacht, ...gewoon];
}

/** Steps of one term; an empty answer means that nobody needs to hear of it any more. */
export const ladder = (
  soort: TermijnSoort,
  sleutel: string,
  trede: number,
  casus: Casus,
  school: School,
): readonly Stap[] =>
  naarWacht(
    (LADDERS[soort].at(trede - 1)?.({ sleutel, casus, school }) ?? []).map((stap) => metSoort(soort, stap)),
    soort,
    trede,
    casus,
    school,
  );
