// Keeping and destroying a closed casus (regels.md 4.10): when the pupil left, what forbids destroying it, and the two who decide. It never destroys by itself.

import type { Datum, MedewerkerId, Moment } from '../../shared/ids.ts';
import { NIEMAND } from '../../shared/ids.ts';
import { bewaarpaar, bewaarrolVan } from '../bewaarders.ts';
import { bewaartermijn, opTeHeffen, plichtenVan, plusJaren } from '../bewaren.ts';
import { NIETS_BEWAARD } from '../bewaring-staat.ts';
import type { Bewaarbesluit, Bewaargrond, Bewaarrol, Bewaring, Plichtgrond } from '../bewaring-staat.ts';
import { accepted, refused } from '../decision.ts';
import type { WeigeringCode } from '../decision.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, SysteemGebeurtenis, Toepassing } from '../opdracht.ts';
import type { Casus, Einde } from '../toestand.ts';
import { begin } from './casus-starten.ts';

interface Reden {
  readonly reden: string;
}
/** `eerderDoor`: who had said that it may be destroyed; that does not count any more. */
interface Gestopt {
  readonly eerderDoor?: MedewerkerId;
}
const metEerder = ({ bewaring }: Casus): Gestopt => (bewaring?.eerste ? { eerderDoor: bewaring.eerste.door } : {});
/** What is kept of it, without the first of two. */
function zonderEerste({ bewaring }: Casus): Bewaring {
  const { eerste: _weg, ...rest } = bewaring ?? NIETS_BEWAARD;
  return rest;
}

export type VertrekVastleggen = Opdracht<'VertrekVastleggen', { readonly vertrekOp: Datum }>;
type VertrekVastgelegd = Gebeurtenis<'VertrekVastgelegd', { readonly vertrekOp: Datum }>;
/** A pupil goes to a primary school for no longer than this. */
const HOOGSTENS_OP_SCHOOL = 12;
export const vertrekVastleggen: Regel<VertrekVastleggen, VertrekVastgelegd> = (command, casus) => {
  const { vertrekOp } = command;
  const start = casus.gestartOp.slice(0, 10) as Datum;
  if (vertrekOp < plusJaren(start, -1) || vertrekOp > plusJaren(start, HOOGSTENS_OP_SCHOOL))
    return refused('datum-ongeldig');
  return casus.bewaring?.vertrekOp === vertrekOp
    ? accepted()
    : accepted({ type: 'VertrekVastgelegd', ...by(command), vertrekOp });
};
const pasVertrekToe: Toepassing<VertrekVastgelegd> = (casus, { vertrekOp }) => ({
  ...casus,
  bewaring: { ...zonderEerste(casus), vertrekOp },
});

export type BewaarplichtVastleggen = Opdracht<
  'BewaarplichtVastleggen',
  { readonly grond: Plichtgrond; readonly inhoud: Reden }
>;
type BewaarplichtVastgelegd = Gebeurtenis<
  'BewaarplichtVastgelegd',
  Gestopt & { readonly plichtId: string; readonly grond: Plichtgrond; readonly inhoud: Reden }
>;
/** Raises: one person's word is enough, also between two confirmations. */
export const bewaarplichtVastleggen: Regel<BewaarplichtVastleggen, BewaarplichtVastgelegd> = (command, casus) => {
  const fout = tekstFout(command.inhoud.reden);
  if (fout !== undefined) return refused(fout);
  const { grond, inhoud } = command;
  const plichtId = `p${String((casus.bewaring?.aantalPlichten ?? 0) + 1)}`;
  return accepted({
    type: 'BewaarplichtVastgelegd',
    ...by(command),
    ...metEerder(casus),
    plichtId,
    grond,
    inhoud,
  });
};
const pasPlichtToe: Toepassing<BewaarplichtVastgelegd> = (casus, { plichtId, grond, door, op, inhoud }) => {
  const nu = zonderEerste(casus);
  const plicht = { plichtId, grond, door, op, reden: inhoud.reden };
  const plichten = [...nu.plichten, plicht];
  return { ...casus, bewaring: { ...nu, plichten, aantalPlichten: nu.aantalPlichten + 1 } };
};

