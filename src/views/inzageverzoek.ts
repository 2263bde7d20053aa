// Cards of a request to read: writing it down, and where it stands, for who decides with what can be done. They know no template and no Dutch.

import {
  inzagebeslissers,
  isInzagebeslisser,
  isVeiligThuisGebeld,
  nogTeBeoordelen,
  stukkenVan,
  teBeoordelen,
  veiligThuisEerst,
} from '../domain/inzageverzoek.ts';
import type { School } from '../domain/school.ts';
import { antwoordUiterlijk, eersteMaandTot, openVerzoeken, verzoekNu, WEIGERGRONDEN } from '../domain/toestand.ts';
import type { Casus, Inzagebesluit, Inzageverzoek, Persoon } from '../domain/toestand.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { keuze, keuzes, mens } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { aanduiding, leeftijdOp } from './melding-doen.ts';

/** Who asks when that is nobody of this casus: gezag belongs to the choice, so that it is one question. */
const ANDERS = ['ouder-ja', 'ouder-nee', 'ouder-weten-we-niet', 'ander-weten-we-niet'] as const;
const persoonKeuze = (p: Persoon): Waarde =>
  keuze(
    p.soort === 'leerling'
      ? tekst('inzageverzoek.leerling')
      : tekst(`inzageverzoek.persoon.${p.gezag}`, { wie: aanduiding(p) }),
    p.persoonId,
  );
export const inzageverzoekNieuw: Kaartmaker = ({ casus, vandaag }) => ({
  velden: { verzoeker: '', aanduiding: '', datum: vandaag, vraag: '' },
  gegevens: {
    vandaag,
    wieKeuzes: [
      ...casus.personen.map(persoonKeuze),
      ...ANDERS.map((wie) => keuze(tekst(`inzageverzoek.anders.${wie}`), wie)),
    ],
    open: openVerzoeken(casus).map((v) => tekst('inzageverzoek.alOpen', { wie: vragerVan(v) })),
  },
});

const vragerVan = ({ verzoeker, aanduiding: wie }: Inzageverzoek): Waarde =>
  verzoeker === 'leerling' ? tekst('inzageverzoek.doorLeerling') : wie;

/** Only who decides reads the parts and the version: anybody else sees where it stands. */
export const verzoekKaart = (casus: Casus, school: School, wie: MedewerkerId, kaart: string): string =>
  ['inzagestuk', 'inzageversie'].includes(kaart) && !isInzagebeslisser(casus, school, wie) ? 'inzageverzoek' : kaart;

/** The card of the request that waits for an answer, for who decides on it. */
export const inzageStap = (casus: Casus, school: School, wie: MedewerkerId): readonly string[] =>
  verzoekNu(casus) !== undefined && isInzagebeslisser(casus, school, wie) ? ['inzageverzoek'] : [];
/** What can always be opened: the request that waits or what became of it, and a new one. */
export const inzageKaarten = ({ inzageverzoeken }: Casus): readonly string[] => [
  ...(inzageverzoeken.length > 0 ? ['inzageverzoek'] : []),
  'inzageverzoek-nieuw',
];

