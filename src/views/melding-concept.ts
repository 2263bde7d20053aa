// Draft for the phone and for Veilig Thuis' form: what is known per part, with who saw or said it, and what is missing. It reports nothing (P-03).

import { kanOppakken } from '../domain/opschaling.ts';
import { melderVan } from '../domain/melder.ts';
import { HULPVEREISTEN } from '../domain/afwegingskader.ts';
import type { EventType } from '../domain/casus.ts';
import type { Persoon } from '../domain/toestand.ts';
import { mens } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { createRuimte, feit, mist, sectie, van } from './melding-concept-bouw.ts';
import type { Ruimte, Sectie } from './melding-concept-bouw.ts';
import { betrokkenen, leerling, melder, perVeld, signalen } from './melding-concept-feiten.ts';
import { naastVeiligheid, netwerk, ouders, overig } from './melding-concept-overig.ts';
import { aanduiding } from './melding-doen.ts';
import { grond } from './melding-grond.ts';
import { magOvernemen, wieBelt } from './melding-wie.ts';

function overleg(bouw: Bouw, ruimte: Ruimte): Sectie {
  const { casus, school, gebeurtenissen } = bouw;
  const gesproken = van(gebeurtenissen, 'OverlegVastgelegd');
  const regels = casus.overleggen.flatMap((o): readonly Waarde[] => {
    if (o.staat.staat !== 'beantwoord') return [];
    const met = gesproken.find((e) => e.overlegId === o.overlegId)?.inhoud.met;
    const wie: Waarde =
      met !== undefined && met !== ''
        ? met
        : o.staat.gesproken
          ? tekst(`overlegWoord.${o.soort}`)
          : mens(school, o.staat.door);
    const advies = ruimte.neem(o.staat.advies);
    return advies === undefined
      ? []
      : [{ samen: [tekst('concept.overleg', { wanneer: { moment: o.staat.op }, wie }), advies] }];
  });
  const vt = casus.raadplegingen.flatMap((r): readonly Waarde[] => {
    const advies = r.inhoud.advies === '' ? '' : ruimte.neem(r.inhoud.advies);
    if (advies === undefined) return [];
    return [
      {
        samen: [
          tekst('concept.vt', { wanneer: { moment: r.gebeldOp }, advies: tekst(`vtAdviesWoord.${r.advies}`) }),
          advies,
          r.inhoud.adviseur === undefined ? '' : tekst('concept.vtMet', { wie: r.inhoud.adviseur }),
        ],
      },
    ];
  });
  return sectie(
    'overleg',
    [],
    [...(regels.length === 0 ? [mist('overleg')] : regels), ...(vt.length === 0 ? [mist('veiligThuis')] : vt)],
  );
}

