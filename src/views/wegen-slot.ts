// The end as cards: closing, looking again later, opening again. They offer only endings that are possible now.

import { sluitFout } from '../domain/commands/casus-sluiten.ts';
import { plusMaanden } from '../domain/schooldagen.ts';
import { isZonderAdviesNee } from '../domain/stand.ts';
import { EINDES } from '../domain/toestand.ts';
import type { Casus } from '../domain/toestand.ts';
import type { Datum } from '../shared/ids.ts';
import { keuzes } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { antwoordenTotNu, plusDagen, vanSoort } from './wegen-delen.ts';

/** Endings that a person looks for first; why these are not possible now is said. */
const GEWOON = ['vermoeden-weggenomen', 'hulp-geslaagd', 'melding-afgerond'] as const;

export const sluiten: Kaartmaker = (bouw) => {
  const { casus, school, wie, vandaag } = bouw;
  const open = casus.afloop.staat === 'lopend';
  const kan = open ? EINDES.filter((e) => sluitFout(casus, school, e, wie) === undefined) : [];
  const redenen = open
    ? GEWOON.filter((e) => !kan.includes(e)).flatMap((e) => {
        const code = sluitFout(casus, school, e, wie);
        return isUitleg(casus, e) && code !== undefined ? [code] : [];
      })
    : [];
  const eerst = GEWOON.find((e) => kan.includes(e));
  return {
    stap: 'beslissen',
    velden: {
      einde: eerst ?? '',
      reden: '',
      geenAdvies: '',
      opvolgenOp: plusMaanden(vandaag, school.profiel.termijnen.opvolgenMaanden[0]),
    },
    gegevens: {
      eindes: keuzes('einde', kan),
      zonderAdvies: isZonderAdviesNee(casus, school.profiel),
      kan: kan.length > 0,
      nogKop: tekst(kan.length > 0 ? 'slot.andersNiet' : 'slot.eerst'),
      nog: [...new Set(redenen)].map((code) => tekst(`weigering.${code}`)),
      opvolgen: kan.includes('hulp-geslaagd') || kan.includes('melding-afgerond'),
      morgen: { kaal: plusDagen(vandaag, 1) },
      antwoorden: antwoordenTotNu(bouw),
    },
  };
};
/** A reason is worth saying only for the ending that this casus is on its way to. */
function isUitleg(casus: Casus, einde: (typeof GEWOON)[number]): boolean {
  if (einde === 'melding-afgerond') return casus.meldingen.length > 0;
  if (casus.meldingen.length > 0) return false;
  return einde === 'hulp-geslaagd' ? casus.hulp.staat !== 'geen' : casus.hulp.staat === 'geen';
}

/** The first look is followed by one more, at the second date that the school set (default 12 months). */
function nogEens({ casus, school, gebeurtenissen }: Bouw): Datum | '' {
  const { afloop } = casus;
  if (afloop.staat !== 'nazorg') return '';
  const isEerste = !vanSoort(gebeurtenissen, 'OpvolgingVastgelegd').some((e) => e.op >= afloop.sinds);
  const begin = afloop.sinds.slice(0, 10) as Datum;
  return isEerste ? plusMaanden(begin, school.profiel.termijnen.opvolgenMaanden[1]) : '';
}
export const opvolging: Kaartmaker = (bouw) => {
  const { casus } = bouw;
  const nazorg = casus.afloop.staat === 'nazorg' ? casus.afloop : undefined;
  return {
    stap: 'beslissen',
    velden: { uitkomst: '', hoe: '', opnieuwOp: nogEens(bouw) },
    gegevens: {
      kan: nazorg !== undefined,
      drie: ['direct', 'stabiel', 'herstel'].map((wat) => tekst(`slot.drie.${wat}`)),
      staat: nazorg === undefined ? '' : tekst('slot.opvolgenOp', { wanneer: { datum: nazorg.opvolgenOp } }),
      keuzes: keuzes('opvolgingUitkomst', ['veilig', 'zorgen']),
      morgen: { kaal: plusDagen(bouw.vandaag, 1) },
    },
  };
};

function staatVan({ casus: { afloop } }: Bouw): Waarde {
  switch (afloop.staat) {
    case 'gesloten':
      return tekst('slot.gesloten', { wanneer: { moment: afloop.op }, einde: tekst(`einde.${afloop.einde}`) });
    case 'nazorg':
      return tekst('slot.nazorg', { wanneer: { datum: afloop.opvolgenOp } });
    case 'lopend':
      return tekst('slot.loopt');
  }
}
/** P-14: adding to a closed casus asks: open it again, or a new one. */
export const heropenen: Kaartmaker = (bouw) => ({
  gegevens: { staat: staatVan(bouw), kan: bouw.casus.afloop.staat !== 'lopend' },
});
