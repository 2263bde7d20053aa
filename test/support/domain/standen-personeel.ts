// What a state of the table is, and those of the road for staff. It expects nothing.

import type { School } from '../../../src/domain/school.ts';
import type { Fase } from '../../../src/domain/stand.ts';
import { zet } from './opdrachten.ts';
import type { Zet } from './opdrachten.ts';
import { anna, eva, gerda, henk } from './personen.ts';

/** One row of states of the table: a short name, the phase it stands for, and how it is reached. */
export interface Tabelstand {
  readonly naam: string;
  readonly fase: Fase | undefined;
  readonly wat: string;
  readonly zetten: readonly Zet[];
  /** Where it is not the ordinary one. */
  readonly school?: School;
}
const personeel: readonly Zet[] = [zet(anna, 'PersoneelssignaalVastleggen', { uitgesloten: [henk] })];
const metTweedeBestuur = (school: School): School => ({
  ...school,
  medewerkers: school.medewerkers.map((m) => (m.medewerkerId === gerda ? { ...m, vervangt: ['bestuurder'] } : m)),
});

export const personeelStanden = (school: School): readonly Tabelstand[] => [
  { naam: 'pers', fase: 'concept', wat: 'personeelspad: het signaal ligt er', zetten: personeel },
  {
    naam: 'pers-b',
    fase: 'concept',
    wat: 'personeelspad: het bestuur deed aangifte',
    zetten: [...personeel, zet(eva, 'PersoneelsstapVastleggen', { stap: 'aangifte-gedaan' })],
  },
  {
    naam: 'pers-v',
    fase: 'concept',
    wat: 'personeelspad: `bst` wil afronden, en `ver` vervangt hier het bestuur',
    school: metTweedeBestuur(school),
    zetten: [
      ...personeel,
      zet(eva, 'PersoneelsstapVastleggen', { stap: 'vertrouwensinspecteur-gesproken' }),
      zet(eva, 'PersoneelszaakAfronden', { inhoud: { reden: 'Besproken.' } }),
    ],
  },
  {
    naam: 'pers-a',
    fase: 'concept',
    wat: 'personeelspad: afgerond met de vertrouwensinspecteur',
    zetten: [...personeel, zet(eva, 'PersoneelszaakAfronden')],
  },
];
