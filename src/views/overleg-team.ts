// Cards of who shares a casus, and of a request for information that comes in. They know no template and no Dutch.

import { INFORMATIE_VRAGERS } from '../domain/commands/informatie-verstrekken.ts';
import type { Rol } from '../domain/rol.ts';
import { isBeantwoord } from '../domain/stand.ts';
import { keuzes, mens } from './bouw.ts';
import type { Kaartmaker } from './bouw.ts';
import { collegasOpRol } from './overleg-mensen.ts';

/** S1-11: the teacher, who is the starter, with the vertrouwenspersoon, the coach and the head of the school. */
const VOORSTEL: readonly Rol[] = ['vertrouwenspersoon', 'contactpersoon', 'intern-begeleider', 'directeur'];

export const casusteam: Kaartmaker = ({ casus, school, wie }) => {
  const uit = casus.uitgesloten.map((u) => u.wie);
  const voorgesteld = school.medewerkers
    .filter(({ medewerkerId, rollen }) => medewerkerId !== wie && rollen.some((rol) => VOORSTEL.includes(rol)))
    .map((m) => m.medewerkerId)
    .filter((id) => !uit.includes(id));
  const gekozen = casus.casusteam?.filter((id) => id !== wie && !uit.includes(id)) ?? voorgesteld;
  return {
    stap: 'overleg',
    velden: { teamleden: gekozen.join(',') },
    gegevens: {
      teVroeg: !isBeantwoord(casus),
      team: (casus.casusteam ?? []).map((id) => mens(school, id)),
      collegas: collegasOpRol(school, casus, [wie]),
    },
  };
};

/** P-27: what was asked and given, by whom, and whether parents know. */
export const informatieverzoek: Kaartmaker = () => ({
  velden: {
    vrager: 'veilig-thuis',
    naam: '',
    teruggebeld: '',
    vraag: '',
    feiten: '',
    oudersVerteld: '',
    reden: '',
  },
  gegevens: { vragerKeuzes: keuzes('informatieVrager', INFORMATIE_VRAGERS) },
});
