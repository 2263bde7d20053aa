// Cards of step 3 around one talk: preparing and planning it, and what was said. They know no template and no Dutch.

import { isAlleenLeerkracht } from '../domain/commands/gesprek-vastleggen.ts';
import { gespreksrollen } from '../domain/commands/gesprek-vragen.ts';
import type { School } from '../domain/school.ts';
import { isBeantwoord, isGesprekGeblokkeerd } from '../domain/stand.ts';
import { GESPREK_UITKOMSTEN, ONDERTEKEND, OUDERS_VOORAF } from '../domain/toestand.ts';
import type { Casus, Persoon } from '../domain/toestand.ts';
import { keuzes, paginaAdres } from './bouw.ts';
import type { Bouw, Inhoud, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { blokkade, eersteOpen } from './overleg-gesprek.ts';
import { persoonKeuzes } from './overleg-mensen.ts';

/** Questions that invite a parent to give an opinion (S2-40). */
const VRAGEN = ['herkent', 'thuis', 'reactie', 'opvoeden', 'ontwikkeling', 'ervaring', 'oorzaak', 'nodig'] as const;

/** The points of the talk in the order of the school's source: facts and a reaction before any interpretation. */
function punten({ profiel }: School): readonly Waarde[] {
  const slot = profiel.verslagOndertekenen ? 'afsprakenTekenen' : 'afspraken';
  const advies = profiel.preset === 'kwaliteitskaart' ? ['veiligThuis'] : [];
  return ['doel', 'feiten', 'reactie', 'interpretatie', ...advies, slot].map((punt, i) =>
    tekst('gesprek.punt.nummer', { nummer: i + 1, punt: tekst(`gesprek.punt.${punt}`) }),
  );
}
const als = (waar: boolean, sleutel: string): readonly Waarde[] => (waar ? [tekst(`gesprek.tip.${sleutel}`)] : []);
/** S2-42: the plan is discussed while it runs and when it has ended. */
const planTip: Readonly<Record<Casus['hulp']['staat'], readonly string[]>> = {
  geen: [],
  plan: ['plan'],
  loopt: ['plan'],
  verlengd: ['plan'],
  geevalueerd: ['planNa'],
  afgesloten: ['planNa'],
};
function tips(casus: Casus, { profiel }: School): readonly Waarde[] {
  const dicht = isGesprekGeblokkeerd(casus, { soort: 'ouder' });
  const ouders = casus.personen.filter((p) => p.soort === 'ouder').length;
  return [
    ...als(profiel.gesprekPlek === 'neutraal', 'plek'),
    ...als(isBeantwoord(casus) && !dicht, 'overleg'),
    ...planTip[casus.hulp.staat].map((sleutel) => tekst(`gesprek.tip.${sleutel}`)),
    ...als(!dicht, 'herkent'),
    ...als(ouders > 1, 'tweeOuders'),
    ...als(true, 'tolk'),
    ...als(true, 'steun'),
  ];
}
function metKind(casus: Casus, { profiel }: School): readonly Waarde[] {
  const verteld = profiel.kindVermoeden === 'alleen-als-verteld' && casus.disclosure;
  return [
    ...['luister', 'jong', 'samen', 'alleen'].map((sleutel) => tekst(`gesprek.kind.${sleutel}`)),
    tekst(`gesprek.kind.vermoeden.${verteld ? 'verteld' : profiel.kindVermoeden}`),
  ];
}

const gekozen = ({ casus, velden }: Bouw): Persoon | undefined => {
  const id = velden['persoon'] ?? eersteOpen(casus.personen);
  return casus.personen.find((p) => p.persoonId === id);
};
/** What is asked depends on whom the talk is with: the pupil, or a parent. */
function basis(bouw: Bouw): Inhoud & { readonly isKind: boolean } {
  const { casus, school } = bouw;
  const { leerkracht } = school.profiel.oudergesprek;
  const isKind = gekozen(bouw)?.soort === 'leerling';
  return {
    stap: 'gesprek',
    isKind,
    velden: {
      persoon: eersteOpen(casus.personen),
      leerkracht: leerkracht === 'nooit' ? 'nee' : 'ja',
      ouders: '',
      redenOuders: '',
    },
    gegevens: {
      ...blokkade(casus),
      isKind,
      persoonKeuzes: persoonKeuzes(casus.personen),
      leerkrachtKeuzes: keuzes('jaNee', ['ja', 'nee']),
      ouderKeuzes: keuzes('gesprek.oudersWeten', OUDERS_VOORAF),
      zonderLeerkracht: leerkracht === 'nooit' && !isKind,
    },
  };
}
const rollen = (codes: readonly string[]): readonly Waarde[] => codes.map((rol) => tekst(`rol.${rol}`));
/** Whom a teacher can hand this talk to; empty where that cannot be, or was done. */
function vraag(bouw: Bouw): Waarde {
  const { casus, school, wie } = bouw;
  const persoon = gekozen(bouw);
  const kan = persoon !== undefined && persoon.gevraagd === undefined && !isGesprekGeblokkeerd(casus, persoon);
  if (!kan || persoon.soort === 'leerling' || !isAlleenLeerkracht(school, wie)) return '';
  return tekst('gesprek.vraag', { rollen: rollen(gespreksrollen(school)) });
}
export const gesprekPlannen: Kaartmaker = (bouw) => {
  const { casus, school, wie, vandaag } = bouw;
  const { isKind, velden, gegevens, ...rest } = basis(bouw);
  const { deelnemers, leerkracht } = school.profiel.oudergesprek;
  const oudersDicht = isGesprekGeblokkeerd(casus, { soort: 'ouder' });
  return {
    ...rest,
    velden: { ...velden, datum: '', ouders: oudersDicht ? '' : 'ja' },
    gegevens: {
      ...gegevens,
      wieVoert: tekst('gesprek.wieVoert', { rollen: rollen(deelnemers) }),
      punten: punten(school),
      tips: tips(casus, school),
      metKind: metKind(casus, school),
      vragen: VRAGEN.map((v) => tekst(`gesprek.vraagOuder.${v}`)),
      tipsPagina: paginaAdres(school.documenten?.gesprekstips),
      magPlannen: isKind || leerkracht !== 'nooit' || !isAlleenLeerkracht(school, wie),
      vraag: vraag(bouw),
      vandaag,
    },
  };
};
export const gesprekVastleggen: Kaartmaker = (bouw) => {
  const { isKind, velden, gegevens, ...rest } = basis(bouw);
  return {
    ...rest,
    velden: {
      ...velden,
      dag: bouw.vandaag,
      tijd: bouw.tijd,
      aanwezig: '',
      reactie: '',
      afspraken: '',
      uitkomst: 'weten-het-niet',
      ondertekend: '',
    },
    gegevens: {
      ...gegevens,
      uitkomstKeuzes: keuzes('gesprek.uitkomst', GESPREK_UITKOMSTEN),
      ondertekendKeuzes: keuzes('gesprek.ondertekend', ONDERTEKEND),
      vraagtOndertekend: bouw.school.profiel.verslagOndertekenen && !isKind,
      vandaag: bouw.vandaag,
    },
  };
};
