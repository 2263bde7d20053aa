// What comes in is recorded as what it is (P-27): a request for information by Veilig Thuis or another body. It is no melding and asks no consent.

import { accepted, refused } from '../decision.ts';
import { andersAls, by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';

export const INFORMATIE_VRAGERS = ['veilig-thuis', 'raad', 'gecertificeerde-instelling', 'politie'] as const;
export type InformatieVrager = (typeof INFORMATIE_VRAGERS)[number];

interface InformatieGegevens {
  readonly vrager: InformatieVrager;
  /** Called back on a number that the school knew already. */
  readonly teruggebeld: boolean;
  readonly oudersVerteld: boolean;
  readonly inhoud: {
    readonly vraag: string;
    /** The facts that were given, with their source. */
    readonly feiten: string;
    readonly naam?: string;
    /** Why parents were not told. */
    readonly reden?: string;
  };
}
export type InformatieVerstrekken = Opdracht<'InformatieVerstrekken', InformatieGegevens>;
export type InformatieVerstrekt = Gebeurtenis<
  'InformatieVerstrekt',
  InformatieGegevens & { readonly andersDanAfgesproken?: true }
>;
/** A fact: also without calling back it is taken, and marked (P-23). */
export const informatieVerstrekken: Regel<InformatieVerstrekken, InformatieVerstrekt> = (command) => {
  const { vrager, teruggebeld, oudersVerteld, inhoud } = command;
  const fout = tekstFout(inhoud.vraag) ?? tekstFout(inhoud.feiten);
  if (fout !== undefined) return refused(fout);
  if (!oudersVerteld && (inhoud.reden ?? '').trim() === '') return refused('reden-ontbreekt');
  const gegeven = { vrager, teruggebeld, oudersVerteld, ...andersAls(!teruggebeld), inhoud };
  return accepted({ type: 'InformatieVerstrekt', ...by(command), ...gegeven });
};
/** It stands in the log alone: nothing in the state follows from it. */
export const pasInformatieVerstrektToe: Toepassing<InformatieVerstrekt> = (casus) => casus;
