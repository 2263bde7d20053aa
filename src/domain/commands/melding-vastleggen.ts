// Melding gedaan: what was reported to Veilig Thuis, by whom, and how parents were told. Never refused for a missing role, text or second (P-03).

import type { Datum, MedewerkerId, Moment } from '../../shared/ids.ts';
import { findMedewerker, kanMeedoen } from '../bevoegdheid.ts';
import { accepted, refused } from '../decision.ts';
import { andersAls, by, replace, withLid } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import { isGesloten, isGesprekGeblokkeerd } from '../stand.ts';
import type {
  Casus,
  KINDSPREKERS,
  Melding,
  Opgevat,
  Terugkoppeling,
  VerbergGrond,
  Vertellen,
  VertelGrond,
  VertelReactie,
  VT_DIENSTEN,
} from '../toestand.ts';
import type { CasusHeropend } from './casus-heropenen.ts';
import { findPersoon } from './persoon-toevoegen.ts';
import type { VeiligThuisGeraadpleegd } from './veilig-thuis-raadplegen.ts';

interface MeldGegevens {
  readonly gemeldOp: Moment;
  /** Absent while nobody said so: it is asked later and never guessed. */
  readonly wijze?: NonNullable<Melding['wijze']>;
  /** A melding is open; this is the exception, discussed with Veilig Thuis (C-26, S3-32). */
  readonly verborgen?: VerbergGrond;
  readonly inhoud: { readonly ontvanger?: string; readonly kenmerk?: string; readonly toelichting?: string };
}
/** `opgevat`: how Veilig Thuis took the call; advies is no melding (E-21), and without an answer it is one. */
export type MeldingVastleggen = Opdracht<
  'MeldingVastleggen',
  MeldGegevens & {
    readonly opgevat?: Opgevat | 'advies';
    /** Who reported, when somebody else writes it down; an unknown person counts as the writer (P-03). */
    readonly melder?: MedewerkerId;
  }
>;
export type MeldingGedaan = Gebeurtenis<
  'MeldingGedaan',
  MeldGegevens & {
    readonly meldingId: string;
    readonly opgevat?: Opgevat;
    readonly melder?: MedewerkerId;
    /** The family does not hear who reported, and no talk with Veilig Thuis stood in the casus before (P-23). */
    readonly andersDanAfgesproken?: true;
  }
>;

const eerste = (a: Moment, b: Moment): Moment => (a < b ? a : b);

/** A moment in the future is taken as now: a slip of the clock never stands in the way of this record. */
export const meldingVastleggen: Regel<MeldingVastleggen, MeldingGedaan | VeiligThuisGeraadpleegd | CasusHeropend> = (
  command,
  casus,
  school,
) => {
  const { wijze, opgevat, verborgen, inhoud } = command;
  const gemeldOp = eerste(command.gemeldOp, command.nu);
  const heropend: readonly CasusHeropend[] = isGesloten(casus) ? [{ type: 'CasusHeropend', ...by(command) }] : [];
  if (opgevat === 'advies') {
    const raadplegingId = `r${String(casus.raadplegingen.length + 1)}`;
    const advies = inhoud.toelichting ?? '';
    const adviseur = inhoud.ontvanger;
    return accepted<VeiligThuisGeraadpleegd | CasusHeropend>(...heropend, {
      type: 'VeiligThuisGeraadpleegd',
      ...by(command),
      raadplegingId,
      gebeldOp: gemeldOp,
      advies: 'verder-kijken',
      gevolgd: 'nog-niet',
      inhoud: { advies, ...(adviseur && { adviseur }) },
    });
  }
  const meldingId = `m${String(casus.meldingen.length + 1)}`;
  const melder = findMedewerker(school, command.melder ?? command.door)?.medewerkerId;
  return accepted<MeldingGedaan | CasusHeropend>(...heropend, {
    type: 'MeldingGedaan',
    ...by(command),
    meldingId,
    ...(melder !== undefined && melder !== command.door && { melder }),
    gemeldOp,
    ...(wijze && { wijze }),
    ...(opgevat && { opgevat }),
    ...(verborgen && { verborgen, ...andersAls(casus.raadplegingen.length === 0) }),
    inhoud,
  });
};
export const pasMeldingGedaanToe: Toepassing<MeldingGedaan> = (casus, event) => {
  const { meldingId, door, op, gemeldOp, wijze, opgevat, verborgen, melder = door } = event;
  const { overgenomenDoor: _gedaan, belt: _gebeld, ...rest } = casus;
  return {
    ...rest,
    leden: withLid(casus, melder),
    afloop: { staat: 'lopend' },
    meldingen: [
      ...casus.meldingen,
      {
        ...{ meldingId, door, melder, op, gemeldOp, vragen: [], terugkoppelingen: [] },
        ...(wijze && { wijze }),
        ...(opgevat && { opgevat }),
        ...(verborgen && { verborgen }),
      },
    ],
  };
};

type VertelUitkomst =
  | { readonly staat: 'verteld'; readonly reactie: VertelReactie }
  | { readonly staat: 'niet-verteld'; readonly grond: VertelGrond }
  | { readonly staat: 'niet-bereikt' };