export type BewaarplichtOpheffen = Opdracht<
  'BewaarplichtOpheffen',
  { readonly plichtId: string; readonly inhoud: Reden }
>;
type BewaarplichtOpgeheven = Gebeurtenis<
  'BewaarplichtOpgeheven',
  { readonly plichtId: string; readonly inhoud: Reden }
>;
/** One person with a reason; destroying still needs two. */
export const bewaarplichtOpheffen: Regel<BewaarplichtOpheffen, BewaarplichtOpgeheven> = (command, casus) => {
  const { plichtId, inhoud } = command;
  const fout = tekstFout(inhoud.reden);
  if (fout !== undefined) return refused(fout);
  if (!opTeHeffen(casus).some((p) => p.plichtId === plichtId)) return refused('nog-niet-mogelijk');
  return accepted({ type: 'BewaarplichtOpgeheven', ...by(command), plichtId, inhoud });
};
const pasOpgehevenToe: Toepassing<BewaarplichtOpgeheven> = (casus, { plichtId, op }) => {
  const nu = zonderEerste(casus);
  const vrij = { ...nu, vrijSinds: op.slice(0, 10) as Datum };
  return {
    ...casus,
    bewaring:
      plichtId === 'veilig-thuis'
        ? { ...vrij, zonderVeiligThuisSinds: op }
        : { ...vrij, plichten: nu.plichten.filter((p) => p.plichtId !== plichtId) },
  };
};

export type BewaringBeslissen = Opdracht<
  'BewaringBeslissen',
  {
    readonly besluit: Bewaarbesluit;
    /** Until when, with `bewaren`. */
    readonly tot?: Datum;
    readonly inhoud: Reden;
  }
>;
type VernietigingBevestigd = Gebeurtenis<'VernietigingBevestigd'>;
type BewaringVerlengd = Gebeurtenis<'BewaringVerlengd', Gestopt & { readonly tot: Datum; readonly inhoud: Reden }>;
/** All that is left: which ground, which roles, when. Nobody's name and nobody's id. */
type BewaringBeeindigd = SysteemGebeurtenis<
  'BewaringBeeindigd',
  { readonly grond: Bewaargrond; readonly rollen: readonly Bewaarrol[] }
>;
type Besloten = VernietigingBevestigd | BewaringVerlengd | BewaringBeeindigd;

/** Years that "nog bewaren" may add at a time: then somebody looks again. */
export const HOOGSTENS_LANGER = 5;
function langerFout({ tot, inhoud }: BewaringBeslissen, vandaag: Datum): WeigeringCode | undefined {
  if (tot === undefined || tot <= vandaag || tot > plusJaren(vandaag, HOOGSTENS_LANGER)) return 'datum-ongeldig';
  return tekstFout(inhoud.reden);
}
/** Either of the two can keep it; only both together destroy it. */
export const bewaringBeslissen: Regel<BewaringBeslissen, Besloten> = (command, casus, school) => {
  const termijn = bewaartermijn(casus, school);
  if (termijn === undefined || school.vandaag < termijn.tot) return refused('nog-niet-mogelijk');
  if (plichtenVan(casus).length > 0) return refused('bewaarplicht');
  const { besluit, door, tot, inhoud } = command;
  if (besluit === 'bewaren') {
    const fout = langerFout(command, school.vandaag);
    if (fout !== undefined || tot === undefined) return refused(fout ?? 'datum-ongeldig');
    return accepted<Besloten>({ type: 'BewaringVerlengd', ...by(command), ...metEerder(casus), tot, inhoud });
  }
  const eerste = casus.bewaring?.eerste;
  // Who left meanwhile, or turned out to be involved, agreed for nobody.
  if (eerste === undefined || bewaarrolVan(casus, school, eerste.door).length === 0)
    return accepted<Besloten>({ type: 'VernietigingBevestigd', ...by(command) });
  if (eerste.door === door) return refused('tweede-persoon-nodig');
  const rollen = bewaarpaar(casus, school, eerste.door, door);
  if (rollen === undefined) {
    const isAf = bewaarrolVan(casus, school, door).includes('aandachtsfunctionaris');
    return isAf
      ? refused('rol-past-niet', 'directeur')
      : refused('aandachtsfunctionaris-nodig', 'aandachtsfunctionaris');
  }
  return accepted<Besloten>({
    type: 'BewaringBeeindigd',
    op: command.nu,
    door: 'systeem',
    grond: termijn.grond,
    rollen,
  });
};
const pasBevestigdToe: Toepassing<VernietigingBevestigd> = (casus, { door, op }) => ({
  ...casus,
  bewaring: { ...zonderEerste(casus), eerste: { door, op } },
});
const pasVerlengdToe: Toepassing<BewaringVerlengd> = (casus, { tot, door, op, inhoud }) => ({
  ...casus,
  bewaring: { ...zonderEerste(casus), langer: { tot, door, op, reden: inhoud.reden } },
});

