// Cards around people from outside: consent of parents, and what goes to the ondersteuningsteam without a name. They know no template and no Dutch.

import { isGeweigerd, magMetNaam } from '../domain/commands/toestemming-vastleggen.ts';
import { zonderGegevens } from '../domain/persoonsgegevens.ts';
import { TOESTEMMING } from '../domain/toestand.ts';
import type { Bespreking, BesprekingWijze, Casus, LeerlingRef, Signaal } from '../domain/toestand.ts';
import type { School } from '../domain/school.ts';
import { keuzes, mens } from './bouw.ts';
import type { Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { ZONDER_PERSOON, geblokkeerden } from './overleg-gesprek.ts';
import { kort } from './overleg-mensen.ts';

const WIJZEN = ['anoniem', 'met-naam'] as const satisfies readonly BesprekingWijze[];

/** What parents said; while a special form waits for Veilig Thuis nothing is asked of them (P-05). */
export const toestemming: Kaartmaker = ({ casus }) => ({
  stap: 'overleg',
  velden: { wie: '', antwoord: '', toelichting: '' },
  gegevens: {
    geblokkeerd: geblokkeerden([ZONDER_PERSOON, ...casus.personen], casus).length > 0,
    stand: casus.toestemmingen.map(({ antwoord, wie }) =>
      tekst(`toestemming.regel.${antwoord}`, { wie: kort(wie, 80) }),
    ),
    antwoordKeuzes: keuzes('toestemming', TOESTEMMING),
  },
});

const MAX_SIGNALEN = 5;
const MAX_TEKENS = 400;
/** Without initials, names, numbers and dates, whatever the writer left in. */
const anoniem = (getypt: string, { initialen = '' }: LeerlingRef): Waarde => {
  const zonder = initialen === '' ? getypt : getypt.replaceAll(initialen, '…');
  return kort(zonderGegevens(zonder), MAX_TEKENS);
};
function signaalRegels(s: Signaal, leerling: LeerlingRef): readonly Waarde[] {
  const { feit, letterlijk, letsel, weerspreekt } = s.inhoud;
  const regel = (sleutel: string, getypt: string | undefined): readonly Waarde[] =>
    getypt === undefined ? [] : [tekst(`bespreking.${sleutel}`, { wat: anoniem(getypt, leerling) })];
  const wanneer = { moment: s.gezienOp };
  return [
    tekst('bespreking.regel', { wanneer, bron: tekst(`gezien.bron.${s.bron}`), wat: anoniem(feit, leerling) }),
    ...regel('letterlijk', letterlijk),
    ...regel('letsel', letsel),
    ...regel('tegen', weerspreekt),
  ];
}
/** To read aloud: no name and no birth date (S2-28). */
function anoniemeTekst({ leerling, signalen }: Casus): readonly Waarde[] {
  const { groep } = leerling;
  const rest = signalen.length - MAX_SIGNALEN;
  return [
    groep === undefined ? tekst('bespreking.leerling') : tekst('bespreking.leerlingGroep', { groep }),
    ...(signalen.length === 0 ? [tekst('bespreking.geen')] : []),
    ...signalen.slice(-MAX_SIGNALEN).flatMap((s) => signaalRegels(s, leerling)),
    ...(rest > 0 ? [tekst('bespreking.meer', { aantal: rest })] : []),
  ];
}
const besprekingRegel = ({ wijze, door, op, datum }: Bespreking, school: School): Waarde =>
  tekst('bespreking.gepland', {
    wijze: tekst(`overleg.wijze.${wijze}`),
    wie: mens(school, door),
    op: { moment: op },
    datum: datum === undefined ? '' : tekst('bespreking.datum', { datum: { datum } }),
  });

/** The agenda of the ondersteuningsteam: with a name only after written consent (C-31). */
export const bespreking: Kaartmaker = ({ casus, school, vandaag }) => {
  const mag = magMetNaam(casus);
  return {
    stap: 'overleg',
    velden: { wijze: mag ? 'met-naam' : 'anoniem', vraag: '', datum: '', metRegisseur: 'nee' },
    gegevens: {
      mag: tekst(mag ? 'bespreking.mag' : isGeweigerd(casus) ? 'bespreking.geweigerd' : 'bespreking.magNiet'),
      tekst: anoniemeTekst(casus),
      gepland: casus.besprekingen.map((b) => besprekingRegel(b, school)),
      wijzeKeuzes: keuzes('bespreking.wijze', WIJZEN),
      vandaag,
    },
  };
};