interface VertelGegevens {
  readonly persoonId: string;
  readonly uitkomst: VertelUitkomst;
  readonly inhoud: { readonly toelichting?: string };
}
/** Telling about the melding, per person: telling, not asking permission; an omission is a fact with a ground (C-20, C-40). */
export type MeldingVertellen = Opdracht<'MeldingVertellen', VertelGegevens>;
/** P-23: told although Veilig Thuis had not answered whether that can be done in a special form (P-05). */
export type MeldingVerteld = Gebeurtenis<'MeldingVerteld', VertelGegevens & { readonly andersDanAfgesproken?: true }>;
export const meldingVertellen: Regel<MeldingVertellen, MeldingVerteld> = (command, casus, school) => {
  const { persoonId, uitkomst, inhoud } = command;
  const persoon = findPersoon(casus, persoonId);
  if (persoon === undefined) return refused('persoon-onbekend');
  const grond = uitkomst.staat === 'niet-verteld' ? uitkomst.grond : undefined;
  if (grond === 'contactbreuk' && !school.profiel.contactbreuk) return refused('grond-past-niet');
  if (grond === 'niet-passend' && persoon.soort !== 'leerling') return refused('grond-past-niet');
  const anders = uitkomst.staat === 'verteld' && isGesprekGeblokkeerd(casus, persoon);
  return accepted({ type: 'MeldingVerteld', ...by(command), persoonId, uitkomst, inhoud, ...andersAls(anders) });
};
function vertelStaat(uitkomst: VertelUitkomst, op: Moment, voor: Vertellen | undefined): Vertellen {
  const eerder = voor?.staat === 'niet-bereikt' ? voor.op : undefined;
  return uitkomst.staat === 'niet-bereikt' ? { ...uitkomst, op, ...(eerder && { eerder }) } : { ...uitkomst, op };
}
export const pasMeldingVerteldToe: Toepassing<MeldingVerteld> = (casus, event) => {
  const { op, uitkomst } = event;
  return {
    ...casus,
    personen: replace(
      casus.personen,
      (p) => p.persoonId === event.persoonId,
      (p) => ({ ...p, verteld: vertelStaat(uitkomst, op, p.verteld) }),
    ),
  };
};

interface TerugkoppelGegevens {
  readonly meldingId: string;
  readonly stand: Terugkoppeling['stand'];
  readonly dienst?: (typeof VT_DIENSTEN)[number];
  readonly kindspreker?: (typeof KINDSPREKERS)[number];
  readonly contact?: MedewerkerId;
  readonly weerOp?: Datum;
  /** `voorwaarden`: what Veilig Thuis demands and nobody bargains over, one a line (S4-22). `uitspraak`: whether there was violence or neglect and of what kind, as Veilig Thuis said it after its onderzoek (S4-23). */
  readonly inhoud: {
    readonly wat: string;
    readonly zichtOpVeiligheid?: string;
    readonly uitspraak?: string;
    readonly voorwaarden?: string;
    readonly afspraken?: string;
  };
}
/** What Veilig Thuis told: who holds sight on safety, agreements; or that nothing was heard (E-16, S4-24). */
export type TerugkoppelingVastleggen = Opdracht<'TerugkoppelingVastleggen', TerugkoppelGegevens>;
export type TerugkoppelingVastgelegd = Gebeurtenis<'TerugkoppelingVastgelegd', TerugkoppelGegevens>;
export const terugkoppelingVastleggen: Regel<TerugkoppelingVastleggen, TerugkoppelingVastgelegd> = (
  command,
  casus,
  school,
) => {
  if (!casus.meldingen.some((m) => m.meldingId === command.meldingId)) return refused('melding-onbekend');
  const { meldingId, stand, dienst, kindspreker, contact, weerOp, inhoud } = command;
  const klaar = stand === 'afgerond' || stand === 'overgedragen';
  if (klaar && (inhoud.zichtOpVeiligheid ?? '').trim() === '') return refused('antwoord-ontbreekt');
  if (weerOp !== undefined && weerOp <= school.vandaag) return refused('datum-ongeldig');
  if (contact !== undefined && !kanMeedoen(casus, school, contact)) return refused('collega-onbekend');
  return accepted({
    type: 'TerugkoppelingVastgelegd',
    ...by(command),
    meldingId,
    stand,
    ...(dienst && { dienst }),
    ...(kindspreker && { kindspreker }),
    ...(contact && { contact }),
    ...(weerOp && { weerOp }),
    inhoud,
  });
};
const metContact = (casus: Casus, contact: MedewerkerId | undefined): Pick<Casus, 'leden'> => ({
  leden: contact === undefined ? casus.leden : withLid(casus, contact),
});
/** Who is named as contact takes part from then on. */
export const pasTerugkoppelingVastgelegdToe: Toepassing<TerugkoppelingVastgelegd> = (casus, event) => ({
  ...casus,
  ...metContact(casus, event.contact),
  meldingen: replace(
    casus.meldingen,
    (m) => m.meldingId === event.meldingId,
    (m) => ({
      ...m,
      ...(event.contact && { contact: event.contact }),
      terugkoppelingen: [
        ...m.terugkoppelingen,
        { op: event.op, door: event.door, stand: event.stand, ...(event.weerOp && { weerOp: event.weerOp }) },
      ],
    }),
  ),
});
