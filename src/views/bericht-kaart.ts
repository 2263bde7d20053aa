// The card that brings a message to a colleague: no content, no data of a child, one button (P-07, huis.md 3b).

import type { Bericht, BerichtSoort } from '../domain/bericht.ts';
import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import { noodBericht } from './bericht-nood.ts';
import { losseKop } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { KaartView, Waarde } from './kaart.ts';
import { bellen } from './start-nood.ts';

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
  'apart-besloten',
  'inzage-besloten',
  'bewaring-nieuws',
];

type Kern = Pick<Bericht, 'soort' | 'kleur' | 'nietNaar'>;
function wat({ soort, kleur, nietNaar }: Kern, casus: Casus): Waarde {
  const { code } = casus;
  if (soort === 'niet-aangekomen') return tekst('bericht.niet-aangekomen', { code });
  if (casus.pad === 'personeel')
    return tekst(soort === 'personeel-stap' ? 'bericht.personeelNieuws' : 'bericht.personeel', { code });
  if (nietNaar !== undefined) return tekst('bericht.overnemen', { code });
  // One message for many casussen: it names none of them.
  if (soort === 'wacht' || soort === 'herinnering-vakantie') return tekst(`bericht.${soort}`);
  for (const vraag of ['herinnering', 'waarneming'])
    if (soort.startsWith(vraag)) return tekst(`bericht.${vraag}`, { code });
  if (soort === 'ingetrokken') return tekst('bericht.ingetrokken', { code });
  if (NIEUWS.includes(soort)) return tekst('bericht.nieuws', { code });
  return tekst(kleur === 'rood' ? 'bericht.rood' : 'bericht.gewoon', { code });
}

/** Who called for help is phoned, not read about. */
export function berichtKaart(bericht: Kern, casus: Casus, school: School): KaartView {
  const nood = noodBericht(bericht.soort, casus, school);
  return {
    kaart: 'bericht',
    kop: { ...losseKop({}, '', casus.casusId), versie: casus.versie },
    velden: {},
    gegevens: {
      opent: { kaal: `open-bij-${bericht.soort}` },
      wat: nood?.wat ?? wat(bericht, casus),
      ...bellen(school, nood?.wie),
    },
  };
}
