// Open work that stands on somebody's name in a casus, and who takes it when that person cannot (P-16, P-26). It moves nothing by itself.

import type { Datum, MedewerkerId, Moment } from '../shared/ids.ts';
import { tweedePersoon } from './tweede-persoon.ts';
import { keten } from './bevoegdheid.ts';
import { gespreksrollen } from './commands/gesprek-vragen.ts';
import { melderVan } from './melder.ts';
import { replace, withLid } from './opdracht.ts';
import type { Rol, School } from './school.ts';
import { contactBij, isMeldingNodig, laatsteMelding, trekkerVan } from './stand.ts';
import type { Casus, Persoon } from './toestand.ts';

export type Werk =
  | { readonly soort: 'melding' | 'hulp' | 'trekker' }
  | { readonly soort: 'voorstel'; readonly voorstelId: string }
  | { readonly soort: 'overleg'; readonly overlegId: string }
  | { readonly soort: 'gesprek'; readonly persoonId: string }
  | { readonly soort: 'contact'; readonly meldingId: string }
  | { readonly soort: 'wacht'; readonly van: Datum };

const isGesprekVan = ({ gesprek, gevraagd }: Persoon, wie: MedewerkerId): boolean =>
  gevraagd?.aan.includes(wie) === true || (gesprek.staat === 'gepland' && gesprek.door === wie);

const contacten = (casus: Casus, wie: MedewerkerId): readonly Werk[] => {
  const melding = laatsteMelding(casus);
  const stand = melding?.terugkoppelingen.at(-1)?.stand;
  if (melding === undefined || stand === 'afgerond' || stand === 'overgedragen') return [];
  return contactBij(melding) === wie ? [{ soort: 'contact', meldingId: melding.meldingId }] : [];
};

/** What stands on this name, most pressing first. What belongs to a role goes to whoever has that role. */
export function werkVan(casus: Casus, school: School, wie: MedewerkerId): readonly Werk[] {
  if (casus.pad === 'personeel' || casus.afloop.staat === 'gesloten') return [];
  const belt = casus.overgenomenDoor === wie || melderVan(casus, school) === wie;
  const { hulp } = casus;
  return [
    ...(isMeldingNodig(casus, school.profiel) && belt ? [{ soort: 'melding' } as const] : []),
    ...casus.overleggen
      .filter(({ staat }) => staat.staat === 'gevraagd' && staat.aan === wie)
      .map(({ overlegId }) => ({ soort: 'overleg', overlegId }) as const),
    ...casus.personen
      .filter((p) => isGesprekVan(p, wie))
      .map(({ persoonId }) => ({ soort: 'gesprek', persoonId }) as const),
    ...contacten(casus, wie),
    ...(hulp.staat !== 'geen' && hulp.staat !== 'afgesloten' && hulp.plan.casemanager === wie
      ? [{ soort: 'hulp' } as const]
      : []),
    ...(casus.wachten ?? [])
      .filter((w) => w.wie === wie && school.vandaag <= w.tot)
      .map(({ van }) => ({ soort: 'wacht', van }) as const),
    ...(trekkerVan(casus) === wie ? [{ soort: 'trekker' } as const] : []),
  ];
}

/** Who takes this from somebody who left or is involved, by the roles of the school; undefined when nobody is left. */
export function opvolgerVan(werk: Werk, casus: Casus, school: School): MedewerkerId | undefined {
  const eerste = (rol: Rol, niet?: MedewerkerId): MedewerkerId | undefined =>
    keten(school, casus, rol).find((id) => id !== niet);
  switch (werk.soort) {
    case 'melding':
      return melderVan(casus, school);
    case 'voorstel': {
      const voorstel = casus.voorstellen.find((v) => v.voorstelId === werk.voorstelId);
      return voorstel && tweedePersoon(casus, school, voorstel.wijziging, voorstel.door);
    }
    case 'overleg':
      return eerste('intern-begeleider', casus.overleggen.find((o) => o.overlegId === werk.overlegId)?.gevraagdDoor);
    case 'gesprek':
      return eerste(gespreksrollen(school)[0]);
    case 'contact':
    case 'wacht':
      return eerste('aandachtsfunctionaris');
    case 'hulp':
    case 'trekker':
      return eerste('intern-begeleider');
  }
}

interface Overgang {
  readonly van: MedewerkerId;
  readonly naar: MedewerkerId;
  readonly op: Moment;
}
const overleg = (casus: Casus, overlegId: string, { naar, op }: Overgang): Casus => ({
  ...casus,
  overleggen: replace(
    casus.overleggen,
    (o) => o.overlegId === overlegId,
    (o) => ({ ...o, staat: { staat: 'gevraagd', aan: naar, sinds: op } }),
  ),
});
const gesprek = (casus: Casus, persoonId: string, { van, naar }: Overgang): Casus => ({
  ...casus,
  personen: replace(
    casus.personen,
    (p) => p.persoonId === persoonId,
    (p) => ({
      ...p,
      ...(p.gevraagd && {
        gevraagd: { ...p.gevraagd, aan: [...new Set(p.gevraagd.aan.map((id) => (id === van ? naar : id)))] },
      }),
      gesprek: p.gesprek.staat === 'gepland' && p.gesprek.door === van ? { ...p.gesprek, door: naar } : p.gesprek,
    }),
  ),
});
const contact = (casus: Casus, meldingId: string, { naar }: Overgang): Casus => ({
  ...casus,
  meldingen: replace(
    casus.meldingen,
    (m) => m.meldingId === meldingId,
    (m) => ({ ...m, contact: naar }),
  ),
});

/** The casus with this work on the name of who has it now. */
export function metWerk(voor: Casus, werk: Werk, overgang: Overgang): Casus {
  const { naar } = overgang;
  const casus = { ...voor, leden: withLid(voor, naar) };
  switch (werk.soort) {
    case 'melding':
      return { ...casus, overgenomenDoor: naar };
    case 'voorstel':
      return casus;
    case 'overleg':
      return overleg(casus, werk.overlegId, overgang);
    case 'gesprek':
      return gesprek(casus, werk.persoonId, overgang);
    case 'contact':
      return contact(casus, werk.meldingId, overgang);
    case 'hulp':
      return casus.hulp.staat === 'geen'
        ? casus
        : { ...casus, hulp: { ...casus.hulp, plan: { ...casus.hulp.plan, casemanager: naar } } };
    case 'wacht':
      return {
        ...casus,
        wachten: replace(
          casus.wachten ?? [],
          (w) => w.van === werk.van && w.wie === overgang.van,
          (w) => ({ ...w, wie: naar }),
        ),
      };
    case 'trekker':
      return { ...casus, trekker: naar };
  }
}
