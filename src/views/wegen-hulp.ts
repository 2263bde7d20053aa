// Help as cards: the plan, how it goes, one extension, the end beside a melding. They know no template and no Dutch.

import { aanwezigen, hoedanigheden } from '../domain/bevoegdheid.ts';
import { hasAdviesNaLaatsteSignaal } from '../domain/stand.ts';
import type { Hulpplan } from '../domain/toestand.ts';
import type { Datum } from '../shared/ids.ts';
import { collegas, keuzes, mens } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { inkorten, plusDagen, vanSoort } from './wegen-delen.ts';

const TERMIJN_DAGEN = 42;
const planVan = ({ casus: { hulp } }: Bouw): Hulpplan | undefined =>
  hulp.staat === 'geen' || hulp.staat === 'afgesloten' ? undefined : hulp.plan;
const planTekst = (bouw: Bouw) => vanSoort(bouw.gebeurtenissen, 'HulpplanVastgelegd').at(-1)?.inhoud;

const PLAN_REGELS = ['doelen', 'hulp', 'taken', 'klas', 'ouders'] as const;
/** The plan in lines: goals, date, casemanager, who does what. */
function planRegels(bouw: Bouw, plan: Hulpplan | undefined): readonly Waarde[] {
  if (plan === undefined) return [];
  const inhoud = planTekst(bouw);
  const regel = (sleutel: (typeof PLAN_REGELS)[number]): readonly Waarde[] =>
    inhoud?.[sleutel] === undefined ? [] : [tekst(`hulpRegel.${sleutel}`, { wat: inkorten(inhoud[sleutel], 800) })];
  return [
    ...PLAN_REGELS.flatMap(regel),
    tekst('hulpRegel.casemanager', { wie: mens(bouw.school, plan.casemanager) }),
    tekst('hulpRegel.datum', { wanneer: { datum: plan.evaluatieOp } }),
  ];
}

const PLAN_TEKSTEN = [...PLAN_REGELS, 'prognose'] as const;
const MEER = ['klas', 'ouders', 'prognose'] as const;
/** Goals, date, casemanager (E-05); a plan that runs comes back in the fields. */
export const hulpplan: Kaartmaker = (bouw) => {
  const { casus, school, vandaag } = bouw;
  const plan = planVan(bouw);
  const inhoud = plan && planTekst(bouw);
  const ib = school.medewerkers.find((m) => m.rollen.includes('intern-begeleider'))?.medewerkerId;
  return {
    stap: 'beslissen',
    velden: {
      ...Object.fromEntries(PLAN_TEKSTEN.map((veld) => [veld, inhoud?.[veld] ?? ''])),
      casemanager: plan?.casemanager ?? ib ?? '',
      evaluatieOp: plan?.evaluatieOp ?? plusDagen(vandaag, TERMIJN_DAGEN),
    },
    gegevens: {
      kan: casus.hulpbesluit?.antwoord === 'ja',
      mensen: collegas(
        school,
        casus.uitgesloten.map((u) => u.wie),
      ),
      morgen: { kaal: plusDagen(vandaag, 1) },
      meerOpen: MEER.some((veld) => (bouw.velden[veld] ?? inhoud?.[veld] ?? '') !== ''),
    },
  };
};

/** S2-107: refer, check that help arrives, follow the pupil: three things, each done or not. */
function drieDingen(plan: Hulpplan | undefined, gevolgd: number): readonly Waarde[] {
  if (plan === undefined) return [];
  const dingen = [
    ['verwijzen', plan.verwezen === true || plan.begonnen === true],
    ['nagaan', plan.begonnen === true],
    ['volgen', gevolgd > 0],
  ] as const;
  return dingen.map(([ding, is]) =>
    tekst(`hulpRegel.eis.${is ? 'gedaan' : 'open'}`, { wat: tekst(`hulpRegel.${ding}`) }),
  );
}
export const hulpVolgen: Kaartmaker = (bouw) => {
  const plan = planVan(bouw);
  const gevolgd = vanSoort(bouw.gebeurtenissen, 'HulpGevolgd').filter((e) => e.op >= (plan?.vanaf ?? ''));
  const eerder = gevolgd.slice(-3);
  return {
    stap: 'beslissen',
    velden: {
      verwezen: plan?.verwezen === true || plan?.begonnen === true ? 'ja' : '',
      begonnen: bouw.casus.hulp.staat === 'plan' ? '' : 'ja',
      hoe: '',
    },
    gegevens: {
      kan: plan !== undefined,
      plan: planRegels(bouw, plan),
      eerder: eerder.map((e) =>
        tekst('hulpRegel.gevolgd', {
          wanneer: { moment: e.op },
          wie: mens(bouw.school, e.door),
          begonnen: tekst(e.begonnen ? 'hulpRegel.begonnen' : 'hulpRegel.nietBegonnen'),
          hoe: inkorten(e.inhoud.hoe, 300),
        }),
      ),
      drieDingen: drieDingen(plan, gevolgd.length),
      jaNee: keuzes('jaNee', ['ja', 'nee']),
      keuzes: keuzes('hulpBegonnen', ['ja', 'nee']),
    },
  };
};