const EINDE: Readonly<Record<Bewaargrond, Einde>> = {
  'vermoeden-weg': 'vermoeden-weggenomen',
  'na-vertrek': 'leerling-weg',
  gemeld: 'melding-afgerond',
};
/** The first event of what is left: which casus it was, and nobody. */
export const leegBegin = (
  { casusId, schoolId, code }: Pick<Casus, 'casusId' | 'schoolId' | 'code'>,
  op: Moment,
): Parameters<typeof begin>[0] => ({
  ...{ type: 'CasusGestart', casusId, schoolId, code, op, door: NIEMAND, pad: 'meldcode' },
  ...{ disclosure: false, vormen: [], uitgesloten: [], collegaThuis: false, inhoud: {} },
});
/** Nobody and nothing is left in the state: that there was a casus of this code, and how it ended. */
const pasBeeindigdToe: Toepassing<BewaringBeeindigd> = (casus, { op, grond, rollen }) => ({
  ...begin(leegBegin(casus, op)),
  versie: casus.versie,
  leden: [],
  personen: [],
  afloop: { staat: 'gesloten', einde: EINDE[grond], op, door: NIEMAND },
  bewaring: { ...NIETS_BEWAARD, vernietigd: { op, grond, rollen } },
  opruimenSinds: op,
});

export type BewaringEvent =
  | VertrekVastgelegd
  | BewaarplichtVastgelegd
  | BewaarplichtOpgeheven
  | VernietigingBevestigd
  | BewaringVerlengd
  | BewaringBeeindigd;
/** How each of them changes the state. */
export const BEWARING_TOEPASSINGEN: {
  readonly [T in BewaringEvent['type']]: Toepassing<Extract<BewaringEvent, { type: T }>>;
} = {
  VertrekVastgelegd: pasVertrekToe,
  BewaarplichtVastgelegd: pasPlichtToe,
  BewaarplichtOpgeheven: pasOpgehevenToe,
  VernietigingBevestigd: pasBevestigdToe,
  BewaringVerlengd: pasVerlengdToe,
  BewaringBeeindigd: pasBeeindigdToe,
};
/** Deciding about what is kept makes nobody a member of the casus. */
export const isVanBewaren = ({ type }: { readonly type: string }): boolean =>
  type !== 'VertrekVastgelegd' && Object.hasOwn(BEWARING_TOEPASSINGEN, type);
/** Whatever else happens in a casus: the yes of the first of two was said of another one. */
export const zonderBevestiging = (casus: Casus): Casus =>
  casus.bewaring?.eerste === undefined ? casus : { ...casus, bewaring: zonderEerste(casus) };