/** The talk per person: held with reaction, or why not; the same few words for each parent. */
function gesprekZin(p: Persoon): Waarde {
  const wie = aanduiding(p);
  const { gesprek } = p;
  switch (gesprek.staat) {
    case 'gehouden':
      return tekst('concept.gesprek.gehouden', {
        wie,
        wanneer: { moment: gesprek.op },
        uitkomst: tekst(`uitkomstWoord.${gesprek.uitkomst}`),
      });
    case 'afgezien':
      return tekst('concept.gesprek.afgezien', { wie, grond: tekst(`afzienWoord.${gesprek.grond}`) });
    case 'niet-bereikt':
      return tekst('concept.gesprek.niet-bereikt', {
        wie,
        pogingen: p.pogingen.map((op) => ({ moment: op })),
      });
    case 'wil-niet':
      return tekst('concept.gesprek.wil-niet', { wie, wanneer: { moment: gesprek.op } });
    case 'gepland':
      return tekst('concept.gesprek.gepland', { wie, datum: { datum: gesprek.datum } });
    default:
      return tekst(`concept.gesprek.${gesprek.staat}`, { wie });
  }
}
function gesprekken(bouw: Bouw, ruimte: Ruimte): Sectie {
  const gehouden = van(bouw.gebeurtenissen, 'GesprekGehouden');
  const regels = bouw.casus.personen.map((p): Waarde => {
    const reactie = gehouden.findLast((e) => e.persoonId === p.persoonId)?.inhoud.reactie;
    const past = reactie === undefined ? undefined : ruimte.neem(reactie);
    return { samen: [gesprekZin(p), past === undefined ? '' : tekst('concept.reactie', { reactie: past })] };
  });
  return sectie('gesprekken', [], regels);
}
function veiligheid({ casus, school }: Bouw, ruimte: Ruimte): Sectie {
  const { A2 } = casus.afwegingen;
  const reden = A2 === undefined || A2.reden === '' ? undefined : ruimte.neem(A2.reden);
  return sectie(
    'veiligheid',
    [
      feit('oordeel', A2 === undefined ? mist('a2') : tekst(`antwoord.A2.${A2.antwoord}`)),
      ...(A2 === undefined
        ? []
        : [feit('door', tekst('concept.doorWie', { wie: mens(school, A2.door), wanneer: { moment: A2.op } }))]),
      ...(reden === undefined ? [] : [feit('reden', reden)]),
    ],
    [grond(casus, school)],
  );
}
function hulp({ casus, gebeurtenissen }: Bouw, ruimte: Ruimte): Sectie {
  const { hulpbesluit } = casus;
  if (hulpbesluit === undefined) return sectie('hulp', [], [mist('hulp')]);
  const toelichting = van(gebeurtenissen, 'HulpbesluitGenomen').at(-1)?.inhoud.toelichting ?? '';
  const past = toelichting === '' ? undefined : ruimte.neem(toelichting);
  return sectie(
    'hulp',
    [],
    [
      tekst(`concept.hulp.${hulpbesluit.antwoord}`),
      ...HULPVEREISTEN.filter((v) => hulpbesluit.vereisten[v]).map((v) =>
        tekst('concept.vereiste', { wat: tekst(`vereisteWoord.${v}`) }),
      ),
      ...(past === undefined ? [] : [past]),
    ],
  );
}

/** Step by step when it was done first; a step without a date is named as missing. */
function stappen(bouw: Bouw): Sectie {
  const eerste = (types: readonly EventType[]): Waarde => {
    const e = bouw.gebeurtenissen.find((een) => types.includes(een.type));
    return e === undefined ? mist('stap') : { moment: e.op };
  };
  return sectie('stappen', [
    feit('stap1', eerste(['SignaalVastgelegd'])),
    feit('stap2', eerste(['OverlegBeantwoord', 'OverlegVastgelegd', 'VeiligThuisGeraadpleegd'])),
    feit('stap3', eerste(['GesprekGehouden'])),
    feit('stap4', eerste(['AfwegingGemaakt', 'InstemmingGegeven'])),
    feit('stap5', eerste(['HulpbesluitGenomen', 'MeldingGedaan'])),
  ]);
}

export const concept: Kaartmaker = (bouw) => {
  const ruimte = createRuimte();
  const { casus } = bouw;
  const secties: readonly Sectie[] = [
    melder(bouw),
    leerling(bouw),
    betrokkenen(bouw),
    signalen(bouw, ruimte),
    perVeld(bouw, ruimte, 'letsel'),
    perVeld(bouw, ruimte, 'weerspreekt'),
    veiligheid(bouw, ruimte),
    naastVeiligheid(bouw, ruimte),
    stappen(bouw),
    overleg(bouw, ruimte),
    gesprekken(bouw, ruimte),
    ouders(bouw, ruimte),
    hulp(bouw, ruimte),
    netwerk(bouw, ruimte),
    overig(bouw),
    sectie(
      'vraag',
      [],
      ['vraag1', 'vraag2', 'vraag3'].map((v) => tekst(`concept.${v}`)),
    ),
  ];
  const overnemen = magOvernemen(bouw);
  const vertellen = !overnemen || melderVan(casus, bouw.school) === bouw.wie;
  const oppakken = !overnemen && kanOppakken(casus, bouw.wie);
  return {
    stap: 'beslissen',
    gegevens: {
      secties: secties.map(({ kop, feiten, regels }): Waarde => ({ kop, feiten, regels })),
      gemeld: casus.meldingen.length > 0,
      wieBelt: wieBelt(bouw, 'nu.melder'),
      overnemen,
      oppakken,
      vertellen,
      tijdlijn: !oppakken && !(vertellen && overnemen),
    },
  };
};
