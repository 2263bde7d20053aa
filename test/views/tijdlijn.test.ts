// The timeline has words for everything that can happen in a casus: a kind of event or a code without a text fails here.

import { kalender } from '../../src/calendar/kalender.ts';
import { ANTWOORDEN, HULPVEREISTEN } from '../../src/domain/afwegingskader.ts';
import { EVENT_TYPES } from '../../src/domain/casus.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import { TERMIJN_SOORTEN } from '../../src/domain/commands/termijn-verstrijken.ts';
import {
  AFZIEN_GRONDEN,
  BIJZONDERE_VORMEN,
  BRONNEN,
  EINDES,
  OVERLEG_SOORTEN,
  RODE_KENMERKEN,
  KINDSPREKERS,
  VERBERG_GRONDEN,
  VT_DIENSTEN,
  VT_STANDEN,
} from '../../src/domain/toestand.ts';
import { createResolve } from '../../src/presentation/resolve.ts';
import { findTekst } from '../../src/presentation/teksten.ts';
import { toDatum, toMoment } from '../../src/shared/ids.ts';
import { vertel } from '../../src/views/melding-gebeurtenis.ts';
import { OPGEVAT, REACTIES, VERTEL_GRONDEN, VERTEL_STATEN, WIJZEN } from '../../src/views/melding-doen.ts';
import { tijdlijn } from '../../src/views/melding-tijdlijn.ts';
import { VOORBEELDEN, voorbeeld } from '../support/gebeurtenissen.ts';
import { ANNA, LANG, NU, SCHOOL, SIGNAAL, START, speelLog } from '../tools/samples-start.ts';

const resolve = createResolve(kalender, {});
const CODES: readonly (readonly [sleutel: string, codes: readonly string[]])[] = [
  ['bron', BRONNEN],
  ['bronWoord', BRONNEN.filter((b) => b !== 'zelf')],
  ['kenmerkWoord', RODE_KENMERKEN],
  ['vorm', BIJZONDERE_VORMEN],
  ['afzienWoord', AFZIEN_GRONDEN],
  ['eindeWoord', EINDES],
  ['overlegWoord', OVERLEG_SOORTEN],
  ['vereisteWoord', HULPVEREISTEN],
  ['termijnWoord', TERMIJN_SOORTEN],
  ['komt.wat', TERMIJN_SOORTEN.filter((soort) => !['nood', 'stagnatie', 'vakantie'].includes(soort))],
  ['wijzeWoord', WIJZEN],
  ['opgevat', OPGEVAT],
  ['reactie', REACTIES],
  ['reactieKeuze', REACTIES],
  ['vertelgrond', VERTEL_GRONDEN],
  ['vertelstaat', VERTEL_STATEN],
  ['vtStand', VT_STANDEN],
  ['vtDienst', VT_DIENSTEN],
  ['kindspreker', KINDSPREKERS],
  ['verberggrond', VERBERG_GRONDEN],
  ['gebeurtenis.regel.overleg', ['advies', 'observeren']],
  ['gebeurtenis.regel.gesprek', ['zorgen-blijven', 'zorgen-weg', 'andere-oorzaak', 'weten-het-niet']],
  ['gebeurtenis.regel.poging', ['geen-reactie', 'wil-niet']],
  ['gebeurtenis.regel.personeelstap', ['bestuur-ingelicht', 'vertrouwensinspecteur-gesproken', 'afgerond']],
  [
    'meldgrond',
    ['E-02', 'E-02-acuut', 'E-03', 'E-04', 'E-06', 'E-07', 'E-09', 'E-10', 'E-15', 'E-20', 'nee', 'open', 'nood'],
  ],
  ...Object.entries(ANTWOORDEN).map(([vraag, codes]) => [`antwoord.${vraag}`, codes] as const),
];

describe('De tijdlijn', () => {
  const { casus } = speelLog(START);
  it.each(EVENT_TYPES)('heeft woorden voor %s en voor wat erin getypt is', (type) => {
    const { wat, regels } = vertel(voorbeeld(type), { casus, school: SCHOOL });
    expect(resolve(wat)).toMatch(/\w{4}/);
    for (const r of regels) expect(resolve('zin' in r ? r.zin : r.label)).toMatch(/\w/);
    const getypt = Object.keys((VOORBEELDEN[type] as { inhoud?: object }).inhoud ?? {});
    if (getypt.length > 0 && !['PersoonToegevoegd', 'CasusGestart', 'LeerlingIngevuld'].includes(type))
      expect(regels.some((r) => 'getypt' in r)).toBe(true);
  });
  it.each(CODES)('kent een woord voor elke code van %s', (sleutel, codes) => {
    for (const code of codes) expect(findTekst(`${sleutel}.${code}`)).toEqual(expect.stringMatching(/\w/));
  });

  it('verliest geen teken: alle delen samen bevatten elke getypte tekst, en geen deel wordt te groot', () => {
    const lang = { ...SIGNAAL, inhoud: { feit: `begin ${LANG} einde`, letterlijk: LANG, letsel: LANG } };
    const { casus: vol, gebeurtenissen } = speelLog(START, ...Array.from({ length: 12 }, () => lang));
    const bouw = {
      school: SCHOOL,
      wie: ANNA,
      nu: NU,
      vandaag: toDatum('2026-03-12'),
      tijd: '14:05',
      casus: vol,
      outbox: [],
    };
    const deel = (pagina: string) => tijdlijn({ ...bouw, gebeurtenissen, velden: { pagina } }).gegevens;
    const aantal = (deel('1')['paginas'] as readonly unknown[]).length;
    expect(aantal).toBeGreaterThan(2);
    const delen = Array.from({ length: aantal }, (_, i) => JSON.stringify(deel(String(i + 1))['blokken']));
    const alles = delen.join('').replace(/[^a-z]/gi, '');
    const letters = LANG.replace(/[^a-z]/gi, '');
    expect(delen.join('').split(/begin Zij/)).toHaveLength(13);
    expect(alles.length).toBeGreaterThan(12 * 3 * letters.length);
    expect(deel('999')['waar']).toEqual(deel('1')['waar']);
    expect(deel('-1 OR 1')['waar']).toEqual(deel('1')['waar']);
  });

  it('vat bezorging samen in één blok tussen wat mensen deden', () => {
    const { casus: een, gebeurtenissen } = speelLog(START, SIGNAAL);
    const met: readonly CasusEvent[] = [
      ...gebeurtenissen,
      voorbeeld('BerichtAangekomen'),
      voorbeeld('BerichtGezien'),
      { ...voorbeeld('CasusHeropend'), op: toMoment('2026-03-13T08:00:00.000Z') },
    ];
    const bouw = {
      school: SCHOOL,
      wie: ANNA,
      nu: NU,
      vandaag: toDatum('2026-03-12'),
      tijd: '14:05',
      velden: {},
      outbox: [],
    };
    const { blokken } = tijdlijn({ ...bouw, casus: een, gebeurtenissen: met }).gegevens;
    expect(blokken).toHaveLength(4);
    expect(JSON.stringify(resolve(blokken as never))).toContain('heeft het bericht gezien');
  });
});
