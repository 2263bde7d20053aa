// How an answered afweging changes the state; shared by a direct answer and an agreed lowering. It asks for nobody's permission.

import { a4Antwoord } from '../afwegingskader.ts';
import type { Antwoord, Afwegingen, AfwegingKeuze, Casus, Hulp } from '../toestand.ts';

type Kop = Omit<Antwoord<unknown>, 'antwoord'>;

function withAntwoord(afwegingen: Afwegingen, keuze: AfwegingKeuze, kop: Kop): Afwegingen {
  switch (keuze.afweging) {
    case 'A1':
      return {
        ...afwegingen,
        A1: { ...kop, antwoord: keuze.antwoord, ...(keuze.opnieuwOp && { opnieuwOp: keuze.opnieuwOp }) },
      };
    case 'A2':
      return { ...afwegingen, A2: { ...kop, antwoord: keuze.antwoord, herzien: false } };
    case 'A3':
      return { ...afwegingen, A3: { ...kop, antwoord: keuze.antwoord } };
    case 'A4':
      return {
        ...afwegingen,
        A4: { ...kop, antwoord: a4Antwoord(keuze.personen, keuze.uitzondering), personen: keuze.personen },
      };
    case 'A5':
      return { ...afwegingen, A5: { ...kop, antwoord: keuze.antwoord } };
  }
}

/** E-07: a second `deels` or `te-vroeg` after an extension counts as nee. */
function naEvaluatie(hulp: Hulp, keuze: AfwegingKeuze): Hulp {
  if (keuze.afweging !== 'A5' || hulp.staat === 'geen' || hulp.staat === 'afgesloten') return hulp;
  const eerderDeels = hulp.eerderDeels || (hulp.staat === 'verlengd' && keuze.antwoord !== 'ja');
  return { ...hulp, eerderDeels, staat: 'geevalueerd' };
}

/** A2 was asked again after help had worked: the evaluation that said ja no longer speaks for today. One that said nee does. */
function verouderdeEvaluatie(casus: Casus, keuze: AfwegingKeuze): Afwegingen {
  const opnieuw = keuze.afweging === 'A2' && casus.afwegingen.A2?.herzien === true;
  return opnieuw ? withoutGeslaagd(casus.afwegingen) : casus.afwegingen;
}
/** The answers without an A5 that was ja; what asks for a melding stays. */
export function withoutGeslaagd(afwegingen: Afwegingen): Afwegingen {
  const { A5, ...rest } = afwegingen;
  return A5?.antwoord === 'ja' ? rest : afwegingen;
}

export function toAfwegingen(casus: Casus, keuze: AfwegingKeuze, kop: Kop): Casus {
  return {
    ...casus,
    afwegingen: withAntwoord(verouderdeEvaluatie(casus, keuze), keuze, kop),
    nieuweSignalen: keuze.afweging === 'A2' ? 0 : casus.nieuweSignalen,
    a1Opengelaten:
      keuze.afweging === 'A1' && keuze.antwoord === 'nog-niet-duidelijk'
        ? casus.a1Opengelaten + 1
        : casus.a1Opengelaten,
    hulp: naEvaluatie(casus.hulp, keuze),
  };
}

/** A2 is open again, and a suspicion that was set aside or left open is asked anew. */
export const vraagOpnieuw = ({ A1, A2, ...rest }: Afwegingen): Afwegingen => ({
  ...rest,
  ...(A1?.antwoord === 'ja' && { A1 }),
  ...(A2 && { A2: { ...A2, herzien: true } }),
});
