// What the cards of steps 1 to 3 share: colleagues by role, facts in one look, persons in words. It knows no template and no Dutch.

import { isErVandaag } from '../domain/aanwezig.ts';
import { findMedewerker, isUitgesloten } from '../domain/bevoegdheid.ts';
import type { Rol } from '../domain/rol.ts';
import type { Medewerker, School } from '../domain/school.ts';
import type { Casus, LeerlingRef, Persoon, Signaal } from '../domain/toestand.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { keuze, mens } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

/** Experts first: whoever comes first in this order comes first in the list. */
const VOLGORDE = [
  'intern-begeleider',
  'aandachtsfunctionaris',
  'vertrouwenspersoon',
  'contactpersoon',
  'directeur',
  'leerkracht',
  'bestuurder',
] as const satisfies readonly Rol[];
const rang = (m: Medewerker): number => {
  const plek = VOLGORDE.findIndex((rol) => m.rollen.includes(rol));
  return plek < 0 ? VOLGORDE.length : plek;
};

/** Colleagues who may know of this casus, experts first, with who is away today. */
export function collegasOpRol(school: School, casus: Casus, behalve: readonly MedewerkerId[]): Waarde {
  return school.medewerkers
    .filter((m) => !behalve.includes(m.medewerkerId) && !isUitgesloten(casus, m.medewerkerId))
    .filter((m) => !m.rollen.every((r) => r === 'beheerder'))
    .toSorted((a, b) => rang(a) - rang(b))
    .map((m) => {
      const wie = mens(school, m.medewerkerId);
      return keuze(isErVandaag(school, m) ? wie : tekst('mens.afwezig', { wie }), m.medewerkerId);
    });
}

/** Typed text cut to what fits on one look; the rest stands in the timeline. */
export function kort(getypt: string, max: number): Waarde {
  if (getypt.length <= max) return getypt;
  const begin = getypt.slice(0, max);
  // Never half of a character that takes two places.
  return tekst('gezien.verder', { begin: begin.isWellFormed() ? begin : begin.slice(0, -1) });
}

/** Together under 25 KB, whatever was typed: the whole text stands in the timeline. */
const MAX_SIGNALEN = 4;
const MAX_FEIT = 500;
const MAX_TEKENS = 240;
const regel = (sleutel: string, getypt: string | undefined): Waarde =>
  getypt === undefined || getypt === '' ? '' : tekst(sleutel, { woorden: kort(getypt, MAX_TEKENS) });

function feit(signaal: Signaal, school: School): Waarde {
  const { bron, letterlijk, letsel, weerspreekt } = signaal.inhoud;
  return {
    kopje: tekst(signaal.corrigeert === undefined ? 'gezien.kop' : 'gezien.kopVerbetering', {
      wanneer: { moment: signaal.gezienOp },
      wie: mens(school, signaal.door),
      bron: tekst(`gezien.bron.${signaal.bron}`),
    }),
    feit: kort(signaal.inhoud.feit, MAX_FEIT),
    letterlijk: regel('gezien.letterlijk', letterlijk),
    letsel: regel('gezien.letsel', letsel),
    weerspreekt: regel('gezien.weerspreekt', weerspreekt),
    omschrijving: regel('gezien.omschrijving', bron),
  };
}
/** Signals in one look, newest first: fact, literal words, date, source. */
export function feiten(casus: Casus, school: School): Readonly<Record<string, Waarde>> {
  const nieuwste = casus.signalen.toReversed();
  const rest = nieuwste.length - MAX_SIGNALEN;
  return {
    feiten: nieuwste.slice(0, MAX_SIGNALEN).map((s) => feit(s, school)),
    meerFeiten: rest > 0 ? tekst(rest === 1 ? 'gezien.nogEen' : 'gezien.nogMeer', { aantal: rest }) : '',
  };
}

/** "J., groep 3", or empty while nothing was filled in. */
export function leerlingRegel({ initialen, groep }: LeerlingRef): Waarde {
  if (initialen === undefined && groep === undefined) return '';
  if (groep === undefined) return tekst('leerling.regel', { initialen: initialen ?? '' });
  return initialen === undefined
    ? tekst('leerling.groep', { groep })
    : tekst('leerling.regelGroep', { initialen, groep });
}

/** "moeder (ouder, met gezag)"; the pupil has no designation. */
export function persoonNaam(persoon: Persoon): Waarde {
  if (persoon.soort === 'leerling') return tekst('persoon.leerling');
  const { aanduiding, soort, gezag } = persoon;
  return tekst(`persoon.gezag.${gezag}`, {
    aanduiding,
    soort: tekst(`persoonSoort.${soort}`),
  });
}
export const persoonKeuzes = (personen: readonly Persoon[]): Waarde =>
  personen.map((p) => keuze(persoonNaam(p), p.persoonId));

/** Name and telephone of a colleague, or empty without a number. */
export function belRegel(school: School, wie: MedewerkerId | undefined): Waarde {
  const telefoon = wie && findMedewerker(school, wie)?.telefoon;
  return wie === undefined || telefoon === undefined ? '' : tekst('mens.bel', { wie: mens(school, wie), telefoon });
}
export const telLink = (telefoon: string): Waarde => ({ kaal: `tel:${telefoon.replace(/[^\d+]/g, '')}` });
