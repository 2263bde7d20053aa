// How long a casus is kept, as cards: until when and why, what forbids destroying it, who decides, and what is left. Never what is in it.

import { bewaarBeslissers, bewaarrolVan } from '../domain/bewaarders.ts';
import {
  bewaarjaren,
  bewaartermijn,
  isBewaarOpen,
  plichtenVan,
  plusJaren,
  uiterlijkVertrek,
  opTeHeffen,
} from '../domain/bewaren.ts';
import type { Bewaartermijn } from '../domain/bewaren.ts';
import { NIETS_BEWAARD, PLICHTGRONDEN } from '../domain/bewaring-staat.ts';
import type { Bewaarplicht, Bewaring } from '../domain/bewaring-staat.ts';
import { hoedanigheden } from '../domain/bevoegdheid.ts';
import { HOOGSTENS_LANGER } from '../domain/commands/bewaring-beslissen.ts';
import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { keuze, keuzes, mens } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

/** Does this person see this casus only to decide whether it may be destroyed? */
export function isAlleenBewaarder(casus: Casus, school: School, wie: MedewerkerId): boolean {
  const h = hoedanigheden(casus, school, wie);
  return h.size === 1 && h.has('bewaarder');
}
/** Cards for who only decides about keeping; of what is destroyed there is one. */
export function bewaringKaart(casus: Casus, school: School, wie: MedewerkerId, kaart: string): string {
  if (casus.bewaring?.vernietigd !== undefined) return 'bewaring';
  if (!isAlleenBewaarder(casus, school, wie)) return kaart;
  return ['nood', 'bewaarplicht'].includes(kaart) ? kaart : 'bewaring';
}

/** Is it for this person to say something now? */
export const moetBewaringBeslissen = (casus: Casus, school: School, wie: MedewerkerId): boolean =>
  isBewaarOpen(casus, school) && bewaarrolVan(casus, school, wie).length > 0 && casus.bewaring?.eerste?.door !== wie;

function vertrekRegel(casus: Casus, termijn: Bewaartermijn | undefined): readonly Waarde[] {
  const op = casus.bewaring?.vertrekOp;
  if (op !== undefined) return [tekst('bewaring.vertrek', { datum: { datum: op } })];
  if (termijn?.vertrekOnbekend !== true) return [];
  return [tekst('bewaring.vertrekOnbekend', { datum: { datum: uiterlijkVertrek(casus) } })];
}
/** Until when, and why. */
function termijnRegels({ casus, school }: Bouw): readonly Waarde[] {
  const termijn = bewaartermijn(casus, school);
  const langer = casus.bewaring?.langer;
  if (termijn === undefined) return [tekst('bewaring.loopt'), ...vertrekRegel(casus, termijn)];
  const datum = { datum: termijn.tot };
  return [
    tekst(school.vandaag >= termijn.tot ? 'bewaring.voorbij' : 'bewaring.tot', { datum }),
    tekst(`bewaring.grond.${termijn.grond}`, { jaren: bewaarjaren(termijn.grond, school.profiel) }),
    ...vertrekRegel(casus, termijn),
    ...(langer === undefined
      ? []
      : [
          tekst('bewaring.langer', {
            wie: mens(school, langer.door),
            wanneer: { moment: langer.op },
            datum: { datum: langer.tot },
            reden: langer.reden,
          }),
        ]),
  ];
}
function plichtRegel({ grond, op, door, reden }: Bewaarplicht, school: School): Waarde {
  const wanneer = { moment: op };
  if (door === undefined) return tekst(`bewaring.plicht.${grond}`);
  return tekst('bewaring.plicht.door', {
    wat: tekst(`bewaring.plicht.${grond}`),
    wie: mens(school, door),
    wanneer,
    reden: reden ?? '',
  });
}
/** Who said yes, and who is asked. */
function beslisRegels({ casus, school }: Bouw): readonly Waarde[] {
  if (!isBewaarOpen(casus, school)) return [];
  const eerste = casus.bewaring?.eerste;
  const wie = bewaarBeslissers(casus, school, eerste?.door).map((id) => mens(school, id));
  const gezegd =
    eerste === undefined
      ? []
      : [tekst('bewaring.eerste', { wie: mens(school, eerste.door), wanneer: { moment: eerste.op } })];
  if (wie.length === 0) return [...gezegd, tekst('bewaring.niemand')];
  return [...gezegd, tekst(eerste === undefined ? 'bewaring.wie' : 'bewaring.wachtOp', { wie })];
}
/** What is left of it: when, on what ground, by which roles. */
const restRegels = (
  { op, grond, rollen }: NonNullable<Bewaring['vernietigd']>,
  { opruimenSinds }: Casus,
): readonly Waarde[] => [
  tekst('bewaring.vernietigd', { wanneer: { moment: op } }),
  tekst(`bewaring.was.${grond}`),
  tekst('bewaring.rollen', { rollen: rollen.map((rol) => tekst(`rol.${rol}`)) }),
  tekst(opruimenSinds === undefined ? 'bewaring.sleutelWeg' : 'bewaring.sleutelNog'),
];

export const bewaring: Kaartmaker = (bouw) => {
  const { casus, school, wie } = bouw;
  const { vernietigd, vertrekOp } = casus.bewaring ?? NIETS_BEWAARD;
  const isWeg = vernietigd !== undefined;
  const mag = moetBewaringBeslissen(casus, school, wie);
  return {
    zonderVoortgang: true,
    velden: { vertrekOp: vertrekOp ?? '', tot: '', redenBewaren: '' },
    gegevens: {
      weg: isWeg,
      regels: isWeg ? restRegels(vernietigd, casus) : termijnRegels(bouw),
      plichten: isWeg ? [] : plichtenVan(casus).map((plicht) => plichtRegel(plicht, school)),
      beslissen: beslisRegels(bouw),
      mag,
      morgen: { kaal: school.vandaag },
      hoogstens: { kaal: plusJaren(school.vandaag, HOOGSTENS_LANGER) },
      plicht: !isWeg && magPlicht(casus, school, wie),
      terug: !isWeg && !isAlleenBewaarder(casus, school, wie),
    },
  };
};

function magPlicht(casus: Casus, school: School, wie: MedewerkerId): boolean {
  const h = hoedanigheden(casus, school, wie);
  return (['ib', 'af', 'eindrol', 'bestuur', 'bewaarder'] as const).some((each) => h.has(each));
}
/** What forbids destroying it: recorded by one person, lifted by one person, each with a reason. */
export const bewaarplicht: Kaartmaker = ({ casus, school, wie }) => {
  const plichten = plichtenVan(casus);
  const klaar = opTeHeffen(casus);
  const h = hoedanigheden(casus, school, wie);
  const magOpheffen = (['af', 'eindrol', 'bestuur', 'bewaarder'] as const).some((each) => h.has(each));
  return {
    zonderVoortgang: true,
    velden: { grond: 'klacht', reden: '', plicht: klaar[0]?.plichtId ?? '', redenOpheffen: '' },
    gegevens: {
      plichten: plichten.map((plicht) => plichtRegel(plicht, school)),
      gronden: keuzes('bewaring.plichtKeuze', PLICHTGRONDEN),
      opheffen: magOpheffen && klaar.length > 0,
      keuzes: klaar.map(({ plichtId, grond, op }) =>
        keuze(
          tekst('bewaring.plichtSinds', { wat: tekst(`bewaring.plichtKeuze.${grond}`), wanneer: { moment: op } }),
          plichtId,
        ),
      ),
    },
  };
};
