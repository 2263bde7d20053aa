// Lines of the timeline that several kinds of events share: typed text under a label, codes in words. They know no event.

import { findMedewerker } from '../domain/bevoegdheid.ts';
import type { EventType, EventVan } from '../domain/casus.ts';
import type { School } from '../domain/school.ts';
import type { AfwegingKeuze, Casus, Verlaging } from '../domain/toestand.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { mens } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Tekst, Waarde } from './kaart.ts';
import { aanduiding } from './melding-doen.ts';

/** A line of typed text under its label, or a line of codes. */
export type Regel = { readonly label: Waarde; readonly getypt: string } | { readonly zin: Waarde };
/** What one event says: what fills its sentence, and the lines under it. */
export interface Beeld {
  readonly met?: Tekst['met'];
  readonly regels?: readonly Regel[];
}
export type Verteller<T extends EventType> = (event: EventVan<T>, blik: Blik) => Beeld;
export interface Blik {
  readonly casus: Casus;
  readonly school: School;
  /** Staff by their role alone: for who reads it outside the school. */
  readonly opRol?: true;
}

/** Typed texts under `gebeurtenis.veld.<name>`; what was left empty stays away. */
export const getypt = (
  inhoud: Readonly<Record<string, string | undefined>>,
  ...namen: readonly string[]
): readonly Regel[] =>
  namen.flatMap((naam) => {
    const waarde = inhoud[naam]?.trim() ?? '';
    return waarde === '' ? [] : [{ label: tekst(`gebeurtenis.veld.${naam}`), getypt: waarde }];
  });
export const regel = (sleutel: string, met?: Tekst['met']): Regel => ({
  zin: tekst(`gebeurtenis.regel.${sleutel}`, met),
});
export const als = (waar: boolean, ...regels: readonly Regel[]): readonly Regel[] => (waar ? regels : []);
export const persoon = ({ casus }: Blik, id: string): Waarde => {
  const p = casus.personen.find((een) => een.persoonId === id);
  return p === undefined ? tekst('persoonWoord.onbekend') : aanduiding(p);
};
/** A colleague by role, without a name. */
function rolVan(school: School, wie: MedewerkerId): Waarde {
  const rol = findMedewerker(school, wie)?.rollen[0];
  return rol === undefined ? tekst('mens.onbekend') : tekst(`rol.${rol}`);
}
export const collega = ({ school, opRol }: Blik, wie: MedewerkerId): Waarde =>
  opRol === true ? rolVan(school, wie) : mens(school, wie);

/** What an answer to an afweging says, with A4 per person. */
export function keuzeRegels(keuze: AfwegingKeuze, blik: Blik): readonly Regel[] {
  if (keuze.afweging !== 'A4') {
    const met = { antwoord: tekst(`antwoord.${keuze.afweging}.${keuze.antwoord}`) };
    const datum = keuze.afweging === 'A1' ? keuze.opnieuwOp : undefined;
    return [regel('antwoord', met), ...(datum ? [regel('opnieuw', { datum: { datum } })] : [])];
  }
  const ja = (waar: boolean): Waarde => tekst(waar ? 'jaNee.ja' : 'jaNee.nee');
  return keuze.personen.map((p) =>
    regel('a4', { wie: persoon(blik, p.persoonId), aanvaardt: ja(p.aanvaardt), werktMee: ja(p.werktMee) }),
  );
}
/** The question as it stood on the card that day, not as it reads now. */
export const vraag = (literal: string): readonly Regel[] =>
  literal === '' ? [] : [{ label: tekst('gebeurtenis.veld.gesteld'), getypt: literal }];

export function wijziging(w: Verlaging, blik: Blik): readonly Regel[] {
  switch (w.soort) {
    case 'afweging':
      return [
        regel('overAfweging', { afweging: tekst(`afwegingNummer.${w.keuze.afweging}`) }),
        ...vraag(w.vragenlijst.vraag),
        ...keuzeRegels(w.keuze, blik),
      ];
    case 'gesprek':
      return w.uitkomst.staat === 'afgezien'
        ? [
            regel('afzien', {
              wie: persoon(blik, w.persoonId),
              grond: tekst(`afzienWoord.${w.uitkomst.grond}`),
              datum: { datum: w.uitkomst.opnieuwOp },
            }),
          ]
        : [regel('nietGeschikt', { wie: persoon(blik, w.persoonId) })];
    case 'hulpbesluit':
      return [regel('hulpTochJa')];
    case 'sluiten':
      return [regel('sluiten', { einde: tekst(`eindeWoord.${w.einde}`) })];
  }
}
export const anders = (waar: boolean | undefined): readonly Regel[] => als(waar === true, regel('anders'));
/** Who the pupil is, for who asks to read it; at school that it was filled in: reading it is an act of its own there (P-08). */
export function leerlingRegels(
  { inhoud }: Pick<EventVan<'LeerlingIngevuld'>, 'inhoud'>,
  { opRol }: Blik,
): readonly Regel[] {
  if (opRol !== true) return als(Object.keys(inhoud).length > 0, regel('leerling'));
  return [
    ...getypt({ ...inhoud }, 'initialen', 'groep'),
    ...(inhoud.geboortedatum ? [regel('geboren', { datum: { datum: inhoud.geboortedatum } })] : []),
  ];
}
/** S1-26 to S1-28: whether the parents knew beforehand, and if not why. */
export const oudersVooraf = ({
  ouders,
  inhoud,
}: Pick<EventVan<'GesprekGepland'>, 'ouders' | 'inhoud'>): readonly Regel[] =>
  ouders === undefined ? [] : [regel(`ouders.${ouders}`), ...getypt({ ...inhoud }, 'redenOuders')];
