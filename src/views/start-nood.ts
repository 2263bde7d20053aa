// Cards of an emergency: the numbers, who needs help, who comes, who calls, and how it ends. They know no template and no Dutch.

import { findMedewerker, keten } from '../domain/bevoegdheid.ts';
import { isAlleenInNood } from '../domain/commands/nood-inschakelen.ts';
import { noodBeller } from '../domain/melder.ts';
import { openEscalatie } from '../domain/opschaling.ts';
import type { School } from '../domain/school.ts';
import { isMeldingNodig, isNood, laatsteMelding } from '../domain/stand.ts';
import type { Casus, Opschaling } from '../domain/toestand.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { bezorgregels } from './bezorging.ts';
import { collegas, mens, voornaam } from './bouw.ts';
import type { Bouw, Inhoud, Kaartmaker, Kijker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

type Blik = Pick<Bouw, 'casus' | 'school' | 'wie'>;

const nummers = (school: School): Readonly<Record<string, Waarde>> => ({
  crisisdienst: school.profiel.crisisdienst ?? '',
});

/** A colleague to phone, as a line and as the address of a button; both empty without a number. */
export function bellen(
  school: School,
  wie: MedewerkerId | undefined,
): { readonly bel: Waarde; readonly belUrl: Waarde } {
  const telefoon = wie === undefined ? undefined : findMedewerker(school, wie)?.telefoon;
  if (wie === undefined || telefoon === undefined) return { bel: '', belUrl: '' };
  return {
    bel: tekst('nood.bel', { wie: voornaam(school, wie), telefoon }),
    belUrl: { kaal: `tel:${telefoon.replace(/[^\d+]/g, '')}` },
  };
}
/** Whom the one who called can phone while nobody came: the final role, or else the next who has a number. */
export function teBellen(casus: Casus, school: School): MedewerkerId | undefined {
  const rollen = [school.profiel.besluit.eindrol, 'aandachtsfunctionaris', 'intern-begeleider'] as const;
  return rollen
    .flatMap((rol) => keten(school, casus, rol))
    .find((id) => id !== casus.nood?.door && findMedewerker(school, id)?.telefoon !== undefined);
}

/** Numbers before anything else (P-06); `nietNaar` offers "niet naar …" in the same tap (P-24). */
export const noodLos = ({ school, wie }: Kijker): Inhoud => ({
  velden: { nietNaar: '' },
  gegevens: {
    ...nummers(school),
    collegas: collegas(school, [wie]),
    roeper: true,
    hulp: '',
    bel: '',
    belUrl: '',
    gewaarschuwd: [],
    opgepakt: '',
    belt: '',
    was: '',
    kanOppakken: false,
    loopt: false,
    ookOpSchool: false,
  },
});

/** P-04: what it is about at school goes another road; who said so sees the way there, colleagues do not. */
export const isOokOpSchool = ({ casus, wie }: Pick<Blik, 'casus' | 'wie'>): boolean =>
  casus.ookOpSchool === true && casus.gestartDoor === wie && casus.afloop.staat !== 'gesloten';

/** Who picked up what is rood now: the emergency while it runs, or else what was rood besides it. */
function wieOppakte({ nood, opschaling }: Casus, loopt: boolean): Opschaling['opgepakt'] {
  if (!loopt) return opschaling?.opgepakt;
  return nood?.opgepaktDoor === undefined || nood.opgepaktOp === undefined
    ? undefined
    : { door: nood.opgepaktDoor, op: nood.opgepaktOp };
}
/** E-12: who said "Ik pak dit op", and when; or that nobody has said so yet. Who called hears who comes. */
export function opgepakt({ casus, school, wie }: Blik): Waarde {
  if (casus.afloop.staat !== 'lopend') return '';
  if (openEscalatie(casus) !== undefined) return tekst('nood.niemand');
  const loopt = isNood(casus);
  const door = wieOppakte(casus, loopt);
  if (door === undefined) return '';
  const komt = loopt && casus.nood?.door === wie;
  return tekst(komt ? 'nood.komt' : 'nood.opgepakt', {
    wie: mens(school, door.door),
    wanneer: { moment: door.op },
  });
}
/** What stays of an emergency that is over; empty without one. */
export function noodWas({ casus, school }: Pick<Blik, 'casus' | 'school'>): Waarde {
  const { nood } = casus;
  if (nood?.voorbijOp === undefined) return '';
  const sinds = { moment: nood.sinds };
  if (nood.voorbijDoor === undefined) return tekst('nood.was', { sinds });
  return tekst('nood.wasVoorbij', {
    sinds,
    wie: mens(school, nood.voorbijDoor),
    wanneer: { moment: nood.voorbijOp },
  });
}
/** What the casus says of what was rood: running, picked up by whom, or over. */
export function noodRegels(blik: Blik): readonly Waarde[] {
  const { nood } = blik.casus;
  const kwam =
    nood?.voorbijOp === undefined || nood.opgepaktDoor === undefined || nood.opgepaktOp === undefined
      ? ''
      : tekst('nood.opgepakt', { wie: mens(blik.school, nood.opgepaktDoor), wanneer: { moment: nood.opgepaktOp } });
  return [noodWas(blik), kwam, opgepakt(blik)];
}

/** Who calls Veilig Thuis once somebody came or took it over, so that not both do; or that it was reported. */
function belt({ casus, school, wie }: Blik): Waarde {
  const { nood } = casus;
  if (nood === undefined || !isNood(casus)) return '';
  const melding = laatsteMelding(casus);
  if (melding !== undefined && melding.op >= nood.sinds)
    return tekst('stand.gemeld', { wanneer: { moment: melding.gemeldOp } });
  if (nood.opgepaktDoor === undefined && casus.overgenomenDoor === undefined) return '';
  const beller = noodBeller(casus, school);
  if (beller === undefined) return '';
  return beller === wie ? tekst('melder.ik') : tekst('melder.ander', { wie: mens(school, beller) });
}

export const noodInCasus: Kaartmaker = ({ casus, school, wie, outbox }) => {
  const loopt = isNood(casus);
  const roeper = !loopt || casus.nood?.door === wie;
  const vanWie = roeper ? undefined : casus.nood?.door;
  return {
    velden: { nietNaar: '' },
    gegevens: {
      ...nummers(school),
      collegas: collegas(school, [wie, ...casus.uitgesloten.map((u) => u.wie)]),
      roeper,
      hulp: vanWie === undefined ? '' : tekst('nood.hulp', { wie: mens(school, vanWie) }),
      ...bellen(school, vanWie),
      gewaarschuwd: loopt && roeper ? bezorgregels({ casus, school, outbox, wie }) : [],
      opgepakt: opgepakt({ casus, school, wie }),
      belt: belt({ casus, school, wie }),
      was: noodWas({ casus, school }),
      kanOppakken: loopt && casus.nood?.opgepaktDoor === undefined && casus.nood?.door !== wie,
      loopt,
      // A card has six buttons at most: the number of who called goes before this one, which stands on the casus too.
      ookOpSchool: roeper && isOokOpSchool({ casus, wie }),
    },
  };
};

/** How an emergency ends: a reason, who hears it, and what stays as it is. */
export const noodVoorbij: Kaartmaker = ({ casus, school, wie }) => {
  const loopt = isNood(casus);
  const alleen = loopt && isAlleenInNood(casus, wie);
  return {
    velden: { reden: '' },
    gegevens: {
      sinds:
        loopt && casus.nood
          ? tekst('nood.sinds', { wie: mens(school, casus.nood.door), wanneer: { moment: casus.nood.sinds } })
          : noodWas({ casus, school }),
      kan: loopt && !alleen,
      alleen,
      ...bellen(school, alleen ? teBellen(casus, school) : undefined),
      melden: loopt && isMeldingNodig(casus, school.profiel),
    },
  };
};
