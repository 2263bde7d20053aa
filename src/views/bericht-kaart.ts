// The card that brings a message to a colleague: no content, no data of a child, one button (P-07, huis.md 3b).

import type { BerichtSoort, Kleur } from '../domain/bericht.ts';
import { findMedewerker } from '../domain/bevoegdheid.ts';
import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import { losseKop, voornaam } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { KaartView, Waarde } from './kaart.ts';

const NIEUWS: readonly BerichtSoort[] = [
  'melding-overgenomen',
  'melding-bevestigd',
  'terugkoppeling',
  'gesloten',
  'heropend',
  'overleg-antwoord',
  'melding-vraag-antwoord',
  'instemming-antwoord',
  'personeel-stap',
];

function wat(soort: BerichtSoort, kleur: Kleur, casus: Casus, school: School): Waarde {
  const { code } = casus;
  if (soort === 'nood') return tekst('bericht.nood', { wie: voornaam(school, casus.nood?.door ?? casus.gestartDoor) });
  if (casus.pad === 'personeel') return tekst('bericht.personeel', { code });
  if (soort === 'herinnering' || soort === 'waarneming') return tekst(`bericht.${soort}`, { code });
  if (NIEUWS.includes(soort)) return tekst('bericht.nieuws', { code });
  return tekst(kleur === 'rood' ? 'bericht.rood' : 'bericht.gewoon', { code });
}

/** What tells something, and asks nothing of this person in particular: seen in the overview, which says what comes next. */
const VERTELT: readonly BerichtSoort[] = [
  'nieuwe-casus',
  'melding-gedaan',
  'aandacht',
  'hulpplan',
  'verlaagd',
  'opschaling',
];
/** News and help are seen in the casus itself; what asks something opens the card that answers it. */
function opent(soort: BerichtSoort): string {
  if (soort === 'nood') return 'open-nood';
  if (soort === 'melding-vraag-antwoord') return 'open-tijdlijn';
  if (VERTELT.includes(soort)) return 'open-casus';
  if (soort === 'overleg-antwoord' || soort === 'overleg-afgewezen') return 'open-overleg';
  return NIEUWS.includes(soort) ? 'open-casus' : 'open-bekijken';
}

/** Who called for help is phoned, not read about. */
export function berichtKaart(
  bericht: { readonly soort: BerichtSoort; readonly kleur: Kleur },
  casus: Casus,
  school: School,
): KaartView {
  const telefoon =
    bericht.soort === 'nood' ? findMedewerker(school, casus.nood?.door ?? casus.gestartDoor)?.telefoon : undefined;
  return {
    kaart: 'bericht',
    kop: { ...losseKop({}, '', casus.casusId), versie: casus.versie },
    velden: {},
    gegevens: {
      opent: { kaal: opent(bericht.soort) },
      wat: wat(bericht.soort, bericht.kleur, casus, school),
      bel: telefoon === undefined ? '' : tekst('bericht.noodBel', { telefoon }),
      belUrl: telefoon === undefined ? '' : { kaal: `tel:${telefoon.replace(/[^\d+]/g, '')}` },
    },
  };
}
