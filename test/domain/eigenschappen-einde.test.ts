// From every state that a random history reaches: whoever is in can raise with one press, and people with a role can bring it to an end.

import { ledenVan } from '../../src/domain/bevoegdheid.ts';
import { isGesloten, isMeldingNodig, isNood, uitkomstVan } from '../../src/domain/stand.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { laatste, laatsteVoorstel, neem } from '../support/domain/geschiedenis.ts';
import { geschiedenissen } from '../support/domain/geschiedenissen.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { eva } from '../support/domain/personen.ts';
import type { Stand } from '../support/domain/spel.ts';
import { casusVan } from '../support/domain/spel.ts';

const { aanHetEind } = geschiedenissen({ numRuns: 150, seed: 14 });
/** Where random histories end; and how many of those were worth looking at. */
function vanuit(kijk: (stand: Stand) => boolean): void {
  let keer = 0;
  aanHetEind((stand) => {
    if (kijk(stand)) keer += 1;
  });
  expect(keer).toBeGreaterThan(5);
}
const isBestuurVrij = (stand: Stand): boolean => casusVan(stand).uitgesloten.every((u) => u.wie !== eva);

describe('Vanuit elke stand', () => {
  it('is er iemand die de casus ziet, zolang het bestuur zelf niet betrokken is [P-26][P-18]', () => {
    vanuit((stand) => {
      if (isBestuurVrij(stand)) expect(ledenVan(casusVan(stand), stand.school)).not.toEqual([]);
      return casusVan(stand).uitgesloten.length > 0;
    });
  });
  it('kan iedereen die erbij hoort met één druk ophogen, ook van een oude kaart [P-09][P-23][E-14]', () => {
    vanuit((stand) => {
      const casus = casusVan(stand);
      const wie = ledenVan(casus, stand.school);
      for (const door of wie) {
        const na = (z: Zet): Stand => {
          const gezet = neem(stand, { ...z, achter: 3 });
          expect([z.type, gezet.aanvaard]).toEqual([z.type, true]);
          return gezet.stand;
        };
        if (casus.pad === 'personeel') {
          const feiten = (s: Stand): number => casusVan(s).personeel?.feiten.length ?? 0;
          expect(feiten(na(zet(door, 'PersoneelssignaalVastleggen')))).toBe(feiten(stand) + 1);
          continue;
        }
        expect(isNood(casusVan(na(zet(door, 'NoodInschakelen'))))).toBe(true);
        const letsel = casusVan(na(zet(door, 'SignaalVastleggen', { kenmerken: ['letsel'], heropenen: true })));
        expect([letsel.afloop.staat, letsel.afwegingen.A2?.herzien ?? true]).toEqual(['lopend', true]);
        const gemeld = casusVan(na(zet(door, 'MeldingVastleggen')));
        expect([gemeld.afloop.staat, gemeld.meldingen.length]).toEqual(['lopend', casus.meldingen.length + 1]);
        expect(casusVan(na(zet(door, 'CasusHeropenen'))).afloop.staat).toBe('lopend');
        if (!isGesloten(casus)) {
          const { casus: onveilig, school } = na(weegt(door, 'A2', 'twijfel'));
          expect(uitkomstVan(onveilig!, school.profiel).melden).toBe('ja');
        }
      }
      return wie.length > 0 && casus.pad === 'meldcode';
    });
  });
});

/** The first person of the school for whom this is accepted gives it; nobody: nothing happens. */
function iemand(stand: Stand, maak: (door: MedewerkerId, stand: Stand) => Zet): Stand {
  for (const { medewerkerId } of stand.school.medewerkers) {
    const na = neem(stand, maak(medewerkerId, stand));
    if (na.aanvaard) return na.stand;
  }
  return stand;
}
const speelIemand = (stand: Stand, ...stappen: readonly ((door: MedewerkerId, stand: Stand) => Zet)[]): Stand =>
  stappen.reduce(iemand, stand);
/** A second person agrees; where nobody else is left, the adviser of Veilig Thuis does (P-09). */
const eens = (d: MedewerkerId, { casus }: Stand): Zet =>
  zet(d, 'InstemmingGeven', { voorstelId: laatsteVoorstel(casus) });
const eensMetVeiligThuis = (d: MedewerkerId, { casus, nu }: Stand): Zet =>
  zet(d, 'InstemmingGeven', {
    voorstelId: laatsteVoorstel(casus),
    via: 'veilig-thuis',
    gebeldOp: nu,
    inhoud: { reden: 'Veilig Thuis ziet het ook zo.', adviseur: 'De Wit' },
  });
