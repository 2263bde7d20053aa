// How the road for staff ends: bestuur says what became of it, and a second person looks at that (P-09, P-17, §4.3). It decides nothing about keeping.

import type { Datum, MedewerkerId } from '../../shared/ids.ts';
import { hoedanigheden } from '../bevoegdheid.ts';
import { accepted, alreadyDone, refused } from '../decision.ts';
import type { WeigeringCode } from '../decision.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { School } from '../school.ts';
import type { Casus, PersoneelUitkomst, Personeelszaak } from '../toestand.ts';

interface Afronding {
  readonly uitkomst: PersoneelUitkomst;
  /** The day on which the vertrouwensinspecteur who agrees was spoken to. */
  readonly gesprokenOp?: Datum;
  readonly inhoud: {
    readonly reden: string;
    /** Name or number of the vertrouwensinspecteur who agrees: the second person where bestuur is one person. */
    readonly inspecteur?: string;
  };
}
export type PersoneelszaakAfronden = Opdracht<'PersoneelszaakAfronden', Afronding>;
export type PersoneelszaakVoorgesteld = Gebeurtenis<
  'PersoneelszaakVoorgesteld',
  { readonly uitkomst: PersoneelUitkomst; readonly inhoud: { readonly reden: string } }
>;
export type PersoneelszaakAfgerond = Gebeurtenis<
  'PersoneelszaakAfgerond',
  Afronding & { readonly voorgesteldDoor?: MedewerkerId }
>;

const isGedaan = ({ stappen }: Personeelszaak, stap: 'vertrouwensinspecteur-gesproken' | 'aangifte-gedaan'): boolean =>
  stappen.some((s) => s.stap === stap);
/** WPO 4a: bestuur consults before anything else, and an aangifte is a fact before it is an ending. */
function stapFout(zaak: Personeelszaak, { uitkomst, inhoud }: Afronding): WeigeringCode | undefined {
  const isGesproken = isGedaan(zaak, 'vertrouwensinspecteur-gesproken') || inhoud.inspecteur !== undefined;
  if (zaak.aard === 'seksueel' && !isGesproken) return 'vertrouwensinspecteur-eerst';
  return uitkomst === 'aangifte' && !isGedaan(zaak, 'aangifte-gedaan') ? 'aangifte-eerst' : undefined;
}
const isBestuur = (casus: Casus, school: School, wie: MedewerkerId): boolean =>
  hoedanigheden(casus, school, wie).has('bestuur');
const isAnderBestuur = (casus: Casus, school: School, behalve: MedewerkerId): boolean =>
  school.medewerkers.some(({ medewerkerId: id }) => id !== behalve && isBestuur(casus, school, id));

/** Who agrees has a name, and has heard of what was written down last: on the day of that or later. */
function inspecteurFout(zaak: Personeelszaak, { inhoud, gesprokenOp }: Afronding, school: School) {
  if (inhoud.inspecteur?.trim() === '') return 'antwoord-ontbreekt';
  if (gesprokenOp === undefined || gesprokenOp > school.vandaag) return 'datum-ongeldig';
  return zaak.feiten.some(({ op }) => op.slice(0, 10) > gesprokenOp) ? 'datum-ongeldig' : undefined;
}

/** With a vertrouwensinspecteur who agrees it ends at once; otherwise another of bestuur is asked. */
export const personeelszaakAfronden: Regel<
  PersoneelszaakAfronden,
  PersoneelszaakVoorgesteld | PersoneelszaakAfgerond
> = (command, casus, school) => {
  const { personeel: zaak } = casus;
  if (zaak === undefined) return refused('niet-op-dit-pad');
  if (zaak.afgerond !== undefined) return alreadyDone(zaak.afgerond);
  const { uitkomst, gesprokenOp, inhoud, door } = command;
  const fout = tekstFout(inhoud.reden) ?? stapFout(zaak, command);
  if (fout !== undefined) return refused(fout);
  if (inhoud.inspecteur !== undefined) {
    const inspecteur = inspecteurFout(zaak, command, school);
    if (inspecteur !== undefined) return refused(inspecteur);
    const met = { ...(gesprokenOp && { gesprokenOp }), inhoud };
    return accepted({ type: 'PersoneelszaakAfgerond', ...by(command), uitkomst, ...met });
  }
  if (!isAnderBestuur(casus, school, door)) return refused('tweede-van-buiten');
  return accepted({ type: 'PersoneelszaakVoorgesteld', ...by(command), uitkomst, inhoud: { reden: inhoud.reden } });
};
const pasPersoneelszaakVoorgesteldToe: Toepassing<PersoneelszaakVoorgesteld> = (casus, event) => {
  const { uitkomst, door, op, inhoud } = event;
  return metZaak(casus, { voorstel: { uitkomst, door, op, reden: inhoud.reden } });
};

/** Another of bestuur agrees. */
export type PersoneelszaakInstemmen = Opdracht<'PersoneelszaakInstemmen'>;
export const personeelszaakInstemmen: Regel<PersoneelszaakInstemmen, PersoneelszaakAfgerond> = (
  command,
  casus,
  school,
) => {
  const { afgerond, voorstel } = casus.personeel ?? {};
  if (afgerond !== undefined) return alreadyDone(afgerond);
  // Whoever is involved proposed nothing (P-18).
  if (voorstel === undefined || !isBestuur(casus, school, voorstel.door)) return refused('voorstel-onbekend');
  if (voorstel.door === command.door) return refused('tweede-persoon-nodig');
  const { uitkomst, door: voorgesteldDoor, reden } = voorstel;
  return accepted({ type: 'PersoneelszaakAfgerond', ...by(command), uitkomst, voorgesteldDoor, inhoud: { reden } });
};
const pasPersoneelszaakAfgerondToe: Toepassing<PersoneelszaakAfgerond> = (casus, event) => {
  const { uitkomst, door, op, voorgesteldDoor } = event;
  return metZaak(casus, { afgerond: { uitkomst, door, op, met: voorgesteldDoor ?? 'vertrouwensinspecteur' } });
};

/** Without what was proposed before. */
const metZaak = (casus: Casus, anders: Pick<Personeelszaak, 'voorstel' | 'afgerond'>): Casus => {
  if (casus.personeel === undefined) return casus;
  const { aard, feiten, stappen } = casus.personeel;
  return { ...casus, personeel: { aard, feiten, stappen, ...anders } };
};

export type AfrondingEvent = PersoneelszaakVoorgesteld | PersoneelszaakAfgerond;
/** How each of them changes the state. */
export const AFRONDING_TOEPASSINGEN = {
  PersoneelszaakVoorgesteld: pasPersoneelszaakVoorgesteldToe,
  PersoneelszaakAfgerond: pasPersoneelszaakAfgerondToe,
};