const weggelaten = ({ oordelen }: Inzageverzoek): number => oordelen.filter((o) => o.grond !== undefined).length;
/** "geven", "geven, 2 stukken weggelaten", "niets geven" with the ground. */
function besluitWoord(verzoek: Inzageverzoek, { grond }: Pick<Inzagebesluit, 'grond'>): Waarde {
  if (grond !== undefined) return tekst('inzageverzoek.niets', { grond: tekst(`weglaatgrond.${grond}`) });
  const aantal = weggelaten(verzoek);
  if (aantal === 0) return tekst('inzageverzoek.alles');
  return tekst(aantal === 1 ? 'inzageverzoek.deelsEen' : 'inzageverzoek.deels', { aantal });
}
function staatVan({ casus, school }: Bouw, verzoek: Inzageverzoek): Waarde {
  const { besluit, voorstel } = verzoek;
  if (besluit !== undefined)
    return tekst('inzageverzoek.besloten', {
      wie: [besluit.door, besluit.met].map((id) => mens(school, id)),
      wat: besluitWoord(verzoek, besluit),
      wanneer: { moment: besluit.op },
    });
  if (voorstel === undefined) return '';
  const { door, op } = voorstel;
  const wat = besluitWoord(verzoek, voorstel);
  const ander = inzagebeslissers(casus, school, door).map((id) => mens(school, id));
  return tekst('inzageverzoek.voorgesteld', { wie: mens(school, door), wanneer: { moment: op }, wat, ander });
}
/** What to think of before anything is said or given. */
function letOp({ casus, vandaag }: Bouw, verzoek: Inzageverzoek): readonly Waarde[] {
  const eerst = veiligThuisEerst(casus, verzoek);
  const jaren = leeftijdOp(casus.leerling.geboortedatum, vandaag);
  const isZelf = verzoek.verzoeker === 'leerling';
  return [
    ...eerst.map((reden) => tekst(`inzageverzoek.vt.${reden}`)),
    ...(eerst.length === 0
      ? []
      : [tekst(`inzageverzoek.vtBel.${isVeiligThuisGebeld(casus, verzoek) ? 'wel' : 'niet'}`)]),
    ...(!isZelf && verzoek.gezag !== 'ja' ? [tekst(`inzageverzoek.gezag.${verzoek.verzoeker}`)] : []),
    ...(jaren === undefined || jaren >= 16 === isZelf
      ? []
      : [tekst(`inzageverzoek.leeftijd.${isZelf ? 'jong' : 'oud'}`)]),
  ];
}
function voortgang(casus: Casus, verzoek: Inzageverzoek): Waarde {
  const totaal = teBeoordelen(casus, verzoek).length;
  if (totaal === 0) return tekst('inzageverzoek.geenStukken', { aantal: stukkenVan(casus, verzoek).length });
  return tekst('inzageverzoek.bekeken', { klaar: totaal - nogTeBeoordelen(casus, verzoek).length, totaal });
}
/** What this person can do now, and the choices for it. */
function doen({ casus, school, wie, vandaag }: Bouw, verzoek: Inzageverzoek): Readonly<Record<string, Waarde>> {
  const mag = isInzagebeslisser(casus, school, wie);
  const klaar = nogTeBeoordelen(casus, verzoek).length === 0;
  const { besluit, voorstel, verlengd } = verzoek;
  const geven = klaar ? [keuze(besluitWoord(verzoek, {}), 'geven')] : [];
  const opAf = klaar ? 'beslis' : 'stukken';
  return {
    mag,
    magBesluiten: mag && besluit === undefined && voorstel?.door !== wie,
    besluitKeuzes: [
      ...geven,
      ...WEIGERGRONDEN.map((g) => keuze(tekst('inzageverzoek.niets', { grond: tekst(`weglaatgrond.${g}`) }), g)),
    ],
    nogNiet: klaar ? '' : tekst('weigering.stukken-open'),
    magAfronden: mag && besluit !== undefined,
    hoeKeuzes: keuzes(
      'inzageAfloop',
      besluit?.grond === undefined ? ['kopie', 'inzien', 'kopie-en-inzien'] : ['verteld'],
    ),
    magUitstel: mag && verlengd === undefined && vandaag <= eersteMaandTot(verzoek),
    vandaag,
    ...stijlen(besluit === undefined ? opAf : 'antwoord'),
  };
}
/** The button of what comes first stands out. */
const stijlen = (eerst: 'stukken' | 'beslis' | 'antwoord' | ''): Readonly<Record<string, Waarde>> =>
  Object.fromEntries(
    ['stukken', 'beslis', 'antwoord'].map((knop) => [
      `${knop}Stijl`,
      { kaal: knop === eerst ? 'positive' : 'default' },
    ]),
  );
const eerder = ({ inzageverzoeken }: Casus): readonly Waarde[] =>
  inzageverzoeken.flatMap((v) =>
    v.afgesloten === undefined
      ? []
      : [
          tekst('inzageverzoek.eerder', {
            wie: vragerVan(v),
            wanneer: { datum: v.ontvangenOp },
            hoe: tekst(`inzageAfloop.${v.afgesloten.hoe}`),
            datum: { datum: v.afgesloten.gedaanOp },
          }),
        ],
  );

const LEEG = {
  ...{ regels: [], letOp: [], staat: '', besluitKeuzes: [], hoeKeuzes: [], nogNiet: '', meer: '', toelichting: '' },
  ...{ mag: false, magBesluiten: false, magAfronden: false, magUitstel: false, vandaag: '' },
  ...stijlen(''),
};
export const inzageverzoek: Kaartmaker = (bouw) => {
  const { casus, school } = bouw;
  const verzoek = verzoekNu(casus);
  const velden = { keuze: '', reden: '', toelichting: '', datum: bouw.vandaag, hoe: '', gegevenOp: bouw.vandaag };
  if (verzoek === undefined) return { velden, gegevens: { ...LEEG, open: false, eerder: eerder(casus) } };
  const uiterlijk = antwoordUiterlijk(verzoek);
  const anderen = openVerzoeken(casus).length - 1;
  return {
    velden,
    gegevens: {
      open: true,
      regels: [
        tekst('inzageverzoek.gevraagd', { wie: vragerVan(verzoek), wanneer: { datum: verzoek.ontvangenOp } }),
        tekst(uiterlijk < bouw.vandaag ? 'inzageverzoek.was' : 'inzageverzoek.uiterlijk', {
          datum: { datum: uiterlijk },
        }),
        voortgang(casus, verzoek),
        tekst('inzageverzoek.beslissers', { wie: inzagebeslissers(casus, school).map((id) => mens(school, id)) }),
      ],
      letOp: letOp(bouw, verzoek),
      staat: staatVan(bouw, verzoek),
      toelichting: (verzoek.besluit ?? verzoek.voorstel)?.toelichting ?? '',
      meer:
        anderen === 0
          ? ''
          : tekst(anderen === 1 ? 'inzageverzoek.meer' : 'inzageverzoek.meerdere', { aantal: anderen }),
      eerder: eerder(casus),
      ...doen(bouw, verzoek),
    },
  };
};
