// What the rules may know of a school: who holds which role, its settings, when it is open. It does not know where that came from.

import type { Datum, MedewerkerId, Moment, SchoolId } from '../shared/ids.ts';
import type { Rol } from './rol.ts';
import type { Schoolprofiel } from './schoolprofiel.ts';

export { ROLLEN } from './rol.ts';
export type { Rol } from './rol.ts';

export interface Medewerker {
  readonly medewerkerId: MedewerkerId;
  /** As colleagues know this person, e.g. "Bas". */
  readonly naam: string;
  readonly telefoon?: string;
  /** Roles this person holds at this school. */
  readonly rollen: readonly Rol[];
  /** Roles this person takes over when the holder is absent, involved or late (P-16, P-26). */
  readonly vervangt: readonly Rol[];
  /** Days on which this person is away, both ends included. */
  readonly afwezig?: readonly { readonly van: Datum; readonly tot: Datum }[];
  /** Own working days, for who is not there on every school day; absent: the days of the school. */
  readonly schooltijd?: Schooltijd;
}

/** Open hours in UTC, sorted, not overlapping, one window a school day. */
export type Schooltijd = readonly { readonly van: Moment; readonly tot: Moment }[];

/** S2-100: kinds of organisation around a school; what each is for stands in the texts. */
export const INSTANTIES = [
  'wijkteam',
  'jeugdgezondheidszorg',
  'ggz',
  'maatschappelijk-werk',
  'mee',
  'politie',
  'ondersteuningsteam',
  'regisseur',
  'externe-vertrouwenspersoon',
  'leerplicht',
  'anders',
] as const;
/** S2-101: one entry of the sociale kaart, filled in by the school; nothing regional comes from elsewhere (S3-36). */
export interface Instantie {
  readonly soort: (typeof INSTANTIES)[number];
  readonly organisatie: string;
  /** Instead of what the texts say about this kind. */
  readonly waarvoor?: string;
  readonly contactpersoon?: string;
  readonly adres?: string;
  readonly telefoon?: string;
  readonly email?: string;
}
/** Pages of the school itself or of its region, as https addresses (S2-109, S2-110, S3-22). */
export interface Documenten {
  readonly privacyreglement?: string;
  readonly signalenlijst?: string;
  readonly gesprekstips?: string;
}

export interface School {
  readonly schoolId: SchoolId;
  readonly naam: string;
  /** Not live yet: no casus starts. */
  readonly inVoorbereiding?: true;
  /** The day in Amsterdam on which is looked: who is there and which dates lie ahead is judged by it. */
  readonly vandaag: Datum;
  readonly profiel: Schoolprofiel;
  readonly medewerkers: readonly Medewerker[];
  /** Contact of the interne toezichthouder: the last address of P-26, outside the app. */
  readonly toezichthouder?: { readonly naam: string; readonly telefoon: string };
  readonly socialeKaart?: readonly Instantie[];
  readonly documenten?: Documenten;
  /** S0-22: when the ondersteuningsteam meets; nothing waits for it. */
  readonly ondersteuningsteamOp?: readonly Datum[];
  /** School days around now (about a month back and fourteen months ahead). */
  readonly schooltijd: Schooltijd;
  /** The same hours on all weekdays, holidays too: what runs on when the school is closed. */
  readonly werkweek: Schooltijd;
}