/** E-07: not longer than the first term, and not longer than six weeks from today. */
function uiterlijk(plan: Hulpplan, vandaag: Datum): Datum {
  const dagen = (Date.parse(plan.eersteEvaluatieOp) - Date.parse(plan.vanaf)) / 86_400_000;
  return plusDagen(vandaag, Math.max(1, Math.min(dagen, TERMIJN_DAGEN)));
}
function eisen(bouw: Bouw, plan: Hulpplan): readonly (readonly [string, boolean])[] {
  const { casus, school, wie } = bouw;
  const { A2, A5 } = casus.afwegingen;
  const geevalueerd = A5?.antwoord === 'deels' || A5?.antwoord === 'te-vroeg';
  const veilig = A2?.antwoord === 'veilig-genoeg' && !A2.herzien && A5 !== undefined && A2.op >= A5.op;
  const advies = hasAdviesNaLaatsteSignaal(casus) && casus.raadplegingen.some((r) => r.op >= plan.op);
  return [
    ['eisEvaluatie', geevalueerd],
    ['eisA2', geevalueerd && veilig],
    ['eisAdvies', advies],
    ['eisRol', hoedanigheden(casus, school, wie).has('af')],
  ];
}
/** Who may extend: the aandachtsfunctionaris who is there. */
function bewaker({ casus, school }: Bouw): Waarde {
  const id = aanwezigen(school, casus, 'aandachtsfunctionaris').at(0);
  return id === undefined ? tekst('rol.aandachtsfunctionaris') : mens(school, id);
}
export const hulpVerlengen: Kaartmaker = (bouw) => {
  const plan = planVan(bouw);
  const { hulp } = bouw.casus;
  const op = plan?.verlengd === true || (hulp.staat !== 'geen' && hulp.eerderDeels);
  const lijst = plan === undefined || op ? [] : eisen(bouw, plan);
  const laatste = plan === undefined ? bouw.vandaag : uiterlijk(plan, bouw.vandaag);
  return {
    stap: 'beslissen',
    velden: { evaluatieOp: laatste, reden: '' },
    gegevens: {
      plan: planRegels(bouw, plan),
      eisen: lijst.map(([eis, gedaan]) =>
        tekst(`hulpRegel.eis.${gedaan ? 'gedaan' : 'open'}`, {
          wat: tekst(`hulpRegel.${eis}`, { wie: bewaker(bouw) }),
        }),
      ),
      kan: lijst.length > 0 && lijst.every(([, gedaan]) => gedaan),
      vraagA2: lijst.some(([eis, gedaan]) => eis === 'eisA2' && !gedaan),
      vraagAdvies: lijst.some(([eis, gedaan]) => eis === 'eisAdvies' && !gedaan),
      vraagA5: lijst.some(([eis, gedaan]) => eis === 'eisEvaluatie' && !gedaan),
      let: op ? tekst('hulpRegel.alVerlengd') : plan === undefined ? tekst('kaarten.hulp-volgen.geenPlan') : '',
      uiterlijk: { datum: laatste },
      morgen: { kaal: plusDagen(bouw.vandaag, 1) },
      laatste: { kaal: laatste },
    },
  };
};

/** E-16: only beside a melding; without one help ends by evaluation. */
export const hulpAfsluiten: Kaartmaker = (bouw) => {
  const plan = planVan(bouw);
  return {
    stap: 'beslissen',
    velden: { hoe: '', reden: '' },
    gegevens: {
      plan: planRegels(bouw, plan),
      let: plan === undefined ? tekst('kaarten.hulp-volgen.geenPlan') : '',
      kan: plan !== undefined && bouw.casus.meldingen.length > 0,
      nog: plan !== undefined && bouw.casus.meldingen.length === 0,
      keuzes: keuzes('hulpEinde', ['overgedragen', 'gestopt']),
    },
  };
};