const meldingId = ({ casus }: Stand): { readonly meldingId: string } => ({ meldingId: laatste(casus) });

/** Reported, seen, heard from Veilig Thuis, closed by two. */
const viaMelding = (stand: Stand): Stand =>
  speelIemand(
    stand,
    (d) => zet(d, 'MeldingVastleggen'),
    (d, s) => zet(d, 'MeldingBevestigen', meldingId(s)),
    (d) => zet(d, 'HulpAfsluiten'),
    (d, s) =>
      zet(d, 'TerugkoppelingVastleggen', {
        ...meldingId(s),
        stand: 'afgerond',
        inhoud: { wat: 'Klaar.', zichtOpVeiligheid: 'Het wijkteam.' },
      }),
    (d) => zet(d, 'CasusSluiten', { einde: 'melding-afgerond' }),
    eens,
    eensMetVeiligThuis,
  );
/** Veilig Thuis heard, safe enough by two, suspicion gone by two, closed. */
function zonderMelding(stand: Stand): Stand {
  const gebeld = speelIemand(
    stand,
    (d) => zet(d, 'CasusHeropenen'),
    (d) => zet(d, 'SignaalVastleggen'),
    (d) => zet(d, 'VeiligThuisRaadplegen'),
  );
  const samen = (s: Stand, maak: (d: MedewerkerId) => Zet): Stand => {
    for (const { medewerkerId } of s.school.medewerkers) {
      const voorstel = neem(s, maak(medewerkerId));
      const na = voorstel.aanvaard ? iemand(voorstel.stand, eens) : s;
      if (na !== voorstel.stand && na !== s) return na;
    }
    return s;
  };
  const veilig = samen(gebeld, (d) => weegt(d, 'A2', 'veilig-genoeg'));
  const afgeweken = speelIemand(
    samen(veilig, (d) => weegt(d, 'A1', 'nee')),
    ...[1, 2].map(() => afwijken),
  );
  return speelIemand(afgeweken, (d) => zet(d, 'CasusSluiten'), eens);
}
const afwijken = (d: MedewerkerId): Zet => zet(d, 'AdviesAfwijken');

describe('Elke casus kan aan een einde komen, ook in een dorpsschool', () => {
  it('na een melding, wie er ook buitengesloten is: het bestuur is het laatste adres [E-16][E-14][P-26]', () => {
    vanuit((stand) => {
      if (casusVan(stand).pad === 'personeel' || !isBestuurVrij(stand)) return false;
      expect(casusVan(viaMelding(stand)).afloop).toMatchObject({ staat: 'gesloten', einde: 'melding-afgerond' });
      return true;
    });
  });
  it('zonder melding, als twee mensen na advies van Veilig Thuis zeggen dat het vermoeden weg is [E-01][P-02][E-20]', () => {
    vanuit((stand) => {
      const casus = casusVan(stand);
      const gemeld = casus.meldingen.length > 0;
      if (casus.pad === 'personeel' || gemeld || casus.uitgesloten.length > 0) return false;
      const einde = zonderMelding(stand);
      expect(casusVan(einde).afloop).toMatchObject({ staat: 'gesloten', einde: 'vermoeden-weggenomen' });
      return isMeldingNodig(casus, stand.school.profiel);
    });
  });
  it('op het personeelspad: het bestuur rondt af, of geeft terug wat toch van thuis is [P-04]', () => {
    vanuit((stand) => {
      if (!isBestuurVrij(stand)) return false;
      const casus = casusVan(stand);
      // What has to be reported, or was, stays with the meldcode.
      if (casus.meldingen.length > 0 || uitkomstVan(casus, stand.school.profiel).melden === 'ja') return false;
      const op = iemand(stand, (d) => zet(d, 'PadTerugdraaien'));
      expect(casusVan(op).pad).toBe('personeel');
      const na = neem(
        op,
        zet(eva, 'PersoneelszaakAfronden', { inhoud: { reden: 'Besproken.', inspecteur: 'medewerker 12' } }),
      );
      expect(casusVan(na.stand).personeel?.afgerond).toMatchObject({ door: eva, met: 'vertrouwensinspecteur' });
      expect(neem(na.stand, zet(eva, 'PadTerugdraaien', { naar: 'meldcode' })).aanvaard).toBe(true);
      return true;
    });
  });
});
