// Buttons of the beginning: start, emergency, signal. They only translate inputs into commands.

import type { Stand } from '../../application/handle-command.ts';
import { toDatum } from '../../shared/ids.ts';
import type { Datum } from '../../shared/ids.ts';
import type { LeerlingRef } from '../../domain/toestand.ts';
import { BENADEREN, BIJZONDERE_VORMEN, BRONNEN, PLEKKEN, RODE_KENMERKEN } from '../../domain/toestand.ts';
import { tekst } from '../../views/kaart.ts';
import { isLetselLeeg } from '../../views/start-signaal.ts';
import { datumIn, eenVan, geenMoment, gevuld, medewerkersIn, meerVan, momentIn, tekstIn, velden } from './actie.ts';
import type { Actie } from './actie.ts';

/** Initials, group and birth date as far as they were filled in. */
export function leerlingIn(invoer: Readonly<Record<string, string>>): LeerlingRef {
  const datum: Datum | undefined = datumIn(invoer['geboortedatum']);
  return { ...gevuld(invoer, 'initialen', 'groep'), ...(datum && { geboortedatum: toDatum(datum) }) };
}

const BEGINNEN: Actie = {
  verb: 'zorgen-beginnen',
  kaart: 'zorgen',
  invoer: velden(
    'betrokken',
    'gevaarNu',
    'verteld',
    'vormen',
    'familie',
    'initialen',
    'groep',
    'geboortedatum',
    'feit',
    'school',
  ),
  naarOpdracht: (invoer, kop, { zelfdeLeerling }) => ({
    ...kop,
    type: 'CasusStarten',
    leerling: leerlingIn(invoer),
    gevaarNu: invoer['gevaarNu'] === 'ja',
    disclosure: invoer['verteld'] === 'ja',
    vormen: meerVan(BIJZONDERE_VORMEN, invoer['vormen']),
    uitgesloten: medewerkersIn(invoer['familie']),
    collegaThuis: invoer['betrokken'] === 'thuis' || invoer['betrokken'] === 'beide',
    ...(zelfdeLeerling.length > 0 && { zelfdeLeerling }),
    ...(invoer['betrokken'] === 'beide' && { ookOpSchool: true }),
    ...gevuld(invoer, 'feit'),
  }),
  ontvangst: ({ casus }) =>
    tekst(casus.signalen.length > 0 ? 'ontvangst.zorgen-met-signaal' : 'ontvangst.zorgen-beginnen', {
      code: casus.code,
    }),
  daarna: ({ casus }) => (casus.nood === undefined ? (casus.signalen.length > 0 ? 'casus' : 'signaal') : 'nood'),
};

/** Nobody knows where the child is: the numbers come first (E-12). */
const isUitZicht = ({ record }: Stand): boolean =>
  record.gebeurtenissen.findLast((e) => e.type === 'SignaalVastgelegd')?.kenmerken.includes('uit-zicht') === true;

export const START_ACTIES: readonly Actie[] = [
  BEGINNEN,
  // After the earlier casussen of this pupil were shown (P-15).
  { ...BEGINNEN, verb: 'zorgen-toch' },
  {
    verb: 'nood-waarschuwen',
    kaart: 'nood',
    invoer: velden('nietNaar'),
    naarOpdracht: (invoer, kop) => ({ ...kop, type: 'NoodInschakelen', nietNaar: medewerkersIn(invoer['nietNaar']) }),
    daarna: () => 'nood',
  },
  {
    verb: 'nood-oppakken',
    kaart: 'nood',
    invoer: velden(),
    naarOpdracht: (_invoer, kop) => ({ ...kop, type: 'NoodOppakken' }),
  },
  {
    verb: 'nood-afsluiten',
    kaart: 'nood-voorbij',
    invoer: velden('reden'),
    naarOpdracht: (invoer, kop) => ({ ...kop, type: 'NoodAfsluiten', inhoud: { reden: tekstIn(invoer['reden']) } }),
  },
  {
    verb: 'signaal-vastleggen',
    kaart: 'signaal',
    invoer: velden(
      'feit',
      'letterlijk',
      'bron',
      'bronOmschrijving',
      'benaderen',
      'plek',
      'instrument',
      'interpretatie',
      'weerspreekt',
      'letsel',
      'kenmerken',
      'vormen',
      'onveiliger',
      'dag',
      'tijd',
      'bijGesloten',
    ),
    naarOpdracht: (invoer, kop, context) => {
      const gezienOp = momentIn(invoer['dag'], invoer['tijd'], context);
      if (gezienOp === undefined) return geenMoment(invoer);
      const onveiliger = eenVan(['ja', 'nee', 'twijfel'] as const, invoer['onveiliger']);
      const benaderen = eenVan(BENADEREN, invoer['benaderen']);
      const plek = eenVan(PLEKKEN, invoer['plek']);
      const bron = gevuld(invoer, 'bronOmschrijving').bronOmschrijving;
      return {
        ...kop,
        type: 'SignaalVastleggen',
        bron: eenVan(BRONNEN, invoer['bron']) ?? 'zelf',
        ...(benaderen && { benaderen }),
        ...(plek && { plek }),
        gezienOp,
        kenmerken: meerVan(RODE_KENMERKEN, invoer['kenmerken']),
        vormen: meerVan(BIJZONDERE_VORMEN, invoer['vormen']),
        ...(onveiliger && { onveiliger }),
        heropenen: invoer['bijGesloten'] === 'heropenen',
        inhoud: {
          feit: tekstIn(invoer['feit']),
          ...gevuld(invoer, 'letterlijk', 'interpretatie', 'weerspreekt', 'letsel', 'instrument'),
          ...(bron !== undefined && { bron }),
        },
      };
    },
    daarna: (stand) => (isUitZicht(stand) ? 'nood' : 'casus'),
    ontvangst: (stand) => {
      const { code, signalen } = stand.casus;
      const bewaard = tekst(`ontvangst.${isUitZicht(stand) ? 'signaal-uit-zicht' : 'bewaard'}`, { code });
      return isLetselLeeg({ signalen: signalen.slice(-1) })
        ? { samen: [bewaard, tekst('ontvangst.letselLeeg')] }
        : bewaard;
    },
  },
];
