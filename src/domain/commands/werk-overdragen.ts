// Open work goes to somebody else: handed over by a person, or because that person left the school (P-16). It does not know how anybody hears it.

import type { MedewerkerId, Moment } from '../../shared/ids.ts';
import { findMedewerker, kanMeedoen } from '../bevoegdheid.ts';
import { accepted, refused } from '../decision.ts';
import { melderVan } from '../melder.ts';
import { by } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, SysteemGebeurtenis, Toepassing } from '../opdracht.ts';
import type { School } from '../school.ts';
import type { Casus } from '../toestand.ts';
import { metWerk, opvolgerVan, werkVan } from '../werk.ts';
import type { Werk } from '../werk.ts';

/** Everything that stands on the own name in this casus, to one colleague. */
export type WerkOverdragen = Opdracht<'WerkOverdragen', { readonly aan: MedewerkerId }>;
export type WerkOvergedragen = Gebeurtenis<
  'WerkOvergedragen',
  { readonly aan: MedewerkerId; readonly wat: readonly Werk[] }
>;
/** `van` left the school, or turned out to be involved. */
export type WerkOvergegaan = SysteemGebeurtenis<
  'WerkOvergegaan',
  {
    readonly van: MedewerkerId;
    readonly wat: readonly { readonly werk: Werk; readonly naar: MedewerkerId }[];
  }
>;

/** Nobody answers the own question. */
const isEigenVraag = (werk: Werk, casus: Casus, aan: MedewerkerId): boolean =>
  werk.soort === 'overleg' && casus.overleggen.some((o) => o.overlegId === werk.overlegId && o.gevraagdDoor === aan);

export const werkOverdragen: Regel<WerkOverdragen, WerkOvergedragen> = (command, casus, school) => {
  const { aan, door } = command;
  if (!kanMeedoen(casus, school, aan)) return refused('collega-onbekend');
  if (aan === door) return refused('tweede-persoon-nodig');
  const eigen = werkVan(casus, school, door);
  if (eigen.length === 0) return refused('nog-niet-mogelijk');
  const wat = eigen.filter((werk) => !isEigenVraag(werk, casus, aan));
  if (wat.length === 0) return refused('tweede-persoon-nodig');
  return accepted({ type: 'WerkOvergedragen', ...by(command), aan, wat });
};
export const pasWerkOvergedragenToe: Toepassing<WerkOvergedragen> = (casus, { door, aan, wat, op }) =>
  wat.reduce((na, werk) => metWerk(na, werk, { van: door, naar: aan, op }), casus);

/** What belonged to a role: who has it now hears it once when somebody who was told is gone. */
function rolwerk(casus: Casus, school: School, van: MedewerkerId): readonly Werk[] {
  if (casus.vertrokken?.includes(van) === true) return [];
  const melder = casus.overgenomenDoor === undefined ? melderVan(casus, school) : undefined;
  return [
    ...(melder === undefined ? [] : [{ soort: 'melding' } as const]),
    ...casus.voorstellen.map(({ voorstelId }) => ({ soort: 'voorstel', voorstelId }) as const),
  ];
}

/** What was asked of somebody involved is told on by that very event (aan-de-beurt.ts). */
const METEEN: readonly Werk['soort'][] = ['melding', 'overleg'];

/** P-16, P-18: everything that is open on the name of who left or is involved goes on at once. `betrokken`: who takes part, or was told before. */
export function werkOvergaan(
  nu: Moment,
  casus: Casus,
  school: School,
  betrokken: readonly MedewerkerId[],
): readonly WerkOvergegaan[] {
  if (casus.pad === 'personeel' || casus.afloop.staat === 'gesloten') return [];
  const weg = betrokken.filter((id) => findMedewerker(school, id) === undefined);
  const erbuiten = casus.uitgesloten.map(({ wie }) => wie).filter((id) => !weg.includes(id));
  return [...weg, ...erbuiten].flatMap((van): readonly WerkOvergegaan[] => {
    const eigen = erbuiten.includes(van)
      ? werkVan(casus, school, van).filter(({ soort }) => !METEEN.includes(soort))
      : [...rolwerk(casus, school, van), ...werkVan(casus, school, van)];
    const wat = eigen.flatMap((werk) => {
      const naar = opvolgerVan(werk, casus, school);
      return naar === undefined ? [] : [{ werk, naar }];
    });
    return wat.length === 0 ? [] : [{ type: 'WerkOvergegaan', op: nu, door: 'systeem', van, wat }];
  });
}
/** Calling Veilig Thuis goes back to the role, so that it moves on when the next one is away as well. */
const zonderMelder = ({ overgenomenDoor: _van, ...casus }: Casus): Casus => casus;
export const pasWerkOvergegaanToe: Toepassing<WerkOvergegaan> = (casus, { van, wat, op }) => ({
  ...wat.reduce(
    (na, { werk, naar }) => (werk.soort === 'melding' ? zonderMelder(na) : metWerk(na, werk, { van, naar, op })),
    casus,
  ),
  vertrokken: [...new Set([...(casus.vertrokken ?? []), van])],
});
