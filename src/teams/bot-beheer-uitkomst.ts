// What became of a press of the beheerder, in words: what was kept, or why nothing was and what to do. It opens no page and keeps nothing.

import type { Beheerstand, Beheeruitkomst } from '../application/beheer.ts';
import { INSTELLINGEN, veldVan } from '../domain/instellingen.ts';
import { gemisZin, naamVan, verschilRegels } from '../views/beheer-woorden.ts';
import type { Melder } from '../views/bouw.ts';
import { tekst } from '../views/kaart.ts';
import type { Waarde } from '../views/kaart.ts';
import { deelVan, invoerVeld } from './acties/beheer-bewaren.ts';

export type Gedaan = Extract<Beheeruitkomst, { soort: 'gedaan' }>;

/** What was kept, in words, and where it can be taken back. */
export const ontvangst = ({ wijziging }: Gedaan, kanTerug: boolean): readonly Waarde[] => {
  const regels = verschilRegels(wijziging);
  const meer = regels.length - 5;
  const bewaard = wijziging.soort === 'terug' ? 'beheer.teruggedraaid' : 'beheer.bewaard';
  return [
    tekst(bewaard, { nummer: wijziging.versie }),
    ...regels.slice(0, 5),
    ...(meer > 0 ? [tekst('beheer.enMeer', { aantal: meer })] : []),
    ...(kanTerug ? [tekst('beheer.tochNiet')] : []),
  ];
};

/** Inputs with a sentence of their own about what they can hold. */
const EIGEN_FOUT = [
  ...['naam', 'telefoon', 'toezichthouderNaam', 'toezichthouderTelefoon', 'regionaalNummer', 'crisisdienst', 'email'],
  ...['begin', 'einde', 'organisatie', 'privacyreglement', 'signalenlijst', 'gesprekstips', 'rollen', 'inhoud'],
];
const SOORT_FOUT: Readonly<Record<string, string>> = { meer: 'vinken', paar: 'paar' };
const GROEP_FOUT: Readonly<Record<string, string>> = { termijnen: 'getal', bewaren: 'jaren', woorden: 'woord' };
function foutSleutel(wat: string, veld: string): string {
  const { naam, rest } = deelVan(wat);
  if (naam !== 'instelling') return `beheer.fout.${EIGEN_FOUT.includes(veld) ? veld : 'anders'}`;
  const soort = INSTELLINGEN[rest]?.find((each) => veldVan(each) === veld)?.soort;
  return `beheer.fout.${SOORT_FOUT[soort ?? ''] ?? GROEP_FOUT[rest] ?? 'anders'}`;
}

/** Why nothing was kept, and what to do. */
export function melderBij(
  uitkomst: Exclude<Beheeruitkomst, Gedaan | { soort: 'niet-gevonden' }>,
  stand: Beheerstand,
  wat: string,
): Melder {
  switch (uitkomst.soort) {
    case 'zelfde':
      return { ontvangst: [tekst('beheer.stondAlZo')] };
    case 'inmiddels': {
      const [laatste] = uitkomst.wijzigingen;
      const wie = laatste === undefined ? tekst('mens.onbekend') : naamVan(stand.inrichting, laatste.door);
      const regels = uitkomst.wijzigingen.flatMap(verschilRegels).slice(0, 5);
      return { let: { samen: [tekst('beheer.fout.inmiddels', { wie }), ...regels] } };
    }
    case 'geweigerd': {
      const { weigering } = uitkomst;
      const mist = weigering.code === 'gemis' ? weigering.gemis : [];
      const zinnen = mist.slice(0, 4).map((gemis) => gemisZin(gemis, stand.inrichting));
      return { let: { samen: [tekst(`beheer.fout.${weigering.code}`), ...zinnen] } };
    }
    case 'ongeldig': {
      const velden = uitkomst.velden.map((pad) => invoerVeld(wat, pad));
      const [eerste = ''] = velden;
      return { let: tekst(foutSleutel(wat, eerste), { waar: uitkomst.velden.join(', ') }), bij: velden };
    }
    case 'kan-niet-meer':
      return { let: tekst('beheer.fout.kan-niet-meer') };
    case 'niet-bewaard':
      return { let: tekst('beheer.fout.niet-bewaard') };
  }
}
