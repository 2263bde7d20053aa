// The wrong child as cards (P-11): setting a casus apart, and what everybody sees from then on: the code, who decides, never the content.

import { apartBeslissers, looptNogIets, moetGeborgd } from '../domain/apart.ts';
import { hoedanigheden, keten } from '../domain/bevoegdheid.ts';
import { magBevestigen } from '../domain/commands/melding-bevestigen.ts';
import { mayInzageZien } from '../domain/inzage.ts';
import type { School } from '../domain/school.ts';
import { isNood, laatsteMelding } from '../domain/stand.ts';
import type { Apart, Casus, Signaal } from '../domain/toestand.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { keuze, mens } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { overMelding } from './melding-bevestigen.ts';

export const verkeerdKind: Kaartmaker = () => ({ velden: { reden: '' }, gegevens: {} });

/** Does this person decide? */
export const beslist = (casus: Casus, school: School, wie: MedewerkerId): boolean => {
  const h = hoedanigheden(casus, school, wie);
  return h.has('af') || h.has('eindrol') || h.has('bestuur');
};
/** Who judges whose child it is: the aandachtsfunctionaris of today, and nobody else. */
const leest = (casus: Casus, school: School, wie: MedewerkerId): boolean =>
  keten(school, casus, 'aandachtsfunctionaris').at(0) === wie;
/** Cards that show no content, or only to the one who has to judge whose child it is; anything else opens the card `apart`. */
export function apartKaart(casus: Casus, school: School, wie: MedewerkerId, kaart: string): string {
  if (casus.apart === undefined) return kaart === 'apart' ? 'casus' : kaart;
  const open = casus.apart.vernietigd === undefined ? ['melding-gedaan', 'terugkoppeling', 'uitsluiten'] : [];
  const af = [
    ...(leest(casus, school, wie) ? ['tijdlijn'] : []),
    ...(mayInzageZien(casus, school, wie) ? ['inzage'] : []),
  ];
  return ['nood', ...open, ...af].includes(kaart) ? kaart : 'apart';
}
/** What somebody wrote in this casus may be taken along by that person, while it is still there. */
export const eigenSignalen = (casus: Casus, wie: MedewerkerId): readonly Signaal[] =>
  casus.apart === undefined ? [] : casus.signalen.filter((s) => s.door === wie);

/** In one sentence: set apart, half decided, destroyed. */
export function apartStaat(apart: Apart, school: School): Waarde {
  const { vernietigd, voorstel } = apart;
  if (vernietigd !== undefined)
    return tekst('apart.vernietigd', { wie: mens(school, vernietigd.door), wanneer: { moment: vernietigd.op } });
  if (voorstel === undefined) return tekst('apart.open');
  const { besluit, door, op } = voorstel;
  return tekst(`apart.voorstel.${besluit}`, { wie: mens(school, door), wanneer: { moment: op } });
}
/** Who decides, by name; after the first, who is waited for. */
function wieBeslist(casus: Casus, school: School): Waarde {
  const eerste = casus.apart?.voorstel?.door;
  const wie = apartBeslissers(casus, school, eerste).map((id) => mens(school, id));
  if (wie.length === 0) return '';
  return tekst(eerste === undefined ? 'apart.wie' : 'apart.wachtOp', { wie });
}
/** What goes on: an emergency, and a melding that was made. */
function lopend({ casus, school, wie }: Bouw): Readonly<Record<string, Waarde>> {
  const melding = laatsteMelding(casus);
  const open = melding !== undefined && melding.bevestigd === undefined;
  return {
    nood: isNood(casus),
    melding: melding !== undefined,
    meldingZinnen: melding === undefined ? [] : Object.values(overMelding(melding, school)).filter((z) => z !== ''),
    bevestigen: open && magBevestigen(casus, school, wie, melding),
  };
}
function besluit({ casus, school, wie }: Bouw, apart: Apart): Readonly<Record<string, Waarde>> {
  const mag = apart.vernietigd === undefined && beslist(casus, school, wie) && apart.voorstel?.door !== wie;
  const reden = (naam: string, geschreven = ''): readonly Waarde[] =>
    geschreven === '' ? [] : [tekst(`apart.${naam}`, { reden: geschreven })];
  const redenen = [...reden('reden', apart.reden), ...reden('redenVoorstel', apart.voorstel?.reden)];
  return {
    mag,
    redenen: mag ? redenen : [],
    lezen: mag && leest(casus, school, wie),
    borgen: mag && moetGeborgd(casus),
    nogNiet: mag && looptNogIets(casus) ? tekst('weigering.eerst-afhandelen') : '',
  };
}

export const apart: Kaartmaker = (bouw) => {
  const { casus, school, wie } = bouw;
  const nu = casus.apart;
  if (nu === undefined) throw new Error('this casus does not stand apart');
  const eigen = eigenSignalen(casus, wie);
  return {
    velden: { reden: '', geborgd: '', signaal: eigen[0]?.signaalId ?? '' },
    gegevens: {
      sinds: tekst('apart.sinds', { wie: mens(school, nu.door), wanneer: { moment: nu.op } }),
      staat: apartStaat(nu, school),
      wie: nu.vernietigd === undefined ? wieBeslist(casus, school) : '',
      ...lopend(bouw),
      ...besluit(bouw, nu),
      eigen: eigen.map((s) =>
        keuze(tekst('apart.eigen', { nummer: s.signaalId.slice(1), wanneer: { moment: s.gezienOp } }), s.signaalId),
      ),
    },
  };
};
