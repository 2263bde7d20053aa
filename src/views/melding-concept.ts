// Draft for the phone and for Veilig Thuis' form: what is known per part, with who saw or said it, and what is missing. It reports nothing (P-03).

import { findMedewerker } from '../domain/bevoegdheid.ts';
import type { CasusEvent, EventType, EventVan } from '../domain/casus.ts';
import { HULPVEREISTEN } from '../domain/afwegingskader.ts';
import { laatsteMelding, ontbreektVoorWeging } from '../domain/stand.ts';
import type { Persoon, Signaal } from '../domain/toestand.ts';
import { mens } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { aanduiding, leeftijdOp, teVertellen, vertelStand } from './melding-doen.ts';
import { grond } from './melding-grond.ts';
import { kort, kosten } from './melding-omvang.ts';

/** Room for typed text on the whole card; a single text takes at most MAX_TEKST of it. */
const RUIMTE = 9_000;
const MAX_TEKST = 1_600;

/** Hands out room for typed text until it is gone; what does not fit is counted. */
function createRuimte() {
  let over = RUIMTE;
  return {
    /** The text as far as it fits, or undefined when there is no room left. */
    neem: (getypt: string): Waarde | undefined => {
      if (over < 200) return undefined;
      const mag = Math.min(MAX_TEKST, over);
      over -= Math.min(kosten(getypt), mag) + 60;
      return kort(getypt, mag);
    },
  };
}
type Ruimte = ReturnType<typeof createRuimte>;

interface Sectie {
  readonly kop: Waarde;
  readonly feiten: readonly Waarde[];
  readonly regels: readonly Waarde[];
}
const feit = (naam: string, waarde: Waarde): Waarde => ({ naam: tekst(`concept.veld.${naam}`), waarde });
const sectie = (kop: string, feiten: readonly Waarde[], regels: readonly Waarde[] = []): Sectie => ({
  kop: tekst(`concept.kop.${kop}`),
  feiten,
  regels,
});
const mist = (wat: string): Waarde => tekst(`concept.mist.${wat}`);
const van = <T extends EventType>(gebeurtenissen: readonly CasusEvent[], type: T): readonly EventVan<T>[] =>
  gebeurtenissen.filter((e): e is EventVan<T> => e.type === type);

function melder({ casus, school, wie }: Bouw): Sectie {
  const id = laatsteMelding(casus)?.door ?? wie;
  const m = findMedewerker(school, id);
  return sectie('melder', [
    feit('naam', mens(school, id)),
    feit('school', school.naam),
    feit('telefoon', m?.telefoon ?? mist('vulIn')),
  ]);
}
function leerling({ casus, vandaag }: Bouw): Sectie {
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

/** Own observation, or which other source; never a name unless somebody typed one. */
function bronZin(s: Signaal, { school }: Bouw): Waarde {
  const wie = mens(school, s.door);
  if (s.bron === 'zelf') return tekst('concept.bron.zelf', { wie });
  return tekst('concept.bron.ander', {
    wie,
    bron: tekst(`bronWoord.${s.bron}`),
    relatie: s.inhoud.bron === undefined ? '' : { samen: ['(', s.inhoud.bron, ')'] },
  });
}
/** What was corrected gives way to its correction; both stand in the timeline (P-11). */
const geldend = (signalen: readonly Signaal[]): readonly Signaal[] =>
  signalen.filter((s) => !signalen.some((later) => later.corrigeert === s.signaalId));

function signalen(bouw: Bouw, ruimte: Ruimte): Sectie {
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
  return sectie(
    'signalen',
    [],
    [
      ...(alle.length === 0 ? [mist('signaal')] : regels),
      ...(rest > 0 ? [tekst('concept.meerSignalen', { aantal: rest })] : []),
    ],
  );
}
function perVeld(bouw: Bouw, ruimte: Ruimte, kop: 'weerspreekt' | 'letsel'): Sectie {
  const regels = geldend(bouw.casus.signalen).flatMap((s): readonly Waarde[] => {
    const getypt = s.inhoud[kop];
    const past = getypt === undefined ? undefined : ruimte.neem(getypt);
    return past === undefined ? [] : [{ samen: [tekst('concept.opDag', { wanneer: { moment: s.gezienOp } }), past] }];
  });
  return sectie(kop, [], regels.length === 0 ? [tekst(`concept.geen.${kop}`)] : regels);
}

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
  const geenOuder = ontbreektVoorWeging(bouw.casus).includes('ouder-ontbreekt');
  return sectie('gesprekken', [], [...regels, ...(geenOuder ? [mist('ouders')] : [])]);
}
function veiligheid({ casus, school }: Bouw, ruimte: Ruimte): Sectie {
  const { A2 } = casus.afwegingen;
  const reden = A2 === undefined || A2.reden === '' ? undefined : ruimte.neem(A2.reden);
  return sectie(
    'veiligheid',
    [
      feit('oordeel', A2 === undefined ? mist('a2') : tekst(`antwoord.A2.${A2.antwoord}`)),
      ...(A2 === undefined ? [] : [feit('door', { samen: [mens(school, A2.door), { moment: A2.op }] })]),
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
    signalen(bouw, ruimte),
    perVeld(bouw, ruimte, 'letsel'),
    perVeld(bouw, ruimte, 'weerspreekt'),
    veiligheid(bouw, ruimte),
    stappen(bouw),
    overleg(bouw, ruimte),
    gesprekken(bouw, ruimte),
    sectie('ouders', [], teVertellen(casus).map(vertelStand)),
    hulp(bouw, ruimte),
    sectie(
      'vraag',
      [],
      ['vraag1', 'vraag2', 'vraag3'].map((v) => tekst(`concept.${v}`)),
    ),
  ];
  return {
    stap: 'beslissen',
    gegevens: {
      secties: secties.map(({ kop, feiten, regels }): Waarde => ({ kop, feiten, regels })),
      gemeld: casus.meldingen.length > 0,
    },
  };
};
