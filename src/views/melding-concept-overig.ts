// The draft for Veilig Thuis, last parts: the network, what stands beside A2, who knows of the melding with objections, and what helps or hampers. It weighs nothing.

import type { EventVan } from '../domain/casus.ts';
import { contactBij, laatsteMelding } from '../domain/stand.ts';
import type { OverlegSoort } from '../domain/toestand.ts';
import { mens } from './bouw.ts';
import type { Bouw } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { feit, mist, sectie, van } from './melding-concept-bouw.ts';
import type { Ruimte, Sectie } from './melding-concept-bouw.ts';
import { aanduiding, teVertellen, vertelStand } from './melding-doen.ts';

type Beoordeling = EventVan<'AfwegingGemaakt'>['inhoud'];
/** What was written beside the latest answer to A2, also where that waits for a second person. */
function bijA2({ gebeurtenissen }: Bouw): Beoordeling | undefined {
  const laatste = gebeurtenissen.findLast(
    (e) =>
      (e.type === 'AfwegingGemaakt' && e.keuze.afweging === 'A2') ||
      (e.type === 'VerlagingVoorgesteld' && e.wijziging.soort === 'afweging' && e.wijziging.keuze.afweging === 'A2'),
  );
  return laatste?.type === 'AfwegingGemaakt' || laatste?.type === 'VerlagingVoorgesteld' ? laatste.inhoud : undefined;
}
/** Risks and what protects, each apart from how safe it is (S4-20). */
export function naastVeiligheid(bouw: Bouw, ruimte: Ruimte): Sectie {
  const inhoud = bijA2(bouw);
  const regels = (['beschermend', 'risico'] as const).map((veld): Waarde => {
    const getypt = inhoud?.[veld];
    const past = getypt === undefined ? undefined : ruimte.neem(getypt);
    return past === undefined ? mist(veld) : { samen: [tekst(`concept.${veld}`), past] };
  });
  return sectie('beschermend', [], regels);
}

/** Colleagues are not the network of a family. */
const BUITEN: readonly OverlegSoort[] = [
  'jeugdarts',
  'letseldeskundige',
  'regisseur',
  'wijkteam',
  'leerplichtambtenaar',
];
/** Who else is around this family, as far as it was written down. */
export function netwerk({ casus, gebeurtenissen }: Bouw, ruimte: Ruimte): Sectie {
  const buiten = casus.overleggen.flatMap(({ soort, staat }) =>
    staat.staat === 'beantwoord' && BUITEN.includes(soort)
      ? [tekst('concept.metDeze', { wie: tekst(`overlegWoord.${soort}`) })]
      : [],
  );
  const betrokken = van(gebeurtenissen, 'KindcheckVastgelegd').at(-1)?.inhoud.hulp;
  const hulp = van(gebeurtenissen, 'HulpplanVastgelegd').at(-1)?.inhoud.hulp;
  const getypt = [betrokken, hulp].flatMap((wat): readonly Waarde[] => {
    const past = wat === undefined ? undefined : ruimte.neem(wat);
    return past === undefined ? [] : [past];
  });
  return sectie('netwerk', [], [...buiten, ...getypt, mist('netwerk')]);
}

/** Per person: told or not with the ground, the reaction, and how an objection was met and weighed (S1-46, S2-65). */
export function ouders(bouw: Bouw, ruimte: Ruimte): Sectie {
  const { gebeurtenissen } = bouw;
  const neem = (sleutel: string, getypt: string | undefined): readonly Waarde[] => {
    const past = getypt === undefined ? undefined : ruimte.neem(getypt);
    return past === undefined ? [] : [{ samen: [tekst(`concept.${sleutel}`), past] }];
  };
  const regels = teVertellen(bouw.casus).flatMap((p): readonly Waarde[] => {
    const verteld = van(gebeurtenissen, 'MeldingVerteld').findLast((e) => e.persoonId === p.persoonId);
    const gewogen = van(gebeurtenissen, 'BezwaarGewogen').findLast((e) => e.persoonId === p.persoonId);
    return [
      vertelStand(p),
      ...neem('toelichting', verteld?.inhoud.toelichting),
      ...(gewogen === undefined ? [] : [tekst(`concept.bezwaar.${gewogen.uitkomst}`, { wie: aanduiding(p) })]),
      ...neem('gedaan', gewogen?.inhoud.gedaan),
      ...neem('weging', gewogen?.inhoud.weging),
    ];
  });
  return sectie('ouders', [], regels);
}

/** Open or not, a danger for whoever reports, and whom Veilig Thuis can reach. */
export function overig({ casus, school }: Bouw): Sectie {
  const melding = laatsteMelding(casus);
  const gevaar = casus.personen.some(
    ({ verteld }) => verteld?.staat === 'niet-verteld' && verteld.grond === 'veiligheid-medewerker',
  );
  const verborgen = casus.meldingen.findLast((m) => m.verborgen !== undefined)?.verborgen;
  const opNaam = school.profiel.meldingOpNaamVan;
  const gedaan =
    melding === undefined
      ? []
      : [
          feit('wijze', melding.wijze === undefined ? tekst('melding.leeg') : tekst(`wijze.${melding.wijze}`)),
          feit('opgevat', melding.opgevat === undefined ? tekst('melding.leeg') : tekst(`opgevat.${melding.opgevat}`)),
          feit('contact', mens(school, contactBij(melding))),
        ];
  return sectie('overig', gedaan, [
    opNaam === 'melder' ? tekst('concept.open') : tekst('melder.opNaam', { rol: tekst(`rol.${opNaam}`) }),
    ...(verborgen ? [tekst('concept.verborgen', { grond: tekst(`verberggrond.${verborgen}`) })] : []),
    ...(gevaar ? [tekst('concept.gevaarMedewerker')] : []),
  ]);
}
