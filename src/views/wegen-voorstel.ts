// The second person's card: what is proposed, by whom and why, with the facts in view (P-09). It knows no template and no Dutch.

import { tweedePersoon } from '../domain/tweede-persoon.ts';
import { hoedanigheden, instemmers } from '../domain/bevoegdheid.ts';
import { isZwareVerlaging } from '../domain/commands/afweging-maken.ts';
import type { Verlaging, Voorstel } from '../domain/toestand.ts';
import { keuze, mens } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { antwoordTekst, feiten, gesteldeVraag, inkorten, persoonTekst, staandeAntwoorden } from './wegen-delen.ts';
import { adviezen, gesprekken } from './wegen-vragen.ts';

/** What would change, in words. */
export function verlagingTekst({ casus }: Pick<Bouw, 'casus'>, wijziging: Verlaging): Waarde {
  switch (wijziging.soort) {
    case 'afweging':
      return tekst('verlaging.afweging', {
        vraag: gesteldeVraag(wijziging.keuze.afweging, wijziging.vragenlijst),
        antwoord: antwoordTekst(wijziging.keuze),
      });
    case 'gesprek': {
      const wie = persoonTekst(casus.personen.find((p) => p.persoonId === wijziging.persoonId));
      return wijziging.uitkomst.staat === 'niet-geschikt'
        ? tekst('verlaging.gesprekNietGeschikt', { wie })
        : tekst('verlaging.gesprek', { wie, grond: tekst(`verlaging.grond.${wijziging.uitkomst.grond}`) });
    }
    case 'hulpbesluit':
      return tekst('verlaging.hulpbesluit');
    case 'sluiten':
      return tekst('verlaging.sluiten', { einde: tekst(`einde.${wijziging.einde}`) });
  }
}

/** May this person say yes to it now? The server asks again (P-21). */
function magInstemmen({ casus, school, wie }: Bouw, voorstel: Voorstel): boolean {
  if (voorstel.door === wie) return false;
  const h = hoedanigheden(casus, school, wie);
  return h.has('af') || h.has('bestuur') || instemmers(school, casus, voorstel.door).includes(wie);
}
/** Who was asked to look along. */
function gevraagd({ casus, school }: Bouw, { wijziging, door }: Voorstel): Waarde {
  const id = tweedePersoon(casus, school, wijziging, door);
  return id === undefined ? tekst('verlaging.wachtNiemand') : tekst('verlaging.wacht', { wie: mens(school, id) });
}

/** C-11: help may be evaluated before its date, and the second person has to know that it is. */
function eerderDanAfgesproken({ casus: { hulp } }: Bouw, { wijziging, op }: Voorstel): Waarde {
  if (wijziging.soort !== 'afweging' || wijziging.keuze.afweging !== 'A5') return '';
  if (hulp.staat === 'geen' || hulp.staat === 'afgesloten' || op.slice(0, 10) >= hulp.plan.evaluatieOp) return '';
  return tekst('verlaging.eerder', { datum: { datum: hulp.plan.evaluatieOp } });
}

export const voorstel: Kaartmaker = (bouw) => {
  const { casus, school, wie, vandaag, tijd } = bouw;
  const aanMij = casus.voorstellen.filter((v) => magInstemmen(bouw, v));
  const eigen = casus.voorstellen.filter((v) => v.door === wie);
  const alsKeuze = (v: Voorstel): Waarde =>
    keuze(
      tekst('verlaging.keuze', { wat: verlagingTekst(bouw, v.wijziging), wie: mens(school, v.door) }),
      v.voorstelId,
    );
  const zwaar = aanMij.some(({ wijziging: w }) => w.soort === 'afweging' && isZwareVerlaging(casus, w.keuze));
  return {
    stap: 'wegen',
    velden: {
      voorstelId: aanMij[0]?.voorstelId ?? '',
      redenEens: '',
      redenNiet: '',
      eigenVoorstelId: eigen[0]?.voorstelId ?? '',
      adviseur: '',
      dag: vandaag,
      tijd,
    },
    gegevens: {
      geen: casus.voorstellen.length === 0,
      voorstellen: casus.voorstellen.map((v) => ({
        wat: verlagingTekst(bouw, v.wijziging),
        door: tekst('verlaging.door', { wie: mens(school, v.door), wanneer: { moment: v.op } }),
        reden: tekst('verlaging.reden', { reden: inkorten(v.reden, 1000) }),
        eerder: eerderDanAfgesproken(bouw, v),
        staat: v.door === wie ? gevraagd(bouw, v) : '',
      })),
      totDan: casus.voorstellen.length === 0 ? '' : tekst('verlaging.totDan'),
      aanMij: aanMij.map(alsKeuze),
      eigen: eigen.map(alsKeuze),
      zwaar: zwaar ? tekst('verlaging.zwaar') : '',
      ...feiten(bouw, 3),
      gesprekken: gesprekken(bouw),
      adviezen: adviezen(bouw).slice(-2),
      antwoorden: staandeAntwoorden(bouw),
      vandaag: { kaal: vandaag },
    },
  };
};
