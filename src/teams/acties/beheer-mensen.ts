// What the pages about people and roles become when they are kept. It runs no rule.

import type { MedewerkerInrichting, Periode, Schoolinrichting } from '../../domain/inrichting.ts';
import { ROLLEN } from '../../domain/school.ts';
import type { Rol } from '../../domain/school.ts';
import { MEDEWERKER_ID, toMedewerkerId } from '../../shared/ids.ts';
import { datumIn, medewerkersIn, meerVan, tekstIn } from './actie.ts';
import { blijft, erbij, fout, periodeIn } from './beheer-delen.ts';
import type { Invoer, Maker } from './beheer-delen.ts';

/** A field that is left out when it is empty. */
const alsGevuld = <T extends string>(naam: T, waarde: string): Partial<Record<T, string>> =>
  (waarde === '' ? {} : { [naam]: waarde }) as Partial<Record<T, string>>;

const metMens = (
  oud: Schoolinrichting,
  id: string,
  maak: (m: MedewerkerInrichting) => MedewerkerInrichting,
): Schoolinrichting | undefined =>
  oud.medewerkers.some(({ medewerkerId }) => medewerkerId === id)
    ? { ...oud, medewerkers: oud.medewerkers.map((m) => (m.medewerkerId === id ? maak(m) : m)) }
    : undefined;
/** The same, or without a list that is empty. */
function metAfwezig({ afwezig: _weg, ...m }: MedewerkerInrichting, afwezig: readonly Periode[]): MedewerkerInrichting {
  return afwezig.length === 0 ? m : { ...m, afwezig };
}

const mensVelden = (invoer: Invoer) => {
  const vervangt = meerVan(ROLLEN, invoer['vervangt']);
  const werkdagen = meerVan(['1', '2', '3', '4', '5'], invoer['werkdagen']).map(Number);
  return {
    naam: tekstIn(invoer['naam']),
    ...alsGevuld('telefoon', tekstIn(invoer['telefoon'])),
    rollen: meerVan(ROLLEN, invoer['rollen']),
    ...(vervangt.length > 0 && { vervangt }),
    ...(werkdagen.length > 0 && werkdagen.length < 5 && { werkdagen }),
  };
};
export const mensNieuw: Maker = (invoer) => {
  const id = tekstIn(invoer['medewerkerId']).toLowerCase();
  if (!MEDEWERKER_ID.test(id)) return fout('medewerkerId', 'medewerkerId');
  const nieuw = { medewerkerId: toMedewerkerId(id), ...mensVelden(invoer) };
  return (oud) => ({ ...oud, medewerkers: [...oud.medewerkers, nieuw] });
};
export const mens: Maker = (invoer, id, vandaag) => {
  const periode = periodeIn(invoer);
  if (periode !== undefined && 'fout' in periode) return periode;
  const laatste = invoer['totEnMet'] ?? '';
  const totEnMet = datumIn(laatste);
  if (laatste !== '' && totEnMet === undefined) return fout('dag', 'totEnMet');
  return (oud) =>
    metMens(oud, id, ({ medewerkerId, afwezig = [] }) =>
      metAfwezig(
        { medewerkerId, ...mensVelden(invoer), ...(totEnMet && { totEnMet }) },
        erbij(afwezig.filter(blijft(invoer, vandaag)), periode),
      ),
    );
};

export const rol: Maker = (invoer, naam) => {
  const deze = ROLLEN.find((each) => each === naam);
  if (deze === undefined) return fout('kan-niet-meer');
  const wissel = (naam: string) => {
    const [erbij, eraf] = [medewerkersIn(invoer[`${naam}Erbij`]), medewerkersIn(invoer[`${naam}Weg`])];
    return (lijst: readonly Rol[], { medewerkerId }: Pick<MedewerkerInrichting, 'medewerkerId'>): readonly Rol[] => {
      const zonder = eraf.includes(medewerkerId) ? lijst.filter((each) => each !== deze) : lijst;
      return erbij.includes(medewerkerId) && !zonder.includes(deze) ? [...zonder, deze] : zonder;
    };
  };
  const [houders, vervangers] = [wissel('houder'), wissel('vervanger')];
  return (oud) => ({
    ...oud,
    medewerkers: oud.medewerkers.map(({ vervangt = [], ...m }) => {
      const nu = vervangers(vervangt, m);
      return { ...m, rollen: houders(m.rollen, m), ...(nu.length > 0 && { vervangt: nu }) };
    }),
  });
};

export const ziek: Maker = (_invoer, id, vandaag) => (oud) =>
  metMens(oud, id, (m) => metAfwezig(m, erbij(m.afwezig ?? [], { van: vandaag, tot: vandaag })));
/** The period in which today lies ends yesterday, or was never there. */
export const beter: Maker = (_invoer, id, vandaag) => (oud) =>
  metMens(oud, id, (m) =>
    metAfwezig(
      m,
      (m.afwezig ?? []).filter(({ van, tot }) => tot < vandaag || vandaag < van),
    ),
  );
