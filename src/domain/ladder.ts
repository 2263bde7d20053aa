// Whom a term that passed goes to, step by step: reminder, deputy, further up; bestuur only where E-12 says so.

import type { MedewerkerId } from '../shared/ids.ts';
import { instemmers, keten } from './bevoegdheid.ts';
import type { BerichtSoort, Kleur } from './bericht.ts';
import type { TermijnSoort } from './commands/termijn-verstrijken.ts';
import type { Rol, School } from './school.ts';
import { laatsteMelding } from './stand.ts';
import type { Casus } from './toestand.ts';

interface Stap {
  readonly soort: BerichtSoort;
  readonly kleur: Kleur;
  readonly aan: Rol | 'eindrol' | { readonly wie: MedewerkerId };
}
type Wie = Stap['aan'] | undefined;
const herinner = (kleur: Kleur, ...aan: readonly Wie[]): readonly Stap[] => stappen('herinnering', kleur, aan);
const neemWaar = (kleur: Kleur, ...aan: readonly Wie[]): readonly Stap[] => stappen('waarneming', kleur, aan);
const stappen = (soort: BerichtSoort, kleur: Kleur, aan: readonly Wie[]): readonly Stap[] =>
  aan.flatMap((a) => (a === undefined ? [] : [{ soort, kleur, aan: a }]));
const persoon = (wie: MedewerkerId | undefined): Wie => (wie === undefined ? undefined : { wie });

/** The next in the chain of a role after whoever has it now. */
function waarnemer(casus: Casus, school: School, rol: Rol, na: MedewerkerId | undefined): Wie {
  const ketting = keten(school, casus, rol, casus.laatsteActiviteitOp.slice(0, 10));
  return persoon(ketting.find((id) => id !== na));
}

function overlegStap(sleutel: string, trede: number, casus: Casus, school: School): readonly Stap[] {
  const overleg = casus.overleggen.find((o) => sleutel.startsWith(`overleg:${o.overlegId}:`));
  if (overleg?.staat.staat !== 'gevraagd') return [];
  if (trede === 1)
    return [
      ...herinner('grijs', persoon(overleg.staat.aan)),
      ...stappen('aandacht', 'grijs', [persoon(overleg.gevraagdDoor)]),
    ];
  if (trede === 2) return neemWaar('grijs', waarnemer(casus, school, 'intern-begeleider', overleg.staat.aan));
  return neemWaar('oranje', 'aandachtsfunctionaris');
}
function voorstelStap(sleutel: string, trede: number, casus: Casus, school: School): readonly Stap[] {
  const voorstel = casus.voorstellen.find((v) => sleutel === `voorstel:${v.voorstelId}`);
  if (voorstel === undefined) return [];
  const kan = instemmers(school, casus, voorstel.door);
  return trede === 1 ? herinner('grijs', persoon(kan.at(0))) : neemWaar('grijs', persoon(kan.at(1) ?? kan.at(0)));
}

/** Steps of one term; an empty answer means that nobody needs to hear of it any more. */
export function ladder(
  soort: TermijnSoort,
  sleutel: string,
  trede: number,
  casus: Casus,
  school: School,
): readonly Stap[] {
  const eindrol = keten(school, casus, school.profiel.besluit.eindrol, casus.laatsteActiviteitOp.slice(0, 10)).at(0);
  const casemanager = casus.hulp.staat === 'geen' ? undefined : casus.hulp.plan.casemanager;
  switch (soort) {
    case 'nood':
      if (trede === 1)
        return stappen('nood', 'rood', [
          'intern-begeleider',
          'aandachtsfunctionaris',
          'eindrol',
          persoon(casus.nood?.door),
        ]);
      if (trede === 2)
        return neemWaar(
          'rood',
          waarnemer(casus, school, school.profiel.besluit.eindrol, eindrol),
          persoon(casus.nood?.door),
        );
      return neemWaar('rood', 'bestuurder');
    case 'overleg':
      return overlegStap(sleutel, trede, casus, school);
    case 'voorstel':
      return voorstelStap(sleutel, trede, casus, school);
    case 'melding':
      if (trede === 1) return herinner('rood', persoon(casus.gestartDoor), 'intern-begeleider');
      return neemWaar('rood', 'aandachtsfunctionaris', ...(trede === 2 ? [] : (['eindrol'] as const)));
    case 'bevestiging':
      if (trede === 1) return herinner('oranje', 'eindrol');
      if (trede === 2)
        return neemWaar(
          'oranje',
          'aandachtsfunctionaris',
          waarnemer(casus, school, school.profiel.besluit.eindrol, eindrol),
        );
      return neemWaar('rood', 'bestuurder');
    case 'terugkoppeling':
      return herinner('gewoon', persoon(laatsteMelding(casus)?.door), 'aandachtsfunctionaris');
    case 'evaluatie':
      if (trede === 1) return herinner('gewoon', persoon(casemanager));
      return trede === 2
        ? herinner('oranje', persoon(casemanager), 'aandachtsfunctionaris')
        : neemWaar('rood', 'aandachtsfunctionaris', 'eindrol');
    case 'nazorg':
      return herinner('gewoon', persoon(casemanager), persoon(casus.gestartDoor));
    case 'a1-opnieuw':
    case 'gesprek-opnieuw':
      return herinner('gewoon', persoon(casus.gestartDoor), 'intern-begeleider');
    case 'advies-opnieuw':
      return herinner('oranje', 'aandachtsfunctionaris', 'eindrol');
    case 'stagnatie':
      return trede === 1
        ? herinner('grijs', persoon(casus.gestartDoor), 'intern-begeleider')
        : neemWaar('oranje', 'aandachtsfunctionaris');
  }
}
