// The draft for Veilig Thuis, first half: who reports, who it is about, and what was seen by whom. It weighs nothing.

import { findMedewerker } from '../domain/bevoegdheid.ts';
import { laatsteMelding } from '../domain/stand.ts';
import { isLetselLeeg } from './start-signaal.ts';
import type { Signaal } from '../domain/toestand.ts';
import { mens } from './bouw.ts';
import type { Bouw } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { feit, mist, sectie } from './melding-concept-bouw.ts';
import type { Ruimte, Sectie } from './melding-concept-bouw.ts';
import { aanduiding, leeftijdOp } from './melding-doen.ts';

export function melder({ casus, school, wie }: Bouw): Sectie {
  const id = laatsteMelding(casus)?.door ?? wie;
  const m = findMedewerker(school, id);
  return sectie('melder', [
    feit('naam', mens(school, id)),
    feit('school', school.naam),
    feit('telefoon', m?.telefoon ?? mist('vulIn')),
  ]);
}
export function leerling({ casus, vandaag }: Bouw): Sectie {
  const { initialen, groep, geboortedatum } = casus.leerling;
  const jaren = leeftijdOp(geboortedatum, vandaag);
  return sectie(
    'leerling',
    [
      feit('initialen', initialen ?? mist('vulIn')),
      feit('groep', groep ?? mist('vulIn')),
      feit(
        'geboren',
        geboortedatum === undefined || jaren === undefined
          ? mist('vulIn')
          : { samen: [{ datum: geboortedatum }, tekst('concept.leeftijd', { jaren })] },
      ),
    ],
    [tekst('concept.naamMondeling')],
  );
}

export function betrokkenen({ casus }: Bouw): Sectie {
  const regels = casus.personen
    .filter((p) => p.soort !== 'leerling')
    .map((p) =>
      tekst(`concept.betrokkene.${p.gezag}`, {
        wie: aanduiding(p),
        soort: tekst(`persoonsoort.${p.soort}`),
      }),
    );
  const kinderen = casus.kinderen.map(({ leeftijd }) => tekst('kindThuis.zonder', { leeftijd }));
  const ouders = regels.length === 0 ? [mist('ouders')] : regels;
  return sectie('betrokkenen', [], [...ouders, ...kinderen, mist('betrokkenen')]);
}

/** Own observation, or which other source; never a name unless somebody typed one. */
function bronZin(s: Signaal, { school }: Bouw): Waarde {
  const wie = mens(school, s.door);
  if (s.bron === 'zelf') return tekst('concept.bron.zelf', { wie });
  const ander = tekst('concept.bron.ander', {
    wie,
    bron: tekst(`bronWoord.${s.bron}`),
    relatie: s.inhoud.bron === undefined ? '' : tekst('concept.relatie', { relatie: s.inhoud.bron }),
  });
  return s.benaderen === undefined ? ander : { samen: [ander, tekst(`benaderenWoord.${s.benaderen}`)] };
}
/** What was corrected gives way to its correction; both stand in the timeline (P-11). */
const geldend = (signalen: readonly Signaal[]): readonly Signaal[] =>
  signalen.filter((s) => !signalen.some((later) => later.corrigeert === s.signaalId));

export function signalen(bouw: Bouw, ruimte: Ruimte): Sectie {
  const alle = geldend(bouw.casus.signalen);
  const regels: Waarde[] = [];
  let getoond = 0;
  for (const s of alle.toReversed()) {
    const wat = ruimte.neem(s.inhoud.feit);
    if (wat === undefined) break;
    const woorden = s.inhoud.letterlijk === undefined ? undefined : ruimte.neem(s.inhoud.letterlijk);
    regels.push({
      samen: [
        tekst('concept.signaal', { wanneer: { moment: s.gezienOp }, bron: bronZin(s, bouw) }),
        wat,
        woorden === undefined ? '' : tekst('concept.letterlijk', { woorden }),
      ],
    });
    getoond += 1;
  }
  const rest = alle.length - getoond;
  const eerste = alle
    .map((s) => s.gezienOp)
    .toSorted()
    .at(0);
  return sectie(
    'signalen',
    eerste === undefined ? [] : [feit('sinds', { moment: eerste }), feit('hoeVaak', String(alle.length))],
    [
      ...(alle.length === 0 ? [mist('signaal')] : regels),
      ...(rest > 0 ? [tekst('concept.meerSignalen', { aantal: rest })] : []),
    ],
  );
}
export function perVeld(bouw: Bouw, ruimte: Ruimte, kop: 'weerspreekt' | 'letsel'): Sectie {
  // A correction says what was seen, not that an injury is gone.
  const uit = kop === 'letsel' ? bouw.casus.signalen : geldend(bouw.casus.signalen);
  const regels = uit.flatMap((s): readonly Waarde[] => {
    const getypt = s.inhoud[kop];
    const past = getypt === undefined ? undefined : ruimte.neem(getypt);
    return past === undefined ? [] : [{ samen: [tekst('concept.opDag', { wanneer: { moment: s.gezienOp } }), past] }];
  });
  const leeg = kop === 'letsel' && isLetselLeeg(bouw.casus) ? [tekst('concept.geen.letselLeeg')] : [];
  const alles = [...regels, ...leeg];
  return sectie(kop, [], alles.length === 0 ? [tekst(`concept.geen.${kop}`)] : alles);
}
