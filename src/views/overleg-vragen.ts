// Cards of step 2 with colleagues: asking, answering, what came of it, and a spoken consult. They know no template and no Dutch.

import { isErVandaag } from '../domain/aanwezig.ts';
import { isUitgesloten, keten } from '../domain/bevoegdheid.ts';
import { OVERLEG_SOORTEN } from '../domain/toestand.ts';
import { isA2Onveilig, isBeantwoord } from '../domain/stand.ts';
import type { Casus, Overleg, Raadpleging } from '../domain/toestand.ts';
import type { School } from '../domain/school.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { keuze, keuzes, mens } from './bouw.ts';
import type { Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { ZONDER_PERSOON, geblokkeerden } from './overleg-gesprek.ts';
import { belRegel, collegasOpRol, feiten, kort, leerlingRegel } from './overleg-mensen.ts';

/** Kinds that do not follow from the role of who is asked. */
export const BIJZONDER_OVERLEG = [
  'letseldeskundige',
  'jeugdarts',
  'ondersteuningscoach',
  'ondersteuningsteam',
  'andere-deskundige',
] as const;
const MAX_ANTWOORD = 1500;
const MAX_VRAAG = 800;
const MAX_VRAGEN = 3;

const wacht = (o: Overleg): boolean => o.staat.staat === 'gevraagd';
const isAan = (o: Overleg, wie: MedewerkerId): boolean => o.staat.staat === 'gevraagd' && o.staat.aan === wie;

/** Who has the role is not there today, and who takes it over (P-16). */
function neemtWaar(casus: Casus, school: School, ander: MedewerkerId | undefined): Waarde {
  const houders = school.medewerkers.filter(
    (m) => m.rollen.includes('intern-begeleider') && !isUitgesloten(casus, m.medewerkerId),
  );
  const [houder] = houders;
  if (houder === undefined || ander === undefined || houders.some((m) => isErVandaag(school, m))) return '';
  if (houders.some((m) => m.medewerkerId === ander)) return '';
  return tekst('overleg.neemtWaar', { wie: mens(school, houder.medewerkerId), ander: mens(school, ander) });
}

/** Asking somebody along; the IB'er who is there today is preselected. */
export const overlegVragen: Kaartmaker = ({ casus, school, wie }) => {
  const bezet = casus.overleggen.flatMap((o) => (o.staat.staat === 'gevraagd' ? [o.staat.aan] : []));
  const vrij = (id: MedewerkerId): boolean => id !== wie && !bezet.includes(id);
  const mijn = casus.overleggen.filter((o) => wacht(o) && o.gevraagdDoor === wie);
  const gekozen = keten(school, casus, 'intern-begeleider').find(vrij);
  return {
    stap: 'overleg',
    velden: {
      aan: gekozen ?? '',
      soort: 'rol',
      vraag: '',
      overleg: mijn.at(-1)?.overlegId ?? '',
    },
    gegevens: {
      neemtWaar: neemtWaar(casus, school, gekozen),
      collegas: collegasOpRol(school, casus, [wie, ...bezet]),
      soortKeuzes: keuzes('overlegSoort', ['rol', ...BIJZONDER_OVERLEG]),
      gevraagd: mijn.map((o) => wachtRegel(o, school)),
      overlegKeuzes: mijn.map((o) => keuze(wachtRegel(o, school), o.overlegId)),
    },
  };
};
function wachtRegel(o: Overleg, school: School): Waarde {
  return o.staat.staat === 'gevraagd'
    ? tekst('overleg.wacht', { wie: mens(school, o.staat.aan), sinds: { moment: o.staat.sinds } })
    : '';
}

/** The question and the facts in one look, for who is asked; others of the casus may take it up (P-26). */
export const overlegAntwoord: Kaartmaker = ({ casus, school, wie }) => {
  const open = casus.overleggen
    .filter((o) => wacht(o) && o.gevraagdDoor !== wie)
    .toSorted((a, b) => Number(isAan(b, wie)) - Number(isAan(a, wie)));
  const vragers = open.map((o) => o.gevraagdDoor);
  return {
    stap: 'overleg',
    velden: { overleg: open[0]?.overlegId ?? '', antwoord: '', advies: '', besluit: '', collega: '', reden: '' },
    gegevens: {
      ...feiten(casus, school),
      leerling: leerlingRegel(casus.leerling),
      vragen: open.slice(0, MAX_VRAGEN).map((o) => vraagRegel(o, school)),
      overlegKeuzes: open.map((o) =>
        keuze(tekst('overleg.keuze', { wie: mens(school, o.gevraagdDoor), op: { moment: o.op } }), o.overlegId),
      ),
      antwoordKeuzes: keuzes('overleg.antwoord', ['advies', 'observeren']),
      collegas: collegasOpRol(school, casus, [wie, ...vragers]),
      vrager: belRegel(school, vragers[0]),
    },
  };
};
function vraagRegel(o: Overleg, school: School): Waarde {
  const met = { wie: mens(school, o.gevraagdDoor), op: { moment: o.op } };
  return {
    kopje: tekst('overleg.vraagVan', met),
    vraag: o.vraag === '' ? tekst('overleg.zonderVraag') : kort(o.vraag, MAX_VRAAG),
  };
}

/** A consult that was spoken counts like an answered one (C-16, P-29). */
export const overlegVastleggen: Kaartmaker = () => ({
  stap: 'overleg',
  velden: { soort: 'intern-begeleider', met: '', advies: '', besluit: '', wijze: '' },
  gegevens: {
    soortKeuzes: keuzes('overlegSoort', OVERLEG_SOORTEN),
    wijzeKeuzes: keuzes('overleg.wijze', ['anoniem', 'met-naam']),
  },
});

const MAX_REGELS = 6;
/** What came of every consult and of the advice of Veilig Thuis: the asker sees each state. */
export const overleg: Kaartmaker = ({ casus, school }) => {
  const regels = [
    ...casus.overleggen.map((o) => staatVan(o, school)),
    ...casus.raadplegingen.map((r) => raad(r, school)),
  ]
    .toSorted((a, b) => (a.op < b.op ? 1 : -1))
    .map(({ op: _op, ...rest }): Waarde => rest);
  return {
    gegevens: {
      regels: regels.slice(0, MAX_REGELS),
      meer: regels.length > MAX_REGELS ? tekst('gezien.nogMeer', { aantal: regels.length - MAX_REGELS }) : '',
      leeg: regels.length === 0,
      ...samen(casus, school),
    },
  };
};
/** Who shares the care, and what parents may hear of it: nothing before Veilig Thuis answered in a special form (S2-33, P-05). */
function samen(casus: Casus, school: School): Readonly<Record<string, Waarde>> {
  const gehad = isBeantwoord(casus);
  const geblokkeerd = geblokkeerden([ZONDER_PERSOON, ...casus.personen], casus).length > 0;
  return {
    kanTeam: gehad,
    team:
      casus.casusteam === undefined
        ? ''
        : tekst('overleg.team', { wie: casus.casusteam.map((id) => mens(school, id)) }),
    ouders: gehad ? tekst(geblokkeerd || isA2Onveilig(casus) ? 'overleg.oudersNiet' : 'overleg.ouders') : '',
  };
}
interface Regel {
  readonly op: string;
  readonly kopje: Waarde;
  readonly wat: Waarde;
  readonly extra: Waarde;
}
/** One typed line under its words; empty when nothing was typed. */
const woorden = (sleutel: string, getypt: string | undefined): Waarde =>
  getypt === undefined ? '' : tekst(`overleg.${sleutel}`, { woorden: kort(getypt, MAX_VRAAG) });
const soortVan = (casus: Pick<Overleg, 'soort'>): Waarde => tekst(`overlegSoort.${casus.soort}`);
function staatVan(o: Overleg, school: School): Regel {
  const { staat } = o;
  switch (staat.staat) {
    case 'gevraagd':
      return { op: staat.sinds, kopje: wachtRegel(o, school), wat: '', extra: belRegel(school, staat.aan) };
    case 'beantwoord':
      return {
        op: staat.op,
        kopje: staat.gesproken
          ? tekst('overleg.gesproken', { soort: soortVan(o), wie: mens(school, staat.door), op: { moment: staat.op } })
          : tekst(`overleg.gaf.${staat.antwoord}`, { wie: mens(school, staat.door), op: { moment: staat.op } }),
        wat: kort(staat.advies, MAX_ANTWOORD),
        extra: woorden('besluit', staat.besluit),
      };
    case 'afgewezen':
      return {
        op: staat.op,
        kopje: tekst('overleg.kanNiet', { wie: mens(school, staat.door), op: { moment: staat.op } }),
        wat: kort(staat.reden, MAX_ANTWOORD),
        extra: '',
      };
    case 'ingetrokken':
      return { op: staat.op, kopje: tekst('overleg.ingetrokken', { op: { moment: staat.op } }), wat: '', extra: '' };
  }
}
function raad(r: Raadpleging, school: School): Regel {
  const { afspraken, reden, schoolDoet, veiligThuisDoet } = r.inhoud;
  return {
    op: r.op,
    kopje: tekst('overleg.veiligThuis', {
      wie: mens(school, r.beller ?? r.door),
      op: { moment: r.gebeldOp },
      advies: tekst(`veiligThuis.advies.${r.advies}`),
    }),
    wat: kort(r.inhoud.advies, MAX_ANTWOORD),
    extra: {
      samen: [
        woorden('schoolDoet', schoolDoet),
        woorden('veiligThuisDoet', veiligThuisDoet),
        woorden('afspraken', afspraken),
        r.gevolgd === 'nee' ? woorden('nietGevolgd', reden) : '',
      ],
    },
  };
}
