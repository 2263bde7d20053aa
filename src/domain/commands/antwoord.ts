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
  return { ...hulp, eerderDeels: hulp.staat === 'verlengd' && keuze.antwoord !== 'ja', staat: 'geevalueerd' };
}

/** A relapse after help worked (or a fresh A2 nee) asks A5 again: the old evaluation no longer speaks for today. */
function verouderdeEvaluatie(casus: Casus, keuze: AfwegingKeuze): Afwegingen {
  if (keuze.afweging !== 'A2' || casus.afwegingen.A2?.herzien !== true) return casus.afwegingen;
  const { A5: _A5, ...rest } = casus.afwegingen;
  return rest;
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
